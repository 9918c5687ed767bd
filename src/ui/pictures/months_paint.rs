//! What tells the series of the month-by-month picture apart: fill, pattern and outline, so that it
//! reads without colour. Must not know where anything lies.

use super::months_plan::{MonthSeries, SeriesKind};
use yew::prelude::*;

/// The look of one piece: a fill attribute for a pattern, classes for everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Paint {
    /// `url(#…)`, or none where a class fills it.
    pub(super) fill: Option<String>,
    /// Fill and outline.
    pub(super) class: &'static str,
}

/// The patterns' ids begin with the picture's id.
pub(super) fn patterns(id: &AttrValue) -> Html {
    let tile = |name: &str, d: &'static str, class: &'static str, turn: Option<&'static str>| {
        html! {
            <pattern id={format!("{id}-{name}")} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform={turn}>
                <path {d} {class}/>
            </pattern>
        }
    };
    html! {
        <defs>
            { tile("late", "M0 0V6", "tile st-m", Some("rotate(45)")) }
            { tile("late-other", "M0 0V6", "tile st-field", Some("rotate(45)")) }
            { tile("bands", "M0 3H6", "tile wide st-m", None) }
            { tile("dots", "M1.5 1.5h.01M4.5 4.5h.01", "tile dots st-m", None) }
            { tile("earlier", "M3 0V6", "tile st-field", None) }
        </defs>
    }
}

/// The look of each series within the period, in their order.
pub(super) fn paints(id: &AttrValue, series: &[MonthSeries]) -> Vec<Paint> {
    let mut source = 0;
    series
        .iter()
        .map(|one| match one.kind {
            SeriesKind::OpeningPipeline => Paint { fill: None, class: "fill-field st-field" },
            SeriesKind::EarlierLeads => Paint { fill: Some(format!("url(#{id}-earlier)")), class: "st-field" },
            SeriesKind::Source => {
                source += 1;
                match source {
                    1 => Paint { fill: None, class: "fill-m st-m" },
                    2 => Paint { fill: None, class: "fill-mw st-m" },
                    3 => Paint { fill: Some(format!("url(#{id}-bands)")), class: "st-m" },
                    4 => Paint { fill: Some(format!("url(#{id}-dots)")), class: "st-m" },
                    _ => Paint { fill: None, class: "fill-paper st-m" },
                }
            }
        })
        .collect()
}

/// The look of what closes after the period: hatched, whatever it is.
pub(super) fn late_paint(id: &AttrValue, kind: SeriesKind) -> Paint {
    match kind {
        SeriesKind::Source => Paint { fill: Some(format!("url(#{id}-late)")), class: "st-m" },
        SeriesKind::OpeningPipeline | SeriesKind::EarlierLeads => {
            Paint { fill: Some(format!("url(#{id}-late-other)")), class: "st-field" }
        }
    }
}

/// One entry of the legend.
pub(super) fn key(paint: Paint, label: &AttrValue) -> Html {
    html! {
        <li>
            <svg width="12" height="12" aria-hidden="true">
                <rect x=".75" y=".75" width="10.5" height="10.5" fill={paint.fill} class={classes!("piece", paint.class)}/>
            </svg>
            { label }
        </li>
    }
}

/// The legend's entry of the target line, for where its words have no room on the line.
pub(super) fn target_key(class: &'static str, label: &AttrValue) -> Html {
    html! {
        <li {class}>
            <svg width="12" height="12" aria-hidden="true"><path d="M0 6H12" class="need-line st-s"/><rect x="3" y="3" width="6" height="6" class="fill-s"/></svg>
            { label }
        </li>
    }
}
