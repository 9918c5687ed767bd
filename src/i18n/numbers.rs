//! How a locale writes numbers, money and shares. Plain data: the browser side fills it from `Intl`, a document from its
//! language's `meta-…` messages. Never prints NaN, infinity or a negative zero.

use super::catalogue::Catalogue;
use super::generated::msg;
use super::letters::{is_letter, lower_text};
use super::message::{Count, Msg};
use super::pattern::fill;

/// A locale's way with numbers. Patterns hold `{number}` and, for money, `{symbol}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    /// BCP 47 tag of the locale, stored beside a typed number.
    pub tag: String,
    /// Between units and tenths (`formatToParts`: `decimal`).
    pub decimal: String,
    /// Between groups of digits (`group`).
    pub group: String,
    /// Digits in the last group: 3.
    pub primary: usize,
    /// Digits in the other groups: 3, in India 2.
    pub secondary: usize,
    /// Digits there have to be before the first separator: 1, in Spanish or Polish 2 (CLDR `minimumGroupingDigits`).
    pub least: usize,
    /// Before a negative number (`minusSign`).
    pub minus: String,
    /// The digit zero of the locale's numerals; the other nine follow it in Unicode.
    pub zero: char,
    /// `{number}%`, or with a no-break space.
    pub percent: String,
    /// `{symbol}{number}` or `{number} {symbol}`.
    pub money: String,
    /// Symbols of currencies by ISO code that the locale writes otherwise than [`symbol`].
    pub symbols: Vec<(String, String)>,
    /// Words for powers of ten that may follow a typed number, lower case: ("mio", 6).
    pub multiples: Vec<(String, u8)>,
    /// Words for spans of time that may follow a typed number, lower case.
    pub spans: Vec<(String, Span)>,
    /// Shown where there is no number: an en dash.
    pub none: String,
}

/// A span of time that a typed number may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// 60 of an hour.
    Minute,
    /// 60 minutes.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// 12 months.
    Year,
}

/// Above it a number isn't shown: no agreement within the limits has a use for more digits, and `u64` holds them.
const SHOWN: f64 = 1e18;

impl Numbers {
    /// How documents in this language write numbers.
    pub fn of(catalogue: Catalogue) -> Numbers {
        let say = |message: &Msg| catalogue.say(message);
        let grouping = say(&msg::META_GROUPING);
        let mut sizes = grouping.split(' ').map(|size| size.parse().unwrap_or(3));
        let mut size = |default: usize| sizes.next().unwrap_or(default);
        let spans = [
            (msg::META_MINUTES, Span::Minute),
            (msg::META_HOURS, Span::Hour),
            (msg::META_DAYS, Span::Day),
            (msg::META_WEEKS, Span::Week),
            (msg::META_MONTHS_SPAN, Span::Month),
            (msg::META_YEARS, Span::Year),
        ];
        let powers = [(msg::META_THOUSAND, 3), (msg::META_MILLION, 6), (msg::META_BILLION, 9)];
        Numbers {
            tag: String::from(catalogue.tag()),
            decimal: say(&msg::META_DECIMAL),
            group: say(&msg::META_GROUP),
            primary: size(3),
            secondary: size(3),
            least: size(1),
            minus: say(&msg::META_MINUS),
            zero: say(&msg::META_ZERO).chars().next().unwrap_or('0'),
            percent: say(&msg::meta_percent("{number}")),
            money: say(&msg::meta_money("{number}", "{symbol}")),
            symbols: Vec::new(),
            multiples: words(catalogue, powers),
            spans: words(catalogue, spans),
            none: say(&msg::META_NONE),
        }
    }

    /// With as many decimals as needed, at most `decimals`: "1,200", "1.5".
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.write(value, decimals, false)
    }

    /// With exactly `decimals` decimals: "1.50".
    pub fn number_fixed(&self, value: f64, decimals: u8) -> String {
        self.write(value, decimals, true)
    }

    /// "1.5", "2": at most one decimal.
    pub fn one_decimal(&self, value: f64) -> String {
        self.number(value, 1)
    }

    /// A whole number for a sentence that has a plural: the form follows the rounded number.
    pub fn count(&self, value: f64) -> Count {
        self.count_to(value, 0)
    }

    /// A number with at most `decimals` decimals for a sentence that has a plural.
    pub fn count_to(&self, value: f64, decimals: u8) -> Count {
        let unit = 10_f64.powi(i32::from(decimals));
        let shown = if value.abs() < SHOWN { (value * unit).round() / unit } else { 0.0 };
        Count::new(shown, self.number(value, decimals))
    }

    /// A share, 0 to 1, in per cent with at most `decimals` decimals: "35 %".
    pub fn percent(&self, share: f64, decimals: u8) -> String {
        let number = self.number(share * 100.0, decimals);
        if number == self.none { number } else { fill(&self.percent, &[("number", &number)]) }
    }

    /// An amount with its currency's symbol, or its ISO 4217 `code` where there is none. Whole units; with cents
    /// below 100 if there are any.
    pub fn money(&self, value: f64, code: &str) -> String {
        let number = self.amount(value.abs(), cents(code));
        if number == self.none {
            return number;
        }
        let own = self.symbols.iter().find(|(known, _)| known == code).map(|(_, own)| own.as_str());
        let sign = own.or_else(|| symbol(code)).unwrap_or(code);
        // As CLDR has it: letters don't touch digits.
        let before = self.money.starts_with("{symbol}{");
        let after = self.money.ends_with("}{symbol}");
        let sign = match (before && sign.ends_with(is_letter), after && sign.starts_with(is_letter)) {
            (true, _) => String::from(sign) + "\u{a0}",
            (_, true) => String::from("\u{a0}") + sign,
            _ => String::from(sign),
        };
        let amount = fill(&self.money, &[("symbol", &sign), ("number", &number)]);
        let nothing = number.chars().all(|c| c == self.zero);
        if value < 0.0 && !nothing { self.minus.clone() + &amount } else { amount }
    }

    /// An amount as [`Numbers::money`] writes it, without the currency: for a field that shows it beside.
    pub fn money_bare(&self, value: f64) -> String {
        self.amount(value, 2)
    }

    /// Digits of a whole number without groups, such as a year.
    pub fn plain(&self, value: u64) -> String {
        let mut digits = Vec::new();
        let mut rest = value;
        loop {
            digits.push(self.digit(rest % 10));
            rest /= 10;
            if rest == 0 {
                return digits.into_iter().rev().collect();
            }
        }
    }

    fn amount(&self, value: f64, cents: u8) -> String {
        let whole = ((value.abs() * 100.0).round() as u64).is_multiple_of(100);
        if value.abs() < 100.0 && !whole { self.number_fixed(value, cents) } else { self.number(value, 0) }
    }

    /// Rounds half away from zero. Integers do it: the formatter of the standard library weighs more than this file.
    fn write(&self, value: f64, decimals: u8, fixed: bool) -> String {
        // Beyond 2^53 there are no decimals to show, and `scaled` has to fit.
        let decimals = if value.abs() < 1e12 { u32::from(decimals.min(6)) } else { 0 };
        let unit = 10_u64.pow(decimals);
        let scaled = (value.abs() * unit as f64).round();
        if scaled.is_nan() || scaled > SHOWN {
            return self.none.clone();
        }
        let scaled = scaled as u64;
        let mut out = if value < 0.0 && scaled > 0 { self.minus.clone() } else { String::new() };
        self.grouped(scaled / unit, &mut out);
        let mut fraction = scaled % unit;
        let mut places = decimals;
        while !fixed && places > 0 && fraction.is_multiple_of(10) {
            fraction /= 10;
            places -= 1;
        }
        if places > 0 {
            out.push_str(&self.decimal);
            for place in (0..places).rev() {
                out.push(self.digit(fraction / 10_u64.pow(place) % 10));
            }
        }
        out
    }

    fn grouped(&self, whole: u64, out: &mut String) {
        let digits = self.plain(whole);
        let count = digits.chars().count();
        let (primary, secondary) = (self.primary.max(1), self.secondary.max(1));
        for (at, digit) in digits.chars().enumerate() {
            let left = count - at;
            let boundary = left == primary || (left > primary && (left - primary).is_multiple_of(secondary));
            if at > 0 && boundary && count >= primary + self.least {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
    }

    fn digit(&self, digit: u64) -> char {
        let digit = u32::try_from(digit % 10).unwrap_or(0);
        char::from_u32(u32::from(self.zero) + digit).unwrap_or('0')
    }
}

fn words<T: Copy, const N: usize>(catalogue: Catalogue, messages: [(Msg, T); N]) -> Vec<(String, T)> {
    let mut out = Vec::new();
    for (message, value) in messages {
        out.extend(catalogue.say(&message).split(',').map(|word| (lower_text(word.trim()), value)));
    }
    out
}

/// Currencies that have a narrow symbol everywhere.
const SYMBOLS: [(&str, &str); 16] = [
    ("EUR", "€"),
    ("USD", "$"),
    ("GBP", "£"),
    ("JPY", "¥"),
    ("CNY", "¥"),
    ("INR", "₹"),
    ("KRW", "₩"),
    ("BRL", "R$"),
    ("PLN", "zł"),
    ("CZK", "Kč"),
    ("TRY", "₺"),
    ("UAH", "₴"),
    ("ILS", "₪"),
    ("VND", "₫"),
    ("NGN", "₦"),
    ("PHP", "₱"),
];

/// The narrow symbol that a currency has everywhere; `None` where the ISO code is clearer.
pub fn symbol(code: &str) -> Option<&'static str> {
    SYMBOLS.iter().find(|(known, _)| *known == code).map(|(_, symbol)| *symbol)
}

/// Currencies without cents (ISO 4217).
const WHOLE: [&str; 9] = ["JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF"];

/// How many decimals a currency's amounts have.
fn cents(code: &str) -> u8 {
    if WHOLE.contains(&code) { 0 } else { 2 }
}
