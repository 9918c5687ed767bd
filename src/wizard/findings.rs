//! What is wrong, still open, or worth a word, each with its place. Findings are data; the
//! sentences are made by [`super::sentences`].

use crate::calc;
use crate::calc::num::at_least;
use crate::domain::{
    Agreement, Field, FollowUpField, Id, PipelineField, QuotaField, RawEntry, Refusal, ResponseField, Rules, Side,
    SignatoryField, Slot, SourceField, slot,
};

use super::commitments::Lack;
use super::plan::{Filled, more_hours_than_days_have};
use super::results::Results;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A text that can't be read or a number that contradicts another: not counted.
    Problem,
    /// Not ready to sign.
    Open,
    /// Worth a word.
    Advice,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A number that can't be read.
    Refused(Refusal, &'static Rules),
    /// A month or a date that can't be read.
    UnreadableDate,
    /// A spread above the cycle.
    SpreadAboveCycle,
    /// Seasonal weights that are all zero.
    SeasonAllZero,
    /// More business hours than the business days have.
    MoreHoursThanDaysHave,
    /// No name of the organisation.
    NoOrganisation,
    /// No first month.
    NoFirstMonth,
    /// Nobody signs for a side.
    NobodySigns(Side),
    /// A signature without a name.
    Nameless(Side),
    /// No date of the first review.
    NoReview,
    /// No revenue target.
    NoTarget,
    /// No share of it for marketing's leads.
    NoShare,
    /// No source of leads.
    NoSources,
    /// A source that doesn't count yet, with how many answers it lacks.
    SourceWaits {
        /// Its name.
        name: String,
        /// What it lacks.
        lacks: Vec<Field>,
    },
    /// A source without a name.
    NamelessSource,
    /// Coverage below 1 and no exception written.
    Short {
        /// The coverage.
        coverage: f64,
    },
    /// What both use: earlier leads and an opening pipeline.
    CountedTwice,
    /// An opening pipeline that lacks an answer.
    PipelineWaits,
    /// Follow-up that lacks an answer.
    FollowUpWaits,
    /// People and quota that lack an answer.
    QuotaWaits,
    /// A response promise that lacks an answer.
    ResponseWaits,
    /// No response promise.
    NoResponse,
    /// No follow-up.
    NoFollowUp,
    /// More work than hours.
    Overloaded {
        /// Demand / supply; `None` when there are no hours at all.
        utilisation: Option<f64>,
        /// People it would take; `None` when nobody is there to multiply.
        people: Option<f64>,
    },
    /// More work than hours in the busiest month only.
    OverloadedAtPeak {
        /// Demand / supply in that month.
        utilisation: f64,
    },
    /// From 0.85 queues grow long.
    NearlyFull {
        /// Demand / supply at the peak.
        utilisation: f64,
    },
    /// More leads accepted than reached.
    MoreAcceptedThanReached {
        /// Share of leads that are reached.
        reached: f64,
    },
    /// More comes in than the people on duty can work off.
    Unstable {
        /// People who would be busy all the time.
        load: f64,
        /// People it takes, if any number does.
        needed: Option<u32>,
    },
    /// A response promise the queue can't keep.
    NotKept {
        /// Share answered in time.
        kept: f64,
        /// Share promised.
        promised: f64,
        /// People it takes.
        needed: u32,
        /// Share they keep.
        with_needed: f64,
    },
    /// A response promise no staffing can keep.
    AboveCeiling {
        /// What any staffing could keep.
        ceiling: f64,
        /// Share promised.
        promised: f64,
    },
    /// More people on duty than follow-up has hours for.
    MoreOnDutyThanHours,
    /// The promise is shorter than a conversation.
    ShorterThanConversation,
    /// Sales' people can't carry the target.
    QuotaShort {
        /// Capacity / target.
        coverage: f64,
    },
    /// A commitment lacks something.
    Lacking {
        /// Whose it is.
        side: Side,
        /// Its place among the commitments.
        line: usize,
        /// What it lacks.
        lacks: Vec<Lack>,
    },
    /// Nothing says what happens when the misses are used up.
    NoConsequence,
}

/// A finding and where to mend it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub what: What,
    /// The answer that mends it.
    pub field: Field,
}

impl Finding {
    /// How much it weighs.
    pub fn weight(&self) -> Weight {
        match self.what {
            What::Refused(..)
            | What::UnreadableDate
            | What::SpreadAboveCycle
            | What::SeasonAllZero
            | What::MoreHoursThanDaysHave => Weight::Problem,
            What::CountedTwice
            | What::NearlyFull { .. }
            | What::MoreAcceptedThanReached { .. }
            | What::MoreOnDutyThanHours
            | What::ShorterThanConversation
            | What::QuotaShort { .. }
            | What::NamelessSource => Weight::Advice,
            _ => Weight::Open,
        }
    }
}

/// All findings, in the order of the form.
pub(super) fn findings(agreement: &Agreement, results: &Results) -> Vec<Finding> {
    let mut found = Found(Vec::new());
    start(agreement, &mut found);
    target_and_sources(agreement, results, &mut found);
    capacity(agreement, results, &mut found);
    response(agreement, results, &mut found);
    commitments(agreement, results, &mut found);
    found.0
}

struct Found(Vec<Finding>);

impl Found {
    fn add(&mut self, when: bool, field: Field, what: impl FnOnce() -> What) {
        if when {
            self.0.push(Finding { what: what(), field });
        }
    }

    /// What was typed at a field and can't be counted.
    fn typed(&mut self, agreement: &Agreement, field: Field) {
        match slot(agreement, field) {
            Some(Slot::Number(RawEntry { refusal: Some(refusal), .. }, rules)) => {
                self.add(true, field, || What::Refused(*refusal, rules));
            }
            Some(Slot::Month(written)) => self.add(written.refused, field, || What::UnreadableDate),
            Some(Slot::Date(written)) => self.add(written.refused, field, || What::UnreadableDate),
            _ => {}
        }
    }
}

fn start(agreement: &Agreement, found: &mut Found) {
    let parties = &agreement.parties;
    found.add(parties.organisation.trim().is_empty(), Field::Organisation, || What::NoOrganisation);
    found.typed(agreement, Field::FirstMonth);
    let first = &agreement.period.first;
    found.add(first.value.is_none() && !first.refused, Field::FirstMonth, || What::NoFirstMonth);
    found.typed(agreement, Field::Months);
    found.typed(agreement, Field::Review);
    found.add(agreement.review.value.is_none() && !agreement.review.refused, Field::Review, || What::NoReview);
    for side in Side::BOTH {
        let mut rows = parties.signatories.iter().filter(|row| row.side == side).peekable();
        found.add(rows.peek().is_none(), Field::Signatories, || What::NobodySigns(side));
        for row in rows {
            let field = Field::Signatory(row.id, SignatoryField::Name);
            found.add(row.name.trim().is_empty(), field, || What::Nameless(side));
        }
    }
}

fn target_and_sources(agreement: &Agreement, results: &Results, found: &mut Found) {
    let goals = &agreement.goals;
    let funnel = &results.funnel;
    found.typed(agreement, Field::RevenueTarget);
    found.add(!goals.revenue_target.get().is_some_and(|t| t > 0.0), Field::RevenueTarget, || What::NoTarget);
    found.typed(agreement, Field::MarketingShare);
    found.add(!goals.marketing_share.get().is_some_and(|s| s > 0.0), Field::MarketingShare, || What::NoShare);
    found.add(goals.sources.is_empty(), Field::Sources, || What::NoSources);
    for source in &goals.sources {
        let at = |field| Field::Source(source.id, field);
        found.add(source.name.trim().is_empty(), at(SourceField::Name), || What::NamelessSource);
        for field in SourceField::ALL {
            found.typed(agreement, at(*field));
        }
        let (cycle, spread) = (source.sales_cycle_months.get(), source.sales_cycle_spread_months.get());
        found.add(matches!((cycle, spread), (Some(c), Some(s)) if s > c), at(SourceField::Spread), || {
            What::SpreadAboveCycle
        });
        if let Some((_, lacks)) = results.counted.waiting.iter().find(|(id, _)| *id == source.id) {
            let field = lacks.first().copied().unwrap_or(at(SourceField::Leads));
            let what = || What::SourceWaits { name: source.name.clone(), lacks: lacks.clone() };
            found.add(true, field, what);
        }
    }
    let first_leads = first_source(results).map(|id| Field::Source(id, SourceField::Leads));
    if let Some(coverage) = funnel.coverage.filter(|c| !at_least(*c, 1.0) && !results.counted.sources.is_empty()) {
        let accepted = !goals.coverage_exception.trim().is_empty();
        found.add(!accepted, first_leads.unwrap_or(Field::RevenueTarget), || What::Short { coverage });
    }
    for field in PipelineField::ALL {
        found.typed(agreement, Field::Pipeline(*field));
    }
    if let Filled::Partly(missing) = &results.counted.pipeline {
        let field = missing.first().copied().unwrap_or(Field::Pipeline(PipelineField::Value));
        found.add(true, field, || What::PipelineWaits);
    }
    let twice = funnel.revenue_from_earlier_leads > 0.0 && funnel.revenue_from_opening_pipeline > 0.0;
    found.add(twice, Field::Pipeline(PipelineField::Value), || What::CountedTwice);
    for (month, weight) in (0..).zip(&goals.seasonality) {
        found.typed(agreement, Field::Seasonality(month));
        let all_zero = month == 0 && goals.seasonality.iter().all(|w| w.get() == Some(0.0));
        found.add(all_zero && weight.raw().refusal.is_none(), Field::Seasonality(month), || What::SeasonAllZero);
    }
    for field in QuotaField::ALL {
        found.typed(agreement, Field::Quota(*field));
    }
    if let Filled::Partly(missing) = &results.counted.quota {
        let field = missing.first().copied().unwrap_or(Field::Quota(QuotaField::Ramped));
        found.add(true, field, || What::QuotaWaits);
    }
    let quota = results.quota.as_ref().and_then(|q| q.coverage).filter(|c| !at_least(*c, 1.0));
    if let Some(coverage) = quota {
        found.add(true, Field::Quota(QuotaField::Ramped), || What::QuotaShort { coverage });
    }
}

fn first_source(results: &Results) -> Option<Id> {
    results.counted.sources.first().copied()
}

fn capacity(agreement: &Agreement, results: &Results, found: &mut Found) {
    for field in FollowUpField::ALL {
        found.typed(agreement, Field::FollowUp(*field));
    }
    match &results.counted.follow_up {
        Filled::Partly(missing) => {
            let field = missing.first().copied().unwrap_or(Field::FollowUp(FollowUpField::People));
            found.add(true, field, || What::FollowUpWaits);
        }
        Filled::Empty => found.add(true, Field::FollowUp(FollowUpField::People), || What::NoFollowUp),
        Filled::Whole => {}
    }
    let Some(capacity) = &results.capacity else { return };
    let people = Field::FollowUp(FollowUpField::People);
    let (now, peak) = (capacity.utilisation, capacity.utilisation_at_peak);
    let over = |u: &f64| !calc::num::at_most(*u, 1.0);
    if let Some(utilisation) = now.filter(over) {
        let have = agreement.goals.follow_up.people.get().unwrap_or(0.0);
        let needed = (have > 0.0).then(|| calc::num::whole_leads(have * utilisation));
        found.add(true, people, || What::Overloaded { utilisation: Some(utilisation), people: needed });
    } else if now.is_none() && capacity.demand_hours > 0.0 {
        found.add(true, people, || What::Overloaded { utilisation: None, people: None });
    } else if let Some(utilisation) = peak.filter(over) {
        found.add(true, people, || What::OverloadedAtPeak { utilisation });
    } else if let Some(utilisation) = peak.filter(|u| at_least(*u, calc::follow_up::UTILISATION_WARNED_FROM)) {
        found.add(true, people, || What::NearlyFull { utilisation });
    }
    if let Some(reached) = capacity.connected_share.filter(|_| capacity.more_accepted_than_reached) {
        let field = Field::FollowUp(FollowUpField::Connect);
        found.add(true, field, || What::MoreAcceptedThanReached { reached });
    }
}

fn response(agreement: &Agreement, results: &Results, found: &mut Found) {
    for field in ResponseField::ALL {
        found.typed(agreement, Field::Response(*field));
    }
    let hours = more_hours_than_days_have(agreement);
    found.add(hours, Field::Response(ResponseField::Hours), || What::MoreHoursThanDaysHave);
    match &results.counted.response {
        Filled::Partly(missing) => {
            if let Some(field) = missing.first() {
                found.add(true, *field, || What::ResponseWaits);
            }
        }
        Filled::Empty => found.add(true, Field::Response(ResponseField::Within), || What::NoResponse),
        Filled::Whole => {}
    }
    let promised = results.counted.plan.response_promise.map(|p| p.promised_share);
    let on_duty = Field::Response(ResponseField::OnDuty);
    if let (Some(r), Some(promised)) = (results.response, promised)
        && !r.promise_kept
    {
        let what = match (r.people_needed, r.kept_with_people_needed) {
            _ if !at_least(r.ceiling, promised) => What::AboveCeiling { ceiling: r.ceiling, promised },
            (needed, _) if !r.stable => What::Unstable { load: r.offered_load, needed },
            (Some(needed), Some(with_needed)) => What::NotKept { kept: r.kept_share, promised, needed, with_needed },
            _ => What::AboveCeiling { ceiling: r.kept_share, promised },
        };
        let field = match what {
            What::AboveCeiling { .. } => Field::Response(ResponseField::Share),
            _ => on_duty,
        };
        found.add(true, field, || what);
    }
    if let Some(tension) = results.tension {
        found.add(tension.more_on_duty_than_hours, on_duty, || What::MoreOnDutyThanHours);
        let within = Field::Response(ResponseField::Within);
        found.add(tension.shorter_than_a_conversation, within, || What::ShorterThanConversation);
    }
}

fn commitments(agreement: &Agreement, results: &Results, found: &mut Found) {
    for commitment in &agreement.commitments {
        found.typed(agreement, Field::CommitmentShare(commitment.id));
    }
    for (at, line) in results.commitments.iter().enumerate() {
        found.add(!line.is_checkable(), line.field(), || What::Lacking {
            side: line.side,
            line: at,
            lacks: line.lacks.clone(),
        });
    }
    found.add(agreement.misses.used_up.is_blank(), Field::MissesUsedUp, || What::NoConsequence);
}
