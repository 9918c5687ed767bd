//! Files, dropped into the box and anywhere on the page.

use js_sys::{Array, Promise};
use truce::ui::components::FileDrop;
use truce::ui::components::file::{FileRefusal, PickedFile};
use truce::ui::hooks::use_drop_zone;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{DataTransfer, DragEvent, DragEventInit, File};
use yew::prelude::*;

use super::support::*;

thread_local! {
    /// Resolves with what the file drop told.
    static TOLD: std::cell::RefCell<Option<js_sys::Function>> = const { std::cell::RefCell::new(None) };
}

fn listen() -> Promise {
    Promise::new(&mut |resolve, _| {
        TOLD.replace(Some(resolve));
    })
}

fn tell(words: String) {
    let told = TOLD.take().expect("the test waits");
    told.call1(&JsValue::NULL, &words.into()).expect("it resolves");
}

/// A file under the pointer.
fn drag(kind: &str, content: &str) -> DragEvent {
    let file = File::new_with_str_sequence(&Array::of1(&content.into()), "a.json").expect("a file");
    let data = DataTransfer::new().expect("a drag");
    data.items().add_with_file(&file).expect("it takes files");
    let init = DragEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_data_transfer(Some(&data));
    DragEvent::new_with_event_init_dict(kind, &init).expect("an event")
}

#[component]
fn Taking() -> Html {
    let on_file = Callback::from(move |file: PickedFile| {
        tell(format!("{}: {}", file.name, String::from_utf8_lossy(&file.bytes)))
    });
    let on_refused = Callback::from(move |refusal: FileRefusal| tell(format!("{refusal:?}")));
    html! { <FileDrop id="file" label="Open" hint="Or drop it" max_bytes={10} {on_file} {on_refused} /> }
}

#[wasm_bindgen_test]
async fn a_dropped_file_is_read_and_a_large_one_refused() {
    let page = show::<Taking>().await;
    for (content, want) in [("{\"a\":1}", "a.json: {\"a\":1}"), ("12345678901", "TooLarge { name: \"a.json\" }")] {
        let told = listen();
        assert!(page.send(".drop", drag("drop", content).unchecked_ref()).await, "the browser opens the file");
        let told = JsFuture::from(told).await.expect("it is told");
        assert_eq!(told.as_string().as_deref(), Some(want));
    }
}

#[component]
fn Zone() -> Html {
    let on_file = Callback::from(|file: PickedFile| tell(format!("page: {}", file.name)));
    let over = use_drop_zone(10, on_file, Callback::noop());
    html! { <div><output>{ over }</output><Taking /></div> }
}

#[wasm_bindgen_test]
async fn a_file_dropped_beside_the_box_is_the_page_s() {
    let page = show::<Zone>().await;
    assert!(page.send("output", drag("dragover", "{}").unchecked_ref()).await, "the browser opens the file");
    assert_eq!(page.text("output"), "true");
    for (place, want) in [(".drop", "a.json: {}"), ("output", "page: a.json")] {
        let told = listen();
        page.send(place, drag("drop", "{}").unchecked_ref()).await;
        let told = JsFuture::from(told).await.expect("it is told");
        assert_eq!(told.as_string().as_deref(), Some(want));
        assert_eq!(page.text("output"), "false");
    }
    let words = DragEvent::new("dragover").expect("an event");
    page.send("output", words.unchecked_ref()).await;
    assert_eq!(page.text("output"), "false", "a dragged word is no file");
}
