//! The parts of the score: each box is as wide as its weight, so what is filled is the score.
//!
//! Must not know how the score is computed.

use super::funnel::listed_picture;
use super::geometry::{digit_classes, drawable, percent, share};
use yew::prelude::*;

/// Below this share of all weights a box is narrower than its words: then the parts are a list at
/// every width.
const SLIMMEST: f64 = 8.0;

/// One part of the score.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorePart {
    /// The part's name.
    pub label: AttrValue,
    /// Its weight, in any unit: only its share counts.
    pub weight: f64,
    /// How well it is met, 0 to 1.
    pub value: f64,
    /// The points it gives, as read: "21.8".
    pub points: AttrValue,
    /// Of how many, as read: "of 25".
    pub of_points: AttrValue,
}

/// What the boxes show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ScorePartsProps {
    /// Unique on the page; the ids inside begin with it.
    pub id: AttrValue,
    /// The picture in a few words.
    pub title: AttrValue,
    /// The picture in a sentence or two.
    pub desc: AttrValue,
    /// In the order they are read.
    pub parts: Vec<ScorePart>,
}

/// The width of each box in per cent, in tenths; together exactly 100 where any weight counts.
#[must_use]
pub fn score_widths(weights: &[f64]) -> Vec<f64> {
    let total: f64 = weights.iter().copied().map(drawable).sum();
    let (mut sum, mut placed) = (0.0, 0.0);
    weights
        .iter()
        .map(|weight| {
            sum += drawable(*weight);
            // Where each box ends is rounded, not how wide it is: so errors don't add up.
            let end = (share(sum, total) * 1000.0).round();
            let width = end - placed;
            placed = end;
            width / 10.0
        })
        .collect()
}

/// The parts of the score.
#[component]
pub fn ScoreParts(props: &ScorePartsProps) -> Html {
    let weights: Vec<f64> = props.parts.iter().map(|part| part.weight).collect();
    let widths = score_widths(&weights);
    let widest = widths.iter().copied().fold(0.0, f64::max);
    let slim = widths.iter().any(|width| *width < SLIMMEST);
    let items = props.parts.iter().zip(&widths).map(|(part, width)| {
        html! {
            <li class={digit_classes(*width)}>
                <span class="strong">{ &part.label }</span>
                { gauge(part.value, share(*width, widest)) }
                <span class="pts"><b>{ &part.points }</b>{ " " }{ &part.of_points }</span>
            </li>
        }
    });
    let list = html! { <ul class={classes!("score-parts", slim.then_some("slim-parts"))}>{ for items }</ul> };
    listed_picture(&props.id, &props.title, &props.desc, list)
}

/// The outer width is the box against the widest one, for the list; in the row the stylesheet fills
/// the item, which has the weight already.
fn gauge(value: f64, width: f64) -> Html {
    html! {
        <svg class="gauge-box" width={percent(width)} height="32" aria-hidden="true">
            <rect class="step-need" width="100%" height="100%"/>
            <rect class="step-got" width={percent(share(value, 1.0))} height="100%"/>
        </svg>
    }
}
