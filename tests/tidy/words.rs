//! No sentence outside the catalogue. Looks at every string of the product, which is sound as far as it goes: two words,
//! a capitalised word, any word in a text position of `html!` or in an attribute that is read aloud. What escapes it is a
//! single lower-case word that code chooses (`if x { "yes" } else { "no" }`), since a class looks the same.

use std::collections::BTreeSet;

use crate::hold;
use crate::source::{Token, product};
use crate::tree::{File, texts};

/// Names of keys and errors that the browser gives, in capitals.
const BROWSER_NAMES: &[&str] = &["ArrowDown", "ArrowUp", "End", "Enter", "Escape", "Files", "Home"];

/// Attributes that a person hears or sees.
const SPOKEN: &[&str] =
    &["alt", "label", "placeholder", "title", "summary", "description", "roledescription", "valuetext"];

/// Strings with words that no person reads: where, what, why.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("src/domain/sample.rs", "Kestrel Metering", SAMPLE),
    ("src/domain/sample.rs", "Ines Okafor", SAMPLE),
    ("src/domain/sample.rs", "Head of Marketing", SAMPLE),
    ("src/domain/sample.rs", "Tom Brandt", SAMPLE),
    ("src/domain/sample.rs", "Head of Sales", SAMPLE),
    ("src/domain/sample.rs", "Paid search", SAMPLE),
    ("src/web/engine.rs", "Apple", "the vendor's name, as the browser gives it"),
    ("src/ui/dom.rs", "input:not([type=hidden]), select, textarea", "a selector"),
];

const SAMPLE: &str = "what the people of the sample typed: an answer, as any user's";

/// The one file that writes markup as text: there, what stands between `<` and `>` isn't read by anybody.
const MARKUP: &str = "src/export/html.rs";

/// Words: runs of at least two letters.
fn words(text: &str) -> usize {
    text.split(|c: char| !c.is_alphabetic()).filter(|run| run.chars().count() > 1).count()
}

/// Two words, or a word beside a place for one: `not yet`, `{} leads`. What hangs on a place is no word: `{id}-hint`.
fn has_a_space_between_words(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let is_place = |part: &&&str| part.starts_with('{') && part.ends_with('}');
    let is_word = |part: &&&str| words(part) > 0 && !part.contains('{');
    let spoken = parts.iter().filter(is_word).count();
    spoken > 1 || (spoken == 1 && parts.iter().any(|part| is_place(&part)))
}

/// Without its tags. A piece of markup may begin or end within one.
fn without_tags(text: &str) -> String {
    let ends_one = text.find('>').is_some_and(|end| text.find('<').is_none_or(|start| end < start));
    let text = if ends_one { text.split_once('>').map_or("", |(_, after)| after) } else { text };
    let (before, tags) = text.split_once('<').unwrap_or((text, ""));
    let after = tags.split('<').filter_map(|tag| Some(tag.split_once('>')?.1));
    std::iter::once(before).chain(after).collect::<Vec<&str>>().join(" ")
}

/// Every class that a stylesheet knows. A sentence doesn't consist of those alone.
fn classes() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for sheet in texts("styles", ".css").iter().chain(&texts("src", ".css")) {
        for part in sheet.text.split('.').skip(1) {
            let end = part.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(part.len());
            found.insert(part.get(..end).unwrap_or_default().to_owned());
        }
    }
    found
}

/// Classes need no rule of their own (some only name a place), but most have one.
fn is_a_class_list(text: &str, classes: &BTreeSet<String>) -> bool {
    let all: Vec<&str> = text.split_whitespace().collect();
    let like_one = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    all.iter().all(like_one) && all.iter().filter(|word| classes.contains(**word)).count() * 2 > all.len()
}

/// Selectors and media queries begin like no sentence does: `.rows button`, `:scope > li`, `(min-width: 1000px)`.
fn is_a_selector(text: &str) -> bool {
    let query = ["(min-", "(max-", "(prefers-"].iter().any(|start| text.starts_with(start));
    query || (text.starts_with(['.', '#', ':', '[']) && text.chars().nth(1).is_some_and(|c| c.is_ascii_lowercase()))
}

/// Whether a string is the value of `class="…"` or of a field `class: "…"`.
fn is_a_class(tokens: &[Token], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    before(1).is_some_and(|t| t.is('=') || t.is(':')) && before(2).and_then(Token::name) == Some("class")
}

fn is_capitalised(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
}

fn is_the_browsers(text: &str) -> bool {
    BROWSER_NAMES.contains(&text) || (text.ends_with("Error") && words(text) == 1)
}

/// Whether a string stands where `html!` puts it on the page: right after a tag, or alone in braces after a tag or after
/// other braces.
fn on_the_page(tokens: &[Token], at: usize) -> bool {
    let sign = |at: Option<usize>, signs: &str| {
        at.and_then(|at| tokens.get(at)).is_some_and(|token| signs.chars().any(|sign| token.is(sign)))
    };
    let after_an_arrow = |at: usize| sign(at.checked_sub(1), ">") && sign(at.checked_sub(2), "=-");
    (sign(at.checked_sub(1), ">") && !after_an_arrow(at))
        || (sign(at.checked_sub(1), "{")
            && sign(Some(at + 1), "}")
            && sign(at.checked_sub(2), ">}")
            && !after_an_arrow(at - 1))
}

/// Whether a string is the value of an attribute that is read aloud: `title="…"`, `aria-label="…"`.
fn is_spoken(tokens: &[Token], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    before(1).is_some_and(|t| t.is('=')) && before(2).and_then(Token::name).is_some_and(|name| SPOKEN.contains(&name))
}

/// The strings of a file that look like something a person reads.
fn sentences(file: &File, classes: &BTreeSet<String>) -> Vec<(usize, String)> {
    let tokens = product(file);
    let browser_side = ["src/ui/", "src/web/", "src/main.rs"].iter().any(|side| file.path.starts_with(side));
    let reads = |at: usize, text: &str| {
        let shown = if file.path == MARKUP { without_tags(text) } else { text.to_owned() };
        let text = shown.as_str();
        (has_a_space_between_words(text)
            && !is_a_selector(text)
            && !is_a_class_list(text, classes)
            && !is_a_class(&tokens, at))
            || (browser_side && is_capitalised(text) && !is_the_browsers(text))
            || (words(text) > 0 && (is_spoken(&tokens, at) || (browser_side && on_the_page(&tokens, at))))
    };
    let texts = tokens.iter().enumerate().filter_map(|(at, token)| Some((at, token.line, token.text()?)));
    texts.filter(|(at, _, text)| reads(*at, text)).map(|(_, line, text)| (line, text.to_owned())).collect()
}

#[test]
fn every_sentence_is_in_the_catalogue() {
    let classes = classes();
    let mut problems = Vec::new();
    let mut needed = BTreeSet::new();
    for file in texts("src", ".rs") {
        // Part of the build: its problems are for whoever writes a language, not for the reader.
        if file.path.starts_with("src/i18n/compile/") {
            continue;
        }
        for (line, text) in sentences(&file, &classes) {
            match ALLOWED.iter().find(|(path, allowed, _)| *path == file.path && *allowed == text) {
                Some((path, allowed, _)) => {
                    needed.insert((*path, *allowed));
                }
                None => problems.push(format!("{}:{line}: {text:?}", file.path)),
            }
        }
    }
    for (path, allowed, _) in ALLOWED {
        if !needed.contains(&(*path, *allowed)) {
            problems.push(format!("{path}: {allowed:?} isn't there any more; take it off the exceptions"));
        }
    }
    hold(
        "Words belong in locales/en/*.ftl, said by `msg`. If nobody reads it, tests/tidy/words.rs says why.",
        &problems,
    );
}

#[test]
fn a_sentence_is_told_from_a_class_and_a_path() {
    let classes: BTreeSet<String> = ["side", "m", "not-yet"].map(str::to_owned).into();
    let cases = [
        ("html! { <p>{ \"saved\" }</p> }", 1),
        ("html! { <p>\"saved\"</p> }", 1),
        ("html! { <p class=\"side m\" title=\"more\">{ \" \" }</p> }", 1),
        ("html! { <p aria-label=\"more\"></p> }", 1),
        ("html! { <p class=\"side more\"></p> }", 0),
        ("let a = f(\"side more\");", 1),
        ("let a = f(\"side m mark-only\"); let b = format!(\"{id}-hint {id}-says\");", 0),
        ("let a = format!(\"{n} leads\");", 1),
        ("html! { <p class=\"side m not-yet\"></p> }", 0),
        ("html! { <path d=\"M0 0V6Q50 40 100 16\"/> }", 0),
        ("let a = if b { \"side\" } else { \"m\" };", 0),
        ("let a = match b { 1 => \"side\", _ => \"m\" };", 0),
        ("let a = match b { 1 => { \"side\" } _ => { \"m\" } };", 0),
        ("let a = f(\"Saved\");", 1),
        ("let a = f(\"Enter\"); let b = f(\"QuotaExceededError\");", 0),
        ("let a = f(\".side button\");", 0),
        ("let a = f(\"not yet\");", 1),
        ("// not yet\n#[allow(x, reason = \"not yet\")] fn f() {}", 0),
    ];
    for (text, expected) in cases {
        let file = File { path: "src/ui/sample.rs".to_owned(), text: text.to_owned() };
        assert_eq!(sentences(&file, &classes).len(), expected, "{text}");
    }
}

#[test]
fn what_stands_within_a_tag_is_not_read() {
    let cases = [
        ("\"> <h1 id=\"a b\">say it</h1>", "say it"),
        ("</p> <p class=\"a b", ""),
        ("a > b", "b"),
        ("say it", "say it"),
    ];
    for (text, expected) in cases {
        assert_eq!(without_tags(text).trim(), expected, "{text}");
    }
}
