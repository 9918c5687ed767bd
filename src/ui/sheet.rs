//! The document beside the form: the sections that the answers shape, renewed with each edit.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Field;
use crate::i18n::msg;
use crate::report::SectionId;
use crate::wizard::Figure;

use super::locale::use_locale;
use super::pages::written;
use super::paper::Paper;
use super::route::{Place, Route};
use super::view::View;

/// What the sheet is made from.
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// The agreement and what follows.
    pub view: View,
    /// The answer that changed last.
    pub fresh: Option<Field>,
    /// Go to an answer.
    pub go: Callback<Route>,
    /// Explain a figure.
    pub explain: Callback<Figure>,
}

/// The document beside the form.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let locale = use_locale();
    let report = use_memo(props.view.clone(), |view| Rc::new(written(view)));
    let only = vec![
        SectionId::Purpose,
        SectionId::Marketing,
        SectionId::Sales,
        SectionId::Numbers,
        SectionId::Misses,
        SectionId::Open,
    ];
    let draft = props.view.agreement.version.draft.to_string();
    html! {
        <aside class="sheet" aria-label={locale.say(&msg::SHEET_LABEL)}>
            <div class="bar">
                <span class="soft">{ locale.say(msg::sheet_draft(draft)) }</span>
                <span class="links"><a href={Route::to(Place::Document).hash()}>{ locale.say(&msg::SHEET_OPEN) }</a></span>
            </div>
            <div class="paper">
                <Paper report={(*report).clone()} {only} titled={false} fresh={props.fresh} go={props.go.clone()}
                    explain={props.explain.clone()} />
            </div>
        </aside>
    }
}
