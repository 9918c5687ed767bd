//! Stylesheets: each says what it is, and each is on the page.

use std::collections::BTreeSet;

use crate::hold;
use crate::tree::{text, texts};

#[test]
fn every_stylesheet_begins_by_saying_what_it_is() {
    let sheets = texts("styles", ".css").into_iter().chain(texts("src", ".css"));
    let problems: Vec<String> =
        sheets.filter(|sheet| !sheet.text.starts_with("/* ")).map(|sheet| format!("{}:1", sheet.path)).collect();
    hold("A stylesheet begins with a comment: what it dresses.", &problems);
}

#[test]
fn the_page_links_every_stylesheet_once() {
    let index = text("index.html");
    let linked: Vec<&str> = index
        .lines()
        .filter(|line| line.contains("rel=\"css\""))
        .filter_map(|line| line.split_once("href=\"")?.1.split('"').next())
        .collect();
    let there: BTreeSet<String> = texts("styles", ".css").into_iter().map(|sheet| sheet.path).collect();
    let mut problems = Vec::new();
    for path in &there {
        match linked.iter().filter(|link| *link == path).count() {
            1 => {}
            0 => problems.push(format!("{path}: index.html doesn't link it")),
            _ => problems.push(format!("{path}: index.html links it more than once")),
        }
    }
    problems.extend(linked.iter().filter(|link| !there.contains(**link)).map(|link| format!("index.html: no {link}")));
    hold("index.html links what is in styles/, and nothing else.", &problems);
}
