//! Components that take each other's place: all of them are one component to Yew (see `lean/src/piece.rs`).

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::prelude::*;

use super::support::*;

#[derive(Properties, PartialEq)]
struct OneProps {
    said: AttrValue,
    gone: Callback<()>,
}

#[component]
fn One(props: &OneProps) -> Html {
    let first = use_state_eq(|| props.said.clone());
    let gone = props.gone.clone();
    use_effect_with((), move |()| move || gone.emit(()));
    html! { <p id="shown">{ &*first }{ ", " }{ &props.said }</p> }
}

#[component]
fn Other() -> Html {
    let count = use_mut_ref(|| 7);
    html! { <p id="shown">{ *count.borrow() }</p> }
}

#[component]
fn Places() -> Html {
    let step = use_state_eq(|| 0);
    let gone = use_state_eq(|| false);
    let onclick = {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| step.set(*step + 1))
    };
    let on_gone = use_callback(gone.setter(), |(), gone| gone.set(true));
    let shown = match *step {
        0 => html! { <One said="a" gone={on_gone} /> },
        1 => html! { <One said="b" gone={on_gone} /> },
        2 => html! { <Other /> },
        _ => html! { <One said="c" gone={on_gone} /> },
    };
    html! {
        <div>
            <button {onclick} />
            { shown }
            <output>{ if *gone { "gone" } else { "" } }</output>
        </div>
    }
}

#[wasm_bindgen_test]
async fn a_component_is_kept_with_other_properties_and_replaced_by_another_component() {
    let page = show::<Places>().await;
    assert_eq!(page.text("#shown"), "a, a");
    page.find::<Element>("#shown").set_attribute("data-mark", "").expect("an attribute");

    page.click("button").await;
    assert_eq!(page.text("#shown"), "a, b", "its state was lost");
    assert!(page.find::<Element>("#shown").has_attribute("data-mark"), "its element was replaced");
    assert_eq!(page.text("output"), "");

    page.click("button").await;
    assert_eq!(page.text("#shown"), "7");
    assert!(!page.find::<Element>("#shown").has_attribute("data-mark"), "the old element was kept");
    assert_eq!(page.text("output"), "gone", "its effect wasn't ended");

    page.click("button").await;
    assert_eq!(page.text("#shown"), "c, c");
}
