//! Fills `{name}` in a pattern of a locale. Knows no pattern.

/// The pattern with its names replaced; an unknown name shows nothing. In one pass: what is filled in isn't looked at again.
pub(super) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (at, part) in pattern.split('{').enumerate() {
        match part.split_once('}') {
            Some((name, words)) if at > 0 => {
                let value = values.iter().find(|(known, _)| *known == name);
                out.push_str(value.map_or("", |(_, value)| value));
                out.push_str(words);
            }
            _ => out.push_str(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_are_filled_once() {
        for (pattern, expected) in
            [("{a} to {b}", "{b} to 2"), ("{b}{a}", "2{b}"), ("a} {c}-", "a} -"), ("plain", "plain"), ("", "")]
        {
            assert_eq!(fill(pattern, &[("a", "{b}"), ("b", "2")]), expected);
        }
    }
}
