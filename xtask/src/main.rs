//! The project's commands: `cargo xtask` lists them. A command is a file in `commands/`, a step of `test` one in
//! `steps/`. Knows the repository and its tools; of the product only what the core crate offers.

#![allow(clippy::print_stdout, reason = "a command line program talks on stdout")]

mod budget;
mod commands;
mod cut;
mod licences;
mod messages;
mod page;
mod process;
mod project;
mod server;
mod setup;
mod steps;
mod system;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let Some(command) = commands::ALL.iter().find(|command| command.name == name) else {
        print!("{}", commands::help());
        let asked_for_help = matches!(name.as_str(), "" | "help" | "--help" | "-h");
        return if asked_for_help { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    };
    match project::Project::find().and_then(|project| (command.run)(&project, &rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // An error without words has already said everything (failed tests).
            let text = format!("{error:#}");
            if !text.is_empty() {
                eprintln!("{text}");
            }
            ExitCode::FAILURE
        }
    }
}
