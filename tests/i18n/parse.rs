//! How typed numbers are read.

use super::locales::{ALL, formats};
use proptest::prelude::*;
use truce::i18n::NumberProblem::{Empty, NotANumber, NotAShare, OtherUnit, TooLarge, TwoNumbers};
use truce::i18n::{Kind, NumberProblem, Span, parse_number};

use Kind::{Money, Number, Percent, Time};

const MINUTES: Kind = Time(Span::Minute);
const MONTHS: Kind = Time(Span::Month);

#[test]
fn numbers_are_understood_however_they_are_typed() {
    let rows: &[(&str, Kind, &str, Result<f64, NumberProblem>)] = &[
        // The locale decides on what could be either.
        ("en-GB", Number, "1,200", Ok(1200.0)),
        ("en-GB", Number, "1.200", Ok(1.2)),
        ("de-DE", Number, "1.200", Ok(1200.0)),
        ("de-DE", Number, "1,200", Ok(1.2)),
        ("fr-FR", Number, "1,200", Ok(1.2)),
        ("fr-FR", Number, "1.200", Ok(1.2)),
        ("sv-SE", Number, "1,200", Ok(1.2)),
        ("de-CH", Number, "1.200", Ok(1.2)),
        ("en-IN", Number, "1,200", Ok(1200.0)),
        // What can't be a group is a decimal.
        ("de-DE", Number, "3.5", Ok(3.5)),
        ("en-GB", Number, "3,5", Ok(3.5)),
        ("en-GB", Number, "1,20", Ok(1.2)),
        ("en-GB", Number, "0,500", Ok(0.5)),
        ("de-DE", Number, "0.500", Ok(0.5)),
        ("en-GB", Number, "1234,567", Ok(1234.567)),
        ("en-US", Number, "1.200,50", Ok(1200.5)),
        ("de-DE", Number, "1,200.50", Ok(1200.5)),
        ("en-GB", Number, "1.200.000", Ok(1_200_000.0)),
        ("de-DE", Number, "1,200,000", Ok(1_200_000.0)),
        ("en-GB", Number, "1,2.3,4", Err(NotANumber)),
        ("en-GB", Number, "1,20,0", Err(NotANumber)),
        ("en-GB", Number, "1.2.3", Err(NotANumber)),
        // Groups.
        ("fr-FR", Money, "1 200 000,50", Ok(1_200_000.5)),
        ("fr-FR", Money, "1\u{202f}200\u{202f}000,50", Ok(1_200_000.5)),
        ("sv-SE", Money, "1\u{a0}200\u{a0}000,50 kr", Ok(1_200_000.5)),
        ("en-GB", Number, "12 000", Ok(12_000.0)),
        ("fr-FR", Number, "1 200,500", Ok(1200.5)),
        ("de-CH", Money, "CHF 1'200'000.50", Ok(1_200_000.5)),
        ("de-CH", Money, "1’200.–", Ok(1200.0)),
        ("en-IN", Money, "₹1,00,000", Ok(100_000.0)),
        ("en-IN", Money, "12,34,567.5", Ok(1_234_567.5)),
        ("en-IN", Money, "2.5 lakh", Ok(250_000.0)),
        ("en-IN", Money, "1 crore", Ok(10_000_000.0)),
        // Plain ones.
        ("en-GB", Number, "5", Ok(5.0)),
        ("en-GB", Number, " +5 ", Ok(5.0)),
        ("en-GB", Number, "5.", Ok(5.0)),
        ("en-GB", Number, ".5", Ok(0.5)),
        ("de-DE", Number, ",5", Ok(0.5)),
        ("en-GB", Number, "-5", Ok(-5.0)),
        ("sv-SE", Number, "\u{2212}5", Ok(-5.0)),
        ("en-GB", Number, "–5", Ok(-5.0)),
        ("en-GB", Number, "-0", Ok(0.0)),
        ("en-GB", Number, "007", Ok(7.0)),
        ("en-GB", Number, "0.1", Ok(0.1)),
        ("en-GB", Number, "123456789.12", Ok(123_456_789.12)),
        ("ar-EG", Number, "١٬٢٣٤٫٥", Ok(1234.5)),
        ("en-GB", Number, "١٢٣", Ok(123.0)),
        ("en-GB", Number, "１２３．５", Ok(123.5)),
        ("en-GB", Number, "\u{200e}12\u{200f}", Ok(12.0)),
        // Money.
        ("en-GB", Money, "€1,200", Ok(1200.0)),
        ("en-GB", Money, "-€1,200", Ok(-1200.0)),
        ("en-GB", Money, "€ -1,200", Ok(-1200.0)),
        ("en-GB", Money, "1,200 EUR", Ok(1200.0)),
        ("en-GB", Money, "eur 1200", Ok(1200.0)),
        ("en-US", Money, "US$5", Ok(5.0)),
        ("en-US", Money, "$1.2m", Ok(1_200_000.0)),
        ("de-DE", Money, "1,5 Mio", Ok(1_500_000.0)),
        ("de-DE", Money, "1,5 Mio. €", Ok(1_500_000.0)),
        ("de-DE", Money, "2 Mrd", Ok(2e9)),
        ("de-DE", Money, "1 Billion", Ok(1e12)),
        ("en-GB", Money, "1 billion", Ok(1e9)),
        ("fr-FR", Money, "3 millions €", Ok(3_000_000.0)),
        ("en-GB", Money, "1.2M", Ok(1_200_000.0)),
        ("en-GB", Money, "350k", Ok(350_000.0)),
        ("en-GB", Money, "1.1 thousand", Ok(1100.0)),
        ("sv-SE", Money, "3 mkr", Ok(3_000_000.0)),
        ("en-GB", Number, "€5", Err(NotANumber)),
        // Shares.
        ("en-GB", Percent, "35", Ok(0.35)),
        ("en-GB", Percent, "35 %", Ok(0.35)),
        ("en-GB", Percent, "35%", Ok(0.35)),
        ("fr-FR", Percent, "12,5\u{202f}%", Ok(0.125)),
        ("en-GB", Percent, "0.35", Ok(0.0035)),
        ("en-GB", Percent, "%35", Ok(0.35)),
        ("en-GB", Percent, "35 percent", Ok(0.35)),
        ("en-GB", Percent, "-5%", Ok(-0.05)),
        ("en-GB", Number, "35 %", Err(NotAShare)),
        // Units.
        ("en-GB", MONTHS, "3 months", Ok(3.0)),
        ("en-GB", MONTHS, "3", Ok(3.0)),
        ("en-GB", MONTHS, "2 years", Ok(24.0)),
        ("en-GB", MONTHS, "3 weeks", Err(OtherUnit)),
        ("en-GB", MINUTES, "30 min", Ok(30.0)),
        ("en-GB", MINUTES, "30 min.", Ok(30.0)),
        ("en-GB", MINUTES, "30m", Ok(30.0)),
        ("en-GB", MINUTES, "1.5h", Ok(90.0)),
        ("en-GB", Time(Span::Hour), "90 minutes", Ok(1.5)),
        ("en-GB", Time(Span::Hour), "1 day", Err(OtherUnit)),
        ("en-GB", Time(Span::Day), "2 weeks", Ok(14.0)),
        ("en-GB", Number, "120 leads/month", Ok(120.0)),
        // What isn't one number.
        ("en-GB", Number, "", Err(Empty)),
        ("en-GB", Number, " \u{a0} ", Err(Empty)),
        ("en-GB", Number, "abc", Err(NotANumber)),
        ("en-GB", Number, "-", Err(NotANumber)),
        ("en-GB", Number, "about 5", Err(NotANumber)),
        ("en-GB", Number, "5 x", Err(NotANumber)),
        ("en-GB", Number, "--5", Err(NotANumber)),
        ("en-GB", Number, "5-", Err(NotANumber)),
        ("en-GB", Number, "NaN", Err(NotANumber)),
        ("en-GB", Number, "inf", Err(NotANumber)),
        ("en-GB", Number, "5;3", Err(TwoNumbers)),
        ("en-GB", Number, "1 to 3", Err(TwoNumbers)),
        ("en-GB", Number, "150-210", Err(TwoNumbers)),
        ("en-GB", Number, "150–210", Err(TwoNumbers)),
        ("en-GB", Number, "1 2", Err(TwoNumbers)),
        ("en-GB", Number, "5, 6", Err(TwoNumbers)),
        ("en-GB", Number, "1e15", Err(TwoNumbers)),
        ("en-GB", Number, "1000000000000000", Ok(1e15)),
        ("en-GB", Number, "1000000000000010", Err(TooLarge)),
        ("en-GB", Money, "99999999 bn", Err(TooLarge)),
    ];
    for (tag, kind, text, expected) in rows {
        let found = parse_number(text, &formats(tag).numbers, *kind);
        assert_eq!(found, *expected, "{tag} {kind:?} {text:?}");
    }
    // The sign of zero is no one's business.
    assert!(parse_number("-0", &formats("en-GB").numbers, Number).unwrap().is_sign_positive());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(tag in prop::sample::select(&ALL[..]), thousandths in -1_000_000_000_000_i64..1_000_000_000_000) {
        let formats = formats(tag);
        let value = thousandths as f64 / 1000.0;
        let read = |text: &str, kind| parse_number(text, &formats.numbers, kind);
        prop_assert_eq!(read(&formats.number(value, 3), Number), Ok(value));
        prop_assert_eq!(read(&formats.number_fixed(value, 3), Number), Ok(value));
        let share = thousandths as f64 / 1e5;
        prop_assert_eq!(read(&formats.percent(share, 3), Percent), Ok(share));
        let whole = value.round() + 0.0;
        for code in ["EUR", "USD", "CHF", "PLN", "SEK", "BRL"] {
            if whole.abs() >= 100.0 {
                prop_assert_eq!(read(&formats.money(whole, code), Money), Ok(whole));
            }
        }
    }

    #[test]
    fn any_text_is_read_or_refused(tag in prop::sample::select(&ALL[..]), text in "[-+0-9.,'’ %€a-z\u{a0}٣]{0,12}|\\PC{0,12}") {
        let formats = formats(tag);
        for kind in [Number, Money, Percent, MINUTES] {
            if let Ok(value) = parse_number(&text, &formats.numbers, kind) {
                prop_assert!(value.is_finite() && value.abs() <= 6e16, "{text:?} is {value}");
            }
        }
    }
}
