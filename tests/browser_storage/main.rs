//! Storage and saving in a real browser. Nothing sleeps: each wait is for an event.
#![cfg(target_arch = "wasm32")]

// the attribute is for clippy, which allows unwrapping in test modules only
#[cfg(test)]
mod help;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod saving;
#[cfg(test)]
mod stores;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
