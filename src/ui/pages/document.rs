//! The document's page: the agreement as both sides sign it, and the ways to take it away.

use std::rc::Rc;

use yew::prelude::*;

use crate::export;
use crate::i18n::{Catalogue, Formats, msg};
use crate::report::{Report, Stamp, build};
use crate::ui::components::{Button, ButtonKind};
use crate::ui::locale::use_locale;
use crate::ui::paper::Paper;
use crate::ui::route::Route;
use crate::ui::view::View;
use crate::web::clock::today;
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

/// A file that the document becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// As Markdown.
    Markdown,
    /// As a web page of its own.
    Html,
}

/// The document in the agreement's own language and formats, as of today.
pub fn written(view: &View) -> Report {
    let catalogue = Catalogue::for_tag(&view.agreement.language);
    build(&view.agreement, &view.results, catalogue, &Formats::of(catalogue), &Stamp { date: today() })
}

/// The text of a file of the document.
pub fn taken(view: &View, file: Taken) -> String {
    let report = written(view);
    match file {
        Taken::Markdown => export::markdown(&report),
        Taken::Html => export::html(&report),
    }
}

/// What the page is made from.
#[derive(Properties, PartialEq)]
pub struct DocumentPageProps {
    /// The agreement and what follows.
    pub view: View,
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
    let report = use_memo(props.view.clone(), |view| Rc::new(written(view)));
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
            <Paper report={(*report).clone()} go={props.go.clone()} explain={props.explain.clone()} />
        </main>
    }
}
