//! Weeks of leads, played: who arrives when, how long the answer takes, who waited too long. Knows nothing of promised shares.
//!
//! The leads are drawn once and served by any number of people, oldest lead first: the same random numbers for every staffing,
//! so that one more person never keeps less.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::calc::num::{TOLERANCE, share};
use crate::calc::plan::{Clock, ResponsePromise};
use crate::calc::rng::Rng;
use crate::calc::week::{DAY, WEEK, Week, ticks};

/// Weeks that are counted where leads allow: nights and weekends leave a backlog each week, so weeks, more than leads, are
/// what a share is averaged over. With these numbers its standard error is a point at most up to 95 % load (measured over
/// 200 seeds), mostly half of it.
const WEEKS: f64 = 100.0;

/// Leads that are counted at least, however many weeks that takes.
const LEADS_MIN: f64 = 20_000.0;

/// Leads that are counted at most, so that a play follows a keystroke.
const LEADS_MAX: f64 = 50_000.0;

/// Leads that are looked at to find out where a search is worth it.
const LEADS_FOR_HINT: usize = 6_000;

/// However many leads come, so many weeks are counted at least.
const WEEKS_MIN: f64 = 4.0;

/// Above this many leads a week, each played lead stands for several: fewer leads of as much longer work.
/// Load and the chance to wait at all stay as they are; only waits that are minute already become a little longer.
const LEADS_PER_WEEK_MAX: f64 = 10_000.0;

/// Below this many leads a week (one in two centuries) nobody ever waits for another: played as if so many came.
const LEADS_PER_WEEK_MIN: f64 = 1e-4;

/// Any fixed number: it makes every play of the same promise the same.
const SEED: u64 = 0x5eed_1ead;

/// One lead, in ticks of open time.
struct Lead {
    /// When it can be answered at the earliest.
    joins: u64,
    /// The last start of an answer that keeps the promise; before `joins` when nothing could.
    latest: u64,
    /// How long the answer takes.
    handling: u64,
}

/// The leads of some weeks, ready to be served.
pub(crate) struct Queue {
    leads: Vec<Lead>,
    /// Leads before those that count: the office begins empty, which isn't how it usually is.
    warm_up: usize,
}

impl Queue {
    /// Draws the leads. `leads_per_week` is above 0 and finite.
    pub(crate) fn drawn(promise: &ResponsePromise, week: Week, leads_per_week: f64) -> Self {
        let rate = leads_per_week.clamp(LEADS_PER_WEEK_MIN, LEADS_PER_WEEK_MAX);
        let handling = promise.handling_minutes * (leads_per_week / rate).max(1.0);
        let within = ticks(promise.within_minutes);
        let counted = ((rate * WEEKS).clamp(LEADS_MIN, LEADS_MAX) / rate).ceil().max(WEEKS_MIN);
        let warm_up_weeks = 1 + (counted / 20.0) as u64;
        let expected = rate * (counted + warm_up_weeks as f64);

        // As many leads as expected, as much work as expected: what would differ by chance would only blur the share.
        let mut rng = Rng::seeded(SEED);
        let draws: Vec<(f64, f64)> = (0..expected as usize).map(|_| (rng.exponential(), rng.exponential())).collect();
        let drawn = draws.iter().fold((0.0, 0.0), |sum, draw| (sum.0 + draw.0, sum.1 + draw.1));
        let (gap_scale, work_scale) = (expected / drawn.0, handling * expected / drawn.1);

        let mut arrivals = Arrivals::new(week, rate, promise.share_arriving_in_hours);
        let mut warm_up = 0;
        let leads = draws
            .into_iter()
            .map(|(gap, work)| {
                let arrival = arrivals.next(gap * gap_scale);
                warm_up += usize::from(arrival.week < warm_up_weeks);
                let latest = match promise.clock {
                    Clock::Business => arrival.joins.saturating_add(within),
                    Clock::Calendar => week.last_open(arrival.real.saturating_add(within)),
                };
                Lead { joins: arrival.joins, latest, handling: ticks(work * work_scale) }
            })
            .collect();
        Self { leads, warm_up }
    }

    /// The share of leads whose answer begins in time with so many people, of those that anyone could answer in time.
    pub(crate) fn kept_share(&self, people: u32) -> f64 {
        self.play(people, self.leads.len(), f64::INFINITY).unwrap_or(0.0)
    }

    /// The same, but absent as soon as it is sure to stay below `at_least`.
    pub(crate) fn kept_share_from(&self, people: u32, at_least: f64) -> Option<f64> {
        self.play(people, self.leads.len(), 1.0 - at_least)
    }

    /// Whether a few weeks' leads already look as if the share stayed below `at_least`: a hint where to search.
    pub(crate) fn looks_below(&self, people: u32, at_least: f64) -> bool {
        self.play(people, self.leads.len().min(self.warm_up + LEADS_FOR_HINT), 1.0 - at_least).is_none()
    }

    /// Serves the first `among` leads; gives up when a larger share of them than `missed_at_most` has waited too long.
    fn play(&self, people: u32, among: usize, missed_at_most: f64) -> Option<f64> {
        let counts = |lead: &Lead| lead.joins <= lead.latest;
        let counted =
            self.leads.iter().take(among).skip(self.warm_up).filter(|lead| counts(lead)).count().max(1) as f64;
        // A threshold isn't missed by rounding; the cast stays within the range.
        let missed_at_most = (counted * (missed_at_most + TOLERANCE)) as usize;
        // More people than leads are never all busy.
        let people = (people as usize).min(self.leads.len());
        let mut free: BinaryHeap<Reverse<u64>> = vec![Reverse(0); people].into();
        let mut missed = 0;
        for (index, lead) in self.leads.iter().take(among).enumerate() {
            let mut soonest = free.peek_mut()?;
            let start = soonest.0.max(lead.joins);
            soonest.0 = start.saturating_add(lead.handling);
            if start > lead.latest && counts(lead) && index >= self.warm_up {
                missed += 1;
                if missed > missed_at_most {
                    return None;
                }
            }
        }
        Some(1.0 - missed as f64 / counted)
    }
}

/// When a lead came.
struct Arrival {
    week: u64,
    /// Ticks of real time since the first opening.
    real: u64,
    /// Ticks of open time at which it can be answered: now, or at the next opening.
    joins: u64,
}

/// A Poisson process whose rate differs between open and closed hours: exponential steps along the leads expected,
/// through the open day, the gap after it, the next open day and so on.
struct Arrivals {
    week: Week,
    per_week: f64,
    /// Leads expected on an open day.
    per_day: f64,
    /// Leads expected per tick of closed time.
    per_closed_tick: f64,
    at_week: u64,
    at_day: u64,
    in_gap: bool,
    /// Leads expected in the rest of this stretch.
    left: f64,
}

impl Arrivals {
    fn new(week: Week, per_week: f64, share_in_hours: f64) -> Self {
        let closed = week.closed();
        let in_hours = if closed == 0 { 1.0 } else { share(share_in_hours) };
        let per_day = per_week * in_hours / week.days as f64;
        let per_closed_tick = per_week * (1.0 - in_hours) / closed.max(1) as f64;
        Self { week, per_week, per_day, per_closed_tick, at_week: 0, at_day: 0, in_gap: false, left: per_day }
    }

    /// Leads expected in the whole of this stretch.
    fn expected(&self) -> f64 {
        if self.in_gap { self.per_closed_tick * self.week.gap_after(self.at_day) as f64 } else { self.per_day }
    }

    fn next(&mut self, step: f64) -> Arrival {
        // Whole weeks at once: where leads are rare, the loop below stays within a week.
        let weeks = (step / self.per_week).floor();
        let mut step = step - weeks * self.per_week;
        self.at_week += weeks as u64;
        while step > self.left {
            step -= self.left;
            if self.in_gap {
                self.at_day += 1;
                if self.at_day == self.week.days {
                    self.at_day = 0;
                    self.at_week += 1;
                }
            }
            self.in_gap = !self.in_gap;
            self.left = self.expected();
        }
        self.left -= step;

        let part = 1.0 - self.left / self.expected();
        let day = self.at_week * WEEK + self.at_day * DAY;
        let opening = self.week.opening(self.at_week, self.at_day);
        if self.in_gap {
            let since_closing = (part * self.week.gap_after(self.at_day) as f64) as u64;
            Arrival { week: self.at_week, real: day + self.week.open + since_closing, joins: opening + self.week.open }
        } else {
            let since_opening = ((part * self.week.open as f64) as u64).min(self.week.open - 1);
            Arrival { week: self.at_week, real: day + since_opening, joins: opening + since_opening }
        }
    }
}
