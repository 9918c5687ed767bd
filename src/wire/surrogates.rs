//! Half characters. Programs that cut a text in the middle of an emoji write `"\ud83d"` alone, which
//! no text can hold; a draft isn't lost for that.

/// The same JSON with U+FFFD for each escaped half character; `None` when there is none.
pub(super) fn mended(json: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = json;
    let mut found = false;
    while let Some(at) = rest.find('\\') {
        let (before, tail) = rest.split_at_checked(at)?;
        out.push_str(before);
        let taken = match unit(tail) {
            Some(0xd800..0xdc00) if matches!(tail.get(6..).and_then(unit), Some(0xdc00..0xe000)) => 12,
            Some(0xd800..0xe000) => {
                out.push_str("\\ufffd");
                found = true;
                rest = tail.get(6..)?;
                continue;
            }
            Some(_) => 6,
            // a backslash and what it escapes
            None => 1 + tail.chars().nth(1).map_or(0, char::len_utf8),
        };
        let (escape, after) = tail.split_at_checked(taken)?;
        out.push_str(escape);
        rest = after;
    }
    out.push_str(rest);
    found.then_some(out)
}

/// The UTF-16 unit of an escape at the beginning of `text`.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_half_characters_are_replaced() {
        let rows = [
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\ude00 x""#, Some(r#""\ufffd x""#)),
            (r#""\uD83D\uD83D\uDE00""#, Some(r#""\ufffd\uD83D\uDE00""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\u00e9 é \n""#, None),
            (r#""\\\ud83dé""#, Some(r#""\\\ufffdé""#)),
            ("\\", None),
            ("\\é\\u12", None),
        ];
        for (json, wanted) in rows {
            assert_eq!(mended(json).as_deref(), wanted, "{json}");
        }
    }
}
