//! Reads the Fluent files of one language into messages, terms filled in. Problems name file and key.
//! Must not know other languages.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::plural::{Category, Plural};
use super::{Kind, Language, Message, Part, Source};

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

/// Reads all files of a language.
pub(super) fn language(tag: &str, files: &[&Source], problems: &mut Vec<String>) -> Language {
    let mut resources = Vec::new();
    for file in files {
        let resource = fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = file.text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count()) + 1;
                let broken = file.text.lines().nth(line - 1).unwrap_or_default();
                let hint = if broken.contains("->") || broken.contains('[') {
                    " Each variant and the closing brace of a choice start a line of their own."
                } else {
                    ""
                };
                let kind = error.kind.to_string();
                problems.push(format!(
                    "{}, line {line}: not Fluent syntax: {}.{hint}",
                    file.path,
                    kind.trim_end_matches('.')
                ));
            }
            resource
        });
        resources.push((file.path.as_str(), resource));
    }
    let mut terms = Terms::new();
    for (path, resource) in &resources {
        for entry in &resource.body {
            let Entry::Term(term) = entry else { continue };
            if !term.attributes.is_empty() {
                problems
                    .push(format!("{path}: the term `-{}` has attributes, which Truce doesn't read.", term.id.name));
            }
            if terms.insert(term.id.name, &term.value).is_some() {
                problems.push(format!("{path}: the term `-{}` is there twice; keep one.", term.id.name));
            }
        }
    }
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for (path, resource) in &resources {
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let mut reader = Reader { place: format!("{path}: `{key}`"), terms: &terms, depth: 0, problems };
            if !message.attributes.is_empty() {
                reader.problem(
                    "has attributes (lines that start with a dot), which Truce doesn't read: make each a message",
                );
            }
            let Some(value) = &message.value else {
                reader.problem("has no text");
                continue;
            };
            let parts = reader.pattern(value);
            let args = reader.args(&parts);
            let message = Message { path: String::from(*path), parts, args };
            if let Some(before) = messages.insert(String::from(key), message) {
                problems.push(format!("{path}: `{key}` is already in {}; rename or remove one.", before.path));
            }
        }
    }
    let plural = meta(&mut messages, tag, "meta-plural", problems, &Plural::NAMES).unwrap_or(Plural::One);
    let rtl = meta(&mut messages, tag, "meta-direction", problems, &[("ltr", false), ("rtl", true)]).unwrap_or(false);
    Language { tag: String::from(tag), plural, rtl, messages }
}

/// Takes out a message that describes the language and whose text is one of a few words.
fn meta<T: Copy>(
    messages: &mut BTreeMap<String, Message>,
    tag: &str,
    key: &str,
    problems: &mut Vec<String>,
    known: &[(&str, T)],
) -> Option<T> {
    let parts = messages.remove(key).map(|message| message.parts).unwrap_or_default();
    let found = known.iter().find(|(name, _)| parts == [Part::Text(String::from(*name))]);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        problems.push(format!("locales/{tag}/ needs a message `{key}` that is one of: {}.", names.join(", ")));
    }
    found.map(|(_, value)| *value)
}

struct Reader<'a> {
    place: String,
    terms: &'a Terms<'a>,
    /// How deep in terms we are: a term that names itself would never end.
    depth: u32,
    problems: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn problem(&mut self, what: &str) {
        self.problems.push(format!("{} {what}.", self.place));
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut parts, value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        // The parser gives a text line by line. Sentences have no lines: a break reads as a space.
        for part in &mut parts {
            let Part::Text(text) = part else { continue };
            if text.contains("\n\n") {
                self.problem("has an empty line: make it two messages");
            }
            *text = text.replace('\n', " ");
        }
        parts
    }

    fn expression(&mut self, expression: &Expression<&str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                parts.push(self.select(id.name, variants));
            }
            Expression::Select { .. } => {
                self.problem("selects by something that isn't an argument: write `{ $name -> … }`");
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_text(parts, &fluent_syntax::unicode::unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_text(parts, value),
            InlineExpression::VariableReference { id } => parts.push(Part::Arg(String::from(id.name))),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => match self.terms.get(id.name) {
                Some(_) if self.depth > 5 => self.problem("uses a term that leads back to itself"),
                Some(pattern) => {
                    self.depth += 1;
                    for part in self.pattern(pattern) {
                        match part {
                            Part::Text(text) => push_text(parts, &text),
                            other => parts.push(other),
                        }
                    }
                    self.depth -= 1;
                }
                None => self.problem(&format!("uses the term `-{}`, which isn't in this language", id.name)),
            },
            InlineExpression::TermReference { id, .. } => {
                self.problem(&format!("passes something to the term `-{}`: Truce's terms are plain", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.problem(&format!("refers to the message `{0}`: make it a term, `{{ -{0} }}`", id.name));
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.problem(&format!("calls {}(): numbers and dates come formatted, as arguments", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
        }
    }

    fn select(&mut self, arg: &str, variants: &[Variant<&str>]) -> Part {
        let mut kind = Kind::Count;
        let mut read: Vec<(String, Vec<Part>)> = Vec::new();
        let mut default = None;
        for variant in variants {
            let key = match variant.key {
                VariantKey::NumberLiteral { value } if value.parse::<u32>().is_ok() => value,
                VariantKey::NumberLiteral { value } => {
                    self.problem(&format!("has the variant [{value}]: only whole numbers from 0 on"));
                    value
                }
                VariantKey::Identifier { name } => {
                    if !Category::NAMES.iter().any(|(known, _)| *known == name) {
                        kind = Kind::Key;
                    }
                    name
                }
            };
            if read.iter().any(|(before, _)| before == key) {
                self.problem(&format!("has the variant [{key}] twice"));
            }
            let pattern = self.pattern(&variant.value);
            if variant.default {
                default = Some((String::from(key), pattern));
            } else {
                read.push((String::from(key), pattern));
            }
        }
        let number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit());
        if kind == Kind::Key && read.iter().chain(&default).any(|(key, _)| number(key)) {
            self.problem(&format!("mixes numbers and names in the variants of ${arg}"));
        }
        read.extend(default);
        Part::Select { arg: String::from(arg), kind, variants: read }
    }

    /// Collects what each argument is used for.
    fn args(&mut self, parts: &[Part]) -> BTreeMap<String, Kind> {
        let mut uses = Vec::new();
        collect(parts, &mut uses);
        let mut args: BTreeMap<String, Kind> = BTreeMap::new();
        let mut shown: Vec<&str> = Vec::new();
        for (arg, kind) in &uses {
            if *kind == Kind::Any {
                shown.push(arg);
            }
            let known = args.entry(String::from(*arg)).or_insert(*kind);
            if *known == Kind::Any {
                *known = *kind;
            } else if *kind != Kind::Any && known != kind {
                self.problem(&format!("selects by ${arg} both as a number and as a name"));
            }
        }
        for (arg, kind) in &args {
            if *kind == Kind::Key && shown.contains(&arg.as_str()) {
                self.problem(&format!(
                    "shows ${arg}, which is a key for choosing variants: pass the words as another argument"
                ));
            }
        }
        args
    }
}

fn collect<'a>(parts: &'a [Part], uses: &mut Vec<(&'a str, Kind)>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Arg(arg) => uses.push((arg, Kind::Any)),
            Part::Select { arg, kind, variants } => {
                uses.push((arg, *kind));
                for (_, pattern) in variants {
                    collect(pattern, uses);
                }
            }
        }
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(before)) = parts.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(String::from(text)));
    }
}
