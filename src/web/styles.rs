//! Stylesheets that the first page doesn't need. Knows only that index.html names them.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// Begins to fetch the stylesheets that `xtask build` has put off in index.html (`rel="later"`). What is returned ends
/// when all are there, or can't be had: without them the page is plain, with all its words.
pub fn rest() -> impl Future<Output = ()> {
    let document = web_sys::window().and_then(|window| window.document());
    let links = document.and_then(|document| document.query_selector_all("link[rel='later']").ok());
    let mut coming = Vec::new();
    for at in 0..links.as_ref().map_or(0, |links| links.length()) {
        let link = links.as_ref().and_then(|links| links.get(at)).and_then(|node| node.dyn_into::<Element>().ok());
        let Some(link) = link else { continue };
        coming.push(Promise::new(&mut |settled, _| {
            for event in ["load", "error"] {
                let _ = link.add_event_listener_with_callback(event, &settled);
            }
        }));
        let _ = link.set_attribute("rel", "stylesheet");
    }
    async move {
        for promise in coming {
            let _ = JsFuture::from(promise).await;
        }
    }
}
