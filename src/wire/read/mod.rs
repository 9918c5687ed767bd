//! Reads the stored form. Never fails on odd content: what can't be used is left out and said.

mod answers;
mod reader;
mod rows;

use serde_json::{Map, Value};

use super::migrate::{STEPS, migrate};
use super::repair::{Place, Repair, RepairKind};
use super::{Draft, SCHEMA, surrogates};
use crate::domain::{Agreement, Currency, DRAFT_BYTES, Id, LINE};
use reader::Reader;

/// What reading a text came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// A draft, repaired where `repairs` say so.
    Whole {
        /// The draft.
        draft: Box<Draft>,
        /// What was changed, at most 200.
        repairs: Vec<Repair>,
    },
    /// A draft of a schema that came after this program: to look at, never to write back.
    Newer {
        /// Its schema.
        schema: u32,
        /// The version of the program that wrote it, as it says.
        program: Option<String>,
        /// What this program understands of it.
        draft: Option<Box<Draft>>,
        /// What it doesn't understand.
        repairs: Vec<Repair>,
    },
    /// No draft.
    Unreadable {
        /// Why not.
        why: Why,
    },
}

/// Why a text is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It has more bytes than a draft may have.
    TooLarge(usize),
    /// It isn't JSON from there on; both are counted from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// It is JSON that ends too early.
    CutOff,
    /// It is JSON of something else.
    NotADraft,
}

impl Why {
    /// The word it is stored by, beside a text that was put aside.
    pub fn key(self) -> &'static str {
        match self {
            Self::TooLarge(_) => "too-large",
            Self::NotJson { .. } => "not-json",
            Self::CutOff => "cut-off",
            Self::NotADraft => "not-a-draft",
        }
    }
}

/// Reads a draft.
pub fn read(text: &str) -> Reading {
    match parse(text) {
        Ok((value, mended)) => of_value(value, text, mended),
        Err(why) => Reading::Unreadable { why },
    }
}

/// The JSON, and whether half characters were replaced.
fn parse(text: &str) -> Result<(Value, bool), Why> {
    if text.len() > DRAFT_BYTES {
        return Err(Why::TooLarge(text.len()));
    }
    // editors put a byte order mark there
    let text = text.trim_start_matches('\u{feff}');
    let error = match serde_json::from_str(text) {
        Ok(value) => return Ok((value, false)),
        Err(error) => error,
    };
    if let Some(value) = surrogates::mended(text).and_then(|mended| serde_json::from_str(&mended).ok()) {
        return Ok((value, true));
    }
    Err(if error.is_eof() { Why::CutOff } else { Why::NotJson { line: error.line(), column: error.column() } })
}

fn of_value(mut value: Value, text: &str, mended: bool) -> Reading {
    let mut reader = Reader::of(text);
    if mended {
        reader.repair(Place::Part(String::new()), RepairKind::OddCharacters, None);
    }
    let stated = value.get("truce").and_then(Value::as_u64).filter(|schema| *schema >= 1);
    let schema = stated.map_or(SCHEMA, |schema| u32::try_from(schema).unwrap_or(u32::MAX));
    if schema < SCHEMA {
        migrate(&mut value, schema, STEPS);
    }
    let root = value.as_object();
    let agreement = root.and_then(|root| root.get("agreement")).and_then(Value::as_object);
    let draft = root.zip(agreement).map(|(root, agreement)| {
        if stated.is_none() {
            reader.repair(Place::Part("truce".into()), RepairKind::Missing, None);
        }
        Box::new(draft(&mut reader, root, agreement))
    });
    let repairs = reader.repairs;
    match (schema > SCHEMA, draft) {
        (true, draft) => {
            let program = root.and_then(|root| root.get("program")).and_then(Value::as_str);
            let program = program.map(|text| text.chars().filter(|c| !c.is_control()).take(LINE).collect());
            Reading::Newer { schema, program, draft, repairs }
        }
        (false, Some(draft)) => Reading::Whole { draft, repairs },
        (false, None) => Reading::Unreadable { why: Why::NotADraft },
    }
}

fn draft(reader: &mut Reader, root: &Map<String, Value>, stored: &Map<String, Value>) -> Draft {
    const PARTS: [&str; 6] = ["truce", "program", "name", "revision", "saved_ms", "agreement"];
    reader.unknown(root, |key| PARTS.contains(&key), String::new);
    let name = reader.text(Place::Part("name".into()), root.get("name"), LINE);
    let revision = reader.count("revision", root.get("revision"));
    let saved_ms = reader.count("saved_ms", root.get("saved_ms"));

    let mut agreement = Agreement::empty([Id::from_bits(0); 4], "en", Currency::EUR);
    agreement.commitments.clear();
    reader.agreement(&mut agreement, stored);
    Draft { name, revision, saved_ms, agreement }
}
