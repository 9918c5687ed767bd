//! Every sentence a person reads, and how numbers, money and dates are written and read.
//! `locales/<language>/*.ftl` holds the words; build.rs compiles them. Adding a language is adding a folder.
//! Knows no browser: the reader's locale comes in as [`Formats`].

mod catalogue;
mod formats;
mod generated;
mod letters;
mod message;
mod numbers;
mod parse;
mod parse_date;
mod pattern;
mod plural;
mod scan;

pub use catalogue::{Catalogue, Language, Piece};
pub use formats::{Dates, Formats};
pub use generated::msg;
pub use letters::{is_word, lower};
pub use message::{Arg, Count, Key, Msg};
pub use numbers::{Numbers, Span, symbol};
pub use parse::{Kind, NumberProblem, parse_number};
pub use parse_date::{DateProblem, parse_date, parse_month};
pub use plural::{Category, Plural};
