//! A text of several lines. Doesn't count for itself what is too long: the caller says what is left.

use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

use super::frame::{Frame, Layout};
use super::line::on_blur;

/// What a [`LongText`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct LongTextProps {
    /// The control's id on the page, and the address of its answer.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What was typed, to the letter.
    pub value: AttrValue,
    /// What to do about it, once the field was left.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile, or how many characters are left (see [`near_limit`]).
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a text that nobody typed.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// Where the label stands.
    #[prop_or_default]
    pub layout: Layout,
    /// How many lines show.
    #[prop_or(4)]
    pub lines: u8,
    /// The field can't be filled in now.
    #[prop_or_default]
    pub disabled: bool,
    /// What stands in the box, after each keystroke.
    pub on_input: Callback<String>,
    /// The field was left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
}

/// A text of several lines, in the direction of what is typed.
#[component]
pub fn LongText(props: &LongTextProps) -> Html {
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: props.hint.as_ref(),
        error: props.error.as_ref(),
        note: props.note.as_ref(),
        suggested: props.suggested.as_ref(),
        layout: props.layout,
        third: None,
    };
    let class = classes!("box", "long", frame.error.map(|_| "bad"), props.disabled.then_some("off"));
    let on_input =
        props.on_input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    frame.around(html! {
        <span class={class}>
            <textarea
                id={props.id.clone()}
                value={props.value.clone()}
                rows={props.lines.to_string()}
                dir="auto"
                disabled={props.disabled}
                aria-invalid={frame.invalid()}
                aria-describedby={frame.described_by()}
                oninput={on_input}
                onblur={on_blur(&props.on_leave)}
            />
        </span>
    })
}

/// How many characters of `limit` are left, once nine tenths are used; negative when there are too many.
/// Before that nobody wants to know.
pub fn near_limit(text: &str, limit: usize) -> Option<isize> {
    let used = text.chars().count();
    (used.saturating_mul(10) >= limit.saturating_mul(9)).then(|| limit.cast_signed().saturating_sub_unsigned(used))
}

#[cfg(test)]
mod tests {
    use super::near_limit;

    #[test]
    fn the_limit_is_said_when_it_is_near() {
        let rows = [("", 100, None), ("x", 1, Some(0)), ("ääääääääää", 10, Some(0)), ("12345678", 10, None)];
        for (text, limit, want) in rows {
            assert_eq!(near_limit(text, limit), want, "{text:?} of {limit}");
        }
        assert_eq!(near_limit("123456789", 10), Some(1));
        assert_eq!(near_limit("123456789012", 10), Some(-2));
    }
}
