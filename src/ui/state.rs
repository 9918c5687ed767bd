//! The state of the app: the agreement in hand, what follows from it, whose errors may be said.
//! A reducer over data; touches no DOM and no storage.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Agreement, Field, Page};
use crate::i18n::Formats;
use crate::wizard::{Action, Removed, Results, Session, derive, reduce};

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
#[derive(Clone, PartialEq)]
pub struct AppState {
    agreement: Rc<Agreement>,
    results: Rc<Results>,
    removed: Option<Rc<Removed>>,
    seen: Rc<Seen>,
    formats: Rc<Formats>,
    exported: bool,
    /// Counts the edits of this agreement: the saver's sign that there is something to save.
    pub edits: u32,
    /// Counts the agreements opened.
    pub opened: u32,
}

impl AppState {
    /// The state over an agreement; `formats` are the reader's.
    pub fn over(agreement: Agreement, formats: Rc<Formats>) -> Self {
        let results = Rc::new(derive(&agreement, None));
        Self {
            agreement: Rc::new(agreement),
            results,
            removed: None,
            seen: Rc::default(),
            formats,
            exported: false,
            edits: 0,
            opened: 0,
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
        let mut session = Session { agreement: (*self.agreement).clone(), removed: self.removed.as_deref().cloned() };
        if self.exported {
            reduce(&mut session, Action::NextDraft, &self.formats);
        }
        reduce(&mut session, action, &self.formats);
        let results = derive(&session.agreement, Some(&self.results));
        let mut next = self.clone();
        next.exported = false;
        next.agreement = Rc::new(session.agreement);
        next.results = Rc::new(results);
        if session.removed != self.removed.as_deref().cloned() {
            next.removed = session.removed.map(Rc::new);
        }
        if let Some(field) = typed.filter(|field| self.seen.left.contains(field)) {
            // typing again: its error waits until it is left once more
            Rc::make_mut(&mut next.seen).left.retain(|f| *f != field);
        }
        next.edits += 1;
        next
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
                let mut next = Self::over(*agreement, self.formats.clone());
                next.opened = self.opened + 1;
                next
            }
        })
    }
}
