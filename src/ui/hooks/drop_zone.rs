//! Files dropped anywhere on the page. For the standalone page: an embed doesn't own the page around it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event};
use yew::prelude::*;

use crate::ui::components::file::{FileRefusal, PickedFile, read_first};

/// Listens on the whole document while the component lives. The result says whether a file hovers over
/// the page now. A larger file than `max_bytes` is refused unread.
#[hook]
pub fn use_drop_zone(max_bytes: u32, on_file: Callback<PickedFile>, on_refused: Callback<FileRefusal>) -> bool {
    let over = use_state_eq(|| false);
    {
        let over = over.setter();
        use_effect_with((max_bytes, on_file, on_refused), move |(max_bytes, on_file, on_refused)| {
            let document = web_sys::window().and_then(|window| window.document());
            let max_bytes = *max_bytes;
            let (on_file, on_refused) = (on_file.clone(), on_refused.clone());
            let listen = move |document: &web_sys::Document, kind: &'static str| {
                let (over, on_file, on_refused) = (over.clone(), on_file.clone(), on_refused.clone());
                EventListener::new_with_options(
                    document,
                    kind,
                    EventListenerOptions::enable_prevent_default(),
                    move |event: &Event| {
                        let Some(event) = event.dyn_ref::<DragEvent>() else { return };
                        let Some(data) = event.data_transfer() else { return };
                        // A dragged word or link is not ours: the browser keeps it.
                        if !data.types().iter().any(|kind| kind == "Files") {
                            return;
                        }
                        // A smaller zone inside the page has taken the file.
                        let taken = event.default_prevented();
                        event.prevent_default();
                        over.set(kind == "dragover" && !taken);
                        if kind == "drop" && !taken {
                            read_first(data.files(), max_bytes, &on_file, &on_refused);
                        }
                    },
                )
            };
            let listeners = document.map(|page| ["dragover", "dragleave", "drop"].map(|kind| listen(&page, kind)));
            move || drop(listeners)
        });
    }
    *over
}
