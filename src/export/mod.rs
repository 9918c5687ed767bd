//! From the report tree to files. Knows only the tree: no agreement, no catalogue, no numbers.

mod escape;
mod html;
mod markdown;

pub use html::html;
pub use markdown::markdown;

use crate::report::Report;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The document as Markdown.
    Markdown,
    /// The document as one HTML file.
    Html,
    /// The draft itself.
    Json,
}

impl Kind {
    /// How its file's name ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Html => "text/html;charset=utf-8",
            Self::Json => "application/json",
        }
    }
}

/// What a file of the report is called: "kestrel-metering-agreement-draft-4.md". At most 80 bytes, of letters,
/// digits, hyphens and one dot.
pub fn file_name(report: &Report, kind: Kind) -> String {
    [report.title.file_stem.as_str(), ".", kind.ending()].concat()
}
