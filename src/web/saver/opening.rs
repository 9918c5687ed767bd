//! From a draft's id to the right to write it. Only here is a [`Writable`] made, and only of a draft
//! that was read whole, or isn't there, or was put aside: nothing is written before it was loaded, and
//! nothing over what couldn't be read or came from a later version.

use std::rc::Rc;

use crate::domain::Id;
use crate::ports::{Aside, Storage, StorageError};
use crate::web::clock;
use crate::wire::{Draft, Reading, Repair, Why, read};

/// A draft's place that wasn't looked at yet.
#[derive(Debug)]
pub struct Unloaded<S> {
    store: Rc<S>,
    id: Id,
}

/// The right to write a draft, on top of what was read.
#[derive(Debug)]
pub struct Writable<S> {
    pub(super) store: Rc<S>,
    pub(super) id: Id,
    /// The revision that was read; `None`: there was none.
    pub(super) revision: Option<u64>,
}

/// A draft that couldn't be read and still stands at its place.
#[derive(Debug)]
pub struct Unread<S> {
    store: Rc<S>,
    id: Id,
    why: Why,
}

/// What opening a draft came to. `text` is what is stored, to the letter, to be offered as a file.
#[derive(Debug)]
pub enum Opening<S> {
    /// Nothing is stored there.
    New {
        /// The right to store a first revision.
        writable: Writable<S>,
    },
    /// A draft.
    Whole {
        /// The draft; its agreement has the id it was asked for by.
        draft: Box<Draft>,
        /// What was changed in reading.
        repairs: Vec<Repair>,
        /// What is stored.
        text: String,
        /// The right to write the next revision.
        writable: Writable<S>,
    },
    /// A draft of a later version: to look at.
    Newer {
        /// Its schema.
        schema: u32,
        /// The program that wrote it, as it says.
        program: Option<String>,
        /// What is understood of it.
        draft: Option<Box<Draft>>,
        /// What is stored.
        text: String,
    },
    /// No draft can be read from it.
    Unreadable {
        /// Why not.
        why: Why,
        /// What is stored.
        text: String,
        /// What can be done about it.
        unread: Unread<S>,
    },
}

impl<S: Storage> Unloaded<S> {
    /// The place of the draft `id`.
    pub fn new(store: Rc<S>, id: Id) -> Self {
        Self { store, id }
    }

    /// Looks at the place.
    ///
    /// # Errors
    /// Why the storage couldn't be read, with the place, to try again.
    pub async fn load(self) -> Result<Opening<S>, (Self, StorageError)> {
        let stored = match self.store.load(self.id).await {
            Ok(stored) => stored,
            Err(error) => return Err((self, error)),
        };
        let Self { store, id } = self;
        let Some(stored) = stored else {
            return Ok(Opening::New { writable: Writable { store, id, revision: None } });
        };
        let text = stored.text;
        Ok(match read(&text) {
            Reading::Whole { mut draft, repairs } => {
                // the key is what the draft is found by again
                draft.agreement.id = id;
                draft.revision = stored.revision;
                let writable = Writable { store, id, revision: Some(stored.revision) };
                Opening::Whole { draft, repairs, text, writable }
            }
            Reading::Newer { schema, program, draft, .. } => Opening::Newer { schema, program, draft, text },
            Reading::Unreadable { why } => Opening::Unreadable { why, text, unread: Unread { store, id, why } },
        })
    }
}

impl<S> Writable<S> {
    /// The draft's id.
    pub fn id(&self) -> Id {
        self.id
    }
}

impl<S: Storage> Unread<S> {
    /// Puts the text aside, under a key of its own; then its place is free for a draft.
    ///
    /// # Errors
    /// Why it couldn't be, with what was unread: it still stands where it was.
    pub async fn put_aside(self) -> Result<(Option<Aside>, Writable<S>), (Self, StorageError)> {
        match self.store.put_aside(self.id, self.why.key(), clock::now_ms()).await {
            Ok(aside) => Ok((aside, Writable { store: self.store, id: self.id, revision: None })),
            Err(error) => Err((self, error)),
        }
    }
}
