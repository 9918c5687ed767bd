//! Whether sales can answer as fast as it promises, and how many people that takes. Knows no roster beyond people on duty.
//!
//! A simulation, because no formula is right here: what comes in overnight and at the weekend waits at the door in the morning
//! and delays the day's leads too.

use crate::calc::num::{WEEKS_PER_MONTH, at_least, ratio, share};
use crate::calc::plan::{Clock, FollowUp, ResponsePromise};
use crate::calc::queue::Queue;
use crate::calc::week::Week;

/// The most people on duty that are tried.
pub const PEOPLE_MAX: u32 = 200;

/// What comes of a response promise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Response {
    /// Leads a week.
    pub leads_per_week: f64,
    /// Open minutes a week.
    pub open_minutes_per_week: f64,
    /// Erlangs: people who would be busy all the time, all leads counted.
    pub offered_load: f64,
    /// The share of leads that any staffing could keep the promise for.
    pub ceiling: f64,
    /// Whether the people can work off what comes in; when not, the backlog grows without end and the kept share is 0.
    pub stable: bool,
    /// The share of leads answered in time by the people on duty.
    pub kept_share: f64,
    /// Whether that is the promised share.
    pub promise_kept: bool,
    /// The fewest people on duty, up to [`PEOPLE_MAX`], that keep the promise; absent when none do.
    pub people_needed: Option<u32>,
    /// The kept share with these.
    pub kept_with_people_needed: Option<f64>,
}

/// What contradicts the promise outside the queue: the people who answer also make later attempts and hold conversations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tension {
    /// People on duty · open hours is more than the hours that follow-up has.
    pub more_on_duty_than_hours: bool,
    /// The promise is shorter than a conversation while more than half of the time is taken.
    pub shorter_than_a_conversation: bool,
}

/// Plays the promise. Absent where it can't be played: no open hours, no handling time, numbers without meaning.
#[must_use]
pub fn respond(promise: &ResponsePromise, mqls_per_month: f64) -> Option<Response> {
    let office = Office::of(promise, mqls_per_month)?;
    let kept_share = office.kept_share(promise.people_on_duty);
    let promise_kept = office.keeps(promise.people_on_duty, kept_share);
    let needed = office.people_needed(promise.people_on_duty, kept_share);
    Some(Response {
        leads_per_week: office.leads_per_week,
        open_minutes_per_week: office.open_minutes,
        offered_load: office.load,
        ceiling: office.ceiling,
        stable: office.stable(promise.people_on_duty),
        kept_share,
        promise_kept,
        people_needed: needed.map(|(people, _)| people),
        kept_with_people_needed: needed.map(|(_, kept)| kept),
    })
}

/// The share of leads answered in time by `people` instead of those on duty. Absent like [`respond`].
#[must_use]
pub fn kept_share(promise: &ResponsePromise, mqls_per_month: f64, people: u32) -> Option<f64> {
    Some(Office::of(promise, mqls_per_month)?.kept_share(people))
}

/// What contradicts the promise outside the queue. `utilisation` is the follow-up's.
#[must_use]
pub fn tension(promise: &ResponsePromise, follow_up: &FollowUp, utilisation: Option<f64>) -> Tension {
    let on_duty = f64::from(promise.people_on_duty) * promise.business_hours_per_week;
    let there_are = follow_up.people * follow_up.hours_per_person_per_week;
    Tension {
        more_on_duty_than_hours: !at_least(there_are, on_duty),
        shorter_than_a_conversation: promise.within_minutes < follow_up.minutes_per_qualification
            && utilisation.is_some_and(|utilisation| utilisation > 0.5),
    }
}

/// A promise with the leads drawn that test it.
struct Office {
    leads_per_week: f64,
    open_minutes: f64,
    load: f64,
    ceiling: f64,
    promised: f64,
    /// Absent without leads.
    queue: Option<Queue>,
}

impl Office {
    fn of(promise: &ResponsePromise, mqls_per_month: f64) -> Option<Self> {
        let week = Week::of(promise)?;
        let leads_per_week = Some(mqls_per_month / WEEKS_PER_MONTH).filter(|leads| (0.0..=f64::MAX).contains(leads))?;
        let usable = promise.handling_minutes > 0.0 && promise.within_minutes >= 0.0;
        let open_minutes = week.open_minutes();
        let load = ratio(leads_per_week * promise.handling_minutes, open_minutes).filter(|_| usable)?;
        let closed_share = week.closed_share_within(promise.within_minutes);
        let ceiling = match (promise.clock, closed_share) {
            (Clock::Calendar, Some(kept)) => {
                let in_hours = share(promise.share_arriving_in_hours);
                in_hours + (1.0 - in_hours) * kept
            }
            _ => 1.0,
        };
        // Nobody answers in time what more leads than anyone could serve leave behind: nothing to play.
        let playable = leads_per_week > 0.0 && load < f64::from(u32::MAX);
        let queue = playable.then(|| Queue::drawn(promise, week, leads_per_week));
        Some(Self { leads_per_week, open_minutes, load, ceiling, promised: promise.promised_share, queue })
    }

    fn stable(&self, people: u32) -> bool {
        self.load < f64::from(people)
    }

    fn kept_share(&self, people: u32) -> f64 {
        if !self.stable(people) {
            return 0.0;
        }
        // The share that nobody could answer in time is known exactly: only the rest is left to chance.
        self.queue.as_ref().map_or(self.ceiling, |queue| self.ceiling * queue.kept_share(people))
    }

    fn keeps(&self, people: u32, kept_share: f64) -> bool {
        self.stable(people) && at_least(kept_share, self.promised)
    }

    /// The fewest people that keep the promise, and what they keep, with what is known of those on duty.
    ///
    /// One more person never keeps less, so halving finds them. A hint from fewer leads comes first, then steps away
    /// from it that double: so few staffings are played with all leads.
    fn people_needed(&self, known: u32, known_kept: f64) -> Option<(u32, f64)> {
        if !at_least(self.ceiling, self.promised) || !self.stable(PEOPLE_MAX) {
            return None;
        }
        // So many are too few for the load; the cast stays within the range.
        let mut too_few = self.load as u32;
        let mut enough: Option<(u32, f64)> = None;
        if known <= PEOPLE_MAX && self.keeps(known, known_kept) {
            enough = Some((known, known_kept));
        } else if known <= PEOPLE_MAX {
            too_few = too_few.max(known);
        }
        let of_possible = ratio(self.promised, self.ceiling).unwrap_or(1.0);
        let mut people = self.hint(of_possible, too_few, enough.map_or(PEOPLE_MAX, |(most, _)| most));
        let mut step = 1;
        loop {
            match enough {
                Some((most, _)) if most <= too_few + 1 => return enough,
                None if too_few >= PEOPLE_MAX => return None,
                _ => {}
            }
            let kept = match &self.queue {
                Some(queue) => queue.kept_share_from(people, of_possible).map(|kept| self.ceiling * kept),
                None => Some(self.ceiling),
            };
            if let Some(kept) = kept {
                enough = Some((people, kept));
                people = people.saturating_sub(step).max(u32::midpoint(too_few, people));
            } else {
                too_few = people;
                let most = enough.map_or(PEOPLE_MAX, |(most, _)| most);
                people = people.saturating_add(step).min(u32::midpoint(people, most + 1));
            }
            step *= 2;
        }
    }

    /// More than `too_few` and at most `enough` people, about as many as answer that share of what anyone could.
    fn hint(&self, of_possible: f64, too_few: u32, enough: u32) -> u32 {
        let (mut too_few, mut enough, mut step) = (too_few, enough, 1);
        while enough > too_few + 1 {
            let people = u32::midpoint(too_few, enough).min(too_few + step);
            if self.queue.as_ref().is_some_and(|queue| queue.looks_below(people, of_possible)) {
                too_few = people;
            } else {
                enough = people;
            }
            step *= 2;
        }
        enough
    }
}
