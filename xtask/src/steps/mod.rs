//! The steps of `cargo xtask test`: one table, one function each. A step counts its tests itself.

mod cargo_tests;
pub(crate) mod end_to_end;
mod lints;
mod weight;

use anyhow::{Result, bail};

use crate::commands;
use crate::project::Project;
use crate::setup::Need;

/// How many tests passed and failed. A step such as the formatter counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that did what they should.
    pub(crate) passed: usize,
    /// Tests that didn't, or that couldn't be run.
    pub(crate) failed: usize,
}

impl Tally {
    /// A step that counts as one and held.
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0 };
    /// A step that counts as one and didn't hold.
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1 };
}

/// Something that has to hold.
pub(crate) struct Step {
    /// What to type after `cargo xtask test`; the part before a dash names the whole group.
    pub(crate) name: &'static str,
    /// One line for people.
    pub(crate) about: &'static str,
    /// What has to be set up before.
    pub(crate) needs: &'static [Need],
    /// Whether it looks at dist/: then the step `build` comes before it.
    pub(crate) looks_at_dist: bool,
    /// Does it. An error counts as one failure.
    pub(crate) run: fn(&Project) -> Result<Tally>,
}

/// Every step, in the order in which they run: what is quick and what others build on first.
pub(crate) const ALL: &[Step] = &[
    lints::FMT,
    lints::TYPOS,
    lints::DENY,
    lints::NOTICES,
    lints::CLIPPY,
    lints::CLIPPY_CORE,
    lints::CLIPPY_WASM,
    lints::DOC,
    cargo_tests::NATIVE,
    cargo_tests::CORE,
    cargo_tests::XTASK,
    cargo_tests::WASM,
    BUILD,
    weight::BUDGET,
    end_to_end::CHROMIUM,
    end_to_end::FIREFOX,
    end_to_end::WEBKIT,
];

const BUILD: Step = Step {
    name: "build",
    about: "release build into dist/",
    needs: &[Need::Bundler],
    looks_at_dist: false,
    run: |project| {
        // What a failed build would leave is yesterday's page: better none.
        if project.dist().exists() {
            std::fs::remove_dir_all(project.dist())?;
        }
        commands::build(project).map(|()| Tally::PASSED)
    },
};

/// The steps that were named, each by its name or its group's, with `build` before those that need it; none means all.
pub(crate) fn chosen(names: &[String]) -> Result<Vec<&'static Step>> {
    let fits = |step: &Step, name: &str| step.name == name || step.name.split('-').next() == Some(name);
    if let Some(unknown) = names.iter().find(|name| !ALL.iter().any(|step| fits(step, name))) {
        bail!("There is no step {unknown:?}. `cargo xtask test list` names them.");
    }
    let named = |step: &Step| names.is_empty() || names.iter().any(|name| fits(step, name));
    let build = ALL.iter().any(|step| named(step) && step.looks_at_dist);
    Ok(ALL.iter().filter(|step| named(step) || (build && step.name == BUILD.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::{ALL, chosen};

    fn names(arguments: &[&str]) -> Vec<&'static str> {
        let arguments: Vec<String> = arguments.iter().map(|name| (*name).to_owned()).collect();
        chosen(&arguments).unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn a_name_a_group_or_nothing_chooses() {
        assert_eq!(names(&["fmt"]), ["fmt"]);
        assert_eq!(names(&["e2e"]), ["build", "e2e-chromium", "e2e-firefox", "e2e-webkit"]);
        assert_eq!(names(&["budget"]), ["build", "budget"]);
        assert_eq!(names(&[]).len(), ALL.len());
    }

    #[test]
    fn an_unknown_step_is_not_a_pass() {
        assert!(chosen(&["fnt".to_owned()]).is_err());
    }
}
