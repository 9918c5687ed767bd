//! Writes the example page: `target/kit/index.html`, the same from right to left, and the stylesheets beside.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// In the order of the product's own page.
pub(crate) const STYLES: [&str; 15] = [
    "tokens", "base", "fields", "buttons", "ledger", "rows", "panels", "layout", "result", "decision", "document",
    "door", "pages", "pictures", "print",
];

/// Returns the folder.
pub(crate) fn write(shown: &[(&str, String)]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("target/kit");
    fs::create_dir_all(folder.join("styles")).expect("the folder can be made");
    let mut links = String::new();
    for style in STYLES {
        let file = root.join("styles").join(style).with_extension("css");
        if file.is_file() {
            fs::copy(&file, folder.join("styles").join(style).with_extension("css")).expect("the style can be copied");
            let _ = writeln!(links, "<link rel=\"stylesheet\" href=\"styles/{style}.css\">");
        }
    }
    let (mut head, mut rounds, mut sections) = (String::new(), String::new(), String::new());
    for (name, html) in shown {
        // What belongs to the frame of a page stands in it, so that landmarks and columns are as they will be.
        let frame = match *name {
            "mast--saved" => Some(&mut head),
            "rounds-nav--in-progress" => Some(&mut rounds),
            _ => None,
        };
        let _ = match frame {
            Some(place) => write!(place, "<span id=\"example-{name}\" hidden></span>\n{html}"),
            None => writeln!(
                sections,
                "<section class=\"section\" id=\"example-{name}\">\n<p class=\"soft small\">{name}</p>\n{html}\n</section>"
            ),
        };
    }
    for (file, direction) in [("index.html", "ltr"), ("rtl.html", "rtl")] {
        let page = format!(
            "<!doctype html>\n<html lang=\"en\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>The kit</title>\n\
             {links}</head>\n<body class=\"page\">\n<div class=\"truce\">\n{head}\n\
             <div class=\"stage wide\">\n{rounds}\n<main class=\"main\">\n<h1>The kit</h1>\n{sections}</main>\n</div>\n</div>\n</body>\n</html>\n"
        );
        fs::write(folder.join(file), page).expect("the page can be written");
    }
    folder
}
