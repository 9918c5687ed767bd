//! Showing a component, and doing to it what a person does. Waits for Yew's own queue, never for a time.

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, ClipboardEventInit, DataTransfer, Document, Element, Event, EventInit, HtmlElement,
    HtmlInputElement, InputEvent, InputEventInit, KeyboardEvent, KeyboardEventInit,
};
use yew::prelude::*;
use yew::{AppHandle, BaseComponent};

/// A component on the page, until it is dropped.
pub(crate) struct Shown<C: BaseComponent> {
    pub(crate) root: Element,
    app: Option<AppHandle<C>>,
}

impl<C: BaseComponent> Drop for Shown<C> {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

pub(crate) fn document() -> Document {
    web_sys::window().expect("tests run in a window").document().expect("with a document")
}

pub(crate) async fn settle() {
    yew::scheduler::flush().await;
}

pub(crate) async fn show<C: BaseComponent>() -> Shown<C>
where
    C::Properties: Default,
{
    let root = document().create_element("div").expect("a div");
    document().body().expect("a body").append_child(&root).expect("the body takes it");
    let app = yew::Renderer::<C>::with_root(root.clone()).render();
    settle().await;
    Shown { root, app: Some(app) }
}

impl<C: BaseComponent> Shown<C> {
    pub(crate) fn find<E: JsCast>(&self, selector: &str) -> E {
        let found = self.root.query_selector(selector).expect("a selector");
        let found = found.unwrap_or_else(|| panic!("no {selector} in {}", self.root.inner_html()));
        found.dyn_into().unwrap_or_else(|_| panic!("{selector} is another element"))
    }

    pub(crate) fn text(&self, selector: &str) -> String {
        self.find::<Element>(selector).text_content().unwrap_or_default()
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.find::<HtmlElement>(selector).click();
        settle().await;
    }

    /// Replaces what stands in the box, as typing does.
    pub(crate) async fn type_in(&self, selector: &str, text: &str) {
        let input: HtmlInputElement = self.find(selector);
        input.set_value(text);
        let init = InputEventInit::new();
        init.set_bubbles(true);
        let event = InputEvent::new_with_event_init_dict("input", &init).expect("an event");
        input.dispatch_event(&event).expect("it is sent");
        settle().await;
    }

    /// Returns whether the page kept the key for itself.
    pub(crate) async fn press(&self, selector: &str, key: &str) -> bool {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_key(key);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
        self.send(selector, &event).await
    }

    /// Returns whether the page kept the paste for itself.
    pub(crate) async fn paste(&self, selector: &str, text: &str) -> bool {
        let data = DataTransfer::new().expect("a clipboard");
        data.set_data("text/plain", text).expect("it takes text");
        let init = ClipboardEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_clipboard_data(Some(&data));
        let event = ClipboardEvent::new_with_event_init_dict("paste", &init).expect("an event");
        self.send(selector, &event).await
    }

    pub(crate) async fn change(&self, selector: &str) {
        let init = EventInit::new();
        init.set_bubbles(true);
        let event = Event::new_with_event_init_dict("change", &init).expect("an event");
        self.send(selector, &event).await;
    }

    /// Returns whether the page kept the event for itself.
    pub(crate) async fn send(&self, selector: &str, event: &Event) -> bool {
        let goes_on = self.find::<Element>(selector).dispatch_event(event).expect("it is sent");
        settle().await;
        !goes_on
    }

    pub(crate) async fn focus(&self, selector: &str) {
        self.find::<HtmlElement>(selector).focus().expect("it takes the focus");
        settle().await;
    }
}

/// The id of what has the focus; its class where it has no id.
pub(crate) fn focused() -> String {
    document()
        .active_element()
        .map_or_else(String::new, |element| if element.id().is_empty() { element.class_name() } else { element.id() })
}

/// A button that changes something behind the component under test.
pub(crate) fn lever(id: &'static str, pull: Callback<()>) -> Html {
    html! { <button {id} onclick={pull.reform(|_: MouseEvent| ())}>{ id }</button> }
}
