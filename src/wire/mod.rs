//! The stored form of a draft: written the same to the byte each time, read leniently.
//!
//! A stored form has a schema number; [`migrate`] has one function per step from one schema to the
//! next. Reading never fails on odd content: it gives an agreement that keeps every invariant and
//! says what it [repaired](Repair). This module must not know where drafts are stored (`ports`), nor
//! any sentence (`i18n`).

mod ids;
mod json;
mod keys;
mod layout;
pub mod migrate;
mod read;
mod repair;
mod surrogates;
mod write;

pub use read::{Reading, Why, read};
pub use repair::{List, Place, Repair, RepairKind};
pub use write::{PROGRAM, write, write_by};

use crate::domain::Agreement;

/// The schema that this program writes.
pub const SCHEMA: u32 = 1;

/// A draft as it is stored: the agreement and what is known about the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the user calls it; one line.
    pub name: String,
    /// Counted up by one each time it is stored.
    pub revision: u64,
    /// When it was stored, in milliseconds since 1970; 0 when it never was.
    pub saved_ms: u64,
    /// What was agreed.
    pub agreement: Agreement,
}

impl Draft {
    /// A draft that was never stored.
    pub fn new(name: &str, agreement: Agreement) -> Self {
        Self { name: name.into(), revision: 0, saved_ms: 0, agreement }
    }
}
