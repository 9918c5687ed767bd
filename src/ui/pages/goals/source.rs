//! One source: whose promise each number is, the numbers, and how far its leads get.

use yew::prelude::*;

use crate::domain::{Id, Side, SourceField};
use crate::i18n::msg;
use crate::ui::ask::{Ask, AskProps};
use crate::ui::components::{Button, ButtonKind};
use crate::ui::locale::{Locale, use_locale};
use crate::wizard::Action;

/// What a source shows.
#[derive(Clone, Properties, PartialEq)]
pub struct SourceBlockProps {
    /// Its id.
    pub id: Id,
    /// Its questions.
    pub asks: Vec<(SourceField, AskProps)>,
    /// The offer to take today's volume for the time before; none when it is given.
    pub as_now: Option<AttrValue>,
    /// Edits.
    pub edit: Callback<Action>,
}

/// A source.
#[component]
pub fn SourceBlock(props: &SourceBlockProps) -> Html {
    let locale = use_locale();
    let on_as_now = use_callback((props.id, props.edit.clone()), |(), (id, edit)| {
        edit.emit(Action::SameBefore { source: *id });
    });
    let ask = |field: SourceField| {
        let found = props.asks.iter().find(|(f, _)| *f == field);
        found.map(|(_, ask)| html! { <Ask ..ask.clone() /> }).unwrap_or_default()
    };
    html! {
        <div class="source">
            <div class="source-name">{ ask(SourceField::Name) }</div>
            <div class="group">
                <p class="who">
                    <span>{ side(&locale, Side::Marketing) }{ " " }{ locale.say(&msg::GOALS_WHO_MARKETING) }</span>
                    <span>{ locale.say(&msg::GOALS_FLOW_HEAD) }</span>
                </p>
                { ask(SourceField::Leads) }
            </div>
            <div class="group">
                <p class="who"><span>{ side(&locale, Side::Sales) }{ " " }{ locale.say(&msg::GOALS_WHO_SALES) }</span></p>
                { ask(SourceField::Acceptance) }
                { ask(SourceField::Qualification) }
                { ask(SourceField::Opportunity) }
                { ask(SourceField::Win) }
            </div>
            <div class="group">
                <p class="who">
                    <span>
                        { side(&locale, Side::Marketing) }{ " " }{ locale.say(&msg::GOALS_AND) }{ " " }
                        { side(&locale, Side::Sales) }{ " " }{ locale.say(&msg::GOALS_WHO_BOTH) }
                    </span>
                </p>
                { ask(SourceField::DealSize) }
                { ask(SourceField::Cycle) }
                { ask(SourceField::Spread) }
                { ask(SourceField::Cost) }
                { ask(SourceField::Before) }
                <div class="as-now">
                    if let Some(as_now) = &props.as_now {
                        <p class="hint">
                            <span>{ locale.say(&msg::GOALS_BEFORE_ASK) }</span>{ " " }
                            <Button kind={ButtonKind::Quiet} label={as_now.clone()} on_press={on_as_now} />
                        </p>
                    }
                </div>
            </div>
        </div>
    }
}

/// A side: colour, shape and name.
pub fn side(locale: &Locale, side: Side) -> Html {
    match side {
        Side::Marketing => html! { <span class="side m">{ locale.say(&msg::SIDE_MARKETING) }</span> },
        Side::Sales => html! { <span class="side s">{ locale.say(&msg::SIDE_SALES) }</span> },
    }
}
