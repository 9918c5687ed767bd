//! Writes the Rust that `src/i18n/generated.rs` includes: the languages' static data and one constant or function a message.

use std::fmt::Write as _;

use super::{Compiled, Kind, Message};

/// Words that can't be the name of a function or argument.
const KEYWORDS: [&str; 34] = [
    "as", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "fn", "for",
    "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self", "static",
    "struct", "trait", "true", "type", "use", "where",
];

/// The generated source. The first language is the one that the keys' documentation quotes.
pub(crate) fn rust(languages: &[Compiled]) -> String {
    let mut out = String::from(
        "/// One item a message.\npub mod msg {\n#[allow(unused_imports, reason = \"which ones are needed depends on the messages\")]\nuse super::super::message::{Arg, Count, Key, Msg};\n",
    );
    let Some(english) = languages.first() else { return out };
    for (id, (key, message)) in english.messages.iter().enumerate() {
        item(&mut out, id, key, message);
    }
    out.push_str("}\n/// The language that everything falls back to.\npub(super) static ENGLISH: Language = ");
    data(&mut out, english);
    out.push_str(";\n/// Every language, English first.\npub(super) static LANGUAGES: &[&Language] = &[&ENGLISH");
    for language in languages.iter().skip(1) {
        out.push_str(", &");
        data(&mut out, language);
    }
    out.push_str("];\n");
    out.push_str("#[cfg(not(target_arch = \"wasm32\"))]\nstatic NAMES: &[&str] = &");
    let _ = writeln!(out, "{:?};", english.names);
    out
}

fn data(out: &mut String, language: &Compiled) {
    let Compiled { tag, plural, rtl, text, lengths, .. } = language;
    let _ = write!(
        out,
        "Language {{ tag: {tag:?}, plural: Plural::{plural:?}, rtl: {rtl}, text: {text:?}, lengths: &{lengths:?}, \
         #[cfg(not(target_arch = \"wasm32\"))] names: NAMES }}"
    );
}

fn item(out: &mut String, id: usize, key: &str, message: &Message) {
    let _ = writeln!(out, "/// `{key}` ({}): {}", message.path, quote(message));
    if message.args.is_empty() {
        let _ = writeln!(out, "pub const {}: Msg = Msg::plain({id});", name(key).to_uppercase());
        return;
    }
    let parameters: Vec<String> =
        message.args.iter().map(|(arg, kind)| format!("{}: impl Into<{kind:?}>", name(arg))).collect();
    let arguments: Vec<String> = message
        .args
        .iter()
        .map(|(arg, kind)| match kind {
            Kind::Any => format!("{}.into()", name(arg)),
            Kind::Count | Kind::Key => format!("Arg::{kind:?}({}.into())", name(arg)),
        })
        .collect();
    let parameters = parameters.join(", ").replace("Into<Any>", "Into<Arg>");
    let _ = writeln!(
        out,
        "pub fn {}({parameters}) -> Msg {{ Msg::with({id}, vec![{}]) }}",
        name(key),
        arguments.join(", ")
    );
}

fn name(key: &str) -> String {
    let name = key.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The English text, shortened and without what rustdoc would read as markup.
fn quote(message: &Message) -> String {
    let mut text = String::new();
    plain(&message.parts, &mut text);
    text.chars().take(160).map(|c| if "[]<>`*_|\\".contains(c) { ' ' } else { c }).collect()
}

fn plain(parts: &[super::Part], out: &mut String) {
    for part in parts {
        match part {
            super::Part::Text(text) => out.push_str(text),
            super::Part::Arg(arg) => {
                let _ = write!(out, "{{${arg}}}");
            }
            super::Part::Select { variants, .. } => {
                if let Some((_, last)) = variants.last() {
                    plain(last, out);
                }
            }
        }
    }
}
