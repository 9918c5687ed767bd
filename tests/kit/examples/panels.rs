//! What speaks and what opens.

use truce::ui::components::*;
use yew::prelude::*;

use super::{example, nobody, text};
use crate::Example;

pub(crate) fn examples() -> Vec<Example> {
    let dialog = |id: &'static str, open: bool| {
        html! {
            <Dialog
                {id}
                heading="Delete everything on this device?"
                {open}
                close="Keep it"
                on_close={nobody()}
                actions={html! { <Button label="Delete everything" on_press={nobody()} /> }}
            >
                <p>{ "Three drafts are kept in this browser. They can’t be brought back." }</p>
            </Dialog>
        }
    };
    vec![
        example("button--primary", html! { <Button label="Continue" on_press={nobody()} /> }),
        example(
            "button--second",
            html! {
                <Button label="Open a draft" kind={ButtonKind::Second} on_press={nobody()} />
            },
        ),
        example(
            "button--quiet",
            html! {
                <Button label="Rename" about={text("Paid search")} kind={ButtonKind::Quiet} on_press={nobody()} />
            },
        ),
        example("button--disabled", html! { <Button label="Undo" disabled=true on_press={nobody()} /> }),
        example(
            "link-button--all",
            html! {
                <div class="actions">
                    <LinkButton label="Continue" href="#decision" kind={Some(ButtonKind::Primary)} />
                    <LinkButton label="The document" href="#document" kind={Some(ButtonKind::Second)} />
                    <LinkButton label="Change" about={text("the follow-up")} href="#follow-up" />
                </div>
            },
        ),
        example("status--silent", html! { <Status /> }),
        example(
            "disclosure--closed",
            html! {
                <Disclosure id="disclosure.closed" summary="How is this computed?">
                    <p>{ "1,043,960 of 1,200,000" }</p>
                </Disclosure>
            },
        ),
        example(
            "disclosure--open",
            html! {
                <Disclosure id="disclosure.open" summary="How is coverage computed?" open=true>
                    <p>{ "What is expected, 1,043,960, divided by what is needed, 1,200,000, is 0.87." }</p>
                </Disclosure>
            },
        ),
        example(
            "term--closed",
            html! {
                <p class="lede">
                    { "Count what sales has accepted, " }
                    <Term id="term.sal" term="SAL" meaning="Sales-accepted lead: a lead that sales has taken on." />
                    { ", and not what was handed over." }
                </p>
            },
        ),
        example("dialog--closed", dialog("dialog.closed", false)),
        example("dialog--open", dialog("dialog.open", true)),
        example(
            "file-drop--empty",
            html! {
                <FileDrop
                    id="file"
                    label="Open a file"
                    hint="Or drop it here"
                    accept={text(".json,application/json")}
                    max_bytes={1_000_000}
                    on_file={nobody()}
                    on_refused={nobody()}
                />
            },
        ),
    ]
}
