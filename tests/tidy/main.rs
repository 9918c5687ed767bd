//! The house rules that no compiler knows, each a test: layers, sizes, words, sheets, documents. Reads the checkout and
//! runs nothing of the product, so it is quick. A broken rule names file and line and says what to do instead.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test, helpers included, says what it expects by unwrapping it"
)]

mod documents;
mod files;
mod layers;
mod sheets;
mod source;
mod tree;
mod words;

/// Fails with every problem at once, one a line.
#[track_caller]
fn hold(rule: &str, problems: &[String]) {
    assert!(problems.is_empty(), "\n{rule}\n  {}\n", problems.join("\n  "));
}
