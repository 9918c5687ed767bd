//! `notices`: writes the licences of what is compiled in. `test` says when the file is stale.

use std::fs;

use anyhow::Result;

use super::{Command, nothing_left};
use crate::licences;
use crate::project::Project;

pub(super) const COMMAND: Command = Command {
    name: "notices",
    arguments: "",
    about: "writes THIRD-PARTY.txt, the licences of what is compiled in",
    run: command,
};

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    nothing_left(arguments)?;
    fs::write(project.path(licences::FILE), licences::render(project)?)?;
    println!("wrote {}", licences::FILE);
    Ok(())
}
