//! Where everything in the month-by-month picture lies: x as shares of the width, y in px.
//!
//! Must not know how it is drawn or what the texts say; only how long they are.

use super::geometry::{drawable, share};
use yew::AttrValue;

/// Sources that get a look of their own. With more than that, the rest is drawn as one.
pub const MAX_DISTINCT: usize = 4;

/// First line of the plot, its foot, and the height of the whole picture, in px.
pub(super) const TOP: f64 = 52.0;
pub(super) const FOOT: f64 = 288.0;
pub(super) const HEIGHT: &str = "316";

/// The narrowest plot on either side of 640 px, in px, gutter and page margins taken off.
const WIDE_PLOT: f64 = 552.0;
const NARROW_PLOT: f64 = 216.0;
/// The same for a picture of 900 px, where words find room on the target line.
const ROOMY_PLOT: f64 = 820.0;
/// A generous width of a character at 13 px, in px.
const CHARACTER: f64 = 7.5;

/// What a slot leaves free on either side of its column, of the slot.
const SPACING: f64 = 0.125;

/// What a series stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeriesKind {
    /// Leads of the period from one source.
    Source,
    /// Deals that were open when the period began.
    OpeningPipeline,
    /// Leads handed over before the period.
    EarlierLeads,
}

/// One series of the stack.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthSeries {
    /// Its entry in the legend: "Content, 740,520".
    pub label: AttrValue,
    /// What it stands for.
    pub kind: SeriesKind,
    /// Revenue a month, in the order of the months; missing months count as nothing.
    pub values: Vec<f64>,
}

/// A line of the axis and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisTick {
    /// Where, in the unit of the values.
    pub at: f64,
    /// What stands there.
    pub text: AttrValue,
}

/// Keeps the first [`MAX_DISTINCT`] sources and adds the others up under `rest`, in the place of the
/// first of them. Five sources stay five: a rest of one would only lose its name.
#[must_use]
pub fn join_rest(series: &[MonthSeries], rest: &AttrValue) -> Vec<MonthSeries> {
    let sources = series.iter().filter(|one| one.kind == SeriesKind::Source).count();
    if sources <= MAX_DISTINCT + 1 {
        return series.to_vec();
    }
    let mut joined: Vec<MonthSeries> = Vec::new();
    let (mut seen, mut sum) = (0, Vec::new());
    for one in series {
        if one.kind == SeriesKind::Source {
            seen += 1;
            if seen > MAX_DISTINCT {
                add_up(&mut sum, &one.values);
                continue;
            }
        }
        joined.push(one.clone());
    }
    let at = joined.iter().rposition(|one| one.kind == SeriesKind::Source).map_or(0, |last| last + 1);
    joined.insert(at, MonthSeries { label: rest.clone(), kind: SeriesKind::Source, values: sum });
    joined
}

fn add_up(sum: &mut Vec<f64>, values: &[f64]) {
    sum.resize(sum.len().max(values.len()), 0.0);
    for (total, value) in sum.iter_mut().zip(values) {
        *total += drawable(*value);
    }
}

/// A piece of a column: which series, its upper edge and its height in px, and whether it stands on the
/// axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) series: usize,
    pub(super) y: f64,
    pub(super) height: f64,
    pub(super) lowest: bool,
}

/// The scale of the y axis.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    top: f64,
}

impl Scale {
    /// High enough for the last tick, the target and every column.
    pub(super) fn new(axis: &[AxisTick], target: Option<f64>, series: &[MonthSeries], months: usize) -> Self {
        let ticks = axis.iter().map(|tick| drawable(tick.at));
        let columns = (0..months).map(|month| series.iter().map(|one| value_at(one, month)).sum());
        let top = ticks.chain(columns).chain(target.map(drawable)).fold(0.0, f64::max);
        Self { top: drawable(top) }
    }

    /// The y of a value in px.
    pub(super) fn y(self, value: f64) -> f64 {
        FOOT - share(value, self.top) * (FOOT - TOP)
    }

    /// The top of a month's column in px.
    fn column_top(self, series: &[MonthSeries], month: usize) -> f64 {
        self.y(series.iter().map(|one| value_at(one, month)).sum())
    }

    /// Whether words above the line at `y` meet no column, from the left, in a roomy plot.
    pub(super) fn clear_above(self, y: f64, words: &AttrValue, series: &[MonthSeries], months: usize) -> bool {
        let span = length(chars(words)) / ROOMY_PLOT * length_of(months) - SPACING;
        (0..months).take_while(|month| length_of(*month) < span).all(|month| self.column_top(series, month) >= y)
    }

    /// The pieces of a month's column from the foot upwards, without empty ones.
    pub(super) fn pieces(self, series: &[MonthSeries], month: usize) -> Vec<Piece> {
        let mut below = 0.0;
        let mut pieces = Vec::new();
        for (index, one) in series.iter().enumerate() {
            let above = below + value_at(one, month);
            let (y, foot) = (self.y(above), self.y(below));
            if foot - y > 0.005 {
                pieces.push(Piece { series: index, y, height: foot - y, lowest: pieces.is_empty() });
            }
            below = above;
        }
        pieces
    }
}

fn value_at(series: &MonthSeries, month: usize) -> f64 {
    series.values.get(month).copied().map_or(0.0, drawable)
}

/// Every how many months a label fits where a plot of `plot` px holds `months` columns and the longest
/// label has `chars` characters: one of 1, 2, 3, 4, 6, 12, then whole years.
#[must_use]
pub fn label_step(months: usize, chars: usize, plot: f64) -> usize {
    let needed = length(chars) + CHARACTER;
    let fits = |step: &usize| length_of(*step) * plot >= needed * length_of(months);
    [1, 2, 3, 4, 6].into_iter().find(fits).or_else(|| (1..=4).map(|years| years * 12).find(fits)).unwrap_or(60)
}

#[allow(clippy::cast_precision_loss, reason = "counts of months and characters")]
fn length_of(count: usize) -> f64 {
    count as f64
}

fn length(chars: usize) -> f64 {
    length_of(chars) * CHARACTER
}

pub(super) fn chars(text: &AttrValue) -> usize {
    text.chars().count()
}

/// On which sides of 640 px something is shown; none where on neither.
pub(super) fn shown(wide: bool, narrow: bool) -> Option<&'static str> {
    match (wide, narrow) {
        (true, true) => Some(""),
        (true, false) => Some("wide-only"),
        (false, true) => Some("narrow-only"),
        (false, false) => None,
    }
}

/// Columns and what thins out with the room.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    count: usize,
    within: usize,
    wide_step: usize,
    narrow_step: usize,
}

impl Columns {
    pub(super) fn new(months: &[AttrValue], within: usize) -> Self {
        let longest = months.iter().map(chars).max().unwrap_or(0);
        Self {
            count: months.len(),
            within: within.min(months.len()),
            wide_step: label_step(months.len(), longest, WIDE_PLOT),
            narrow_step: label_step(months.len(), longest, NARROW_PLOT),
        }
    }

    /// How many months there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The left edge of a column's slot, as a share of the width.
    pub(super) fn slot(&self, month: usize) -> f64 {
        share(length_of(month), length_of(self.count))
    }

    /// Left edge and width of a column, which takes three quarters of its slot.
    pub(super) fn bar(&self, month: usize) -> (f64, f64) {
        let slot = self.slot(1);
        (self.slot(month) + slot * SPACING, slot * (1.0 - 2.0 * SPACING))
    }

    /// Where a month's label is centred, and where it is shown.
    pub(super) fn label(&self, month: usize) -> Option<(f64, &'static str)> {
        let class = shown(month.is_multiple_of(self.wide_step), month.is_multiple_of(self.narrow_step))?;
        Some((self.slot(month) + self.slot(1) / 2.0, class))
    }

    /// Whether a month lies after the period.
    pub(super) fn late(&self, month: usize) -> bool {
        month >= self.within
    }

    /// Whether any month lies after the period.
    pub(super) fn any_late(&self) -> bool {
        self.within < self.count
    }

    /// The end of the period.
    pub(super) fn end(&self) -> f64 {
        self.slot(self.within)
    }

    /// Whether the texts find room on either side of the period's end, on a wide plot.
    pub(super) fn texts_flank(&self, within: &AttrValue, late: Option<&AttrValue>) -> bool {
        let end = self.end() * WIDE_PLOT;
        length(chars(within) + 1) <= end && late.is_none_or(|late| length(chars(late) + 1) <= WIDE_PLOT - end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[f64]) -> MonthSeries {
        MonthSeries { label: AttrValue::default(), kind: SeriesKind::Source, values: values.to_vec() }
    }

    #[test]
    fn pieces_stand_on_each_other_and_reach_their_sum() {
        let list = [series(&[25.0]), series(&[f64::NAN]), series(&[-3.0]), series(&[50.0])];
        let axis = [AxisTick { at: 100.0, text: AttrValue::default() }];
        let scale = Scale::new(&axis, Some(80.0), &list, 1);
        let pieces = scale.pieces(&list, 0);
        let places: Vec<(usize, bool)> = pieces.iter().map(|piece| (piece.series, piece.lowest)).collect();
        assert_eq!(places, [(0, true), (3, false)]);
        assert!((pieces[0].y + pieces[0].height - FOOT).abs() < 1e-9);
        assert!((pieces[1].y + pieces[1].height - pieces[0].y).abs() < 1e-9);
        assert!((pieces[1].y - scale.y(75.0)).abs() < 1e-9);
    }

    #[test]
    fn the_scale_reaches_whatever_is_highest() {
        let axis = [AxisTick { at: 100.0, text: AttrValue::default() }];
        for (target, column, top) in [(None, 10.0, 100.0), (Some(130.0), 10.0, 130.0), (Some(10.0), 150.0, 150.0)] {
            let scale = Scale::new(&axis, target, &[series(&[column])], 1);
            assert!((scale.y(top) - TOP).abs() < 1e-9, "{target:?}, {column}");
        }
    }

    #[test]
    fn the_period_ends_where_its_last_month_does() {
        let months = vec![AttrValue::from("Jan"); 16];
        let columns = Columns::new(&months, 12);
        assert!((columns.end() - 0.75).abs() < 1e-9);
        assert!(!columns.late(11) && columns.late(12) && columns.any_late());
        assert!(!Columns::new(&months, 40).any_late());
    }

    #[test]
    fn words_leave_the_line_when_a_column_reaches_them() {
        let words = AttrValue::from("Sales needs 100 a month");
        let scale = |list: &[MonthSeries]| Scale::new(&[], Some(100.0), list, 12);
        for (first, clear) in [(50.0, true), (100.0, true), (120.0, false)] {
            let list = [series(&[first, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 200.0])];
            let scale = scale(&list);
            assert_eq!(scale.clear_above(scale.y(100.0), &words, &list, 12), clear, "first month {first}");
        }
    }
}
