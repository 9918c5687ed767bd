//! One of a few, all in sight: radio buttons in a fieldset. Doesn't choose for anybody.

use yew::prelude::*;

use super::frame::{Frame, Layout};

/// One option of a [`Choice`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// What is told when it is chosen; unique among the options.
    pub value: AttrValue,
    /// What it is called.
    pub label: AttrValue,
    /// One short sentence of help.
    pub hint: Option<AttrValue>,
}

/// What a [`Choice`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The id of the first button on the page, and the address of the answer; the others add `-2`, `-3`.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// The options, in order.
    pub options: Vec<ChoiceOption>,
    /// The chosen one; empty when none is.
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
    /// Beside each other instead of below.
    #[prop_or_default]
    pub inline: bool,
    /// The value of the option that was chosen.
    pub on_pick: Callback<String>,
}

/// One of a few.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
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
    let one = |(at, option): (usize, &ChoiceOption)| {
        let id = if at == 0 { props.id.to_string() } else { format!("{}-{}", props.id, at + 1) };
        let hint_id = option.hint.is_some().then(|| format!("{id}-hint-of"));
        let value = option.value.to_string();
        let onchange = props.on_pick.reform(move |_: Event| value.clone());
        html! {
            <div key={option.value.to_string()} class="option">
                <input
                    type="radio"
                    id={id.clone()}
                    name={props.id.clone()}
                    value={option.value.clone()}
                    checked={option.value == props.value}
                    aria-describedby={hint_id.clone()}
                    {onchange}
                />
                <label for={id}>{ &option.label }</label>
                if let Some(hint) = &option.hint {
                    <span class="hint" id={hint_id}>{ hint }</span>
                }
            </div>
        }
    };
    let controls = html! {
        <div class={classes!("choice", props.inline.then_some("inline"))}>
            { for props.options.iter().enumerate().map(one) }
        </div>
    };
    frame.around_group("choices", controls)
}
