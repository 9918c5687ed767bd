//! The steps that run `cargo test`, on this machine and in Chromium, and count what it reports.

use std::process::Command;

use anyhow::Result;

use super::{Step, Tally};
use crate::process::tee;
use crate::setup::Need;
use crate::system::which;

/// What is compiled for the browser's tests: the library, and of tests/ what is called `browser…`. The
/// others are native.
pub(super) fn in_browser() -> Vec<&'static str> {
    vec!["--lib", "--test", "browser*"]
}

pub(super) const NATIVE: Step = Step {
    name: "native",
    about: "tests on this machine, with the browser side compiled in",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        counted(&mut project.cargo(&["test", "--locked", "--quiet", "--package", "truce", "--no-fail-fast"]))
    },
};

pub(super) const CORE: Step = Step {
    name: "core",
    about: "the core's tests, without the browser side",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        let arguments =
            ["test", "--locked", "--quiet", "--package", "truce", "--no-fail-fast", "--no-default-features"];
        counted(&mut project.cargo(&arguments))
    },
};

pub(super) const XTASK: Step = Step {
    name: "xtask",
    about: "tests of the commands themselves",
    needs: &[],
    looks_at_dist: false,
    run: |project| counted(&mut project.cargo(&["test", "--locked", "--quiet", "--package", "xtask"])),
};

pub(super) const WASM: Step = Step {
    name: "wasm",
    about: "tests in Chromium: those in src/ and tests/browser*.rs",
    needs: &[Need::BrowserTests],
    looks_at_dist: false,
    run: |project| {
        let mut command = project.cargo(&["test", "--locked", "--package", "truce", "--no-fail-fast"]);
        command.args(["--target", "wasm32-unknown-unknown"]).args(in_browser());
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        if let Some(driver) = which("chromedriver") {
            command.env("CHROMEDRIVER", driver);
        }
        counted(&mut command)
    },
};

/// Runs it and adds up what it reports. A run that fails without a failed test (it didn't compile, say) counts as one.
fn counted(command: &mut Command) -> Result<Tally> {
    let (ended_well, text) = tee(command)?;
    let mut tally = results(&text);
    if !ended_well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// Adds up the lines `test result: ok. 3 passed; 0 failed; ...`.
fn results(text: &str) -> Tally {
    let count = |line: &str, word: &str| -> usize {
        let before = line.split(';').find_map(|part| part.trim().strip_suffix(word));
        before.and_then(|part| part.trim().rsplit(' ').next()?.parse().ok()).unwrap_or(0)
    };
    let mut tally = Tally::default();
    for line in text.lines().filter(|line| line.starts_with("test result:")) {
        tally.passed += count(line, "passed");
        tally.failed += count(line, "failed");
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::{Tally, results};

    #[test]
    fn results_of_several_binaries_are_added_up() {
        let text = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            noise\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        assert_eq!(results(text), Tally { passed: 15, failed: 2 });
    }
}
