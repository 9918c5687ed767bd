//! Whether both sides have promised as much that can be checked. Knows commitments by number only.

use crate::calc::num::ratio;

/// 1 − |sales − marketing| / (sales + marketing) over measurable commitments; absent when there are none.
#[must_use]
pub fn balance(sales_commitments: u32, marketing_commitments: u32) -> Option<f64> {
    let (sales, marketing) = (f64::from(sales_commitments), f64::from(marketing_commitments));
    ratio((sales - marketing).abs(), sales + marketing).map(|uneven| 1.0 - uneven)
}
