//! Revenue month by month, stacked by source, against what sales needs a month; hatched what closes
//! too late to count.
//!
//! One drawing for every width: x is a share of the width, type keeps its 13 px, and what doesn't fit
//! a narrow place is left out there (`wide-only`, `narrow-only`, `roomy-only`). Must not know the calculation.

use super::geometry::{digit_classes, percent, px};
use super::months_paint::{key, late_paint, paints, patterns, target_key};
use super::months_plan::{AxisTick, Columns, FOOT, HEIGHT, MonthSeries, Scale, TOP, chars, join_rest, shown};
use yew::prelude::*;

/// What the picture shows. Amounts are in one currency; texts are as read.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct MonthChartProps {
    /// Unique on the page; the ids inside begin with it.
    pub id: AttrValue,
    /// The picture in a few words.
    pub title: AttrValue,
    /// The picture in a sentence or two, with its figures.
    pub desc: AttrValue,
    /// Labels of the period's months and of those after it.
    pub months: Vec<AttrValue>,
    /// How many of them belong to the period.
    pub within: usize,
    /// From the foot of the stack upwards.
    pub series: Vec<MonthSeries>,
    /// Legend entry of the sources beyond the first few, where there are more than five.
    #[prop_or_default]
    pub rest: AttrValue,
    /// What sales needs a month; none without a target.
    #[prop_or_default]
    pub target: Option<f64>,
    /// The words at that line.
    #[prop_or_default]
    pub target_text: AttrValue,
    /// Lines of the axis from 0 upwards, at [`super::ticks`].
    pub axis: Vec<AxisTick>,
    /// What closes within the period, left of its end.
    #[prop_or_default]
    pub within_text: AttrValue,
    /// What closes after it, right of its end; shown where there are months after it.
    #[prop_or_default]
    pub late_text: AttrValue,
    /// Legend entry of what closes after the period.
    #[prop_or_default]
    pub late_label: AttrValue,
}

/// The month-by-month picture with its legend.
#[component]
pub fn MonthChart(props: &MonthChartProps) -> Html {
    let id = &props.id;
    let series = join_rest(&props.series, &props.rest);
    let columns = Columns::new(&props.months, props.within);
    let scale = Scale::new(&props.axis, props.target, &series, props.months.len());
    let words_in_plot = props
        .target
        .is_some_and(|target| scale.clear_above(scale.y(target), &props.target_text, &series, props.months.len()));
    let (title_id, desc_id) = (format!("{id}-t"), format!("{id}-d"));
    html! {
        <figure class={classes!("picture", "months", digit_classes(gutter(&props.axis)))}>
            <svg
                class="plot" width="100%" height={HEIGHT}
                role="img" aria-labelledby={title_id.clone()} aria-describedby={desc_id.clone()}
            >
                <title id={title_id}>{ &props.title }</title>
                <desc id={desc_id}>{ &props.desc }</desc>
                { patterns(id) }
                { grid(&props.axis, scale) }
                { stacks(id, &series, &columns, scale) }
                { for props.months.iter().enumerate().filter_map(|(month, text)| {
                    let (x, class) = columns.label(month)?;
                    Some(html! { <text x={percent(x)} y="308" text-anchor="middle" {class}>{ text }</text> })
                }) }
                { target_line(props, words_in_plot, &columns, scale) }
                { period_end(props, &columns) }
            </svg>
            { legend(props, words_in_plot, &series, &columns) }
        </figure>
    }
}

/// Room for the axis in characters; the stylesheet turns it into a length.
fn gutter(axis: &[AxisTick]) -> f64 {
    let longest = axis.iter().map(|tick| chars(&tick.text)).max().unwrap_or(0).min(24);
    u8::try_from(longest).map_or(24.0, f64::from)
}

fn grid(axis: &[AxisTick], scale: Scale) -> Html {
    html! {
        <g>
            { for axis.iter().enumerate().filter_map(|(index, tick)| {
                let class = shown(true, index % 2 == 0)?;
                let y = scale.y(tick.at);
                let line = if index == 0 { "st-ink" } else { "st-line" };
                Some(html! {
                    <g key={index} {class}>
                        <line x1="0" x2="100%" y1={px(y)} y2={px(y)} class={line}/>
                        <text x="-12" y={px(y + 4.5)} text-anchor="end">{ &tick.text }</text>
                    </g>
                })
            }) }
        </g>
    }
}

fn stacks(id: &AttrValue, series: &[MonthSeries], columns: &Columns, scale: Scale) -> Html {
    let paints = paints(id, series);
    let column = |month: usize| {
        let (x, width) = columns.bar(month);
        let pieces = scale.pieces(series, month).into_iter().filter_map(|piece| {
            let paint = match series.get(piece.series) {
                Some(one) if columns.late(month) => late_paint(id, one.kind),
                _ => paints.get(piece.series)?.clone(),
            };
            // Half an outline in from the top. The foot shares the outline of the piece below, or
            // stands on the axis.
            let half = 0.75_f64.min(piece.height / 2.0);
            let height = if piece.lowest { piece.height - 2.0 * half } else { piece.height };
            Some(html! {
                <rect
                    x={percent(x)} y={px(piece.y + half)} width={percent(width)} height={px(height)}
                    fill={paint.fill} class={classes!("piece", paint.class)}
                />
            })
        });
        html! { <g key={month}>{ for pieces }</g> }
    };
    html! { <g>{ for (0..columns.count()).map(column) }</g> }
}

/// The line of the target; its words stand on it where they meet no column, else in the legend.
fn target_line(props: &MonthChartProps, words: bool, columns: &Columns, scale: Scale) -> Option<Html> {
    let at = scale.y(props.target?);
    let (y, end) = (px(at), percent(columns.end()));
    Some(html! {
        <g>
            // A rim of paper, so that the line tells from the columns it crosses without their colour.
            <line x1="0" x2={end.clone()} y1={y.clone()} y2={y.clone()} class="rim st-paper"/>
            <line x1="0" x2={end.clone()} y1={y.clone()} y2={y.clone()} class="need-line st-s"/>
            <svg x={end} {y}><rect x="-16" y="-5" width="10" height="10" class="fill-s"/></svg>
            if words { <text x="4" y={px(at - 9.0)} class="ts roomy-only">{ &props.target_text }</text> }
        </g>
    })
}

/// The end of the period and the two sums. Where they don't find room on either side of it, they
/// stand above each other.
fn period_end(props: &MonthChartProps, columns: &Columns) -> Option<Html> {
    if props.months.is_empty() {
        return None;
    }
    let end = percent(columns.end());
    let late = columns.any_late().then_some(&props.late_text);
    let flank = columns.texts_flank(&props.within_text, late);
    let flanking = flank.then(|| {
        html! {
            <g class="wide-only">
                <text x={end.clone()} dx="-10" y="24" text-anchor="end" class="k">{ &props.within_text }</text>
                { late.map(|text| html! { <text x={end.clone()} dx="10" y="24" class="k">{ text }</text> }) }
            </g>
        }
    });
    let from = px(TOP - 40.0 + if flank { 0.0 } else { 28.0 });
    Some(html! {
        <g>
            <line x1={end.clone()} x2={end.clone()} y1={from} y2={px(FOOT + 8.0)} class="st-ink wide-only"/>
            <line x1={end.clone()} x2={end.clone()} y1={px(TOP - 12.0)} y2={px(FOOT + 8.0)} class="st-ink narrow-only"/>
            { flanking }
            <g class={if flank { "narrow-only" } else { "" }}>
                <text x="0" y="12" class="k from-edge">{ &props.within_text }</text>
                { late.map(|text| html! { <text x="100%" y="32" text-anchor="end" class="k">{ text }</text> }) }
            </g>
        </g>
    })
}

fn legend(props: &MonthChartProps, words_in_plot: bool, series: &[MonthSeries], columns: &Columns) -> Html {
    let entries = series.iter().zip(paints(&props.id, series)).map(|(one, paint)| key(paint, &one.label));
    let late = columns.any_late().then(|| key(late_paint(&props.id, super::SeriesKind::Source), &props.late_label));
    let target = props.target.map(|_| target_key(if words_in_plot { "not-roomy" } else { "" }, &props.target_text));
    html! { <ul class="keys">{ target }{ for entries }{ late }</ul> }
}
