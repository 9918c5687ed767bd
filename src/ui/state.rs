//! The state of the app: the agreement in hand, what follows from it, whose errors may be said.
//! A reducer over data; touches no DOM and no storage.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Agreement, Field, Page};
use crate::i18n::{Arg, Formats, Msg, msg};
use crate::wizard::{Action, Removed, Results, Row, Session, derive, reduce, words};

use super::view::{Seen, View};

/// What can happen to the state.
pub enum Happening {
    /// An edit.
    Edit(Action),
    /// A field was left.
    Left(Field),
    /// Continue was pressed on a page.
    Tried(Page),
    /// Another agreement was opened.
    Opened(Box<Agreement>),
    /// A document of it left the house: what is edited from now on is the next draft.
    Exported,
}

/// Everything the pages are made from.
#[derive(Clone)]
pub struct AppState {
    agreement: Rc<Agreement>,
    results: Rc<Results>,
    removed: Option<Rc<Removed>>,
    seen: Rc<Seen>,
    formats: Rc<Formats>,
    /// The engine miscounts: what is derived is derived again until it is the same twice.
    twice: bool,
    exported: bool,
    /// Counts the edits of this agreement: the saver's sign that there is something to save.
    pub edits: u32,
    /// Counts the agreements opened.
    pub opened: u32,
    /// The row that was moved last and where to, to be said; counted, since the same may be said again.
    pub moved: Option<(u32, Msg)>,
}

impl PartialEq for AppState {
    /// By pointers, as views are: each edit makes new ones. What was taken out goes with the edits.
    fn eq(&self, other: &Self) -> bool {
        let counts = |state: &Self| (state.edits, state.opened, state.exported);
        counts(self) == counts(other) && self.view() == other.view()
    }
}

impl AppState {
    /// The state over an agreement; `formats` are the reader's. `twice`: the engine is one that miscounts.
    pub fn over(agreement: Agreement, formats: Rc<Formats>, twice: bool) -> Self {
        let results = Rc::new(derived(&agreement, None, twice));
        Self {
            agreement: Rc::new(agreement),
            results,
            removed: None,
            seen: Rc::default(),
            formats,
            twice,
            exported: false,
            edits: 0,
            opened: 0,
            moved: None,
        }
    }

    /// The snapshot that pages are given.
    pub fn view(&self) -> View {
        View {
            agreement: self.agreement.clone(),
            results: self.results.clone(),
            seen: self.seen.clone(),
            removed: self.removed.clone(),
        }
    }

    /// The agreement in hand.
    pub fn agreement(&self) -> Rc<Agreement> {
        self.agreement.clone()
    }

    fn edited(&self, action: Action) -> Self {
        let typed = match &action {
            Action::Type { field, .. } => Some(*field),
            _ => None,
        };
        let moved = match &action {
            Action::Move { row, to } => Some((*row, *to)),
            _ => None,
        };
        let mut session = Session { agreement: (*self.agreement).clone(), removed: self.removed.as_deref().cloned() };
        if self.exported {
            reduce(&mut session, Action::NextDraft, &self.formats);
        }
        reduce(&mut session, action, &self.formats);
        let results = derived(&session.agreement, Some(&self.results), self.twice);
        let mut next = self.clone();
        next.exported = false;
        next.agreement = Rc::new(session.agreement);
        next.results = Rc::new(results);
        next.removed = session.removed.map(Rc::new);
        if let Some(field) = typed.filter(|field| self.seen.left.contains(field)) {
            // typing again: its error waits until it is left once more
            Rc::make_mut(&mut next.seen).left.retain(|f| *f != field);
        }
        next.edits += 1;
        if let Some((row, to)) = moved {
            let place = (to + 1).to_string();
            next.moved = Some((next.edits, msg::announce_moved(place, row_name(&next.agreement, row))));
        }
        next
    }
}

/// How often at most the same is derived, where once isn't to be trusted.
const TRIES: u32 = 5;

/// What follows from the agreement; where the engine miscounts, what follows from it twice in a row.
fn derived(agreement: &Agreement, before: Option<&Results>, twice: bool) -> Results {
    let mut results = derive(agreement, before);
    if twice {
        for _ in 1..TRIES {
            let again = derive(agreement, before);
            let same = again == results;
            results = again;
            if same {
                break;
            }
        }
    }
    results
}

/// What a row is called.
fn row_name(agreement: &Agreement, row: Row) -> Arg {
    match row {
        Row::Source(id) => words::source_name(agreement, id),
        Row::Signatory(id) => {
            let found = agreement.parties.signatories.iter().find(|row| row.id == id);
            match found.map(|row| row.name.trim()) {
                None | Some("") => Arg::from(msg::OWNER_NAMELESS),
                Some(name) => Arg::from(name),
            }
        }
    }
}

impl Reducible for AppState {
    type Action = Happening;

    fn reduce(self: Rc<Self>, happening: Happening) -> Rc<Self> {
        Rc::new(match happening {
            Happening::Edit(action) => self.edited(action),
            Happening::Left(field) => {
                if self.seen.left.contains(&field) {
                    return self;
                }
                let mut next = (*self).clone();
                Rc::make_mut(&mut next.seen).left.push(field);
                next
            }
            Happening::Tried(page) => {
                let mut next = (*self).clone();
                if !next.seen.tried.contains(&page) {
                    Rc::make_mut(&mut next.seen).tried.push(page);
                }
                next
            }
            Happening::Exported => Self { exported: true, ..(*self).clone() },
            Happening::Opened(agreement) => {
                let mut next = Self::over(*agreement, self.formats.clone(), self.twice);
                next.opened = self.opened + 1;
                next
            }
        })
    }
}
