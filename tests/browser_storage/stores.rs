//! What the port promises, kept by each of its implementations.

use js_sys::{Object, Reflect};
use truce::ports::*;
use truce::web::ids::{random_id, random_ids};
use truce::web::storage::{Device, Indexed, Memory};
use truce::web::{clock, storage};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::help::{database, name, stored};

async fn keeps_drafts(store: &impl Storage) {
    let [a, b] = random_ids();
    assert_eq!(store.list().await, Ok(vec![]));
    assert_eq!(store.load(a).await, Ok(None));
    store.save(stored(a, 1, "first"), None).await.unwrap();
    store.save(stored(b, 7, "ä 🦆 \u{0}"), None).await.unwrap();
    assert_eq!(store.load(b).await, Ok(Some(Loaded { revision: 7, text: "ä 🦆 \u{0}".into() })));
    let line = |id, revision, bytes| Listed { id, name: "A draft".into(), revision, saved_ms: 1_000 + revision, bytes };
    assert_eq!(store.list().await, Ok(vec![line(b, 7, 9), line(a, 1, 5)]));
    store.delete(a).await.unwrap();
    store.delete(a).await.unwrap();
    assert_eq!(store.list().await, Ok(vec![line(b, 7, 9)]));
}

async fn refuses_what_was_changed_elsewhere(store: &impl Storage) {
    let id = random_id();
    store.save(stored(id, 1, "first"), None).await.unwrap();
    store.save(stored(id, 2, "second"), Some(1)).await.unwrap();
    let rows = [(id, Some(1), Some(2)), (id, None, Some(2)), (id, Some(3), Some(2)), (random_id(), Some(1), None)];
    for (id, expected, there) in rows {
        let refused = store.save(stored(id, 3, "over it"), expected).await;
        assert_eq!(refused, Err(StorageError::Conflict { stored: there }));
    }
    assert_eq!(store.load(id).await, Ok(Some(Loaded { revision: 2, text: "second".into() })));
    assert_eq!(store.list().await.map(|list| list.len()), Ok(1));
}

async fn puts_aside_what_cannot_be_read(store: &impl Storage) {
    let id = random_id();
    assert_eq!(store.put_aside(id, "not-json", 5).await, Ok(None));
    for text in ["{oops", "{oops again"] {
        store.save(stored(id, 1, text), None).await.unwrap();
        let aside = store.put_aside(id, "not-json", 5).await.unwrap().unwrap();
        assert_eq!((aside.why.as_str(), aside.at_ms, aside.name.as_str()), ("not-json", 5, "A draft"));
        assert_eq!(store.load(id).await, Ok(None));
    }
    let asides = store.asides().await.unwrap();
    assert_eq!(asides.iter().map(|aside| aside.bytes).collect::<Vec<_>>(), [5, 11]);
    assert_eq!(store.aside_text(asides[0].key).await, Ok(Some("{oops".into())));
    assert_eq!(store.aside_text(asides[1].key).await, Ok(Some("{oops again".into())));
    store.discard_aside(asides[0].key).await.unwrap();
    assert_eq!(store.aside_text(asides[0].key).await, Ok(None));
    assert_eq!(store.asides().await, Ok(asides[1..].to_vec()));
}

async fn remembers_settings(store: &impl Storage) {
    assert_eq!(store.setting(LAST_OPENED).await, Ok(None));
    store.set_setting(LAST_OPENED, Some("abc")).await.unwrap();
    store.set_setting(LAST_OPENED, Some("abd")).await.unwrap();
    assert_eq!(store.setting(LAST_OPENED).await, Ok(Some("abd".into())));
    store.set_setting(LAST_OPENED, None).await.unwrap();
    assert_eq!(store.setting(LAST_OPENED).await, Ok(None));
}

async fn deletes_everything(store: &impl Storage) {
    let [a, b] = random_ids();
    store.save(stored(a, 1, "x"), None).await.unwrap();
    store.save(stored(b, 1, "{"), None).await.unwrap();
    store.put_aside(b, "cut-off", 1).await.unwrap();
    store.set_setting("x", Some("y")).await.unwrap();
    store.delete_everything().await.unwrap();
    assert_eq!(store.list().await, Ok(vec![]));
    assert_eq!(store.asides().await, Ok(vec![]));
    assert_eq!(store.setting("x").await, Ok(None));
}

fn memory() -> Memory {
    Memory::instead_of_device(StorageError::Forbidden)
}

#[wasm_bindgen_test]
async fn drafts_are_kept() {
    keeps_drafts(&*database().await).await;
    keeps_drafts(&memory()).await;
}

#[wasm_bindgen_test]
async fn what_was_changed_elsewhere_is_not_overwritten() {
    refuses_what_was_changed_elsewhere(&*database().await).await;
    refuses_what_was_changed_elsewhere(&memory()).await;
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_put_aside_to_the_letter() {
    puts_aside_what_cannot_be_read(&*database().await).await;
    puts_aside_what_cannot_be_read(&memory()).await;
}

#[wasm_bindgen_test]
async fn settings_are_remembered() {
    remembers_settings(&*database().await).await;
    remembers_settings(&memory()).await;
}

#[wasm_bindgen_test]
async fn everything_of_ours_can_be_deleted_and_nothing_else() {
    let others = database().await;
    let id = random_id();
    others.save(stored(id, 1, "theirs"), None).await.unwrap();
    deletes_everything(&*database().await).await;
    deletes_everything(&memory()).await;
    assert_eq!(others.load(id).await.map(|draft| draft.map(|draft| draft.text)), Ok(Some("theirs".into())));
}

#[wasm_bindgen_test]
async fn a_draft_is_there_when_the_page_comes_again() {
    let name = name();
    let id = random_id();
    let first = Indexed::open(&name).await.unwrap();
    first.save(stored(id, 1, "kept"), None).await.unwrap();
    drop(first);
    let again = Device::open_named(&name).await;
    assert_eq!(again.durability(), Durability::Kept);
    assert_eq!(again.load(id).await, Ok(Some(Loaded { revision: 1, text: "kept".into() })));
}

#[wasm_bindgen_test]
async fn of_two_pages_that_write_at_once_one_succeeds() {
    let name = name();
    let id = random_id();
    let one = Indexed::open(&name).await.unwrap();
    let two = Indexed::open(&name).await.unwrap();
    one.save(stored(id, 1, "start"), None).await.unwrap();
    let (a, b) = futures::join!(one.save(stored(id, 2, "one"), Some(1)), two.save(stored(id, 2, "two"), Some(1)));
    assert_eq!((a, b), (Ok(()), Err(StorageError::Conflict { stored: Some(2) })));
    assert_eq!(two.load(id).await.map(|draft| draft.map(|draft| draft.text)), Ok(Some("one".into())));
}

#[wasm_bindgen_test]
async fn a_browser_that_forbids_storage_gets_a_store_that_says_so() {
    let window = web_sys::window().unwrap();
    let nothing = Object::new();
    Reflect::set(&nothing, &"value".into(), &JsValue::NULL).unwrap();
    Reflect::set(&nothing, &"configurable".into(), &JsValue::TRUE).unwrap();
    let real = Object::get_own_property_descriptor(&window, &"indexedDB".into());
    Object::define_property(&window, &"indexedDB".into(), &nothing);
    let device = Device::open_named(&name()).await;
    Object::define_property(&window, &"indexedDB".into(), &Object::from(real));
    assert_eq!(device.durability(), Durability::ThisTabOnly(StorageError::Forbidden));
    keeps_drafts(&device).await;
}

#[wasm_bindgen_test]
async fn a_page_of_an_older_version_lets_go_and_says_so() {
    let name = name();
    let old = Indexed::open(&name).await.unwrap();
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    let newer = factory.open_with_u32(&name, 2).unwrap();
    let opened = js_sys::Promise::new(&mut |resolve, reject| {
        newer.set_onsuccess(Some(&resolve));
        newer.set_onblocked(Some(&reject));
    });
    wasm_bindgen_futures::JsFuture::from(opened).await.expect("the old page let go");
    assert_eq!(old.save(stored(random_id(), 1, "x"), None).await, Err(StorageError::Blocked));
    // and a page that comes after it doesn't touch what it doesn't know
    let late = Device::open_named(&name).await;
    assert_eq!(late.durability(), Durability::ThisTabOnly(StorageError::Blocked));
}

#[wasm_bindgen_test]
async fn the_browser_can_be_asked_to_remember() {
    let granted = storage::request_persistence().await;
    assert_eq!(storage::is_persistent().await, granted);
}

#[wasm_bindgen_test]
fn ids_and_clock_are_the_browsers() {
    let ids: [_; 8] = random_ids();
    for (index, id) in ids.iter().enumerate() {
        assert!(!ids[..index].contains(id));
    }
    let today = clock::today();
    let (year, month) = (today.month().year(), today.month().month());
    let midnight = js_sys::Date::new_with_year_month_day(year as u32, i32::from(month) - 1, i32::from(today.day()));
    let since_midnight = clock::now_ms() as f64 - midnight.get_time();
    assert!((0.0..90_000_000.0).contains(&since_midnight), "{since_midnight}");
}
