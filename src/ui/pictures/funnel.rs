//! The whole funnel, step by step, with the leads still needed at each.
//!
//! A list whose rows carry a bar each, so that it wraps and grows with the reader's type instead of
//! shrinking. Must not know rates or sources.

use super::flow::step_bar;
use super::geometry::drawable;
use yew::prelude::*;

/// One stage, from leads to customers.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelStage {
    /// The stage's name.
    pub label: AttrValue,
    /// How many get this far.
    pub got: f64,
    /// How many would have to.
    pub need: f64,
    /// How many get this far, as read: "190".
    pub has: AttrValue,
    /// Of how many, as read: "of 221".
    pub of_needed: AttrValue,
    /// How many more are needed, as read; empty where none are.
    pub more: AttrValue,
}

/// What the funnel shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FunnelProps {
    /// Unique on the page; the ids inside begin with it.
    pub id: AttrValue,
    /// The picture in a few words.
    pub title: AttrValue,
    /// The picture in a sentence or two.
    pub desc: AttrValue,
    /// From the first stage to the last.
    pub stages: Vec<FunnelStage>,
}

/// The stepped funnel.
#[component]
pub fn Funnel(props: &FunnelProps) -> Html {
    // Rates are at most 1, so the first stage is the widest; a plan with counted figures may differ.
    let whole = props.stages.iter().map(|stage| drawable(stage.got).max(drawable(stage.need))).fold(0.0, f64::max);
    let rows = props.stages.iter().map(|stage| {
        html! {
            <li>
                <span class="strong">{ &stage.label }</span>
                { step_bar(stage.got, stage.need, whole, "32") }
                <span class="pts"><b>{ &stage.has }</b>{ " " }{ &stage.of_needed }</span>
                if !stage.more.is_empty() { <span class="more">{ &stage.more }</span> }
            </li>
        }
    });
    listed_picture(&props.id, &props.title, &props.desc, html! { <ol class="funnel">{ for rows }</ol> })
}

/// A picture that is a list of words and bars. Not `role=img`: that would hide the words, which say
/// more than any description.
pub(super) fn listed_picture(id: &AttrValue, title: &AttrValue, desc: &AttrValue, list: Html) -> Html {
    let (title_id, desc_id) = (format!("{id}-t"), format!("{id}-d"));
    html! {
        <figure class="picture" role="group" aria-labelledby={title_id.clone()} aria-describedby={desc_id.clone()}>
            <p class="vh" id={title_id}>{ title }</p>
            <p class="vh" id={desc_id}>{ desc }</p>
            { list }
        </figure>
    }
}
