//! The first page: who agrees, for how long, in which currency, who signs.

use yew::prelude::*;

use crate::domain::{Field, Id, Page, ROWS, Side, SignatoryField};
use crate::i18n::{Catalogue, Msg, msg};
use crate::ui::components::{Column, Layout, Row as ListRow, RowMove, Rows, RowsWords};
use crate::ui::form::Form;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::route::{Place, Route};
use crate::ui::view::{Hands, View};
use crate::web::ids::random_id;
use crate::wizard::{Action, Removed, Row};

use super::frame::{Foot, Head};

/// What the page is made from.
#[derive(Properties, PartialEq)]
pub struct StartPageProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
    /// Counts the presses of Continue that found an error.
    pub focus_token: u32,
    /// The heading.
    pub heading: NodeRef,
}

/// The first page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let locale = use_locale();
    let StartPageProps { view, hands, .. } = props;
    let form = Form { view, locale: &locale, hands };
    let on_go_on = use_callback(hands.go.clone(), |(), go| go.emit(Route::to(Place::Goals)));
    html! {
        <main class="main" id="main">
            <Head page={Page::Start} step={msg::START_STEP} title={msg::PAGE_START} lede={msg::START_LEDE}
                view={view.clone()} focus_token={props.focus_token} heading={props.heading.clone()} {on_go_on} />
            <section class="section">
                <h2>{ locale.say(&msg::START_PARTIES) }</h2>
                <div class="stack">
                    { form.ask(Field::Organisation) }
                    <div class="halves">
                        { form.ask(Field::MarketingName) }
                        { form.ask(Field::SalesName) }
                    </div>
                </div>
            </section>
            <section class="section">
                <h2>{ locale.say(&msg::START_PERIOD) }</h2>
                <div class="stack">
                    <div class="halves">
                        { form.ask(Field::FirstMonth) }
                        { form.ask(Field::Months) }
                    </div>
                    <div class="halves">
                        { form.ask(Field::Currency) }
                        if Catalogue::all().nth(1).is_some() { { form.ask(Field::Language) } }
                    </div>
                    { form.ask(Field::Review) }
                </div>
            </section>
            <Signatories view={view.clone()} hands={hands.clone()} />
            <Foot page={Page::Start} completed={view.agreement.completed.contains(&Page::Start)} hands={hands.clone()} />
        </main>
    }
}

/// What the list of signatories is made from.
#[derive(Properties, PartialEq)]
struct SignatoriesProps {
    view: View,
    hands: Hands,
}

/// Who signs.
#[component]
fn Signatories(props: &SignatoriesProps) -> Html {
    let locale = use_locale();
    let SignatoriesProps { view, hands } = props;
    let edit = &hands.edit;
    let rows = &view.agreement.parties.signatories;
    // the other side than the last row's: two clicks name both
    let side = rows.last().map_or(Side::Marketing, |row| row.side.other());
    let on_add = use_callback((side, edit.clone()), |(), (side, edit)| {
        edit.emit(Action::AddSignatory { id: random_id(), side: *side });
    });
    let on_remove = use_callback(edit.clone(), |key: AttrValue, edit| {
        if let Some(id) = Id::parse(&key) {
            edit.emit(Action::Remove(Row::Signatory(id)));
        }
    });
    let on_undo = use_callback(edit.clone(), |(), edit| edit.emit(Action::PutBack));
    let on_move = use_callback(edit.clone(), |moved: RowMove, edit| {
        if let Some(id) = Id::parse(&moved.key) {
            edit.emit(Action::Move { row: Row::Signatory(id), to: moved.to });
        }
    });
    let form = Form { view, locale: &locale, hands };
    let list = rows.iter().enumerate().map(|(at, row)| {
        let cell = |field| form.with(Field::Signatory(row.id, field), |ask| ask.layout = Layout::Cell);
        ListRow {
            key: AttrValue::from(row.id.to_string()),
            name: match row.name.trim() {
                "" => locale.say(msg::start_row_number((at + 1).to_string())),
                name => AttrValue::from(name.to_owned()),
            },
            content: html! {
                <>
                    { cell(SignatoryField::Name) }
                    { cell(SignatoryField::Title) }
                    { cell(SignatoryField::Side) }
                </>
            },
        }
    });
    let column = |label: &Msg| Column { label: locale.say(label), number: false };
    let undo = view.removed.as_deref().filter(|r| matches!(r, Removed::Signatory(..))).map(|removed| {
        locale.say(&match removed.name().trim() {
            "" => msg::START_REMOVED_NAMELESS,
            name => msg::start_removed(name),
        })
    });
    html! {
        <section class="section people">
            <h2>{ locale.say(&msg::START_SIGNATORIES) }</h2>
            <Rows id="signatories" label={locale.say(&msg::START_SIGNATORIES_LABEL)}
                columns={vec![
                    column(&msg::LABEL_SIGNATORY_NAME),
                    column(&msg::LABEL_SIGNATORY_TITLE),
                    column(&msg::LABEL_SIGNATORY_SIDE),
                ]}
                rows={list.collect::<Vec<_>>()} words={row_words(&locale, &msg::START_SIGNATORIES_ADD)} {undo}
                full={rows.len() >= ROWS} {on_add} {on_remove} {on_undo} {on_move} />
        </section>
    }
}

/// The words on the buttons of a list.
pub fn row_words(locale: &Locale, add: &Msg) -> RowsWords {
    RowsWords {
        add: locale.say(add),
        remove: locale.say(&msg::START_REMOVE_WORD),
        duplicate: locale.say(&msg::START_DUPLICATE_WORD),
        reorder: locale.say(&msg::START_REORDER_WORD),
        undo: locale.say(&msg::BUTTON_UNDO),
    }
}
