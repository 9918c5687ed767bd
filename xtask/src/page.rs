//! Renders the words of the shell into the built index.html: `{{key}}` becomes that message. Knows no sentence itself.

use anyhow::{Context, Result, bail};

/// The page with every marker filled. An unknown key or an open marker is an error: the page would show it.
pub(crate) fn fill(html: &str, message: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut filled = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, after) = after.split_once("}}").context("index.html: a marker isn't closed")?;
        let Some(text) = message(key.trim()) else {
            bail!("index.html: no message is called {:?}", key.trim());
        };
        filled.push_str(before);
        filled.push_str(&escape(&text));
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

/// For text and for attributes in double quotes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::fill;

    fn words(key: &str) -> Option<String> {
        (key == "title").then(|| "a <b> & \"c\"".to_owned())
    }

    #[test]
    fn fills_and_escapes() {
        let filled = fill("<p title=\"{{title}}\">{{ title }}</p>", words).unwrap();
        assert_eq!(filled, "<p title=\"a &lt;b&gt; &amp; &quot;c&quot;\">a &lt;b&gt; &amp; &quot;c&quot;</p>");
    }

    #[test]
    fn refuses_what_would_show_a_marker() {
        for (page, word) in [("{{nobody}}", "nobody"), ("{{title", "closed")] {
            let error = fill(page, words).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }
}
