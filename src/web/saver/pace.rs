//! When to write: soon after the first edit, then once in a while for as long as edits come. Not
//! after a pause: somebody who types without one would lose all of it. Pure: the clock is an argument.

/// From the first edit to its write, in milliseconds. A write has to start within 100.
const FIRST: f64 = 50.0;
/// From one write to the next.
const EVERY: f64 = 300.0;
/// From a failure to the next try, when nothing is edited meanwhile.
const RETRY: f64 = 10_000.0;

/// What is known about edits and writes. Times are milliseconds on a clock that nobody sets.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    /// The first edit that no write has taken up yet.
    edited: Option<f64>,
    /// The last write that was started.
    started: Option<f64>,
    /// When to try again what failed.
    retry: Option<f64>,
    writing: bool,
    urgent: bool,
    stopped: bool,
}

impl Pace {
    /// Something was edited.
    pub fn edited(&mut self, now: f64) {
        self.edited.get_or_insert(now);
    }

    /// The page may be gone soon.
    pub fn flush(&mut self) {
        self.urgent = true;
    }

    /// A write with everything edited so far begins.
    pub fn start(&mut self, now: f64) {
        *self = Self { started: Some(now), writing: true, stopped: self.stopped, ..Self::default() };
    }

    /// The write was acknowledged.
    pub fn saved(&mut self) {
        self.writing = false;
    }

    /// The write failed: nothing of it is stored.
    pub fn failed(&mut self, now: f64) {
        self.writing = false;
        // the page is still there, or was: trying at once again would go on for ever
        self.urgent = false;
        self.retry = Some(now + RETRY);
    }

    /// Never write again.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Whether something isn't acknowledged yet.
    pub fn is_unsaved(&self) -> bool {
        self.writing || self.edited.is_some() || self.retry.is_some()
    }

    /// When the next write is due, `-∞` being at once; `None` while there is nothing to begin.
    pub fn due(&self) -> Option<f64> {
        if self.writing || self.stopped || (self.edited.is_none() && self.retry.is_none()) {
            return None;
        }
        if self.urgent {
            return Some(f64::NEG_INFINITY);
        }
        let edited = self.edited.map(|at| (at + FIRST).max(self.started.map_or(at, |started| started + EVERY)));
        match (edited, self.retry) {
            (Some(edited), Some(retry)) => Some(edited.min(retry)),
            (edited, retry) => edited.or(retry),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody edits at `edits`, each write takes `takes`, and succeeds as `succeeds` says of its
    /// start: when writes start until `end`.
    fn writes(edits: &[f64], takes: f64, end: f64, succeeds: fn(f64) -> bool) -> Vec<f64> {
        let mut pace = Pace::default();
        let mut edits = edits.iter().copied().peekable();
        let (mut starts, mut ends_at) = (Vec::new(), None::<(f64, bool)>);
        let mut now = 0.0_f64;
        loop {
            let moments = [edits.peek().copied(), pace.due(), ends_at.map(|(at, _)| at)];
            let Some(next) = moments.into_iter().flatten().min_by(f64::total_cmp).filter(|next| *next <= end) else {
                return starts;
            };
            // what became due during a write happens when it ends
            now = now.max(next);
            if edits.next_if(|at| *at <= now).is_some() {
                pace.edited(now);
            } else if let Some((_, succeeded)) = ends_at.take_if(|(at, _)| *at <= now) {
                if succeeded { pace.saved() } else { pace.failed(now) }
            } else {
                pace.start(now);
                starts.push(now);
                ends_at = Some((now + takes, succeeds(now)));
            }
        }
    }

    #[test]
    fn the_first_write_starts_within_100_ms_and_the_next_ones_300_apart() {
        let typing: Vec<f64> = (0..20).map(|n| f64::from(n) * 60.0).collect();
        let rows: [(&[f64], f64, &[f64]); 5] = [
            (&[], 5.0, &[]),
            (&[1_000.0], 5.0, &[1_050.0]),
            (&[0.0, 10_000.0], 5.0, &[50.0, 10_050.0]),
            (&typing, 5.0, &[50.0, 350.0, 650.0, 950.0, 1_250.0]),
            // a slow device: never two at once, and the last edit is written all the same
            (&typing, 800.0, &[50.0, 850.0, 1_650.0]),
        ];
        for (edits, takes, wanted) in rows {
            assert_eq!(writes(edits, takes, 60_000.0, |_| true), wanted, "{edits:?}");
        }
    }

    #[test]
    fn a_failure_is_tried_again_with_the_next_edit_and_after_10_seconds() {
        assert_eq!(writes(&[0.0], 5.0, 21_000.0, |_| false), [50.0, 10_055.0, 20_060.0]);
        assert_eq!(writes(&[0.0], 5.0, 60_000.0, |at| at > 10_000.0), [50.0, 10_055.0]);
        assert_eq!(writes(&[0.0, 2_000.0], 5.0, 9_000.0, |_| false), [50.0, 2_050.0]);
        // an edit during the write that fails
        assert_eq!(writes(&[0.0, 52.0], 5.0, 9_000.0, |_| false), [50.0, 350.0]);
    }

    #[test]
    fn a_flush_writes_at_once_what_is_unsaved() {
        let mut pace = Pace::default();
        pace.flush();
        assert_eq!(pace.due(), None);
        pace.edited(0.0);
        pace.flush();
        assert_eq!(pace.due(), Some(f64::NEG_INFINITY));
        pace.start(1.0);
        pace.edited(2.0);
        pace.flush();
        assert_eq!(pace.due(), None, "one is on its way");
        pace.saved();
        assert_eq!(pace.due(), Some(f64::NEG_INFINITY));
        pace.start(3.0);
        pace.saved();
        assert_eq!((pace.due(), pace.is_unsaved()), (None, false));
    }

    #[test]
    fn what_was_stopped_never_writes_again() {
        let mut pace = Pace::default();
        pace.edited(0.0);
        pace.start(50.0);
        pace.stop();
        pace.saved();
        pace.edited(60.0);
        pace.flush();
        assert_eq!(pace.due(), None);
        assert!(pace.is_unsaved());
    }
}
