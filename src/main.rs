//! The standalone page: the reader's locale and where drafts are kept, then the page. Knows nothing else.

use std::rc::Rc;

use truce::i18n::Catalogue;
use truce::ui::locale::Locale;
use truce::ui::root::{Root, RootProps};
use truce::web::intl;
use truce::web::storage::Device;

fn main() {
    truce::web::crash::install();
    wasm_bindgen_futures::spawn_local(begin());
}

async fn begin() {
    let languages = intl::languages();
    let tag = languages.first().map_or("en", String::as_str);
    let catalogue = Catalogue::for_tag(tag);
    let locale = Locale { catalogue, formats: Rc::new(intl::formats(catalogue, tag)) };
    let store = Rc::new(Device::open().await);
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<Root>::with_root_and_props(root, RootProps { store, locale }).render();
    }
}
