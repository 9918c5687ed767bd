//! `shots`: a picture of every page into docs/, the same from the same sources. Builds and serves; which pictures, and how
//! they are taken, is bench/shots.mjs.

use anyhow::{Result, ensure};

use super::{Command, build, nothing_left, take_flag};
use crate::process::run;
use crate::project::Project;
use crate::server;
use crate::setup::{self, Need};

pub(super) const COMMAND: Command =
    Command { name: "shots", arguments: "[--no-build]", about: "pictures of every page into docs/", run: command };

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    let mut arguments = arguments.to_vec();
    let as_it_is = take_flag(&mut arguments, "--no-build");
    nothing_left(&arguments)?;
    let project = setup::ensure(project, &[Need::Rust, Need::Bundler, Need::Pictures])?;
    if !as_it_is {
        build(&project)?;
    }
    ensure!(project.dist().join("index.html").exists(), "dist/ isn't there: leave --no-build out");
    let served = server::start(&project.dist(), "/", 0)?;
    let docs = project.path("docs");
    run(project.command("node").args(["bench/shots.mjs", "--url", &served.url]).arg("--out").arg(docs))
}
