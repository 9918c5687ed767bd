//! Keeps drafts in this tab, when the browser forbids more. Says that it does.

use core::cell::RefCell;
use std::collections::BTreeMap;

use crate::domain::Id;
use crate::ports::{Aside, Durability, Listed, Loaded, Storage, StorageError, Stored};

/// Drafts that are gone with the tab.
#[derive(Debug)]
pub struct Memory {
    because: StorageError,
    inner: RefCell<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    drafts: BTreeMap<Id, (Listed, String)>,
    asides: Vec<(Aside, String)>,
    settings: BTreeMap<String, String>,
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
        let mut list: Vec<Listed> = self.inner.borrow().drafts.values().map(|(listed, _)| listed.clone()).collect();
        list.sort_by_key(|listed| core::cmp::Reverse(listed.saved_ms));
        Ok(list)
    }

    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError> {
        let inner = self.inner.borrow();
        Ok(inner.drafts.get(&id).map(|(listed, text)| Loaded { revision: listed.revision, text: text.clone() }))
    }

    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError> {
        let mut inner = self.inner.borrow_mut();
        let stored = inner.drafts.get(&draft.id).map(|(listed, _)| listed.revision);
        if stored != expected {
            return Err(StorageError::Conflict { stored });
        }
        let Stored { id, name, revision, saved_ms, text } = draft;
        let listed = Listed { id, name: name.into(), revision, saved_ms, bytes: text.len() };
        inner.drafts.insert(id, (listed, text.into()));
        Ok(())
    }

    async fn delete(&self, id: Id) -> Result<(), StorageError> {
        self.inner.borrow_mut().drafts.remove(&id);
        Ok(())
    }

    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError> {
        let mut inner = self.inner.borrow_mut();
        let Some((listed, text)) = inner.drafts.remove(&id) else { return Ok(None) };
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
        Ok(self.inner.borrow().settings.get(key).cloned())
    }

    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        let settings = &mut self.inner.borrow_mut().settings;
        match value {
            Some(value) => settings.insert(key.into(), value.into()),
            None => settings.remove(key),
        };
        Ok(())
    }

    async fn delete_everything(&self) -> Result<(), StorageError> {
        *self.inner.borrow_mut() = Inner::default();
        Ok(())
    }
}
