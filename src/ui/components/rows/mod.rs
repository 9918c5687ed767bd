//! Rows of the same kind: add, remove with a way back, duplicate, put in order by mouse, finger and keyboard.
//! Holds no row: it tells what is wanted, and focuses what comes of it. Knows nothing of what a row means.

mod drag;
mod focus;
mod row;

use web_sys::{Element, KeyboardEvent, MouseEvent};
use yew::prelude::*;

use super::undo_bar::UndoBar;
use crate::ui::dom;
use drag::Drag;
use focus::{Pending, next_field, settle};

/// A column of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub label: AttrValue,
    /// Its boxes hold numbers: the head stands over their end.
    pub number: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// A stable id, unique among the rows.
    pub key: AttrValue,
    /// What it is called; stands over a row without columns, and is said with its buttons.
    pub name: AttrValue,
    /// Its fields: with columns, one [`super::Layout::Cell`] a column.
    pub content: Html,
}

/// The words on the buttons.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowsWords {
    /// Adds an empty row.
    pub add: AttrValue,
    /// Removes a row.
    pub remove: AttrValue,
    /// Adds a row with the same content.
    pub duplicate: AttrValue,
    /// Moves a row; say that the arrow keys do it.
    pub reorder: AttrValue,
    /// Brings the removed row back.
    pub undo: AttrValue,
}

/// Where a row shall go.
#[derive(Clone, Debug, PartialEq)]
pub struct RowMove {
    /// Which row.
    pub key: AttrValue,
    /// Its place afterwards, counted from 0.
    pub to: usize,
}

/// What [`Rows`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct RowsProps {
    /// The list's id on the page.
    pub id: AttrValue,
    /// What the rows are, for who doesn't see the page.
    pub label: AttrValue,
    /// The columns, up to eight; none: each row is a block under its name.
    #[prop_or_default]
    pub columns: Vec<Column>,
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// The words on the buttons.
    pub words: RowsWords,
    /// What was just removed, beside the way back.
    #[prop_or_default]
    pub undo: Option<AttrValue>,
    /// No more fit: nothing can be added.
    #[prop_or_default]
    pub full: bool,
    /// Add a row at the end.
    pub on_add: Callback<()>,
    /// Remove the row of this key.
    pub on_remove: Callback<AttrValue>,
    /// Bring the removed row back.
    #[prop_or_default]
    pub on_undo: Callback<()>,
    /// Add a copy behind the row of this key.
    #[prop_or_default]
    pub on_duplicate: Option<Callback<AttrValue>>,
    /// Move a row, and say where it went.
    #[prop_or_default]
    pub on_move: Option<Callback<RowMove>>,
}

/// Rows in their own element, keyed.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let list = use_node_ref();
    let add = use_node_ref();
    let pending = use_mut_ref(|| None::<Pending>);
    let held = use_mut_ref(|| None::<Drag>);
    let shown = use_state_eq(|| None::<Drag>);

    let keys: Vec<AttrValue> = props.rows.iter().map(|row| row.key.clone()).collect();
    {
        let (list, add, pending) = (list.clone(), add.clone(), pending.clone());
        let before = use_mut_ref(Vec::new);
        use_effect_with(keys, move |keys: &Vec<AttrValue>| {
            let before = before.replace(keys.clone());
            if let (Some(pending), Some(list)) = (pending.take(), list.cast::<Element>()) {
                settle(&pending, &before, keys, &list, add.cast().as_ref());
            }
        });
    }

    let on_add = {
        let (on_add, pending, full) = (props.on_add.clone(), pending.clone(), props.full);
        Callback::from(move |()| {
            if !full {
                pending.replace(Some(Pending::Newcomer));
                on_add.emit(());
            }
        })
    };
    let on_undo = {
        let (on_undo, pending) = (props.on_undo.clone(), pending.clone());
        Callback::from(move |()| {
            pending.replace(Some(Pending::Newcomer));
            on_undo.emit(());
        })
    };
    let on_enter = {
        let (list, on_add) = (list.clone(), on_add.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(list) = list.cast::<Element>() else { return };
            if event.default_prevented() || !dom::is_enter(&event) {
                return;
            }
            match next_field(&list, &event) {
                focus::Next::Field(field) => {
                    event.prevent_default();
                    dom::focus(&field);
                }
                focus::Next::NewRow => {
                    event.prevent_default();
                    on_add.emit(());
                }
                focus::Next::NotOurs => {}
            }
        })
    };

    let columns = props.columns.len();
    let class = classes!(
        "rows",
        if columns == 0 { "blocks".to_owned() } else { format!("cols-{columns}") },
        props.on_move.is_none().then_some("fixed"),
    );
    let line = row::Line { list: &list, pending: &pending, held: &held, shown: &shown, props };
    html! {
        <div {class} role="group" aria-label={props.label.clone()}>
            if columns > 0 {
                <div class="rows-head" aria-hidden="true" hidden={props.rows.is_empty()}>
                    { for props.columns.iter().map(|column| html! {
                        <span class={column.number.then_some("r")}>{ &column.label }</span>
                    }) }
                </div>
            }
            <ol id={props.id.clone()} class="rows-list" ref={list.clone()} onkeydown={on_enter}>
                { for props.rows.iter().enumerate().map(|(at, row)| line.render(at, row)) }
            </ol>
            <UndoBar text={props.undo.clone()} undo={props.words.undo.clone()} {on_undo} />
            <p class="add">
                <button
                    type="button"
                    ref={add}
                    class="btn second"
                    disabled={props.full}
                    onclick={on_add.reform(|_: MouseEvent| ())}
                >
                    { &props.words.add }
                </button>
            </p>
        </div>
    }
}
