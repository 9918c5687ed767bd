//! The commitments of both sides, written from the numbers: measure, target, window, clock,
//! permitted misses. Who answers for each and where it is counted stands in the agreement.

use crate::calc;
use crate::domain::{Agreement, Clock, Commitment, Field, Id, Promise, ResponseField, Side};

use super::plan::Counted;

/// What is promised, in numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// MQLs a month of one source.
    Leads {
        /// How many a month.
        a_month: f64,
    },
    /// A share of leads answered within some minutes.
    Answered {
        /// Which share, 0..1.
        share: f64,
        /// Within how many minutes.
        within_minutes: f64,
        /// Whose clock.
        clock: Clock,
    },
    /// A share of leads tried so many times, or reached before.
    Tried {
        /// Which share, 0..1; `None`: not said yet.
        share: Option<f64>,
        /// How many times.
        attempts: u32,
    },
    /// Revenue from the leads in the period.
    Revenue {
        /// How much.
        amount: f64,
    },
}

/// What a commitment still lacks before somebody could check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The number promised.
    Target,
    /// The system whose count holds.
    Record,
    /// Somebody who answers for it.
    Owner,
}

/// One commitment as it can be shown and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The commitment's id.
    pub id: Id,
    /// What it is about.
    pub promise: Promise,
    /// Whose it is.
    pub side: Side,
    /// What is promised.
    pub target: Target,
    /// How many leads a month may miss it; `None` where a miss can't be counted lead by lead.
    pub may_miss: Option<f64>,
    /// What it lacks.
    pub lacks: Vec<Lack>,
}

impl Line {
    /// Whether measure, target, window, clock, source of record and owner are all there.
    pub fn is_checkable(&self) -> bool {
        self.lacks.is_empty()
    }

    /// The answer that mends the first lack.
    pub fn field(&self) -> Field {
        match self.lacks.first() {
            Some(Lack::Target) => match self.promise {
                Promise::Attempts => Field::CommitmentShare(self.id),
                Promise::Response => Field::Response(ResponseField::Share),
                Promise::LeadsFrom(source) => Field::Source(source, crate::domain::SourceField::Leads),
                Promise::Revenue => Field::RevenueTarget,
            },
            Some(Lack::Record) => Field::CommitmentRecord(self.id),
            Some(Lack::Owner) | None => Field::CommitmentOwner(self.id),
        }
    }
}

/// All commitments that the numbers give, marketing's first, each side's in the order of the form.
/// Of what isn't agreed nothing is said.
pub(super) fn lines(agreement: &Agreement, counted: &Counted, target: f64) -> Vec<Line> {
    let leads = counted.plan.mqls_per_month();
    let sources = agreement.goals.sources.iter().filter_map(|source| {
        let a_month = source.mqls_per_month.get()?;
        let commitment = find(agreement, Promise::LeadsFrom(source.id))?;
        Some(line(commitment, Target::Leads { a_month }, None))
    });
    let response = counted.plan.response_promise.as_ref().and_then(|promise| {
        let target = Target::Answered {
            share: promise.promised_share,
            within_minutes: promise.within_minutes,
            clock: agreement.goals.response.clock,
        };
        let may_miss = calc::misses::permitted_misses(leads, promise.promised_share);
        Some(line(find(agreement, Promise::Response)?, target, Some(may_miss)))
    });
    let attempts = counted.plan.follow_up.as_ref().and_then(|follow_up| {
        let commitment = find(agreement, Promise::Attempts)?;
        let share = commitment.share.get();
        let target = Target::Tried { share, attempts: follow_up.attempts_per_lead };
        Some(line(commitment, target, share.map(|share| calc::misses::permitted_misses(leads, share))))
    });
    let revenue = (target > 0.0)
        .then(|| Some(line(find(agreement, Promise::Revenue)?, Target::Revenue { amount: target }, None)))
        .flatten();
    sources.chain(response).chain(attempts).chain(revenue).collect()
}

fn find(agreement: &Agreement, promise: Promise) -> Option<&Commitment> {
    agreement.commitments.iter().find(|commitment| commitment.promise == promise)
}

fn line(commitment: &Commitment, target: Target, may_miss: Option<f64>) -> Line {
    let no_target = matches!(target, Target::Tried { share: None, .. });
    let lacks = [
        (no_target, Lack::Target),
        (commitment.record.is_blank(), Lack::Record),
        (commitment.owner.is_none(), Lack::Owner),
    ];
    Line {
        id: commitment.id,
        promise: commitment.promise,
        side: commitment.promise.side(),
        target,
        may_miss,
        lacks: lacks.into_iter().filter(|(lacking, _)| *lacking).map(|(_, lack)| lack).collect(),
    }
}
