//! Turns `locales/*/*.ftl` into Rust for the catalogue: read by build.rs and by tests/i18n.rs, never part of the product.
//! Reads a subset of Fluent: messages, terms, arguments, selects; every other construct is a sentence in the list of problems.
//! Must not know which messages exist, except those that describe a language (`meta-…`).

mod check;
mod emit;
mod encode;
mod meta;
mod read;

#[path = "../plural.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with the product, which uses all of it")]
pub(crate) mod plural;

use std::collections::BTreeMap;

pub(crate) use emit::rust;

/// A file of a language, e.g. `locales/en/goals.ftl`.
#[derive(Debug)]
pub(crate) struct Source {
    /// The folder's name, a BCP 47 tag.
    pub language: String,
    /// Path as problems shall name it.
    pub path: String,
    /// The file's text.
    pub text: String,
}

/// A part of a message. Terms are already filled in.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    /// Words.
    Text(String),
    /// `{ $name }`
    Arg(String),
    /// `{ $name -> … }`
    Select {
        /// The argument that decides.
        arg: String,
        /// Whether it decides by number or by key.
        kind: Kind,
        /// Key and pattern; the default is the last one.
        variants: Vec<(String, Vec<Part>)>,
    },
}

/// What an argument is used for, which decides the type that the generated function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Shown.
    Any,
    /// Decides on the plural, and may be shown.
    Count,
    /// Chooses a variant by name, never shown.
    Key,
}

/// A message as read.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// Path of the file it is in.
    pub path: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// Its arguments by name, sorted.
    pub args: BTreeMap<String, Kind>,
}

/// One language, as written.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its plural family.
    pub plural: plural::Plural,
    /// Right to left.
    pub rtl: bool,
    /// Messages by key, sorted.
    pub messages: BTreeMap<String, Message>,
}

/// One language, compiled.
#[derive(Debug)]
pub(crate) struct Compiled {
    /// BCP 47 tag.
    pub tag: String,
    /// Its plural family.
    pub plural: plural::Plural,
    /// Right to left.
    pub rtl: bool,
    /// All messages one after the other, in the order of `names`.
    pub text: String,
    /// Length in bytes of each message.
    pub lengths: Vec<u16>,
    /// The keys, sorted.
    pub names: Vec<String>,
    /// What each message's function or constant looks like, in the order of `names`.
    pub messages: BTreeMap<String, Message>,
}

/// The language that the others follow.
const FIRST: &str = "en";

/// Compiles all languages, English first, or lists every problem found, a sentence each.
pub(crate) fn compile(sources: &[Source]) -> Result<Vec<Compiled>, Vec<String>> {
    let mut problems = Vec::new();
    let mut files: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for source in sources {
        files.entry(&source.language).or_default().push(source);
    }
    let mut languages: Vec<Language> =
        files.into_iter().map(|(tag, files)| read::language(tag, &files, &mut problems)).collect();
    languages.sort_by_key(|language| language.tag != FIRST);
    match languages.split_first() {
        Some((english, others)) if english.tag == FIRST => {
            check::english(english, &mut problems);
            for other in others {
                check::follows(english, other, &mut problems);
            }
            for language in &languages {
                meta::check(language, &mut problems);
            }
        }
        _ => problems.push(format!("locales/{FIRST}/ has no .ftl file: every other language follows it.")),
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let compiled: Vec<Compiled> =
        languages.into_iter().map(|language| encode::language(language, &mut problems)).collect();
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}
