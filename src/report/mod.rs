//! The document as one tree: the only thing that the exporters and the page read.
//!
//! Built from an agreement and what follows from it, in the agreement's own language and formats.
//! Holds plain text without any markup, and knows neither HTML nor Markdown nor the screen.

mod annex;
mod capacity;
mod clean;
mod ending;
mod opening;
mod pen;
mod promises;
mod sums;
mod terms;
mod trace;
mod tree;

use crate::domain::Agreement;
use crate::domain::dates::Date;
use crate::i18n::{Catalogue, Formats};
use crate::wizard::Results;

pub use opening::file_stem;
pub use trace::{Figure, Trace};
pub use tree::{
    Block, Clause, Column, Definition, Fact, Inline, OpenPoint, Report, Row, RowKind, Section, SectionId,
    SignatureLine, Signatures, Span, Table, TableKind, Title,
};

use pen::Pen;

/// What a document carries that no answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The day it was made.
    pub date: Date,
}

/// Writes the document. `catalogue` and `formats` are those of the agreement's own language.
pub fn build(
    agreement: &Agreement,
    results: &Results,
    catalogue: Catalogue,
    formats: &Formats,
    stamp: &Stamp,
) -> Report {
    let pen = Pen::new(agreement, results, catalogue, formats);
    let sections = [
        opening::parties(&pen, stamp),
        opening::purpose(&pen),
        terms::terms(&pen),
        promises::marketing(&pen),
        promises::sales(&pen),
        sums::numbers(&pen),
        ending::misses(&pen),
        ending::review(&pen),
        ending::open_points(&pen),
        ending::signatures(&pen),
        annex::annex(&pen),
    ];
    Report {
        language: catalogue.tag().into(),
        right_to_left: catalogue.is_right_to_left(),
        title: opening::title(&pen, stamp),
        sections: sections.into_iter().flatten().collect(),
    }
}
