//! Keeps a draft while it is edited. [`Pace`] says when to write, [`Unloaded`] who may; here is what
//! joins them to the browser's timers and to its farewells.

mod opening;
mod pace;

pub use opening::{Opening, Unloaded, Unread, Writable};
pub use pace::Pace;

use core::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;

use crate::domain::{Agreement, DRAFT_BYTES, Id};
use crate::ports::{Durability, Storage, StorageError, Stored};
use crate::web::clock;
use crate::wire::{Draft, write};

/// How far keeping the newest edit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// There are edits that no write has begun with.
    NotYet,
    /// A write is on its way.
    Saving,
    /// Everything is kept. [`NotYet`](Self::NotYet) follows at once when edits came meanwhile.
    Saved {
        /// Since when, in milliseconds since 1970.
        at_ms: u64,
        /// As which revision.
        revision: u64,
    },
    /// The last write failed; another try follows.
    Failed(StorageError),
    /// It is kept in this tab and nowhere else, for that reason.
    NotKeptHere(StorageError),
    /// The draft was changed elsewhere: nothing more is written from here.
    Conflict {
        /// The revision that is stored; `None` when the draft was deleted.
        stored: Option<u64>,
    },
}

/// Writes the newest state of one draft, as often as [`Pace`] says. Dropping it writes what is left.
pub struct Saver<S: Storage + 'static> {
    inner: Rc<Inner<S>>,
    _farewells: Vec<EventListener>,
}

struct Inner<S> {
    store: Rc<S>,
    id: Id,
    state: RefCell<State>,
    on_status: Box<dyn Fn(SaveStatus)>,
}

#[derive(Default)]
struct State {
    pace: Pace,
    /// The newest state, with the draft's name.
    newest: Option<(Rc<str>, Rc<Agreement>)>,
    /// The revision that is stored.
    revision: Option<u64>,
    /// The next write, and when it is due.
    timer: Option<(f64, Timeout)>,
    told: Option<SaveStatus>,
}

impl<S: Storage + 'static> Saver<S> {
    /// Begins to keep a draft that was opened. `on_status` hears of each change of status.
    pub fn new(writable: Writable<S>, on_status: impl Fn(SaveStatus) + 'static) -> Self {
        let Writable { store, id, revision } = writable;
        let state = RefCell::new(State { revision, ..State::default() });
        let inner = Rc::new(Inner { store, id, state, on_status: Box::new(on_status) });
        let farewells = farewells(&inner);
        Self { inner, _farewells: farewells }
    }

    /// The draft now stands like this.
    pub fn edited(&self, name: &str, agreement: Rc<Agreement>) {
        let mut state = self.inner.state.borrow_mut();
        state.newest = Some((name.into(), agreement));
        state.pace.edited(clock::ticks_ms());
        let idle = !matches!(state.told, Some(SaveStatus::Saving | SaveStatus::Conflict { .. }));
        drop(state);
        if idle {
            self.inner.tell(SaveStatus::NotYet);
        }
        self.inner.arm();
    }

    /// Writes what is left as soon as it can.
    pub fn flush(&self) {
        self.inner.flush();
    }

    /// Whether something isn't acknowledged yet.
    pub fn is_unsaved(&self) -> bool {
        self.inner.state.borrow().pace.is_unsaved()
    }

    /// Ends without writing what is left, as before the draft is deleted.
    pub fn abandon(self) {
        let mut state = self.inner.state.borrow_mut();
        state.pace.stop();
        state.timer = None;
    }
}

impl<S: Storage + 'static> Drop for Saver<S> {
    fn drop(&mut self) {
        self.inner.flush();
    }
}

impl<S: Storage + 'static> Inner<S> {
    fn flush(self: &Rc<Self>) {
        self.state.borrow_mut().pace.flush();
        self.arm();
    }

    /// Starts the write that is due, or a timer until it is.
    fn arm(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        let now = clock::ticks_ms();
        match state.pace.due() {
            None => state.timer = None,
            Some(due) if due <= now => {
                state.timer = None;
                state.pace.start(now);
                spawn_local(self.clone().write());
            }
            Some(due) if state.timer.as_ref().is_some_and(|(at, _)| *at <= due) => {}
            Some(due) => {
                let inner: Weak<Self> = Rc::downgrade(self);
                let wait = (due - now).ceil() as u32;
                let timer = Timeout::new(wait, move || {
                    if let Some(inner) = inner.upgrade() {
                        inner.state.borrow_mut().timer = None;
                        inner.arm();
                    }
                });
                state.timer = Some((due, timer));
            }
        }
    }

    async fn write(self: Rc<Self>) {
        self.tell(SaveStatus::Saving);
        let (newest, before) = {
            let state = self.state.borrow();
            (state.newest.clone(), state.revision)
        };
        let Some((name, agreement)) = newest else { return };
        let revision = before.map_or(1, |revision| revision + 1);
        let saved_ms = clock::now_ms();
        let draft = Draft { name: name.as_ref().into(), revision, saved_ms, agreement: agreement.as_ref().clone() };
        let text = write(&draft);
        let stored = Stored { id: self.id, name: &draft.name, revision, saved_ms, text: &text };
        let saved =
            if text.len() > DRAFT_BYTES { Err(StorageError::TooLarge) } else { self.store.save(stored, before).await };

        let mut state = self.state.borrow_mut();
        let status = match saved {
            Ok(()) => {
                state.revision = Some(revision);
                state.pace.saved();
                SaveStatus::Saved { at_ms: saved_ms, revision }
            }
            Err(StorageError::Conflict { stored }) => {
                state.pace.failed(clock::ticks_ms());
                state.pace.stop();
                SaveStatus::Conflict { stored }
            }
            Err(error) => {
                state.pace.failed(clock::ticks_ms());
                SaveStatus::Failed(error)
            }
        };
        let more = state.pace.due().is_some();
        drop(state);
        self.tell(status);
        if more && matches!(status, SaveStatus::Saved { .. }) {
            self.tell(SaveStatus::NotYet);
        }
        self.arm();
    }

    /// Tells a status, unless it was told already.
    fn tell(&self, status: SaveStatus) {
        let status = match (self.store.durability(), status) {
            (Durability::ThisTabOnly(why), SaveStatus::NotYet | SaveStatus::Saving | SaveStatus::Saved { .. }) => {
                SaveStatus::NotKeptHere(why)
            }
            (_, status) => status,
        };
        let before = self.state.borrow_mut().told.replace(status);
        if before != Some(status) {
            (self.on_status)(status);
        }
    }
}

/// A page that is hidden may never be heard of again.
fn farewells<S: Storage + 'static>(inner: &Rc<Inner<S>>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let flush = |inner: &Rc<Inner<S>>| {
        let inner = Rc::downgrade(inner);
        move || {
            if let Some(inner) = inner.upgrade() {
                inner.flush();
            }
        }
    };
    let leave = flush(inner);
    let mut listeners = vec![EventListener::new(&window, "pagehide", move |_| leave())];
    if let Some(document) = window.document() {
        let hide = flush(inner);
        let page = document.clone();
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if page.visibility_state() == VisibilityState::Hidden {
                hide();
            }
        }));
    }
    listeners
}
