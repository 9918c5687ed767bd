//! IndexedDB's requests and transactions as futures. A promise's own `resolve` and `reject` are the
//! event handlers: no closure of ours outlives a call. The crates for this weigh three times as much.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use crate::ports::StorageError;

/// What `request` answers. Must be awaited before anything else is, so that its transaction lives on.
pub(super) async fn answer(request: &IdbRequest) -> Result<JsValue, StorageError> {
    let settled = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
    });
    match settled.await {
        Ok(_) => request.result().map_err(|error| of(&error)),
        Err(_) => Err(request.error().ok().flatten().map_or(StorageError::Other, |error| of_name(&error.name()))),
    }
}

/// Waits until all of `transaction` is on the device: what is acknowledged is there.
pub(super) async fn complete(transaction: &IdbTransaction) -> Result<(), StorageError> {
    let settled = promise(|resolve, reject| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onabort(Some(reject));
    });
    match settled.await {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction.error().map_or(StorageError::Other, |error| of_name(&error.name()))),
    }
}

/// A future that the handlers settle.
pub(super) fn promise(set: impl FnOnce(&Function, &Function)) -> JsFuture {
    let mut set = Some(set);
    JsFuture::from(Promise::new(&mut |resolve, reject| {
        if let Some(set) = set.take() {
            set(&resolve, &reject);
        }
    }))
}

/// What an exception means to us.
pub(super) fn of(exception: &JsValue) -> StorageError {
    exception.dyn_ref::<DomException>().map_or(StorageError::Other, |exception| of_name(&exception.name()))
}

fn of_name(name: &str) -> StorageError {
    match name {
        "SecurityError" | "NotAllowedError" | "InvalidAccessError" => StorageError::Forbidden,
        "QuotaExceededError" => StorageError::Full,
        "UnknownError" | "DataError" | "NotReadableError" => StorageError::Unreadable,
        "VersionError" => StorageError::Blocked,
        _ => StorageError::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_the_standard_have_a_meaning() {
        let rows = [
            ("QuotaExceededError", StorageError::Full),
            ("SecurityError", StorageError::Forbidden),
            ("UnknownError", StorageError::Unreadable),
            ("VersionError", StorageError::Blocked),
            ("AbortError", StorageError::Other),
        ];
        for (name, meaning) in rows {
            assert_eq!(of_name(name), meaning, "{name}");
        }
    }
}
