//! Months and dates of the civil calendar (proleptic Gregorian, years 1 to 9999), as the agreement stores them.
//! Knows no clock, no time zone and no language.

use std::fmt;
use std::str::FromStr;

/// A month of a year, e.g. `2027-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: u8,
}

impl Month {
    /// The first month there is.
    pub const FIRST: Month = Month { year: 1, month: 1 };
    /// The last month there is.
    pub const LAST: Month = Month { year: 9999, month: 12 };

    /// A month from its year, 1 to 9999, and number, 1 to 12.
    pub const fn new(year: i16, month: u8) -> Option<Month> {
        if year >= 1 && year <= 9999 && month >= 1 && month <= 12 { Some(Month { year, month }) } else { None }
    }

    /// 1 to 9999.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// This month and `months` more (or fewer), at most [`Month::LAST`] and at least [`Month::FIRST`].
    #[must_use]
    pub fn plus(self, months: i32) -> Month {
        let since = self.number().saturating_add(months);
        let (year, month) = (since.div_euclid(12), since.rem_euclid(12) + 1);
        let limit = if months < 0 { Month::FIRST } else { Month::LAST };
        i16::try_from(year).ok().zip(u8::try_from(month).ok()).and_then(|(y, m)| Month::new(y, m)).unwrap_or(limit)
    }

    /// How many months after `earlier` this one is; negative if before.
    pub fn months_since(self, earlier: Month) -> i32 {
        self.number() - earlier.number()
    }

    /// How many days it has, 28 to 31.
    pub const fn days(self) -> u8 {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    fn number(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }
}

/// ISO 8601, e.g. `2027-01`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// The text isn't an ISO 8601 month or date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotIso;

impl FromStr for Month {
    type Err = NotIso;

    fn from_str(text: &str) -> Result<Month, NotIso> {
        let (year, month) = text.split_once('-').ok_or(NotIso)?;
        Month::new(digits(year, 4)?, u8::try_from(digits(month, 2)?).map_err(|_| NotIso)?).ok_or(NotIso)
    }
}

/// A day, e.g. `2027-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    month: Month,
    day: u8,
}

impl Date {
    /// The first day there is.
    pub const FIRST: Date = Date { month: Month::FIRST, day: 1 };

    /// A day that the calendar has.
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Date> {
        match Month::new(year, month) {
            Some(month) if day >= 1 && day <= month.days() => Some(Date { month, day }),
            _ => None,
        }
    }

    /// Its month and year.
    pub const fn month(self) -> Month {
        self.month
    }

    /// Day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// ISO 8601, e.g. `2027-01-31`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = NotIso;

    fn from_str(text: &str) -> Result<Date, NotIso> {
        let (month, day) = text.rsplit_once('-').ok_or(NotIso)?;
        let month: Month = month.parse()?;
        let day = u8::try_from(digits(day, 2)?).map_err(|_| NotIso)?;
        Date::new(month.year, month.month, day).ok_or(NotIso)
    }
}

fn digits(text: &str, length: usize) -> Result<i16, NotIso> {
    if text.len() == length && text.bytes().all(|b| b.is_ascii_digit()) {
        text.parse().map_err(|_| NotIso)
    } else {
        Err(NotIso)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso_goes_in_and_out_and_nothing_else_does() {
        for text in ["0001-01", "2027-01", "9999-12"] {
            assert_eq!(text.parse::<Month>().map(|m| m.to_string()).as_deref(), Ok(text));
        }
        for text in ["2027-01-31", "2028-02-29", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().map(|d| d.to_string()).as_deref(), Ok(text));
        }
        for text in
            ["", "2027", "2027-1", "2027-13", "2027-00", "0000-01", "10000-01", "+027-01", "2027-01-01", "２０２７-01"]
        {
            assert_eq!(text.parse::<Month>(), Err(NotIso), "{text}");
        }
        for text in ["2027-01", "2027-02-29", "1900-02-29", "2027-04-31", "2027-01-00", "2027-01-1", "x"] {
            assert_eq!(text.parse::<Date>(), Err(NotIso), "{text}");
        }
    }

    #[test]
    fn months_add_up_over_years_and_stop_at_the_ends() {
        for (from, months, to) in [
            ("2026-10", 5, "2027-03"),
            ("2027-01", 11, "2027-12"),
            ("2027-01", -1, "2026-12"),
            ("2027-01", -24, "2025-01"),
            ("9999-12", 1, "9999-12"),
            ("0001-01", -1, "0001-01"),
            ("2027-01", i32::MAX, "9999-12"),
            ("2027-01", i32::MIN, "0001-01"),
        ] {
            let month: Month = from.parse().unwrap();
            assert_eq!(month.plus(months).to_string(), to, "{from} {months}");
        }
        let (early, late): (Month, Month) = ("2026-10".parse().unwrap(), "2027-03".parse().unwrap());
        assert_eq!((late.months_since(early), early.months_since(late)), (5, -5));
        assert!(early < late);
    }
}
