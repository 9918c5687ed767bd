//! What is known of the browser's engine beyond what it can do: a fault of its own that results have to be kept from.

use js_sys::Reflect;

/// Whether this engine may compute a number wrongly, once, while it changes how it runs a function: WebKit, which every
/// browser on iOS is (DESIGN.md, The page).
pub fn miscounts() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let vendor = navigator.and_then(|navigator| Reflect::get(&navigator, &"vendor".into()).ok());
    vendor.and_then(|vendor| vendor.as_string()).is_some_and(|vendor| vendor.contains("Apple"))
}
