//! The states the pictures are kept in, with the figures of the worked sample: golden files and the
//! page to look at come from here.

use super::rendered;
use truce::ui::pictures::{
    AxisTick, FiguresTable, FiguresTableProps, FlowSteps, FlowStepsProps, Funnel, FunnelProps, FunnelStage, MonthChart,
    MonthChartProps, MonthSeries, Rope, RopeEnd, RopeFigure, RopeProps, RopeVariant, ScorePart, ScoreParts,
    ScorePartsProps, SeriesKind, ticks,
};
use yew::AttrValue;

pub(crate) struct State {
    pub(crate) name: &'static str,
    pub(crate) html: String,
}

pub(crate) fn states() -> Vec<State> {
    let mut states = ropes();
    states.push(State { name: "flow-steps", html: flow(110.0, 128.0, "110", "of 128") });
    states.push(State { name: "flow-steps-more-than-needed", html: flow(90.0, 60.0, "90", "of 60") });
    states.push(State { name: "funnel", html: funnel("f-1", &FUNNEL) });
    states.push(State { name: "funnel-enough", html: funnel("f-2", &ENOUGH) });
    states.push(State { name: "months", html: sample_months() });
    states.push(State { name: "months-no-target", html: quiet_months() });
    states.push(State { name: "months-three-years", html: three_years() });
    states.push(State { name: "score", html: score("s-1", &[25.0, 20.0, 15.0, 20.0, 10.0, 10.0]) });
    states.push(State { name: "score-slim-part", html: score("s-2", &[40.0, 20.0, 15.0, 20.0, 2.0, 3.0]) });
    states.push(State { name: "table", html: table() });
    states
}

fn ropes() -> Vec<State> {
    let ring = |name: &'static str, coverage: Option<f64>, value: &'static str, amount: &'static str| State {
        name,
        html: rendered::<Rope>(RopeProps {
            id: name.into(),
            coverage,
            figure: coverage.map(|_| RopeFigure { value: value.into(), what: "Coverage".into() }),
            marketing: RopeEnd { side: "Marketing".into(), verb: "promises".into(), amount: amount.into() },
            sales: RopeEnd { side: "Sales".into(), verb: "needs".into(), amount: "€1,200,000".into() },
            short: Some(("Short by".into(), "€156,040".into())),
            scale: ["0", "0.25", "0.50", "0.75", "1.00 adds up"].map(AttrValue::from).to_vec(),
            title: format!("Coverage {value}").into(),
            desc: format!("Marketing’s rope reaches from zero to {value} of the target.").into(),
            variant: RopeVariant::Ring,
            on_explain: None,
        }),
    };
    vec![
        ring("rope-empty", None, "", ""),
        ring("rope-nothing", Some(0.0), "0.00", "€0"),
        ring("rope-little", Some(0.03), "0.03", "€36,000"),
        ring("rope-short", Some(0.87), "0.87", "€1,043,960"),
        ring("rope-met", Some(1.0), "1.00", "€1,200,000"),
        ring("rope-a-little-more", Some(1.05), "1.05", "€1,260,000"),
        ring("rope-more", Some(1.4), "1.40", "€1,680,000"),
        ring("rope-three-times", Some(3.0), "3.00", "€3,600,000"),
        ring("rope-hundred-times", Some(100.0), "100.00", "€120,000,000"),
        State {
            name: "rope-flat",
            html: rendered::<Rope>(RopeProps {
                id: "rope-flat".into(),
                coverage: Some(0.87),
                figure: None,
                marketing: RopeEnd::default(),
                sales: RopeEnd::default(),
                short: None,
                scale: Vec::new(),
                title: "Coverage 0.87".into(),
                desc: "Marketing’s rope reaches from zero to 0.87 of the target.".into(),
                variant: RopeVariant::Flat,
                on_explain: None,
            }),
        },
    ]
}

fn flow(got: f64, need: f64, has: &'static str, of: &'static str) -> String {
    rendered::<FlowSteps>(FlowStepsProps { got, need, whole: 128.0, has: has.into(), of_needed: of.into() })
}

type Stage = (&'static str, f64, f64, &'static str, &'static str, &'static str);

const FUNNEL: [Stage; 5] = [
    ("Leads", 190.0, 221.0, "190", "of 221 a month", "31 more needed"),
    ("Accepted", 136.0, 158.0, "136", "of 158", "22 more needed"),
    ("Qualified", 63.2, 73.3, "63.2", "of 73.3", "10.1 more needed"),
    ("Opportunities", 37.0, 43.3, "37", "of 43.3", "6.3 more needed"),
    ("Customers", 7.9, 9.3, "7.9", "of 9.3", "1.4 more needed"),
];
const ENOUGH: [Stage; 2] = [("Leads", 240.0, 221.0, "240", "of 221", ""), ("Customers", 12.0, 9.3, "12", "of 9.3", "")];

fn funnel(id: &'static str, stages: &[Stage]) -> String {
    let stage = |&(label, got, need, has, of, more): &Stage| FunnelStage {
        label: label.into(),
        got,
        need,
        has: has.into(),
        of_needed: of.into(),
        more: more.into(),
    };
    rendered::<Funnel>(FunnelProps {
        id: id.into(),
        title: "From lead to customer".into(),
        desc: "190 leads a month of the 221 needed become 7.9 customers of 9.3.".into(),
        stages: stages.iter().map(stage).collect(),
    })
}

const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn names(count: usize) -> Vec<AttrValue> {
    NAMES.iter().cycle().take(count).map(|name| AttrValue::from(*name)).collect()
}

/// `1234567` as `1,234,567`.
fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn axis(max: f64) -> Vec<AxisTick> {
    ticks(max).into_iter().map(|at| AxisTick { at, text: grouped(at).into() }).collect()
}

fn series(label: impl Into<AttrValue>, kind: SeriesKind, values: Vec<f64>) -> MonthSeries {
    MonthSeries { label: label.into(), kind, values }
}

fn months(id: &'static str, count: usize, within: usize, series: Vec<MonthSeries>, max: f64) -> MonthChartProps {
    MonthChartProps {
        id: id.into(),
        title: "Revenue from marketing’s leads, month by month".into(),
        desc: "Revenue climbs from 16,667 euros in January to 112,464 a month from May.".into(),
        months: names(count),
        within,
        series,
        rest: "Other sources, 120,000".into(),
        target: None,
        target_text: AttrValue::default(),
        axis: axis(max),
        within_text: "2027: 1,043,960 of 1,200,000".into(),
        late_text: "Too late: 355,608".into(),
        late_label: "Closes after the period, 355,608".into(),
    }
}

/// Kestrel Metering's year and the four months after it.
fn sample_months() -> String {
    let spread = |from: usize, full: f64, first: f64, last: usize| -> Vec<f64> {
        (0..16)
            .map(|month| match month {
                _ if month < from || month > last => 0.0,
                _ if month == from || month == last => first,
                _ => full,
            })
            .collect()
    };
    let list = vec![
        series("Opening pipeline, 50,000", SeriesKind::OpeningPipeline, vec![16_667.0; 3]),
        series("Content, 740,520", SeriesKind::Source, spread(3, 87_120.0, 43_560.0, 15)),
        series("Paid search, 253,440", SeriesKind::Source, spread(2, 25_344.0, 25_344.0, 13)),
    ];
    rendered::<MonthChart>(MonthChartProps {
        target: Some(100_000.0),
        target_text: "Sales needs 100,000 a month".into(),
        ..months("m-1", 16, 12, list, 112_464.0)
    })
}

fn quiet_months() -> String {
    let list = vec![series("Referrals, 36,000", SeriesKind::Source, vec![3_000.0; 12])];
    rendered::<MonthChart>(MonthChartProps {
        within_text: "2027: 36,000".into(),
        ..months("m-2", 12, 12, list, 3_000.0)
    })
}

/// As much as an agreement holds: three years, a year after them, 24 sources, both earlier kinds.
fn three_years() -> String {
    let mut list = vec![
        series("Opening pipeline, 300,000", SeriesKind::OpeningPipeline, vec![50_000.0; 6]),
        series("Earlier leads, 200,000", SeriesKind::EarlierLeads, vec![40_000.0; 5]),
    ];
    for index in 0..24_u8 {
        let values = (0..48_u8).map(|month| f64::from(month.min(36)) * 1000.0 / f64::from(1 + index)).collect();
        list.push(series(format!("Source {}, 100,000", index + 1), SeriesKind::Source, values));
    }
    rendered::<MonthChart>(MonthChartProps {
        target: Some(90_000.0),
        target_text: "Sales needs 90,000 a month".into(),
        late_text: "Too late, in the year after: 1,355,608".into(),
        ..months("m-3", 48, 36, list, 136_000.0)
    })
}

fn score(id: &'static str, weights: &[f64]) -> String {
    let names = ["Coverage", "Capacity", "Likelihood", "Same view", "Pay", "Load"];
    let values = [0.87, 0.85, 0.167, 0.486, 0.5, 0.8];
    let parts = names.iter().zip(values).zip(weights).map(|((name, value), weight)| ScorePart {
        label: (*name).into(),
        weight: *weight,
        value,
        points: format!("{:.1}", value * weight).into(),
        of_points: format!("of {weight}").into(),
    });
    rendered::<ScoreParts>(ScorePartsProps {
        id: id.into(),
        title: "The parts of the score".into(),
        desc: "64 of 100 points, most of them from coverage.".into(),
        parts: parts.collect(),
    })
}

fn table() -> String {
    let texts = |row: [&'static str; 4]| row.map(AttrValue::from).to_vec();
    rendered::<FiguresTable>(FiguresTableProps {
        id: "table-1".into(),
        summary: "Show these figures as a table".into(),
        caption: "Revenue a month, €".into(),
        heads: texts(["Month", "Opening pipeline", "Content", "Paid search"]),
        rows: vec![texts(["January", "16,667", "0", "0"]), texts(["May", "0", "87,120", "25,344"])],
    })
}
