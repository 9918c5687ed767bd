//! When the leads of a month become deals. Knows neither volumes nor money.

use crate::calc::plan::Source;

/// The time from hand-over to signature, even between its shortest and its longest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lag {
    /// The quickest deal, months.
    pub shortest: f64,
    /// The slowest deal, months.
    pub longest: f64,
}

impl Lag {
    /// The source's sales cycle and its spread; a spread above the cycle counts as the cycle.
    #[must_use]
    pub fn of(source: &Source) -> Self {
        let cycle = source.sales_cycle_months.max(0.0);
        let spread = source.sales_cycle_spread_months.unwrap_or(0.0).max(0.0).min(cycle);
        Self { shortest: cycle - spread, longest: cycle + spread }
    }

    /// The share of a month's leads closed `since` months after that month began: the leads arrive evenly through it.
    ///
    /// The mean of clamp(since − lag, 0, 1) over the lag, each case written so that nothing large cancels.
    #[must_use]
    pub fn share_closed(self, since: f64) -> f64 {
        let quick = since - self.shortest;
        let slow = since - self.longest;
        let width = quick - slow;
        if quick <= 0.0 {
            0.0
        } else if slow >= 1.0 {
            1.0
        } else if width <= 0.0 || (slow >= 0.0 && quick <= 1.0) {
            f64::midpoint(quick, slow)
        } else if slow >= 0.0 {
            1.0 - (1.0 - slow) * (1.0 - slow) / (2.0 * width)
        } else if quick <= 1.0 {
            quick * quick / (2.0 * width)
        } else {
            (quick - 0.5) / width
        }
    }

    /// How many months' worth of leads close within the period: Σ weight · share closed by its end.
    /// `season` has one weight a month of the period.
    #[must_use]
    pub fn months_closed(self, season: &[f64]) -> f64 {
        // From the last month backwards: its leads have one month to close, those of the month before two.
        (1_u32..).zip(season.iter().rev()).map(|(since, weight)| weight * self.share_closed(f64::from(since))).sum()
    }

    /// How many months' worth of earlier leads, one month's volume each month for ever before, close in the period's `month`.
    ///
    /// The sum over all earlier months telescopes: what of a month's leads is still open `month` + 1 months on.
    #[must_use]
    pub fn earlier_closed_in(self, month: u32) -> f64 {
        1.0 - self.share_closed(f64::from(month) + 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lag(cycle: f64, spread: f64) -> Lag {
        Lag::of(&Source { sales_cycle_months: cycle, sales_cycle_spread_months: Some(spread), ..Source::default() })
    }

    /// The mean of clamp(since − lag, 0, 1) over many lags.
    fn by_hand(lag: Lag, since: f64) -> f64 {
        let steps = 20_000;
        let width = lag.longest - lag.shortest;
        let middles = (0..steps).map(|i| lag.shortest + width * (f64::from(i) + 0.5) / f64::from(steps));
        middles.map(|lag| (since - lag).clamp(0.0, 1.0)).sum::<f64>() / f64::from(steps)
    }

    #[test]
    fn the_share_closed_is_the_mean_over_the_lag() {
        for (cycle, spread) in [(0.0, 0.0), (2.5, 0.0), (3.0, 0.2), (3.0, 0.5), (3.0, 2.5), (6.0, 6.0), (4.0, 1e-13)] {
            let lag = lag(cycle, spread);
            for since in (0..60).map(|i| f64::from(i) / 4.0) {
                let (got, expected) = (lag.share_closed(since), by_hand(lag, since));
                assert!(
                    (got - expected).abs() < 1e-7,
                    "cycle {cycle} ± {spread}, {since} months: {got} is not {expected}"
                );
            }
        }
    }

    #[test]
    fn a_spread_above_the_cycle_counts_as_the_cycle() {
        assert_eq!(lag(2.0, 5.0), lag(2.0, 2.0));
    }

    #[test]
    fn earlier_months_telescope() {
        for (cycle, spread) in [(2.5, 0.0), (3.0, 2.5), (30.0, 7.0)] {
            let lag = lag(cycle, spread);
            for month in 0..12 {
                let end = f64::from(month) + 1.0;
                let ages = (1..60).map(f64::from);
                let expected: f64 =
                    ages.map(|ago| lag.share_closed(end + ago) - lag.share_closed(end - 1.0 + ago)).sum();
                let got = lag.earlier_closed_in(month);
                assert!(
                    (got - expected).abs() < 1e-12,
                    "cycle {cycle} ± {spread}, month {month}: {got} is not {expected}"
                );
            }
        }
    }
}
