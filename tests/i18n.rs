//! The catalogue: what the build refuses, what is said, in families of languages that Truce doesn't have yet.

#[path = "../src/i18n/compile/mod.rs"]
mod compile;

mod i18n {
    mod build;
    mod say;
    mod used;
}
