//! The reader's locale: how they write numbers, money, months, read from the browser's `Intl` once
//! at the start. Formats nothing itself: the result is plain data for `i18n`.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::i18n::{Catalogue, Formats};

/// Currencies that are offered, in the order of the list.
pub const CURRENCIES: [&str; 16] =
    ["EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "NZD", "INR", "JPY", "BRL", "ZAR"];

/// The reader's languages, best first.
pub fn languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.map(|n| n.languages().iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// The reader's formats: the language's own, with everything `Intl` knows about the locale laid over it.
pub fn formats(catalogue: Catalogue, tag: &str) -> Formats {
    let mut formats = Formats::of(catalogue);
    // a locale that Intl doesn't know throws in the constructor: ask first
    let known = Intl::NumberFormat::supported_locales_of(&Array::of1(&tag.into()), &Object::new());
    if known.length() == 0 {
        return formats;
    }
    let locale = Array::of1(&[tag, "-u-nu-latn"].concat().into());
    numbers(&mut formats, &locale, tag);
    dates(&mut formats, &locale);
    formats
}

fn numbers(formats: &mut Formats, locale: &Array, tag: &str) {
    let n = &mut formats.numbers;
    n.tag = tag.to_owned();
    n.zero = '0';
    let parts = number_parts(locale, &options(&[]), -12_345_678.9);
    let groups: Vec<usize> = parts.iter().filter(|(kind, _)| kind == "integer").map(|(_, text)| text.len()).collect();
    for (kind, text) in &parts {
        match kind.as_str() {
            "decimal" => n.decimal.clone_from(text),
            "group" => n.group.clone_from(text),
            "minusSign" => n.minus.clone_from(text),
            _ => {}
        }
    }
    if let [_, middle @ .., last] = groups.as_slice() {
        n.primary = *last;
        n.secondary = middle.last().copied().unwrap_or(*last);
    }
    let small = number_parts(locale, &options(&[]), 1234.0);
    n.least = if small.iter().any(|(kind, _)| kind == "group") { 1 } else { 2 };
    if let Some(pattern) = pattern(&number_parts(locale, &options(&[("style", "percent")]), 0.5)) {
        n.percent = pattern;
    }
    n.symbols.clear();
    for code in CURRENCIES {
        let money = options(&[("style", "currency"), ("currency", code), ("currencyDisplay", "narrowSymbol")]);
        let _ = Reflect::set(&money, &"maximumFractionDigits".into(), &0.into());
        let parts = number_parts(locale, &money, 5.0);
        if let Some((_, symbol)) = parts.iter().find(|(kind, _)| kind == "currency") {
            n.symbols.push((code.to_owned(), symbol.clone()));
        }
        if code == "EUR"
            && let Some(pattern) = pattern(&parts)
        {
            n.money = pattern;
        }
    }
}

fn dates(formats: &mut Formats, locale: &Array) {
    let d = &mut formats.dates;
    let named = |month: i32, fields: &[(&str, &str)]| -> Vec<(String, String)> {
        let format = Intl::DateTimeFormat::new(locale, &options(fields));
        pairs(&format.format_to_parts(&Date::new_with_year_month_day(2027, month, 31)))
    };
    // the 31st rolls over in short months: the first will do for names
    let names = |fields: &[(&str, &str)]| -> Vec<String> {
        let format = Intl::DateTimeFormat::new(locale, &options(fields));
        (0..12)
            .filter_map(|month| {
                let day = Date::new_with_year_month_day(2027, month, 1);
                pairs(&format.format_to_parts(&day)).into_iter().find(|(kind, _)| kind == "month").map(|(_, text)| text)
            })
            .collect()
    };
    for (list, fields) in [
        (&mut d.months, &[("month", "long")][..]),
        (&mut d.months_in_date, &[("month", "long"), ("day", "numeric")][..]),
        (&mut d.months_short, &[("month", "short")][..]),
    ] {
        let found = names(fields);
        if found.len() == 12 {
            *list = found;
        }
    }
    let fill = |parts: Vec<(String, String)>| -> String {
        parts
            .into_iter()
            .map(|(kind, text)| match kind.as_str() {
                "day" => "{day}".to_owned(),
                "month" => "{month}".to_owned(),
                "year" => "{year}".to_owned(),
                _ => text,
            })
            .collect()
    };
    let whole = |parts: &[(String, String)], kinds: &[&str]| kinds.iter().all(|wanted| has(parts, wanted));
    let month_year = named(0, &[("month", "long"), ("year", "numeric")]);
    if whole(&month_year, &["month", "year"]) {
        d.month_year = fill(month_year);
    }
    let date = named(0, &[("day", "numeric"), ("month", "long"), ("year", "numeric")]);
    if whole(&date, &["day", "month", "year"]) {
        d.date = fill(date);
    }
}

/// A pattern with `{number}`, and `{symbol}` for a currency; none when there is no number in it.
fn pattern(parts: &[(String, String)]) -> Option<String> {
    let text: String = parts
        .iter()
        .map(|(kind, text)| match kind.as_str() {
            "integer" => "{number}",
            "currency" => "{symbol}",
            "percentSign" => "%",
            "literal" => text.as_str(),
            _ => "",
        })
        .collect();
    has(parts, "integer").then_some(text)
}

fn has(parts: &[(String, String)], wanted: &str) -> bool {
    parts.iter().any(|(kind, _)| kind == wanted)
}

fn options(fields: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in fields {
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    object
}

fn number_parts(locale: &Array, options: &Object, value: f64) -> Vec<(String, String)> {
    pairs(&Intl::NumberFormat::new(locale, options).format_to_parts(value))
}

/// `[{type, value}]` as pairs.
fn pairs(parts: &Array) -> Vec<(String, String)> {
    let text = |part: &JsValue, key: &str| Reflect::get(part, &key.into()).ok().and_then(|value| value.as_string());
    parts
        .iter()
        .filter(|part| part.is_object() && part.dyn_ref::<Object>().is_some())
        .filter_map(|part| Some((text(&part, "type")?, text(&part, "value")?)))
        .collect()
}

/// A moment as the reader writes it: the time when it is today, else date and time.
pub fn date_time(ms: u64, tag: &str) -> String {
    let moment = Date::new(&(ms as f64).into());
    let now = Date::new_0();
    let today = now.to_date_string() == moment.to_date_string();
    let known = Intl::NumberFormat::supported_locales_of(&Array::of1(&tag.into()), &Object::new());
    let locale = if known.length() == 0 { Array::new() } else { Array::of1(&tag.into()) };
    let clock = [("hour", "2-digit"), ("minute", "2-digit")];
    let day = [("day", "numeric"), ("month", "short"), ("year", "numeric"), clock[0], clock[1]];
    let format = Intl::DateTimeFormat::new(&locale, &options(if today { &clock } else { &day }));
    pairs(&format.format_to_parts(&moment)).into_iter().map(|(_, text)| text).collect()
}
