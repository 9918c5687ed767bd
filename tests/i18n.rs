//! The catalogue: what the build refuses, what is said, in families of languages that Truce doesn't have yet.

#[path = "../src/i18n/compile/mod.rs"]
mod compile;

#[cfg(test)]
mod i18n {
    mod build;
    mod dates;
    mod locales;
    mod numbers;
    mod parse;
    mod say;
    mod used;
}
