//! What the operating system brings: browsers, their drivers, Node, Python's installer. Installs them on Debian as root;
//! anywhere else it stops with the line to type.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::process::{output, run, succeeds};
use crate::project::Project;

/// A program and the Debian package that brings it.
pub(crate) struct Program {
    /// Its name on the PATH.
    pub(crate) name: &'static str,
    package: &'static str,
}

const fn program(name: &'static str, package: &'static str) -> Program {
    Program { name, package }
}

/// For the tests in Chromium that wasm-bindgen runs.
pub(crate) const CHROMIUM: &[Program] = &[program("chromium", "chromium"), program("chromedriver", "chromium-driver")];

/// For the end-to-end tests.
pub(crate) const BROWSERS: &[Program] = &[
    program("chromium", "chromium"),
    program("firefox-esr", "firefox-esr"),
    program("WebKitWebDriver", "webkit2gtk-driver"),
    program("Xvfb", "xvfb"),
];

/// Runs wasm-opt and the end-to-end tests.
pub(crate) const NODE: &[Program] = &[program("node", "nodejs"), program("npm", "npm")];

/// Fetches the tools that come as wheels.
pub(crate) const PYTHON: &[Program] = &[program("python3", "python3"), program("pip3", "python3-pip")];

/// Makes sure that all of these are there.
pub(crate) fn ensure(project: &Project, programs: &[&Program]) -> Result<()> {
    let mut packages: Vec<&str> =
        programs.iter().filter(|program| which(program.name).is_none()).map(|program| program.package).collect();
    packages.sort_unstable();
    packages.dedup();
    if packages.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get update && apt-get install --yes --no-install-recommends {}", packages.join(" "));
    if !is_debian(&fs::read_to_string("/etc/os-release").unwrap_or_default()) {
        let missing: Vec<&str> =
            programs.iter().map(|program| program.name).filter(|name| which(name).is_none()).collect();
        bail!("Missing: {}. Install them; on Debian 12 that would be, as root:\n  {install}", missing.join(", "));
    }
    if output(project.command("id").arg("-u"))?.trim() != "0" {
        bail!("Missing: {}. Type this, then start me again:\n  sudo sh -c '{install}'", packages.join(", "));
    }
    println!("set-up: {} by apt-get (about a minute)", packages.join(", "));
    run(project
        .command("sh")
        .args(["-c", &format!("({install}) > /dev/null")])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Stops when Node is older than the test libraries can run on.
pub(crate) fn ensure_node_version(project: &Project) -> Result<()> {
    let version = output(project.command("node").arg("--version"))?;
    if node_major(&version).is_some_and(|major| major >= 20) {
        return Ok(());
    }
    bail!(
        "Node {} is too old for the browser tests. Install Node 20 or newer and put it first on the PATH.",
        version.trim()
    )
}

/// Makes sure that the standard library for the browser and cargo's two helpers are there.
pub(crate) fn ensure_rust(project: &Project) -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let folder = output(project.command("rustc").args(["--print", "target-libdir", "--target", target]))?;
    if !Path::new(folder.trim()).exists() {
        println!("set-up: Rust's standard library for {target} (seconds)");
        run(project.command("rustup").args(["target", "add", target]))?;
    }
    for (probe, component) in [("clippy", "clippy"), ("fmt", "rustfmt")] {
        if !succeeds(&mut project.cargo(&[probe, "--version"])) {
            println!("set-up: {component} (seconds)");
            run(project.command("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Where on the PATH a program lies.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line == "ID=debian")
}

fn node_major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{is_debian, node_major};

    #[test]
    fn only_debian_itself_has_these_packages() {
        assert!(is_debian("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
    }

    #[test]
    fn the_version_of_node_is_read() {
        assert_eq!(node_major("v20.20.2\n"), Some(20));
        assert_eq!(node_major("nonsense"), None);
    }
}
