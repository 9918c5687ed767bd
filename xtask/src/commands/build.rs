//! `build`: the release build, whole or not at all. Trunk bundles beside dist/, the program is cut into what the first
//! page needs and the pieces that follow, the shell gets its words, then the result takes dist/'s place.

use std::fs;

use anyhow::{Context, Result};

use super::{Command, nothing_left};
use crate::cut::cut;
use crate::messages::message;
use crate::page;
use crate::process::run;
use crate::project::Project;
use crate::setup::{self, Need};

pub(super) const COMMAND: Command = Command {
    name: "build",
    arguments: "",
    about: "release build into dist/, for any static server under any path",
    run: command,
};

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    nothing_left(arguments)?;
    let project = setup::ensure(project, &[Need::Rust, Need::Bundler])?;
    build(&project)
}

/// Builds into dist/; needs [`Need::Bundler`]. When it fails, dist/ stays what it was.
pub(crate) fn build(project: &Project) -> Result<()> {
    let next = project.path("dist.next");
    // Trunk reads NO_COLOR as a flag of its own and stops at NO_COLOR=1.
    run(project
        .command("trunk")
        .env_remove("NO_COLOR")
        .args(["--quiet", "build", "--dist", "dist.next"])
        .args(["--features", "pieces"]))?;
    cut(project, &next)?;
    let index = next.join("index.html");
    let html = fs::read_to_string(&index).context("Trunk left no index.html")?;
    fs::write(&index, page::put_off(&page::fill(&html, message)?)?)?;
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::rename(next, dist).context("can't put the build in its place")
}
