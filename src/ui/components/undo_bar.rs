//! What was just taken away, and the way back. Always on the page, so that what appears in it is said.

use web_sys::MouseEvent;
use yew::prelude::*;

/// What an [`UndoBar`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct UndoBarProps {
    /// What was taken away; `None` shows nothing.
    #[prop_or_default]
    pub text: Option<AttrValue>,
    /// The verb on the button.
    pub undo: AttrValue,
    /// It shall come back.
    pub on_undo: Callback<()>,
}

/// A bar with one way back.
#[component]
pub fn UndoBar(props: &UndoBarProps) -> Html {
    html! {
        <div class="undo" role="status">
            if let Some(text) = &props.text {
                <span>{ text }</span>
                <button type="button" class="link" onclick={props.on_undo.reform(|_: MouseEvent| ())}>
                    { &props.undo }
                </button>
            }
        </div>
    }
}
