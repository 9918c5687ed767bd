//! Writes the stored form. Answers that nobody gave are left out, and groups without any: an answer
//! that comes with a later version leaves older drafts as they are. A suggestion is written by its
//! key, so that it follows the language.

use super::json::Json;
use super::layout::{AGREEMENT, Node, SIGNATORY, SOURCE};
use super::repair::List;
use super::{Draft, SCHEMA, keys};
use crate::domain::{Agreement, Field, Promise, RawEntry, Slot, Typed, Wording, Written, slot};

/// This program's version, as files name it.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The draft as JSON: the same bytes for the same draft.
pub fn write(draft: &Draft) -> String {
    write_by(draft, PROGRAM)
}

/// The draft as JSON, written in the name of version `program`.
pub fn write_by(draft: &Draft, program: &str) -> String {
    Json::document(|json| {
        json.bare(Some("truce"), SCHEMA);
        json.text(Some("program"), program);
        json.text(Some("name"), &draft.name);
        json.bare(Some("revision"), draft.revision);
        json.bare(Some("saved_ms"), draft.saved_ms);
        json.object(Some("agreement"), |json| nodes(json, &draft.agreement, AGREEMENT));
    })
}

fn nodes(json: &mut Json, agreement: &Agreement, layout: &[(&str, Node)]) {
    for (name, node) in layout {
        let key = Some(*name);
        match node {
            Node::Id => json.text(key, &agreement.id.to_string()),
            Node::DraftNumber => json.bare(key, agreement.version.draft),
            Node::Answer(field) => answer(json, agreement, key, *field),
            Node::Group(more) => json.object(key, |json| nodes(json, agreement, more)),
            Node::Rows(list) => json.list(key, |json| rows(json, agreement, *list)),
        }
    }
}

fn rows(json: &mut Json, agreement: &Agreement, list: List) {
    match list {
        List::Signatories => {
            for row in &agreement.parties.signatories {
                json.object(None, |json| {
                    json.text(Some("id"), &row.id.to_string());
                    for (name, field) in SIGNATORY {
                        answer(json, agreement, Some(name), Field::Signatory(row.id, *field));
                    }
                });
            }
        }
        List::Sources => {
            for row in &agreement.goals.sources {
                json.object(None, |json| {
                    json.text(Some("id"), &row.id.to_string());
                    for (name, field) in SOURCE {
                        answer(json, agreement, Some(name), Field::Source(row.id, *field));
                    }
                });
            }
        }
        List::Seasonality => {
            for weight in &agreement.goals.seasonality {
                number(json, None, weight.raw());
            }
        }
        List::Commitments => {
            for row in &agreement.commitments {
                json.object(None, |json| {
                    json.text(Some("id"), &row.id.to_string());
                    json.text(Some("promise"), keys::promise_key(row.promise));
                    if let Promise::LeadsFrom(source) = row.promise {
                        json.text(Some("source"), &source.to_string());
                    }
                    answer(json, agreement, Some("owner"), Field::CommitmentOwner(row.id));
                    answer(json, agreement, Some("record"), Field::CommitmentRecord(row.id));
                    answer(json, agreement, Some("share"), Field::CommitmentShare(row.id));
                });
            }
        }
        List::Completed => {
            for page in &agreement.completed {
                json.text(None, page.key());
            }
        }
    }
}

fn answer(json: &mut Json, agreement: &Agreement, key: Option<&str>, field: Field) {
    match slot(agreement, field) {
        Some(Slot::Number(raw, _)) => {
            if *raw != RawEntry::default() {
                number(json, key, raw);
            }
        }
        Some(Slot::Text(text, _)) => {
            if !text.is_empty() {
                json.text(key, text);
            }
        }
        Some(Slot::Wording(Wording::Own(text), _)) => json.text(key, text),
        Some(Slot::Wording(Wording::Suggested(suggestion), _)) => {
            json.brief(key, |json| json.text(Some("suggested"), suggestion.key()));
        }
        Some(Slot::Month(month)) => day(json, key, month, ToString::to_string),
        Some(Slot::Date(date)) => day(json, key, date, ToString::to_string),
        Some(Slot::Side(side)) => json.text(key, side.key()),
        Some(Slot::Clock(clock)) => json.text(key, clock.key()),
        Some(Slot::Currency(currency)) => json.text(key, currency.code()),
        Some(Slot::Language(language)) => json.text(key, language),
        Some(Slot::Owner(Some(owner))) => json.text(key, &owner.to_string()),
        // nobody yet; and a row that is gone has no answers
        Some(Slot::Owner(None)) | None => {}
    }
}

/// A bare number where nothing was typed, `null` where nothing counts either.
fn number(json: &mut Json, key: Option<&str>, raw: &RawEntry) {
    match (raw.value, &raw.typed, raw.refusal) {
        (Some(value), None, None) => json.number(key, value),
        (None, None, None) => json.bare(key, "null"),
        (value, was, refusal) => json.brief(key, |json| {
            if let Some(value) = value {
                json.number(Some("value"), value);
            }
            typed(json, was.as_ref());
            if let Some(refusal) = refusal {
                json.text(Some("refused"), keys::refusal_key(refusal));
            }
        }),
    }
}

fn day<T>(json: &mut Json, key: Option<&str>, written: &Written<T>, text: fn(&T) -> String) {
    match (&written.value, &written.typed, written.refused) {
        (Some(value), None, false) => json.text(key, &text(value)),
        (None, None, false) => {}
        (value, was, refused) => json.brief(key, |json| {
            if let Some(value) = value {
                json.text(Some("value"), &text(value));
            }
            typed(json, was.as_ref());
            if refused {
                json.bare(Some("refused"), true);
            }
        }),
    }
}

fn typed(json: &mut Json, typed: Option<&Typed>) {
    if let Some(typed) = typed {
        json.text(Some("typed"), &typed.text);
        json.text(Some("locale"), &typed.locale);
    }
}
