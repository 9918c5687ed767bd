//! `serve`: builds, serves dist/ under the policy, builds again when a source changes.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::{Result, ensure};

use super::{Command, build, nothing_left, take_port};
use crate::project::Project;
use crate::server;
use crate::setup::{self, Need};

pub(super) const COMMAND: Command = Command {
    name: "serve",
    arguments: "[--port 8080]",
    about: "builds, serves, builds again on a change",
    run: command,
};

/// What the build is made from.
const SOURCES: &[&str] = &[
    "src",
    "styles",
    "locales",
    "index.html",
    "boot.js",
    "build.rs",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "THIRD-PARTY.txt",
];

/// How often the sources are looked at.
const POLL: Duration = Duration::from_millis(500);

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    let mut arguments = arguments.to_vec();
    let port = take_port(&mut arguments, 8080)?;
    nothing_left(&arguments)?;
    let project = setup::ensure(project, &[Need::Rust, Need::Bundler])?;
    let mut seen = newest(&project);
    println!("building (the first time about two minutes)");
    let built = build(&project);
    if let Err(error) = &built {
        println!("{error:#}");
        ensure!(project.dist().exists(), "There is nothing to serve yet.");
        println!("serving the build before");
    }
    let running = server::start(&project.dist(), "/", port)?;
    println!("Truce is at {}", running.url);
    loop {
        sleep(POLL);
        let now = newest(&project);
        if now == seen {
            continue;
        }
        seen = now;
        println!("a source changed: building");
        match build(&project) {
            Ok(()) => println!("built: reload {}", running.url),
            Err(error) => println!("{error:#}\nStill serving the build before."),
        }
    }
}

/// The latest change and the number of files: the number makes a removal a change.
fn newest(project: &Project) -> (Option<SystemTime>, usize) {
    let mut found = (None, 0);
    for source in SOURCES {
        look(&project.path(source), &mut found);
    }
    found
}

fn look(path: &Path, found: &mut (Option<SystemTime>, usize)) {
    let Ok(metadata) = fs::metadata(path) else { return };
    if metadata.is_dir() {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        entries.for_each(|entry| look(&entry.path(), found));
    } else {
        found.0 = found.0.max(metadata.modified().ok());
        found.1 += 1;
    }
}
