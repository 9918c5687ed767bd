//! Where the focus goes after a row came, went or moved, and on Enter. A person who works without a mouse
//! must never be thrown back to the top of the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::AttrValue;

use crate::ui::dom;

/// What was asked for, until the rows have changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Pending {
    /// A row that wasn't there: its first field.
    Newcomer,
    /// The row at this place is gone: the first field of the one that takes it, else the add button.
    Gone(usize),
    /// This row moved: its handle keeps the focus.
    Moved(AttrValue),
}

/// Focuses what `pending` asks for.
pub(super) fn settle(
    pending: &Pending,
    before: &[AttrValue],
    keys: &[AttrValue],
    list: &Element,
    add: Option<&HtmlElement>,
) {
    let found = match pending {
        Pending::Newcomer => keys.iter().position(|key| !before.contains(key)).and_then(|at| first_field(list, at)),
        Pending::Gone(at) => first_field(list, *at).or_else(|| add.cloned()),
        Pending::Moved(key) => keys
            .iter()
            .position(|other| other == key)
            .and_then(|at| row(list, at))
            .and_then(|row| dom::first(&row, ".grip")),
    };
    if let Some(element) = found {
        dom::focus(&element);
    }
}

/// What Enter does in a field of the rows.
pub(super) enum Next {
    /// It goes on to this field.
    Field(HtmlElement),
    /// It was the last field of all.
    NewRow,
    /// It was no line to type in.
    NotOurs,
}

/// Enter goes down the column; in the last row it goes along the row.
pub(super) fn next_field(list: &Element, event: &KeyboardEvent) -> Next {
    let Some(field) = dom::target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Next::NotOurs;
    };
    let Some(here) = dom::closest(&field, ".rows-row").filter(|_| field.type_() == "text") else {
        return Next::NotOurs;
    };
    // Rows inside a row are the inner list's.
    if here.parent_element().as_ref() != Some(list) {
        return Next::NotOurs;
    }
    let fields = fields(&here);
    let at = fields.iter().position(|other| AsRef::<Element>::as_ref(other) == AsRef::<Element>::as_ref(&field));
    let Some(at) = at else { return Next::NotOurs };
    match here.next_element_sibling() {
        Some(below) => self::fields(&below).into_iter().nth(at).map_or(Next::NotOurs, Next::Field),
        None => fields.into_iter().nth(at + 1).map_or(Next::NewRow, Next::Field),
    }
}

fn row(list: &Element, at: usize) -> Option<Element> {
    dom::first(list, &format!(":scope > :nth-child({})", at + 1)).map(Into::into)
}

fn first_field(list: &Element, at: usize) -> Option<HtmlElement> {
    let row = row(list, at)?;
    dom::first(&row, dom::FIELDS).or_else(|| dom::first(&row, "a, button:not(.grip)"))
}

fn fields(row: &Element) -> Vec<HtmlElement> {
    let Ok(found) = row.query_selector_all(dom::FIELDS) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
