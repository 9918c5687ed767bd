//! Comparisons and roundings that a last binary digit can't tip. Knows no business meaning.

/// How far rounding may carry a number: relative above 1, absolute below.
pub const TOLERANCE: f64 = 1e-9;

/// Weeks in a month: every conversion between the two goes through this.
pub const WEEKS_PER_MONTH: f64 = 52.0 / 12.0;

fn slack(threshold: f64) -> f64 {
    TOLERANCE * threshold.abs().max(1.0)
}

/// Whether `value` reaches `threshold`; a threshold isn't missed by rounding.
#[must_use]
pub fn at_least(value: f64, threshold: f64) -> bool {
    value >= threshold - slack(threshold)
}

/// Whether `value` stays within `threshold`; a threshold isn't passed by rounding.
#[must_use]
pub fn at_most(value: f64, threshold: f64) -> bool {
    value <= threshold + slack(threshold)
}

/// `part / whole`, absent when there is nothing to divide by or the quotient isn't a number one could show.
#[must_use]
pub fn ratio(part: f64, whole: f64) -> Option<f64> {
    Some(part / whole).filter(|quotient| quotient.is_finite())
}

/// A number of leads as it is shown: rounded up, because 88.2 leads are not got from 88.
#[must_use]
pub fn whole_leads(leads: f64) -> f64 {
    (leads * (1.0 - TOLERANCE)).ceil()
}

/// Into 0..=1; what isn't a number becomes 0.
#[must_use]
#[allow(clippy::manual_clamp, reason = "clamp keeps NaN, which would go on to the page")]
pub(crate) fn share(value: f64) -> f64 {
    value.max(0.0).min(1.0)
}

/// The mean, absent of nothing.
pub(crate) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    ratio(sum, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_misses_no_threshold() {
        // 70 leads at 10 % and 1,000 are 7 % of 1,200,000 over twelve months.
        assert!(at_least(70.0 * 0.1 * 1_000.0 * 12.0 / (1_200_000.0 * 0.07), 1.0));
        let cases = [
            // Value, threshold, reaches it, stays within it.
            (1.0 - 1e-10, 1.0, true, true),
            (1.0 + 1e-10, 1.0, true, true),
            (1.0 - 1e-8, 1.0, false, true),
            (1.0 + 1e-8, 1.0, true, false),
            (1e9 - 0.5, 1e9, true, true),
            (1e9 - 2.0, 1e9, false, true),
        ];
        for (value, threshold, reaches, within) in cases {
            assert_eq!(
                (at_least(value, threshold), at_most(value, threshold)),
                (reaches, within),
                "{value} {threshold}"
            );
        }
    }

    #[test]
    fn leads_are_rounded_up_but_not_by_rounding() {
        for (leads, shown) in [(0.0, 0.0), (24.2, 25.0), (140.000_000_01, 140.0), (140.001, 141.0), (0.01, 1.0)] {
            assert!((whole_leads(leads) - shown).abs() < 1e-12, "{leads}");
        }
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        for (part, whole, expected) in
            [(1.0, 0.0, None), (0.0, 0.0, None), (1e300, 1e-300, None), (1.0, 4.0, Some(0.25))]
        {
            assert_eq!(ratio(part, whole), expected);
        }
    }
}
