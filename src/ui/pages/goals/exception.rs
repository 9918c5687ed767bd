//! Why a coverage below 1 is accepted: asked only while it is below 1, or as long as something is written.

use yew::prelude::*;

use crate::calc::num::at_least;
use crate::domain::Field;
use crate::i18n::msg;
use crate::ui::form::Form;
use crate::ui::locale::use_locale;
use crate::ui::view::{Hands, View};

/// What the question is made from.
#[derive(Properties, PartialEq)]
pub struct ExceptionProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
}

/// The written exception.
#[component]
pub fn Exception(props: &ExceptionProps) -> Html {
    let locale = use_locale();
    let results = &props.view.results;
    let short = results.funnel.coverage.is_some_and(|c| !at_least(c, 1.0)) && !results.counted.sources.is_empty();
    let written = !props.view.agreement.goals.coverage_exception.is_empty();
    let form = Form { view: &props.view, locale: &locale, hands: &props.hands };
    html! {
        <section class="section" hidden={!short && !written}>
            <h2>{ locale.say(&msg::GOALS_EXCEPTION) }</h2>
            <p class="caption">{ locale.say(&msg::GOALS_EXCEPTION_LEDE) }</p>
            { form.ask(Field::CoverageException) }
        </section>
    }
}
