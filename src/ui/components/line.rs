//! One line to type in, with units beside it: what text, number and money fields have in common.
//! Knows neither label nor error text.

use web_sys::{Event, FocusEvent, HtmlInputElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

use super::frame::{Frame, Width};
use super::paste;
use crate::ui::dom;

/// The box and what it tells.
pub(super) struct Line<'a> {
    pub(super) value: &'a AttrValue,
    /// `None` for text, else `numeric` or `decimal`.
    pub(super) inputmode: Option<&'static str>,
    pub(super) autocomplete: Option<&'a AttrValue>,
    pub(super) prefix: Option<&'a AttrValue>,
    pub(super) suffix: Option<&'a AttrValue>,
    pub(super) width: Width,
    pub(super) disabled: bool,
    pub(super) on_input: &'a Callback<String>,
    pub(super) on_leave: &'a Callback<()>,
    pub(super) on_enter: Option<&'a Callback<()>>,
    pub(super) on_paste_block: Option<&'a Callback<Vec<Vec<String>>>>,
}

impl Line<'_> {
    pub(super) fn render(&self, frame: &Frame<'_>) -> Html {
        let number = self.inputmode.is_some();
        let class = classes!(
            "box",
            (!number).then_some("text"),
            self.width.class(),
            frame.error.map(|_| "bad"),
            self.disabled.then_some("off"),
        );
        html! {
            <span class={class}>
                if let Some(prefix) = self.prefix {
                    <span class="u pre" aria-hidden="true">{ prefix }</span>
                }
                <input
                    type="text"
                    id={frame.id.to_owned()}
                    value={self.value.clone()}
                    inputmode={self.inputmode}
                    autocomplete={self.autocomplete.cloned().unwrap_or(AttrValue::Static("off"))}
                    dir={if number { "ltr" } else { "auto" }}
                    disabled={self.disabled}
                    aria-invalid={frame.invalid()}
                    aria-describedby={frame.described_by()}
                    oninput={on_text(self.on_input)}
                    onblur={on_blur(self.on_leave)}
                    onkeydown={on_enter(self.on_enter)}
                    onpaste={paste::handler(self.on_paste_block)}
                />
                if let Some(suffix) = self.suffix {
                    <span class="u post" aria-hidden="true">{ suffix }</span>
                }
            </span>
        }
    }
}

/// Hands on what stands in the box after each keystroke.
pub(super) fn on_text(on_input: &Callback<String>) -> Callback<InputEvent> {
    on_input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value())
}

/// Tells that the box was left.
pub(super) fn on_blur(on_leave: &Callback<()>) -> Callback<FocusEvent> {
    on_leave.reform(|_: FocusEvent| ())
}

fn on_enter(on_enter: Option<&Callback<()>>) -> Option<Callback<KeyboardEvent>> {
    let on_enter = on_enter?.clone();
    Some(Callback::from(move |event: KeyboardEvent| {
        if dom::is_enter(&event) {
            Event::prevent_default(&event);
            on_enter.emit(());
        }
    }))
}
