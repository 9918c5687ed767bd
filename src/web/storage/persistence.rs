//! Asks the browser not to forget. Not every browser can be asked.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Asks the browser to keep what is stored until the user deletes it; says whether it will.
pub async fn request_persistence() -> bool {
    match manager().map(|manager| manager.persist()) {
        Some(Ok(promise)) => JsFuture::from(promise).await.is_ok_and(|kept| kept == JsValue::TRUE),
        _ => false,
    }
}

/// Whether the browser keeps what is stored until the user deletes it.
pub async fn is_persistent() -> bool {
    match manager().map(|manager| manager.persisted()) {
        Some(Ok(promise)) => JsFuture::from(promise).await.is_ok_and(|kept| kept == JsValue::TRUE),
        _ => false,
    }
}

/// `None` on a page that wasn't served over a secure connection.
fn manager() -> Option<StorageManager> {
    let manager = web_sys::window()?.navigator().storage();
    (!JsValue::from(&manager).is_undefined()).then_some(manager)
}
