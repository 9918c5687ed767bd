//! The licences of the crates that end up in the wasm, as the text that travels with the app. Asks cargo, reads the
//! crates' own files, decides nothing about what is allowed: that is deny.toml's.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process::output;
use crate::project::Project;

/// The checked-in file, copied into dist/.
pub(crate) const FILE: &str = "THIRD-PARTY.txt";

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library is compiled in as well, but isn't in Cargo.lock.
const STANDARD_LIBRARY: &str = "the Rust standard library (https://github.com/rust-lang/rust), MIT OR Apache-2.0\n  \
    Copyright (c) The Rust Project Contributors; under the MIT licence below.";

/// A crate in the wasm.
struct Crate {
    name: String,
    version: String,
    licence: String,
    repository: String,
    authors: String,
    /// The licence files' contents that we keep, in order of their names; empty when the crate ships none.
    texts: Vec<String>,
}

/// The whole text of [`FILE`].
pub(crate) fn render(project: &Project) -> Result<String> {
    let crates = collect(project)?;
    let mut by_text: BTreeMap<&str, Vec<&Crate>> = BTreeMap::new();
    for found in &crates {
        for text in &found.texts {
            by_text.entry(text).or_default().push(found);
        }
    }
    let mut page = String::from(
        "Truce contains the work of others. These are their licences.\n\
         Written by `cargo xtask notices`; not to be edited.\n\n",
    );
    writeln!(page, "- {STANDARD_LIBRARY}")?;
    for found in &crates {
        writeln!(page, "- {} {} ({}), {}", found.name, found.version, found.repository, found.licence)?;
        if found.texts.is_empty() {
            // Of what comes without a licence file, `collect` lets only the MIT kind pass.
            writeln!(page, "  Copyright (c) {}; under the MIT licence below.", found.authors)?;
        }
    }
    let mut texts: Vec<(&str, Vec<&Crate>)> = by_text.into_iter().collect();
    texts.sort_by(|(_, a), (_, b)| a.first().map(|x| &x.name).cmp(&b.first().map(|x| &x.name)));
    for (text, users) in texts {
        let names: Vec<&str> = users.iter().map(|user| user.name.as_str()).collect();
        writeln!(page, "\n{}\n{}\n\n{}", "-".repeat(80), names.join(", "), text.trim())?;
    }
    let mit = fs::read_to_string(project.path("LICENSE-MIT")).context("LICENSE-MIT")?;
    let mit: Vec<&str> = mit.lines().filter(|line| !line.starts_with("Copyright")).collect();
    writeln!(page, "\n{}\nThe MIT licence, for those above that name it\n\n{}", "-".repeat(80), mit.join("\n").trim())?;
    Ok(page)
}

fn collect(project: &Project) -> Result<Vec<Crate>> {
    // `cargo tree` knows which features the page's build has; `cargo metadata` mixes in those of the tests.
    let tree = output(&mut project.cargo(&[
        "tree",
        "--locked",
        "--package",
        "truce",
        "--features",
        "pieces",
        "--target",
        TARGET,
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]))?;
    let used: BTreeSet<(&str, &str)> =
        tree.lines().filter_map(name_and_version).filter(|(name, _)| *name != "truce").collect();
    let metadata = output(&mut project.cargo(&["metadata", "--locked", "--all-features", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo metadata has no packages")?;
    let mut crates = Vec::new();
    for package in packages {
        let text = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (name, version) = (text("name"), text("version"));
        if !used.contains(&(name.as_str(), version.as_str())) {
            continue;
        }
        let manifest = text("manifest_path");
        let folder = Path::new(&manifest).parent().context("a manifest lies in a folder")?;
        let authors = package
            .get("authors")
            .and_then(Value::as_array)
            .map(|list| list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
        let authors = authors.filter(|list| !list.is_empty()).unwrap_or_else(|| format!("the {name} developers"));
        let licence = text("license").replace('/', " OR ").split_whitespace().collect::<Vec<_>>().join(" ");
        let texts = licence_texts(folder, &licence)?;
        if texts.is_empty() && !offers_mit(&licence) {
            bail!("{name} {version} ({licence}) comes without its licence: add its text by hand");
        }
        crates.push(Crate { name, version, licence, repository: text("repository"), authors, texts });
    }
    if crates.len() != used.len() {
        bail!("cargo tree lists {} crates, cargo metadata knows {} of them", used.len(), crates.len());
    }
    crates.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(crates)
}

/// The name and version in a line of `cargo tree --format {p}`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// Whether MIT is the licence, or one that we may choose.
fn offers_mit(licence: &str) -> bool {
    !licence.contains(" AND ") && licence.split(" OR ").any(|part| part == "MIT")
}

/// Where the choice is ours, the MIT text alone: it is the short one.
fn licence_texts(folder: &Path, licence: &str) -> Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| ["LICEN", "COPYING", "NOTICE"].iter().any(|start| name.to_uppercase().starts_with(start)))
        .collect();
    names.sort();
    let mit: Vec<String> = names.iter().filter(|name| name.to_uppercase().contains("MIT")).cloned().collect();
    let kept = if offers_mit(licence) && !mit.is_empty() { mit } else { names };
    let mut texts = Vec::new();
    for name in kept {
        let file = folder.join(name);
        if file.is_file() {
            texts.push(fs::read_to_string(&file)?.replace("\r\n", "\n"));
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::{name_and_version, offers_mit};

    #[test]
    fn mit_is_taken_where_it_is_offered() {
        for (licence, expected) in [
            ("MIT", true),
            ("Apache-2.0 OR MIT", true),
            ("BSD-3-Clause AND MIT", false),
            ("Apache-2.0 OR BSL-1.0", false),
        ] {
            assert_eq!(offers_mit(licence), expected, "{licence}");
        }
    }

    #[test]
    fn lines_of_cargo_tree_are_read() {
        assert_eq!(name_and_version("yew v0.23.0"), Some(("yew", "0.23.0")));
        assert_eq!(name_and_version("truce v0.1.0 (/x) (*)"), Some(("truce", "0.1.0")));
        assert_eq!(name_and_version(""), None);
    }
}
