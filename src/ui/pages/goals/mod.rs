//! Round 3: the target, the sources, what else counts, and what is promised.

mod exception;
mod groups;
mod levers;
mod promises;
mod source;
mod sources;

use yew::prelude::*;

use crate::domain::{Field, Page};
use crate::i18n::msg;
use crate::ui::form::Form;
use crate::ui::locale::use_locale;
use crate::ui::route::{Place, Route};
use crate::ui::view::{Hands, View};

use super::frame::{Foot, Head};

pub use levers::Levers;

/// What the page is made from.
#[derive(Properties, PartialEq)]
pub struct GoalsPageProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
    /// Counts the presses of Continue that found an error.
    pub focus_token: u32,
    /// The heading.
    pub heading: NodeRef,
    /// The field that a link leads to: what hides it opens.
    pub field: Option<Field>,
}

/// Round 3.
#[component]
pub fn GoalsPage(props: &GoalsPageProps) -> Html {
    let locale = use_locale();
    let GoalsPageProps { view, hands, .. } = props;
    let form = Form { view, locale: &locale, hands };
    let on_go_on = use_callback(hands.go.clone(), |(), go| go.emit(Route::to(Place::Decision)));
    let funnel = &view.results.funnel;
    let amount = |value: f64| AttrValue::from(locale.formats.money(value, view.agreement.currency.code()));
    let target_label = match view.agreement.period.first.value {
        Some(first) => msg::label_target_for(locale.formats.period_short(first, u32::from(view.agreement.months()))),
        None => msg::LABEL_TARGET,
    };
    html! {
        <main class="main" id="main">
            <Head page={Page::Goals} step={msg::GOALS_STEP} title={msg::PAGE_GOALS} lede={msg::GOALS_LEDE}
                view={view.clone()} focus_token={props.focus_token} heading={props.heading.clone()} {on_go_on} />
            <section class="section">
                <h2>{ locale.say(&msg::GOALS_TARGET) }</h2>
                <div class="pair">
                    { form.with(Field::RevenueTarget, |ask| ask.label = locale.say(&target_label)) }
                    { form.ask(Field::MarketingShare) }
                </div>
                <p class="sum">
                    <span>{ locale.say(if funnel.target > 0.0 { msg::GOALS_SUM } else { msg::GOALS_SUM_NONE }) }</span>
                    <span class="fig strong">{ if funnel.target > 0.0 { amount(funnel.target) } else { AttrValue::default() } }</span>
                </p>
            </section>
            <sources::Sources view={view.clone()} hands={hands.clone()} />
            <groups::Groups view={view.clone()} hands={hands.clone()} field={props.field} />
            <Levers view={view.clone()} />
            <exception::Exception view={view.clone()} hands={hands.clone()} />
            <promises::Promises view={view.clone()} hands={hands.clone()} />
            <Foot page={Page::Goals} completed={view.agreement.completed.contains(&Page::Goals)}
                back={Some(Place::Start)} hands={hands.clone()} />
        </main>
    }
}
