//! Numbers on their way into SVG attributes and classes: always finite, never negative, never long.
//!
//! Must not know which picture asks. Written with integers because the float formatter alone would
//! weigh more than all pictures together.

use yew::Classes;

/// More than any agreement may hold (limits in the product's rules), small enough that a sum of a
/// thousand of them is still exact to the cent's order of magnitude.
const MOST: f64 = 1e15;

/// A number a picture can draw: not a number counts as nothing, below zero as nothing, and what is
/// beyond every limit as the limit.
#[must_use]
pub fn drawable(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(0.0, MOST) }
}

/// `part` of `whole`, between 0 and 1; nothing of nothing is 0.
#[must_use]
pub fn share(part: f64, whole: f64) -> f64 {
    let (part, whole) = (drawable(part), drawable(whole));
    if whole > 0.0 { (part / whole).min(1.0) } else { 0.0 }
}

/// A coordinate in px with at most two decimals, as an attribute takes it.
#[must_use]
pub fn px(value: f64) -> String {
    decimal(value, 100)
}

/// A share of the width as an attribute takes it: 0.8265 is `82.65%`.
#[must_use]
pub fn percent(share: f64) -> String {
    let mut text = decimal(drawable(share) * 100.0, 1000);
    text.push('%');
    text
}

/// `value` rounded to `1 / scale`, without trailing zeros. `scale` is a power of ten.
fn decimal(value: f64, scale: u32) -> String {
    let value = if value.is_nan() { 0.0 } else { value.clamp(-MOST, MOST) };
    let scaled = (value.abs() * f64::from(scale)).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped above: at most 1e18")]
    let scaled = scaled as u64;
    let (whole, rest) = (scaled / u64::from(scale), scaled % u64::from(scale));
    let sign = if value < 0.0 && scaled > 0 { "-" } else { "" };
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let places = scale.ilog10() as usize;
    let fraction = format!("{rest:0places$}");
    format!("{sign}{whole}.{}", fraction.trim_end_matches('0'))
}

/// A number from 0 to 100 as classes, one a digit, to a tenth: 82.7 is `digits dt8 du2 dv7`.
///
/// `styles/pictures.css` adds them up again to `--n`. It is how HTML beside an SVG follows a number
/// where the policy allows no `style` attribute, with thirty rules instead of a thousand.
#[must_use]
pub fn digit_classes(value: f64) -> Classes {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    let tenths = (drawable(value).min(100.0) * 10.0).round() as u32;
    let mut classes = Classes::from("digits");
    let places = [("dh", tenths / 1000), ("dt", tenths / 100 % 10), ("du", tenths / 10 % 10), ("dv", tenths % 10)];
    for (place, digit) in places {
        if digit > 0 {
            classes.push(format!("{place}{digit}"));
        }
    }
    classes
}

/// Values for an axis from 0 to at least `max`: evenly spaced, four to six of them, steps of
/// 1, 2, 2.5 or 5 times a power of ten. Where there is nothing to draw, 0 and 1.
#[must_use]
pub fn ticks(max: f64) -> Vec<f64> {
    let max = drawable(max);
    if max < 1e-6 {
        return vec![0.0, 1.0];
    }
    let rough = max / 5.0;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0]
        .into_iter()
        .map(|factor| factor * power)
        // A hair of tolerance: 0.1 + 0.2 must not cost a whole step.
        .find(|step| *step >= rough * (1.0 - 1e-9))
        .unwrap_or(10.0 * power);
    let count = (max / step * (1.0 - 1e-9)).ceil().clamp(1.0, 6.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 6")]
    let count = count as u32;
    (0..=count).map(|index| f64::from(index) * step).collect()
}
