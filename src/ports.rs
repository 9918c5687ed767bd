//! What the core needs of the outside: a place where drafts are kept. Knows no browser; `web` has
//! the implementations.

use crate::domain::Id;

/// Why something could not be stored or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser doesn't let this page store anything.
    Forbidden,
    /// There is no room left.
    Full,
    /// What is stored can't be read from the device.
    Unreadable,
    /// Another page of Truce, of another version, holds the storage, or the browser closed it:
    /// loading the page again helps.
    Blocked,
    /// The draft was changed elsewhere since it was loaded: nothing was written.
    Conflict {
        /// The revision that is stored; `None` when the draft was deleted.
        stored: Option<u64>,
    },
    /// The draft is larger than a draft may be: it could not be read again.
    TooLarge,
    /// Anything else, such as a device that failed.
    Other,
}

/// What is promised of what was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// It is there after the browser was closed.
    Kept,
    /// It is gone with this tab, because storing on the device failed with this.
    ThisTabOnly(StorageError),
}

/// A draft of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Id,
    /// What the user calls it.
    pub name: String,
    /// How often it was stored.
    pub revision: u64,
    /// When it was stored last, in milliseconds since 1970.
    pub saved_ms: u64,
    /// How long its text is.
    pub bytes: usize,
}

/// A draft to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Its id.
    pub id: Id,
    /// What the user calls it.
    pub name: &'a str,
    /// One more than the revision before it.
    pub revision: u64,
    /// When, in milliseconds since 1970.
    pub saved_ms: u64,
    /// The text, as `wire` writes it.
    pub text: &'a str,
}

/// A draft that was loaded: its text may be anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The revision that is stored, whatever the text says.
    pub revision: u64,
    /// The text.
    pub text: String,
}

/// A text that couldn't be read as a draft and was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The key it is kept under.
    pub key: u64,
    /// The name of the draft it was.
    pub name: String,
    /// Why it couldn't be read: the key of a `wire::Why`.
    pub why: String,
    /// When it was put aside, in milliseconds since 1970.
    pub at_ms: u64,
    /// How long the text is.
    pub bytes: usize,
}

/// Where drafts are kept. What is answered with `Ok` is kept as [`Durability`] says.
#[allow(async_fn_in_trait, reason = "a page has one thread: no future of these is ever sent")]
pub trait Storage {
    /// What is promised.
    fn durability(&self) -> Durability;

    /// Every draft, the one stored last first.
    async fn list(&self) -> Result<Vec<Listed>, StorageError>;

    /// One draft; `None` when there is none of that id.
    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError>;

    /// Stores a draft when the stored revision still is `expected`, `None` being: there is none.
    /// Looking and writing are one step: two pages can't both succeed.
    ///
    /// # Errors
    /// [`StorageError::Conflict`] when it isn't; nothing is written then, nor after any other error.
    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError>;

    /// Deletes a draft. One that isn't there is deleted already.
    async fn delete(&self, id: Id) -> Result<(), StorageError>;

    /// Moves the text of a draft that can't be read to a key of its own, in one step. Nothing
    /// overwrites it there. `None` when there is no draft of that id.
    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError>;

    /// Every text that was put aside, oldest first.
    async fn asides(&self) -> Result<Vec<Aside>, StorageError>;

    /// A text that was put aside, to the letter.
    async fn aside_text(&self, key: u64) -> Result<Option<String>, StorageError>;

    /// Deletes a text that was put aside.
    async fn discard_aside(&self, key: u64) -> Result<(), StorageError>;

    /// A small setting, such as which draft was opened last.
    async fn setting(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Remembers a small setting; `None` forgets it.
    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError>;

    /// Deletes all that Truce keeps on this device: drafts, texts put aside, settings.
    async fn delete_everything(&self) -> Result<(), StorageError>;
}

/// The setting that holds the id of the draft opened last.
pub const LAST_OPENED: &str = "last-opened";
