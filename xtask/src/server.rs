//! The one server of the project: serves a folder on this machine only, with the policy that the app has to live under.
//! Used by `serve`, `static` and the end-to-end tests. Knows nothing of what it serves.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

/// What a careful host allows the app: its own files and wasm, nothing inline, no other host.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'";

/// A request's head is a few hundred bytes; what is longer isn't for us.
const LONGEST_HEAD: u64 = 64 * 1024;

/// Browsers open connections ahead of need; one that says nothing is let go.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; it ends with the program.
pub(crate) struct Running {
    /// Where the folder's index.html is found, with a trailing slash.
    pub(crate) url: String,
    listener: thread::JoinHandle<()>,
}

impl Running {
    /// Serves until the program is stopped.
    pub(crate) fn wait(self) -> Result<()> {
        self.listener.join().map_err(|_panic| anyhow::anyhow!("the server has ended"))
    }
}

/// Serves `folder` under `prefix` ("/" or "/a/b/") on a port of this machine; port 0 takes a free one.
///
/// One thread and one answer a connection. A library with a pool of threads (tiny_http) let a browser's idle connections
/// starve its busy ones.
pub(crate) fn start(folder: &Path, prefix: &str, port: u16) -> Result<Running> {
    let listener = TcpListener::bind(("127.0.0.1", port))
        .with_context(|| format!("can't serve on port {port}. Name another with --port"))?;
    let url = format!("http://localhost:{}{prefix}", listener.local_addr()?.port());
    let (folder, prefix) = (folder.to_path_buf(), prefix.to_owned());
    let listener = thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (folder, prefix) = (folder.clone(), prefix.clone());
            thread::spawn(move || {
                // The browser may go away at any time; that is its business.
                let _sent = answer(&stream, &folder, &prefix);
            });
        }
    });
    Ok(Running { url, listener })
}

fn answer(mut stream: &TcpStream, folder: &Path, prefix: &str) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
    let Some(request) = lines.next().transpose()? else { return Ok(()) };
    // To the end of the head: closing with something unread would reset the connection under the answer.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let readable = matches!(method, "GET" | "HEAD");
    let file = words.next().filter(|_| readable).and_then(|url| locate(folder, prefix, url));
    let found = file.and_then(|file| fs::read(&file).ok().map(|bytes| (mime(&file), bytes)));
    let (status, kind, bytes) = match found {
        Some((kind, bytes)) => ("200 OK", kind, bytes),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"Nothing is here.\n".to_vec()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Connection: close\r\n\r\n",
        bytes.len()
    );
    stream.write_all(head.as_bytes())?;
    if method == "GET" {
        stream.write_all(&bytes)?;
    }
    stream.flush()
}

/// The file that an address names, or nothing when it isn't under the prefix or would leave the folder.
fn locate(folder: &Path, prefix: &str, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(prefix)?;
    let relative = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = relative.components().all(|component| matches!(component, Component::Normal(_)));
    inside.then(|| folder.join(relative))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::Path;

    use super::{POLICY, locate, start};

    #[test]
    fn every_answer_carries_the_policy() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let running = start(folder, "/x/", 0).unwrap();
        let address =
            running.url.trim_start_matches("http://localhost").trim_end_matches("/x/").replace(':', "127.0.0.1:");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        for (request, status, body) in [
            ("GET /x/Cargo.toml HTTP/1.1", "HTTP/1.1 200 OK", manifest.as_str()),
            ("HEAD /x/Cargo.toml HTTP/1.1", "HTTP/1.1 200 OK", ""),
            ("GET /x/none HTTP/1.1", "HTTP/1.1 404 Not Found", "Nothing is here.\n"),
            ("POST /x/Cargo.toml HTTP/1.1", "HTTP/1.1 404 Not Found", ""),
        ] {
            let mut stream = TcpStream::connect(&address).unwrap();
            write!(stream, "{request}\r\nHost: localhost\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            let (head, got) = answer.split_once("\r\n\r\n").unwrap();
            assert!(head.starts_with(status), "{request}: {head}");
            assert!(head.contains(&format!("Content-Security-Policy: {POLICY}\r\n")), "{request}: {head}");
            assert_eq!(got, body, "{request}");
        }
    }

    #[test]
    fn finds_files_under_the_prefix_and_nothing_else() {
        let cases = [
            ("/", "/", Some("/d/index.html")),
            ("/", "/a.js?x=1", Some("/d/a.js")),
            ("/x/y/", "/x/y/", Some("/d/index.html")),
            ("/x/y/", "/x/y/s/a.css", Some("/d/s/a.css")),
            ("/x/y/", "/a.js", None),
            ("/", "/../secret", None),
            ("/", "/a/../../secret", None),
            ("/", "//etc/passwd", None),
        ];
        for (prefix, url, expected) in cases {
            assert_eq!(locate(Path::new("/d"), prefix, url).as_deref(), expected.map(Path::new), "{url}");
        }
    }
}
