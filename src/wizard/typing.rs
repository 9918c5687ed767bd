//! From a typed text to the answer at a field. The text is kept to the letter, up to its limit.

use crate::domain::{
    Agreement, Clock, Currency, Field, Id, RawEntry, Refusal, Rules, Shape, Side, SlotMut, Suggestion, Typed, Wording,
    slot_mut,
};
use crate::i18n::{Formats, Kind, NumberProblem, Span, parse_date, parse_month, parse_number};

use super::rows::fit_seasonality;

/// Longest text of a number that is kept: more than that is no number.
const NUMBER_TEXT: usize = 60;

pub(super) fn type_in(agreement: &mut Agreement, field: Field, text: String, formats: &Formats) {
    let owner_exists = |agreement: &Agreement, id: Id| agreement.parties.signatories.iter().any(|row| row.id == id);
    let owner = Id::parse(&text).filter(|id| owner_exists(agreement, *id));
    let Some(slot) = slot_mut(agreement, field) else { return };
    match slot {
        SlotMut::Number(entry, rules) => number(entry, &text, rules, formats),
        SlotMut::Text(own, limit) => *own = clipped(&text, limit),
        SlotMut::Wording(wording, limit) => *wording = Wording::Own(clipped(&text, limit)),
        SlotMut::Month(written) => written
            .type_in(typed(&text, formats), blank_or(&text, |t| parse_month(&largest_first(t), &formats.dates).ok())),
        SlotMut::Date(written) => written
            .type_in(typed(&text, formats), blank_or(&text, |t| parse_date(&largest_first(t), &formats.dates).ok())),
        SlotMut::Side(side) => *side = Side::from_key(&text).unwrap_or(*side),
        SlotMut::Clock(clock) => *clock = Clock::from_key(&text).unwrap_or(*clock),
        SlotMut::Currency(currency) => *currency = Currency::parse(&text).unwrap_or(*currency),
        SlotMut::Language(language) => *language = clipped(&text, 35),
        SlotMut::Owner(slot) => *slot = owner,
    }
    if field == Field::Months {
        fit_seasonality(agreement);
    }
}

/// Takes the suggested text back where one was edited.
pub(super) fn suggest(agreement: &mut Agreement, field: Field) {
    let suggestion = match field {
        Field::MarketingName => Suggestion::Marketing,
        Field::SalesName => Suggestion::Sales,
        Field::MissesUsedUp => Suggestion::MissesUsedUp,
        Field::CommitmentRecord(id) => {
            match agreement.commitments.iter().find(|row| row.id == id).map(|row| row.promise.side()) {
                Some(Side::Marketing) => Suggestion::MarketingRecord,
                Some(Side::Sales) => Suggestion::SalesRecord,
                None => return,
            }
        }
        _ => return,
    };
    if let Some(SlotMut::Wording(wording, _)) = slot_mut(agreement, field) {
        *wording = Wording::Suggested(suggestion);
    }
}

fn number(entry: &mut RawEntry, text: &str, rules: &Rules, formats: &Formats) {
    let kind = match rules.shape {
        Shape::Percent => Kind::Percent,
        Shape::Money => Kind::Money,
        Shape::Decimal | Shape::Whole => Kind::Number,
        Shape::Minutes => Kind::Time(Span::Minute),
        Shape::Hours => Kind::Time(Span::Hour),
        Shape::Months => Kind::Time(Span::Month),
    };
    let parsed = match parse_number(text, &formats.numbers, kind) {
        Ok(value) => Ok(Some(value)),
        Err(NumberProblem::Empty) => Ok(None),
        Err(NumberProblem::TwoNumbers) => Err(Refusal::TwoNumbers),
        Err(NumberProblem::TooLarge) => Err(Refusal::TooLarge),
        Err(NumberProblem::NotANumber | NumberProblem::NotAShare | NumberProblem::OtherUnit) => {
            Err(Refusal::NotANumber)
        }
    };
    entry.type_in(typed(text, formats), parsed, rules);
}

fn typed(text: &str, formats: &Formats) -> Typed {
    Typed { text: clipped(text, NUMBER_TEXT), locale: formats.numbers.tag.clone() }
}

/// The boxes of a month or a date give "5 2027" and "12 5 2027" whatever the locale's order is: year
/// first can't be misread.
fn largest_first(text: &str) -> String {
    let parts: Vec<&str> = text.split(' ').rev().collect();
    parts.join("-")
}

fn blank_or<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ()> {
    if text.trim().is_empty() { Ok(None) } else { parse(text).map(Some).ok_or(()) }
}

/// At most `limit` characters.
pub(super) fn clipped(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        Some((end, _)) => text.get(..end).unwrap_or(text).to_owned(),
        None => text.to_owned(),
    }
}
