//! Reads single answers, each into what stands at its address.

use serde_json::{Map, Value};

use super::reader::Reader;
use crate::domain::{
    Agreement, Clock, Currency, Field, Id, LINE, RawEntry, Refusal, Rules, Side, SlotMut, Suggestion, Typed, Wording,
    Written, slot_mut,
};
use crate::wire::keys;
use crate::wire::repair::{Place, RepairKind};

impl Reader {
    /// Reads the answer at `field`. A missing one is left as an empty agreement has it, numbers empty.
    pub(super) fn answer(&mut self, into: &mut Agreement, field: Field, value: Option<&Value>) {
        match slot_mut(into, field) {
            Some(SlotMut::Number(raw, rules)) => *raw = self.number(field, value, rules),
            Some(SlotMut::Text(text, limit)) => *text = self.text(Place::Answer(field), value, limit),
            Some(SlotMut::Wording(wording, limit)) => self.wording(wording, field, value, limit),
            Some(SlotMut::Month(month)) => *month = self.day(field, value, |text| text.parse().ok()),
            Some(SlotMut::Date(date)) => *date = self.day(field, value, |text| text.parse().ok()),
            Some(SlotMut::Side(side)) => {
                if value.is_none() {
                    self.repair(Place::Answer(field), RepairKind::Missing, None);
                }
                self.choice(side, field, value, Side::from_key);
            }
            Some(SlotMut::Clock(clock)) => self.choice(clock, field, value, Clock::from_key),
            Some(SlotMut::Currency(currency)) => self.choice(currency, field, value, Currency::parse),
            Some(SlotMut::Language(language)) => self.choice(language, field, value, tag),
            Some(SlotMut::Owner(owner)) => {
                *owner = value.and_then(Value::as_str).and_then(Id::parse);
                if owner.is_none() && value.is_some() {
                    self.repair(Place::Answer(field), RepairKind::NobodyYet, value);
                }
            }
            // callers put the row there first
            None => {}
        }
    }

    /// A text of at most `limit` characters; one line when it may be no longer than one.
    pub(super) fn text(&mut self, place: Place, value: Option<&Value>, limit: usize) -> String {
        match value {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => self.clean(place, text, limit),
            Some(other) => {
                self.repair(place, RepairKind::WrongType, Some(other));
                String::new()
            }
        }
    }

    fn clean(&mut self, place: Place, text: &str, limit: usize) -> String {
        let line = limit <= LINE;
        // the line ends of Windows are no odd characters
        let mut next = text.chars().skip(1);
        let unix: String = text.chars().filter(|c| (next.next(), *c) != (Some('\n'), '\r')).collect();
        let kept = unix.chars().filter_map(|c| match c {
            '\n' | '\t' | '\r' if line => Some(' '),
            '\r' => Some('\n'),
            '\n' | '\t' => Some(c),
            c if c.is_control() => None,
            c => Some(c),
        });
        let clean: String = kept.collect();
        if clean != unix {
            self.repair(place.clone(), RepairKind::OddCharacters, None);
        }
        match clean.char_indices().nth(limit) {
            None => clean,
            Some((end, _)) => {
                self.repair(place, RepairKind::TooLong(limit), None);
                clean.get(..end).unwrap_or_default().into()
            }
        }
    }

    fn wording(&mut self, into: &mut Wording, field: Field, value: Option<&Value>, limit: usize) {
        match value {
            None => {}
            Some(Value::String(text)) => *into = Wording::Own(self.clean(Place::Answer(field), text, limit)),
            Some(Value::Object(map)) => {
                self.unknown(map, |key| key == "suggested", || field.key());
                let key = map.get("suggested");
                match key.and_then(Value::as_str).and_then(Suggestion::from_key) {
                    Some(suggestion) => *into = Wording::Suggested(suggestion),
                    None => self.repair(Place::Answer(field), RepairKind::UnknownChoice, key),
                }
            }
            Some(other) => self.repair(Place::Answer(field), RepairKind::WrongType, Some(other)),
        }
    }

    fn choice<T>(&mut self, into: &mut T, field: Field, value: Option<&Value>, from_key: fn(&str) -> Option<T>) {
        match value.map(|value| value.as_str().and_then(from_key)) {
            Some(Some(choice)) => *into = choice,
            Some(None) => self.repair(Place::Answer(field), RepairKind::UnknownChoice, value),
            None => {}
        }
    }

    /// Value, typed text and refusal are trusted as they stand, as far as they fit together.
    fn number(&mut self, field: Field, value: Option<&Value>, rules: &Rules) -> RawEntry {
        let map = match value {
            None => return RawEntry::default(),
            Some(Value::Number(_)) => &Map::new(),
            Some(Value::Object(map)) => map,
            Some(other) => {
                self.repair(Place::Answer(field), RepairKind::WrongType, Some(other));
                return RawEntry::default();
            }
        };
        self.unknown(map, |key| ["value", "typed", "locale", "refused"].contains(&key), || field.key());
        let stored = if map.is_empty() { value } else { map.get("value") };
        let typed = self.typed(field, map);
        let mut entry = RawEntry { typed, ..RawEntry::default() };
        match stored.filter(|stored| !stored.is_null()).map(Value::as_f64) {
            None => {}
            Some(Some(number)) => match rules.admit(number) {
                Ok(number) => entry.value = Some(number),
                Err(refusal) => {
                    self.repair(Place::Answer(field), RepairKind::Refused(refusal), stored);
                    entry.refusal = Some(refusal);
                }
            },
            Some(None) => self.repair(Place::Answer(field), RepairKind::WrongType, stored),
        }
        if let Some(key) = map.get("refused").filter(|key| !key.is_null()) {
            match key.as_str().and_then(keys::refusal) {
                Some(refusal) => entry.refusal = Some(refusal),
                None => self.repair(Place::Answer(field), RepairKind::UnknownChoice, Some(key)),
            }
        }
        match &entry.typed {
            // nothing was typed that could be refused
            None => entry.refusal = None,
            // a text that says something counts or says why it doesn't
            Some(typed) if entry.value.is_none() && entry.refusal.is_none() && !typed.text.trim().is_empty() => {
                self.repair(Place::Answer(field), RepairKind::Refused(Refusal::NotANumber), None);
                entry.refusal = Some(Refusal::NotANumber);
            }
            Some(_) => {}
        }
        entry
    }

    fn day<T>(&mut self, field: Field, value: Option<&Value>, parse: fn(&str) -> Option<T>) -> Written<T> {
        let map = match value {
            None => return Written::default(),
            Some(Value::String(_)) => &Map::new(),
            Some(Value::Object(map)) => map,
            Some(other) => {
                self.repair(Place::Answer(field), RepairKind::WrongType, Some(other));
                return Written::default();
            }
        };
        self.unknown(map, |key| ["value", "typed", "locale", "refused"].contains(&key), || field.key());
        let stored = if map.is_empty() { value } else { map.get("value") };
        let typed = self.typed(field, map);
        let mut written = Written { value: None, typed, refused: map.get("refused") == Some(&Value::Bool(true)) };
        if let Some(stored) = stored.filter(|stored| !stored.is_null()) {
            written.value = stored.as_str().and_then(parse);
            if written.value.is_none() {
                self.repair(Place::Answer(field), RepairKind::NotADate, Some(stored));
            }
        }
        match &written.typed {
            None => written.refused = false,
            Some(typed) if written.value.is_none() && !typed.text.trim().is_empty() => written.refused = true,
            Some(_) => {}
        }
        written
    }

    fn typed(&mut self, field: Field, map: &Map<String, Value>) -> Option<Typed> {
        let text = map.get("typed").filter(|text| !text.is_null())?;
        if !text.is_string() {
            self.repair(Place::Answer(field), RepairKind::WrongType, Some(text));
            return None;
        }
        let text = self.text(Place::Answer(field), Some(text), LINE);
        // without a locale the text is never shown again, but it is still there
        let locale = map.get("locale").and_then(Value::as_str).and_then(tag).unwrap_or_default();
        Some(Typed { text, locale })
    }
}

/// A language tag, as far as its characters say.
fn tag(text: &str) -> Option<String> {
    let fits = (1..=35).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    fits.then(|| text.into())
}
