//! Holds the languages against each other and English against what can become Rust. Problems say what to do.

use super::plural::Category;
use super::{Kind, Language, Part};

/// Checks the names that become Rust and the plural forms.
pub(super) fn english(english: &Language, problems: &mut Vec<String>) {
    for (key, message) in &english.messages {
        for name in std::iter::once(key).chain(message.args.keys()) {
            let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                && !name.contains("--");
            if !fits {
                problems.push(format!(
                    "{}: the name `{name}` in `{key}` has to be lower case with single dashes.",
                    message.path
                ));
            }
        }
        if message.args.len() > 26 {
            problems.push(format!("{}: `{key}` has more than 26 arguments: split it.", message.path));
        }
        plurals(english, key, &message.path, &message.parts, problems);
    }
}

/// Checks that a language has the messages of English, no others, with the same arguments.
pub(super) fn follows(english: &Language, other: &Language, problems: &mut Vec<String>) {
    for (key, message) in &english.messages {
        if !other.messages.contains_key(key) {
            let file = message.path.rsplit('/').next().unwrap_or_default();
            problems.push(format!("locales/{}/ lacks `{key}` (English has it in {file}).", other.tag));
        }
    }
    for (key, message) in &other.messages {
        let path = &message.path;
        let Some(model) = english.messages.get(key) else {
            problems.push(format!("{path}: `{key}` isn't in English: remove it or add it to locales/en/."));
            continue;
        };
        for (arg, kind) in &message.args {
            match (model.args.get(arg), kind) {
                (None, _) => problems.push(format!("{path}: `{key}` uses ${arg}, which the English message doesn't have.")),
                (Some(known), kind) if *kind == Kind::Any || known == kind => {}
                (Some(_), Kind::Count) => problems.push(format!(
                    "{path}: `{key}` has plural forms for ${arg}, which English doesn't treat as a number: write `{{ ${arg} -> *[other] … }}` in English."
                )),
                (Some(_), _) => problems.push(format!("{path}: `{key}` chooses by the name ${arg}, which English doesn't.")),
            }
        }
        plurals(other, key, path, &message.parts, problems);
    }
}

/// Every select by number covers the language's own categories, and no others. One with nothing but the default is a way
/// to say that the argument is a number.
fn plurals(language: &Language, key: &str, path: &str, parts: &[Part], problems: &mut Vec<String>) {
    for part in parts {
        let Part::Select { arg, kind, variants } = part else { continue };
        for (_, pattern) in variants {
            plurals(language, key, path, pattern, problems);
        }
        if *kind == Kind::Key || variants.len() == 1 {
            continue;
        }
        let categories = language.plural.categories();
        for (name, category) in Category::NAMES {
            let there = variants.iter().any(|(variant, _)| variant == name);
            if there && !categories.contains(&category) {
                problems.push(format!("{path}: `{key}` has [{name}] for ${arg}, which {} never needs.", language.tag));
            }
            if !there && categories.contains(&category) {
                problems.push(format!("{path}: `{key}` lacks [{name}] for ${arg}."));
            }
        }
        if variants.last().is_some_and(|(last, _)| last != "other") {
            problems.push(format!("{path}: `{key}` needs the star at *[other] for ${arg}."));
        }
    }
}
