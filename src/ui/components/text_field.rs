//! A line of text. Knows neither what is typed nor what is right.

use yew::prelude::*;

use super::frame::{Frame, Layout, Width};
use super::line::Line;

/// What a [`TextField`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
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
    /// What holds meanwhile.
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
    /// What the browser may fill in, such as `name` or `organization`.
    #[prop_or_default]
    pub autocomplete: Option<AttrValue>,
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

/// A line of text, in the direction of what is typed.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
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
    let line = Line {
        value: &props.value,
        inputmode: None,
        autocomplete: props.autocomplete.as_ref(),
        prefix: None,
        suffix: None,
        width: props.width,
        disabled: props.disabled,
        on_input: &props.on_input,
        on_leave: &props.on_leave,
        on_enter: props.on_enter.as_ref(),
        on_paste_block: props.on_paste_block.as_ref(),
    };
    frame.around(line.render(&frame))
}
