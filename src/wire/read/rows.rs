//! Reads lists, and settles what refers to their rows, so that every invariant holds.

use serde_json::{Map, Value};

use super::reader::Reader;
use crate::domain::{
    Agreement, Commitment, Entry, Field, Id, PERIOD_MONTHS, Page, Promise, ROWS, RawEntry, SOURCES, Side, Signatory,
    Source, Wording,
};
use crate::wire::layout::{SIGNATORY, SOURCE};
use crate::wire::repair::{List, Place, RepairKind};

impl Reader {
    /// Reads the rows of `list`.
    pub(super) fn rows(&mut self, into: &mut Agreement, list: List, value: Option<&Value>) {
        let limit = match list {
            List::Signatories | List::Commitments | List::Completed => ROWS,
            List::Sources => SOURCES,
            List::Seasonality => usize::from(PERIOD_MONTHS),
        };
        let rows = match value {
            Some(Value::Array(rows)) => rows.as_slice(),
            None => &[],
            Some(other) => {
                self.repair(Place::List(list), RepairKind::WrongType, Some(other));
                &[]
            }
        };
        if rows.len() > limit {
            self.repair(Place::List(list), RepairKind::TooMany(limit), None);
        }
        for row in rows.iter().take(limit) {
            match (list, row) {
                (List::Seasonality, row) => self.weight(into, row),
                (List::Completed, row) => self.page(into, row),
                (List::Signatories, Value::Object(row)) => self.signatory(into, row),
                (List::Sources, Value::Object(row)) => self.source(into, row),
                (List::Commitments, Value::Object(row)) => self.commitment(into, row),
                (_, other) => self.repair(Place::List(list), RepairKind::WrongType, Some(other)),
            }
        }
    }

    fn id(&mut self, list: List, row: &Map<String, Value>) -> Id {
        let stored = row.get("id");
        let (id, new) = self.ids.take(stored.and_then(Value::as_str).and_then(Id::parse));
        if new {
            self.repair(Place::Row(list, id), RepairKind::NewId, stored);
        }
        id
    }

    fn signatory(&mut self, into: &mut Agreement, row: &Map<String, Value>) {
        let id = self.id(List::Signatories, row);
        let new = Signatory { id, side: Side::Marketing, name: String::new(), title: String::new() };
        into.parties.signatories.push(new);
        let known = |key: &str| key == "id" || SIGNATORY.iter().any(|(name, _)| *name == key);
        self.unknown(row, known, || "signatories".into());
        for (name, field) in SIGNATORY {
            self.answer(into, Field::Signatory(id, *field), present(row, name));
        }
    }

    fn source(&mut self, into: &mut Agreement, row: &Map<String, Value>) {
        let id = self.id(List::Sources, row);
        into.goals.sources.push(Source::new(id));
        let known = |key: &str| key == "id" || SOURCE.iter().any(|(name, _)| *name == key);
        self.unknown(row, known, || "sources".into());
        for (name, field) in SOURCE {
            self.answer(into, Field::Source(id, *field), present(row, name));
        }
    }

    fn weight(&mut self, into: &mut Agreement, value: &Value) {
        let Ok(month) = u8::try_from(into.goals.seasonality.len()) else { return };
        into.goals.seasonality.push(Entry::default());
        self.answer(into, Field::Seasonality(month), Some(value).filter(|value| !value.is_null()));
    }

    fn page(&mut self, into: &mut Agreement, value: &Value) {
        match value.as_str().and_then(Page::from_key) {
            Some(page) if into.completed.contains(&page) => {}
            Some(page) => into.completed.push(page),
            None => self.repair(Place::List(List::Completed), RepairKind::UnknownChoice, Some(value)),
        }
    }

    fn commitment(&mut self, into: &mut Agreement, row: &Map<String, Value>) {
        let Some(promise) = self.promise(into, row) else { return };
        let before = self.repairs.len();
        let id = self.id(List::Commitments, row);
        into.commitments.push(Commitment::new(id, promise));
        let known = ["id", "promise", "source", "owner", "record", "share"];
        self.unknown(row, |key| known.contains(&key), || "commitments".into());
        self.answer(into, Field::CommitmentOwner(id), present(row, "owner"));
        self.answer(into, Field::CommitmentRecord(id), present(row, "record"));
        self.answer(into, Field::CommitmentShare(id), present(row, "share"));

        let Some((last, others)) = into.commitments.split_last_mut() else { return };
        if let Some(first) = others.iter_mut().find(|other| other.promise == promise) {
            merge(first, last);
            let place = Place::Row(List::Commitments, first.id);
            into.commitments.pop();
            // they would name a row that is gone
            self.repairs.truncate(before);
            self.repair(place, RepairKind::Merged, None);
        }
    }

    fn promise(&mut self, into: &Agreement, row: &Map<String, Value>) -> Option<Promise> {
        let stored = row.get("promise");
        match stored.and_then(Value::as_str) {
            Some("response") => Some(Promise::Response),
            Some("attempts") => Some(Promise::Attempts),
            Some("revenue") => Some(Promise::Revenue),
            Some("leads") => {
                let source = row.get("source").and_then(Value::as_str).and_then(Id::parse);
                let found = source.filter(|id| into.goals.sources.iter().any(|row| row.id == *id));
                if found.is_none() {
                    self.repair(Place::List(List::Commitments), RepairKind::SourceGone, row.get("source"));
                }
                found.map(Promise::LeadsFrom)
            }
            _ => {
                self.repair(Place::List(List::Commitments), RepairKind::UnknownChoice, stored);
                None
            }
        }
    }

    /// What only holds between rows: owners who sign, one commitment for each promise.
    pub(super) fn settle(&mut self, into: &mut Agreement) {
        let signatories = &into.parties.signatories;
        for row in &mut into.commitments {
            if let Some(owner) = row.owner
                && !signatories.iter().any(|signatory| signatory.id == owner)
            {
                row.owner = None;
                let was = Value::String(owner.to_string());
                self.repair(Place::Answer(Field::CommitmentOwner(row.id)), RepairKind::NobodyYet, Some(&was));
            }
        }
        let sources = into.goals.sources.iter().map(|row| Promise::LeadsFrom(row.id));
        for promise in sources.chain([Promise::Response, Promise::Attempts, Promise::Revenue]) {
            if !into.commitments.iter().any(|row| row.promise == promise) {
                let id = self.ids.fresh();
                into.commitments.push(Commitment::new(id, promise));
                self.repair(Place::Row(List::Commitments, id), RepairKind::Restored, None);
            }
        }
    }
}

fn present<'a>(row: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    row.get(name).filter(|value| !value.is_null())
}

/// Fills what `first` doesn't say from `second`.
fn merge(first: &mut Commitment, second: &Commitment) {
    first.owner = first.owner.or(second.owner);
    if matches!(first.record, Wording::Suggested(_)) {
        first.record.clone_from(&second.record);
    }
    if *first.share.raw() == RawEntry::default() {
        first.share = second.share.clone();
    }
}
