//! Every key is used, so that nothing is translated in vain.

use std::fs;
use std::path::Path;

use truce::i18n::Catalogue;

fn read(path: &Path, out: &mut String) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            read(&entry.unwrap().path(), out);
        }
    } else if let Ok(text) = fs::read_to_string(path) {
        out.push_str(&text);
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    text.match_indices(word).any(|(at, _)| !text[..at].ends_with(inner) && !text[at + word.len()..].starts_with(inner))
}

#[test]
fn every_key_is_used_in_the_source_or_the_shell() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut source, mut shell) = (String::new(), String::new());
    read(&root.join("src"), &mut source);
    read(&root.join("index.html"), &mut shell);
    let unused: Vec<&str> = Catalogue::for_tag("en")
        .names()
        .iter()
        .copied()
        .filter(|name| {
            let function = name.replace('-', "_");
            let constant = function.to_uppercase();
            !(has_word(&source, &format!("msg::{function}"))
                || has_word(&source, &format!("msg::{constant}"))
                || has_word(&shell, name))
        })
        .collect();
    assert!(unused.is_empty(), "nobody says these: use or remove them: {unused:?}");
}
