//! The table of commands: one file each, one line here.

mod bench;
mod build;
mod e2e;
mod notices;
mod serve;
mod serve_folder;
mod shots;
mod test;

use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::project::Project;

pub(crate) use build::build;

/// What can be typed after `cargo xtask`.
pub(crate) struct Command {
    /// The word.
    pub(crate) name: &'static str,
    /// What may follow it.
    pub(crate) arguments: &'static str,
    /// One line for the help.
    pub(crate) about: &'static str,
    /// Does it.
    pub(crate) run: fn(&Project, &[String]) -> Result<()>,
}

/// Every command, in the order of the help.
pub(crate) const ALL: &[Command] = &[
    serve::COMMAND,
    build::COMMAND,
    test::COMMAND,
    e2e::COMMAND,
    bench::COMMAND,
    shots::COMMAND,
    notices::COMMAND,
    serve_folder::COMMAND,
];

/// What `cargo xtask` alone prints.
pub(crate) fn help() -> String {
    let mut text = String::from("cargo xtask ...\n");
    for command in ALL {
        let usage = format!("{} {}", command.name, command.arguments);
        // Writing to a String can't fail.
        let _written = writeln!(text, "  {usage:<44} {}", command.about);
    }
    text
}

/// Takes `--name VALUE` out of the arguments.
fn take_option(arguments: &mut Vec<String>, name: &str) -> Result<Option<String>> {
    let Some(at) = arguments.iter().position(|argument| argument == name) else { return Ok(None) };
    arguments.remove(at);
    if at < arguments.len() {
        return Ok(Some(arguments.remove(at)));
    }
    bail!("{name} wants a value")
}

/// Takes `--name` out of the arguments and returns whether it was there.
fn take_flag(arguments: &mut Vec<String>, name: &str) -> bool {
    let before = arguments.len();
    arguments.retain(|argument| argument != name);
    arguments.len() < before
}

/// Takes `--port N` out of the arguments.
fn take_port(arguments: &mut Vec<String>, default: u16) -> Result<u16> {
    match take_option(arguments, "--port")? {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_error| anyhow::anyhow!("--port wants a number up to 65535, not {text:?}")),
    }
}

/// Stops at what nobody has taken.
fn nothing_left(arguments: &[String]) -> Result<()> {
    match arguments.first() {
        None => Ok(()),
        Some(unknown) => bail!("I don't know {unknown:?}. `cargo xtask` lists what I know."),
    }
}

#[cfg(test)]
mod tests {
    use super::{take_flag, take_option, take_port};

    #[test]
    fn options_are_taken_out_wherever_they_stand() {
        let mut arguments: Vec<String> = ["a", "--port", "81", "b"].map(str::to_owned).to_vec();
        assert_eq!(take_port(&mut arguments, 80).unwrap(), 81);
        assert_eq!(arguments, ["a", "b"]);
        assert_eq!(take_port(&mut arguments, 80).unwrap(), 80);
    }

    #[test]
    fn a_flag_is_taken_out_once_it_is_there() {
        let mut arguments: Vec<String> = ["a", "--fast"].map(str::to_owned).to_vec();
        assert!(take_flag(&mut arguments, "--fast"));
        assert!(!take_flag(&mut arguments, "--fast"));
        assert_eq!(arguments, ["a"]);
    }

    #[test]
    fn a_missing_or_wrong_value_is_said() {
        assert!(take_option(&mut vec!["--port".to_owned()], "--port").is_err());
        assert!(take_port(&mut vec!["--port".to_owned(), "many".to_owned()], 80).is_err());
    }
}
