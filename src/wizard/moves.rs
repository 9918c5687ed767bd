//! The next moves: what would help most, each tried on the plan itself, so that its effect is a
//! number and not an opinion. First what contradicts itself, then the lever that gains most by a tenth.

use crate::calc::levers::{Lever, lever_gains};
use crate::calc::num::{at_least, whole_leads};
use crate::domain::{Agreement, Field, SourceField};

use super::findings::{Weight, What};
use super::plan::Counted;
use super::results::{Results, evaluate};

/// What to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Hand over so many leads a month more, all sources alike.
    MoreLeads(f64),
    /// Put so many people on duty.
    OnDuty(u32),
    /// Put so many people on follow-up.
    FollowUp(f64),
    /// Promise a lower share, 0..1.
    PromiseLess(f64),
    /// Move a lever by a tenth.
    Tenth(Lever),
    /// Mend the finding at this place of the list.
    Mend(usize),
}

/// A figure before and after.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// Which.
    pub of: Effected,
    /// Now.
    pub before: f64,
    /// Then.
    pub after: f64,
}

/// Which figure a move changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effected {
    /// Coverage.
    Coverage,
    /// Hours used.
    Utilisation,
    /// Share answered in time.
    Kept,
    /// Commitments that can be checked.
    Checkable,
    /// The score.
    Score,
}

/// One move.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// What to do.
    pub deed: Deed,
    /// What it changes, for better and for worse.
    pub effects: Vec<Effect>,
    /// Where to do it.
    pub field: Field,
}

/// At most three moves.
pub fn moves(agreement: &Agreement, results: &Results) -> Vec<Move> {
    let mut found: Vec<Move> = Vec::new();
    contradictions(agreement, results, &mut found);
    if found.len() < 3 {
        best_tenth(agreement, results, &mut found);
    }
    for (at, finding) in results.findings.iter().enumerate().filter(|(_, f)| f.weight() == Weight::Open) {
        if found.len() >= 3 {
            break;
        }
        if !is_number(&finding.what) {
            let effects = mended(agreement, results, &finding.what);
            found.push(Move { deed: Deed::Mend(at), effects, field: finding.field });
        }
    }
    found.truncate(3);
    found
}

/// Whether a finding has a move of its own, tried on the plan.
fn is_number(what: &What) -> bool {
    matches!(
        what,
        What::Short { .. }
            | What::NotKept { .. }
            | What::AboveCeiling { .. }
            | What::Unstable { .. }
            | What::Overloaded { .. }
            | What::OverloadedAtPeak { .. }
    )
}

fn contradictions(agreement: &Agreement, results: &Results, found: &mut Vec<Move>) {
    for finding in &results.findings {
        let mut counted = results.counted.clone();
        let deed = match &finding.what {
            What::Short { .. } => more_leads(results, &mut counted),
            What::NotKept { needed, .. } | What::Unstable { needed: Some(needed), .. } => {
                counted.plan.response_promise.as_mut().map(|promise| {
                    promise.people_on_duty = *needed;
                    Deed::OnDuty(*needed)
                })
            }
            What::AboveCeiling { ceiling, .. } => {
                // rounded down to whole per cent, so that what is proposed can be kept
                let less = (ceiling * 100.0).floor() / 100.0;
                counted.plan.response_promise.as_mut().filter(|_| less > 0.0).map(|promise| {
                    promise.promised_share = less;
                    Deed::PromiseLess(less)
                })
            }
            What::Overloaded { people: Some(people), .. } => counted.plan.follow_up.as_mut().map(|follow_up| {
                follow_up.people = *people;
                Deed::FollowUp(*people)
            }),
            What::OverloadedAtPeak { utilisation } => counted.plan.follow_up.as_mut().map(|follow_up| {
                follow_up.people = whole_leads(follow_up.people * utilisation);
                Deed::FollowUp(follow_up.people)
            }),
            _ => None,
        };
        if let Some(deed) = deed {
            let effects = tried(agreement, results, counted);
            found.push(Move { deed, effects, field: finding.field });
        }
    }
}

fn more_leads(results: &Results, counted: &mut Counted) -> Option<Deed> {
    let mut more = 0.0;
    for (source, result) in counted.plan.sources.iter_mut().zip(&results.funnel.sources) {
        let needed = result.required_mqls_shown?;
        more += needed - source.mqls_per_month;
        source.mqls_per_month = needed;
    }
    (more > 0.0).then_some(Deed::MoreLeads(more))
}

fn best_tenth(agreement: &Agreement, results: &Results, found: &mut Vec<Move>) {
    let gains = lever_gains(&results.counted.plan, &results.funnel);
    let covered = results.funnel.coverage.is_some_and(|c| at_least(c, 1.0));
    let volume_is_there = found.iter().any(|m| matches!(m.deed, Deed::MoreLeads(_)));
    let best = gains
        .into_iter()
        .filter(|gain| gain.gain > 1e-9 && !(volume_is_there && gain.lever == Lever::MqlsPerMonth))
        .max_by(|a, b| a.gain.total_cmp(&b.gain));
    let (Some(best), false) = (best, covered) else { return };
    let mut counted = results.counted.clone();
    for source in &mut counted.plan.sources {
        *source = best.lever.applied(source, best.multiplier);
    }
    let part = match best.lever {
        Lever::MqlsPerMonth => SourceField::Leads,
        Lever::Acceptance => SourceField::Acceptance,
        Lever::Qualification => SourceField::Qualification,
        Lever::Opportunity => SourceField::Opportunity,
        Lever::Win => SourceField::Win,
        Lever::DealSize => SourceField::DealSize,
        Lever::SalesCycleMonths => SourceField::Cycle,
    };
    if let Some(id) = results.counted.sources.first() {
        let effects = tried(agreement, results, counted);
        found.push(Move { deed: Deed::Tenth(best.lever), effects, field: Field::Source(*id, part) });
    }
}

/// What changes when the plan is this one instead.
fn tried(agreement: &Agreement, before: &Results, counted: Counted) -> Vec<Effect> {
    let after = evaluate(counted, agreement, Some(before));
    let of = |results: &Results, of: Effected| match of {
        Effected::Coverage => results.funnel.coverage,
        Effected::Utilisation => results.capacity.as_ref().and_then(|c| c.utilisation_at_peak),
        Effected::Kept => results.response.map(|r| r.kept_share),
        Effected::Checkable => None,
        Effected::Score => results.score.total,
    };
    [Effected::Coverage, Effected::Utilisation, Effected::Kept, Effected::Score]
        .into_iter()
        .filter_map(|what| Some(Effect { of: what, before: of(before, what)?, after: of(&after, what)? }))
        .filter(|effect| (effect.before - effect.after).abs() > 1e-9)
        .collect()
}

/// What mending a finding that is no number does to the score: only commitments count there.
fn mended(agreement: &Agreement, results: &Results, what: &What) -> Vec<Effect> {
    let What::Lacking { line, .. } = what else { return Vec::new() };
    let mut mended = agreement.clone();
    let Some(line) = results.commitments.get(*line) else { return Vec::new() };
    let checkable = |results: &Results| results.commitments.iter().filter(|l| l.is_checkable()).count() as f64;
    if let Some(commitment) = mended.commitments.iter_mut().find(|c| c.id == line.id) {
        commitment.owner = commitment.owner.or(Some(commitment.id));
        if commitment.record.is_blank() {
            commitment.record = crate::domain::Wording::Own(String::from("-"));
        }
        if commitment.share.get().is_none() {
            commitment.share = crate::domain::Entry::of(0.9);
        }
    }
    let after = evaluate(results.counted.clone(), &mended, Some(results));
    let mut effects = vec![Effect { of: Effected::Checkable, before: checkable(results), after: checkable(&after) }];
    if let (Some(before), Some(after)) = (results.score.total, after.score.total) {
        effects.push(Effect { of: Effected::Score, before, after });
    }
    effects
}
