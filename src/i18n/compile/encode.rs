//! Writes a message as one string that the product's tiny interpreter (`catalogue.rs`) reads:
//! words as they are, and five operations that are control characters, which no text contains.
//!
//! - `1 i`: argument `i` (a letter, `a` is the first argument in the order of their names)
//! - `2 i (3 key 4 pattern)+ 5`: the first variant that fits argument `i`. The key is a plural category's letter, a whole
//!   number, a name, or nothing for the default, which comes last.

use super::plural::Category;
use super::{Compiled, Kind, Language, Part};

/// Compiles a checked language.
pub(super) fn language(language: Language, problems: &mut Vec<String>) -> Compiled {
    let mut text = String::new();
    let mut lengths = Vec::new();
    for (key, message) in &language.messages {
        let args: Vec<&str> = message.args.keys().map(String::as_str).collect();
        let start = text.len();
        pattern(&message.parts, &args, &mut text);
        match u16::try_from(text.len() - start) {
            Ok(length) => lengths.push(length),
            Err(_) => problems.push(format!("{}: `{key}` is longer than 65,535 bytes: split it.", message.path)),
        }
    }
    let Language { tag, plural, rtl, messages } = language;
    Compiled { tag, plural, rtl, text, lengths, names: messages.keys().cloned().collect(), messages }
}

fn pattern(parts: &[Part], args: &[&str], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.extend(text.chars().filter(|c| *c > '\u{5}')),
            Part::Arg(arg) => {
                out.push('\u{1}');
                out.push(letter(arg, args));
            }
            // Only says that the argument is a number.
            Part::Select { variants, .. } if variants.len() == 1 => {
                for (_, variant) in variants {
                    pattern(variant, args, out);
                }
            }
            Part::Select { arg, kind, variants } => {
                out.push('\u{2}');
                out.push(letter(arg, args));
                for (at, (key, variant)) in variants.iter().enumerate() {
                    out.push('\u{3}');
                    if at + 1 < variants.len() {
                        out.push_str(short(key, *kind));
                    }
                    out.push('\u{4}');
                    pattern(variant, args, out);
                }
                out.push('\u{5}');
            }
        }
    }
}

fn short(key: &str, kind: Kind) -> &str {
    let category = Category::NAMES.iter().find(|(name, _)| kind == Kind::Count && *name == key);
    category.map_or(key, |(_, category)| category.letter())
}

fn letter(arg: &str, args: &[&str]) -> char {
    let at = args.iter().position(|known| *known == arg).and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
    char::from(b'a' + at)
}
