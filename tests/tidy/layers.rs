//! Which module may know which, and that the core knows no world around it.

use crate::hold;
use crate::source::{Token, product};
use crate::tree::texts;

/// Each module of `src/` and those of ours that it may name, itself aside. ARCHITECTURE.md says why.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("calc", &[]),
    ("i18n", &["domain"]),
    ("wizard", &["calc", "domain", "i18n"]),
    ("wire", &["domain"]),
    ("report", &["calc", "domain", "i18n", "wizard"]),
    ("export", &["report"]),
    ("ports", &["domain"]),
    ("web", &["domain", "i18n", "ports", "wire"]),
    ("ui", &["calc", "domain", "export", "i18n", "ports", "report", "web", "wire", "wizard"]),
];

/// Single items that a module may name all the same: by whom, of whom, which, why.
const ITEMS: &[(&str, &str, &str, &str)] =
    &[("export", "i18n", "is_word", "which signs are letters is a table of characters: no language, no sentence")];

/// The browser side; every other module is the core.
const BROWSER: &[&str] = &["web", "ui"];

/// What only the browser side may name.
const BROWSER_CRATES: &[&str] = &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"];

/// Parts of `std` that look at the world: clock, files, network, environment, threads.
const WORLD: &[&str] = &["fs", "net", "env", "thread", "process", "time"];

/// The module of `src/` that a file belongs to; `None` for the two roots.
fn module(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    match inside.split_once('/') {
        Some((folder, _)) => Some(folder),
        None => inside.strip_suffix(".rs").filter(|name| !["lib", "main"].contains(name)),
    }
}

/// How many modules deep a file itself is: `src/a/mod.rs` and `src/a.rs` are one deep, `src/a/b.rs` two.
fn file_depth(path: &str) -> usize {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    inside.trim_end_matches("/mod").split('/').count()
}

/// A module of ours that a file names.
struct Named<'a> {
    module: &'a str,
    /// What of it, where that follows at once.
    item: Option<&'a str>,
    line: usize,
}

/// Every module of ours that a file names: `crate::x`, `crate::{x, y}`, and `super::…::x` that climbs to
/// the root.
fn named<'a>(path: &str, tokens: &'a [Token]) -> Vec<Named<'a>> {
    let mut found = Vec::new();
    let colons = |at: usize| tokens.get(at).is_some_and(|t| t.is(':')) && tokens.get(at + 1).is_some_and(|t| t.is(':'));
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let start = token.name();
        let mut after = at;
        let mut up = 0;
        if start == Some("crate") && colons(at + 1) {
            after = at + 3;
        } else if start == Some("super") {
            while tokens.get(after).and_then(Token::name) == Some("super") && colons(after + 1) {
                up += 1;
                after += 3;
            }
        }
        if after == at || (up > 0 && up < file_depth(path) + token.depth) {
            at = after.max(at + 1);
            continue;
        }
        if tokens.get(after).is_some_and(|t| t.is('{')) {
            let mut open = 0;
            let mut first = true;
            for token in tokens.get(after..).unwrap_or_default() {
                open += usize::from(token.is('{'));
                if token.is('}') {
                    open -= 1;
                }
                if let Some(name) = token.name().filter(|_| first && open == 1) {
                    found.push(Named { module: name, item: None, line: token.line });
                }
                first = token.is('{') || token.is(',');
                if open == 0 {
                    break;
                }
            }
        } else if let Some(name) = tokens.get(after).and_then(Token::name) {
            let item = colons(after + 1).then(|| tokens.get(after + 3).and_then(Token::name)).flatten();
            found.push(Named { module: name, item, line: token.line });
        }
        at = after + 1;
    }
    found
}

#[test]
fn a_module_names_only_those_below_it() {
    let mut problems = Vec::new();
    for file in texts("src", ".rs") {
        let Some(own) = module(&file.path) else { continue };
        let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == own) else {
            problems
                .push(format!("{}: {own} has no row in tests/tidy/layers.rs; ARCHITECTURE.md has the map", file.path));
            continue;
        };
        for Named { module, item, line } in named(&file.path, &product(&file)) {
            let is_one = LAYERS.iter().any(|(name, _)| *name == module);
            let excepted = ITEMS.iter().any(|(by, of, which, _)| (*by, *of, Some(*which)) == (own, module, item));
            if is_one && module != own && !below.contains(&module) && !excepted {
                problems.push(format!("{}:{line}: {own} must not know {module}", file.path));
            }
        }
    }
    hold("What a module needs from above comes in as an argument (ARCHITECTURE.md, map):", &problems);
}

#[test]
fn the_core_knows_neither_browser_nor_clock_nor_files() {
    let mut problems = Vec::new();
    for file in texts("src", ".rs") {
        if module(&file.path).is_none_or(|own| BROWSER.contains(&own)) {
            continue;
        }
        let tokens = product(&file);
        for (at, token) in tokens.iter().enumerate() {
            let Some(name) = token.name() else { continue };
            let of_std = at >= 3 && tokens.get(at - 3).and_then(Token::name) == Some("std");
            if BROWSER_CRATES.contains(&name) || (of_std && WORLD.contains(&name)) {
                problems.push(format!("{}:{}: the core must not know {name}", file.path, token.line));
            }
        }
    }
    hold("Clock, ids, storage and locale come in as arguments or by src/ports.rs:", &problems);
}

#[test]
fn paths_are_followed_to_the_module_they_name() {
    let cases = [
        ("src/a/b.rs", "use crate::calc::num;", vec!["calc"]),
        ("src/a/b.rs", "use crate::{calc::{num, web}, ui as x};", vec!["calc", "ui"]),
        ("src/a/b.rs", "use super::c::d;", vec![]),
        ("src/a/b.rs", "use super::super::web::x;", vec!["web"]),
        ("src/a/mod.rs", "use super::web::x; mod m { use super::super::ui; use super::b; }", vec!["web", "ui"]),
        ("src/a.rs", "fn f() { crate::wire::read() }", vec!["wire"]),
        ("src/a.rs", "pub(crate) fn crate_size() {}", vec![]),
    ];
    for (path, text, expected) in cases {
        let file = crate::tree::File { path: path.to_owned(), text: text.to_owned() };
        let tokens = product(&file);
        let names: Vec<&str> = named(path, &tokens).into_iter().map(|named| named.module).collect();
        assert_eq!(names, expected, "{path}: {text}");
    }
}
