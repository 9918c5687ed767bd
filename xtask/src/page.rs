//! Finishes the built index.html: `{{key}}` becomes that message, stylesheets of the class `later` wait until the app asks
//! for them. Knows no sentence itself.

use anyhow::{Context, Result, bail, ensure};

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

/// The page with the stylesheets of the class `later` put off: no browser knows `rel="later"`, the app does
/// (`src/web/styles.rs`).
pub(crate) fn put_off(html: &str) -> Result<String> {
    let put_off = |tag: &str| match tag.contains(" class=\"later\"") {
        true => tag.replacen("rel=\"stylesheet\"", "rel=\"later\"", 1).replacen(" class=\"later\"", "", 1),
        false => tag.to_owned(),
    };
    let html = html.split_inclusive('>').map(put_off).collect::<String>();
    ensure!(!html.contains("class=\"later\""), "index.html: only a stylesheet can be later");
    Ok(html)
}

/// For text and for attributes in double quotes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{fill, put_off};

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

    #[test]
    fn puts_off_what_is_for_later_and_nothing_else() {
        let now = "<link rel=\"stylesheet\" href=\"./a.css\"/>";
        let later = "<link rel=\"stylesheet\" href=\"./b.css\" class=\"later\" integrity=\"x\"/>";
        let done = put_off(&[now, later, "<p>"].concat()).unwrap();
        assert_eq!(done, [now, "<link rel=\"later\" href=\"./b.css\" integrity=\"x\"/>", "<p>"].concat());
    }
}
