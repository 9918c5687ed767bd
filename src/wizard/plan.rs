//! From the agreement to the plain plan that the calculations read, and what of it can be counted
//! yet. Computes nothing.

use crate::calc;
use crate::domain::{
    Agreement, Clock, Field, FollowUpField, Id, PipelineField, QuotaField, ResponseField, Source, SourceField,
};

/// How far a group of answers that belong together is filled in.
#[derive(Clone, Debug, PartialEq)]
pub enum Filled {
    /// Nothing: the group isn't agreed on, and nothing is said of it.
    Empty,
    /// Something, but these are needed too before it counts.
    Partly(Vec<Field>),
    /// All that is needed.
    Whole,
}

impl Filled {
    fn of(needed: &[(Field, bool)], anything: bool) -> Self {
        let missing: Vec<Field> = needed.iter().filter(|(_, given)| !given).map(|(field, _)| *field).collect();
        match (missing.is_empty(), anything) {
            (true, _) => Self::Whole,
            (false, true) => Self::Partly(missing),
            (false, false) => Self::Empty,
        }
    }
}

/// The plan as far as it counts, and which of the sources do.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// What the calculations read.
    pub plan: calc::plan::Plan,
    /// The sources in it, in its order.
    pub sources: Vec<Id>,
    /// The sources that don't count yet, with what each lacks.
    pub waiting: Vec<(Id, Vec<Field>)>,
    /// The opening pipeline.
    pub pipeline: Filled,
    /// Follow-up.
    pub follow_up: Filled,
    /// The response promise.
    pub response: Filled,
    /// Sales' people and quota.
    pub quota: Filled,
    /// The same as the calculations read it.
    pub quota_plan: Option<calc::quota::Quota>,
}

/// Maps the agreement to what counts of it.
pub(super) fn counted(agreement: &Agreement) -> Counted {
    let goals = &agreement.goals;
    let mut sources = Vec::new();
    let mut waiting = Vec::new();
    let mut plans = Vec::new();
    for source in &goals.sources {
        let missing = missing_in(source);
        if missing.is_empty() {
            sources.push(source.id);
            plans.push(source_plan(source));
        } else {
            waiting.push((source.id, missing));
        }
    }

    let p = &goals.opening_pipeline;
    let pipeline_needs = [(PipelineField::Value, p.value.get().is_some()), (PipelineField::Win, p.win.get().is_some())]
        .map(|(f, given)| (Field::Pipeline(f), given));
    let pipeline = Filled::of(&pipeline_needs, p.value.get().is_some_and(|v| v > 0.0));
    let opening_pipeline = (pipeline == Filled::Whole).then(|| calc::plan::OpeningPipeline {
        value: or_zero(p.value.get()),
        win: or_zero(p.win.get()),
        closes_over_months: or_zero(p.closes_over_months.get()),
    });

    let weights: Vec<f64> = goals.seasonality.iter().map(|w| w.get().unwrap_or(1.0)).collect();
    let usable = weights.len() == usize::from(agreement.months()) && weights.iter().any(|w| *w > 0.0);

    let (follow_up, follow_up_plan) = follow_up(agreement);
    let (response, response_plan) = response(agreement);
    let (quota, quota_plan) = quota(agreement);

    Counted {
        plan: calc::plan::Plan {
            months: u32::from(agreement.months()),
            revenue_target: or_zero(goals.revenue_target.get()),
            marketing_share: or_zero(goals.marketing_share.get()),
            sources: plans,
            opening_pipeline,
            seasonality: usable.then_some(weights),
            follow_up: follow_up_plan,
            response_promise: response_plan,
        },
        sources,
        waiting,
        pipeline,
        follow_up,
        response,
        quota,
        quota_plan,
    }
}

/// What a source lacks before it counts. A stage that isn't tracked may stay empty, but not all four.
fn missing_in(source: &Source) -> Vec<Field> {
    let rates = [&source.acceptance, &source.qualification, &source.opportunity, &source.win];
    let needed = [
        (SourceField::Leads, source.mqls_per_month.get().is_some()),
        (SourceField::Win, rates.iter().any(|rate| rate.get().is_some())),
        (SourceField::DealSize, source.deal_size.get().is_some()),
        (SourceField::Cycle, source.sales_cycle_months.get().is_some()),
    ];
    needed.into_iter().filter(|(_, given)| !given).map(|(field, _)| Field::Source(source.id, field)).collect()
}

fn source_plan(source: &Source) -> calc::plan::Source {
    let cycle = or_zero(source.sales_cycle_months.get());
    calc::plan::Source {
        mqls_per_month: or_zero(source.mqls_per_month.get()),
        mqls_per_month_before: source.mqls_per_month_before.get(),
        acceptance: source.acceptance.get().unwrap_or(1.0),
        qualification: source.qualification.get().unwrap_or(1.0),
        opportunity: source.opportunity.get().unwrap_or(1.0),
        win: source.win.get().unwrap_or(1.0),
        deal_size: or_zero(source.deal_size.get()),
        sales_cycle_months: cycle,
        // a spread above the cycle isn't counted, and a finding says so
        sales_cycle_spread_months: source.sales_cycle_spread_months.get().filter(|spread| *spread <= cycle),
        cost_per_mql: source.cost_per_mql.get(),
    }
}

fn follow_up(agreement: &Agreement) -> (Filled, Option<calc::plan::FollowUp>) {
    let f = &agreement.goals.follow_up;
    let needs = [
        (FollowUpField::People, f.people.get()),
        (FollowUpField::Hours, f.hours_per_person_per_week.get()),
        (FollowUpField::Attempts, f.attempts_per_lead.get()),
        (FollowUpField::AttemptMinutes, f.minutes_per_attempt.get()),
    ];
    let anything = needs.iter().any(|(_, value)| value.is_some());
    let filled = Filled::of(&needs.map(|(f, value)| (Field::FollowUp(f), value.is_some())), anything);
    let plan = (filled == Filled::Whole).then(|| calc::plan::FollowUp {
        people: or_zero(f.people.get()),
        hours_per_person_per_week: or_zero(f.hours_per_person_per_week.get()),
        attempts_per_lead: whole(f.attempts_per_lead.get()),
        minutes_per_attempt: or_zero(f.minutes_per_attempt.get()),
        minutes_per_qualification: or_zero(f.minutes_per_qualification.get()),
        connect_rate_per_attempt: f.connect_rate_per_attempt.get().filter(|chance| *chance > 0.0),
    });
    (filled, plan)
}

fn response(agreement: &Agreement) -> (Filled, Option<calc::plan::ResponsePromise>) {
    let r = &agreement.goals.response;
    let needs = [
        (ResponseField::Within, r.within_minutes.get()),
        (ResponseField::Share, r.promised_share.get()),
        (ResponseField::Hours, r.business_hours_per_week.get()),
        (ResponseField::Days, r.business_days_per_week.get()),
        (ResponseField::Arriving, r.share_arriving_in_hours.get()),
        (ResponseField::Handling, r.handling_minutes.get()),
        (ResponseField::OnDuty, r.people_on_duty.get()),
    ];
    let anything = needs.iter().any(|(_, value)| value.is_some());
    let mut filled = Filled::of(&needs.map(|(f, value)| (Field::Response(f), value.is_some())), anything);
    if filled == Filled::Whole && more_hours_than_days_have(agreement) {
        filled = Filled::Partly(Vec::new());
    }
    let plan = (filled == Filled::Whole).then(|| calc::plan::ResponsePromise {
        within_minutes: or_zero(r.within_minutes.get()),
        promised_share: or_zero(r.promised_share.get()),
        clock: match r.clock {
            Clock::Business => calc::plan::Clock::Business,
            Clock::Calendar => calc::plan::Clock::Calendar,
        },
        business_hours_per_week: or_zero(r.business_hours_per_week.get()),
        business_days_per_week: whole(r.business_days_per_week.get()),
        share_arriving_in_hours: or_zero(r.share_arriving_in_hours.get()),
        handling_minutes: or_zero(r.handling_minutes.get()),
        people_on_duty: whole(r.people_on_duty.get()),
    });
    (filled, plan)
}

/// Whether the business hours don't fit into the business days.
pub(super) fn more_hours_than_days_have(agreement: &Agreement) -> bool {
    let r = &agreement.goals.response;
    match (r.business_hours_per_week.get(), r.business_days_per_week.get()) {
        (Some(hours), Some(days)) => !calc::num::at_most(hours, days * 24.0),
        _ => false,
    }
}

fn quota(agreement: &Agreement) -> (Filled, Option<calc::quota::Quota>) {
    let q = &agreement.goals.quota;
    let learning = q.ramping_people.get().is_some_and(|people| people > 0.0);
    let needs = [
        (QuotaField::Ramped, q.ramped_people.get().is_some()),
        (QuotaField::Quota, q.quota.get().is_some()),
        (QuotaField::Attainment, q.attainment.get().is_some()),
        (QuotaField::Ramp, !learning || q.ramp.get().is_some()),
    ];
    let anything =
        q.ramped_people.get().is_some() || q.quota.get().is_some() || q.attainment.get().is_some() || learning;
    let filled = Filled::of(&needs.map(|(f, given)| (Field::Quota(f), given)), anything);
    let plan = (filled == Filled::Whole).then(|| calc::quota::Quota {
        ramped_people: or_zero(q.ramped_people.get()),
        ramping_people: or_zero(q.ramping_people.get()),
        quota: or_zero(q.quota.get()),
        attainment: or_zero(q.attainment.get()),
        ramp_share: or_zero(q.ramp.get()),
    });
    (filled, plan)
}

fn or_zero(value: Option<f64>) -> f64 {
    value.unwrap_or(0.0)
}

/// A whole number that its unit has kept within limits.
fn whole(value: Option<f64>) -> u32 {
    or_zero(value) as u32
}
