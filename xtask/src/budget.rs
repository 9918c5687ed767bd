//! Weighs what a browser loads before the first page works, and what follows then, compressed as a good host would
//! send it. Reads dist/ only.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// What everything together may weigh, in bytes at brotli quality 11.
pub(crate) const GOAL: usize = 130_000;

/// One file of the first load.
pub(crate) struct Weight {
    /// Relative to dist/.
    pub(crate) file: String,
    /// Bytes as they lie there.
    pub(crate) raw: usize,
    /// Bytes after brotli at quality 11.
    pub(crate) brotli: usize,
}

/// The files of the first load: index.html, what its `link`, `script` and `meta` elements name, and what these import.
pub(crate) fn weigh(dist: &Path) -> Result<Vec<Weight>> {
    let mut open = vec!["index.html".to_owned()];
    let mut seen = BTreeSet::new();
    let mut weights = Vec::new();
    while let Some(file) = open.pop() {
        if !seen.insert(file.clone()) {
            continue;
        }
        let bytes = fs::read(dist.join(&file)).with_context(|| format!("dist/{file} is named but isn't there"))?;
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
            open.extend(named_by(&file, text).into_iter().map(|name| beside(folder, &name)));
        }
        weights.push(Weight { file, raw: bytes.len(), brotli: compressed(&bytes)? });
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

/// The pieces of the program and the stylesheets that aren't part of the first load: they follow it.
pub(crate) fn weigh_later(dist: &Path, first: &[Weight]) -> Result<Vec<Weight>> {
    let mut weights = Vec::new();
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if (file.ends_with(".wasm") || file.ends_with(".css")) && first.iter().all(|weight| weight.file != file) {
            let bytes = fs::read(&path)?;
            weights.push(Weight { file, raw: bytes.len(), brotli: compressed(&bytes)? });
        }
    }
    weights.sort_by_key(|weight| std::cmp::Reverse(weight.brotli));
    Ok(weights)
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &settings)?;
    Ok(out.len())
}

/// The files that a file makes the browser load at once. Not what a click loads: `import("...")`.
fn named_by(file: &str, text: &str) -> Vec<String> {
    let found = match file.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => text
            .split('<')
            .filter(|tag| ["link ", "script ", "meta "].iter().any(|name| tag.starts_with(name)))
            .filter(|tag| !tag.contains("rel=\"later\""))
            .flat_map(|tag| [" href=\"", " src=\"", "data-glue=\"", "data-wasm=\""].map(|mark| quoted_after(tag, mark)))
            .flatten()
            .collect(),
        Some("js" | "mjs") => text
            .lines()
            .filter(|line| line.starts_with("import ") || line.starts_with("export "))
            .flat_map(|line| ["from \"", "from '", "import \"", "import '"].map(|mark| quoted_after(line, mark)))
            .flatten()
            .collect(),
        Some("css") => text.split("@import").skip(1).filter_map(|rest| rest.split(['"', '\'']).nth(1)).collect(),
        _ => Vec::new(),
    };
    found.into_iter().filter(|name| !name.starts_with("data:")).map(str::to_owned).collect()
}

fn quoted_after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let (_, after) = text.split_once(mark)?;
    after.split(['"', '\'']).next()
}

fn beside(folder: &str, name: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{beside, compressed, named_by};

    #[test]
    fn what_is_loaded_at_once_counts_and_nothing_else() {
        let cases = [
            ("index.html", "<link rel=\"icon\" href=\"data:,\"><link rel=\"x\" href=\"./a.css\">", vec!["./a.css"]),
            (
                "index.html",
                "<meta name=\"truce-app\" data-glue=\"./g.js\" data-wasm=\"./w.wasm\">",
                vec!["./g.js", "./w.wasm"],
            ),
            ("index.html", "<link rel=\"later\" href=\"./b.css\">", vec![]),
            ("index.html", "<a href=\"notices.txt\">", vec![]),
            (
                "g.js",
                "import { x } from './snippets/s.js';\nconst y = () => import('./later.js');",
                vec!["./snippets/s.js"],
            ),
            ("a.css", "@import \"tokens.css\";\np { color: red }", vec!["tokens.css"]),
        ];
        for (file, text, expected) in cases {
            assert_eq!(named_by(file, text), expected, "{text}");
        }
    }

    #[test]
    fn names_are_read_from_where_they_stand() {
        assert_eq!(beside("snippets/a", "../b.js"), "snippets/b.js");
        assert_eq!(beside("", "./a.css"), "a.css");
    }

    #[test]
    fn repetition_weighs_little() {
        assert!(compressed(&[b'a'; 10_000]).unwrap() < 50);
    }
}
