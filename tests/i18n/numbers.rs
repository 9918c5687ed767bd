//! How numbers, money and shares are written.

use super::locales::{ALL, formats};
use truce::i18n::Catalogue;

#[test]
fn numbers_are_written_in_the_way_of_the_locale() {
    let rows: &[(&str, f64, u8, &str)] = &[
        ("en-GB", 0.0, 2, "0"),
        ("en-GB", -0.0, 0, "0"),
        ("en-GB", -0.4, 0, "0"),
        ("en-GB", -0.5, 0, "-1"),
        ("en-GB", 999.5, 0, "1,000"),
        ("en-GB", 1234567.891, 2, "1,234,567.89"),
        ("en-GB", 1234.5, 2, "1,234.5"),
        ("en-GB", 0.05, 2, "0.05"),
        ("en-GB", 1e12, 2, "1,000,000,000,000"),
        ("en-GB", 1e18, 0, "1,000,000,000,000,000,000"),
        ("en-GB", 1e19, 0, "–"),
        ("en-GB", f64::NAN, 1, "–"),
        ("en-GB", f64::INFINITY, 1, "–"),
        ("en-GB", f64::NEG_INFINITY, 1, "–"),
        ("en-IN", 12345678.0, 0, "1,23,45,678"),
        ("en-IN", 100000.0, 0, "1,00,000"),
        ("de-DE", -1234.5, 1, "-1.234,5"),
        ("de-CH", 1200000.5, 1, "1\u{2019}200\u{2019}000.5"),
        ("fr-FR", 1200000.5, 2, "1\u{202f}200\u{202f}000,5"),
        ("sv-SE", -1234.0, 0, "\u{2212}1\u{a0}234"),
        ("es-ES", 1234.0, 0, "1234"),
        ("es-ES", 12345.0, 0, "12.345"),
        ("ar-EG", 1234.5, 1, "١٬٢٣٤٫٥"),
    ];
    for (tag, value, decimals, expected) in rows {
        assert_eq!(formats(tag).number(*value, *decimals), *expected, "{tag} {value} {decimals}");
    }
    let english = formats("en-GB");
    assert_eq!(english.number_fixed(1.0, 2), "1.00");
    assert_eq!(english.number_fixed(2.005, 1), "2.0");
    assert_eq!(english.one_decimal(2.04), "2");
    assert_eq!(english.one_decimal(2.05), "2.1");
}

#[test]
fn a_sentence_counts_what_is_shown() {
    let english = formats("en-GB");
    let shown = |value: f64, decimals| {
        let count = english.count_to(value, decimals);
        (count.value, count.text)
    };
    assert_eq!(shown(1.2, 0), (1.0, "1".to_owned()));
    assert_eq!(shown(0.96, 1), (1.0, "1".to_owned()));
    assert_eq!(shown(1.25, 1), (1.3, "1.3".to_owned()));
    assert_eq!(shown(f64::NAN, 1), (0.0, "–".to_owned()));
    assert_eq!(english.count(1200.0).text, "1,200");
}

#[test]
fn money_stands_with_its_currency() {
    let rows: &[(&str, f64, &str, &str)] = &[
        ("en-GB", 1200.0, "EUR", "€1,200"),
        ("en-GB", 1200.5, "EUR", "€1,201"),
        ("en-GB", 5.5, "GBP", "£5.50"),
        ("en-GB", 99.999, "GBP", "£100"),
        ("en-GB", 0.004, "GBP", "£0"),
        ("en-GB", -0.004, "GBP", "£0"),
        ("en-GB", -1200.0, "USD", "-$1,200"),
        ("en-GB", 5.5, "JPY", "¥6"),
        ("en-GB", 5.0, "CHF", "CHF\u{a0}5"),
        ("en-GB", f64::NAN, "EUR", "–"),
        ("de-DE", 1200.0, "EUR", "1.200\u{a0}€"),
        ("de-DE", -5.5, "EUR", "-5,50\u{a0}€"),
        ("de-CH", 1200.0, "CHF", "CHF\u{a0}1\u{2019}200"),
        ("sv-SE", -1200.0, "SEK", "\u{2212}1\u{a0}200\u{a0}SEK"),
        ("en-IN", 250000.0, "INR", "₹2,50,000"),
    ];
    for (tag, value, code, expected) in rows {
        assert_eq!(formats(tag).money(*value, code), *expected, "{tag} {value} {code}");
    }
    let mut swedish = formats("sv-SE");
    swedish.numbers.symbols = vec![("SEK".to_owned(), "kr".to_owned())];
    assert_eq!(swedish.money(5.0, "SEK"), "5\u{a0}kr");
    assert_eq!(formats("en-GB").money_bare(1200.4), "1,200");
    assert_eq!(formats("en-GB").money_bare(-5.5), "-5.50");
}

#[test]
fn shares_are_written_in_per_cent() {
    let rows: &[(&str, f64, u8, &str)] = &[
        ("en-GB", 0.35, 0, "35%"),
        ("en-GB", 0.355, 1, "35.5%"),
        ("en-GB", 0.0035, 2, "0.35%"),
        ("en-GB", f64::NAN, 1, "–"),
        ("de-DE", 0.35, 0, "35\u{a0}%"),
        ("fr-FR", 0.125, 1, "12,5\u{202f}%"),
    ];
    for (tag, share, decimals, expected) in rows {
        assert_eq!(formats(tag).percent(*share, *decimals), *expected, "{tag} {share}");
    }
}

#[test]
fn no_value_prints_what_isnt_a_number() {
    let values =
        [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN, f64::MIN_POSITIVE, -f64::MIN_POSITIVE, -0.0, 9.99e17, 1e300];
    for tag in ALL {
        let formats = formats(tag);
        for value in values {
            for text in [
                formats.number(value, 3),
                formats.number_fixed(value, 200),
                formats.money(value, "EUR"),
                formats.money_bare(value),
                formats.percent(value, 2),
                formats.count(value).text,
            ] {
                let lower = text.to_lowercase();
                let zero = text.starts_with(&formats.numbers.minus) && !text.chars().any(|c| ('1'..='9').contains(&c));
                assert!(!lower.contains("nan") && !lower.contains("inf") && !text.is_empty(), "{tag} {value} {text}");
                assert!(tag == "ar-EG" || !zero, "{tag} {value} {text}");
            }
        }
    }
}

#[test]
fn documents_write_as_their_language_does() {
    let english = truce::i18n::Formats::of(Catalogue::for_tag("en"));
    assert_eq!(english.money(1234567.0, "EUR"), "€1,234,567");
    assert_eq!(english.percent(0.35, 1), "35%");
    assert_eq!(english.numbers.tag, "en");
    assert_eq!((english.numbers.primary, english.numbers.secondary, english.numbers.least), (3, 3, 1));
    assert!(english.numbers.multiples.contains(&("k".to_owned(), 3)));
}
