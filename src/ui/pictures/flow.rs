//! One stage of a source as a bar: outlined what is needed, filled what there is, both against the
//! source's first stage. Must not know rates or sources.

use super::geometry::{percent, share};
use yew::prelude::*;

/// What one stage of the ledger shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FlowStepsProps {
    /// How many get this far.
    pub got: f64,
    /// How many would have to.
    pub need: f64,
    /// The longest bar of the source: the larger of both figures at its first stage.
    pub whole: f64,
    /// How many get this far, as read: "88".
    pub has: AttrValue,
    /// Of how many, as read: "of 102".
    pub of_needed: AttrValue,
}

/// The bar with its figures; the words say all, so the bar is hidden from a screen reader.
#[component]
pub fn FlowSteps(props: &FlowStepsProps) -> Html {
    html! {
        <div class="flow">
            { step_bar(props.got, props.need, props.whole, "8") }
            <span class="has">{ &props.has }</span>{ " " }{ &props.of_needed }
        </div>
    }
}

/// The bar of a stage, `height` in px: the outline keeps inside its box by being clipped in half.
/// Where there is more than needed, a cut marks what was needed.
pub(super) fn step_bar(got: f64, need: f64, whole: f64, height: &'static str) -> Html {
    html! {
        <svg class="step-bar" width="100%" {height} aria-hidden="true">
            <svg width={percent(share(need, whole))} height="100%">
                <rect class="step-need" width="100%" height="100%"/>
            </svg>
            <rect class="step-got" width={percent(share(got, whole))} height="100%"/>
            if got > need { <rect class="fill-paper" x={percent(share(need, whole))} width="2" height="100%"/> }
        </svg>
    }
}
