//! Cuts the built program into what the first page needs and the pieces that follow it (src/ui/pieces), and puts them
//! into a folder that Trunk filled, in the place of the whole. Knows what the tools call their files, nothing of the app.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha384};

use crate::process::{output, run};
use crate::project::Project;

/// What rustc writes for the browser; binaryen refuses what isn't named.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-simd",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The tool's name for the script that fetches pieces.
const LINK: &str = "__wasm_split.js";

/// Replaces Trunk's glue and wasm in `dist` by the cut program and renews what index.html says of them.
pub(crate) fn cut(project: &Project, dist: &Path) -> Result<()> {
    let target = target_folder(project)?;
    let work = target.join("pieces");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let whole = target.join("wasm32-unknown-unknown/release/truce.wasm");
    run(project.command("wasm-split-cli").args(["--target", "web", "--out-name", "truce"]).arg(whole).arg(&work))?;
    // Only the main part has glue. The pieces reach the page through it, and share its table and stack pointer.
    let bind = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "truce", "--out-dir"];
    run(project.command("wasm-bindgen").args(bind).arg(&work).arg(work.join("truce.wasm")))?;
    fs::remove_file(work.join("truce.wasm"))?;
    let mut wasm = Vec::new();
    for path in files(&work, "wasm")? {
        // The names of functions alone are a quarter of the compressed bytes. More passes save next to nothing.
        let strip = ["--strip-debug", "--strip-producers", "--output"];
        run(project.command("wasm-opt").args(strip).arg(&path).args(FEATURES).arg(&path))?;
        wasm.push(Part { name: name_of(&path)?, bytes: fs::read(&path)? });
    }
    let read = |name: &str| fs::read_to_string(work.join(name)).with_context(|| format!("{name} wasn't made"));
    let parts = named(&wasm, &read("truce.js")?, &read(LINK)?)?;
    for part in [&parts.glue, &parts.link].into_iter().chain(&parts.wasm) {
        fs::write(dist.join(&part.name), &part.bytes)?;
    }
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).context("Trunk left no index.html")?;
    let mut old = Vec::new();
    for attribute in ["data-glue=\"./", "data-wasm=\"./"] {
        let (_, after) = html.split_once(attribute).context("index.html names no glue or wasm")?;
        let name = after.split('"').next().unwrap_or_default().to_owned();
        let bytes = fs::read(dist.join(&name))?;
        fs::remove_file(dist.join(&name))?;
        old.push(Part { name, bytes });
    }
    fs::write(&index, renewed(&html, &old, &parts)?).context("index.html")
}

/// How the tool's script instantiates a piece, and how ours does.
const STREAM: &str = "WebAssembly.instantiateStreaming(src, imports)";
const PLAIN: &str = "WebAssembly.instantiate(await src, imports)";
const FETCHED: &str = "
async function fetched(url, options) {
    const response = await fetch(url, options);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.arrayBuffer();
}
";

/// A file that a browser loads.
struct Part {
    name: String,
    bytes: Vec<u8>,
}

impl Part {
    /// As an `integrity` attribute says it.
    fn integrity(&self) -> String {
        format!("sha384-{}", Base64::encode_string(&Sha384::digest(&self.bytes)))
    }
}

/// The files of the cut program under the names that they are served by.
struct Parts {
    glue: Part,
    link: Part,
    /// The main part first.
    wasm: Vec<Part>,
}

/// Names all parts by one hash of everything: a piece fits only the main part that it was cut from. The script that
/// fetches the pieces also learns their hashes.
fn named(wasm: &[Part], glue: &str, link: &str) -> Result<Parts> {
    let mut all = Sha384::new();
    for bytes in wasm.iter().map(|part| part.bytes.as_slice()).chain([glue.as_bytes(), link.as_bytes()]) {
        all.update(bytes);
    }
    let id: String = all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let served = |name: &str| match name {
        "truce_bg.wasm" => format!("truce-{id}_bg.wasm"),
        "truce.js" => format!("truce-{id}.js"),
        LINK => format!("truce-{id}-pieces.js"),
        piece => format!("truce-{id}-{}", piece.trim_start_matches("split_")),
    };
    // Only where it is fetched: the wasm goes on asking for its imports by the old name.
    let import = format!("from \"./{LINK}\"");
    ensure!(glue.contains(&import), "the glue doesn't import {LINK}");
    let mut glue = glue.replace(&import, &format!("from \"./{}\"", served(LINK)));
    let mut link = link.replace("./truce.js", &format!("./{}", served("truce.js")));
    let mut parts: Vec<Part> =
        wasm.iter().map(|part| Part { name: served(&part.name), bytes: part.bytes.clone() }).collect();
    for (before, after) in wasm.iter().zip(&parts) {
        if before.name == "truce_bg.wasm" {
            glue = glue.replace(&before.name, &after.name);
            continue;
        }
        let fetched = format!("new URL(\"./{}\", import.meta.url)", before.name);
        ensure!(link.contains(&fetched), "{LINK} doesn't fetch {}", before.name);
        let with_hash =
            format!("new URL(\"./{}\", import.meta.url), {{ integrity: \"{}\" }}", after.name, after.integrity());
        link = link.replace(&fetched, &with_hash);
    }
    ensure!(link.contains(STREAM), "{LINK} doesn't say {STREAM}");
    // What streams has to be served as application/wasm; the glue of the main part knows a way around, so do the pieces.
    let link = link.replace("fetch(new URL(", "fetched(new URL(").replace(STREAM, PLAIN) + FETCHED;
    parts.sort_by_key(|part| !part.name.ends_with("_bg.wasm"));
    Ok(Parts {
        glue: Part { name: served("truce.js"), bytes: glue.into_bytes() },
        link: Part { name: served(LINK), bytes: link.into_bytes() },
        wasm: parts,
    })
}

/// The page with the names and hashes of `old` (glue, wasm) replaced, and the script for the pieces announced, so that
/// the browser doesn't find out about it only from the glue.
fn renewed(html: &str, old: &[Part], parts: &Parts) -> Result<String> {
    let main = parts.wasm.first().context("no main part")?;
    let mut html = html.to_owned();
    for (old, new) in old.iter().zip([&parts.glue, main]) {
        ensure!(html.contains(&old.integrity()), "index.html doesn't say the hash of {}", old.name);
        html = html.replace(&old.integrity(), &new.integrity()).replace(&old.name, &new.name);
    }
    let announced = format!(
        "<link rel=\"modulepreload\" href=\"./{}\" crossorigin=\"anonymous\" integrity=\"{}\">",
        parts.link.name,
        parts.link.integrity()
    );
    let (before, after) = html.split_once("</head>").context("index.html has no head")?;
    Ok([before, &announced, "</head>", after].concat())
}

/// Where cargo builds.
fn target_folder(project: &Project) -> Result<PathBuf> {
    let told = output(&mut project.cargo(&["metadata", "--format-version", "1", "--no-deps", "--offline"]))?;
    let told: serde_json::Value = serde_json::from_str(&told)?;
    let folder = told.get("target_directory").and_then(serde_json::Value::as_str);
    Ok(folder.context("cargo metadata names no target folder")?.into())
}

/// The files of a folder with this ending, by name.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    Ok(files)
}

fn name_of(path: &Path) -> Result<String> {
    Ok(path.file_name().and_then(|name| name.to_str()).context("a file without a name")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Part, named, renewed};

    const GLUE: &str = "import * as x from \"./__wasm_split.js\"\nnew URL('truce_bg.wasm', import.meta.url)\n\
        imports = { \"./__wasm_split.js\": x }";

    const SCRIPT: &str = "import { initSync } from \"./truce.js\";\n\
        const src = fetch(new URL(\"./split_rounds.wasm\", import.meta.url));\n\
        WebAssembly.instantiateStreaming(src, imports)";

    fn part(name: &str, text: &str) -> Part {
        Part { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    fn parts() -> super::Parts {
        let wasm = [part("split_rounds.wasm", "rounds"), part("truce_bg.wasm", "main")];
        named(&wasm, GLUE, SCRIPT).unwrap()
    }

    #[test]
    fn every_part_is_found_by_the_name_it_is_served_by() {
        let parts = parts();
        let text = |part: &Part| String::from_utf8(part.bytes.clone()).unwrap();
        let [main, rounds] = parts.wasm.as_slice() else { panic!("two parts of wasm") };
        assert!(main.name.ends_with("_bg.wasm") && rounds.name.ends_with("-rounds.wasm"), "{}", rounds.name);
        assert!(text(&parts.glue).contains(&format!("\"./{}\"", parts.link.name)));
        assert!(text(&parts.glue).contains(&format!("'{}'", main.name)));
        assert!(text(&parts.glue).contains("{ \"./__wasm_split.js\": x }"), "the wasm's own name for its import");
        assert!(text(&parts.link).contains(&format!("\"./{}\"", parts.glue.name)));
        let fetched = format!(
            "fetched(new URL(\"./{}\", import.meta.url), {{ integrity: \"{}\" }})",
            rounds.name,
            rounds.integrity()
        );
        assert!(text(&parts.link).contains(&fetched));
    }

    #[test]
    fn a_change_of_one_part_renames_all() {
        let wasm = [part("split_rounds.wasm", "rounds, edited"), part("truce_bg.wasm", "main")];
        assert_ne!(named(&wasm, GLUE, SCRIPT).unwrap().glue.name, parts().glue.name);
    }

    #[test]
    fn a_piece_that_nothing_fetches_stops_the_build() {
        assert!(named(&[part("split_other.wasm", "")], GLUE, SCRIPT).is_err());
    }

    #[test]
    fn the_page_names_the_new_files_and_their_hashes() {
        let old = [part("truce-1.js", "old glue"), part("truce-1_bg.wasm", "old wasm")];
        let hashes: Vec<String> = old.iter().map(Part::integrity).collect();
        let html = format!(
            "<head><link href=\"./truce-1.js\" integrity=\"{}\"><link href=\"./truce-1_bg.wasm\" integrity=\"{}\"></head>",
            hashes[0], hashes[1]
        );
        let parts = parts();
        let page = renewed(&html, &old, &parts).unwrap();
        for part in [&parts.glue, &parts.link, &parts.wasm[0]] {
            assert!(page.contains(&part.name) && page.contains(&part.integrity()), "{}", part.name);
        }
        assert!(!page.contains("truce-1") && !page.contains(&hashes[0]));
    }
}
