//! The words by which choices are stored, where the domain itself has none.

use crate::domain::{Promise, Refusal};

const REFUSALS: [(Refusal, &str); 6] = [
    (Refusal::NotANumber, "not-a-number"),
    (Refusal::TwoNumbers, "two-numbers"),
    (Refusal::Negative, "negative"),
    (Refusal::TooSmall, "too-small"),
    (Refusal::TooLarge, "too-large"),
    (Refusal::NotWhole, "not-whole"),
];

/// The word for why a text isn't counted.
pub(super) fn refusal_key(refusal: Refusal) -> &'static str {
    REFUSALS.iter().find(|(r, _)| *r == refusal).map_or("not-a-number", |(_, key)| key)
}

/// Why a text isn't counted, by its word.
pub(super) fn refusal(key: &str) -> Option<Refusal> {
    REFUSALS.iter().find(|(_, k)| *k == key).map(|(r, _)| *r)
}

/// The word for what a commitment is about. Leads have their source beside it.
pub(super) fn promise_key(promise: Promise) -> &'static str {
    match promise {
        Promise::LeadsFrom(_) => "leads",
        Promise::Response => "response",
        Promise::Attempts => "attempts",
        Promise::Revenue => "revenue",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_a_word_of_its_own() {
        // a new refusal doesn't compile here until the table has it
        let count = |r: Refusal| match r {
            Refusal::NotANumber
            | Refusal::TwoNumbers
            | Refusal::Negative
            | Refusal::TooSmall
            | Refusal::TooLarge
            | Refusal::NotWhole => REFUSALS.iter().filter(|(known, _)| *known == r).count(),
        };
        for (r, key) in REFUSALS {
            assert_eq!((count(r), refusal(refusal_key(r)), refusal_key(r)), (1, Some(r), key));
        }
    }
}
