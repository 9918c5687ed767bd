//! What follows from an agreement: computed once an edit, here and nowhere else.

use crate::calc;
use crate::domain::{Agreement, Side};

use super::commitments::{self, Line};
use super::findings::{self, Finding};
use super::plan::{Counted, counted};

/// Everything derived from one agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// What of the agreement counts.
    pub counted: Counted,
    /// From leads to revenue.
    pub funnel: calc::funnel::Funnel,
    /// What each lever alone would have to do.
    pub levers: Vec<calc::levers::LeverNeeded>,
    /// Whether sales can work the leads.
    pub capacity: Option<calc::follow_up::Capacity>,
    /// Whether sales can answer as fast as promised.
    pub response: Option<calc::response::Response>,
    /// What contradicts the response promise outside the queue.
    pub tension: Option<calc::response::Tension>,
    /// What sales' people can carry.
    pub quota: Option<calc::quota::QuotaCapacity>,
    /// What is promised.
    pub commitments: Vec<Line>,
    /// How evenly the promises are spread, 0..1.
    pub balance: Option<f64>,
    /// The score.
    pub score: calc::score::Score,
    /// What is wrong, open or worth a word, in the order of the form.
    pub findings: Vec<Finding>,
}

/// Derives everything from the agreement. `before` are the results before the edit: what an edit
/// doesn't touch and is dear to compute (the queue) is taken over from there.
pub fn derive(agreement: &Agreement, before: Option<&Results>) -> Results {
    let counted = counted(agreement);
    let mut results = evaluate(counted, agreement, before);
    results.findings = findings::findings(agreement, &results);
    results
}

/// The numbers without the findings.
pub(super) fn evaluate(counted: Counted, agreement: &Agreement, before: Option<&Results>) -> Results {
    let plan = &counted.plan;
    let funnel = calc::funnel::funnel(plan);
    let levers = calc::levers::levers_needed(plan, &funnel);
    let capacity = plan
        .follow_up
        .as_ref()
        .filter(|_| !plan.sources.is_empty())
        .map(|follow_up| calc::follow_up::capacity(plan, &funnel, follow_up));
    let response = plan.response_promise.as_ref().filter(|_| !plan.sources.is_empty()).and_then(|promise| {
        let same = before.filter(|b| {
            b.counted.plan.response_promise == plan.response_promise
                && b.funnel.mqls_per_month.to_bits() == funnel.mqls_per_month.to_bits()
        });
        match same {
            Some(before) => before.response,
            None => calc::response::respond(promise, funnel.mqls_per_month),
        }
    });
    let tension = match (&plan.response_promise, &plan.follow_up) {
        (Some(promise), Some(follow_up)) => {
            let utilisation = capacity.as_ref().and_then(|c| c.utilisation);
            Some(calc::response::tension(promise, follow_up, utilisation))
        }
        _ => None,
    };
    let quota = counted.quota_plan.as_ref().map(|quota| calc::quota::quota_capacity(quota, plan.revenue_target));
    let commitments = commitments::lines(agreement, &counted, funnel.target);
    let count = |side| commitments.iter().filter(|line| line.side == side && line.is_checkable()).count() as u32;
    let balance = calc::balance::balance(count(Side::Sales), count(Side::Marketing));
    let score = calc::score::score(&calc::score::ScoreInput {
        coverage: funnel.coverage,
        utilisation_at_peak: capacity.as_ref().and_then(|c| c.utilisation_at_peak),
        kept_share: response.map(|r| r.kept_share),
        promised_share: plan.response_promise.map(|r| r.promised_share),
        checkable_share: calc::score::share_met(commitments.iter().map(Line::is_checkable)),
        balance,
        ..calc::score::ScoreInput::default()
    });
    Results {
        counted,
        funnel,
        levers,
        capacity,
        response,
        tension,
        quota,
        commitments,
        balance,
        score,
        findings: Vec::new(),
    }
}
