//! What reading had to change, as data. The sentences are the catalogue's.

use crate::domain::{Field, Id, Refusal};

/// A list of the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Who signs.
    Signatories,
    /// Where leads come from.
    Sources,
    /// Weights of the months.
    Seasonality,
    /// What is promised.
    Commitments,
    /// Pages called completed.
    Completed,
}

/// Where something was repaired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// An answer of the agreement that was read.
    Answer(Field),
    /// A list as a whole.
    List(List),
    /// A row of a list, by the id it has now.
    Row(List, Id),
    /// A part of the file by its name: one that is no answer, or one that isn't known.
    Part(String),
}

/// What was done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepairKind {
    /// It was of another type, such as a text where a list belongs: left out.
    WrongType,
    /// It was missing where there has to be one: the usual one stands there.
    Missing,
    /// It was none of the choices: the usual one stands there.
    UnknownChoice,
    /// It was a number that this answer can't have: not counted.
    Refused(Refusal),
    /// It was no month or date of the calendar: not counted.
    NotADate,
    /// It was longer than so many characters: cut.
    TooLong(usize),
    /// It held characters that nobody can see or type: taken out.
    OddCharacters,
    /// It had more than so many rows: the rest is left out.
    TooMany(usize),
    /// Its id was missing, unreadable or another row's: it has a new one.
    NewId,
    /// It named somebody who doesn't sign: nobody yet.
    NobodyYet,
    /// It belonged to a source that isn't there: left out.
    SourceGone,
    /// There were two for one promise: made one.
    Merged,
    /// There was none for a promise: an empty one stands there.
    Restored,
    /// This version doesn't know it: left out.
    Unknown,
}

/// One thing that reading changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: RepairKind,
    /// What stood there, when that was one short value.
    pub was: Option<String>,
}
