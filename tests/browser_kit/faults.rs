//! The four faults of Yew 0.23.0, each with the kit's own components.

use std::collections::BTreeMap;
use std::rc::Rc;

use truce::ui::components::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::support::*;

/// A number as the agreement keeps it: the text, and what counts.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: String,
    counts: Option<u32>,
}

impl Reducible for Typed {
    type Action = String;

    fn reduce(self: Rc<Self>, text: String) -> Rc<Self> {
        let counts = text.parse().ok().or(self.counts);
        Rc::new(Self { text, counts })
    }
}

#[component]
fn Number() -> Html {
    let typed = use_reducer(Typed::default);
    let on_input = {
        let typed = typed.dispatcher();
        Callback::from(move |text| typed.dispatch(text))
    };
    html! {
        <div>
            <NumberField id="number" label="Leads" value={typed.text.clone()} {on_input} />
            <output id="text">{ &typed.text }</output>
            <output id="counts">{ typed.counts }</output>
        </div>
    }
}

/// Fault 1: a reducer that answers a keystroke with `self` renders nothing, and the box shows what the state lacks.
#[wasm_bindgen_test]
async fn the_box_shows_what_the_state_holds() {
    let page = show::<Number>().await;
    for (typed, counts) in [("1", "1"), ("12", "12"), ("12x", "12"), ("", "12"), ("7", "7")] {
        page.type_in("#number", typed).await;
        let held = (page.find::<HtmlInputElement>("#number").value(), page.text("#text"), page.text("#counts"));
        assert_eq!(held, (typed.to_owned(), typed.to_owned(), counts.to_owned()));
    }
}

#[component]
fn List() -> Html {
    let keys = use_state(|| vec!["a", "b", "c"]);
    let texts = use_state(BTreeMap::<&str, String>::new);
    let set = |change: fn(&mut Vec<&'static str>)| {
        let keys = keys.clone();
        Callback::from(move |()| {
            let mut next = (*keys).clone();
            change(&mut next);
            keys.set(next);
        })
    };
    let rows: Vec<Row> = keys
        .iter()
        .map(|key| Row {
            key: (*key).into(),
            name: (*key).into(),
            content: {
                let (texts, key) = (texts.clone(), *key);
                let value = texts.get(key).cloned().unwrap_or_default();
                let on_input = Callback::from(move |text| {
                    let mut next = (*texts).clone();
                    next.insert(key, text);
                    texts.set(next);
                });
                html! { <TextField id={key} layout={Layout::Cell} label="Name" {value} {on_input} /> }
            },
        })
        .collect();
    html! {
        <div>
            <p>{ keys.len() }</p>
            <Rows
                id="list"
                label="List"
                columns={vec![Column { label: "Name".into(), number: false }]}
                {rows}
                words={RowsWords::default()}
                on_add={Callback::noop()}
                on_remove={Callback::noop()}
            />
            { lever("above", set(|keys| keys.insert(0, "new"))) }
            { lever("below", set(|keys| keys.push("last"))) }
            { lever("drop-above", set(|keys| keys.retain(|key| *key != "a"))) }
            { lever("drop-below", set(|keys| keys.retain(|key| *key != "c"))) }
        </div>
    }
}

/// Fault 2: rows beside other children are paired from the back, and text and focus move to another row.
#[wasm_bindgen_test]
async fn text_and_focus_stay_with_their_row() {
    let page = show::<List>().await;
    let before: HtmlInputElement = page.find("#b");
    page.focus("#b").await;
    page.type_in("#b", "typed").await;
    for change in ["#above", "#below", "#drop-above", "#drop-below"] {
        page.click(change).await;
        let after: HtmlInputElement = page.find("#b");
        assert!(after == before, "{change}: the box was made anew");
        assert_eq!((after.value(), focused()), ("typed".to_owned(), "b".to_owned()), "{change}");
    }
}

#[component]
fn Siblings() -> Html {
    let step = use_state(|| 0_u8);
    let on_press = {
        let step = step.clone();
        Callback::from(move |()| step.set(*step + 1))
    };
    let (first, middle, last) = (*step & 1 != 0, *step & 2 != 0, *step & 4 != 0);
    let items = if middle { vec![ErrorItem { field: "x".into(), text: "Do this".into() }] } else { Vec::new() };
    html! {
        <div>
            <div id="children">
                if first { <i>{ "first" }</i> }
                <ErrorSummary heading="H" {items} />
                <UndoBar text={middle.then_some(AttrValue::Static("gone"))} undo="Undo" on_undo={Callback::noop()} />
                <Status />
                if last { <b>{ "last" }</b> }
            </div>
            { lever("step", on_press) }
        </div>
    }
}

/// Fault 3: a component that renders nothing between conditional siblings ends the page.
#[wasm_bindgen_test]
async fn a_silent_component_keeps_its_place() {
    let page = show::<Siblings>().await;
    // Each way from each of the eight states to the next, and back to the first.
    for step in 1..=16_u8 {
        page.click("#step").await;
        let children = page.find::<Element>("#children").child_element_count();
        let want = 3 + u32::from(step & 1 != 0) + u32::from(step & 4 != 0);
        assert_eq!(children, want, "step {step}");
        assert_eq!(page.find::<Element>(".errors").has_attribute("hidden"), step & 2 == 0, "step {step}");
    }
}

#[component]
fn Currency() -> Html {
    let chosen = use_state(|| "USD".to_owned());
    let options = ["EUR", "USD", "CHF"].map(|code| SelectOption { value: code.into(), label: code.into() }).to_vec();
    let on_pick = {
        let chosen = chosen.clone();
        Callback::from(move |code| chosen.set(code))
    };
    html! {
        <div>
            <Select id="currency" label="Currency" {options} value={(*chosen).clone()} on_pick={on_pick.clone()} />
            <output>{ &*chosen }</output>
            { lever("euro", on_pick.reform(|()| "EUR".to_owned())) }
        </div>
    }
}

/// Fault 5: `value` on a select shows the last option.
#[wasm_bindgen_test]
async fn a_list_shows_the_choice() {
    let page = show::<Currency>().await;
    let list: HtmlSelectElement = page.find("#currency");
    assert_eq!(list.value(), "USD");
    list.set_value("CHF");
    page.change("#currency").await;
    assert_eq!((list.value(), page.text("output")), ("CHF".to_owned(), "CHF".to_owned()));
    page.click("#euro").await;
    assert_eq!((list.value(), page.text("output")), ("EUR".to_owned(), "EUR".to_owned()));
}
