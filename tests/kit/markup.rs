//! The little that the tests read out of rendered HTML. Not a parser: it knows what Yew writes.

/// A line a tag, so that a difference can be read.
pub(crate) fn lines(html: &str) -> String {
    let mut lines = html.replace("><", ">\n<");
    lines.push('\n');
    lines
}

/// How many elements stand at the top.
pub(crate) fn roots(html: &str) -> usize {
    const VOID: [&str; 3] = ["input", "br", "hr"];
    let (mut depth, mut roots) = (0_usize, 0);
    for tag in html.split('<').skip(1) {
        if tag.starts_with('/') {
            depth -= 1;
            continue;
        }
        if depth == 0 {
            roots += 1;
        }
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
        if !VOID.contains(&name.as_str()) {
            depth += 1;
        }
    }
    assert_eq!(depth, 0, "a tag isn't closed:\n{html}");
    roots
}

/// The values of an attribute, in order.
pub(crate) fn values(html: &str, attribute: &str) -> Vec<String> {
    html.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}
