//! The agreement: what two teams typed and what it parses to.
//!
//! One value, [`Agreement`], is the truth; everything else is derived from it. This module must not
//! know how it is stored (`wire`), what follows from it (`calc`, `wizard`) or how it is shown.

mod agreement;
mod commitment;
pub mod dates;
mod entry;
mod field;
mod goals;
mod id;
mod invariants;
mod limits;
mod parties;
mod sample;
mod slot;
mod units;
mod wording;

pub use agreement::{Agreement, Page, Version};
pub use commitment::{Commitment, Misses, Promise};
pub use entry::{Entry, RawEntry, Refusal, Typed, Written};
pub use field::{Field, FollowUpField, PipelineField, QuotaField, ResponseField, SignatoryField, SourceField};
pub use goals::{Clock, FollowUp, Goals, OpeningPipeline, Quota, ResponsePromise, Source};
pub use id::Id;
pub use invariants::{Breach, invariants};
pub use limits::*;
pub use parties::{Currency, Parties, Period, Side, Signatory};
pub use sample::sample;
pub use slot::{Slot, SlotMut, slot, slot_mut};
pub use units::{
    Attempts, Chance, Days, Hours, Leads, Minutes, Money, Months, OnDuty, People, PositiveMinutes, PromisedShare,
    Quantity, Rules, Shape, Share, Unit, Weight, WholeMonths,
};
pub use wording::{Suggestion, Wording};
