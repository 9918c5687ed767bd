//! The rope between the two corners: teal is what marketing promises, amber what sales still needs,
//! the binding where they meet is coverage.
//!
//! One markup for the ring across the page, the column, the bar at a phone's foot and the condensed
//! line: the layout's container queries place its paragraphs. Must not know the agreement.

use super::geometry::{digit_classes, percent, px};
use super::rope_plan::{RopePlan, rope_plan};
use yew::prelude::*;

/// How much stands around the rope.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RopeVariant {
    /// Both corners, the figure above the binding and the scale below, wherever the layout has room.
    #[default]
    Ring,
    /// The rope alone, from edge to edge, for an article's column.
    Flat,
}

/// One corner: the side's name, what it does with the amount, and the amount.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RopeEnd {
    /// The side's name.
    pub side: AttrValue,
    /// "promises", "needs"; shown where there is room.
    pub verb: AttrValue,
    /// The amount with its currency; empty where nothing is known.
    pub amount: AttrValue,
}

/// Coverage as it is read: the figure and the word for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RopeFigure {
    /// "0.87"
    pub value: AttrValue,
    /// "Coverage"
    pub what: AttrValue,
}

/// What the rope shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RopeProps {
    /// Unique on the page; the ids inside begin with it.
    pub id: AttrValue,
    /// Revenue expected over revenue needed; none without a target, and then the rope hangs slack.
    #[prop_or_default]
    pub coverage: Option<f64>,
    /// The figure above the binding; leave it out where there is no coverage.
    #[prop_or_default]
    pub figure: Option<RopeFigure>,
    /// The left corner.
    #[prop_or_default]
    pub marketing: RopeEnd,
    /// The right corner.
    #[prop_or_default]
    pub sales: RopeEnd,
    /// Label and amount of the gap, for the column beside the form.
    #[prop_or_default]
    pub short: Option<(AttrValue, AttrValue)>,
    /// Texts of the scale at 0, 0.25, 0.50, 0.75 and 1.00.
    #[prop_or_default]
    pub scale: Vec<AttrValue>,
    /// The picture in a few words.
    pub title: AttrValue,
    /// The picture in a sentence or two, with its figures.
    pub desc: AttrValue,
    /// How much stands around it.
    #[prop_or_default]
    pub variant: RopeVariant,
    /// Explains a figure; without it figures are words.
    #[prop_or_default]
    pub on_explain: Option<Callback<RopePart>>,
}

/// A figure beside the rope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RopePart {
    /// Above the binding.
    Coverage,
    /// In the left corner.
    Marketing,
    /// In the right corner.
    Sales,
    /// The gap.
    Short,
}

/// The rope with its corners.
#[component]
pub fn Rope(props: &RopeProps) -> Html {
    match props.variant {
        RopeVariant::Flat => {
            html! { <div class="rope flat">{ picture(props, &rope_plan(props.coverage, 1.0, 1.0)) }</div> }
        }
        RopeVariant::Ring => ring(props, &rope_plan(props.coverage, 0.95, 0.9975)),
    }
}

fn ring(props: &RopeProps, plan: &RopePlan) -> Html {
    let figure = props.figure.as_ref().zip(plan.meet).map(|(figure, meet)| {
        let long = (figure.value.chars().count() > 4).then_some("long");
        html! {
            <p class={classes!("meet", long, digit_classes(meet * 100.0))}>
                <span class="fig">{ told(props, RopePart::Coverage, &figure.value) }</span><span class="what">{ &figure.what }</span>
            </p>
        }
    });
    let short = props.short.as_ref().map(|(label, amount)| {
        html! { <p class="short"><span>{ label }</span><span>{ told(props, RopePart::Short, amount) }</span></p> }
    });
    let scale = (!props.scale.is_empty()).then(|| {
        html! {
            <p class={classes!("scale", digit_classes(plan.one * 100.0))} aria-hidden="true">
                { for props.scale.iter().map(|text| html! { <span>{ text }</span> }) }
            </p>
        }
    });
    html! {
        <div class="rope">
            { corner(props, &props.marketing, RopePart::Marketing) }
            { figure }
            { corner(props, &props.sales, RopePart::Sales) }
            { short }
            { picture(props, plan) }
            { scale }
        </div>
    }
}

fn corner(props: &RopeProps, end: &RopeEnd, part: RopePart) -> Html {
    let (class, side) =
        if part == RopePart::Marketing { ("corner left", "side m") } else { ("corner right", "side s") };
    html! {
        <p {class}>
            <span>
                <span class={side}>{ &end.side }</span>
                if !end.verb.is_empty() { { " " }<span class="verb">{ &end.verb }</span> }
            </span>
            { " " }
            <span class="fig">{ told(props, part, &end.amount) }</span>
        </p>
    }
}

/// A figure: pressed, it is explained.
fn told(props: &RopeProps, part: RopePart, text: &AttrValue) -> Html {
    match props.on_explain.as_ref().filter(|_| !text.is_empty()) {
        Some(on_explain) => {
            let onclick = on_explain.reform(move |_: MouseEvent| part);
            html! { <button type="button" class="link explains" {onclick}>{ text }</button> }
        }
        None => html! { { text } },
    }
}

/// Height 44: rope around y 16, scale at 35.5. Every x is a share of the width; what must keep its
/// shape sits in a nested `svg` at such a place.
fn picture(props: &RopeProps, plan: &RopePlan) -> Html {
    let id = &props.id;
    let (title_id, desc_id) = (format!("{id}-t"), format!("{id}-d"));
    html! {
        <svg width="100%" height="44" role="img" aria-labelledby={title_id.clone()} aria-describedby={desc_id.clone()}>
            <title id={title_id}>{ &props.title }</title>
            <desc id={desc_id}>{ &props.desc }</desc>
            <defs>{ strands(format!("{id}-m"), "st-m") }{ strands(format!("{id}-s"), "st-s") }</defs>
            { scale_line(plan) }
            { plan.meet.map_or_else(|| slack(plan.one), |meet| ropes(id, plan, meet)) }
            { marketing_end(plan) }
            { sales_end(plan) }
            { plan.meet.map(|meet| if plan.and_on { and_on(plan.scale_end(), meet) } else { binding(meet) }) }
        </svg>
    }
}

/// The lay of the rope: four strands, the outer ones so that the tile has no seam.
fn strands(id: String, stroke: &'static str) -> Html {
    html! {
        <pattern {id} width="13" height="20" patternUnits="userSpaceOnUse">
            <path class={classes!("strand", stroke)} d="M-26 15.5C-20 15-18.5 5-12 4.5M-13 15.5C-7 15-5.5 5 1 4.5M0 15.5C6 15 7.5 5 14 4.5M13 15.5C19 15 20.5 5 27 4.5"/>
        </pattern>
    }
}

fn scale_line(plan: &RopePlan) -> Html {
    html! {
        <g>
            <line x1="0" x2={percent(plan.scale_end())} y1="35.5" y2="35.5" class="st-line"/>
            { for plan.quarters().map(|(quarter, at)| {
                let d = if quarter % 4 == 0 { "M.5 35v8" } else { "M.5 35v4" };
                let class = if quarter == 4 { "st-ink" } else { "st-field" };
                html! { <svg key={quarter} x={percent(at)}><path {d} {class}/></svg> }
            }) }
        </g>
    }
}

fn ropes(id: &AttrValue, plan: &RopePlan, meet: f64) -> Html {
    html! {
        <g>
            <svg y="6" width={percent(meet)} height="20">
                <rect x="10" width="100%" height="20" fill={format!("url(#{id}-m)")}/>
            </svg>
            <svg x={percent(meet)} y="6" width={percent(plan.one - meet)} height="20">
                <rect width="100%" height="20" fill={format!("url(#{id}-s)")}/>
            </svg>
        </g>
    }
}

/// Nothing pulls yet: a line that hangs between the two corners.
fn slack(one: f64) -> Html {
    html! {
        <svg width={percent(one)} height="44" viewBox="0 0 100 44" preserveAspectRatio="none">
            <path d="M0 16Q50 40 100 16" class="slack st-field" vector-effect="non-scaling-stroke"/>
        </svg>
    }
}

/// The circle grows out from behind the binding where that would hide it.
fn marketing_end(plan: &RopePlan) -> Html {
    let near = plan.near_marketing;
    html! { <circle cx={px(10.0 * (1.0 - near))} cy="16" r={px(10.0 + 4.0 * near)} class="fill-m"/> }
}

/// The square, edged with paper where marketing's rope runs on behind it.
fn sales_end(plan: &RopePlan) -> Html {
    let half = 10.0 + 4.0 * plan.near_sales;
    let side = px(half * 2.0);
    html! {
        <svg x={percent(plan.one)} y="16">
            <rect x={px(-half)} y={px(-half)} width={side.clone()} height={side} class="fill-s st-paper halo"/>
        </svg>
    }
}

fn binding(meet: f64) -> Html {
    html! {
        <svg x={percent(meet)} class="binding">
            <path d="M.5 26v14" class="st-ink"/>
            <rect x="-10" y="5" width="20" height="22" class="fill-paper"/>
            <path d="M-6.25 6.5v19M-2 5v22M2.25 5v22M6.5 6.5v19" class="st-ink whipping"/>
        </svg>
    }
}

/// A cut across the rope and an arrow: it is longer than the picture.
fn and_on(cut: f64, end: f64) -> Html {
    html! {
        <>
            <svg x={percent(cut)} class="cut">
                <path d="M-9 28L-1 4H9L1 28Z" class="fill-paper"/>
                <path d="M-9 28L-1 4M1 28L9 4" class="st-ink"/>
            </svg>
            <svg x={percent(end)} class="and-on">
                <path d="M-20 4H14V28H-20Z" class="fill-paper"/>
                <path d="M-16 5L6 16L-16 27Z" class="fill-m"/>
            </svg>
        </>
    }
}
