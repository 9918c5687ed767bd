//! One row with its handle and buttons.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use super::drag::{Drag, Mark, middles, place};
use super::focus::Pending;
use super::{Row, RowMove, RowsProps};
use crate::ui::components::button::{Button, ButtonKind};
use crate::ui::dom;

/// What all rows share.
pub(super) struct Line<'a> {
    pub(super) list: &'a NodeRef,
    pub(super) pending: &'a Rc<RefCell<Option<Pending>>>,
    /// The drag as the events know it; `shown` follows for the eye.
    pub(super) held: &'a Rc<RefCell<Option<Drag>>>,
    pub(super) shown: &'a UseStateHandle<Option<Drag>>,
    pub(super) props: &'a RowsProps,
}

impl Line<'_> {
    pub(super) fn render(&self, at: usize, row: &Row) -> Html {
        let count = self.props.rows.len();
        let dragged = self.shown.as_ref().is_some_and(|drag| drag.key == row.key);
        let mark = self.shown.as_ref().map_or(Mark::None, |drag| drag.mark(at, count));
        let class = classes!(
            "rows-row",
            dragged.then_some("is-dragged"),
            (mark == Mark::Before).then_some("drop-before"),
            (mark == Mark::After).then_some("drop-after"),
        );
        let key = row.key.to_string();
        if self.props.columns.is_empty() {
            html! {
                <li {key} {class}>
                    <div class="rows-bar">
                        { self.grip(at, row) }
                        <h3 dir="auto">{ &row.name }</h3>
                        { self.does(at, row) }
                    </div>
                    { row.content.clone() }
                </li>
            }
        } else {
            html! {
                <li {key} {class}>
                    { self.grip(at, row) }
                    { row.content.clone() }
                    { self.does(at, row) }
                </li>
            }
        }
    }

    fn does(&self, at: usize, row: &Row) -> Html {
        let words = &self.props.words;
        let on_remove = {
            let (on_remove, pending, key) = (self.props.on_remove.clone(), self.pending.clone(), row.key.clone());
            Callback::from(move |()| {
                pending.replace(Some(Pending::Gone(at)));
                on_remove.emit(key.clone());
            })
        };
        let on_duplicate = self.props.on_duplicate.clone().map(|on_duplicate| {
            let (pending, key) = (self.pending.clone(), row.key.clone());
            Callback::from(move |()| {
                pending.replace(Some(Pending::Newcomer));
                on_duplicate.emit(key.clone());
            })
        });
        html! {
            <span class="does">
                if let Some(on_press) = on_duplicate {
                    <Button
                        kind={ButtonKind::Quiet}
                        label={words.duplicate.clone()}
                        about={row.name.clone()}
                        disabled={self.props.full}
                        {on_press}
                    />
                }
                <Button
                    kind={ButtonKind::Quiet}
                    label={words.remove.clone()}
                    about={row.name.clone()}
                    on_press={on_remove}
                />
            </span>
        }
    }

    fn grip(&self, at: usize, row: &Row) -> Html {
        let Some(on_move) = &self.props.on_move else { return Html::default() };
        let onkeydown = self.on_arrow(on_move, at, row);
        let onpointerdown = {
            let (held, key) = (self.held.clone(), row.key.clone());
            Callback::from(move |event: PointerEvent| {
                if event.button() != 0 {
                    return;
                }
                if let Some(grip) = dom::target(&event).and_then(|target| dom::closest(&target, ".grip")) {
                    // A fast pointer leaves the handle behind without it. Refused only for a pointer that
                    // was lifted meanwhile: the next move then finds no button pressed.
                    let _ = grip.set_pointer_capture(event.pointer_id());
                    held.replace(Some(Drag { key: key.clone(), from: at, to: at }));
                }
            })
        };
        let onpointermove = {
            let (held, shown, list) = (self.held.clone(), self.shown.setter(), self.list.clone());
            Callback::from(move |event: PointerEvent| {
                if event.buttons() == 0 && held.take().is_some() {
                    shown.set(None);
                }
                if let (Some(drag), Some(list)) = (held.borrow_mut().as_mut(), list.cast::<Element>()) {
                    drag.to = place(&middles(&list), drag.from, f64::from(event.client_y()));
                    shown.set(Some(drag.clone()));
                }
            })
        };
        let onpointerup = {
            let (held, shown, on_move, pending) =
                (self.held.clone(), self.shown.setter(), on_move.clone(), self.pending.clone());
            Callback::from(move |_: PointerEvent| {
                shown.set(None);
                let Some(drag) = held.take() else { return };
                if drag.to != drag.from {
                    pending.replace(Some(Pending::Moved(drag.key.clone())));
                    on_move.emit(RowMove { key: drag.key, to: drag.to });
                }
            })
        };
        let onpointercancel = {
            let (held, shown) = (self.held.clone(), self.shown.setter());
            Callback::from(move |_: PointerEvent| {
                held.take();
                shown.set(None);
            })
        };
        html! {
            <button type="button" class="grip" {onkeydown} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}>
                <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
                    <path d="M2 2v.01M8 2v.01M2 8v.01M8 8v.01M2 14v.01M8 14v.01" />
                </svg>
                <span class="vh">{ &self.props.words.reorder }{ " " }{ &row.name }</span>
            </button>
        }
    }

    fn on_arrow(&self, on_move: &Callback<RowMove>, at: usize, row: &Row) -> Callback<KeyboardEvent> {
        let (on_move, pending, held, shown) =
            (on_move.clone(), self.pending.clone(), self.held.clone(), self.shown.setter());
        let (key, last) = (row.key.clone(), self.props.rows.len().saturating_sub(1));
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowUp" => at.checked_sub(1),
                "ArrowDown" => (at < last).then_some(at + 1),
                "Home" => Some(0).filter(|to| *to != at),
                "End" => Some(last).filter(|to| *to != at),
                "Escape" => {
                    held.take();
                    shown.set(None);
                    return;
                }
                _ => return,
            };
            // At either end too: the page shall not scroll away under the handle.
            event.prevent_default();
            if let Some(to) = to {
                pending.replace(Some(Pending::Moved(key.clone())));
                on_move.emit(RowMove { key: key.clone(), to });
            }
        })
    }
}
