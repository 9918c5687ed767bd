//! Reads the month or day that a person typed: ISO, numbers in the locale's order, names of the language or English.
//! Knows no clock: a month without its year can't be read.

use crate::domain::dates::{Date, Month};

use super::formats::Dates;
use super::letters::lower_text;
use super::scan::{Token, scan};

/// Why a text isn't a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Nothing was typed.
    Empty,
    /// It can't be read as a month with its year, or a day with its month and year.
    NotADate,
    /// Read, but the calendar has no such day or month: 31 April.
    NoSuchDay,
}

/// English, understood in every language.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The month in `text`: "2027-01", "Jan 2027", "January 2027", "1/2027", "01.2027", "1/27".
///
/// # Errors
/// Why there is none.
pub fn parse_month(text: &str, dates: &Dates) -> Result<Month, DateProblem> {
    let Typed { numbers, name, .. } = read(text, dates)?;
    let (year, month) = match (numbers.as_slice(), name) {
        ([year], Some(month)) => (year.year(), month),
        ([year, month], None) if year.is_year() => (year.year(), month.value),
        ([month, year], None) => (year.year(), month.value),
        _ => return Err(DateProblem::NotADate),
    };
    let month = u8::try_from(month).map_err(|_| DateProblem::NoSuchDay)?;
    Month::new(year, month).ok_or(DateProblem::NoSuchDay)
}

/// The day in `text`: "2027-01-31", "31 January 2027", "Jan 31, 2027", "31.1.2027", and "1/2/2027" in the locale's order.
///
/// # Errors
/// Why there is none.
pub fn parse_date(text: &str, dates: &Dates) -> Result<Date, DateProblem> {
    let Typed { numbers, name } = read(text, dates)?;
    let (year, month, day) = match (numbers.as_slice(), name) {
        ([year, day], Some(month)) if year.is_year() => (year.year(), month, day.value),
        ([day, year], Some(month)) => (year.year(), month, day.value),
        ([year, month, day], None) if year.is_year() => (year.year(), month.value, day.value),
        ([first, second, year], None) => {
            // What can't be a month is the day, whatever the order.
            let day_first = (day_first(dates) || first.value > 12) && second.value <= 12;
            let (day, month) = if day_first { (first, second) } else { (second, first) };
            (year.year(), month.value, day.value)
        }
        _ => return Err(DateProblem::NotADate),
    };
    let parts = u8::try_from(month).ok().zip(u8::try_from(day).ok());
    parts.and_then(|(month, day)| Date::new(year, month, day)).ok_or(DateProblem::NoSuchDay)
}

fn day_first(dates: &Dates) -> bool {
    let placed = |name: &str| dates.date.split('{').position(|part| part.starts_with(name));
    placed("day") < placed("month")
}

/// What was found: the numbers in their order, and the month that was named.
struct Typed {
    numbers: Vec<Digits>,
    name: Option<u16>,
}

struct Digits {
    value: u16,
    length: usize,
}

impl Digits {
    fn is_year(&self) -> bool {
        self.length == 4
    }

    /// "27" is 2027: agreements are about the years to come.
    fn year(&self) -> i16 {
        let century = if self.length <= 2 { 2000 } else { 0 };
        i16::try_from(self.value + century).unwrap_or(0)
    }
}

fn read(text: &str, dates: &Dates) -> Result<Typed, DateProblem> {
    let tokens = scan(text);
    if tokens.is_empty() {
        return Err(DateProblem::Empty);
    }
    let mut typed = Typed { numbers: Vec::new(), name: None };
    for token in tokens {
        match token {
            Token::Number(number) => {
                for digits in number.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()) {
                    let value = digits.parse().ok().filter(|value| *value <= 9999).ok_or(DateProblem::NotADate)?;
                    typed.numbers.push(Digits { value, length: digits.len() });
                }
            }
            Token::Sign('-' | '/' | '.' | ',' | '年' | '月' | '日') => {}
            Token::Word(word) if is_filler(&word) => {}
            Token::Word(word) if typed.name.is_none() => {
                typed.name = Some(month(&word, dates).ok_or(DateProblem::NotADate)?)
            }
            Token::Word(_) | Token::Sign(_) => return Err(DateProblem::NotADate),
        }
    }
    Ok(typed)
}

/// Words around the numbers of a date: "1st", "31 de enero", "2027年1月".
fn is_filler(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th" | "of" | "de" | "er" | "年" | "月" | "日")
}

/// The number of the month with this name, or with a beginning of it that no other month has.
fn month(word: &str, dates: &Dates) -> Option<u16> {
    let own = [&dates.months, &dates.months_in_date, &dates.months_short];
    let exact = |name: &String| lower_text(name).trim_end_matches('.') == word;
    let found = own.iter().find_map(|names| names.iter().position(exact));
    let found = found.or_else(|| only(&dates.months, word)).or_else(|| only(&MONTHS, word));
    found.and_then(|at| u16::try_from(at + 1).ok())
}

fn only<T: AsRef<str>>(names: &[T], start: &str) -> Option<usize> {
    let mut fitting = names.iter().enumerate().filter(|(_, name)| lower_text(name.as_ref()).starts_with(start));
    let (at, _) = fitting.next().filter(|_| start.chars().count() >= 3)?;
    fitting.next().is_none().then_some(at)
}
