//! What pages are given: one snapshot of the agreement and all that follows from it. Comparing two
//! snapshots is comparing pointers, since each edit makes new ones.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Agreement, Field, Page};
use crate::wizard::{Action, Removed, Results};

use super::route::Route;

/// Which fields were left, and on which pages Continue was pressed: their errors may be said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Fields that were left since they were typed in.
    pub left: Vec<Field>,
    /// Pages on which Continue was pressed.
    pub tried: Vec<Page>,
}

impl Seen {
    /// Whether the error of a field may be said in full.
    pub fn says(&self, field: Field) -> bool {
        self.left.contains(&field) || self.tried.contains(&field.page())
    }
}

/// The agreement as it is now, with what follows from it.
#[derive(Clone)]
pub struct View {
    /// The truth.
    pub agreement: Rc<Agreement>,
    /// What follows.
    pub results: Rc<Results>,
    /// Whose errors may be said.
    pub seen: Rc<Seen>,
    /// What was taken out last and can be put back.
    pub removed: Option<Rc<Removed>>,
}

impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.agreement, &other.agreement)
            && Rc::ptr_eq(&self.results, &other.results)
            && self.seen == other.seen
            && self.removed.as_ref().map(Rc::as_ptr) == other.removed.as_ref().map(Rc::as_ptr)
    }
}

/// What a person can do from a page.
#[derive(Clone, PartialEq)]
pub struct Hands {
    /// Edit the agreement.
    pub edit: Callback<Action>,
    /// Leave a field.
    pub leave: Callback<Field>,
    /// Go somewhere.
    pub go: Callback<Route>,
    /// Press Continue on a page that asks.
    pub proceed: Callback<Page>,
}
