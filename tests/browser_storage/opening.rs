//! What may be written over, and what never.

use std::rc::Rc;

use truce::ports::{Loaded, Storage};
use truce::web::ids::random_id;
use truce::web::saver::{Opening, Saver, Unloaded};
use truce::wire::{Draft, Why, write};
use wasm_bindgen_test::wasm_bindgen_test;

use super::help::{Ear, agreement, database, stored};

#[wasm_bindgen_test]
async fn a_new_place_takes_a_first_revision() {
    let (store, id) = (database().await, random_id());
    let Ok(Opening::New { writable }) = Unloaded::new(store.clone(), id).load().await else { panic!("not new") };
    let ear = Ear::default();
    let saver = Saver::new(writable, ear.listen());
    saver.edited("Mine", Rc::new(agreement(id, "Acme")));
    assert_eq!(ear.until_saved().await, 1);
    let listed = store.list().await.unwrap();
    assert_eq!((listed[0].id, listed[0].name.as_str(), listed[0].revision), (id, "Mine", 1));
}

#[wasm_bindgen_test]
async fn a_draft_is_found_by_its_key_and_goes_on_from_its_revision() {
    let (store, id) = (database().await, random_id());
    // the text names another id and revision: somebody edited it, or copied it here
    let text = write(&Draft::new("Copied", agreement(random_id(), "Acme")));
    store.save(stored(id, 41, &text), None).await.unwrap();
    let opened = Unloaded::new(store.clone(), id).load().await.unwrap();
    let Opening::Whole { draft, repairs, text: raw, writable } = opened else { panic!("not whole") };
    assert_eq!((draft.agreement.id, draft.revision, repairs, raw), (id, 41, vec![], text));
    let ear = Ear::default();
    let saver = Saver::new(writable, ear.listen());
    saver.edited("Copied", Rc::new(draft.agreement));
    assert_eq!(ear.until_saved().await, 42);
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_stays_until_it_is_put_aside() {
    let (store, id) = (database().await, random_id());
    store.save(stored(id, 3, "{\"truce\": 1, oops"), None).await.unwrap();
    let opened = Unloaded::new(store.clone(), id).load().await.unwrap();
    let Opening::Unreadable { why, text, unread } = opened else { panic!("readable") };
    assert_eq!((why, text.as_str()), (Why::NotJson { line: 1, column: 14 }, "{\"truce\": 1, oops"));
    assert_eq!(store.load(id).await, Ok(Some(Loaded { revision: 3, text: text.clone() })));

    let (aside, writable) = unread.put_aside().await.unwrap();
    let ear = Ear::default();
    let saver = Saver::new(writable, ear.listen());
    saver.edited("Anew", Rc::new(agreement(id, "Acme")));
    assert_eq!(ear.until_saved().await, 1);
    assert_eq!(store.aside_text(aside.unwrap().key).await, Ok(Some(text)));
}

#[wasm_bindgen_test]
async fn a_draft_of_tomorrow_is_only_looked_at() {
    let (store, id) = (database().await, random_id());
    let text = write(&Draft::new("Later", agreement(id, "Acme"))).replace("\"truce\": 1", "\"truce\": 2");
    store.save(stored(id, 1, &text), None).await.unwrap();
    // there is nothing in it that a saver could be made of
    let opened = Unloaded::new(store.clone(), id).load().await.unwrap();
    let Opening::Newer { schema: 2, draft: Some(draft), text: raw, .. } = opened else { panic!("not newer") };
    assert_eq!((draft.agreement.parties.organisation.as_str(), raw), ("Acme", text));
}
