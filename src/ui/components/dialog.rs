//! A question in front of the page, by the browser's own dialog: it keeps the focus inside, closes with
//! Escape and gives the focus back to where it was. Its heading has the focus at first: the first button may
//! be one that can't be taken back.

use web_sys::{Event, HtmlDialogElement};
use yew::prelude::*;

use super::button::{Button, ButtonKind};

/// What a [`Dialog`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// The dialog's id on the page.
    pub id: AttrValue,
    /// What it is about.
    pub heading: AttrValue,
    /// Whether it stands in front of the page.
    pub open: bool,
    /// What to say on the button that closes it and does nothing else.
    pub close: AttrValue,
    /// It was closed: by that button, by Escape, or because `open` ended.
    pub on_close: Callback<()>,
    /// What it asks or shows.
    #[prop_or_default]
    pub children: Html,
    /// Buttons beside the one that closes it.
    #[prop_or_default]
    pub actions: Html,
}

/// A modal dialog.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                match (*open, dialog.open()) {
                    // Refused only for a dialog that isn't on the page: then there is none to show.
                    (true, false) => drop(dialog.show_modal()),
                    (false, true) => dialog.close(),
                    _ => {}
                }
            }
        });
    }
    let heading = format!("{}-heading", props.id);
    html! {
        <dialog
            ref={node}
            id={props.id.clone()}
            class="dialog"
            aria-labelledby={heading.clone()}
            onclose={props.on_close.reform(|_: Event| ())}
        >
            <h2 id={heading} tabindex="-1" autofocus=true>{ &props.heading }</h2>
            <div class="inside">
                if props.open {
                    { props.children.clone() }
                }
            </div>
            <div class="actions">
                if props.open {
                    { props.actions.clone() }
                }
                <Button label={props.close.clone()} kind={ButtonKind::Second} on_press={props.on_close.clone()} />
            </div>
        </dialog>
    }
}
