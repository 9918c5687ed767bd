//! Compiles the sentences in `locales/` into Rust (`src/i18n/generated.rs` includes the result), so that the wasm carries
//! neither a parser nor a file format, and a missing or misspelt message stops the build. Packs the stylesheet of
//! exported documents and computes its hash for their policy, so that the wasm carries no hash function either.

#[path = "src/i18n/compile/mod.rs"]
mod compile;

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

#[allow(clippy::print_stdout, reason = "cargo reads a build script's stdout")]
fn main() -> ExitCode {
    let for_the_browser = env::var_os("CARGO_CFG_TARGET_FAMILY").is_some_and(|family| family == "wasm");
    if for_the_browser && env::var_os("CARGO_FEATURE_PIECES").is_some() {
        // The program can be cut only where it still says which places name a function or a constant.
        println!("cargo::rustc-link-arg-bin=truce=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/i18n/compile");
    println!("cargo::rerun-if-changed=src/i18n/plural.rs");
    println!("cargo::rerun-if-changed={STYLESHEET}");
    match run().and_then(|()| stylesheet()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The stylesheet of exported documents.
const STYLESHEET: &str = "src/export/document.css";

/// Leaves out comments and indentation, and says the hash of what is left.
#[allow(clippy::print_stdout, reason = "cargo reads a build script's stdout")]
fn stylesheet() -> Result<(), Vec<String>> {
    let text = fs::read_to_string(STYLESHEET).map_err(|error| vec![format!("{STYLESHEET} can't be read: {error}.")])?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("/*"));
    let packed = lines.collect::<Vec<&str>>().join("\n");
    if packed.contains("/*") || packed.contains("*/") {
        return Err(vec![format!("{STYLESHEET}: a comment has to stand on one line of its own.")]);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("document.css");
    fs::write(&out, &packed).map_err(|error| vec![format!("{} can't be written: {error}.", out.display())])?;
    println!("cargo::rustc-env=TRUCE_DOCUMENT_CSS_SHA256={}", Base64::encode_string(&Sha256::digest(&packed)));
    Ok(())
}

fn run() -> Result<(), Vec<String>> {
    let sources = sources(Path::new("locales")).map_err(|error| vec![format!("locales/ can't be read: {error}.")])?;
    let languages = compile::compile(&sources)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("catalogue.rs");
    fs::write(&out, compile::rust(&languages))
        .map_err(|error| vec![format!("{} can't be written: {error}.", out.display())])
}

/// Every `locales/<language>/*.ftl`, in a fixed order.
fn sources(root: &Path) -> io::Result<Vec<compile::Source>> {
    let mut sources = Vec::new();
    for folder in entries(root)?.iter().filter(|folder| folder.is_dir()) {
        for file in entries(folder)?.iter().filter(|file| file.extension().is_some_and(|ftl| ftl == "ftl")) {
            sources.push(compile::Source {
                language: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                path: file.to_string_lossy().replace('\\', "/"),
                text: fs::read_to_string(file)?,
            });
        }
    }
    Ok(sources)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}
