//! The few things the kit asks of the page around it: finding and focusing an element, reading a click.
//! Called from effects and callbacks only, so that components also render natively.
//! Looks in the element's own root, since an embed lives in a shadow root.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, KeyboardEvent, MouseEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition, ShadowRoot,
};

/// What can take the text of an answer.
pub(crate) const FIELDS: &str = "input:not([type=hidden]), select, textarea";

/// The element of that id in the same root as `near`.
pub(crate) fn by_id(near: &Element, id: &str) -> Option<HtmlElement> {
    let root = near.get_root_node();
    let found = match root.dyn_into::<ShadowRoot>() {
        Ok(shadow) => shadow.get_element_by_id(id),
        Err(node) => node.dyn_into::<Document>().ok().and_then(|document| document.get_element_by_id(id)),
    };
    found.and_then(|element| element.dyn_into().ok())
}

/// The first element inside `within` that the selector finds.
pub(crate) fn first(within: &Element, selector: &str) -> Option<HtmlElement> {
    within.query_selector(selector).ok().flatten().and_then(|element| element.dyn_into().ok())
}

/// The nearest ancestor of `element`, or itself, that the selector finds.
pub(crate) fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Focuses and lets the browser scroll as it does.
pub(crate) fn focus(element: &HtmlElement) {
    // The only failure is an element that left the page meanwhile: there is nothing to focus then.
    let _ = element.focus();
}

/// Focuses without scrolling.
pub(crate) fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Focuses a field with its label in view: a field at the upper edge without its label says nothing.
/// Opens what it is folded into. `false`: there is no such field in the root of `near`.
pub(crate) fn focus_field(near: &Element, id: &str) -> bool {
    let Some(field) = by_id(near, id) else { return false };
    let mut folded = closest(&field, "details:not([open])");
    while let Some(details) = folded {
        // It can't be refused: the name is one.
        let _ = details.set_attribute("open", "");
        folded = closest(&details, "details:not([open])");
    }
    // a list is no field: its button adds the first row
    let field = match closest(&field, ".rows").filter(|_| field.tag_name() == "OL") {
        Some(rows) => first(&rows, ".add>button").unwrap_or(field),
        None => field,
    };
    let label = closest(&field, "[data-field]").and_then(|frame| first(&frame, ".label"));
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    match label {
        Some(label) => label.scroll_into_view_with_scroll_into_view_options(&options),
        None => field.scroll_into_view_with_scroll_into_view_options(&options),
    }
    focus_in_place(&field);
    true
}

/// The element an event came from.
pub(crate) fn target(event: &web_sys::Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// Whether a click means "go there in this page", not "open it in a new tab".
pub(crate) fn is_plain_click(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// Whether the key is Enter by itself, and not the one that ends a composition.
pub(crate) fn is_enter(event: &KeyboardEvent) -> bool {
    event.key() == "Enter"
        && !(event.is_composing() || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// Goes to a field, opening what hides it; to the page's heading when there is none.
pub(crate) fn arrive(field: Option<&str>) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(main) = document.and_then(|document| document.get_element_by_id("main")) else { return };
    let Some(key) = field else {
        focus_heading();
        return;
    };
    let mut above = by_id(&main, key).map(Element::from);
    while let Some(details) = above.as_ref().and_then(|element| closest(element, "details")) {
        let _ = details.set_attribute("open", "");
        above = details.parent_element();
    }
    if !focus_field(&main, key) {
        focus_heading();
    }
}

/// Focuses the heading of the page.
pub(crate) fn focus_heading() {
    let document = web_sys::window().and_then(|window| window.document());
    let main = document.and_then(|document| document.get_element_by_id("main"));
    if let Some(heading) = main.and_then(|main| first(&main, "h1")) {
        focus(&heading);
    }
}

/// Keeps the place of the ring in the page at its height, before the ring shrinks to a line: what was scrolled to
/// doesn't move.
pub(crate) fn reserve_ring() {
    let document = web_sys::window().and_then(|window| window.document());
    let ring = document.and_then(|document| document.get_element_by_id("result"));
    let Some(ring) = ring.filter(|ring| !ring.class_list().contains("is-condensed")) else { return };
    let (Ok(ring), Some(stage)) = (ring.clone().dyn_into::<HtmlElement>(), closest(&ring, ".stage")) else { return };
    if let Ok(stage) = stage.dyn_into::<HtmlElement>() {
        let height = [&ring.offset_height().to_string(), "px"].concat();
        // CSSOM, which the policy allows; only an unknown property could be refused
        let _ = stage.style().set_property("--ring", &height);
    }
}
