//! The tree itself: plain text in blocks, every number with what it leads back to. Shared by the page and all
//! exporters. Holds no markup, and knows neither the agreement's numbers nor the catalogue.

use crate::domain::Side;

use super::Trace;

/// A run of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Plain text in the document's language; no control characters, no line breaks.
    pub text: String,
    /// What it leads back to.
    pub trace: Option<Trace>,
    /// Somebody's own words: their direction may differ from the document's.
    pub theirs: bool,
}

/// Text of one line or paragraph.
pub type Inline = Vec<Span>;

/// The whole document.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// BCP 47 tag.
    pub language: String,
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// What stands above the sections.
    pub title: Title,
    /// The sections that have content, in order.
    pub sections: Vec<Section>,
}

/// What stands above the sections.
#[derive(Clone, Debug, PartialEq)]
pub struct Title {
    /// The organisation's name; empty while it has none.
    pub organisation: Inline,
    /// "Agreement between Marketing and Sales"
    pub heading: Inline,
    /// Period, who signs, version.
    pub facts: Vec<Fact>,
    /// One line for the window's title and the foot of printed pages.
    pub running: String,
    /// What a file of it is called, without its ending.
    pub file_stem: String,
}

/// A fact about the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// "Period"
    pub term: Inline,
    /// "January to December 2027"
    pub value: Inline,
}

/// Which section. The numbers are the product's; a section left out leaves its number out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SectionId {
    /// 1
    Parties = 1,
    /// 2
    Purpose = 2,
    /// 3
    Terms = 3,
    /// 6
    Marketing = 6,
    /// 7
    Sales = 7,
    /// 8
    Numbers = 8,
    /// 12
    Misses = 12,
    /// 13
    Review = 13,
    /// 14
    Open = 14,
    /// 15
    Signatures = 15,
    /// After the signatures.
    Annex = 16,
}

impl SectionId {
    /// Whether its number stands before its heading: the annex has none.
    pub fn is_numbered(self) -> bool {
        self != Self::Annex
    }

    /// What the numbers of its clauses begin with: "6", or "A" for the annex.
    pub fn label(self) -> String {
        match self {
            Self::Annex => "A".into(),
            numbered => (numbered as u8).to_string(),
        }
    }

    /// For anchors: "section-6".
    pub fn anchor(self) -> String {
        ["section-", &self.label().to_ascii_lowercase()].concat()
    }
}

/// A section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which.
    pub id: SectionId,
    /// Its heading, without the number.
    pub heading: Inline,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Text without a number.
    Paragraph(Inline),
    /// Text that can be referred to.
    Clause(Clause),
    /// Terms and what they mean.
    Definitions(Vec<Definition>),
    /// A table.
    Table(Table),
    /// What is still open, numbered from 1.
    OpenPoints(Vec<OpenPoint>),
    /// Where the two sides sign.
    Signatures(Signatures),
}

/// A numbered clause.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// "8.1"
    pub number: String,
    /// One paragraph or more.
    pub paragraphs: Vec<Inline>,
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// "Coverage"
    pub term: Inline,
    /// What it means here.
    pub meaning: Inline,
}

/// What a table is for, which decides how it is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Commitments: where there is little room, each row becomes a list.
    Promises,
    /// The sums of section 8: where there is little room, some columns go into a note.
    Sums,
    /// Assumptions by source: where there is little room, each row becomes a list.
    Assumptions,
}

impl TableKind {
    /// As a class name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Promises => "promises",
            Self::Sums => "sums",
            Self::Assumptions => "assumptions",
        }
    }
}

/// A table. Every row has as many cells as there are columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it is for.
    pub kind: TableKind,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Which column names the row, counted from 0.
    pub names: usize,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub heading: Inline,
    /// Whether the heading is for screen readers only: it says nothing that the cells don't.
    pub heading_hidden: bool,
    /// Numbers stand at the end.
    pub at_end: bool,
    /// As a class name, for its width.
    pub key: &'static str,
    /// Whether it goes where there is little room: [`Row::note`] says its cells then.
    pub drops: bool,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// One of several.
    Plain,
    /// What they come to.
    Total,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its cells; an empty one says nothing.
    pub cells: Vec<Inline>,
    /// What the dropped columns say, for where there is little room. Repeats cells, so it is left out elsewhere.
    pub note: Option<Inline>,
}

/// A point that is still open.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenPoint {
    /// What to do about it.
    pub text: Inline,
    /// The answer that settles it.
    pub trace: Trace,
}

/// Where the two sides sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Signatures {
    /// "Name", "For", "Place and date", "Signature": where they stand in a table.
    pub headings: [String; 4],
    /// One for everybody who signs, and one for a side that nobody signs for yet.
    pub lines: Vec<SignatureLine>,
}

/// One line to sign on.
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureLine {
    /// For which side.
    pub side: Side,
    /// What the side is called.
    pub side_name: Inline,
    /// Who signs; empty while nobody is named.
    pub name: Inline,
    /// What the person is called in the company; may be empty.
    pub title: Inline,
    /// "For Marketing, place and date"
    pub below: Inline,
}
