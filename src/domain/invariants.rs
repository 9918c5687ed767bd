//! What holds of every agreement, whatever was typed: swept after each edit in the tests and after
//! reading. A breach is a fault of ours, never of the user.

use super::{Agreement, Id, LINE, PARAGRAPH, Promise, ROWS, SOURCES, Wording};

/// An invariant that doesn't hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// Two rows have one id.
    SameId(Id),
    /// More rows than the limit.
    TooManyRows(&'static str),
    /// A text longer than its limit.
    TooLong(&'static str),
    /// A promise without its one commitment, or with two.
    Commitments(Promise),
    /// A commitment for a source that is gone.
    OrphanCommitment(Id),
    /// A commitment owned by somebody who doesn't sign.
    UnknownOwner(Id),
    /// Seasonality with more weights than the longest period.
    Seasonality,
}

/// Everything that doesn't hold; empty when all is well.
pub fn invariants(agreement: &Agreement) -> Vec<Breach> {
    let mut found = Vec::new();
    let signatories = &agreement.parties.signatories;
    let sources = &agreement.goals.sources;

    let mut ids: Vec<Id> = signatories.iter().map(|row| row.id).collect();
    ids.extend(sources.iter().map(|row| row.id));
    ids.extend(agreement.commitments.iter().map(|row| row.id));
    ids.sort_unstable();
    found.extend(ids.windows(2).filter_map(|pair| match pair {
        [a, b] if a == b => Some(Breach::SameId(*a)),
        _ => None,
    }));

    if signatories.len() > ROWS {
        found.push(Breach::TooManyRows("signatories"));
    }
    if sources.len() > SOURCES {
        found.push(Breach::TooManyRows("sources"));
    }
    if agreement.goals.seasonality.len() > usize::from(super::PERIOD_MONTHS) {
        found.push(Breach::Seasonality);
    }

    let parties = &agreement.parties;
    let lines = [
        ("organisation", parties.organisation.as_str()),
        ("marketing", own(&parties.marketing)),
        ("sales", own(&parties.sales)),
    ];
    let rows = signatories.iter().flat_map(|row| [("name", row.name.as_str()), ("title", row.title.as_str())]);
    let names = sources.iter().map(|row| ("source", row.name.as_str()));
    let records = agreement.commitments.iter().map(|row| ("record", own(&row.record)));
    for (what, text) in lines.into_iter().chain(rows).chain(names).chain(records) {
        if text.chars().count() > LINE {
            found.push(Breach::TooLong(what));
        }
    }
    for (what, text) in
        [("exception", agreement.goals.coverage_exception.as_str()), ("used_up", own(&agreement.misses.used_up))]
    {
        if text.chars().count() > PARAGRAPH {
            found.push(Breach::TooLong(what));
        }
    }

    let promises = [Promise::Response, Promise::Attempts, Promise::Revenue]
        .into_iter()
        .chain(sources.iter().map(|row| Promise::LeadsFrom(row.id)));
    for promise in promises {
        if agreement.commitments.iter().filter(|row| row.promise == promise).count() != 1 {
            found.push(Breach::Commitments(promise));
        }
    }
    for commitment in &agreement.commitments {
        if let Promise::LeadsFrom(source) = commitment.promise
            && !sources.iter().any(|row| row.id == source)
        {
            found.push(Breach::OrphanCommitment(commitment.id));
        }
        if let Some(owner) = commitment.owner
            && !signatories.iter().any(|row| row.id == owner)
        {
            found.push(Breach::UnknownOwner(commitment.id));
        }
    }
    found
}

fn own(wording: &Wording) -> &str {
    match wording {
        Wording::Own(text) => text,
        Wording::Suggested(_) => "",
    }
}
