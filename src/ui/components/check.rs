//! Yes or no to one sentence. Knows nothing of what it means.

use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

/// What a [`Check`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// The control's id on the page, and the address of its answer.
    pub id: AttrValue,
    /// What a tick says.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// Whether it is ticked.
    pub checked: bool,
    /// What to do about it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The tick can't be set now.
    #[prop_or_default]
    pub disabled: bool,
    /// Whether it is ticked now.
    pub on_toggle: Callback<bool>,
}

/// A box to tick.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let id = &props.id;
    let described = match (&props.hint, &props.error) {
        (Some(_), Some(_)) => Some(format!("{id}-hint {id}-says")),
        (Some(_), None) => Some(format!("{id}-hint")),
        (None, Some(_)) => Some(format!("{id}-says")),
        (None, None) => None,
    };
    let onchange = props.on_toggle.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <div class="field check" data-field="">
            <div class="option">
                <input
                    type="checkbox"
                    id={id.clone()}
                    checked={props.checked}
                    disabled={props.disabled}
                    aria-invalid={props.error.as_ref().map(|_| "true")}
                    aria-describedby={described}
                    {onchange}
                />
                <label class="label" for={id.clone()}>{ &props.label }</label>
                if let Some(hint) = &props.hint {
                    <div class="hint" id={format!("{id}-hint")}>{ hint.clone() }</div>
                }
            </div>
            <div class="says" id={format!("{id}-says")} hidden={props.error.is_none()}>
                if let Some(error) = &props.error {
                    <p class="err">{ error }</p>
                }
            </div>
        </div>
    }
}
