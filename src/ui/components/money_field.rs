//! An amount of money: a number with the currency's sign on the side where the reader's language writes it.
//! Doesn't know which currency or language.

use yew::prelude::*;

use super::frame::{Frame, Layout, Width};
use super::line::Line;

/// What a [`MoneyField`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct MoneyFieldProps {
    /// The control's id on the page, and the address of its answer.
    pub id: AttrValue,
    /// What is asked; the sign is for the eye only.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What was typed, to the letter.
    pub value: AttrValue,
    /// What to do about it, once the field was left.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile, such as "Until then the result counts with €85".
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
    /// The currency's sign or code.
    pub sign: AttrValue,
    /// The sign stands after the amount, as in "1 200 €".
    #[prop_or_default]
    pub sign_last: bool,
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

/// An amount with its currency beside it.
#[component]
pub fn MoneyField(props: &MoneyFieldProps) -> Html {
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
        inputmode: Some("decimal"),
        autocomplete: None,
        prefix: (!props.sign_last).then_some(&props.sign),
        suffix: props.sign_last.then_some(&props.sign),
        width: props.width,
        disabled: props.disabled,
        on_input: &props.on_input,
        on_leave: &props.on_leave,
        on_enter: props.on_enter.as_ref(),
        on_paste_block: props.on_paste_block.as_ref(),
    };
    frame.around(line.render(&frame))
}
