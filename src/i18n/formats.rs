//! How a reader or a document writes numbers, money and dates: plain data that comes in as an argument.
//! The screen fills it from the reader's locale, a document from the agreement's language.

use crate::domain::dates::{Date, Month};

use super::catalogue::Catalogue;
use super::generated::msg;
use super::message::Count;
use super::numbers::Numbers;
use super::pattern::fill;

/// Numbers and dates of one reader or document.
#[derive(Clone, Debug, PartialEq)]
pub struct Formats {
    /// Numbers, money, shares.
    pub numbers: Numbers,
    /// Months and dates.
    pub dates: Dates,
}

/// A locale's way with dates. Patterns hold `{day}`, `{month}`, `{year}`, `{from}`, `{to}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Dates {
    /// January to December, standing alone.
    pub months: Vec<String>,
    /// January to December within a date, where that differs (a genitive).
    pub months_in_date: Vec<String>,
    /// January to December, short.
    pub months_short: Vec<String>,
    /// `{month} {year}`
    pub month_year: String,
    /// `{day} {month} {year}`; whether the day comes first also decides how "1/2/2027" is read.
    pub date: String,
    /// `{from} to {to}`, both months with their year.
    pub range: String,
    /// `{from} to {to} {year}`: two months of one year.
    pub range_in_year: String,
}

impl Dates {
    /// How documents in this language write dates.
    pub fn of(catalogue: Catalogue) -> Dates {
        let names = |message| catalogue.say(&message).split(',').map(|name| name.trim().to_owned()).collect();
        Dates {
            months: names(msg::META_MONTHS),
            months_in_date: names(msg::META_MONTHS_IN_DATE),
            months_short: names(msg::META_MONTHS_SHORT),
            month_year: catalogue.say(&msg::meta_month_year("{month}", "{year}")),
            date: catalogue.say(&msg::meta_date("{day}", "{month}", "{year}")),
            range: catalogue.say(&msg::meta_range("{from}", "{to}")),
            range_in_year: catalogue.say(&msg::meta_range_in_year("{from}", "{to}", "{year}")),
        }
    }
}

impl Formats {
    /// How documents in this language write.
    pub fn of(catalogue: Catalogue) -> Formats {
        Formats { numbers: Numbers::of(catalogue), dates: Dates::of(catalogue) }
    }

    /// See [`Numbers::number`].
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.numbers.number(value, decimals)
    }

    /// See [`Numbers::number_fixed`].
    pub fn number_fixed(&self, value: f64, decimals: u8) -> String {
        self.numbers.number_fixed(value, decimals)
    }

    /// See [`Numbers::one_decimal`].
    pub fn one_decimal(&self, value: f64) -> String {
        self.numbers.one_decimal(value)
    }

    /// See [`Numbers::count`].
    pub fn count(&self, value: f64) -> Count {
        self.numbers.count(value)
    }

    /// See [`Numbers::count_to`].
    pub fn count_to(&self, value: f64, decimals: u8) -> Count {
        self.numbers.count_to(value, decimals)
    }

    /// See [`Numbers::percent`]: a share from 0 to 1.
    pub fn percent(&self, share: f64, decimals: u8) -> String {
        self.numbers.percent(share, decimals)
    }

    /// See [`Numbers::money`]: an amount and its ISO 4217 code.
    pub fn money(&self, value: f64, code: &str) -> String {
        self.numbers.money(value, code)
    }

    /// See [`Numbers::money_bare`].
    pub fn money_bare(&self, value: f64) -> String {
        self.numbers.money_bare(value)
    }

    /// "January 2027"
    pub fn month_year(&self, month: Month) -> String {
        fill(&self.dates.month_year, &[("month", name(&self.dates.months, month)), ("year", &self.year(month))])
    }

    /// "Jan", for an axis or a column.
    pub fn month_short(&self, month: Month) -> String {
        String::from(name(&self.dates.months_short, month))
    }

    /// "31 January 2027"
    pub fn date(&self, date: Date) -> String {
        let (day, year) = (self.numbers.plain(u64::from(date.day())), self.year(date.month()));
        let month = name(&self.dates.months_in_date, date.month());
        fill(&self.dates.date, &[("day", &day), ("month", month), ("year", &year)])
    }

    /// "January to December 2027", "October 2026 to March 2027", "March 2027". A length of 0 reads as one month.
    pub fn period(&self, first: Month, months: u32) -> String {
        let last = last(first, months);
        if first == last {
            return self.month_year(first);
        }
        if first.year() != last.year() {
            let (from, to) = (self.month_year(first), self.month_year(last));
            return fill(&self.dates.range, &[("from", &from), ("to", &to)]);
        }
        let (from, to) = (name(&self.dates.months, first), name(&self.dates.months, last));
        fill(&self.dates.range_in_year, &[("from", from), ("to", to), ("year", &self.year(first))])
    }

    /// "2027" for a calendar year, else as [`Formats::period`].
    pub fn period_short(&self, first: Month, months: u32) -> String {
        if first.month() == 1 && months == 12 { self.year(first) } else { self.period(first, months) }
    }

    fn year(&self, month: Month) -> String {
        self.numbers.plain(u64::from(month.year().unsigned_abs()))
    }
}

fn last(first: Month, months: u32) -> Month {
    first.plus(i32::try_from(months).unwrap_or(i32::MAX).max(1) - 1)
}

fn name(names: &[String], month: Month) -> &str {
    names.get(usize::from(month.month()) - 1).map_or("", String::as_str)
}
