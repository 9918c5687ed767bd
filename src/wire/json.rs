//! A writer of JSON: keys in the order they are given, two spaces a level, the same bytes each time.
//! Files are read by people too; a sorted map would put the agreement before its name.

use core::fmt::Write;

/// JSON being written.
#[derive(Default)]
pub(super) struct Json {
    out: String,
    depth: usize,
    /// Whether the level being written is empty yet.
    empty: bool,
    /// Whether the level being written stands on one line.
    inline: bool,
}

impl Json {
    /// The text of one object, with a line break at its end.
    pub(super) fn document(members: impl FnOnce(&mut Self)) -> String {
        let mut json = Self::default();
        json.level('{', '}', false, members);
        json.out.push('\n');
        json.out
    }

    /// An object, a member a line; left out when it has none.
    pub(super) fn object(&mut self, key: Option<&str>, members: impl FnOnce(&mut Self)) {
        self.unless_empty(key, '{', '}', members);
    }

    /// An object on one line.
    pub(super) fn brief(&mut self, key: Option<&str>, members: impl FnOnce(&mut Self)) {
        self.begin(key);
        self.level('{', '}', true, members);
    }

    /// A list; left out when it has no items.
    pub(super) fn list(&mut self, key: Option<&str>, items: impl FnOnce(&mut Self)) {
        self.unless_empty(key, '[', ']', items);
    }

    /// A text.
    pub(super) fn text(&mut self, key: Option<&str>, text: &str) {
        self.begin(key);
        self.quoted(text);
    }

    /// A number.
    pub(super) fn number(&mut self, key: Option<&str>, number: f64) {
        if number.is_finite() { self.bare(key, number) } else { self.bare(key, "null") }
    }

    /// A number, `true`, `false` or `null`: what is displayed as JSON writes it.
    pub(super) fn bare(&mut self, key: Option<&str>, value: impl core::fmt::Display) {
        self.begin(key);
        // writing to a String can't fail
        let _ = write!(self.out, "{value}");
    }

    fn begin(&mut self, key: Option<&str>) {
        if !self.empty {
            self.out.push(',');
        }
        match (self.inline, self.empty) {
            (false, _) => self.line(),
            (true, false) => self.out.push(' '),
            (true, true) => {}
        }
        self.empty = false;
        if let Some(key) = key {
            self.quoted(key);
            self.out.push_str(": ");
        }
    }

    fn unless_empty(&mut self, key: Option<&str>, open: char, close: char, content: impl FnOnce(&mut Self)) {
        let (before, empty) = (self.out.len(), self.empty);
        self.begin(key);
        if !self.level(open, close, false, content) {
            self.out.truncate(before);
            self.empty = empty;
        }
    }

    /// Writes a level and says whether it has anything in it.
    fn level(&mut self, open: char, close: char, inline: bool, content: impl FnOnce(&mut Self)) -> bool {
        let outer = core::mem::replace(&mut self.inline, inline);
        self.out.push(open);
        self.empty = true;
        self.depth += 1;
        content(self);
        self.depth -= 1;
        let filled = !self.empty;
        if filled && !inline {
            self.line();
        }
        self.out.push(close);
        self.empty = false;
        self.inline = outer;
        filled
    }

    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for c in text.chars() {
            match c {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                '\n' => self.out.push_str("\\n"),
                '\t' => self.out.push_str("\\t"),
                // line separators too: a file may end up inside a script
                c if c < ' ' || matches!(c, '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                    let _ = write!(self.out, "\\u{:04x}", u32::from(c));
                }
                c => self.out.push(c),
            }
        }
        self.out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn order_is_kept_and_small_objects_stand_on_one_line() {
        let text = Json::document(|j| {
            j.bare(Some("z"), 1);
            j.list(Some("a"), |j| {
                j.brief(None, |j| {
                    j.number(Some("v"), 0.5);
                    j.text(Some("t"), "x");
                });
                j.number(None, 1200.0);
            });
        });
        let wanted = "{\n  \"z\": 1,\n  \"a\": [\n    {\"v\": 0.5, \"t\": \"x\"},\n    1200\n  ]\n}\n";
        assert_eq!(text, wanted);
    }

    #[test]
    fn what_is_empty_is_left_out() {
        let nothing = |j: &mut Json| j.object(Some("inner"), |j| j.list(Some("rows"), |_| {}));
        assert_eq!(Json::document(nothing), "{}\n");
        let text = Json::document(|j| {
            nothing(j);
            j.bare(Some("a"), true);
            nothing(j);
            j.bare(Some("b"), true);
        });
        assert_eq!(text, "{\n  \"a\": true,\n  \"b\": true\n}\n");
    }

    #[test]
    fn a_reader_of_json_gets_back_every_character() {
        let all: String = (0..=0x2030).chain([0xfeff, 0x1_f600]).filter_map(char::from_u32).collect();
        let text = Json::document(|j| {
            j.text(Some(&all), &all);
            j.number(Some("small"), 5e-324);
            j.number(Some("none"), f64::NAN);
        });
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read, json!({ all.clone(): all, "small": 5e-324, "none": null }));
    }
}
