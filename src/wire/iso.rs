//! Months and dates in the stored form: ISO 8601, four digits of year.

use crate::domain::dates::{Date, Month};

/// "2027-01".
pub(super) fn month_text(month: &Month) -> String {
    [digits(month.year.into(), 4), digits(month.month.into(), 2)].join("-")
}

/// "2027-01-31".
pub(super) fn date_text(date: &Date) -> String {
    [digits(date.year.into(), 4), digits(date.month.into(), 2), digits(date.day.into(), 2)].join("-")
}

/// Reads "2027-01".
pub(super) fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    let month = Month { year: number(year, 4)?, month: number(month, 2)?.try_into().ok()? };
    (1..=12).contains(&month.month).then_some(month)
}

/// Reads "2027-01-31".
pub(super) fn date(text: &str) -> Option<Date> {
    let (rest, day) = text.rsplit_once('-')?;
    let Month { year, month } = month(rest)?;
    let day: u8 = number(day, 2)?.try_into().ok()?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1..=last).contains(&day).then_some(Date { year, month, day })
}

fn digits(number: i32, width: usize) -> String {
    let text = number.to_string();
    ["0".repeat(width.saturating_sub(text.len())), text].concat()
}

fn number(text: &str, width: usize) -> Option<i16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for text in ["2027-01", "0001-12"] {
            assert_eq!(month(text).map(|m| month_text(&m)).as_deref(), Some(text));
        }
        for text in ["2027-01-31", "2028-02-29", "2000-02-29"] {
            assert_eq!(date(text).map(|d| date_text(&d)).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_not_of_the_calendar_is_refused() {
        for text in ["", "2027", "2027-13", "2027-00", "27-01", "2027-1", "+027-01", "2027-01-01"] {
            assert_eq!(month(text), None, "{text}");
        }
        for text in ["2027-02-29", "1900-02-29", "2027-04-31", "2027-01-00", "2027-01", "2027-01-1"] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
