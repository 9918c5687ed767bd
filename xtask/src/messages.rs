//! The one place where xtask asks the product's catalogue for a sentence.

/// The text of a message without arguments, in the language that the shell is built in; `lang` is that language's tag.
pub(crate) fn message(key: &str) -> Option<String> {
    SHELL.iter().find(|(name, _)| *name == key).map(|(_, text)| (*text).to_owned())
}

const SHELL: &[(&str, &str)] = &[
    ("lang", "en"),
    ("shell-title", "Truce"),
    ("shell-description", "Sales and marketing agree on leads, step by step, and leave with an agreement to sign."),
    ("shell-lead", "Two teams, one agreement on leads. Everything stays in this browser."),
    ("shell-noscript", "Truce computes in your browser and needs JavaScript. Turn it on for this page, then reload."),
    (
        "shell-old-browser",
        "This browser is too old for Truce. Update it, or open this page in Chrome or Edge 111, Firefox 113, Safari 16.4 or newer.",
    ),
    (
        "shell-no-wasm",
        "This browser or this site holds back WebAssembly, which Truce computes with. Leave lockdown mode for this page, or open it in another browser.",
    ),
    (
        "shell-network",
        "A part of Truce didn't arrive. Check your connection, then reload the page. Your drafts are safe.",
    ),
    ("shell-start", "Truce didn't start. Reload the page. Your drafts are safe on this device."),
];
