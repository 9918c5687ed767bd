//! `e2e`: the end-to-end tests alone, narrowed down while one is written.

use anyhow::{Result, bail, ensure};

use super::{Command, build, nothing_left, take_flag, take_option};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::steps::end_to_end;

pub(super) const COMMAND: Command = Command {
    name: "e2e",
    arguments: "[--engine E] [--only TEXT] [--no-build]",
    about: "end-to-end tests whose file or name contains TEXT, in chromium, firefox, webkit",
    run: command,
};

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    let mut arguments = arguments.to_vec();
    let engine = take_option(&mut arguments, "--engine")?;
    let only = take_option(&mut arguments, "--only")?;
    let as_it_is = take_flag(&mut arguments, "--no-build");
    nothing_left(&arguments)?;
    let project = setup::ensure(project, &[Need::Rust, Need::Bundler, Need::EndToEnd])?;
    if !as_it_is {
        build(&project)?;
    }
    let tally = end_to_end::run(&project, engine.as_deref(), only.as_deref())?;
    ensure!(tally.passed + tally.failed > 0, "No test fits.");
    if tally.failed > 0 {
        bail!("");
    }
    Ok(())
}
