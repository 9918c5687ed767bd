//! The pictures: rope, stepped funnels, months against the target, parts of the score, and the
//! table each of them goes with.
//!
//! Every picture is a function of plain data: numbers for the geometry, texts for what is read.
//! It must not know the catalogue, the reader's number formats or the browser, and it never writes a
//! `style` attribute, which the policy would drop: what moves is an SVG attribute in per cent, or the
//! digit classes of [`geometry::digit_classes`].

mod flow;
mod funnel;
pub mod geometry;
mod months;
mod months_paint;
mod months_plan;
mod rope;
mod rope_plan;
mod score;
mod table;

pub use flow::{FlowSteps, FlowStepsProps};
pub use funnel::{Funnel, FunnelProps, FunnelStage};
pub use geometry::ticks;
pub use months::{MonthChart, MonthChartProps};
pub use months_plan::{AxisTick, MAX_DISTINCT, MonthSeries, SeriesKind, join_rest, label_step};
pub use rope::{Rope, RopeEnd, RopeFigure, RopePart, RopeProps, RopeVariant};
pub use rope_plan::{LONGEST, RopePlan, rope_plan};
pub use score::{ScorePart, ScoreParts, ScorePartsProps, score_widths};
pub use table::{FiguresTable, FiguresTableProps};
