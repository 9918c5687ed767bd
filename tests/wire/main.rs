//! The stored form: frozen drafts, odd files, and whatever a program may make of one.
#![cfg(not(target_arch = "wasm32"))]

// the attribute is for clippy, which allows unwrapping in test modules only
#[cfg(test)]
mod frozen;
#[cfg(test)]
mod full;
#[cfg(test)]
mod odd;
#[cfg(test)]
mod properties;
