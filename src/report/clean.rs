//! User text before it enters the tree: one paragraph, nothing that hides or turns text. Knows no markup.

/// One line: line breaks and runs of white space become single spaces.
pub(super) fn line(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(|c: char| c.is_control() || c == '\u{2028}' || c == '\u{2029}').flat_map(words) {
        let shown: String = word.chars().filter(|c| !turns_or_hides(*c)).collect();
        if !out.is_empty() && !shown.is_empty() {
            out.push(' ');
        }
        out.push_str(&shown);
    }
    // a no-break space at an end joins nothing, and Markdown would take the marks around it for text
    out.trim().to_owned()
}

/// Paragraphs: line breaks part them, empty ones are left out.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.split(['\n', '\r', '\u{2029}']).map(line).filter(|paragraph| !paragraph.is_empty()).collect()
}

/// A no-break space is kept: somebody meant it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}').filter(|word| !word.is_empty())
}

/// Embeddings, overrides and isolates make a text read otherwise than it is stored: nobody should sign that.
/// Noncharacters can't be written in HTML.
fn turns_or_hides(c: char) -> bool {
    let code = u32::from(c);
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
        || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        let rows = [
            ("  two\twords\r\n here ", "two words here"),
            ("a\0b", "a b"),
            ("rtl \u{202e}evil\u{202c}", "rtl evil"),
            ("10\u{a0}%", "10\u{a0}%"),
            ("\u{a0}x\u{a0}", "x"),
            ("a \u{202e} b", "a b"),
            ("\u{202e}", ""),
            ("", ""),
        ];
        for (typed, shown) in rows {
            assert_eq!(line(typed), shown);
        }
    }

    #[test]
    fn paragraphs_stay_apart() {
        assert_eq!(paragraphs("One.\r\n\r\nTwo\nthree."), ["One.", "Two", "three."]);
        assert_eq!(paragraphs(" \n "), [] as [&str; 0]);
    }
}
