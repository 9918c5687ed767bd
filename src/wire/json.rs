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

    /// A number, to 15 digits.
    pub(super) fn number(&mut self, key: Option<&str>, number: f64) {
        if number.is_finite() { self.bare(key, decimal(number)) } else { self.bare(key, "null") }
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

/// A number to 15 digits: what was typed has no more, and no more can be read back exactly by a
/// reader that isn't made for it (serde_json's costs 8 kB of the page). 0.1 + 0.2 is 0.3 here.
pub(super) fn decimal(number: f64) -> String {
    let sign = if number < 0.0 { "-" } else { "" };
    let (digits, exponent) = scientific(number.abs());
    let mut digits = digits.to_string();
    digits.truncate(digits.trim_end_matches('0').len().max(1));
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or(0));
    let (whole, fraction, power) = match exponent {
        0..=20 => {
            digits.push_str(&zeros(exponent + 1 - i32::try_from(digits.len()).unwrap_or(0)));
            let at = usize::try_from(exponent + 1).unwrap_or(1);
            let (whole, fraction) = digits.split_at_checked(at).unwrap_or((&digits, ""));
            (whole.to_owned(), fraction.to_owned(), None)
        }
        -7..=-1 => ("0".to_owned(), zeros(-1 - exponent) + &digits, None),
        _ => {
            let (whole, fraction) = digits.split_at_checked(1).unwrap_or((&digits, ""));
            (whole.to_owned(), fraction.to_owned(), Some(exponent.to_string()))
        }
    };
    let point = if fraction.is_empty() { "" } else { "." };
    let (e, power) = power.as_ref().map_or(("", ""), |power| ("e", power.as_str()));
    [sign, &whole, point, &fraction, e, power].concat()
}

/// The 15 digits of a number as a whole one, and the power of ten of the first of them; 0 and 0 for zero.
/// Arithmetic does it: the formatter of the standard library weighs 9 kB of the page. From 1e-8 to 1e36 a single
/// rounding lies between, so the digits are those that were typed; beyond, the last one may be off by one.
fn scientific(number: f64) -> (u64, i32) {
    if number < f64::MIN_POSITIVE {
        return (0, 0);
    }
    let (mut rest, mut exponent) = (number, 0);
    for step in [256, 128, 64, 32, 16, 8, 4, 2, 1] {
        if rest >= 10_f64.powi(step) {
            rest = shifted(rest, -step);
            exponent += step;
        } else if rest * 10_f64.powi(step - 1) < 1.0 {
            rest = shifted(rest, step);
            exponent -= step;
        }
    }
    let digits = shifted(number, 14 - exponent).round() as u64;
    // the rest may have been rounded over a power of ten
    match digits {
        0..100_000_000_000_000 => (shifted(number, 15 - exponent).round() as u64, exponent - 1),
        1_000_000_000_000_000.. => (shifted(number, 13 - exponent).round() as u64, exponent + 1),
        _ => (digits, exponent),
    }
}

/// `number` · 10^`places`, by powers that are exact.
fn shifted(mut number: f64, mut places: i32) -> f64 {
    while places != 0 {
        let step = places.clamp(-22, 22);
        let power = 10_f64.powi(step.abs());
        number = if step < 0 { number / power } else { number * power };
        places -= step;
    }
    number
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
    fn numbers_are_written_as_people_write_them() {
        let rows = [
            (0.0, "0"),
            (1.0, "1"),
            (-2.5, "-2.5"),
            (1e12, "1000000000000"),
            (1_234_567.891, "1234567.891"),
            (0.1 + 0.2, "0.3"),
            (1.0 / 3.0, "0.333333333333333"),
            (999_999_999_999_999.9, "1000000000000000"),
            (1e-7, "0.0000001"),
            (1.5e-8, "1.5e-8"),
            (1e20, "100000000000000000000"),
            (f64::MAX, "1.79769313486232e308"),
        ];
        for (number, wanted) in rows {
            assert_eq!(decimal(number), wanted);
        }
    }

    #[test]
    fn digits_are_those_that_the_library_finds() {
        for mantissa in ["1", "3", "9.99", "1.10000000000001", "7.65432101234567", "9.99999999999999"] {
            for exponent in -8..=36 {
                let number: f64 = format!("{mantissa}e{exponent}").parse().unwrap();
                let (digits, power) = scientific(number);
                let library = format!("{number:.14e}").replace('.', "");
                assert_eq!(format!("{digits}e{power}"), library, "{mantissa}e{exponent}");
            }
        }
    }

    #[test]
    fn a_reader_of_json_gets_back_every_character() {
        let all: String = (0..=0x2030).chain([0xfeff, 0x1_f600]).filter_map(char::from_u32).collect();
        let text = Json::document(|j| {
            j.text(Some(&all), &all);
            j.number(Some("small"), 0.000_012_5);
            j.number(Some("none"), f64::NAN);
        });
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read, json!({ all.clone(): all, "small": 0.000_012_5, "none": null }));
    }
}
