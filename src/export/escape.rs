//! Text into HTML and Markdown, so that whatever somebody typed reads back as that text.

use crate::i18n::is_word;

/// For text and for attributes in double quotes.
pub(super) fn html(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// For anywhere inside a line of Markdown, table cells included. Whatever could mean something is escaped: emphasis,
/// links, code, HTML, tables, and what starts a block when it is the first of a line.
pub(super) fn markdown(text: &str, out: &mut String) {
    let mut before = '\n';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '^' => true,
            // $x$ is a formula to some, $5 is money
            '$' => !next.is_ascii_digit() && !next.is_whitespace(),
            '&' => next == '#' || next.is_ascii_alphanumeric(),
            // a link of its own: http://, mailto:
            ':' => before.is_ascii_alphabetic() && (next == '/' || is_word(next)),
            '@' => is_word(next),
            // www. links itself
            '.' => ends_with_www(out) || (before.is_ascii_digit() && starts(out, next)),
            ')' => before.is_ascii_digit() && starts(out, next),
            '#' | '+' | '-' | '=' | '!' => is_start(out) || (c == '!' && next == '['),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
}

fn ends_with_www(out: &str) -> bool {
    out.as_bytes().last_chunk::<3>().is_some_and(|end| end.eq_ignore_ascii_case(b"www"))
}

/// Whether nothing but digits stands before, so that "1." would begin a list.
fn starts(out: &str, next: char) -> bool {
    next == ' ' && is_start(out.trim_end_matches(|c: char| c.is_ascii_digit()))
}

/// Whether the next character is the first of its line.
fn is_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n') || out.ends_with("\n   ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        markdown(text, &mut out);
        out
    }

    #[test]
    fn markdown_stays_text() {
        let rows = [
            ("plain, text. Really!", "plain, text. Really!"),
            ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
            ("a|b", "a\\|b"),
            ("<b>", "\\<b\\>"),
            ("[x](javascript:alert(1))", "\\[x\\](javascript\\:alert(1))"),
            ("https://example.com", "https\\://example.com"),
            ("www.example.com", "www\\.example.com"),
            ("$x$ costs $5", "\\$x$ costs $5"),
            ("Show. Now", "Show. Now"),
            ("me@example.com", "me\\@example.com"),
            ("# Heading", "\\# Heading"),
            ("- item", "\\- item"),
            ("1. item", "1\\. item"),
            ("12) item", "12\\) item"),
            ("=====", "\\====="),
            ("1.5 and 2.5", "1.5 and 2.5"),
            ("AT&T &amp; &#60;", "AT\\&T \\&amp; \\&#60;"),
            ("back\\slash", "back\\\\slash"),
            ("time 8:30", "time 8:30"),
        ];
        for (typed, written) in rows {
            assert_eq!(escaped(typed), written);
        }
    }

    #[test]
    fn html_stays_text() {
        let mut out = String::new();
        html("<a href=\"x\" title='y'>&", &mut out);
        assert_eq!(out, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
    }
}
