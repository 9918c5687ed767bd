//! Rows: where the focus goes, Enter, the arrow keys and the pointer.

use truce::ui::components::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, PointerEvent, PointerEventInit};
use yew::prelude::*;

use super::support::*;

#[derive(Clone, PartialEq)]
struct Held {
    keys: Vec<u32>,
    removed: Option<(usize, u32)>,
    next: u32,
}

#[component]
fn Table() -> Html {
    let held = use_state(|| Held { keys: vec![1, 2, 3], removed: None, next: 4 });
    let set = {
        let held = held.clone();
        move |change: &dyn Fn(&mut Held)| {
            let mut next = (*held).clone();
            change(&mut next);
            held.set(next);
        }
    };
    let at = |held: &Held, key: &AttrValue| held.keys.iter().position(|other| key.parse() == Ok(*other)).unwrap();
    let on_add = {
        let set = set.clone();
        Callback::from(move |()| {
            set(&|held| {
                held.keys.push(held.next);
                held.next += 1;
            })
        })
    };
    let on_remove = {
        let set = set.clone();
        Callback::from(move |key: AttrValue| {
            set(&|held| {
                let at = at(held, &key);
                held.removed = Some((at, held.keys.remove(at)));
            })
        })
    };
    let on_undo = {
        let set = set.clone();
        Callback::from(move |()| {
            set(&|held| {
                if let Some((at, key)) = held.removed.take() {
                    held.keys.insert(at, key);
                }
            })
        })
    };
    let on_duplicate = {
        let set = set.clone();
        Callback::from(move |key: AttrValue| {
            set(&|held| {
                held.keys.insert(at(held, &key) + 1, held.next);
                held.next += 1;
            })
        })
    };
    let on_move = {
        Callback::from(move |moved: RowMove| {
            set(&|held| {
                let key = held.keys.remove(at(held, &moved.key));
                held.keys.insert(moved.to, key);
            })
        })
    };
    let cell =
        |id: String| html! { <TextField {id} layout={Layout::Cell} label="C" value="" on_input={Callback::noop()} /> };
    let rows: Vec<Row> = held
        .keys
        .iter()
        .map(|key| Row {
            key: key.to_string().into(),
            name: format!("row {key}").into(),
            content: html! { <>{ cell(format!("name.{key}")) }{ cell(format!("worth.{key}")) }</> },
        })
        .collect();
    let words = RowsWords { undo: "Undo".into(), ..RowsWords::default() };
    html! {
        <div>
            <Rows
                id="table"
                label="Table"
                columns={["A", "B"].map(|label| Column { label: label.into(), number: false }).to_vec()}
                {rows}
                {words}
                undo={held.removed.map(|_| AttrValue::Static("gone"))}
                {on_add}
                {on_remove}
                {on_undo}
                on_duplicate={Some(on_duplicate)}
                on_move={Some(on_move)}
            />
            <output>{ held.keys.iter().map(u32::to_string).collect::<Vec<_>>().join(" ") }</output>
        </div>
    }
}

fn grip(row: u32) -> String {
    format!(".rows-row:nth-child({row}) .grip")
}

fn remove(row: u32) -> String {
    format!(".rows-row:nth-child({row}) .does button:last-child")
}

#[wasm_bindgen_test]
async fn focus_goes_to_what_came_or_took_the_place() {
    let page = show::<Table>().await;
    page.click(".add button").await;
    assert_eq!((page.text("output"), focused()), ("1 2 3 4".into(), "name.4".into()));
    page.click(&remove(2)).await;
    assert_eq!((page.text("output"), focused()), ("1 3 4".into(), "name.3".into()));
    page.click(".undo button").await;
    assert_eq!((page.text("output"), focused()), ("1 2 3 4".into(), "name.2".into()));
    page.click(".rows-row:nth-child(1) .does button").await;
    assert_eq!((page.text("output"), focused()), ("1 5 2 3 4".into(), "name.5".into()));
    for _ in 0..4 {
        page.click(&remove(1)).await;
    }
    assert_eq!((page.text("output"), focused()), ("4".into(), "name.4".into()));
    page.click(&remove(1)).await;
    assert_eq!((page.text("output"), focused()), (String::new(), "btn second".into()));
}

#[wasm_bindgen_test]
async fn enter_goes_down_the_column_and_adds_after_the_last_field() {
    let page = show::<Table>().await;
    page.focus("#worth\\.1").await;
    for (here, there) in [("1", "worth.2"), ("2", "worth.3"), ("3", "name.4")] {
        assert!(page.press(&format!("#worth\\.{here}"), "Enter").await);
        assert_eq!(focused(), there);
    }
    assert_eq!(page.text("output"), "1 2 3 4");
    page.press("#name\\.4", "Enter").await;
    assert_eq!((page.text("output"), focused()), ("1 2 3 4".into(), "worth.4".into()));
}

#[wasm_bindgen_test]
async fn arrow_keys_move_a_row_and_the_handle_keeps_the_focus() {
    let page = show::<Table>().await;
    page.focus(&grip(1)).await;
    let handle = document().active_element();
    for (key, row, order) in
        [("ArrowDown", 1, "2 1 3"), ("ArrowDown", 2, "2 3 1"), ("ArrowDown", 3, "2 3 1"), ("Home", 3, "1 2 3")]
    {
        assert!(page.press(&grip(row), key).await, "{key} scrolls the page");
        assert_eq!(page.text("output"), order, "{key}");
        assert!(document().active_element() == handle, "{key}: the focus went to {}", focused());
    }
}

#[wasm_bindgen_test]
async fn the_pointer_moves_a_row() {
    let page = show::<Table>().await;
    let below = page.find::<Element>(".rows-row:nth-child(3)").get_bounding_client_rect().bottom();
    let send = async |kind: &str, y: f64, buttons: u16| {
        let init = PointerEventInit::new();
        init.set_bubbles(true);
        init.set_buttons(buttons);
        init.set_client_y(y as i32);
        let event = PointerEvent::new_with_event_init_dict(kind, &init).expect("an event");
        page.send(&grip(1), event.unchecked_ref()).await;
    };
    send("pointerdown", 0.0, 1).await;
    send("pointermove", below, 1).await;
    assert!(page.find::<Element>(".rows-row:nth-child(3)").class_name().contains("drop-after"));
    assert_eq!(page.text("output"), "1 2 3", "nothing moves before the row is let go");
    send("pointerup", below, 0).await;
    assert_eq!(page.text("output"), "2 3 1");
    assert_eq!(page.root.query_selector(".is-dragged").expect("a selector"), None);

    send("pointerdown", 0.0, 1).await;
    send("pointermove", below, 1).await;
    send("pointermove", below, 0).await;
    send("pointerup", below, 0).await;
    assert_eq!(page.text("output"), "2 3 1", "a pointer that was let go elsewhere drags no more");
}
