//! The kit as people meet it: every component in every state, rendered natively, compared with golden HTML
//! and written to `target/kit/` as a page that axe and the screenshots run over.
//!
//! `UPDATE_GOLDEN=1 cargo test --test kit` writes the golden files anew; look at the difference.

#![cfg(all(feature = "app", not(target_arch = "wasm32")))]
#![allow(clippy::expect_used, reason = "a test says what it expects, in its helpers too")]

mod examples;
mod markup;
mod page;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

use yew::prelude::*;

/// One component in one state.
pub(crate) struct Example {
    /// `component--state`, the golden file's name.
    pub(crate) name: &'static str,
    pub(crate) html: Html,
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    html: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

async fn render(html: Html) -> String {
    yew::LocalServerRenderer::<Shown>::with_props(ShownProps { html }).hydratable(false).render().await
}

fn golden_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/kit")
}

#[tokio::test]
async fn every_example_is_as_agreed() {
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for example in examples::all() {
        let file = golden_folder().join(example.name).with_extension("html");
        let got = markup::lines(&render(example.html).await);
        assert!(names.insert(format!("{}.html", example.name)), "two examples are called {}", example.name);
        if update {
            fs::create_dir_all(golden_folder()).expect("the golden folder can be made");
            fs::write(&file, &got).expect("the golden file can be written");
        } else if fs::read_to_string(&file).unwrap_or_default() != got {
            wrong.push(format!("{}\n{got}", file.display()));
        }
    }
    for entry in fs::read_dir(golden_folder()).expect("there are golden files") {
        let name = entry.expect("the folder can be read").file_name().to_string_lossy().into_owned();
        assert!(names.contains(&name), "no example makes tests/golden/kit/{name}");
    }
    assert!(wrong.is_empty(), "differ from their golden files (UPDATE_GOLDEN=1 writes them):\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_example_is_one_element_without_inline_style() {
    for example in examples::all() {
        let html = render(example.html).await;
        assert_eq!(markup::roots(&html), 1, "{} renders more or less than one element:\n{html}", example.name);
        assert!(!html.contains(" style="), "{}: the policy refuses inline styles:\n{html}", example.name);
    }
}

#[tokio::test]
async fn labels_and_descriptions_lead_somewhere() {
    let mut all = String::new();
    for example in examples::all() {
        all.push_str(&render(example.html).await);
    }
    let ids: Vec<String> = markup::values(&all, "id");
    let unique: BTreeSet<&String> = ids.iter().collect();
    let twice: Vec<&String> =
        unique.iter().copied().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
    assert!(twice.is_empty(), "ids used twice on the example page: {twice:?}");
    for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
        let pointers = markup::values(&all, attribute);
        assert!(!pointers.is_empty(), "no example has {attribute}: this test looks at nothing");
        for id in pointers.iter().flat_map(|value| value.split(' ')) {
            assert!(unique.contains(&id.to_owned()), "{attribute} leads to {id}, which isn't there");
        }
    }
}

#[test]
fn every_stylesheet_is_on_the_page_and_small() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("styles");
    for entry in fs::read_dir(&folder).expect("there are styles") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        assert!(page::STYLES.contains(&name.as_str()), "{name}.css isn't linked by the example page");
        let css = fs::read_to_string(&path).expect("a stylesheet is text");
        assert!(css.starts_with("/* "), "{name}.css doesn't begin by saying what it is");
        assert!(css.lines().count() <= 400, "{name}.css is longer than 400 lines");
        for word in ["@import", "http:", "https:", "url("] {
            assert!(!css.contains(word), "{name}.css asks for something else: {word}");
        }
    }
}

#[tokio::test]
async fn the_example_page_is_written() {
    let mut shown = Vec::new();
    for example in examples::all() {
        shown.push((example.name, render(example.html).await));
    }
    let folder = page::write(&shown);
    let page = fs::read_to_string(folder.join("index.html")).expect("the page was written");
    for (name, _) in &shown {
        assert!(page.contains(&format!("id=\"example-{name}\"")), "{name} isn't on the page");
    }
    for style in markup::values(&page, "href").iter().filter(|href| href.ends_with(".css")) {
        assert!(folder.join(style).is_file(), "{style} isn't beside the page");
    }
}
