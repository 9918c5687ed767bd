//! Reading a file that a person picked or dropped. Doesn't know what is in it.

use js_sys::Uint8Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::FileList;
use yew::Callback;

/// A file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickedFile {
    /// Its name on the person's device.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// Why a file wasn't read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// Larger than what is taken in.
    TooLarge {
        /// Its name on the person's device.
        name: String,
    },
    /// The browser could not read it: moved, forbidden, on a stick that is gone.
    Unreadable {
        /// Its name on the person's device.
        name: String,
    },
}

/// Reads the first of the files and tells one of the two.
pub(crate) fn read_first(
    files: Option<FileList>,
    max_bytes: u32,
    on_file: &Callback<PickedFile>,
    on_refused: &Callback<FileRefusal>,
) {
    let Some(file) = files.and_then(|files| files.get(0)) else { return };
    let name = file.name();
    if file.size() > f64::from(max_bytes) {
        on_refused.emit(FileRefusal::TooLarge { name });
        return;
    }
    let (on_file, on_refused) = (on_file.clone(), on_refused.clone());
    spawn_local(async move {
        match JsFuture::from(file.array_buffer()).await {
            Ok(buffer) => on_file.emit(PickedFile { name, bytes: Uint8Array::new(&buffer).to_vec() }),
            Err(_) => on_refused.emit(FileRefusal::Unreadable { name }),
        }
    });
}
