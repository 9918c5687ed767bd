//! What is on this device: the drafts, when each was last saved to a file, texts that couldn't be read. Reads and
//! deletes; what a draft holds isn't known here.

use crate::domain::Id;
use crate::ports::{Aside, Listed, Storage, StorageError};
use crate::web::clock::now_ms;
use crate::web::storage::Device;

/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A draft on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    /// The draft.
    pub(super) listed: Listed,
    /// How many days ago it was saved to a file; none: never.
    pub(super) file_days: Option<u32>,
}

/// What is on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Shelf {
    /// The drafts, the one stored last first.
    pub(super) drafts: Vec<Kept>,
    /// Texts that couldn't be read.
    pub(super) asides: Vec<Aside>,
}

impl Shelf {
    /// Looks at what is there now. What can't be listed counts as not there: nothing is written here.
    pub(super) async fn look(store: &Device) -> Self {
        let now = now_ms();
        let mut drafts = Vec::new();
        for listed in store.list().await.unwrap_or_default() {
            let saved = store.setting(&file_key(listed.id)).await.ok().flatten().and_then(|ms| ms.parse::<u64>().ok());
            let file_days = saved.map(|ms| u32::try_from(now.saturating_sub(ms) / DAY).unwrap_or(u32::MAX));
            drafts.push(Kept { listed, file_days });
        }
        Self { drafts, asides: store.asides().await.unwrap_or_default() }
    }
}

/// Deletes a draft, and what is remembered of it.
pub(super) async fn delete(store: &Device, id: Id) -> Result<(), StorageError> {
    store.delete(id).await?;
    store.set_setting(&file_key(id), None).await
}

/// The setting that says when a draft was last saved to a file, in milliseconds since 1970.
pub fn file_key(id: Id) -> String {
    ["file-saved.", &id.to_string()].concat()
}
