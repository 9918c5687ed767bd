//! Pastes, dates and Enter.

use truce::ui::components::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::support::*;

#[component]
fn Fields() -> Html {
    let told = use_state(String::new);
    let tell = |what: &'static str| {
        let told = told.clone();
        Callback::from(move |words: String| told.set(format!("{what}: {words}")))
    };
    let text = use_state(|| "old".to_owned());
    let on_input = {
        let text = text.clone();
        Callback::from(move |now| text.set(now))
    };
    let date = use_state(String::new);
    let on_date = {
        let date = date.clone();
        Callback::from(move |now| date.set(now))
    };
    html! {
        <div>
            <TextField
                id="text"
                label="Name"
                value={(*text).clone()}
                {on_input}
                on_paste_block={Some(tell("block").reform(|rows: Vec<Vec<String>>| {
                    rows.iter().map(|row| row.join("|")).collect::<Vec<_>>().join("/")
                }))}
                on_enter={Some(tell("enter").reform(|()| String::new()))}
                on_leave={tell("left").reform(|()| "text".to_owned())}
            />
            <DateField
                id="date"
                label="Review"
                day_label="Day"
                month_label="Month"
                year_label="Year"
                value={(*date).clone()}
                on_input={on_date}
                on_leave={tell("left").reform(|()| "date".to_owned())}
            />
            <output id="told">{ &*told }</output>
            <output id="held">{ &*date }</output>
        </div>
    }
}

#[wasm_bindgen_test]
async fn a_block_of_cells_goes_to_the_page_and_one_cell_into_the_box() {
    let page = show::<Fields>().await;
    assert!(page.paste("#text", "Content\t110\r\n\"Paid\nsearch\"\t80\r\n").await, "the block was let through");
    assert_eq!(page.text("#told"), "block: Content|110/Paid\nsearch|80");
    assert_eq!(page.find::<HtmlInputElement>("#text").value(), "old");
    assert!(!page.paste("#text", "Webinars\n").await, "one cell was kept from the box");
}

#[wasm_bindgen_test]
async fn enter_is_told_and_other_keys_are_not() {
    let page = show::<Fields>().await;
    assert!(!page.press("#text", "a").await);
    assert_eq!(page.text("#told"), "");
    assert!(page.press("#text", "Enter").await);
    assert_eq!(page.text("#told"), "enter: ");
}

#[wasm_bindgen_test]
async fn a_date_is_one_text_and_no_box_holds_a_space() {
    let page = show::<Fields>().await;
    page.type_in("#date", "12").await;
    assert_eq!(page.text("#held"), "12  ");
    page.type_in("#date-year", "2027 ").await;
    assert_eq!(page.text("#held"), "12  2027");
    assert_eq!(page.find::<HtmlInputElement>("#date-year").value(), "2027");
    page.type_in("#date-month", "May").await;
    assert_eq!(page.text("#held"), "12 May 2027");
    assert!(page.paste("#date-month", "2028-06-30").await);
    assert_eq!(page.text("#held"), "30 06 2028");
    assert_eq!(page.find::<HtmlInputElement>("#date").value(), "30");
}

#[wasm_bindgen_test]
async fn a_date_is_left_once_all_its_boxes_are() {
    let page = show::<Fields>().await;
    page.focus("#date").await;
    page.focus("#date-month").await;
    assert_eq!(page.text("#told"), "");
    page.focus("#text").await;
    assert_eq!(page.text("#told"), "left: date");
    page.focus("#date").await;
    assert_eq!(page.text("#told"), "left: text");
}
