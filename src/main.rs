//! The standalone page: the reader's locale, the draft that is here, then the app. Knows nothing else.

use std::rc::Rc;

use truce::i18n::Catalogue;
use truce::ui::app::{App, AppProps};
use truce::ui::desk::Desk;
use truce::ui::locale::Locale;
use truce::ui::state::AppState;
use truce::web::intl;

fn main() {
    truce::web::crash::install();
    wasm_bindgen_futures::spawn_local(begin());
}

async fn begin() {
    let languages = intl::languages();
    let tag = languages.first().map_or("en", String::as_str);
    let catalogue = Catalogue::for_tag(tag);
    let locale = Locale { catalogue, formats: Rc::new(intl::formats(catalogue, tag)) };
    let (desk, agreement, news) = Desk::begin(catalogue.tag()).await;
    let state = AppState::over(agreement, locale.formats.clone());
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { desk, state, news, locale }).render();
    }
}
