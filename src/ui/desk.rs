//! The desk: which draft is open and how it is saved. Joins storage and wire; tells the app by callbacks and knows no
//! component.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::domain::{Agreement, Currency, Id, sample};
use crate::i18n::{Msg, msg};
use crate::ports::{Durability, LAST_OPENED, Storage, StorageError};
use crate::web::clock::now_ms;
use crate::web::ids::{random_id, random_ids};
use crate::web::saver::{Opening, SaveStatus, Saver, Unloaded, Writable};
use crate::web::storage::{Device, is_persistent, request_persistence};
use crate::wire::{self, Draft, Reading};

use super::door::file_key;
use super::entry::Entry;

/// What the desk has to tell.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Another agreement is in hand.
    Opened(Box<Agreement>),
    /// How saving goes.
    Status(SaveStatus),
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

/// A desk with a draft in hand.
pub struct Begun {
    /// The desk.
    pub desk: Rc<Desk>,
    /// The draft's agreement.
    pub agreement: Agreement,
    /// Whether it has yet to be stored: it came from elsewhere.
    pub is_new: bool,
    /// What there is to say.
    pub news: Vec<News>,
}

/// Why a stored draft isn't in hand.
enum Refused {
    /// There is none.
    Absent,
    /// It can't be read; it is put aside as it is.
    PutAside,
    /// It can't be read, and stays where it is.
    Unreadable,
    /// A newer program stored it.
    Newer,
    /// The storage said no.
    Failed(StorageError),
}

impl Desk {
    /// Opens the draft that `entry` asks for. Where it can't be opened, what there is to say at the door: nothing
    /// when the door shows it by itself.
    pub async fn begin(store: Rc<Device>, language: &str, entry: Entry) -> Result<Begun, Option<Msg>> {
        let desk = Rc::new(Self {
            store,
            saver: RefCell::default(),
            current: RefCell::new(Id::from_bits(0)),
            language: language.to_owned(),
            tell: RefCell::new(Callback::noop()),
            asked_to_persist: RefCell::new(false),
        });
        let (new, mut news) = match entry {
            Entry::Last | Entry::Stored(_) => {
                let chosen = matches!(entry, Entry::Stored(_));
                let id = match entry {
                    Entry::Stored(id) => Some(id),
                    _ => desk.store.setting(LAST_OPENED).await.ok().flatten().and_then(|id| Id::parse(&id)),
                };
                let taken = match id {
                    Some(id) => desk.clone().take(id).await,
                    None => Err(Refused::Absent),
                };
                match taken {
                    Ok((agreement, news)) => return Ok(Begun { desk, agreement, is_new: false, news }),
                    // gone meanwhile, in another tab: the door lists what there is
                    Err(Refused::Absent) if chosen => return Err(None),
                    Err(Refused::Absent) => (None, Vec::new()),
                    Err(Refused::PutAside) => return Err(None),
                    Err(Refused::Unreadable) => return Err(Some(msg::OPENED_UNREADABLE_STORED)),
                    Err(Refused::Newer) => return Err(Some(msg::OPENED_NEWER_STORED)),
                    Err(Refused::Failed(_)) if chosen => return Err(Some(msg::DOOR_DEED_FAILED)),
                    Err(Refused::Failed(error)) => (None, vec![News::Status(SaveStatus::Failed(error))]),
                }
            }
            Entry::Blank => (None, Vec::new()),
            Entry::Sample => (Some(sample(&mut random_id)), Vec::new()),
            Entry::File(text) => {
                let (agreement, notice) = read_file(&text)?;
                (Some(agreement), notice.into_iter().map(News::Notice).collect())
            }
        };
        let is_new = new.is_some();
        let agreement = new.unwrap_or_else(|| desk.blank());
        desk.clone().settle_new(&agreement).await;
        if let Durability::ThisTabOnly(error) = desk.store.durability() {
            news.push(News::Status(SaveStatus::NotKeptHere(error)));
        }
        Ok(Begun { desk, agreement, is_new, news })
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

    /// Opens what a file holds, as a draft of its own, in the place of this one.
    pub fn open_file(self: &Rc<Self>, text: &str) {
        let (agreement, notice) = match read_file(text) {
            Ok(read) => read,
            Err(why) => {
                if let Some(why) = why {
                    self.tell(News::Notice(why));
                }
                return;
            }
        };
        let desk = self.clone();
        spawn_local(async move {
            desk.close();
            desk.clone().settle_new(&agreement).await;
            desk.tell(News::Opened(Box::new(agreement.clone())));
            desk.edited(Rc::new(agreement));
            if let Some(notice) = notice {
                desk.tell(News::Notice(notice));
            }
        });
    }

    /// Remembers that this draft was saved to a file.
    pub fn saved_to_file(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            let key = file_key(*desk.current.borrow());
            let _ = desk.store.set_setting(&key, Some(&now_ms().to_string())).await;
        });
    }

    fn blank(&self) -> Agreement {
        Agreement::empty(random_ids(), &self.language, Currency::EUR)
    }

    fn tell(&self, news: News) {
        let tell = self.tell.borrow().clone();
        tell.emit(news);
    }

    /// Lets the open draft go; what wasn't written yet is written.
    pub fn close(&self) {
        let saver = self.saver.take();
        drop(saver);
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
    async fn take(self: Rc<Self>, id: Id) -> Result<(Agreement, Vec<News>), Refused> {
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
                Ok((agreement, news))
            }
            Ok(Opening::Newer { .. }) => Err(Refused::Newer),
            Ok(Opening::Unreadable { unread, .. }) => {
                // nothing is written over it, wherever it is
                Err(if unread.put_aside().await.is_ok() { Refused::PutAside } else { Refused::Unreadable })
            }
            Ok(Opening::New { .. }) => Err(Refused::Absent),
            Err((_, error)) => Err(Refused::Failed(error)),
        }
    }
}

/// What a file holds, with an id of its own, and what there is to say about it; else why it can't be opened.
fn read_file(text: &str) -> Result<(Agreement, Option<Msg>), Option<Msg>> {
    match wire::read(text) {
        Reading::Whole { draft, repairs } => {
            let agreement = Agreement { id: random_id(), ..draft.agreement };
            Ok((agreement, (!repairs.is_empty()).then(|| msg::open_repaired(repairs.len()))))
        }
        Reading::Newer { .. } => Err(Some(msg::OPEN_NEWER)),
        Reading::Unreadable { why: wire::Why::TooLarge(_) } => Err(Some(msg::OPEN_TOO_LARGE)),
        Reading::Unreadable { .. } => Err(Some(msg::OPEN_FAILED)),
    }
}
