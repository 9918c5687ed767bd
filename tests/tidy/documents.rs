//! The documents: there, and true where a machine can tell.

use crate::hold;
use crate::tree::{root, text, texts};

/// What a visitor of the repository looks for.
const THERE: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "DESIGN.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "THIRD-PARTY.txt",
];

/// The documents that people write; golden files and fixtures aren't.
fn documents() -> Vec<crate::tree::File> {
    texts("", ".md").into_iter().filter(|file| !file.path.starts_with("tests/")).collect()
}

/// What is marked as code in a document: between single backticks, or in a fence.
fn code(line: &str, fenced: bool) -> Vec<&str> {
    if fenced { vec![line] } else { line.split('`').skip(1).step_by(2).collect() }
}

#[test]
fn every_document_is_there_and_not_empty() {
    let problems: Vec<String> = THERE
        .iter()
        .filter(|path| !root().join(path).is_file() || text(path).trim().is_empty())
        .map(|path| (*path).to_owned())
        .collect();
    hold("These have to be there:", &problems);
}

#[test]
fn every_link_within_the_repository_leads_somewhere() {
    let mut problems = Vec::new();
    for file in documents() {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for (number, line) in file.text.lines().enumerate() {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let path = target.split('#').next().unwrap_or_default();
                if path.is_empty() || path.contains(':') {
                    continue;
                }
                if !root().join(folder).join(path).exists() {
                    problems.push(format!("{}:{}: {target}", file.path, number + 1));
                }
            }
        }
    }
    hold("A link leads to a file that is there.", &problems);
}

#[test]
fn every_path_in_a_document_is_there() {
    // Folders whose files are written by people: what is named below them has to exist.
    const OURS: &[&str] = &["src/", "xtask/", "tests/", "styles/", "locales/", "docs/", ".ci/", ".cargo/"];
    let mut problems = Vec::new();
    for file in documents() {
        let mut fenced = false;
        for (number, line) in file.text.lines().enumerate() {
            if line.starts_with("```") {
                fenced = !fenced;
            }
            for path in code(line, fenced).iter().flat_map(|code| code.split_whitespace()) {
                let is_pattern = path.contains(['*', '<', '{', '…']);
                if OURS.iter().any(|folder| path.starts_with(folder)) && !is_pattern && !root().join(path).exists() {
                    problems.push(format!("{}:{}: {path}", file.path, number + 1));
                }
            }
        }
    }
    hold("What a document names is there.", &problems);
}

#[test]
fn every_command_in_a_document_can_be_typed() {
    let source: String = texts("xtask/src", ".rs").into_iter().map(|file| file.text).collect();
    let known = |name: &str| source.contains(&format!("name: \"{name}\""));
    let mut problems = Vec::new();
    for file in documents() {
        for (number, line) in file.text.lines().enumerate() {
            for rest in line.split("cargo xtask ").skip(1) {
                let mut words = rest.split(|c: char| c != '-' && !c.is_ascii_alphanumeric());
                let command = words.next().unwrap_or_default();
                if command.chars().all(|c| c.is_ascii_lowercase()) && !command.is_empty() && !known(command) {
                    problems.push(format!("{}:{}: {command}", file.path, number + 1));
                }
                if command == "test"
                    && let Some(step) = words.next().filter(|_| rest.starts_with("test "))
                    && !["", "list"].contains(&step)
                    && !source.contains(&format!("name: \"{step}"))
                {
                    problems.push(format!("{}:{}: test {step}", file.path, number + 1));
                }
            }
        }
    }
    hold("A command in a document is one of `cargo xtask`.", &problems);
}

#[test]
fn the_changelog_names_the_version() {
    let manifest = text("Cargo.toml");
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"')).unwrap();
    let heading = format!("## [{version}]");
    assert!(text("CHANGELOG.md").lines().any(|line| line.starts_with(&heading)), "CHANGELOG.md has no {heading}");
}

#[test]
fn the_readme_states_the_policy_that_the_server_sends() {
    let server: String = text("xtask/src/server.rs").replace("\\\n    ", "");
    let policy = server.split("POLICY: &str = \"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert!(text("README.md").contains(policy), "README.md lacks the policy of xtask/src/server.rs:\n{policy}");
}
