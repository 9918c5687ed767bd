//! From an agreement and an edit to the next agreement. Pure: touches no browser, draws no ids.

use crate::domain::{Agreement, Commitment, Entry, Signatory, Source};
use crate::i18n::Formats;

use super::rows;
use super::typing;
use super::{Action, Row};

/// A row that was taken out, with all that referred to it.
#[derive(Clone, Debug, PartialEq)]
pub enum Removed {
    /// A source, its place, its commitment and the commitment's place.
    Source(Box<Source>, usize, Option<(Commitment, usize)>),
    /// A signatory, the place, and the commitments that were theirs.
    Signatory(Signatory, usize, Vec<crate::domain::Id>),
}

impl Removed {
    /// The name the row had, to say what can be put back.
    pub fn name(&self) -> &str {
        match self {
            Self::Source(row, ..) => &row.name,
            Self::Signatory(row, ..) => &row.name,
        }
    }

    /// Which row it was.
    pub fn row(&self) -> Row {
        match self {
            Self::Source(row, ..) => Row::Source(row.id),
            Self::Signatory(row, ..) => Row::Signatory(row.id),
        }
    }
}

/// The agreement in hand, and what was taken out of it last.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The truth.
    pub agreement: Agreement,
    /// The row that can be put back.
    pub removed: Option<Removed>,
}

impl Session {
    /// A session over an agreement just opened.
    pub fn over(agreement: Agreement) -> Self {
        Self { agreement, removed: None }
    }
}

/// Carries out an edit. `formats` are those of the reader, in which numbers were typed.
pub fn reduce(session: &mut Session, action: Action, formats: &Formats) {
    let agreement = &mut session.agreement;
    match action {
        Action::Type { field, text } => typing::type_in(agreement, field, text, formats),
        Action::Suggest { field } => typing::suggest(agreement, field),
        Action::AddSource { id, commitment } => rows::add_source(agreement, Source::new(id), commitment, usize::MAX),
        Action::AddSignatory { id, side } => {
            rows::add_signatory(
                agreement,
                Signatory { id, side, name: String::new(), title: String::new() },
                usize::MAX,
            );
        }
        Action::Remove(row) => {
            if let Some(removed) = rows::remove(agreement, row) {
                session.removed = Some(removed);
            }
        }
        Action::PutBack => {
            if let Some(removed) = session.removed.take() {
                rows::put_back(agreement, removed);
            }
        }
        Action::Duplicate { row, id, commitment } => rows::duplicate(agreement, row, id, commitment),
        Action::Move { row, to } => rows::shift(agreement, row, to),
        Action::Paste { field, cells, ids } => rows::paste(agreement, field, cells, ids, formats),
        Action::Season { on } => {
            let months = usize::from(agreement.months());
            agreement.goals.seasonality = if on { vec![Entry::of(1.0); months] } else { Vec::new() };
        }
        Action::SameBefore { source } => {
            if let Some(row) = agreement.goals.sources.iter_mut().find(|row| row.id == source) {
                row.mqls_per_month_before = row.mqls_per_month.clone();
            }
        }
        Action::Complete { page, done } => {
            agreement.completed.retain(|p| *p != page);
            if done {
                agreement.completed.push(page);
            }
        }
        Action::NextDraft => agreement.version.draft = agreement.version.draft.saturating_add(1),
    }
    if let Some(removed) = &session.removed
        && is_there(&session.agreement, removed.row())
    {
        session.removed = None;
    }
}

fn is_there(agreement: &Agreement, row: Row) -> bool {
    match row {
        Row::Source(id) => agreement.goals.sources.iter().any(|row| row.id == id),
        Row::Signatory(id) => agreement.parties.signatories.iter().any(|row| row.id == id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, Field, Id, Page, Promise, Side, SourceField, invariants};

    fn english() -> Formats {
        Formats::of(crate::i18n::Catalogue::for_tag("en"))
    }

    fn session() -> Session {
        let ids = [1, 2, 3, 4].map(Id::from_bits);
        Session::over(Agreement::empty(ids, "en", Currency::EUR))
    }

    fn run(actions: impl IntoIterator<Item = Action>) -> Session {
        let mut session = session();
        for action in actions {
            reduce(&mut session, action, &english());
            assert_eq!(invariants(&session.agreement), []);
        }
        session
    }

    fn id(bits: u64) -> Id {
        Id::from_bits(bits)
    }

    fn add(bits: u64) -> Action {
        Action::AddSource { id: id(bits), commitment: id(bits + 1000) }
    }

    fn named(bits: u64, name: &str) -> Action {
        Action::Type { field: Field::Source(id(bits), SourceField::Name), text: name.into() }
    }

    fn names(session: &Session) -> Vec<&str> {
        session.agreement.goals.sources.iter().map(|row| row.name.as_str()).collect()
    }

    #[test]
    fn a_source_comes_with_its_commitment_and_goes_with_it() {
        let session = run([add(10), named(10, "Content"), add(11), Action::Remove(Row::Source(id(10)))]);
        assert_eq!(names(&session), [""]);
        let promises = |s: &Session| s.agreement.commitments.iter().map(|c| c.promise).collect::<Vec<_>>();
        assert!(!promises(&session).contains(&Promise::LeadsFrom(id(10))));
        assert_eq!(session.removed.as_ref().map(Removed::name), Some("Content"));
    }

    #[test]
    fn what_was_taken_out_comes_back_where_it_was_and_later_typing_stays() {
        let session = run([
            add(10),
            named(10, "Content"),
            add(11),
            Action::Remove(Row::Source(id(10))),
            named(11, "Paid search"),
            Action::PutBack,
        ]);
        assert_eq!(names(&session), ["Content", "Paid search"]);
        assert!(session.removed.is_none());
    }

    #[test]
    fn an_owner_who_is_removed_leaves_nobody_and_returns() {
        let owner = id(20);
        let field = Field::CommitmentOwner(id(2));
        let mut session = run([
            Action::AddSignatory { id: owner, side: Side::Sales },
            Action::Type { field, text: owner.to_string() },
        ]);
        let owner_of = |s: &Session| s.agreement.commitments.iter().find(|c| c.id == id(2)).and_then(|c| c.owner);
        assert_eq!(owner_of(&session), Some(owner));
        reduce(&mut session, Action::Remove(Row::Signatory(owner)), &english());
        assert_eq!(owner_of(&session), None);
        reduce(&mut session, Action::PutBack, &english());
        assert_eq!(owner_of(&session), Some(owner));
        assert_eq!(invariants(&session.agreement), []);
    }

    #[test]
    fn rows_move_and_double() {
        let session = run([
            add(10),
            named(10, "A"),
            add(11),
            named(11, "B"),
            add(12),
            named(12, "C"),
            Action::Move { row: Row::Source(id(12)), to: 0 },
            Action::Duplicate { row: Row::Source(id(10)), id: id(13), commitment: id(1013) },
        ]);
        assert_eq!(names(&session), ["C", "A", "A 2", "B"]);
    }

    #[test]
    fn the_number_of_sources_ends_at_the_limit() {
        let session = run((0..40).map(|n| add(100 + n)));
        assert_eq!(session.agreement.goals.sources.len(), crate::domain::SOURCES);
    }

    #[test]
    fn a_block_from_a_spreadsheet_fills_rows_and_adds_them() {
        let cells = [["Content", "110", "80 %"], ["Paid search", "1,080", "60"]];
        let session = run([
            add(10),
            Action::Paste {
                field: Field::Source(id(10), SourceField::Name),
                cells: cells.iter().map(|row| row.iter().map(|c| (*c).to_owned()).collect()).collect(),
                ids: vec![id(30), id(31)],
            },
        ]);
        assert_eq!(names(&session), ["Content", "Paid search"]);
        let second = &session.agreement.goals.sources[1];
        assert_eq!((second.mqls_per_month.get(), second.acceptance.get()), (Some(1080.0), Some(0.6)));
    }

    #[test]
    fn completing_is_said_once_and_taken_back() {
        let done = |done| Action::Complete { page: Page::Goals, done };
        assert_eq!(run([done(true), done(true)]).agreement.completed, [Page::Goals]);
        assert_eq!(run([done(true), done(false)]).agreement.completed, []);
    }
}
