//! Section 8, second half: whether sales can work the leads, answer them in time, and carry the target.

use crate::calc::num::{TOLERANCE, at_most};
use crate::domain::{Field, FollowUpField, QuotaField, ResponseField};
use crate::i18n::{Arg, msg};

use super::pen::{Draft, Pen};
use super::{Figure, sums};

/// Hours there are against hours it takes.
pub(super) fn follow_up(pen: &Pen, draft: &mut Draft) {
    let results = pen.results;
    let (Some(capacity), Some(plan)) = (&results.capacity, &results.counted.plan.follow_up) else { return };
    let demand = pen.hours(capacity.demand_hours, Figure::DemandHours);
    let Some(utilisation) = capacity.utilisation else {
        if capacity.demand_hours > 0.0 {
            draft.clause(pen.say(&msg::document_follow_up_none(demand)));
        }
        return;
    };
    let people = pen.number(plan.people, Field::FollowUp(FollowUpField::People));
    let each = pen.hours(plan.hours_per_person_per_week, Field::FollowUp(FollowUpField::Hours));
    let supply = pen.hours(capacity.supply_hours, Figure::SupplyHours);
    let share = pen.share_below(utilisation, 1.0, Figure::Utilisation);
    let mut sentences = vec![msg::document_follow_up(demand, each, people, supply, share)];
    if let Some(peak) = capacity.utilisation_at_peak.filter(|_| results.counted.plan.seasonality.is_some()) {
        sentences.push(msg::document_peak(pen.share_below(peak, 1.0, Figure::UtilisationAtPeak)));
    }
    if !at_most(utilisation, 1.0) {
        sentences.push(msg::DOCUMENT_FOLLOW_UP_OVER);
        // rounded down: a lead that is worked in part isn't worked
        if let Some(workable) = capacity.workable_mqls_per_month {
            sentences.push(msg::document_workable(pen.count((workable + TOLERANCE).floor(), Figure::Utilisation)));
        }
        if let Some(coverage) = capacity.coverage_at_workable_volume.filter(|_| sums::has_table(pen)) {
            sentences.push(msg::document_workable_coverage(pen.ratio(coverage, Figure::Utilisation)));
        }
    }
    draft.clause(pen.sentences(&sentences));
}

/// What the people on duty can keep.
pub(super) fn response(pen: &Pen, draft: &mut Draft) {
    let results = pen.results;
    let (Some(response), Some(promise)) = (&results.response, &results.counted.plan.response_promise) else { return };
    let people = pen.count(f64::from(promise.people_on_duty), Field::Response(ResponseField::OnDuty));
    let promised = promise.promised_share;
    let mut sentences = Vec::new();
    if response.stable {
        let kept = pen.share_below(response.kept_share, promised, Figure::Kept);
        sentences.push(msg::document_on_duty(kept, people, pen.share(promised, Field::Response(ResponseField::Share))));
    } else {
        let load = pen.formats.count_to(response.offered_load, 1);
        sentences.push(msg::document_backlog(pen.figure(load, Figure::Load), people));
    }
    if !response.promise_kept {
        match (response.people_needed, response.kept_with_people_needed) {
            (Some(needed), Some(kept)) => {
                let needed = pen.count(f64::from(needed), Figure::PeopleNeeded);
                let kept =
                    pen.text(pen.formats.percent(kept, if kept < 0.9995 { 1 } else { 0 }), Figure::KeptWithNeeded);
                sentences.push(msg::document_on_duty_needed(kept, needed));
            }
            _ if response.ceiling < promised => {
                let ceiling = pen.share_below(response.ceiling, promised, Figure::Ceiling);
                sentences.push(msg::document_ceiling(ceiling));
            }
            _ => {}
        }
    }
    if response.stable || response.people_needed.is_some() {
        sentences.push(msg::DOCUMENT_SIMULATED);
    }
    draft.clause(pen.sentences(&sentences));
}

/// What sales' people can carry.
pub(super) fn quota(pen: &Pen, draft: &mut Draft) {
    let results = pen.results;
    let (Some(capacity), Some(quota)) = (&results.quota, &results.counted.quota_plan) else { return };
    let amount = pen.money(capacity.capacity, Figure::QuotaCapacity);
    let first = match capacity.coverage {
        Some(coverage) => {
            msg::document_quota(amount, pen.share_below(coverage, 1.0, Figure::QuotaCoverage), pen.sales())
        }
        None => msg::document_quota_alone(amount, pen.sales()),
    };
    let at = Field::Quota;
    let mut people = Vec::new();
    if quota.ramped_people > 0.0 || quota.ramping_people <= 0.0 {
        people.push(msg::document_ramped(pen.number(quota.ramped_people, at(QuotaField::Ramped))));
    }
    if quota.ramping_people > 0.0 {
        let share = pen.share(quota.ramp_share, at(QuotaField::Ramp));
        people.push(msg::document_ramping(pen.number(quota.ramping_people, at(QuotaField::Ramping)), share));
    }
    let second = msg::document_quota_people(
        pen.share(quota.attainment, at(QuotaField::Attainment)),
        Arg::list(people),
        pen.money(quota.quota, at(QuotaField::Quota)),
    );
    draft.clause(pen.sentences(&[first, second]));
}
