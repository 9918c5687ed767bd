//! One of many in a list that opens. Yew 0.23 does nothing useful with `value` on a select, so each option
//! says whether it is selected.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::*;

use super::frame::{Frame, Layout, Width};
use super::line::on_blur;

/// One option of a [`Select`].
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption {
    /// What is told when it is chosen; unique among the options.
    pub value: AttrValue,
    /// What it is called.
    pub label: AttrValue,
}

/// What a [`Select`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// The control's id on the page, and the address of its answer.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// The options, in order. For "none yet" give one with an empty value.
    pub options: Vec<SelectOption>,
    /// The chosen one.
    pub value: AttrValue,
    /// What to do about it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a choice that nobody made.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// Where the label stands.
    #[prop_or_default]
    pub layout: Layout,
    /// How wide the box is.
    #[prop_or_default]
    pub width: Width,
    /// The choice can't be made now.
    #[prop_or_default]
    pub disabled: bool,
    /// The value of the option that was chosen.
    pub on_pick: Callback<String>,
    /// The field was left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
}

/// One of many.
#[component]
pub fn Select(props: &SelectProps) -> Html {
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
    let class =
        classes!("box", "pick", props.width.class(), frame.error.map(|_| "bad"), props.disabled.then_some("off"));
    let onchange = props.on_pick.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    frame.around(html! {
        <span class={class}>
            <select
                id={props.id.clone()}
                disabled={props.disabled}
                aria-invalid={frame.invalid()}
                aria-describedby={frame.described_by()}
                {onchange}
                onblur={on_blur(&props.on_leave)}
            >
                { for props.options.iter().map(|option| html! {
                    <option
                        key={option.value.to_string()}
                        value={option.value.clone()}
                        selected={option.value == props.value}
                    >
                        { &option.label }
                    </option>
                }) }
            </select>
        </span>
    })
}
