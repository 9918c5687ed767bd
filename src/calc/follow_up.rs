//! Whether sales can work the leads it is promised: hours asked for against hours there are.
//! Knows no queue: how soon a lead is answered is `response`.

use crate::calc::funnel::Funnel;
use crate::calc::num::{TOLERANCE, WEEKS_PER_MONTH, at_most, ratio, share};
use crate::calc::plan::{FollowUp, Plan};

/// The most attempts looked at by [`Capacity::most_attempts_within_capacity`]: shown as "30 or more".
pub const ATTEMPTS_MAX: u32 = 30;

/// From here on utilisation is warned of: queues grow long before 1.
pub const UTILISATION_WARNED_FROM: f64 = 0.85;

/// Hours asked for and hours there are, a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Capacity {
    /// Hours that the leads ask for.
    pub demand_hours: f64,
    /// Of these, hours of attempts.
    pub attempt_hours: f64,
    /// Of these, hours of conversations that qualify.
    pub qualification_hours: f64,
    /// Hours that there are.
    pub supply_hours: f64,
    /// Demand / supply; above 1 the promise can't be kept.
    pub utilisation: Option<f64>,
    /// Utilisation in the month with the most leads.
    pub utilisation_at_peak: Option<f64>,
    /// Attempts per lead on average: they stop once the lead is reached.
    pub expected_attempts: f64,
    /// The share of leads that is ever reached; absent without a chance per attempt.
    pub connected_share: Option<f64>,
    /// A source's acceptance is above the connected share: the two contradict each other.
    pub more_accepted_than_reached: bool,
    /// MQLs a month that sales can work at today's mix.
    pub workable_mqls_per_month: Option<f64>,
    /// Coverage if only these were worked.
    pub coverage_at_workable_volume: Option<f64>,
    /// The most attempts per lead, up to [`ATTEMPTS_MAX`], that stay within capacity; absent when not even one does.
    pub most_attempts_within_capacity: Option<u32>,
}

/// Hours of attempts and of qualification, a month.
struct Demand {
    attempts: f64,
    qualification: f64,
}

impl Demand {
    fn hours(&self) -> f64 {
        self.attempts + self.qualification
    }
}

/// Computes the follow-up capacity. `funnel` is the plan's.
#[must_use]
pub fn capacity(plan: &Plan, funnel: &Funnel, follow_up: &FollowUp) -> Capacity {
    let mqls = plan.mqls_per_month();
    let demand = demand(plan, follow_up, follow_up.attempts_per_lead);
    let demand_hours = demand.hours();
    let supply_hours = follow_up.people * follow_up.hours_per_person_per_week * WEEKS_PER_MONTH;
    let utilisation = ratio(demand_hours, supply_hours);
    let peak = plan.season().into_iter().fold(0.0, f64::max);
    let connected_share = connected_share(follow_up, follow_up.attempts_per_lead);
    let workable = ratio(demand_hours, mqls).filter(|&hours| hours > 0.0).and_then(|hours| ratio(supply_hours, hours));
    let worked_share = workable.and_then(|workable| ratio(workable, mqls)).map(share);

    Capacity {
        demand_hours,
        attempt_hours: demand.attempts,
        qualification_hours: demand.qualification,
        supply_hours,
        utilisation,
        utilisation_at_peak: utilisation.map(|utilisation| utilisation * peak),
        expected_attempts: expected_attempts(follow_up, follow_up.attempts_per_lead),
        connected_share,
        more_accepted_than_reached: connected_share
            .is_some_and(|connected| plan.sources.iter().any(|source| source.acceptance > connected + TOLERANCE)),
        workable_mqls_per_month: workable,
        coverage_at_workable_volume: worked_share
            .and_then(|share| funnel.coverage_with(funnel.revenue_from_leads * share)),
        most_attempts_within_capacity: (1..=ATTEMPTS_MAX).rev().find(|&attempts| {
            ratio(self::demand(plan, follow_up, attempts).hours(), supply_hours).is_some_and(|u| at_most(u, 1.0))
        }),
    }
}

/// The chance that an attempt reaches the lead, when one is given.
fn connect_rate(follow_up: &FollowUp) -> Option<f64> {
    follow_up.connect_rate_per_attempt.map(share).filter(|&rate| rate > 0.0)
}

fn expected_attempts(follow_up: &FollowUp, attempts: u32) -> f64 {
    connect_rate(follow_up).map_or(f64::from(attempts), |rate| geometric_sum(1.0 - rate, attempts))
}

fn connected_share(follow_up: &FollowUp, attempts: u32) -> Option<f64> {
    // π · Σ (1−π)^k is 1 − (1−π)^N without its cancellation for a tiny π.
    connect_rate(follow_up).map(|rate| share(rate * geometric_sum(1.0 - rate, attempts)))
}

fn demand(plan: &Plan, follow_up: &FollowUp, attempts: u32) -> Demand {
    // Nobody talks to a lead that was never reached.
    let reached = connected_share(follow_up, attempts).unwrap_or(1.0);
    let talks: f64 = plan.sources.iter().map(|source| source.mqls_per_month * source.acceptance.min(reached)).sum();
    let calls = plan.mqls_per_month() * expected_attempts(follow_up, attempts);
    Demand {
        attempts: calls * follow_up.minutes_per_attempt / 60.0,
        qualification: talks * follow_up.minutes_per_qualification / 60.0,
    }
}

/// Σ q^k for k below `terms`, by doubling: no loop over the terms, and only sums of what isn't negative.
fn geometric_sum(q: f64, terms: u32) -> f64 {
    let (mut sum, mut power) = (0.0, 1.0);
    for bit in (0..u32::BITS).rev() {
        sum *= 1.0 + power;
        power *= power;
        if terms >> bit & 1 == 1 {
            sum = sum * q + 1.0;
            power *= q;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_geometric_sum_is_the_sum_of_its_terms() {
        for q in [0.0, 1e-9, 0.3, 0.8, 1.0 - 1e-12, 1.0] {
            for terms in 0..40 {
                let expected: f64 = (0..terms).map(|k| f64::powi(q, k)).sum();
                let got = geometric_sum(q, terms.unsigned_abs());
                assert!((got - expected).abs() <= 1e-12 * expected.max(1.0), "{q} {terms}: {got} is not {expected}");
            }
        }
        assert!((geometric_sum(0.5, u32::MAX) - 2.0).abs() < 1e-12);
        assert!((geometric_sum(1.0, u32::MAX) - f64::from(u32::MAX)).abs() < 1.0);
    }
}
