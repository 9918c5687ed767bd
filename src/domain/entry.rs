//! What was typed, beside what it parses to. The text is kept whatever it says; what counts is the
//! last answer that could be read. Parsing itself is `i18n`'s.

use core::marker::PhantomData;

use super::units::{Quantity, Rules, Unit};

/// Why a text isn't counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It can't be read as a number.
    NotANumber,
    /// It holds two numbers, such as "1 to 3".
    TwoNumbers,
    /// Below zero.
    Negative,
    /// Below the smallest value (or at it, where that is refused).
    TooSmall,
    /// Above the largest value (or at it, where that is refused).
    TooLarge,
    /// A fraction where only whole ones are.
    NotWhole,
}

/// A text as it was typed, and the locale it was typed in: "1,200" must not become 1.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The text, to the letter.
    pub text: String,
    /// The BCP 47 tag of the reader's locale at that time.
    pub locale: String,
}

/// An entry without its unit in the type: what forms and readers handle all alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawEntry {
    /// What counts: the last answer that could be read. `None`: nothing was answered.
    pub value: Option<f64>,
    /// What was typed; `None` when the value came from elsewhere (a sample, a repaired file).
    pub typed: Option<Typed>,
    /// Why what was typed isn't counted.
    pub refusal: Option<Refusal>,
}

impl RawEntry {
    /// Takes over what was typed. `parsed` is what its locale makes of it: `Ok(None)` for an empty text.
    /// A text that can't be read keeps the value before it.
    pub fn type_in(&mut self, typed: Typed, parsed: Result<Option<f64>, Refusal>, rules: &Rules) {
        let admitted = match parsed {
            Ok(Some(value)) => rules.admit(value).map(Some),
            Ok(None) => Ok(None),
            Err(refusal) => Err(refusal),
        };
        match admitted {
            Ok(value) => (self.value, self.refusal) = (value, None),
            Err(refusal) => self.refusal = Some(refusal),
        }
        self.typed = Some(typed);
    }
}

/// An answer that isn't a number, such as a month: what was typed beside what counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// What counts: the last answer that could be read.
    pub value: Option<T>,
    /// What was typed; `None` when the value came from elsewhere.
    pub typed: Option<Typed>,
    /// Whether what was typed could not be read.
    pub refused: bool,
}

impl<T> Default for Written<T> {
    fn default() -> Self {
        Self { value: None, typed: None, refused: false }
    }
}

impl<T> Written<T> {
    /// An answer of a known value.
    pub fn of(value: T) -> Self {
        Self { value: Some(value), typed: None, refused: false }
    }

    /// Takes over what was typed: `Ok(None)` for an empty text, `Err` for one that can't be read,
    /// which keeps the value before it.
    pub fn type_in(&mut self, typed: Typed, parsed: Result<Option<T>, ()>) {
        self.refused = parsed.is_err();
        if let Ok(value) = parsed {
            self.value = value;
        }
        self.typed = Some(typed);
    }
}

/// An answer that is a number: what was typed beside what counts, in unit `U`.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<U: Unit> {
    pub(super) raw: RawEntry,
    unit: PhantomData<U>,
}

impl<U: Unit> Default for Entry<U> {
    fn default() -> Self {
        Self { raw: RawEntry::default(), unit: PhantomData }
    }
}

impl<U: Unit> Entry<U> {
    /// An entry of a known value, as in the sample; empty when the unit refuses it.
    pub fn of(value: f64) -> Self {
        Self { raw: RawEntry { value: U::RULES.admit(value).ok(), ..RawEntry::default() }, unit: PhantomData }
    }

    /// What counts, in its unit.
    pub fn quantity(&self) -> Option<Quantity<U>> {
        self.raw.value.and_then(|value| Quantity::new(value).ok())
    }

    /// What counts, as a bare number in unit `U`.
    pub fn get(&self) -> Option<f64> {
        self.quantity().map(Quantity::get)
    }

    /// The entry without its unit, to show.
    pub fn raw(&self) -> &RawEntry {
        &self.raw
    }
}

#[cfg(test)]
mod tests {
    use super::super::units::{Attempts, Money, PromisedShare, Share};
    use super::*;

    fn typed(text: &str) -> Typed {
        Typed { text: text.into(), locale: "en-GB".into() }
    }

    #[test]
    fn a_bad_text_is_kept_and_the_last_good_value_counts() {
        let mut entry = Entry::<Share>::of(0.2);
        entry.raw.type_in(typed("abc"), Err(Refusal::NotANumber), &Share::RULES);
        assert_eq!(entry.get(), Some(0.2));
        assert_eq!(entry.raw().typed.as_ref().map(|t| t.text.as_str()), Some("abc"));
        entry.raw.type_in(typed("250"), Ok(Some(2.5)), &Share::RULES);
        assert_eq!((entry.get(), entry.raw().refusal), (Some(0.2), Some(Refusal::TooLarge)));
        entry.raw.type_in(typed(""), Ok(None), &Share::RULES);
        assert_eq!((entry.get(), entry.raw().refusal), (None, None));
    }

    #[test]
    fn units_refuse_what_they_can_not_be() {
        let rows = [
            (Money::RULES.admit(-1.0), Err(Refusal::Negative)),
            (Money::RULES.admit(1e13), Err(Refusal::TooLarge)),
            (Money::RULES.admit(f64::NAN), Err(Refusal::NotANumber)),
            (PromisedShare::RULES.admit(1.0), Err(Refusal::TooLarge)),
            (PromisedShare::RULES.admit(0.0), Err(Refusal::TooSmall)),
            (Attempts::RULES.admit(2.5), Err(Refusal::NotWhole)),
            (Attempts::RULES.admit(0.0), Err(Refusal::TooSmall)),
            (Share::RULES.admit(1.0), Ok(1.0)),
        ];
        for (got, want) in rows {
            assert_eq!(got, want);
        }
    }
}
