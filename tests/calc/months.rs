//! Revenue month by month, stages, and levers by a tenth: what the worked cases don't list.

use truce::calc::funnel::funnel;
use truce::calc::levers::{Lever, lever_gains, levers_needed};
use truce::calc::plan::{OpeningPipeline, Plan, Source};

use crate::cases::close;
use crate::plans::{simple_source, year};

fn lagging(cycle: f64) -> Source {
    Source { sales_cycle_months: cycle, ..simple_source(100.0, 0.1, 10_000.0) }
}

fn assert_months(got: &[f64], expected: &[f64]) {
    assert_eq!(got.len(), expected.len(), "{got:?}");
    assert!(got.iter().zip(expected).all(|(got, expected)| close(*got, *expected)), "{got:?} is not {expected:?}");
}

#[test]
fn what_closes_too_late_is_told_by_month() {
    let plan = Plan { months: 3, ..year(300_000.0, vec![lagging(1.5)]) };
    let result = funnel(&plan);
    assert_eq!(result.months_after, 2);
    assert_months(&result.revenue_by_month, &[0.0, 50_000.0, 100_000.0, 100_000.0, 50_000.0]);
    assert_months(&result.sources[0].revenue_by_month, &result.revenue_by_month);
    assert!(close(result.sources[0].months_closed, 1.5));
    assert!(close(result.revenue_beyond_chart, 0.0));
}

#[test]
fn what_closes_in_another_age_is_beyond_the_chart() {
    let result = funnel(&Plan { months: 1, ..year(1.0, vec![lagging(4_000.0)]) });
    assert_eq!(result.months_after, 36);
    assert!(close(result.revenue_beyond_chart, 100_000.0));
}

#[test]
fn earlier_leads_and_the_opening_pipeline_fill_the_first_months() {
    let source = Source { mqls_per_month_before: Some(50.0), ..lagging(2.0) };
    let pipeline = OpeningPipeline { value: 60_000.0, win: 0.5, closes_over_months: 1.5 };
    let plan = Plan { months: 4, opening_pipeline: Some(pipeline), ..year(1.0, vec![source]) };
    let result = funnel(&plan);
    assert_months(&result.sources[0].earlier_revenue_by_month, &[50_000.0, 50_000.0, 0.0, 0.0]);
    assert_months(&result.opening_pipeline_by_month, &[20_000.0, 10_000.0, 0.0, 0.0]);
    assert_months(&result.revenue_by_month, &[70_000.0, 60_000.0, 100_000.0, 100_000.0, 100_000.0, 100_000.0]);
}

#[test]
fn missing_leads_are_counted_over_all_sources() {
    let result =
        funnel(&year(1_800_000.0, vec![simple_source(60.0, 0.1, 10_000.0), simple_source(40.0, 0.1, 10_000.0)]));
    assert!(close(result.mqls_missing_per_month.unwrap(), 50.0));
    assert_eq!(funnel(&year(0.0, vec![lagging(0.0)])).mqls_missing_per_month, None);
}

#[test]
fn a_tenth_of_each_lever() {
    let source = Source { acceptance: 0.95, qualification: 0.5, ..lagging(5.0) };
    let plan = year(1_200_000.0, vec![source]);
    let today = funnel(&plan).coverage.unwrap();
    let gains = lever_gains(&plan, &funnel(&plan));
    let expected = [
        (Lever::MqlsPerMonth, 1.1),
        // 0.95 · 1.1 passes 1, where a rate ends.
        (Lever::Acceptance, 1.0 / 0.95),
        (Lever::Qualification, 1.1),
        (Lever::Opportunity, 1.0),
        (Lever::Win, 1.1),
        (Lever::DealSize, 1.1),
        // Seven months of leads close in time with a cycle of 5, seven and a half with 4.5.
        (Lever::SalesCycleMonths, 7.5 / 7.0),
    ];
    assert_eq!(gains.len(), expected.len());
    for (gain, (lever, times)) in gains.iter().zip(expected) {
        assert_eq!(gain.lever, lever);
        assert!(close(gain.coverage, today * times), "{gain:?}");
        assert!(close(gain.gain, today * (times - 1.0)), "{gain:?}");
    }
    assert!(lever_gains(&year(0.0, vec![source]), &funnel(&year(0.0, vec![source]))).is_empty());
}

#[test]
fn a_rate_of_zero_is_told_what_it_would_need() {
    let nothing = Source { win: 0.0, ..lagging(0.0) };
    let cases = [
        ("alone", 1_200_000.0, vec![nothing], Some(0.1)),
        ("beside a source that can't be raised enough", 12_600_000.0, vec![nothing, lagging(0.0)], Some(0.95)),
        ("beside a source that can be", 2_400_000.0, vec![nothing, lagging(0.0)], None),
        ("not even at 1", 13_000_000.0, vec![nothing], None),
        ("no zero there", 13_000_000.0, vec![lagging(0.0)], None),
    ];
    for (name, target, sources, expected) in cases {
        let plan = year(target, sources);
        let levers = levers_needed(&plan, &funnel(&plan));
        let win = levers.iter().find(|needed| needed.lever == Lever::Win).unwrap();
        let needed = win.rate_needed_instead_of_zero;
        assert!(needed.map_or(expected.is_none(), |rate| expected.is_some_and(|e| close(rate, e))), "{name}: {win:?}");
        assert!(levers.iter().all(|needed| needed.lever == Lever::Win || needed.rate_needed_instead_of_zero.is_none()));
    }
}
