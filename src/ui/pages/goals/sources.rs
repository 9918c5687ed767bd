//! The sources of leads: a list of blocks, each one stream with rates of its own.

use yew::prelude::*;

use crate::domain::{Id, SOURCES, SourceField};
use crate::i18n::msg;
use crate::ui::ask::Explained;
use crate::ui::components::{Row as ListRow, RowMove, Rows};
use crate::ui::form::Form;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pages::start::row_words;
use crate::ui::pictures::FlowStepsProps;
use crate::ui::view::{Hands, View};
use crate::web::ids::random_id;
use crate::wizard::{Action, Removed, Row};

use super::source::{SourceBlock, SourceBlockProps};

/// What the list is made from.
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
}

/// The list of sources.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let locale = use_locale();
    let SourcesProps { view, hands } = props;
    let edit = &hands.edit;
    let on_add = use_callback(edit.clone(), |(), edit| {
        edit.emit(Action::AddSource { id: random_id(), commitment: random_id() });
    });
    let on_remove = use_callback(edit.clone(), |key: AttrValue, edit| {
        if let Some(id) = Id::parse(&key) {
            edit.emit(Action::Remove(Row::Source(id)));
        }
    });
    let on_undo = use_callback(edit.clone(), |(), edit| edit.emit(Action::PutBack));
    let on_duplicate = use_callback(edit.clone(), |key: AttrValue, edit| {
        if let Some(id) = Id::parse(&key) {
            edit.emit(Action::Duplicate { row: Row::Source(id), id: random_id(), commitment: random_id() });
        }
    });
    let on_move = use_callback(edit.clone(), |moved: RowMove, edit| {
        if let Some(id) = Id::parse(&moved.key) {
            edit.emit(Action::Move { row: Row::Source(id), to: moved.to });
        }
    });
    let form = Form { view, locale: &locale, hands };
    let sources = &view.agreement.goals.sources;
    let rows = sources.iter().enumerate().map(|(at, source)| {
        let name = match source.name.trim() {
            "" => locale.say(msg::goals_source_number((at + 1).to_string())),
            name => AttrValue::from(name.to_owned()),
        };
        let props = block(&form, &locale, source.id, at);
        ListRow { key: AttrValue::from(source.id.to_string()), name, content: html! { <SourceBlock ..props /> } }
    });
    let undo = view.removed.as_deref().filter(|r| matches!(r, Removed::Source(..))).map(|removed| {
        locale.say(&match removed.name().trim() {
            "" => msg::START_REMOVED_NAMELESS,
            name => msg::start_removed(name),
        })
    });
    html! {
        <section class="section sources">
            <h2>{ locale.say(&msg::GOALS_SOURCES) }</h2>
            <p class="caption">{ locale.say(&msg::GOALS_SOURCES_HINT) }</p>
            <Rows id="sources" label={locale.say(&msg::GOALS_SOURCES_LABEL)} rows={rows.collect::<Vec<_>>()}
                words={row_words(&locale, &msg::GOALS_ADD_SOURCE)} {undo} full={sources.len() >= SOURCES}
                {on_add} {on_remove} {on_undo} {on_duplicate} {on_move} />
        </section>
    }
}

/// The questions of one source, with the steps of its funnel.
fn block(form: &Form<'_>, locale: &Locale, id: Id, at: usize) -> SourceBlockProps {
    let view = form.view;
    let place = view.results.counted.sources.iter().position(|source| *source == id);
    let result = place.and_then(|place| view.results.funnel.sources.get(place));
    let flow = |field: SourceField| -> Option<FlowStepsProps> {
        let result = result?;
        let (now, needed) = (result.stages, result.stages_required?);
        let (got, need) = match field {
            SourceField::Leads => (now.mqls, needed.mqls),
            SourceField::Acceptance => (now.accepted, needed.accepted),
            SourceField::Qualification => (now.qualified, needed.qualified),
            SourceField::Opportunity => (now.opportunities, needed.opportunities),
            SourceField::Win => (now.customers, needed.customers),
            _ => return None,
        };
        let needed_text = counted(need, locale, true);
        Some(FlowStepsProps {
            got,
            need,
            whole: now.mqls.max(needed.mqls),
            has: counted(got, locale, false).into(),
            of_needed: locale.say(msg::goals_of(needed_text)),
        })
    };
    let term = |field: SourceField| -> Option<Explained> {
        let (term, meaning) = match (at, field) {
            (0, SourceField::Leads) => (msg::TERM_MQL, msg::TERM_MQL_MEANING),
            (0, SourceField::Acceptance) => (msg::TERM_SAL, msg::TERM_SAL_MEANING),
            (0, SourceField::Qualification) => (msg::TERM_SQL, msg::TERM_SQL_MEANING),
            _ => return None,
        };
        Some(Explained { term: locale.say(&term), meaning: locale.say(&meaning) })
    };
    let asks = SourceField::ALL
        .iter()
        .filter_map(|field| {
            let mut ask = form.props(crate::domain::Field::Source(id, *field))?;
            ask.flow = flow(*field);
            ask.term = term(*field);
            if *field != SourceField::Name {
                ask.layout = crate::ui::components::Layout::Row;
            }
            Some((*field, ask))
        })
        .collect();
    let source = view.agreement.goals.sources.iter().find(|source| source.id == id);
    let as_now = source
        .filter(|source| source.mqls_per_month_before.get().is_none())
        .and_then(|source| source.mqls_per_month.get())
        .filter(|leads| *leads > 0.0)
        .map(|leads| locale.say(msg::goals_as_now(locale.formats.number(leads, 1))));
    SourceBlockProps { id, asks, as_now, edit: form.hands.edit.clone() }
}

/// Leads as shown in the steps: whole ones, and tenths where there are few; what is needed is rounded up.
fn counted(leads: f64, locale: &Locale, up: bool) -> String {
    if leads >= 25.0 {
        let whole = if up { crate::calc::num::whole_leads(leads) } else { leads };
        locale.formats.number(whole, 0)
    } else {
        locale.formats.number(leads, 1)
    }
}
