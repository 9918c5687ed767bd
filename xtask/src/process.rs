//! Running other programs: passing their output through, reading it, reading it while passing it through.
//! Knows no particular program.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// Runs it with its output passed through; an error when it ends with anything but 0.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("can't start {}", shown(command)))?;
    ensure!(status.success(), "{} failed ({status})", shown(command));
    Ok(())
}

/// What it writes to stdout; an error with its stderr when it ends with anything but 0.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("can't start {}", shown(command)))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{} failed ({}): {stderr}", shown(command), output.status);
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether it can be started and ends with 0. Its output is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Runs it with its output passed through and returns whether it ended with 0, and its stdout.
pub(crate) fn tee(command: &mut Command) -> Result<(bool, String)> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("can't start {}", shown(command)))?;
    let stdout = child.stdout.take().context("stdout is piped")?;
    let mut text = String::new();
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        writeln!(text, "{line}")?;
    }
    Ok((child.wait()?.success(), text))
}

/// The command as one would type it, for messages.
pub(crate) fn shown(command: &Command) -> String {
    let mut text = format!("`{}", command.get_program().to_string_lossy());
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text.push('`');
    text
}
