//! Edits as data. Whatever a person does to the agreement is one of these; ids are drawn by whoever
//! makes the action, so that the same actions always give the same agreement.

use crate::domain::{Field, Id, Page, Side};

/// A row of one of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A source of leads.
    Source(Id),
    /// Somebody who signs.
    Signatory(Id),
}

/// One edit.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// What stands in a control now: the typed text, or the key of what was chosen.
    Type {
        /// Which answer.
        field: Field,
        /// The whole text of the control.
        text: String,
    },
    /// Takes a suggested text back that was edited.
    Suggest {
        /// Which answer.
        field: Field,
    },
    /// A new source at the end, with the commitment that comes with it.
    AddSource {
        /// The source's id.
        id: Id,
        /// The commitment's id.
        commitment: Id,
    },
    /// Somebody more who signs.
    AddSignatory {
        /// The row's id.
        id: Id,
        /// For which side.
        side: Side,
    },
    /// Takes a row out; [`Action::PutBack`] undoes it.
    Remove(Row),
    /// Puts back the row taken out last.
    PutBack,
    /// The same row once more, below the first.
    Duplicate {
        /// Which row.
        row: Row,
        /// The new row's id.
        id: Id,
        /// The id of the commitment that comes with a source.
        commitment: Id,
    },
    /// Moves a row within its list.
    Move {
        /// Which row.
        row: Row,
        /// Its new place, counted from 0.
        to: usize,
    },
    /// A block from a spreadsheet, laid over the rows from `field` on.
    Paste {
        /// Where the block's first cell goes.
        field: Field,
        /// Rows of cells.
        cells: Vec<Vec<String>>,
        /// Ids for the rows it adds: two for each source (row and commitment), one for each signatory.
        ids: Vec<Id>,
    },
    /// Gives each month a weight of its own, or none.
    Season {
        /// Whether months have weights.
        on: bool,
    },
    /// "As now": what was handed over before the period is what will be.
    SameBefore {
        /// The source.
        source: Id,
    },
    /// The answer to "have you completed this round?".
    Complete {
        /// Which page.
        page: Page,
        /// Yes, or come back later.
        done: bool,
    },
    /// Counts the draft up, because a document of it leaves the house.
    NextDraft,
}
