//! Where the parts of the rope lie, as shares of its width. Must not know how they are drawn.

use super::geometry::drawable;

/// Coverage up to which the rope is drawn to scale. What is longer ends in an arrow.
pub const LONGEST: f64 = 3.0;

/// Places in shares of the picture's width, 0 at marketing's corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RopePlan {
    /// Where coverage is 1.00 and sales stands.
    pub one: f64,
    /// Where marketing's rope ends and the binding sits; none without a coverage.
    pub meet: Option<f64>,
    /// Coverage is above [`LONGEST`]: the rope goes on beyond the picture.
    pub and_on: bool,
    /// 0 to 1: how close the binding is to marketing's end, where it would cover the circle.
    pub near_marketing: f64,
    /// 0 to 1: how close the binding is to sales' end, where it would cover the square.
    pub near_sales: f64,
}

/// Plans the rope for a coverage (1.00 is the target met).
///
/// `full` is the place of 1.00 while the rope is short enough, `reach` how far a longer rope may go:
/// from `reach / full` upwards 1.00 moves in so that the longer rope still fits.
#[must_use]
pub fn rope_plan(coverage: Option<f64>, full: f64, reach: f64) -> RopePlan {
    let Some(coverage) = coverage.filter(|coverage| !coverage.is_nan()).map(drawable) else {
        return RopePlan { one: full, meet: None, and_on: false, near_marketing: 0.0, near_sales: 0.0 };
    };
    let drawn = coverage.min(LONGEST);
    let one = if drawn > 0.0 { full.min(reach / drawn) } else { full };
    RopePlan {
        one,
        meet: Some(drawn * one),
        and_on: coverage > LONGEST,
        near_marketing: nearness(drawn),
        near_sales: nearness(drawn - 1.0),
    }
}

/// 1 at distance 0, falling to 0 at a distance of 0.05, a binding's width on a phone.
fn nearness(distance: f64) -> f64 {
    (1.0 - distance.abs() / 0.05).max(0.0)
}

impl RopePlan {
    /// How far the scale goes: to 1.00, or along with a longer rope, or to where that is cut.
    #[must_use]
    pub fn scale_end(&self) -> f64 {
        match self.meet {
            Some(end) if self.and_on => f64::midpoint(self.one, end),
            Some(end) => end.max(self.one),
            None => self.one,
        }
    }

    /// The ticks of the scale: its quarters and their places. The fourth is 1.00.
    pub fn quarters(&self) -> impl Iterator<Item = (u32, f64)> + use<> {
        let (one, end) = (self.one, self.scale_end());
        (0_u32..=12)
            .map(move |quarter| (quarter, f64::from(quarter) / 4.0 * one))
            .take_while(move |(_, at)| *at <= end + 1e-9)
    }
}
