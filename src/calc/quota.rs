//! Sales' own side: the revenue that its people can carry by quota. Knows no leads.

use crate::calc::num::ratio;

/// Sales' people and what is expected of each over the period.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Quota {
    /// People at full productivity.
    pub ramped_people: f64,
    /// People still learning.
    pub ramping_people: f64,
    /// Revenue asked of a person over the period, currency.
    pub quota: f64,
    /// The share of quota that is reached on average, 0..1 and more.
    pub attainment: f64,
    /// What a person still learning brings of a ramped one's revenue, 0..1.
    pub ramp_share: f64,
}

/// Revenue that sales can carry, currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuotaCapacity {
    /// From ramped people.
    pub ramped: f64,
    /// From people still learning.
    pub ramping: f64,
    /// Both.
    pub capacity: f64,
    /// Capacity / revenue target; absent without a target.
    pub coverage: Option<f64>,
}

/// Ramped people · quota · attainment + ramping people · quota · ramp share · attainment, against the revenue target.
#[must_use]
pub fn quota_capacity(quota: &Quota, revenue_target: f64) -> QuotaCapacity {
    let reached = quota.quota * quota.attainment;
    let (ramped, ramping) = (quota.ramped_people * reached, quota.ramping_people * reached * quota.ramp_share);
    let capacity = ramped + ramping;
    QuotaCapacity {
        ramped,
        ramping,
        capacity,
        coverage: ratio(capacity, revenue_target).filter(|_| revenue_target > 0.0),
    }
}
