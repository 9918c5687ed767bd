//! A number, as text: a number box of the browser changes under the wheel and drops what it can't read.
//! Doesn't read the number; what counts is the caller's to say.

use yew::prelude::*;

use super::frame::{Frame, Layout, Width};
use super::line::Line;

/// What a [`NumberField`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// The control's id on the page, and the address of its answer.
    pub id: AttrValue,
    /// What is asked, with its unit: prefix and suffix are for the eye only.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What was typed, to the letter.
    pub value: AttrValue,
    /// What to do about it, once the field was left.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile, such as "Until then the result counts with 2 months".
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a value that nobody typed.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// Where the label stands.
    #[prop_or_default]
    pub layout: Layout,
    /// How long an answer is expected.
    #[prop_or_default]
    pub width: Width,
    /// Whole numbers only: the keyboard of a phone then has no decimal key.
    #[prop_or_default]
    pub whole: bool,
    /// A unit before the number.
    #[prop_or_default]
    pub prefix: Option<AttrValue>,
    /// A unit after the number.
    #[prop_or_default]
    pub suffix: Option<AttrValue>,
    /// The third column of a row: a picture of what the number does.
    #[prop_or_default]
    pub third: Option<Html>,
    /// The field can't be filled in now.
    #[prop_or_default]
    pub disabled: bool,
    /// What stands in the box, after each keystroke.
    pub on_input: Callback<String>,
    /// The field was left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
    /// More than one cell was pasted; the box stays as it was.
    #[prop_or_default]
    pub on_paste_block: Option<Callback<Vec<Vec<String>>>>,
    /// Enter was pressed.
    #[prop_or_default]
    pub on_enter: Option<Callback<()>>,
}

/// A number with its unit beside it.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: props.hint.as_ref(),
        error: props.error.as_ref(),
        note: props.note.as_ref(),
        suggested: props.suggested.as_ref(),
        layout: props.layout,
        third: props.third.as_ref(),
    };
    let line = Line {
        value: &props.value,
        inputmode: Some(if props.whole { "numeric" } else { "decimal" }),
        autocomplete: None,
        prefix: props.prefix.as_ref(),
        suffix: props.suffix.as_ref(),
        width: props.width,
        disabled: props.disabled,
        on_input: &props.on_input,
        on_leave: &props.on_leave,
        on_enter: props.on_enter.as_ref(),
        on_paste_block: props.on_paste_block.as_ref(),
    };
    frame.around(line.render(&frame))
}
