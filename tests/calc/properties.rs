//! What has to hold for any plan within the limits.

use proptest::prelude::*;
use truce::calc::follow_up::capacity;
use truce::calc::funnel::{funnel, revenue_from_leads};
use truce::calc::levers::{Lever, lever_gains, levers_needed};
use truce::calc::num::at_least;
use truce::calc::plan::Plan;
use truce::calc::plan_check::check;

use crate::plans::any_plan;

/// A revenue below this has too few digits left to be scaled back up.
const TOO_FEW_DIGITS: f64 = 1e-200;

/// The plan with a lever moved, in one source or in all.
fn moved(plan: &Plan, lever: Lever, multiplier: f64, only: Option<usize>) -> Plan {
    let mut plan = plan.clone();
    for (index, source) in plan.sources.iter_mut().enumerate() {
        if only.is_none_or(|only| only == index) {
            *source = lever.applied(source, multiplier);
        }
    }
    plan
}

fn coverage(plan: &Plan) -> Option<f64> {
    funnel(plan).coverage
}

fn no_rise_lost(before: Option<f64>, after: Option<f64>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => after >= before - 1e-9 * before.max(1.0),
        (None, None) => true,
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_nan_or_infinite(plan in any_plan()) {
        let funnel = funnel(&plan);
        let capacity = plan.follow_up.as_ref().map(|follow_up| capacity(&plan, &funnel, follow_up));
        let said = format!("{:?} {:?} {:?} {capacity:?}", levers_needed(&plan, &funnel), lever_gains(&plan, &funnel), funnel);
        prop_assert!(!said.contains("NaN") && !said.contains("inf"), "{}", said);
    }

    #[test]
    fn a_plan_within_the_limits_has_no_input_errors_but_seasons_of_nothing(plan in any_plan()) {
        let all_zero = plan.seasonality.as_ref().is_some_and(|weights| weights.iter().sum::<f64>() <= 0.0);
        prop_assert_eq!(check(&plan).is_empty(), !all_zero);
    }

    #[test]
    fn coverage_never_falls_when_volume_or_a_rate_rises(
        plan in any_plan(), more in 1.0..3.0, only in proptest::option::of(0..4_usize),
    ) {
        for lever in Lever::ALL {
            if lever != Lever::SalesCycleMonths {
                prop_assert!(no_rise_lost(coverage(&plan), coverage(&moved(&plan, lever, more, only))), "{lever:?}");
            }
        }
    }

    #[test]
    fn coverage_never_falls_when_the_cycle_shrinks_with_its_spread(
        plan in any_plan(), less in 0.0..=1.0, only in proptest::option::of(0..4_usize),
    ) {
        // Earlier leads keep today's cycle, as for the lever: with a shorter one they would have closed before the period.
        let today = funnel(&plan);
        let shorter = moved(&plan, Lever::SalesCycleMonths, less, only);
        let from_leads = shorter.sources.iter().map(|source| revenue_from_leads(source, &plan.season())).sum();
        prop_assert!(no_rise_lost(today.coverage, today.coverage_with(from_leads)));
    }

    #[test]
    fn the_volume_multiplier_brings_coverage_one(plan in any_plan()) {
        let today = funnel(&plan);
        let leads_bring_something = today.revenue_from_leads > TOO_FEW_DIGITS;
        if let (true, Some(multiplier)) = (leads_bring_something && today.gap > Some(0.0), today.volume_multiplier) {
            let then = coverage(&moved(&plan, Lever::MqlsPerMonth, multiplier, None)).unwrap();
            prop_assert!((then - 1.0).abs() < 1e-9, "{then}");
        }
    }

    #[test]
    fn a_lever_that_is_reachable_closes_the_gap(plan in any_plan()) {
        let today = funnel(&plan);
        for needed in levers_needed(&plan, &today) {
            prop_assert_eq!(needed.reachable, needed.coverage_at_best.is_none());
            let Some(multiplier) = needed.multiplier.filter(|_| today.revenue_from_leads > TOO_FEW_DIGITS) else { continue };
            let moved = moved(&plan, needed.lever, multiplier, None);
            let from_leads = moved.sources.iter().map(|source| revenue_from_leads(source, &plan.season())).sum();
            let coverage = today.coverage_with(from_leads).unwrap();
            prop_assert!(at_least(coverage, 1.0 - 1e-9), "{needed:?} gives {coverage}");
        }
    }

    #[test]
    fn a_tenth_more_never_covers_less(plan in any_plan()) {
        for gain in lever_gains(&plan, &funnel(&plan)) {
            prop_assert!(gain.gain >= -1e-9 * gain.coverage.max(1.0), "{gain:?}");
        }
    }

    #[test]
    fn the_months_add_up_to_the_whole(plan in any_plan()) {
        let result = funnel(&plan);
        let months = result.months as usize;
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0);
        let within: f64 = result.revenue_by_month.iter().take(months).sum();
        let after: f64 = result.revenue_by_month.iter().skip(months).sum();
        // After the period nothing but this period's leads brings revenue; a large within leaves few digits to a small after.
        let whole = result.revenue_from_leads + result.revenue_after_period;
        prop_assert!(close(within, result.expected));
        prop_assert!((after + result.revenue_beyond_chart - result.revenue_after_period).abs() <= 1e-9 * whole.max(1.0));
        prop_assert!(close(result.cumulative_revenue.last().copied().unwrap(), result.expected));
        prop_assert_eq!(result.revenue_by_month.len(), months + result.months_after as usize);
    }
}
