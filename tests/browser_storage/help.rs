//! What the tests share: databases of their own, drafts, ears.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use truce::domain::{Agreement, Currency, Id};
use truce::ports::*;
use truce::web::ids::{random_id, random_ids};
use truce::web::saver::SaveStatus;
use truce::web::storage::{Indexed, Memory};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The name of a database that no other test has.
pub(crate) fn name() -> String {
    format!("truce-test-{}", random_id())
}

pub(crate) async fn database() -> Rc<Indexed> {
    Rc::new(Indexed::open(&name()).await.unwrap())
}

pub(crate) fn agreement(id: Id, organisation: &str) -> Agreement {
    let [_, a, b, c] = random_ids();
    let mut agreement = Agreement::empty([id, a, b, c], "en", Currency::EUR);
    agreement.parties.organisation = organisation.into();
    agreement
}

pub(crate) fn stored(id: Id, revision: u64, text: &str) -> Stored<'_> {
    Stored { id, name: "A draft", revision, saved_ms: 1_000 + revision, text }
}

/// Lets every microtask run that waits now, and no timer.
pub(crate) async fn microtasks() {
    for _ in 0..20 {
        JsFuture::from(Promise::resolve(&JsValue::NULL)).await.unwrap();
    }
}

/// Hears statuses, and waits for them.
#[derive(Clone, Default)]
pub(crate) struct Ear {
    heard: Rc<RefCell<Vec<(f64, SaveStatus)>>>,
    waiting: Rc<RefCell<Option<Function>>>,
    read: Rc<Cell<usize>>,
}

impl Ear {
    pub(crate) fn listen(&self) -> impl Fn(SaveStatus) + 'static {
        let ear = self.clone();
        move |status| {
            ear.heard.borrow_mut().push((truce::web::clock::ticks_ms(), status));
            if let Some(resolve) = ear.waiting.borrow_mut().take() {
                resolve.call0(&JsValue::NULL).unwrap();
            }
        }
    }

    /// The next status that is `wanted`, and when it was told.
    pub(crate) async fn until(&self, wanted: impl Fn(&SaveStatus) -> bool) -> (f64, SaveStatus) {
        loop {
            let from = self.read.get();
            let found =
                self.heard.borrow().iter().enumerate().skip(from).find(|(_, (_, s))| wanted(s)).map(|(n, h)| (n, *h));
            if let Some((index, heard)) = found {
                self.read.set(index + 1);
                return heard;
            }
            self.read.set(self.heard.borrow().len());
            let waiting = self.waiting.clone();
            let told = Promise::new(&mut |resolve, _| *waiting.borrow_mut() = Some(resolve));
            JsFuture::from(told).await.unwrap();
        }
    }

    pub(crate) async fn until_saved(&self) -> u64 {
        match self.until(|status| matches!(status, SaveStatus::Saved { .. })).await.1 {
            SaveStatus::Saved { revision, .. } => revision,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn all(&self) -> Vec<SaveStatus> {
        self.heard.borrow().iter().map(|(_, status)| *status).collect()
    }
}

/// A device that is full until it has room.
pub(crate) struct Full {
    pub(crate) inner: Memory,
    pub(crate) has_room: Cell<bool>,
}

impl Full {
    pub(crate) fn new() -> Rc<Self> {
        Rc::new(Self { inner: Memory::instead_of_device(StorageError::Other), has_room: Cell::new(false) })
    }
}

impl Storage for Full {
    fn durability(&self) -> Durability {
        Durability::Kept
    }
    async fn list(&self) -> Result<Vec<Listed>, StorageError> {
        self.inner.list().await
    }
    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError> {
        self.inner.load(id).await
    }
    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError> {
        if self.has_room.get() { self.inner.save(draft, expected).await } else { Err(StorageError::Full) }
    }
    async fn delete(&self, id: Id) -> Result<(), StorageError> {
        self.inner.delete(id).await
    }
    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError> {
        self.inner.put_aside(id, why, at_ms).await
    }
    async fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        self.inner.asides().await
    }
    async fn aside_text(&self, key: u64) -> Result<Option<String>, StorageError> {
        self.inner.aside_text(key).await
    }
    async fn discard_aside(&self, key: u64) -> Result<(), StorageError> {
        self.inner.discard_aside(key).await
    }
    async fn setting(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.inner.setting(key).await
    }
    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        self.inner.set_setting(key, value).await
    }
    async fn delete_everything(&self) -> Result<(), StorageError> {
        self.inner.delete_everything().await
    }
}
