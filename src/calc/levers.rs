//! What each lever alone would have to do to close the gap, and what a tenth of it gains.
//! Levers act on this period's leads only: earlier leads and the opening pipeline stay. Knows no sentences.

use crate::calc::funnel::{Funnel, revenue_from_leads};
use crate::calc::num::{TOLERANCE, at_least, at_most, ratio, share};
use crate::calc::plan::{Plan, Source};

/// What can be moved, all sources by the same multiplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lever {
    /// Volume: MQLs a month.
    MqlsPerMonth,
    /// MQL to SAL.
    Acceptance,
    /// SAL to SQL.
    Qualification,
    /// SQL to opportunity.
    Opportunity,
    /// Opportunity to customer.
    Win,
    /// Value of a won deal.
    DealSize,
    /// The sales cycle; its spread shrinks with it.
    SalesCycleMonths,
}

impl Lever {
    /// All levers in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::MqlsPerMonth,
        Self::Acceptance,
        Self::Qualification,
        Self::Opportunity,
        Self::Win,
        Self::DealSize,
        Self::SalesCycleMonths,
    ];

    /// Whether it is one of the four rates, which end at 1.
    #[must_use]
    pub fn is_rate(self) -> bool {
        matches!(self, Self::Acceptance | Self::Qualification | Self::Opportunity | Self::Win)
    }

    /// What the source says today.
    #[must_use]
    pub fn value_in(self, source: &Source) -> f64 {
        let mut source = *source;
        *self.field(&mut source)
    }

    /// The source with the lever at its value times `multiplier`; a rate ends at 1.
    #[must_use]
    pub fn applied(self, source: &Source, multiplier: f64) -> Source {
        let mut source = *source;
        let field = self.field(&mut source);
        *field *= multiplier;
        if self.is_rate() {
            *field = field.min(1.0);
        }
        if self == Self::SalesCycleMonths {
            source.sales_cycle_spread_months = source.sales_cycle_spread_months.map(|spread| spread * multiplier);
        }
        source
    }

    fn field(self, source: &mut Source) -> &mut f64 {
        match self {
            Self::MqlsPerMonth => &mut source.mqls_per_month,
            Self::Acceptance => &mut source.acceptance,
            Self::Qualification => &mut source.qualification,
            Self::Opportunity => &mut source.opportunity,
            Self::Win => &mut source.win,
            Self::DealSize => &mut source.deal_size,
            Self::SalesCycleMonths => &mut source.sales_cycle_months,
        }
    }
}

/// What a lever alone has to do until coverage is 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeverNeeded {
    /// Which.
    pub lever: Lever,
    /// Times today's value; absent when it can't close the gap alone.
    pub multiplier: Option<f64>,
    /// Whether it can close the gap alone.
    pub reachable: bool,
    /// When it can't: the coverage at the most it could do. With several sources that may be 1 or more for a rate:
    /// raising them unequally gets there, no equal multiplier does.
    pub coverage_at_best: Option<f64>,
    /// When it can't and the rate is 0 in some sources: the rate that these would need, all else as today. No multiplier
    /// lifts a 0. Absent when even 1 isn't enough.
    pub rate_needed_instead_of_zero: Option<f64>,
}

/// What a lever gains by a tenth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeverGain {
    /// Which.
    pub lever: Lever,
    /// 1.1, for the cycle 0.9.
    pub multiplier: f64,
    /// Coverage then.
    pub coverage: f64,
    /// Coverage then less coverage today.
    pub gain: f64,
}

/// Each lever alone, in [`Lever::ALL`]'s order; empty without target or sources. `funnel` is the plan's.
#[must_use]
pub fn levers_needed(plan: &Plan, funnel: &Funnel) -> Vec<LeverNeeded> {
    let Some(coverage) = funnel.coverage.filter(|_| !plan.sources.is_empty()) else { return Vec::new() };
    let season = plan.season();
    let needed = |lever: Lever| -> LeverNeeded {
        let (multiplier, best) = match lever {
            Lever::SalesCycleMonths => (
                cycle_multiplier(plan, funnel, &season, coverage),
                coverage_if(plan, funnel, &season, |source| lever.applied(source, 0.0)),
            ),
            _ if lever.is_rate() => (
                funnel.volume_multiplier.filter(|multiplier| {
                    plan.sources.iter().all(|source| lever.value_in(source) * multiplier <= 1.0 + TOLERANCE)
                }),
                coverage_if(plan, funnel, &season, |source| at_full_rate(lever, source)),
            ),
            _ => (funnel.volume_multiplier, Some(coverage)),
        };
        let reachable = multiplier.is_some();
        LeverNeeded {
            lever,
            multiplier,
            reachable,
            coverage_at_best: if reachable { None } else { best },
            rate_needed_instead_of_zero: if reachable { None } else { instead_of_zero(lever, plan, funnel, &season) },
        }
    };
    Lever::ALL.into_iter().map(needed).collect()
}

/// Coverage after each lever alone is moved by a tenth (× 1.1, the cycle × 0.9), each rate ending at 1; in [`Lever::ALL`]'s
/// order, empty without target or sources. `funnel` is the plan's.
#[must_use]
pub fn lever_gains(plan: &Plan, funnel: &Funnel) -> Vec<LeverGain> {
    let Some(today) = funnel.coverage.filter(|_| !plan.sources.is_empty()) else { return Vec::new() };
    let season = plan.season();
    let gain = |lever: Lever| {
        let multiplier = if lever == Lever::SalesCycleMonths { 0.9 } else { 1.1 };
        let coverage = coverage_if(plan, funnel, &season, |source| lever.applied(source, multiplier))?;
        Some(LeverGain { lever, multiplier, coverage, gain: coverage - today })
    };
    Lever::ALL.into_iter().filter_map(gain).collect()
}

/// The largest multiplier in 0..=1 that brings coverage 1: coverage only falls as the cycle grows, so halving finds it.
fn cycle_multiplier(plan: &Plan, funnel: &Funnel, season: &[f64], today: f64) -> Option<f64> {
    let covered = |multiplier: f64| {
        coverage_if(plan, funnel, season, |source| Lever::SalesCycleMonths.applied(source, multiplier))
            .is_some_and(|coverage| at_least(coverage, 1.0))
    };
    if at_least(today, 1.0) {
        return Some(1.0);
    }
    if !covered(0.0) {
        return None;
    }
    let (mut enough, mut too_long) = (0.0, 1.0);
    for _ in 0..48 {
        let middle = f64::midpoint(enough, too_long);
        if covered(middle) { enough = middle } else { too_long = middle }
    }
    Some(if enough < 1e-6 { 0.0 } else { enough })
}

/// No multiplier lifts a 0, so it stays.
fn at_full_rate(lever: Lever, source: &Source) -> Source {
    let mut source = *source;
    let rate = lever.field(&mut source);
    if *rate > 0.0 {
        *rate = 1.0;
    }
    source
}

/// The rate for the sources whose rate is 0, such that with the others as today coverage is 1.
fn instead_of_zero(lever: Lever, plan: &Plan, funnel: &Funnel, season: &[f64]) -> Option<f64> {
    let zero = plan.sources.iter().filter(|source| lever.is_rate() && lever.value_in(source) <= 0.0);
    let at_one: f64 = zero
        .map(|source| {
            let mut source = *source;
            *lever.field(&mut source) = 1.0;
            revenue_from_leads(&source, season)
        })
        .sum();
    let rate = ratio(funnel.target - funnel.expected, at_one).filter(|_| at_one > 0.0)?;
    at_most(rate, 1.0).then(|| share(rate))
}

fn coverage_if(plan: &Plan, funnel: &Funnel, season: &[f64], moved: impl Fn(&Source) -> Source) -> Option<f64> {
    funnel.coverage_with(plan.sources.iter().map(|source| revenue_from_leads(&moved(source), season)).sum())
}
