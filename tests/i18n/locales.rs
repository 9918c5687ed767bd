//! How some locales write numbers, as `Intl` reports it: data for the tests of formats and parsing.

use truce::i18n::{Catalogue, Dates, Formats, Numbers};

/// Decimal, group, primary, secondary, least, minus, percent, money.
type Row = (&'static str, &'static str, usize, usize, usize, &'static str, &'static str, &'static str);

/// The formats of a locale.
pub(super) fn formats(tag: &str) -> Formats {
    let (decimal, group, primary, secondary, least, minus, percent, money): Row = match tag {
        "en-GB" | "en-US" => (".", ",", 3, 3, 1, "-", "{number}%", "{symbol}{number}"),
        "en-IN" => (".", ",", 3, 2, 1, "-", "{number}%", "{symbol}{number}"),
        "de-DE" => (",", ".", 3, 3, 1, "-", "{number}\u{a0}%", "{number}\u{a0}{symbol}"),
        "de-CH" => (".", "\u{2019}", 3, 3, 1, "-", "{number}%", "{symbol}\u{a0}{number}"),
        "fr-FR" => (",", "\u{202f}", 3, 3, 1, "-", "{number}\u{202f}%", "{number}\u{a0}{symbol}"),
        "sv-SE" => (",", "\u{a0}", 3, 3, 1, "\u{2212}", "{number}\u{a0}%", "{number}\u{a0}{symbol}"),
        "es-ES" => (",", ".", 3, 3, 2, "-", "{number}\u{a0}%", "{number}\u{a0}{symbol}"),
        "ar-EG" => ("٫", "٬", 3, 3, 1, "\u{61c}-", "{number}٪\u{61c}", "\u{200f}{number}\u{a0}{symbol}"),
        _ => panic!("no data for {tag}"),
    };
    let english = Formats::of(Catalogue::for_tag("en"));
    let (multiples, months): (&[(&str, u8)], &str) = match &tag[..2] {
        "de" => (
            &[("tsd", 3), ("mio", 6), ("mrd", 9), ("million", 6), ("millionen", 6), ("billion", 12)],
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        ),
        "fr" => (
            &[("mille", 3), ("million", 6), ("millions", 6), ("md", 9)],
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        ),
        "sv" => (
            &[("tkr", 3), ("mkr", 6), ("mdr", 9)],
            "januari februari mars april maj juni juli augusti september oktober november december",
        ),
        _ => (&[], ""),
    };
    let months: Vec<String> =
        if months.is_empty() { english.dates.months.clone() } else { months.split(' ').map(String::from).collect() };
    Formats {
        numbers: Numbers {
            tag: tag.to_owned(),
            decimal: decimal.to_owned(),
            group: group.to_owned(),
            primary,
            secondary,
            least,
            minus: minus.to_owned(),
            zero: if tag == "ar-EG" { '٠' } else { '0' },
            percent: percent.to_owned(),
            money: money.to_owned(),
            multiples: multiples.iter().map(|(word, power)| ((*word).to_owned(), *power)).collect(),
            ..english.numbers
        },
        dates: Dates {
            months_short: months.iter().map(|month| month.chars().take(3).collect()).collect(),
            months_in_date: months.clone(),
            months,
            date: match tag {
                "en-US" => "{month} {day}, {year}".to_owned(),
                "sv-SE" => "{day} {month} {year}".to_owned(),
                "de-DE" | "de-CH" => "{day}. {month} {year}".to_owned(),
                _ => english.dates.date.clone(),
            },
            ..english.dates
        },
    }
}

/// The locales that the rows name.
pub(super) const ALL: [&str; 9] = ["en-GB", "en-US", "en-IN", "de-DE", "de-CH", "fr-FR", "sv-SE", "es-ES", "ar-EG"];
