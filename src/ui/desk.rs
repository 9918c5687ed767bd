//! The desk: which draft is open, how it is saved, what else is on this device. Joins storage and
//! wire; tells the app by callbacks and knows no component.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::domain::{Agreement, Currency, Id};
use crate::i18n::{Msg, msg};
use crate::ports::{LAST_OPENED, Storage};
use crate::web::clock::now_ms;
use crate::web::ids::{random_id, random_ids};
use crate::web::saver::{Opening, SaveStatus, Saver, Unloaded, Writable};
use crate::web::storage::{Device, is_persistent, request_persistence};
use crate::wire::{self, Draft, Reading};

use super::drafts::DraftList;

/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// What the desk has to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Another agreement is in hand.
    Opened(Box<Agreement>),
    /// How saving goes.
    Status(SaveStatus),
    /// What is on this device.
    Listed(DraftList),
    /// Something to say to the reader.
    Notice(Msg),
}

/// The desk.
pub struct Desk {
    store: Rc<Device>,
    saver: RefCell<Option<Saver<Device>>>,
    current: RefCell<Id>,
    language: String,
    tell: RefCell<Callback<News>>,
    asked_to_persist: RefCell<bool>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Desk {
    /// Opens the storage and the draft that was open last, before anything is shown: what is typed
    /// can't be lost to a draft that arrives later.
    pub async fn begin(language: &str) -> (Rc<Self>, Agreement, Vec<News>) {
        let store = Rc::new(Device::open().await);
        let desk = Rc::new(Self {
            store,
            saver: RefCell::default(),
            current: RefCell::new(Id::from_bits(0)),
            language: language.to_owned(),
            tell: RefCell::new(Callback::noop()),
            asked_to_persist: RefCell::new(false),
        });
        let last = desk.store.setting(LAST_OPENED).await.ok().flatten().and_then(|id| Id::parse(&id));
        let (agreement, mut news) = match last {
            Some(id) => desk.clone().take(id).await,
            None => (None, Vec::new()),
        };
        let agreement = match agreement {
            Some(agreement) => agreement,
            None => {
                let blank = desk.blank();
                desk.clone().settle_new(&blank).await;
                blank
            }
        };
        news.push(News::Listed(desk.list().await));
        (desk, agreement, news)
    }

    /// Where news goes from now on.
    pub fn on_news(&self, tell: Callback<News>) {
        self.tell.replace(tell);
    }

    /// The agreement was edited.
    pub fn edited(self: &Rc<Self>, agreement: Rc<Agreement>) {
        if let Some(saver) = &*self.saver.borrow() {
            saver.edited(agreement.parties.organisation.trim(), agreement.clone());
        }
        if !self.asked_to_persist.replace(true) {
            // asked once there is something to lose; what the browser answers changes nothing here
            spawn_local(async {
                if !is_persistent().await {
                    request_persistence().await;
                }
            });
        }
    }

    /// Begins a new draft: blank, or with what is given.
    pub fn start(self: &Rc<Self>, with: Option<Agreement>) {
        let desk = self.clone();
        spawn_local(async move {
            let given = with.is_some();
            let agreement = with.unwrap_or_else(|| desk.blank());
            desk.release();
            desk.clone().settle_new(&agreement).await;
            desk.tell(News::Opened(Box::new(agreement.clone())));
            if given {
                desk.edited(Rc::new(agreement));
            }
            desk.relist().await;
        });
    }

    /// Opens another draft of this device.
    pub fn open(self: &Rc<Self>, id: Id) {
        let desk = self.clone();
        spawn_local(async move {
            desk.release();
            let (agreement, news) = desk.clone().take(id).await;
            if let Some(agreement) = agreement {
                desk.tell(News::Opened(Box::new(agreement)));
            }
            for piece in news {
                desk.tell(piece);
            }
            desk.relist().await;
        });
    }

    /// Opens what a file holds, as a draft of its own.
    pub fn open_file(self: &Rc<Self>, text: &str) {
        match wire::read(text) {
            Reading::Whole { draft, repairs } => {
                let mut agreement = draft.agreement;
                agreement.id = random_id();
                self.start(Some(agreement));
                if !repairs.is_empty() {
                    self.tell(News::Notice(msg::open_repaired(repairs.len())));
                }
            }
            Reading::Newer { .. } => self.tell(News::Notice(msg::OPEN_NEWER)),
            Reading::Unreadable { why: wire::Why::TooLarge(_) } => self.tell(News::Notice(msg::OPEN_TOO_LARGE)),
            Reading::Unreadable { .. } => self.tell(News::Notice(msg::OPEN_FAILED)),
        }
    }

    /// Remembers that this draft was saved to a file.
    pub fn saved_to_file(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            let key = file_key(*desk.current.borrow());
            let _ = desk.store.set_setting(&key, Some(&now_ms().to_string())).await;
            desk.relist().await;
        });
    }

    /// Deletes a draft; when it is the open one, a blank one takes its place.
    pub fn delete(self: &Rc<Self>, id: Id) {
        let desk = self.clone();
        spawn_local(async move {
            let is_open = *desk.current.borrow() == id;
            if is_open {
                desk.abandon();
            }
            let gone = desk.store.delete(id).await;
            let _ = desk.store.set_setting(&file_key(id), None).await;
            if let Err(error) = gone {
                desk.tell(News::Status(SaveStatus::Failed(error)));
            }
            if is_open {
                desk.start(None);
            } else {
                desk.relist().await;
            }
        });
    }

    /// Deletes all that Truce keeps on this device.
    pub fn delete_everything(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            desk.abandon();
            if let Err(error) = desk.store.delete_everything().await {
                desk.tell(News::Status(SaveStatus::Failed(error)));
            }
            desk.start(None);
        });
    }

    /// The text of something that couldn't be read.
    pub fn aside(self: &Rc<Self>, key: u64, then: Callback<String>) {
        let desk = self.clone();
        spawn_local(async move {
            if let Ok(Some(text)) = desk.store.aside_text(key).await {
                then.emit(text);
            }
        });
    }

    /// Discards something that couldn't be read.
    pub fn discard_aside(self: &Rc<Self>, key: u64) {
        let desk = self.clone();
        spawn_local(async move {
            let _ = desk.store.discard_aside(key).await;
            desk.relist().await;
        });
    }

    /// Makes the list anew, after something was saved.
    pub fn look_again(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move { desk.relist().await });
    }

    fn blank(&self) -> Agreement {
        Agreement::empty(random_ids(), &self.language, Currency::EUR)
    }

    fn tell(&self, news: News) {
        let tell = self.tell.borrow().clone();
        tell.emit(news);
    }

    /// Lets the open draft go; what wasn't written yet is written.
    fn release(&self) {
        let saver = self.saver.take();
        drop(saver);
    }

    /// Lets the open draft go without writing it.
    fn abandon(&self) {
        if let Some(saver) = self.saver.take() {
            saver.abandon();
        }
    }

    fn settle(self: &Rc<Self>, id: Id, writable: Writable<Device>) {
        let desk = Rc::downgrade(self);
        let saver = Saver::new(writable, move |status| {
            if let Some(desk) = desk.upgrade() {
                desk.tell(News::Status(status));
            }
        });
        self.saver.replace(Some(saver));
        self.current.replace(id);
    }

    /// Makes room for a draft that isn't stored yet.
    async fn settle_new(self: Rc<Self>, agreement: &Agreement) {
        let unloaded = Unloaded::new(self.store.clone(), agreement.id);
        self.current.replace(agreement.id);
        if let Ok(Opening::New { writable } | Opening::Whole { writable, .. }) = unloaded.load().await {
            self.settle(agreement.id, writable);
        }
        let _ = self.store.set_setting(LAST_OPENED, Some(&agreement.id.to_string())).await;
    }

    /// Takes a stored draft in hand, and what there is to say about it.
    async fn take(self: Rc<Self>, id: Id) -> (Option<Agreement>, Vec<News>) {
        match Unloaded::new(self.store.clone(), id).load().await {
            Ok(Opening::Whole { draft, repairs, writable, .. }) => {
                let mut news = Vec::new();
                let mut writable = writable;
                if !repairs.is_empty() {
                    // the text as it was is kept: what is saved from now on is the repaired draft
                    let aside = self.store.put_aside(id, "repaired", now_ms()).await;
                    if aside.is_ok()
                        && let Ok(Opening::New { writable: fresh }) = Unloaded::new(self.store.clone(), id).load().await
                    {
                        writable = fresh;
                    }
                    news.push(News::Notice(msg::open_repaired(repairs.len())));
                }
                let Draft { agreement, saved_ms, revision, .. } = *draft;
                news.push(News::Status(SaveStatus::Saved { at_ms: saved_ms, revision }));
                let repaired = !repairs.is_empty();
                self.settle(id, writable);
                if repaired {
                    self.edited(Rc::new(agreement.clone()));
                }
                let _ = self.store.set_setting(LAST_OPENED, Some(&id.to_string())).await;
                (Some(agreement), news)
            }
            Ok(Opening::Newer { .. }) => (None, vec![News::Notice(msg::OPENED_NEWER_STORED)]),
            Ok(Opening::Unreadable { unread, .. }) => {
                let _ = unread.put_aside().await;
                (None, Vec::new())
            }
            Ok(Opening::New { .. }) => (None, Vec::new()),
            Err((_, error)) => (None, vec![News::Status(SaveStatus::Failed(error))]),
        }
    }

    async fn relist(&self) {
        let list = self.list().await;
        self.tell(News::Listed(list));
    }

    async fn list(&self) -> DraftList {
        let now = now_ms();
        let current = *self.current.borrow();
        let saved = self.store.setting(&file_key(current)).await.ok().flatten().and_then(|ms| ms.parse::<u64>().ok());
        DraftList {
            drafts: self.store.list().await.unwrap_or_default(),
            asides: self.store.asides().await.unwrap_or_default(),
            file_days: saved.map(|saved| u32::try_from(now.saturating_sub(saved) / DAY).unwrap_or(u32::MAX)),
            now_ms: now,
        }
    }
}

/// The setting that says when a draft was last saved to a file.
fn file_key(id: Id) -> String {
    ["file-saved.", &id.to_string()].concat()
}
