//! One score from 0 to 100 with its parts and weights in the open. Knows nothing of how the parts came about.

use crate::calc::num::{mean, ratio, share};

/// What the score is made of, in the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Targets add up.
    Targets,
    /// Sales can keep up.
    Capacity,
    /// The response promise.
    Response,
    /// Commitments are checkable.
    Commitments,
    /// Roles and lead definition.
    Roles,
    /// Incentives pull together.
    Incentives,
    /// The load is shared.
    Load,
    /// The sides see it alike.
    Pulse,
}

impl Part {
    /// All parts in the order shown.
    pub const ALL: [Self; 8] = [
        Self::Targets,
        Self::Capacity,
        Self::Response,
        Self::Commitments,
        Self::Roles,
        Self::Incentives,
        Self::Load,
        Self::Pulse,
    ];

    /// Its weight when no part is absent; together 100.
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::Targets => 25.0,
            Self::Capacity | Self::Commitments => 15.0,
            Self::Response | Self::Roles | Self::Incentives | Self::Pulse => 10.0,
            Self::Load => 5.0,
        }
    }
}

/// What the parts are computed from; what isn't known, or not agreed on yet, is absent.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ScoreInput {
    /// Expected revenue / target.
    pub coverage: Option<f64>,
    /// Utilisation in the month with the most leads.
    pub utilisation_at_peak: Option<f64>,
    /// Share of leads answered in time.
    pub kept_share: Option<f64>,
    /// Share that it was promised of.
    pub promised_share: Option<f64>,
    /// Share of commitments with measure, target, window, clock, source of record and owner.
    pub checkable_share: Option<f64>,
    /// Share met of what roles and the lead definition have to say.
    pub roles_share: Option<f64>,
    /// Flags that the incentives raise.
    pub incentive_flags: Option<u32>,
    /// Accountability balance, 0..1.
    pub balance: Option<f64>,
    /// The pulse check's score, 0 to 100.
    pub pulse_score: Option<f64>,
    /// The pulse check's mean absolute statement gap, 0 to 4.
    pub mean_absolute_gap: Option<f64>,
}

/// A part of the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoredPart {
    /// Which.
    pub part: Part,
    /// 0 to 100; absent when it drops out.
    pub value: Option<f64>,
    /// Its share of the score in percent after the absent parts' weights went to the others; 0 when absent.
    pub weight: f64,
}

/// The score and its parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// 0 to 100; absent when every part is.
    pub total: Option<f64>,
    /// In [`Part::ALL`]'s order.
    pub parts: [ScoredPart; 8],
    /// Whether a part is absent, so that the other weights are scaled up.
    pub scaled: bool,
}

/// Weighs the parts that there are.
#[must_use]
pub fn score(input: &ScoreInput) -> Score {
    let values = Part::ALL.map(|part| (part, value(part, input)));
    let present: f64 = values.iter().filter(|(_, value)| value.is_some()).map(|(part, _)| part.weight()).sum();
    let parts = values.map(|(part, value)| ScoredPart {
        part,
        value,
        weight: value.and_then(|_| ratio(part.weight() * 100.0, present)).unwrap_or(0.0),
    });
    let weighted: f64 = parts.iter().filter_map(|part| Some(part.value? * part.weight)).sum();
    let any = parts.iter().any(|part| part.value.is_some());
    Score {
        total: any.then_some(weighted / 100.0),
        parts,
        scaled: any && parts.iter().any(|part| part.value.is_none()),
    }
}

fn value(part: Part, input: &ScoreInput) -> Option<f64> {
    let of_one = match part {
        Part::Targets => input.coverage?,
        // Full up to 0.85, nothing from 1.25 on, straight between.
        Part::Capacity => (1.25 - input.utilisation_at_peak?) / 0.4,
        Part::Response => ratio(input.kept_share?, input.promised_share?)?,
        Part::Commitments => input.checkable_share?,
        Part::Roles => input.roles_share?,
        Part::Incentives => 1.0 - 0.25 * f64::from(input.incentive_flags?),
        Part::Load => input.balance?,
        Part::Pulse => input.pulse_score? / 100.0 * (1.0 - input.mean_absolute_gap? / 4.0),
    };
    Some(share(of_one) * 100.0)
}

/// The share met of a list of conditions, for the parts that count such; absent of nothing.
#[must_use]
pub fn share_met(conditions: impl IntoIterator<Item = bool>) -> Option<f64> {
    mean(conditions.into_iter().map(|met| f64::from(u8::from(met))))
}
