//! How often a promise may be missed before it is broken (the error budget). Knows no measures.

use crate::calc::num::TOLERANCE;

/// A promise of `promised_share` over `leads` permits so many misses, a whole number: ⌊n·(1 − x) + 1e-9⌋.
#[must_use]
pub fn permitted_misses(leads: f64, promised_share: f64) -> f64 {
    (leads * (1.0 - promised_share) + TOLERANCE).floor().max(0.0)
}
