//! `bench`: what a keystroke costs, ours beside the same page in vanilla JavaScript and in React, in one run of Chromium.
//! Builds, bundles the peers and serves all of them; the measuring itself is bench/run.mjs. No gate: times swing.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Command, build, nothing_left, take_flag, take_option};
use crate::budget;
use crate::process::{output, run};
use crate::project::Project;
use crate::server;
use crate::setup::{self, Need};

pub(super) const COMMAND: Command = Command {
    name: "bench",
    arguments: "[--rounds 8] [--no-build] [--profile]",
    about: "a keystroke's CPU time, beside vanilla JS and React; writes docs/bench.md",
    run: command,
};

/// The contestants: folders of the site that bench/build.mjs lays out.
const CONTESTANTS: [&str; 4] = ["app", "vanilla", "react", "tuned"];

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    let mut arguments = arguments.to_vec();
    let rounds = take_option(&mut arguments, "--rounds")?.unwrap_or_else(|| "8".to_owned());
    ensure!(rounds.parse::<u32>().is_ok_and(|rounds| rounds > 0), "--rounds wants a number above 0");
    let as_it_is = take_flag(&mut arguments, "--no-build");
    let profile = take_flag(&mut arguments, "--profile");
    nothing_left(&arguments)?;
    let project = setup::ensure(project, &[Need::Rust, Need::Bundler, Need::Bench])?;
    if !as_it_is {
        build(&project)?;
    }
    ensure!(project.dist().join("index.html").exists(), "dist/ isn't there: leave --no-build out");
    let site = project.path("target/bench/site");
    run(project.command("node").arg("bench/build.mjs").arg("--dist").arg(project.dist()).arg("--out").arg(&site))?;
    let served = server::start(&site, "/", 0)?;
    if profile {
        name_functions(&project, &site.join("app"))?;
        let out = project.path("target/bench/profile.md");
        return run(project.command("node").args(["bench/profile.mjs", "--url", &served.url]).arg("--report").arg(out));
    }
    let bytes = CONTESTANTS.map(|name| {
        let files = budget::weigh(&site.join(name))?;
        Ok(format!("{name}={}", files.iter().map(|file| file.brotli).sum::<usize>()))
    });
    let bytes: Vec<String> = bytes.into_iter().collect::<Result<_>>()?;
    let rust = output(project.command("rustc").arg("--version"))?;
    let rust = rust.split(' ').nth(1).context("rustc says its version")?;
    run(project
        .command("node")
        .args(["bench/run.mjs", "--url", &served.url, "--rounds", &rounds, "--bytes", &bytes.join(","), "--rust", rust])
        .arg("--report")
        .arg(project.path("docs/bench.md")))
}

/// Puts the wasm as it was before wasm-opt took the names of its functions in the place of the one without.
fn name_functions(project: &Project, app: &Path) -> Result<()> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.path("target"), PathBuf::from);
    let named = target.join("wasm-bindgen/release/truce_bg.wasm");
    let mut files = fs::read_dir(app)?.flatten().map(|entry| entry.path());
    let shipped = files.find(|file| file.extension().is_some_and(|extension| extension == "wasm"));
    fs::copy(&named, shipped.context("dist/ has no wasm")?)
        .with_context(|| format!("{} isn't there: leave --no-build out", named.display()))?;
    Ok(())
}
