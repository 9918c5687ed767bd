//! Reads the number that a person typed or pasted, in the way of the reader's locale and kindly beyond it.
//! Knows no field: limits, signs and fractions are the unit's to refuse. Each problem is a value; the sentence for it is the field's.

use super::letters::lower_text;
use super::numbers::{Numbers, Span};
use super::scan::{DECIMAL, GROUP, Token, scan};

/// What the field holds, which decides on what may stand beside the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number. A unit may follow ("120 leads"), but no per cent sign.
    Number,
    /// An amount. A currency may stand on either side.
    Money,
    /// A share: the result is 0.35 for "35", "35 %" and "35%". "0.35" is 0.35 %, since people type what stands before the sign.
    Percent,
    /// A span of time in this unit; another one that converts exactly is converted ("2 h" is 120 minutes).
    Time(Span),
}

/// Why a text isn't a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// Nothing was typed.
    Empty,
    /// It can't be read.
    NotANumber,
    /// Two numbers, such as "1 to 3" or "150-210".
    TwoNumbers,
    /// More than 10¹⁵, above any field's limit.
    TooLarge,
    /// A per cent sign where the field wants no share.
    NotAShare,
    /// A unit of time that this field's unit can't be computed from, such as weeks in months.
    OtherUnit,
}

/// English words for powers of ten, understood in every language unless it has the word with another meaning.
const MULTIPLES: [(&str, u8); 18] = [
    ("k", 3),
    ("tsd", 3),
    ("thousand", 3),
    ("thousands", 3),
    ("lakh", 5),
    ("lakhs", 5),
    ("m", 6),
    ("mn", 6),
    ("mm", 6),
    ("mio", 6),
    ("million", 6),
    ("millions", 6),
    ("crore", 7),
    ("crores", 7),
    ("b", 9),
    ("bn", 9),
    ("billion", 9),
    ("billions", 9),
];

/// English words for spans of time, understood in every language.
const SPANS: [(&str, Span); 21] = [
    ("min", Span::Minute),
    ("mins", Span::Minute),
    ("minute", Span::Minute),
    ("minutes", Span::Minute),
    ("h", Span::Hour),
    ("hr", Span::Hour),
    ("hrs", Span::Hour),
    ("hour", Span::Hour),
    ("hours", Span::Hour),
    ("d", Span::Day),
    ("day", Span::Day),
    ("days", Span::Day),
    ("w", Span::Week),
    ("week", Span::Week),
    ("weeks", Span::Week),
    ("mo", Span::Month),
    ("month", Span::Month),
    ("months", Span::Month),
    ("y", Span::Year),
    ("year", Span::Year),
    ("years", Span::Year),
];

/// The number in `text`.
///
/// # Errors
/// Why there is none.
pub fn parse_number(text: &str, numbers: &Numbers, kind: Kind) -> Result<f64, NumberProblem> {
    let tokens = scan(text);
    if tokens.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let mut typed = tokens.iter().enumerate().filter_map(|(at, token)| match token {
        Token::Number(number) => Some((at, number)),
        _ => None,
    });
    let (at, number) = typed.next().ok_or(NumberProblem::NotANumber)?;
    if typed.next().is_some() {
        return Err(NumberProblem::TwoNumbers);
    }
    let (before, after) = tokens.split_at_checked(at).unwrap_or_default();
    let mut beside = Beside { kind, numbers, negative: false, exponent: 0, factor: (1.0, 1.0) };
    before.iter().try_for_each(|token| beside.before(token))?;
    beside.after(after.get(1..).unwrap_or_default())?;
    let digits = decimal(number, numbers).ok_or(NumberProblem::NotANumber)?;
    let percent = if kind == Kind::Percent { -2 } else { 0 };
    let value = digits.value(beside.exponent + percent)? * beside.factor.0 / beside.factor.1;
    Ok(if beside.negative { 0.0 - value } else { value })
}

/// What stands on both sides of the number.
struct Beside<'a> {
    kind: Kind,
    numbers: &'a Numbers,
    negative: bool,
    exponent: i32,
    /// Times the first, divided by the second.
    factor: (f64, f64),
}

impl Beside<'_> {
    fn before(&mut self, token: &Token) -> Result<(), NumberProblem> {
        match token {
            Token::Sign('-') if !self.negative => self.negative = true,
            Token::Sign('+') if !self.negative => {}
            Token::Sign('%') if self.kind == Kind::Percent => {}
            other if self.currency(other) => {}
            _ => return Err(NumberProblem::NotANumber),
        }
        Ok(())
    }

    fn after(&mut self, tokens: &[Token]) -> Result<(), NumberProblem> {
        for (at, token) in tokens.iter().enumerate() {
            match token {
                Token::Word(word) if at == 0 && self.multiple(word) => {}
                other if self.currency(other) => {}
                Token::Word(word) => self.word(word)?,
                Token::Sign('%') if self.kind == Kind::Percent => {}
                Token::Sign('%') => return Err(NumberProblem::NotAShare),
                // "leads/month"; "€ 5.–" as the Swiss write it.
                Token::Sign('/') if at > 0 => {}
                Token::Sign('-') if at == 0 && tokens.len() == 1 && self.kind == Kind::Money => {}
                _ => return Err(NumberProblem::NotANumber),
            }
        }
        Ok(())
    }

    fn multiple(&mut self, word: &str) -> bool {
        // "30m" in a field of minutes isn't 30 million.
        if matches!(self.kind, Kind::Time(_)) {
            return false;
        }
        let own = self.numbers.multiples.iter().find(|(known, _)| known == word).map(|(_, power)| *power);
        let power = own.or_else(|| MULTIPLES.iter().find(|(known, _)| *known == word).map(|(_, power)| *power));
        self.exponent = power.map_or(0, i32::from);
        power.is_some()
    }

    /// A unit. A span of time has to fit the field; other words are taken for what the field counts.
    fn word(&mut self, word: &str) -> Result<(), NumberProblem> {
        let own = self.numbers.spans.iter().find(|(known, _)| known == word).map(|(_, span)| *span);
        let span = own.or_else(|| SPANS.iter().find(|(known, _)| *known == word).map(|(_, span)| *span));
        match (self.kind, span) {
            (Kind::Time(wanted), Some(span)) => {
                self.factor = factor(span, wanted).ok_or(NumberProblem::OtherUnit)?;
                Ok(())
            }
            (Kind::Time(Span::Minute | Span::Month), None) if word == "m" => Ok(()),
            // One letter says too little: "5 x" may be anything.
            (_, None) if word.chars().count() < 2 => Err(NumberProblem::NotANumber),
            _ => Ok(()),
        }
    }

    fn currency(&self, token: &Token) -> bool {
        let fits = |text: &str| {
            let own = &self.numbers.symbols;
            own.iter().any(|(code, sign)| code.eq_ignore_ascii_case(text) || lower_text(sign) == text)
                || is_symbol(text)
                || (text.len() == 3 && text.bytes().all(|b| b.is_ascii_lowercase()))
        };
        match token {
            _ if self.kind != Kind::Money => false,
            Token::Word(word) => fits(word),
            Token::Sign(sign) => is_symbol(&String::from(*sign)),
            Token::Number(_) => false,
        }
    }
}

/// Signs and letters that stand for a currency, beside those that Unicode has a block for. "R$", "A$" and the like come as two.
const CURRENCIES: [&str; 13] = ["$", "¢", "£", "¤", "¥", "fr", "kr", "zł", "kč", "r", "rs", "a", "us"];

fn is_symbol(text: &str) -> bool {
    CURRENCIES.contains(&text) || text.chars().all(|c| ('\u{20a0}'..='\u{20c0}').contains(&c))
}

/// What turns a number of `span` into a number of `wanted`, where that is exact: times the first, divided by the second.
fn factor(span: Span, wanted: Span) -> Option<(f64, f64)> {
    Some(match (span, wanted) {
        _ if span == wanted => (1.0, 1.0),
        (Span::Hour, Span::Minute) => (60.0, 1.0),
        (Span::Minute, Span::Hour) => (1.0, 60.0),
        (Span::Week, Span::Day) => (7.0, 1.0),
        (Span::Year, Span::Month) => (12.0, 1.0),
        (Span::Month, Span::Year) => (1.0, 12.0),
        _ => return None,
    })
}

/// A decimal number as typed: `digits` · 10^`exponent`.
struct Decimal {
    digits: f64,
    exponent: i32,
}

impl Decimal {
    /// Exact up to 15 digits: both factors are.
    fn value(&self, more: i32) -> Result<f64, NumberProblem> {
        let exponent = self.exponent + more;
        let power = 10_f64.powi(exponent.abs().min(300));
        let value = if exponent < 0 { self.digits / power } else { self.digits * power };
        if value > 1e15 { Err(NumberProblem::TooLarge) } else { Ok(value) }
    }
}

/// Decides what each separator is, and checks that groups are groups. "1,200" is decided by the locale; what can't be a
/// group there is a decimal.
fn decimal(number: &str, numbers: &Numbers) -> Option<Decimal> {
    let decimal_at = decimal_place(number, numbers)?;
    let (whole, fraction) = match decimal_at {
        Some(at) => (number.get(..at)?, number.get(at + 1..)?),
        None => (number, ""),
    };
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || !is_grouped(whole) {
        return None;
    }
    let mut out = Decimal { digits: 0.0, exponent: 0 };
    let mut significant = 0_u32;
    let digits = |text: &str| text.chars().filter_map(|c| c.to_digit(10)).map(f64::from).collect::<Vec<f64>>();
    let (whole, fraction) = (digits(whole), digits(fraction));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    for (at, digit) in whole.iter().chain(&fraction).copied().enumerate() {
        let in_whole = at < whole.len();
        significant += u32::from(significant > 0 || digit > 0.0);
        if significant <= 15 {
            out.digits = out.digits * 10.0 + digit;
            out.exponent -= i32::from(!in_whole);
        } else {
            out.exponent += i32::from(in_whole);
        }
    }
    Some(out)
}

/// Where the decimal separator is (a byte's place; all are ASCII). `None` when the text can't be read at all.
fn decimal_place(number: &str, numbers: &Numbers) -> Option<Option<usize>> {
    let marks: Vec<(usize, char)> = number.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let Some(&(at, last)) = marks.last() else { return Some(None) };
    let same = marks.iter().filter(|(_, mark)| *mark == last).count();
    if last == GROUP {
        return Some(None);
    }
    if last == DECIMAL {
        return (same == 1).then_some(Some(at));
    }
    if same > 1 {
        // "1.200.000": groups, whatever the locale; "1,2.3,4" is nothing.
        return (same == marks.len()).then_some(None);
    }
    let whole = number.get(..at).unwrap_or_default();
    let looks_grouped = number.len() - at == 4 && !whole.is_empty() && whole.len() <= 3 && !whole.starts_with('0');
    let is_group = numbers.group.starts_with(last) && !numbers.decimal.starts_with(last);
    let group = marks.len() == 1 && is_group && looks_grouped;
    Some((!group).then_some(at))
}

/// One kind of separator, three digits in the last group, three (or the Indian two) in the others, at most three in the first.
fn is_grouped(whole: &str) -> bool {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else { return true };
    let groups: Vec<&str> = whole.split(mark).collect();
    let Some(([first, middle @ ..], last)) = groups.split_last().map(|(last, rest)| (rest, last)) else { return false };
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let sized = |size: usize| middle.iter().all(|group| group.len() == size);
    groups.iter().all(|group| digits(group))
        && last.len() == 3
        && (1..=3).contains(&first.len())
        && (sized(3) || (sized(2) && first.len() <= 2))
}
