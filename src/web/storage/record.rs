//! Records as the database holds them: plain objects, that other versions and people can read.
//! A record may hold anything: what is missing or of another type is read as nothing.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::Id;
use crate::ports::{Aside, Listed, Loaded, Stored};

/// A draft as an object.
pub(super) fn of_draft(draft: &Stored<'_>) -> Object {
    let record = Object::new();
    put(&record, "id", &draft.id.to_string().into());
    put(&record, "name", &draft.name.into());
    put(&record, "revision", &JsValue::from_f64(draft.revision as f64));
    put(&record, "saved_ms", &JsValue::from_f64(draft.saved_ms as f64));
    put(&record, "bytes", &JsValue::from_f64(draft.text.len() as f64));
    put(&record, "text", &draft.text.into());
    record
}

/// A draft's line in the list; `None` when its key isn't an id of ours.
pub(super) fn listed(record: &JsValue) -> Option<Listed> {
    Some(Listed {
        id: Id::parse(&text(record, "id"))?,
        name: text(record, "name"),
        revision: number(record, "revision"),
        saved_ms: number(record, "saved_ms"),
        bytes: number(record, "bytes") as usize,
    })
}

/// A draft's revision and text.
pub(super) fn loaded(record: &JsValue) -> Option<Loaded> {
    (!record.is_undefined()).then(|| Loaded { revision: number(record, "revision"), text: text(record, "text") })
}

/// The revision of a draft that may not be there.
pub(super) fn revision(record: &JsValue) -> Option<u64> {
    (!record.is_undefined()).then(|| number(record, "revision"))
}

/// The text of any record, to the letter.
pub(super) fn body(record: &JsValue) -> Option<String> {
    (!record.is_undefined()).then(|| text(record, "text"))
}

/// A text put aside, from the record of the draft it was.
pub(super) fn put_aside(draft: &JsValue, why: &str, at_ms: u64) -> Object {
    let record = Object::new();
    for key in ["id", "name", "revision", "saved_ms", "bytes", "text"] {
        put(&record, key, &get(draft, key));
    }
    put(&record, "why", &why.into());
    put(&record, "at_ms", &JsValue::from_f64(at_ms as f64));
    record
}

/// What is known of a text put aside under `key`.
pub(super) fn aside(record: &JsValue, key: u64) -> Aside {
    Aside {
        key,
        name: text(record, "name"),
        why: text(record, "why"),
        at_ms: number(record, "at_ms"),
        bytes: number(record, "bytes") as usize,
    }
}

/// The key of a text put aside.
pub(super) fn key(record: &JsValue) -> u64 {
    number(record, "key")
}

fn get(record: &JsValue, key: &str) -> JsValue {
    Reflect::get(record, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn put(record: &Object, key: &str, value: &JsValue) {
    // a new plain object takes every key
    let _ = Reflect::set(record, &key.into(), value);
}

fn text(record: &JsValue, key: &str) -> String {
    get(record, key).as_string().unwrap_or_default()
}

fn number(record: &JsValue, key: &str) -> u64 {
    get(record, key).as_f64().unwrap_or(0.0) as u64
}
