//! Rows of the lists: add, take out, put back, double, move, paste. Keeps the promise that each
//! source has exactly one commitment.

use crate::domain::{
    Agreement, Commitment, Entry, Field, Id, LINE, Promise, ROWS, SOURCES, Side, Signatory, SignatoryField, Source,
    SourceField,
};
use crate::i18n::Formats;

use super::Row;
use super::reduce::Removed;
use super::typing::{self, clipped};

pub(super) fn add_source(agreement: &mut Agreement, source: Source, commitment: Id, at: usize) {
    if agreement.goals.sources.len() >= SOURCES {
        return;
    }
    let promise = Promise::LeadsFrom(source.id);
    insert(&mut agreement.goals.sources, source, at);
    agreement.commitments.push(Commitment::new(commitment, promise));
}

pub(super) fn add_signatory(agreement: &mut Agreement, signatory: Signatory, at: usize) {
    if agreement.parties.signatories.len() < ROWS {
        insert(&mut agreement.parties.signatories, signatory, at);
    }
}

pub(super) fn remove(agreement: &mut Agreement, row: Row) -> Option<Removed> {
    match row {
        Row::Source(id) => {
            let at = agreement.goals.sources.iter().position(|row| row.id == id)?;
            let source = agreement.goals.sources.remove(at);
            let commitment = agreement
                .commitments
                .iter()
                .position(|c| c.promise == Promise::LeadsFrom(id))
                .map(|at| (agreement.commitments.remove(at), at));
            Some(Removed::Source(Box::new(source), at, commitment))
        }
        Row::Signatory(id) => {
            let at = agreement.parties.signatories.iter().position(|row| row.id == id)?;
            let signatory = agreement.parties.signatories.remove(at);
            let mut owned = Vec::new();
            for commitment in agreement.commitments.iter_mut().filter(|c| c.owner == Some(id)) {
                commitment.owner = None;
                owned.push(commitment.id);
            }
            Some(Removed::Signatory(signatory, at, owned))
        }
    }
}

pub(super) fn put_back(agreement: &mut Agreement, removed: Removed) {
    match removed {
        Removed::Source(source, at, commitment) => {
            if agreement.goals.sources.len() >= SOURCES {
                return;
            }
            insert(&mut agreement.goals.sources, *source, at);
            if let Some((mut commitment, at)) = commitment {
                // whoever owned it may have been removed meanwhile
                let signatories = &agreement.parties.signatories;
                commitment.owner = commitment.owner.filter(|owner| signatories.iter().any(|row| row.id == *owner));
                insert(&mut agreement.commitments, commitment, at);
            }
        }
        Removed::Signatory(signatory, at, owned) => {
            let id = signatory.id;
            if agreement.parties.signatories.len() >= ROWS {
                return;
            }
            insert(&mut agreement.parties.signatories, signatory, at);
            let nobodys = agreement.commitments.iter_mut().filter(|c| c.owner.is_none() && owned.contains(&c.id));
            for commitment in nobodys {
                commitment.owner = Some(id);
            }
        }
    }
}

pub(super) fn duplicate(agreement: &mut Agreement, row: Row, id: Id, commitment: Id) {
    match row {
        Row::Source(original) => {
            let sources = &agreement.goals.sources;
            if let Some((at, source)) = sources.iter().enumerate().find(|(_, row)| row.id == original) {
                let names: Vec<&str> = sources.iter().map(|row| row.name.as_str()).collect();
                let copy = Source { id, name: next_name(&source.name, &names), ..source.clone() };
                add_source(agreement, copy, commitment, at + 1);
            }
        }
        Row::Signatory(original) => {
            let rows = &agreement.parties.signatories;
            if let Some((at, row)) = rows.iter().enumerate().find(|(_, row)| row.id == original) {
                let copy = Signatory { id, ..row.clone() };
                add_signatory(agreement, copy, at + 1);
            }
        }
    }
}

/// "Content" → "Content 2", "Content 2" → "Content 3": a number says the same in every language.
fn next_name(name: &str, taken: &[&str]) -> String {
    if name.trim().is_empty() {
        return String::new();
    }
    let stem = match name.rsplit_once(' ') {
        Some((stem, number)) if !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()) => stem,
        _ => name,
    };
    (2..=taken.len() + 2)
        .map(|n| clipped(&[stem, " ", &n.to_string()].concat(), LINE))
        .find(|candidate| !taken.contains(&candidate.as_str()))
        .unwrap_or_else(|| name.to_owned())
}

pub(super) fn shift(agreement: &mut Agreement, row: Row, to: usize) {
    match row {
        Row::Source(id) => move_in(&mut agreement.goals.sources, |row| row.id == id, to),
        Row::Signatory(id) => move_in(&mut agreement.parties.signatories, |row| row.id == id, to),
    }
}

/// Lays a block over the list from `field` on, row by row, and adds rows while ids and limits last.
/// Outside a list only the block's first cell counts.
pub(super) fn paste(agreement: &mut Agreement, field: Field, cells: Vec<Vec<String>>, ids: Vec<Id>, formats: &Formats) {
    let mut ids = ids.into_iter();
    match field {
        Field::Source(id, first) => {
            let Some(start) = agreement.goals.sources.iter().position(|row| row.id == id) else { return };
            for (n, row) in cells.into_iter().enumerate() {
                if agreement.goals.sources.get(start + n).is_none() {
                    let (Some(id), Some(commitment)) = (ids.next(), ids.next()) else { return };
                    add_source(agreement, Source::new(id), commitment, usize::MAX);
                }
                let Some(id) = agreement.goals.sources.get(start + n).map(|row| row.id) else { return };
                let columns = SourceField::ALL.iter().skip_while(|f| **f != first);
                for (column, text) in columns.zip(row) {
                    typing::type_in(agreement, Field::Source(id, *column), text, formats);
                }
            }
        }
        Field::Signatory(id, first) => {
            let Some(start) = agreement.parties.signatories.iter().position(|row| row.id == id) else { return };
            for (n, row) in cells.into_iter().enumerate() {
                if agreement.parties.signatories.get(start + n).is_none() {
                    let Some(id) = ids.next() else { return };
                    let side = agreement.parties.signatories.last().map_or(Side::Marketing, |row| row.side);
                    let empty = Signatory { id, side, name: String::new(), title: String::new() };
                    add_signatory(agreement, empty, usize::MAX);
                }
                let Some(id) = agreement.parties.signatories.get(start + n).map(|row| row.id) else { return };
                let columns = SignatoryField::ALL.iter().skip_while(|f| **f != first);
                for (column, text) in columns.zip(row) {
                    typing::type_in(agreement, Field::Signatory(id, *column), text, formats);
                }
            }
        }
        Field::Seasonality(first) => {
            let weights: Vec<String> = cells.into_iter().flatten().collect();
            for (month, text) in (first..).zip(weights) {
                typing::type_in(agreement, Field::Seasonality(month), text, formats);
            }
        }
        _ => {
            if let Some(text) = cells.into_iter().flatten().next() {
                typing::type_in(agreement, field, text, formats);
            }
        }
    }
}

/// Brings the weights to as many as the period has months: new months weigh 1.
pub(super) fn fit_seasonality(agreement: &mut Agreement) {
    let months = usize::from(agreement.months());
    let weights = &mut agreement.goals.seasonality;
    if !weights.is_empty() {
        weights.resize(months, Entry::of(1.0));
    }
}

fn insert<T>(list: &mut Vec<T>, row: T, at: usize) {
    list.insert(at.min(list.len()), row);
}

fn move_in<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, to: usize) {
    if let Some(from) = list.iter().position(is) {
        let row = list.remove(from);
        insert(list, row, to);
    }
}
