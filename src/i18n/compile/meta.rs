//! Checks the messages that describe a language instead of saying something: how it writes months, dates, numbers.

use super::{Language, Part};

/// Messages that are lists, with the number of items each needs.
const LISTS: [(&str, usize); 3] = [("meta-months", 12), ("meta-months-in-date", 12), ("meta-months-short", 12)];

/// Messages that the formats of documents are built from (`src/i18n/formats.rs`).
const PLAIN: [&str; 1] = ["meta-name"];

/// Checks one language's own description.
pub(super) fn check(language: &Language, problems: &mut Vec<String>) {
    let tag = &language.tag;
    for (key, wanted) in LISTS {
        match language.messages.get(key).map(|message| message.parts.as_slice()) {
            Some([Part::Text(text)]) if text.split(", ").count() == wanted => {}
            _ => {
                problems.push(format!("locales/{tag}/ needs a message `{key}` of {wanted} names, separated by commas."))
            }
        }
    }
    for key in PLAIN {
        if !matches!(language.messages.get(key).map(|message| message.parts.as_slice()), Some([Part::Text(_)])) {
            problems.push(format!("locales/{tag}/ needs a message `{key}` without arguments."));
        }
    }
}
