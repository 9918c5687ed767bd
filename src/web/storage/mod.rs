//! Where drafts are kept in a browser: on the device, or in this tab when the browser forbids that.

mod indexed;
mod memory;
mod persistence;
mod record;
mod request;

pub use indexed::Indexed;
pub use memory::Memory;
pub use persistence::{is_persistent, request_persistence};

use crate::domain::Id;
use crate::ports::{Aside, Durability, Listed, Loaded, Storage, StorageError, Stored};

/// The database of the standalone page.
const DATABASE: &str = "truce";

/// The storage that this browser offers.
#[derive(Debug)]
pub enum Device {
    /// On the device.
    Indexed(Indexed),
    /// In this tab only.
    Memory(Memory),
}

impl PartialEq for Device {
    /// By place: two that were opened are two, whatever they hold.
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Device {
    /// Opens what this browser offers. Never fails: [`Storage::durability`] says what came of it.
    pub async fn open() -> Self {
        Self::open_named(DATABASE).await
    }

    /// Opens the database of another name, as tests do.
    pub async fn open_named(name: &str) -> Self {
        match Indexed::open(name).await {
            Ok(indexed) => Self::Indexed(indexed),
            Err(error) => Self::Memory(Memory::instead_of_device(error)),
        }
    }
}

fn newest_first(found: Vec<Listed>) -> Vec<Listed> {
    let mut list: Vec<Listed> = Vec::new();
    for listed in found {
        // few enough to be put in place one by one; the library's sort weighs 2 kB
        let order = |listed: &Listed| (core::cmp::Reverse(listed.saved_ms), listed.id);
        let at = list.partition_point(|other| order(other) < order(&listed));
        list.insert(at, listed);
    }
    list
}

macro_rules! either {
    ($self:ident, $store:ident => $call:expr) => {
        match $self {
            Self::Indexed($store) => $call,
            Self::Memory($store) => $call,
        }
    };
}

impl Storage for Device {
    fn durability(&self) -> Durability {
        either!(self, store => store.durability())
    }

    async fn list(&self) -> Result<Vec<Listed>, StorageError> {
        either!(self, store => store.list().await)
    }

    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError> {
        either!(self, store => store.load(id).await)
    }

    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError> {
        either!(self, store => store.save(draft, expected).await)
    }

    async fn delete(&self, id: Id) -> Result<(), StorageError> {
        either!(self, store => store.delete(id).await)
    }

    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError> {
        either!(self, store => store.put_aside(id, why, at_ms).await)
    }

    async fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        either!(self, store => store.asides().await)
    }

    async fn aside_text(&self, key: u64) -> Result<Option<String>, StorageError> {
        either!(self, store => store.aside_text(key).await)
    }

    async fn discard_aside(&self, key: u64) -> Result<(), StorageError> {
        either!(self, store => store.discard_aside(key).await)
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, StorageError> {
        either!(self, store => store.setting(key).await)
    }

    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        either!(self, store => store.set_setting(key, value).await)
    }

    async fn delete_everything(&self) -> Result<(), StorageError> {
        either!(self, store => store.delete_everything().await)
    }
}
