//! How months, days and periods are written and read.

use super::locales::formats;
use truce::domain::dates::{Date, Month};
use truce::i18n::{DateProblem, parse_date, parse_month};

#[test]
fn periods_read_as_people_say_them() {
    let rows: &[(&str, u32, &str, &str)] = &[
        ("2027-01", 12, "January to December 2027", "2027"),
        ("2026-10", 6, "October 2026 to March 2027", "October 2026 to March 2027"),
        ("2027-04", 3, "April to June 2027", "April to June 2027"),
        ("2027-03", 1, "March 2027", "March 2027"),
        ("2027-03", 0, "March 2027", "March 2027"),
        ("2027-01", 24, "January 2027 to December 2028", "January 2027 to December 2028"),
    ];
    let english = formats("en-GB");
    for (first, months, long, short) in rows {
        let first: Month = first.parse().unwrap();
        assert_eq!(
            (english.period(first, *months).as_str(), english.period_short(first, *months).as_str()),
            (*long, *short)
        );
    }
    assert_eq!(english.month_short("2027-01".parse().unwrap()), "Jan");
}

#[test]
fn days_are_written_in_the_order_of_the_locale() {
    let date = Date::new(2027, 3, 1).unwrap();
    for (tag, expected) in [
        ("en-GB", "1 March 2027"),
        ("en-US", "March 1, 2027"),
        ("de-DE", "1. März 2027"),
        ("fr-FR", "1 mars 2027"),
        ("ar-EG", "١ March ٢٠٢٧"),
    ] {
        assert_eq!(formats(tag).date(date), expected, "{tag}");
    }
}

#[test]
fn months_are_understood_however_they_are_typed() {
    let rows: &[(&str, &str, Result<&str, DateProblem>)] = &[
        ("en-GB", "2027-01", Ok("2027-01")),
        ("en-GB", " Jan 2027 ", Ok("2027-01")),
        ("en-GB", "january, 2027", Ok("2027-01")),
        ("en-GB", "Sept. 2027", Ok("2027-09")),
        ("en-GB", "2027 May", Ok("2027-05")),
        ("en-GB", "1/2027", Ok("2027-01")),
        ("en-GB", "12/27", Ok("2027-12")),
        ("en-GB", "01.2027", Ok("2027-01")),
        ("en-GB", "2027/1", Ok("2027-01")),
        ("en-GB", "٠١/٢٠٢٧", Ok("2027-01")),
        ("en-GB", "2027年1月", Ok("2027-01")),
        ("de-DE", "März 2027", Ok("2027-03")),
        ("de-DE", "Mrz", Err(DateProblem::NotADate)),
        ("de-DE", "dez 2027", Ok("2027-12")),
        ("de-DE", "December 2027", Ok("2027-12")),
        ("fr-FR", "Août 2027", Ok("2027-08")),
        ("fr-FR", "févr. 2027", Ok("2027-02")),
        ("en-GB", "", Err(DateProblem::Empty)),
        ("en-GB", "  ", Err(DateProblem::Empty)),
        ("en-GB", "January", Err(DateProblem::NotADate)),
        ("en-GB", "2027", Err(DateProblem::NotADate)),
        ("en-GB", "Ju 2027", Err(DateProblem::NotADate)),
        ("en-GB", "Q1 2027", Err(DateProblem::NotADate)),
        ("en-GB", "13/2027", Err(DateProblem::NoSuchDay)),
        ("en-GB", "0/2027", Err(DateProblem::NoSuchDay)),
        ("en-GB", "2027-01-31", Err(DateProblem::NotADate)),
        ("en-GB", "999999999999/2027", Err(DateProblem::NotADate)),
    ];
    for (tag, text, expected) in rows {
        let found = parse_month(text, &formats(tag).dates).map(|month| month.to_string());
        assert_eq!(found.as_deref().map_err(|problem| *problem), *expected, "{tag} {text:?}");
    }
}

#[test]
fn days_are_understood_however_they_are_typed() {
    let rows: &[(&str, &str, Result<&str, DateProblem>)] = &[
        ("en-GB", "2027-01-31", Ok("2027-01-31")),
        ("en-GB", "31 January 2027", Ok("2027-01-31")),
        ("en-GB", "31st of Jan. 2027", Ok("2027-01-31")),
        ("en-GB", "Jan 31, 2027", Ok("2027-01-31")),
        ("en-GB", "1/2/2027", Ok("2027-02-01")),
        ("en-US", "1/2/2027", Ok("2027-01-02")),
        ("en-US", "31/1/2027", Ok("2027-01-31")),
        ("en-GB", "1/31/2027", Ok("2027-01-31")),
        ("de-DE", "31.1.2027", Ok("2027-01-31")),
        ("de-DE", "31. Januar 2027", Ok("2027-01-31")),
        ("de-DE", "31.01.27", Ok("2027-01-31")),
        ("fr-FR", "1er février 2027", Ok("2027-02-01")),
        ("sv-SE", "31 januari 2027", Ok("2027-01-31")),
        ("en-GB", "31 April 2027", Err(DateProblem::NoSuchDay)),
        ("en-GB", "2027-02-29", Err(DateProblem::NoSuchDay)),
        ("en-GB", "January 2027", Err(DateProblem::NotADate)),
        ("en-GB", "tomorrow", Err(DateProblem::NotADate)),
        ("en-GB", "", Err(DateProblem::Empty)),
    ];
    for (tag, text, expected) in rows {
        let found = parse_date(text, &formats(tag).dates).map(|date| date.to_string());
        assert_eq!(found.as_deref().map_err(|problem| *problem), *expected, "{tag} {text:?}");
    }
}
