//! "How is this computed?", with this draft's figures and links to the answers behind them.

use yew::prelude::*;

use crate::i18n::msg;
use crate::wizard::{ExplainLine, Figure, explain, words};

use super::components::Dialog;
use super::locale::use_locale;
use super::route::Route;
use super::view::View;

/// What the dialog explains.
#[derive(Properties, PartialEq)]
pub struct ExplainDialogProps {
    /// The agreement and what follows.
    pub view: View,
    /// Which figure; none: closed.
    pub figure: Option<Figure>,
    /// Closed by the reader.
    pub on_close: Callback<()>,
    /// Explain another figure.
    pub explain: Callback<Figure>,
    /// Go to an answer.
    pub go: Callback<Route>,
}

/// Explains one figure.
#[component]
pub fn ExplainDialog(props: &ExplainDialogProps) -> Html {
    let locale = use_locale();
    let Some(figure) = props.figure else {
        return html! {
            <Dialog id="explain" heading="" open={false} close={locale.say(&msg::BUTTON_CLOSE)}
                on_close={props.on_close.clone()}><p /></Dialog>
        };
    };
    let explanation = explain(figure, &props.view.agreement, &props.view.results, &locale.formats);
    let line = |line: &ExplainLine| {
        let label = locale.say(&line.label);
        let value = match line.field {
            Some(field) => {
                let (go, close) = (props.go.clone(), props.on_close.clone());
                let onclick = Callback::from(move |event: MouseEvent| {
                    event.prevent_default();
                    close.emit(());
                    go.emit(Route::to_field(field));
                });
                let title = locale.say(msg::explain_go(words::noun(field)));
                html! { <a href={Route::to_field(field).hash()} {title} {onclick}>{ &line.value }</a> }
            }
            None => match line.figure {
                Some(figure) => {
                    let onclick = props.explain.reform(move |_: MouseEvent| figure);
                    html! { <button type="button" class="link explains" {onclick}>{ &line.value }</button> }
                }
                None => html! { <span>{ &line.value }</span> },
            },
        };
        html! {
            <tr class={line.total.then_some("total")}>
                <th scope="row">
                    <span>{ label }</span>
                    if let Some(working) = &line.working {
                        <span class="working">{ locale.say(working) }</span>
                    }
                </th>
                <td>{ value }</td>
            </tr>
        }
    };
    html! {
        <Dialog id="explain" heading={locale.say(&explanation.title)} open={true}
            close={locale.say(&msg::BUTTON_CLOSE)} on_close={props.on_close.clone()}>
            <p class="how">{ locale.say(&explanation.how) }</p>
            <table class="workings"><tbody>{ for explanation.lines.iter().map(line) }</tbody></table>
        </Dialog>
    }
}
