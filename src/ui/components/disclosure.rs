//! More about something, for who wants it. The browser keeps whether it is open.

use web_sys::{Event, HtmlDetailsElement};
use yew::prelude::*;

/// What a [`Disclosure`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct DisclosureProps {
    /// The disclosure's id on the page.
    pub id: AttrValue,
    /// What is behind it.
    pub summary: AttrValue,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// Whether it is open now: what is costly to make can wait for it.
    #[prop_or_default]
    pub on_toggle: Callback<bool>,
    /// What is behind it.
    #[prop_or_default]
    pub children: Html,
}

/// A line that opens.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let ontoggle = props.on_toggle.reform(|event: Event| event.target_unchecked_into::<HtmlDetailsElement>().open());
    html! {
        <details id={props.id.clone()} class="disclosure" open={props.open} {ontoggle}>
            <summary><span>{ &props.summary }</span></summary>
            <div class="inside">{ props.children.clone() }</div>
        </details>
    }
}
