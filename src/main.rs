//! The standalone page: mounts the app. Knows nothing else.

use yew::{Html, Renderer, component, html};

#[component]
fn Page() -> Html {
    html! { <main><h1>{ "Truce" }</h1></main> }
}

fn main() {
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        Renderer::<Page>::with_root(root).render();
    }
}
