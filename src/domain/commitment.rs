//! What is promised, drafted from the numbers. Measure, target, window and clock follow from the
//! promise's kind and the goals; here stand only the answers that no number gives.

use super::{Entry, Id, PromisedShare, Side, Suggestion, Wording};

/// What a commitment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Marketing hands over the MQLs of one source each month.
    LeadsFrom(Id),
    /// Sales answers a lead in time.
    Response,
    /// Sales tries a lead so many times before giving up.
    Attempts,
    /// Sales brings the target's revenue from the leads.
    Revenue,
}

impl Promise {
    /// Whose promise it is.
    pub fn side(self) -> Side {
        match self {
            Self::LeadsFrom(_) => Side::Marketing,
            Self::Response | Self::Attempts | Self::Revenue => Side::Sales,
        }
    }
}

/// One promise and who answers for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Commitment {
    /// Stable id of the row.
    pub id: Id,
    /// What it is about.
    pub promise: Promise,
    /// The signatory who answers for it; `None`: nobody yet.
    pub owner: Option<Id>,
    /// The system whose count holds.
    pub record: Wording,
    /// The share of leads it is promised for, where that isn't asked elsewhere (attempts).
    pub share: Entry<PromisedShare>,
}

impl Commitment {
    /// A commitment nobody answers for yet, with the suggested source of record.
    pub fn new(id: Id, promise: Promise) -> Self {
        let record = match promise.side() {
            Side::Marketing => Suggestion::MarketingRecord,
            Side::Sales => Suggestion::SalesRecord,
        };
        Self { id, promise, owner: None, record: Wording::Suggested(record), share: Entry::default() }
    }
}

/// What happens when promises are missed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misses {
    /// When the permitted misses of a window are used up.
    pub used_up: Wording,
}

impl Default for Misses {
    fn default() -> Self {
        Self { used_up: Wording::Suggested(Suggestion::MissesUsedUp) }
    }
}
