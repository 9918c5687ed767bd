//! Reads worked cases so that nothing in them goes unchecked: every key has to be asked for, every number compared.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Map, Value};

/// The cases of a file in the folder that `TRUCE_VECTORS` names, else in `tests/vectors`. Missing or empty is an error.
pub(crate) fn each_case(file: &str, check: impl Fn(&Object)) {
    let folder = std::env::var_os("TRUCE_VECTORS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors"), PathBuf::from);
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(!cases.is_empty(), "{} has no cases", path.display());
    for (index, case) in cases.iter().enumerate() {
        let name =
            case.get("name").and_then(Value::as_str).unwrap_or_else(|| panic!("{file}: case {index} has no name"));
        let case = Object::new(case, format!("{file}: {name}"));
        case.text("name");
        check(&case);
        case.all_asked_for();
    }
}

/// A JSON object that knows which of its keys were asked for.
pub(crate) struct Object<'a> {
    map: &'a Map<String, Value>,
    asked: RefCell<BTreeSet<&'a str>>,
    pub(crate) path: String,
}

impl<'a> Object<'a> {
    fn new(value: &'a Value, path: String) -> Self {
        let map = value.as_object().unwrap_or_else(|| panic!("{path} is no object"));
        Self { map, asked: RefCell::default(), path }
    }

    /// What stands there; `None` when the key is missing.
    fn get(&self, key: &str) -> Option<&'a Value> {
        let (key, value) = self.map.get_key_value(key)?;
        self.asked.borrow_mut().insert(key);
        Some(value)
    }

    /// What stands there; `None` when the key is missing or says null.
    fn given(&self, key: &str) -> Option<&'a Value> {
        self.get(key).filter(|value| !value.is_null())
    }

    fn must(&self, key: &str) -> &'a Value {
        self.get(key).unwrap_or_else(|| panic!("{} has no {key}", self.path))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.map.keys().map(String::as_str)
    }

    pub(crate) fn object(&self, key: &str) -> Object<'a> {
        Object::new(self.must(key), format!("{} / {key}", self.path))
    }

    pub(crate) fn maybe_object(&self, key: &str) -> Option<Object<'a>> {
        self.given(key).map(|value| Object::new(value, format!("{} / {key}", self.path)))
    }

    fn list(&self, key: &str) -> &'a Vec<Value> {
        self.must(key).as_array().unwrap_or_else(|| panic!("{} / {key} is no list", self.path))
    }

    pub(crate) fn objects(&self, key: &str) -> Vec<Object<'a>> {
        let numbered = self.list(key).iter().enumerate();
        numbered.map(|(i, value)| Object::new(value, format!("{} / {key} {i}", self.path))).collect()
    }

    pub(crate) fn text(&self, key: &str) -> &'a str {
        self.must(key).as_str().unwrap_or_else(|| panic!("{} / {key} is no text", self.path))
    }

    /// A text, or null.
    pub(crate) fn maybe_text(&self, key: &str) -> Option<&'a str> {
        if self.must(key).is_null() { None } else { Some(self.text(key)) }
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<&'a str> {
        self.list(key).iter().map(|value| value.as_str().unwrap()).collect()
    }

    pub(crate) fn number(&self, key: &str) -> f64 {
        self.must(key).as_f64().unwrap_or_else(|| panic!("{} / {key} is no number", self.path))
    }

    /// A number that may be left out, or null.
    pub(crate) fn maybe_number(&self, key: &str) -> Option<f64> {
        self.given(key).map(|_| self.number(key))
    }

    pub(crate) fn numbers(&self, key: &str) -> Vec<f64> {
        self.list(key).iter().map(|value| value.as_f64().unwrap()).collect()
    }

    pub(crate) fn maybe_numbers(&self, key: &str) -> Option<Vec<f64>> {
        self.given(key).map(|_| self.numbers(key))
    }

    pub(crate) fn whole(&self, key: &str) -> u32 {
        let number = self.number(key);
        assert!(
            (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0,
            "{} / {key}: {number}",
            self.path
        );
        number as u32
    }

    pub(crate) fn truth(&self, key: &str) -> bool {
        self.must(key).as_bool().unwrap_or_else(|| panic!("{} / {key} is neither true nor false", self.path))
    }

    /// Compares with what is expected: null means absent.
    pub(crate) fn expect(&self, key: &str, got: impl Into<Option<f64>>) {
        let (expected, got) = (self.must(key), got.into());
        let same = match (expected.as_f64(), got) {
            (Some(expected), Some(got)) => close(got, expected),
            (None, None) => expected.is_null(),
            _ => false,
        };
        assert!(same, "{} / {key}: expected {expected}, got {got:?}", self.path);
    }

    pub(crate) fn expect_all(&self, key: &str, got: Option<Vec<f64>>) {
        let expected = self.must(key);
        let same = match (expected.as_array(), &got) {
            (Some(expected), Some(got)) => {
                expected.len() == got.len() && expected.iter().zip(got).all(|(e, g)| close(*g, e.as_f64().unwrap()))
            }
            (None, None) => expected.is_null(),
            _ => false,
        };
        assert!(same, "{} / {key}: expected {expected}, got {got:?}", self.path);
    }

    pub(crate) fn expect_truth(&self, key: &str, got: bool) {
        assert_eq!(got, self.truth(key), "{} / {key}", self.path);
    }

    /// Fails when the object says something that no check asked for.
    pub(crate) fn all_asked_for(&self) {
        let asked = self.asked.borrow();
        let left: Vec<&str> = self.keys().filter(|key| !asked.contains(key)).collect();
        assert!(left.is_empty(), "{}: nothing checks {left:?}", self.path);
    }

    /// Whether the case says anything about it.
    pub(crate) fn says(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }
}

/// To 1e-9, relative above 1.
pub(crate) fn close(got: f64, expected: f64) -> bool {
    (got - expected).abs() <= 1e-9 * expected.abs().max(1.0)
}
