//! Where things are: the repository's root, its target folder, the cache of the user. Runs nothing but `cargo`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The checkout that the command works on.
pub(crate) struct Project {
    /// The folder with the workspace's Cargo.toml.
    pub(crate) root: PathBuf,
    /// The PATH for programs that it starts; the one of xtask itself until tools have been set up.
    path: Option<OsString>,
}

impl Project {
    /// The checkout that cargo runs xtask from, not the one it was compiled in: a shared target folder may serve several.
    pub(crate) fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").context("start me as `cargo xtask`")?;
        let root = Path::new(&manifest).parent().context("xtask lies in the workspace")?.to_path_buf();
        Ok(Self { root, path: None })
    }

    /// The same checkout, with another PATH for what it starts.
    pub(crate) fn with_path(&self, path: OsString) -> Self {
        Self { root: self.root.clone(), path: Some(path) }
    }

    /// A file or folder of the repository.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// What the release build leaves for any static server.
    pub(crate) fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// Where reports and pictures of failed tests go.
    pub(crate) fn reports(&self) -> PathBuf {
        self.path("target/e2e")
    }

    /// A program to be run in the repository's root.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        if let Some(path) = &self.path {
            command.env("PATH", path);
        }
        command
    }

    /// Cargo, without what `cargo run` told xtask about itself: a build script that sees it would run again each time.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                command.env_remove(name);
            }
        }
        command.args(arguments);
        command
    }

    /// The version of a package in Cargo.lock; the first one if there are several.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let lock = std::fs::read_to_string(self.path("Cargo.lock")).context("Cargo.lock")?;
        version_in_lock(&lock, package).with_context(|| format!("{package} isn't in Cargo.lock"))
    }
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let after = lock.lines().skip_while(|line| *line != name).nth(1)?;
    Some(after.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

/// The folder of the user that outlives a clone: `$XDG_CACHE_HOME/truce`, else `~/.cache/truce`.
pub(crate) fn cache() -> Result<PathBuf> {
    let base = match env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(env::var_os("HOME").context("HOME isn't set: where may tools be kept?")?).join(".cache"),
    };
    Ok(base.join("truce"))
}

#[cfg(test)]
mod tests {
    use super::version_in_lock;

    #[test]
    fn reads_the_version_of_exactly_the_package() {
        let lock =
            "[[package]]\nname = \"a-macro\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(version_in_lock(lock, "a").as_deref(), Some("1.2.3"));
        assert_eq!(version_in_lock(lock, "b"), None);
    }
}
