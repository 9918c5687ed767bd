//! Dialog, error summary, headings, status and terms.

use js_sys::Promise;
use truce::ui::components::*;
use truce::ui::hooks::use_focus_on_change;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::support::*;

#[component]
fn Asking() -> Html {
    let open = use_state(|| false);
    let set = |to: bool| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    html! {
        <div>
            { lever("opener", set(true)) }
            <Dialog id="ask" heading="Sure?" open={*open} close="Keep" on_close={set(false)}>
                <p id="inside">{ "Words" }</p>
            </Dialog>
            <output>{ *open }</output>
        </div>
    }
}

#[wasm_bindgen_test]
async fn a_dialog_takes_the_focus_and_gives_it_back() {
    let page = show::<Asking>().await;
    let dialog: HtmlDialogElement = page.find("#ask");
    for close in [".actions button", "Escape"] {
        page.focus("#opener").await;
        page.click("#opener").await;
        assert!(dialog.open() && page.root.query_selector("#inside").expect("a selector").is_some());
        assert_eq!(focused(), "ask-heading");
        if close == "Escape" {
            // What the browser does on Escape; it tells the page by the event of a later task.
            let closed = next_event(&dialog, "close");
            dialog.close();
            JsFuture::from(closed).await.expect("it closes");
            settle().await;
        } else {
            page.click(close).await;
        }
        assert!(!dialog.open());
        assert_eq!((page.text("output"), focused()), ("false".into(), "opener".into()), "closed by {close}");
    }
}

#[component]
fn Wrong() -> Html {
    let token = use_state(|| 0_u32);
    let on_press = {
        let token = token.clone();
        Callback::from(move |()| token.set(*token + 1))
    };
    let items = vec![
        ErrorItem { field: "source.a.win".into(), text: "Enter a rate".into() },
        ErrorItem { field: "review".into(), text: "Enter a day".into() },
    ];
    html! {
        <div>
            <ErrorSummary heading="There is a problem" {items} focus_token={*token} />
            <NumberField id="source.a.win" label="Won" value="" on_input={Callback::noop()} />
            <DateField
                id="review"
                label="Review"
                day_label="Day"
                month_label="Month"
                year_label="Year"
                value=""
                on_input={Callback::noop()}
            />
            { lever("continue", on_press) }
        </div>
    }
}

#[wasm_bindgen_test]
async fn the_summary_is_focused_on_continue_and_leads_to_its_fields() {
    let page = show::<Wrong>().await;
    let hash = || document().location().expect("a location").hash().expect("a hash");
    let address = hash();
    assert_ne!(focused(), "errors", "it took the focus before Continue was pressed");
    for _ in 0..2 {
        page.focus("#continue").await;
        page.click("#continue").await;
        assert_eq!(focused(), "errors");
    }
    page.click(".errors li:nth-child(1) a").await;
    assert_eq!(focused(), "source.a.win");
    page.click(".errors li:nth-child(2) a").await;
    assert_eq!(focused(), "review");
    assert_eq!(hash(), address, "the address is the app's own");
}

#[component]
fn Paged() -> Html {
    let page = use_state(|| 1);
    let heading = use_focus_on_change(*page);
    let on_press = {
        let page = page.clone();
        Callback::from(move |()| page.set(*page + 1))
    };
    html! {
        <div>
            <h1 id="heading" tabindex="-1" ref={heading}>{ *page }</h1>
            { lever("next", on_press) }
        </div>
    }
}

#[wasm_bindgen_test]
async fn a_heading_is_focused_on_a_new_page_and_not_at_first() {
    let page = show::<Paged>().await;
    assert_ne!(focused(), "heading");
    for _ in 0..2 {
        page.focus("#next").await;
        page.click("#next").await;
        assert_eq!(focused(), "heading");
    }
}

#[component]
fn Talking() -> Html {
    let said = use_state(Announcement::default);
    let say = |topic: &'static str, text: &'static str| {
        let said = said.clone();
        Callback::from(move |()| {
            said.set(Announcement { count: said.count + 1, topic: topic.into(), text: text.into() });
        })
    };
    html! {
        <div>
            <Status latest={(*said).clone()} pause_ms={0} />
            { lever("first", say("coverage", "Coverage is 0.87.")) }
            { lever("second", say("coverage", "Coverage is 0.91.")) }
        </div>
    }
}

#[wasm_bindgen_test]
async fn the_status_says_the_latest_after_a_pause() {
    let page = show::<Talking>().await;
    let region: Element = page.find("[role=status]");
    page.click("#first").await;
    page.click("#second").await;
    assert_eq!(region.text_content().as_deref(), Some(""), "it speaks before the pause");
    // Timers of the same length fire in order, so this one comes after the region's.
    let timer = Promise::new(&mut |resolve, _| {
        web_sys::window().expect("a window").set_timeout_with_callback(&resolve).expect("a timer");
    });
    JsFuture::from(timer).await.expect("it fires");
    settle().await;
    assert_eq!(region.text_content().as_deref(), Some("Coverage is 0.91."));
}

#[component]
fn Word() -> Html {
    html! { <Term id="mql" term="MQL" meaning="A lead at 60 points or more" /> }
}

#[wasm_bindgen_test]
async fn a_term_opens_and_closes_when_pressed() {
    let page = show::<Word>().await;
    for hidden in [true, false, true] {
        assert_eq!(page.find::<Element>("#mql").has_attribute("hidden"), hidden);
        let expanded = page.find::<Element>("button").get_attribute("aria-expanded");
        assert_eq!(expanded.as_deref(), Some(if hidden { "false" } else { "true" }));
        page.click("button").await;
    }
}

/// Resolves at the next event of that kind.
fn next_event(target: &web_sys::EventTarget, kind: &str) -> Promise {
    Promise::new(&mut |resolve, _| {
        let options = web_sys::AddEventListenerOptions::new();
        options.set_once(true);
        target
            .add_event_listener_with_callback_and_add_event_listener_options(kind, &resolve, &options)
            .expect("it listens");
    })
}
