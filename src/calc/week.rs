//! The office's week: when it is open, and what real time is in open time. Knows neither leads nor people.
//!
//! Time is counted in whole ticks, so that an opening is exactly a multiple of the day's open time and never rounds to
//! the end of the day before.

use crate::calc::num::ratio;
use crate::calc::plan::ResponsePromise;

/// Ticks in a minute: fine enough that no share notices, coarse enough that 10⁹ weeks fit.
const TICKS_PER_MINUTE: f64 = 1_048_576.0;

const MINUTES_A_DAY: f64 = 1440.0;

/// Ticks in a day.
pub(crate) const DAY: u64 = 1440 << 20;

/// Ticks in a week.
pub(crate) const WEEK: u64 = 7 * DAY;

/// Minutes as ticks; beyond the range they stay at its end.
pub(crate) fn ticks(minutes: f64) -> u64 {
    // `as` stays within the range and makes 0 of what isn't a number.
    (minutes * TICKS_PER_MINUTE).round() as u64
}

/// The first days of the week are open for the same time each, from the day's beginning.
#[derive(Clone, Copy)]
pub(crate) struct Week {
    /// Open days, 1..=7.
    pub(crate) days: u64,
    /// Open ticks of an open day, 1..=[`DAY`].
    pub(crate) open: u64,
    /// The same in minutes, before it is rounded to ticks.
    open_minutes_a_day: f64,
}

impl Week {
    /// Absent when the office is never open.
    pub(crate) fn of(promise: &ResponsePromise) -> Option<Self> {
        let days = u64::from(promise.business_days_per_week.min(7));
        let open_minutes_a_day = (promise.business_hours_per_week * 60.0 / days as f64).min(MINUTES_A_DAY);
        let open = ticks(open_minutes_a_day);
        (days > 0 && open > 0).then_some(Self { days, open, open_minutes_a_day })
    }

    /// Closed ticks of a week.
    pub(crate) fn closed(self) -> u64 {
        WEEK - self.days * self.open
    }

    /// Closed ticks from the end of open day `day` to the next opening.
    pub(crate) fn gap_after(self, day: u64) -> u64 {
        let days_off = if day + 1 == self.days { 7 - self.days } else { 0 };
        DAY - self.open + days_off * DAY
    }

    /// Open time at the opening of open day `day` of `week`.
    pub(crate) fn opening(self, week: u64, day: u64) -> u64 {
        (week * self.days + day) * self.open
    }

    /// The last tick of open time that is not later than the real time: in closed hours the last one before closing.
    pub(crate) fn last_open(self, real: u64) -> u64 {
        let (week, in_week) = (real / WEEK, real % WEEK);
        let (day, in_day) = (in_week / DAY, in_week % DAY);
        if day < self.days {
            self.opening(week, day) + in_day.min(self.open - 1)
        } else {
            self.opening(week, self.days) - 1
        }
    }

    /// Open minutes of a week.
    pub(crate) fn open_minutes(self) -> f64 {
        self.days as f64 * self.open_minutes_a_day
    }

    /// What any staffing could keep of leads that arrive evenly over the closed hours: the share at most so many minutes
    /// from an opening. Absent without closed hours.
    pub(crate) fn closed_share_within(self, minutes: f64) -> Option<f64> {
        // The last gap of a week has its days off.
        let night = MINUTES_A_DAY - self.open_minutes_a_day;
        let weekend = night + (7 - self.days) as f64 * MINUTES_A_DAY;
        let nights = (self.days - 1) as f64;
        ratio(nights * night.min(minutes) + weekend.min(minutes), nights * night + weekend)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 1 << 20;

    fn week(days: u32, hours: f64) -> Week {
        let promise = ResponsePromise {
            business_hours_per_week: hours,
            business_days_per_week: days,
            ..ResponsePromise::default()
        };
        Week::of(&promise).unwrap()
    }

    #[test]
    fn real_time_becomes_open_time() {
        let week = week(5, 40.0);
        let cases = [
            ("the first opening", 0, 0),
            ("an hour in", 60 * MINUTE, 60 * MINUTE),
            ("the end of Monday is its last tick", 480 * MINUTE, 480 * MINUTE - 1),
            ("Monday night", 1000 * MINUTE, 480 * MINUTE - 1),
            ("Tuesday's opening", DAY, 480 * MINUTE),
            ("Saturday", 5 * DAY + 7, 2400 * MINUTE - 1),
            ("next Monday's opening", WEEK, 2400 * MINUTE),
            ("next Monday, a minute in", WEEK + MINUTE, 2401 * MINUTE),
        ];
        for (name, real, open) in cases {
            assert_eq!(week.last_open(real), open, "{name}");
        }
    }

    #[test]
    fn gaps_fill_the_closed_hours() {
        for days in 1..=7 {
            for hours_a_day in [0.01, 7.0, 23.99, 24.0] {
                let week = week(days, f64::from(days) * hours_a_day);
                let gaps: u64 = (0..week.days).map(|day| week.gap_after(day)).sum();
                assert_eq!(gaps, week.closed(), "{days} days of {hours_a_day} h");
            }
        }
    }

    #[test]
    fn an_office_that_never_opens_has_no_week() {
        let open = ResponsePromise { business_hours_per_week: 40.0, business_days_per_week: 5, ..Default::default() };
        assert!(Week::of(&open).is_some());
        assert!(Week::of(&ResponsePromise { business_hours_per_week: 0.0, ..open }).is_none());
        assert!(Week::of(&ResponsePromise { business_days_per_week: 0, ..open }).is_none());
    }
}
