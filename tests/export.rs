//! Exports: golden files of every sample, and user text that stays text in each format.
//! `UPDATE_GOLDEN=1 cargo test --test export` writes the golden files anew: read them before committing.

mod samples;

use std::fs;
use std::path::PathBuf;

use truce::export::{Kind, file_name, html, markdown};

fn golden(name: &str, kind: Kind, written: &str) -> Option<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/export");
    let path = folder.join([name, ".", kind.ending()].concat());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, written).unwrap();
    }
    (fs::read_to_string(&path).unwrap_or_default() != written).then(|| path.display().to_string())
}

#[test]
fn documents_are_as_in_the_golden_files() {
    let mut differ = Vec::new();
    for (name, agreement) in samples::all() {
        let report = samples::report(&agreement);
        differ.extend(golden(name, Kind::Markdown, &markdown(&report)));
        differ.extend(golden(name, Kind::Html, &html(&report)));
    }
    assert!(differ.is_empty(), "changed: {differ:?}. UPDATE_GOLDEN=1 writes them anew.");
}

#[test]
fn files_have_names_that_every_system_takes() {
    let long = "Ж".repeat(200);
    let rows = [
        ("Kestrel Metering", "kestrel-metering-agreement-draft-4.md"),
        ("Tally & Sons’ / C:\\<new>?*|\"", "tally-sons-c-new-agreement-draft-4.md"),
        ("..", "agreement-draft-4.md"),
        ("CON", "con-agreement-draft-4.md"),
        ("", "agreement-draft-4.md"),
        ("株式会社ケストレル", "株式会社ケストレル-agreement-draft-4.md"),
        ("Söderberg 2027", "söderberg-2027-agreement-draft-4.md"),
        ("\u{202e}evil\n.exe", "evil-exe-agreement-draft-4.md"),
    ];
    for (organisation, expected) in rows {
        let mut agreement = samples::kestrel();
        agreement.parties.organisation = organisation.into();
        assert_eq!(file_name(&samples::report(&agreement), Kind::Markdown), expected);
    }
    let mut agreement = samples::kestrel();
    agreement.parties.organisation = long;
    let name = file_name(&samples::report(&agreement), Kind::Html);
    assert!(name.len() <= 80 && name.starts_with("жж") && name.ends_with("-agreement-draft-4.html"), "{name}");
}
