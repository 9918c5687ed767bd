//! The document's page: the agreement as both sides sign it, and the ways to take it away.

use std::rc::Rc;

use yew::prelude::*;

use crate::i18n::msg;
use crate::report::Report;
use crate::ui::components::{Button, ButtonKind};
use crate::ui::locale::use_locale;
use crate::ui::paper::Paper;
use crate::ui::route::Route;
use crate::wizard::Figure;

/// A way to take the document away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// On paper.
    Print,
    /// As Markdown.
    Markdown,
    /// As a web page of its own.
    Html,
    /// As the draft itself, to be opened again.
    Json,
}

/// What the page is made from.
#[derive(Properties, PartialEq)]
pub struct DocumentPageProps {
    /// The document.
    pub report: Rc<Report>,
    /// The heading.
    pub heading: NodeRef,
    /// Go to an answer.
    pub go: Callback<Route>,
    /// Explain a figure.
    pub explain: Callback<Figure>,
    /// Take the document away.
    pub export: Callback<Export>,
}

/// The document.
#[component]
pub fn DocumentPage(props: &DocumentPageProps) -> Html {
    let locale = use_locale();
    let press = |export: Export| {
        let emit = props.export.clone();
        Callback::from(move |()| emit.emit(export))
    };
    html! {
        <main class="main document-page" id="main">
            <div class="no-print">
                <h1 tabindex="-1" ref={props.heading.clone()}>{ locale.say(&msg::PAGE_DOCUMENT) }</h1>
                <p class="lede">{ locale.say(&msg::DOCUMENT_LEDE) }</p>
                <div class="exports" role="group" aria-label={locale.say(&msg::DOCUMENT_EXPORT)}>
                    <Button label={locale.say(&msg::DOCUMENT_PRINT)} on_press={press(Export::Print)} />
                    <Button kind={ButtonKind::Second} label={locale.say(&msg::DOCUMENT_HTML)} on_press={press(Export::Html)} />
                    <Button kind={ButtonKind::Second} label={locale.say(&msg::DOCUMENT_MARKDOWN)} on_press={press(Export::Markdown)} />
                    <Button kind={ButtonKind::Second} label={locale.say(&msg::DOCUMENT_JSON)} on_press={press(Export::Json)} />
                </div>
            </div>
            <Paper report={props.report.clone()} go={props.go.clone()} explain={props.explain.clone()} />
        </main>
    }
}
