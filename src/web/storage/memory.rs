//! Keeps drafts in this tab, when the browser forbids more. Says that it does.

use super::newest_first;
use crate::domain::Id;
use crate::ports::{Aside, Durability, Listed, Loaded, Storage, StorageError, Stored};
use core::cell::RefCell;

/// Drafts that are gone with the tab.
#[derive(Debug)]
pub struct Memory {
    because: StorageError,
    inner: RefCell<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    // a handful each: looking through them is quicker than a map, and a map is more to load
    drafts: Vec<(Listed, String)>,
    asides: Vec<(Aside, String)>,
    settings: Vec<(String, String)>,
    last_key: u64,
}

impl Memory {
    /// A store in place of the device's, which failed with `because`.
    pub fn instead_of_device(because: StorageError) -> Self {
        Self { because, inner: RefCell::default() }
    }
}

impl Storage for Memory {
    fn durability(&self) -> Durability {
        Durability::ThisTabOnly(self.because)
    }

    async fn list(&self) -> Result<Vec<Listed>, StorageError> {
        Ok(newest_first(self.inner.borrow().drafts.iter().map(|(listed, _)| listed.clone()).collect()))
    }

    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError> {
        let inner = self.inner.borrow();
        let found = inner.drafts.iter().find(|(listed, _)| listed.id == id);
        Ok(found.map(|(listed, text)| Loaded { revision: listed.revision, text: text.clone() }))
    }

    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError> {
        let mut inner = self.inner.borrow_mut();
        let stored = inner.drafts.iter().find(|(listed, _)| listed.id == draft.id).map(|(listed, _)| listed.revision);
        if stored != expected {
            return Err(StorageError::Conflict { stored });
        }
        let Stored { id, name, revision, saved_ms, text } = draft;
        let listed = Listed { id, name: name.into(), revision, saved_ms, bytes: text.len() };
        inner.drafts.retain(|(listed, _)| listed.id != id);
        inner.drafts.push((listed, text.into()));
        Ok(())
    }

    async fn delete(&self, id: Id) -> Result<(), StorageError> {
        self.inner.borrow_mut().drafts.retain(|(listed, _)| listed.id != id);
        Ok(())
    }

    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError> {
        let mut inner = self.inner.borrow_mut();
        let Some(index) = inner.drafts.iter().position(|(listed, _)| listed.id == id) else { return Ok(None) };
        let (listed, text) = inner.drafts.remove(index);
        inner.last_key += 1;
        let key = inner.last_key;
        let aside = Aside { key, name: listed.name, why: why.into(), at_ms, bytes: text.len() };
        inner.asides.push((aside.clone(), text));
        Ok(Some(aside))
    }

    async fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        Ok(self.inner.borrow().asides.iter().map(|(aside, _)| aside.clone()).collect())
    }

    async fn aside_text(&self, key: u64) -> Result<Option<String>, StorageError> {
        let inner = self.inner.borrow();
        Ok(inner.asides.iter().find(|(aside, _)| aside.key == key).map(|(_, text)| text.clone()))
    }

    async fn discard_aside(&self, key: u64) -> Result<(), StorageError> {
        self.inner.borrow_mut().asides.retain(|(aside, _)| aside.key != key);
        Ok(())
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, StorageError> {
        let inner = self.inner.borrow();
        Ok(inner.settings.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone()))
    }

    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        let settings = &mut self.inner.borrow_mut().settings;
        settings.retain(|(known, _)| known != key);
        settings.extend(value.map(|value| (key.into(), value.into())));
        Ok(())
    }

    async fn delete_everything(&self) -> Result<(), StorageError> {
        *self.inner.borrow_mut() = Inner::default();
        Ok(())
    }
}
