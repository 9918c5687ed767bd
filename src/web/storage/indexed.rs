//! Drafts on the device, in IndexedDB: `drafts` by id, `kept` for texts put aside, `settings`.
//! A browser that is killed loses none of it once a write was acknowledged; localStorage loses
//! seconds.

use js_sys::{Array, JsString};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    IdbDatabase, IdbFactory, IdbObjectStore, IdbObjectStoreParameters, IdbOpenDbRequest, IdbTransaction,
    IdbTransactionMode, IdbVersionChangeEvent,
};

use super::request::{answer, complete, of, promise};
use super::{newest_first, record};
use crate::domain::Id;
use crate::ports::{Aside, Durability, Listed, Loaded, Storage, StorageError, Stored};

/// Counted up when a store is added; what stands in a draft has its own schema number.
const VERSION: u32 = 1;

const DRAFTS: &str = "drafts";
const KEPT: &str = "kept";
const SETTINGS: &str = "settings";

/// An open database.
#[derive(Debug)]
pub struct Indexed {
    database: IdbDatabase,
    /// Lets go of the database when a newer version of Truce wants to change it.
    _let_go: Closure<dyn Fn(IdbVersionChangeEvent)>,
}

impl Drop for Indexed {
    fn drop(&mut self) {
        self.database.set_onversionchange(None);
        self.database.close();
    }
}

impl Indexed {
    /// Opens the database `name`, and makes its stores when it is new.
    ///
    /// # Errors
    /// [`StorageError::Forbidden`] where the browser offers none, as in some private windows.
    pub async fn open(name: &str) -> Result<Self, StorageError> {
        let request = factory()?.open_with_u32(name, VERSION).map_err(|error| of(&error))?;
        let upgrade = Closure::once(|event: IdbVersionChangeEvent| {
            if let Some(request) = event.target().and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok())
                && let Ok(result) = request.result()
            {
                // a store that can't be made aborts the upgrade, which opening then reports
                let _ = make_stores(&IdbDatabase::from(result));
            }
        });
        request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
        let settled = promise(|resolve, reject| {
            request.set_onsuccess(Some(resolve));
            request.set_onerror(Some(reject));
            // it may still open when the other page closes, but nobody waits for that
            request.set_onblocked(Some(reject));
        });
        if settled.await.is_err() {
            return Err(match request.error() {
                Ok(Some(error)) => of_opening(of(&error)),
                // no answer yet: it is blocked
                Ok(None) | Err(_) => StorageError::Blocked,
            });
        }
        let database = IdbDatabase::from(request.result().map_err(|error| of(&error))?);
        let let_go = Closure::<dyn Fn(IdbVersionChangeEvent)>::new(|event: IdbVersionChangeEvent| {
            if let Some(database) = event.target().and_then(|target| target.dyn_into::<IdbDatabase>().ok()) {
                database.close();
            }
        });
        database.set_onversionchange(Some(let_go.as_ref().unchecked_ref()));
        Ok(Self { database, _let_go: let_go })
    }

    fn reading(&self, store: &str) -> Result<IdbObjectStore, StorageError> {
        let transaction = self.database.transaction_with_str(store).map_err(|error| closed(&error))?;
        transaction.object_store(store).map_err(|error| of(&error))
    }

    fn writing(&self, stores: &[&str]) -> Result<IdbTransaction, StorageError> {
        let names: Array = stores.iter().map(|name| JsString::from(*name)).collect();
        let mode = IdbTransactionMode::Readwrite;
        self.database.transaction_with_str_sequence_and_mode(&names, mode).map_err(|error| closed(&error))
    }
}

impl Storage for Indexed {
    fn durability(&self) -> Durability {
        Durability::Kept
    }

    async fn list(&self) -> Result<Vec<Listed>, StorageError> {
        let all = answer(&self.reading(DRAFTS)?.get_all().map_err(|error| of(&error))?).await?;
        Ok(newest_first(Array::from(&all).iter().filter_map(|record| record::listed(&record)).collect()))
    }

    async fn load(&self, id: Id) -> Result<Option<Loaded>, StorageError> {
        let request = self.reading(DRAFTS)?.get(&key(id)).map_err(|error| of(&error))?;
        Ok(record::loaded(&answer(&request).await?))
    }

    async fn save(&self, draft: Stored<'_>, expected: Option<u64>) -> Result<(), StorageError> {
        let transaction = self.writing(&[DRAFTS])?;
        let drafts = transaction.object_store(DRAFTS).map_err(|error| of(&error))?;
        let there = answer(&drafts.get(&key(draft.id)).map_err(|error| of(&error))?).await?;
        let stored = record::revision(&there);
        if stored != expected {
            return Err(StorageError::Conflict { stored });
        }
        drafts.put(&record::of_draft(&draft)).map_err(|error| of(&error))?;
        complete(&transaction).await
    }

    async fn delete(&self, id: Id) -> Result<(), StorageError> {
        let transaction = self.writing(&[DRAFTS])?;
        let drafts = transaction.object_store(DRAFTS).map_err(|error| of(&error))?;
        drafts.delete(&key(id)).map_err(|error| of(&error))?;
        complete(&transaction).await
    }

    async fn put_aside(&self, id: Id, why: &str, at_ms: u64) -> Result<Option<Aside>, StorageError> {
        let transaction = self.writing(&[DRAFTS, KEPT])?;
        let drafts = transaction.object_store(DRAFTS).map_err(|error| of(&error))?;
        let kept = transaction.object_store(KEPT).map_err(|error| of(&error))?;
        let there = answer(&drafts.get(&key(id)).map_err(|error| of(&error))?).await?;
        if there.is_undefined() {
            return Ok(None);
        }
        let aside = record::put_aside(&there, why, at_ms);
        let number = answer(&kept.add(&aside).map_err(|error| of(&error))?).await?;
        drafts.delete(&key(id)).map_err(|error| of(&error))?;
        complete(&transaction).await?;
        Ok(Some(record::aside(&aside, number.as_f64().unwrap_or(0.0) as u64)))
    }

    async fn asides(&self) -> Result<Vec<Aside>, StorageError> {
        let all = answer(&self.reading(KEPT)?.get_all().map_err(|error| of(&error))?).await?;
        Ok(Array::from(&all).iter().map(|record| record::aside(&record, record::key(&record))).collect())
    }

    async fn aside_text(&self, key: u64) -> Result<Option<String>, StorageError> {
        let key = JsValue::from_f64(key as f64);
        let request = self.reading(KEPT)?.get(&key).map_err(|error| of(&error))?;
        Ok(record::body(&answer(&request).await?))
    }

    async fn discard_aside(&self, key: u64) -> Result<(), StorageError> {
        let transaction = self.writing(&[KEPT])?;
        let kept = transaction.object_store(KEPT).map_err(|error| of(&error))?;
        kept.delete(&JsValue::from_f64(key as f64)).map_err(|error| of(&error))?;
        complete(&transaction).await
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, StorageError> {
        let request = self.reading(SETTINGS)?.get(&key.into()).map_err(|error| of(&error))?;
        Ok(answer(&request).await?.as_string())
    }

    async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        let transaction = self.writing(&[SETTINGS])?;
        let settings = transaction.object_store(SETTINGS).map_err(|error| of(&error))?;
        match value {
            Some(value) => settings.put_with_key(&value.into(), &key.into()),
            None => settings.delete(&key.into()),
        }
        .map_err(|error| of(&error))?;
        complete(&transaction).await
    }

    async fn delete_everything(&self) -> Result<(), StorageError> {
        // emptied, not deleted: deleting a database waits for every other page that has it open
        let transaction = self.writing(&[DRAFTS, KEPT, SETTINGS])?;
        for store in [DRAFTS, KEPT, SETTINGS] {
            let store = transaction.object_store(store).map_err(|error| of(&error))?;
            store.clear().map_err(|error| of(&error))?;
        }
        complete(&transaction).await
    }
}

fn make_stores(database: &IdbDatabase) -> Result<(), JsValue> {
    let by = |path: &str, counted: bool| {
        let options = IdbObjectStoreParameters::new();
        options.set_key_path(&path.into());
        options.set_auto_increment(counted);
        options
    };
    database.create_object_store_with_optional_parameters(DRAFTS, &by("id", false))?;
    database.create_object_store_with_optional_parameters(KEPT, &by("key", true))?;
    database.create_object_store(SETTINGS)?;
    Ok(())
}

fn factory() -> Result<IdbFactory, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Forbidden)?;
    // null or an exception where the user switched storage off
    window.indexed_db().ok().flatten().ok_or(StorageError::Forbidden)
}

/// A browser without the right to store says so in several ways when a database is opened.
fn of_opening(error: StorageError) -> StorageError {
    if error == StorageError::Other { StorageError::Forbidden } else { error }
}

/// A transaction can't begin where a newer page made us let go of the database.
fn closed(error: &JsValue) -> StorageError {
    match of(error) {
        StorageError::Other => StorageError::Blocked,
        known => known,
    }
}

fn key(id: Id) -> JsValue {
    id.to_string().into()
}
