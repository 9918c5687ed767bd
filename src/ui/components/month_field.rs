//! A month of a year in two boxes. Doesn't know which months exist.
//!
//! The value is one text: month and year with one space between, `May 2027`. An empty box keeps its place,
//! and when both are empty the text is empty.

use yew::prelude::*;

use super::date_field::{Part, parts_of_a_date};
use super::frame::{Frame, Layout, Width};

/// What a [`MonthField`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct MonthFieldProps {
    /// The id of the first box on the page, and the address of the answer; the other adds `-year`.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// Month and year as typed, with one space between.
    pub value: AttrValue,
    /// What stands over the first box.
    pub month_label: AttrValue,
    /// What stands over the second box.
    pub year_label: AttrValue,
    /// What to do about it, once the field was left.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a value that nobody typed.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// What stands in the boxes, after each keystroke.
    pub on_input: Callback<String>,
    /// Both boxes were left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
}

/// Month and year.
#[component]
pub fn MonthField(props: &MonthFieldProps) -> Html {
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: props.hint.as_ref(),
        error: props.error.as_ref(),
        note: props.note.as_ref(),
        suggested: props.suggested.as_ref(),
        layout: Layout::Block,
        third: None,
    };
    let boxes = [
        Part { suffix: "", label: &props.month_label, width: Width::Six, numeric: false },
        Part { suffix: "-year", label: &props.year_label, width: Width::Four, numeric: true },
    ];
    parts_of_a_date(&frame, &boxes, &props.value, &props.on_input, &props.on_leave)
}
