//! The agreement: the one value that is the truth.

use super::dates::Date;
use super::{Commitment, Currency, Goals, Id, Misses, Parties, Period, Promise, Written};

/// A page of the way through that has answers of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Who agrees.
    Start,
    /// Round 3.
    Goals,
}

impl Page {
    /// All, in order.
    pub const ALL: [Self; 2] = [Self::Start, Self::Goals];

    /// As stored and in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Goals => "goals",
        }
    }

    /// The page stored by `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.key() == key)
    }
}

/// Which draft this is: counted up each time a document is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1 for the first draft.
    pub draft: u32,
}

/// Everything two teams agreed on so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// Stable id of the draft.
    pub id: Id,
    /// Which draft.
    pub version: Version,
    /// The language of the document: a BCP 47 tag the catalogue has.
    pub language: String,
    /// The currency of every amount.
    pub currency: Currency,
    /// Who agrees.
    pub parties: Parties,
    /// For how long.
    pub period: Period,
    /// Round 3.
    pub goals: Goals,
    /// What is promised. Exactly one for each source and each of sales' promises.
    pub commitments: Vec<Commitment>,
    /// What happens when promises are missed.
    pub misses: Misses,
    /// When it is reviewed first.
    pub review: Written<Date>,
    /// The pages that the teams called completed.
    pub completed: Vec<Page>,
}

impl Agreement {
    /// An empty draft. `ids` gives the draft's own id and one for each of sales' promises.
    pub fn empty(ids: [Id; 4], language: &str, currency: Currency) -> Self {
        let [id, response, attempts, revenue] = ids;
        Self {
            id,
            version: Version { draft: 1 },
            language: language.into(),
            currency,
            parties: Parties::default(),
            period: Period::default(),
            goals: Goals::default(),
            commitments: vec![
                Commitment::new(response, Promise::Response),
                Commitment::new(attempts, Promise::Attempts),
                Commitment::new(revenue, Promise::Revenue),
            ],
            misses: Misses::default(),
            review: Written::default(),
            completed: Vec::new(),
        }
    }

    /// The period in months; 12 while nothing is answered.
    pub fn months(&self) -> u8 {
        self.period.months.get().map_or(12, |m| m as u8)
    }
}
