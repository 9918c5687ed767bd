//! What a command needs before it can start. Finds what is there, installs what is missing, says what it does meanwhile.

use std::env;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::system::{self, Program};
use crate::tools;

/// One thing that has to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The standard library for the browser, rustfmt, clippy.
    Rust,
    /// Trunk, wasm-bindgen, wasm-opt and Node, which runs the last.
    Bundler,
    /// wasm-bindgen's test runner and Chromium with its driver.
    BrowserTests,
    /// Three browsers, Node and its packages.
    EndToEnd,
    /// Chromium alone, Node and its packages.
    Pictures,
    /// The same, and the peers' packages.
    Bench,
    /// The spelling checker.
    Typos,
    /// The checker of what we depend on.
    CargoDeny,
}

/// Makes sure of all of them and returns the project with the tools on the PATH of every program that it starts.
pub(crate) fn ensure(project: &Project, needs: &[Need]) -> Result<Project> {
    let needed = |need| needs.contains(&need);
    let mut programs: Vec<&Program> = Vec::new();
    if needed(Need::BrowserTests) {
        programs.extend(system::CHROMIUM);
    }
    if needed(Need::EndToEnd) {
        programs.extend(system::BROWSERS);
    }
    if needed(Need::Pictures) || needed(Need::Bench) {
        programs.extend(system::CHROMIUM);
    }
    let runs_node = [Need::EndToEnd, Need::Pictures, Need::Bench, Need::Bundler];
    let node = runs_node.into_iter().any(needed);
    if node {
        programs.extend(system::NODE);
    }
    if needed(Need::Typos) || needed(Need::CargoDeny) {
        programs.extend(system::PYTHON);
    }
    // First what may stop us with a line to type, then what takes minutes.
    system::ensure(project, &programs)?;
    if node {
        system::ensure_node_version(project)?;
    }
    if needed(Need::Rust) || needed(Need::Bundler) || needed(Need::BrowserTests) {
        system::ensure_rust(project)?;
    }
    let mut folders = Vec::new();
    if needed(Need::Typos) {
        folders.push(tools::typos()?);
    }
    if needed(Need::CargoDeny) {
        folders.push(tools::cargo_deny()?);
    }
    if needed(Need::EndToEnd) || needed(Need::Pictures) || needed(Need::Bench) {
        tools::node_packages(project, &tools::DRIVERS)?;
    }
    if needed(Need::Bench) {
        tools::node_packages(project, &tools::PEERS)?;
    }
    if needed(Need::Bundler) || needed(Need::BrowserTests) {
        folders.push(tools::wasm_bindgen(project)?);
    }
    if needed(Need::Bundler) {
        folders.push(tools::trunk()?);
        folders.push(tools::wasm_opt()?);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(folders.into_iter().chain(env::split_paths(&path))).context("PATH")?;
    Ok(project.with_path(path))
}
