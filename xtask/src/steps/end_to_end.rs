//! The steps that drive the built page in three engines. The tests themselves are tests/e2e/specs/*.mjs.

use anyhow::{Context, Result, ensure};

use super::{Step, Tally};
use crate::process::{output, tee};
use crate::project::Project;
use crate::server;
use crate::setup::Need;

/// Not the root: dist/ has to work under any path.
const PREFIX: &str = "/any/path/";

/// The field kit's example page, as its own test writes it, and where it is served.
const KIT: &str = "target/kit";
const KIT_PREFIX: &str = "/kit/";

pub(super) const CHROMIUM: Step = Step {
    name: "e2e-chromium",
    about: "the page, driven in Chromium",
    needs: &[Need::Bundler, Need::EndToEnd],
    looks_at_dist: true,
    run: |project| run(project, Some("chromium"), None),
};

pub(super) const FIREFOX: Step = Step {
    name: "e2e-firefox",
    about: "the page, driven in Firefox",
    run: |project| run(project, Some("firefox"), None),
    ..CHROMIUM
};

pub(super) const WEBKIT: Step = Step {
    name: "e2e-webkit",
    about: "the page, driven in WebKit",
    run: |project| run(project, Some("webkit"), None),
    ..CHROMIUM
};

/// Runs the tests of one engine, or of all, whose file or name contains `only`; needs dist/ and [`Need::EndToEnd`].
pub(crate) fn run(project: &Project, engine: Option<&str>, only: Option<&str>) -> Result<Tally> {
    ensure!(project.dist().join("index.html").exists(), "dist/ isn't there: the build failed");
    let running = server::start(&project.dist(), PREFIX, 0)?;
    let kit = kit(project)?;
    let mut command = project.command("node");
    command.arg("tests/e2e/run.mjs").args(["--url", &running.url, "--kit", &kit.url]);
    command.arg("--reports").arg(project.reports());
    if let Some(engine) = engine {
        command.args(["--engine", engine]);
    }
    if let Some(only) = only {
        command.args(["--only", only]);
    }
    let (_, text) = tee(&mut command)?;
    tally(&text).context("the end-to-end tests ended without a summary")
}

/// Serves the field kit's example page. The step `native` writes it anew; here it is written only when it was never.
fn kit(project: &Project) -> Result<server::Running> {
    let folder = project.path(KIT);
    if !folder.join("index.html").exists() {
        output(&mut project.cargo(&["test", "--locked", "--quiet", "--package", "truce", "--test", "kit"]))?;
    }
    server::start(&folder, KIT_PREFIX, 0)
}

/// Reads the line `e2e: 3 passed, 0 failed`.
fn tally(text: &str) -> Option<Tally> {
    let line = text.lines().rev().find_map(|line| line.strip_prefix("e2e: "))?;
    let (passed, failed) = line.split_once(" passed, ")?;
    Some(Tally { passed: passed.parse().ok()?, failed: failed.strip_suffix(" failed")?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::{Tally, tally};

    #[test]
    fn the_summary_is_read() {
        assert_eq!(tally("ok x\ne2e: 3 passed, 1 failed\n"), Some(Tally { passed: 3, failed: 1 }));
        assert_eq!(tally("crashed"), None);
    }
}
