//! `test`: all set-up, then every step; goes on after a failure; a table at the end. What the steps are is in `steps/`.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::Command;
use crate::project::Project;
use crate::setup::{self, Need};
use crate::steps::{self, Step, Tally};

pub(super) const COMMAND: Command = Command {
    name: "test",
    arguments: "[STEP ...]",
    about: "everything that has to hold, or the steps named (`test list` names them)",
    run: command,
};

struct Outcome {
    name: &'static str,
    tally: Tally,
    time: Duration,
}

fn command(project: &Project, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|argument| argument == "list") {
        steps::ALL.iter().for_each(|step| println!("  {:<16} {}", step.name, step.about));
        return Ok(());
    }
    let chosen = steps::chosen(arguments)?;
    let mut needs: Vec<Need> = chosen.iter().flat_map(|step| step.needs.iter().copied()).collect();
    needs.push(Need::Rust);
    let start = Instant::now();
    let project = setup::ensure(project, &needs)?;
    println!("set-up done ({} s)", start.elapsed().as_secs());
    let outcomes: Vec<Outcome> = chosen.into_iter().map(|step| perform(step, &project)).collect();
    let total = summary(&outcomes);
    if total.failed > 0 {
        bail!("");
    }
    Ok(())
}

fn perform(step: &'static Step, project: &Project) -> Outcome {
    println!("\n== {}: {}", step.name, step.about);
    let start = Instant::now();
    let tally = (step.run)(project).unwrap_or_else(|error| {
        println!("{error:#}");
        Tally::FAILED
    });
    Outcome { name: step.name, tally, time: start.elapsed() }
}

/// Prints the table and the last line, which others read.
fn summary(outcomes: &[Outcome]) -> Tally {
    println!("\n{:<16} {:>8} {:>8} {:>8}", "step", "passed", "failed", "seconds");
    let mut total = Tally::default();
    for Outcome { name, tally, time } in outcomes {
        println!("{name:<16} {:>8} {:>8} {:>8.1}", tally.passed, tally.failed, time.as_secs_f64());
        total.passed += tally.passed;
        total.failed += tally.failed;
    }
    println!("{} passed, {} failed", total.passed, total.failed);
    total
}
