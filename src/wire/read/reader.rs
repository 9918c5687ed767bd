//! Walks the stored agreement along the layout and notes what had to be changed.

use serde_json::{Map, Value};

use crate::domain::{Agreement, Id};
use crate::wire::ids::Ids;
use crate::wire::json::decimal;
use crate::wire::layout::{AGREEMENT, Node};
use crate::wire::repair::{Place, Repair, RepairKind};

/// More repairs than anybody reads: a file of 2 MB could ask for a hundred thousand.
const REPAIRS: usize = 200;

/// Reading in progress.
pub(super) struct Reader {
    pub(super) ids: Ids,
    pub(super) repairs: Vec<Repair>,
}

impl Reader {
    /// A reader of `text`.
    pub(super) fn of(text: &str) -> Self {
        Self { ids: Ids::of(text), repairs: Vec::new() }
    }

    /// Notes a repair.
    pub(super) fn repair(&mut self, place: Place, kind: RepairKind, was: Option<&Value>) {
        if self.repairs.len() < REPAIRS {
            self.repairs.push(Repair { place, kind, was: was.and_then(short) });
        }
    }

    /// Notes the members of `map` that aren't known; `path` names the map in the file.
    pub(super) fn unknown(
        &mut self,
        map: &Map<String, Value>,
        known: impl Fn(&str) -> bool,
        path: impl Fn() -> String,
    ) {
        for (key, value) in map.iter().filter(|(key, _)| !known(key)) {
            let key: String = key.chars().filter(|c| !c.is_control()).take(60).collect();
            self.repair(Place::Part(joined(&path(), &key)), RepairKind::Unknown, Some(value));
        }
    }

    /// Reads all of the agreement into `into`, which is empty.
    pub(super) fn agreement(&mut self, into: &mut Agreement, stored: &Map<String, Value>) {
        self.nodes(into, AGREEMENT, stored, "");
        self.settle(into);
    }

    fn nodes(&mut self, into: &mut Agreement, layout: &[(&str, Node)], stored: &Map<String, Value>, path: &str) {
        self.unknown(stored, |key| layout.iter().any(|(name, _)| *name == key), || path.into());
        for (name, node) in layout {
            let value = stored.get(*name).filter(|value| !value.is_null());
            match node {
                Node::Id => into.id = self.draft_id(value),
                Node::DraftNumber => into.version.draft = self.draft_number(value),
                Node::Answer(field) => self.answer(into, *field, value),
                Node::Rows(list) => self.rows(into, *list, value),
                Node::Group(more) => {
                    let path = joined(path, name);
                    let none = Map::new();
                    let group = match value {
                        Some(Value::Object(group)) => group,
                        Some(other) => {
                            self.repair(Place::Part(path.clone()), RepairKind::WrongType, Some(other));
                            &none
                        }
                        None => &none,
                    };
                    self.nodes(into, more, group, &path);
                }
            }
        }
    }

    fn draft_id(&mut self, value: Option<&Value>) -> Id {
        if let Some(id) = value.and_then(Value::as_str).and_then(Id::parse) {
            return id;
        }
        self.repair(Place::Part("id".into()), RepairKind::NewId, value);
        self.ids.fresh()
    }

    fn draft_number(&mut self, value: Option<&Value>) -> u32 {
        let number = value.and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok()).filter(|n| *n >= 1);
        if number.is_none() && value.is_some() {
            self.repair(Place::Part("draft".into()), RepairKind::WrongType, value);
        }
        number.unwrap_or(1)
    }

    /// A whole number of the envelope; 0 when it is missing.
    pub(super) fn count(&mut self, name: &str, value: Option<&Value>) -> u64 {
        let number = value.and_then(Value::as_u64);
        if number.is_none() && value.is_some() {
            self.repair(Place::Part(name.into()), RepairKind::WrongType, value);
        }
        number.unwrap_or(0)
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.into() } else { [path, ".", name].concat() }
}

/// One short value, to show.
fn short(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.chars().filter(|c| !c.is_control()).take(60).collect()),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Some(whole.to_string()),
            None => number.as_f64().map(decimal),
        },
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
