//! The files of the checkout. Knows no rule.

use std::fs;
use std::path::{Path, PathBuf};

/// What is made or fetched, not written: as in `.gitignore`, and git's own.
const NOT_OURS: &[&str] = &["target", "dist", "dist.next", "node_modules", ".git"];

/// A text of the checkout.
pub(crate) struct File {
    /// Its path from the root, with slashes.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

/// The root of the checkout.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every text under a folder (`""` is all of it) whose name ends so, in a fixed order. None is an error: the rule would
/// hold of nothing.
pub(crate) fn texts(folder: &str, ending: &str) -> Vec<File> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    paths.sort();
    let found: Vec<File> = paths
        .iter()
        .map(|path| (path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"), path))
        .filter(|(name, _)| name.ends_with(ending))
        .filter_map(|(name, path)| Some(File { path: name, text: fs::read_to_string(path).ok()? }))
        .collect();
    assert!(!found.is_empty(), "there is no {folder}/**{ending}: has it moved?");
    found
}

/// The sources of every package here: `src`, and `NAME/src` of each member of the workspace.
pub(crate) fn sources() -> Vec<String> {
    let manifest = text("Cargo.toml");
    let members = manifest.split("members = [").nth(1).and_then(|list| list.split(']').next()).unwrap();
    let folders = members.split('"').skip(1).step_by(2).map(|member| format!("{member}/src"));
    std::iter::once("src".to_owned()).chain(folders).collect()
}

/// One text of the checkout.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // A link leads out of the checkout: node_modules is one.
        if NOT_OURS.contains(&name.as_str()) || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            walk(&path, out);
        } else {
            out.push(path);
        }
    }
}
