//! `static`: the project's server alone, on any folder and under any path; for trying a build by hand.

use anyhow::{Context, Result, ensure};

use super::{Command, nothing_left, take_option, take_port};
use crate::project::Project;
use crate::server;

pub(super) const COMMAND: Command = Command {
    name: "static",
    arguments: "DIR [--port 0] [--path /a/b/]",
    about: "serves a folder under the policy",
    run: command,
};

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    let mut arguments = arguments.to_vec();
    let port = take_port(&mut arguments, 0)?;
    let path = take_option(&mut arguments, "--path")?.unwrap_or_else(|| "/".to_owned());
    ensure!(path.starts_with('/') && path.ends_with('/'), "--path wants a slash at both ends");
    let (folder, rest) = arguments.split_first().context("Which folder?")?;
    nothing_left(rest)?;
    let running = server::start(&project.path(folder), &path, port)?;
    println!("{}", running.url);
    running.wait()
}
