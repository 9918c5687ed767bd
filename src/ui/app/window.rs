//! What the window tells the app: the address, the width, how far it is scrolled; and where the focus goes
//! when one arrives at a page. Knows no agreement.

use gloo::events::EventListener;
use web_sys::{MediaQueryList, Window};
use yew::prelude::*;

use crate::domain::Field;
use crate::ui::dom;
use crate::ui::route::Route;

/// Scrolled this far, the ring shrinks to a line; it grows again nearer to the top, so that it never flickers.
const CONDENSES_AT: f64 = 260.0;
const GROWS_AT: f64 = 40.0;

/// The address behind `#`, and the way to another one.
#[hook]
pub(super) fn use_route() -> (Route, Callback<Route>) {
    let here = || Route::from_hash(&window().and_then(|w| w.location().hash().ok()).unwrap_or_default());
    let route = use_state_eq(here);
    {
        let set = route.setter();
        use_effect_with((), move |()| {
            let listener = window().map(|window| EventListener::new(&window, "hashchange", move |_| set.set(here())));
            move || drop(listener)
        });
    }
    let go = use_callback((), |to: Route, ()| {
        let Some(window) = window() else { return };
        let hash = to.hash();
        if window.location().hash().is_ok_and(|now| now == hash) {
            // already there: only the focus moves
            dom::arrive(to.field.map(Field::key).as_deref());
        } else {
            let _ = window.location().set_hash(&hash);
        }
    });
    (*route, go)
}

/// Puts the focus where one arrives: on the field a link leads to, else on the heading; not when the page is loaded,
/// unless one comes `from_door`. Waits until the page `stands`.
#[hook]
pub(super) fn use_arrival(route: Route, opened: u32, stands: bool, from_door: bool, heading: NodeRef) {
    let first = use_mut_ref(move || !from_door);
    use_effect_with((route, opened, stands), move |(route, _, stands)| {
        if !stands {
            return;
        }
        let is_first = first.replace(false);
        if is_first && route.field.is_none() {
            return;
        }
        if !is_first && route.field.is_none() {
            if let Some(window) = window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            if let Some(heading) = heading.cast::<web_sys::HtmlElement>() {
                let _ = heading.focus();
            }
            return;
        }
        let key = route.field.map(Field::key);
        // what hides the field opens in the render after this one
        gloo::timers::callback::Timeout::new(0, move || dom::arrive(key.as_deref())).forget();
    });
}

/// Whether a media query holds.
#[hook]
pub(super) fn use_media(query: &'static str) -> bool {
    let list = || -> Option<MediaQueryList> { window()?.match_media(query).ok()? };
    let holds = use_state_eq(|| list().is_some_and(|list| list.matches()));
    {
        let set = holds.setter();
        use_effect_with((), move |()| {
            let listener = list().map(|list| {
                let now = list.clone();
                EventListener::new(&list, "change", move |_| set.set(now.matches()))
            });
            move || drop(listener)
        });
    }
    *holds
}

/// Whether the page has been scrolled past the ring.
#[hook]
pub(super) fn use_condensed() -> bool {
    let condensed = use_state_eq(|| false);
    {
        let set = condensed.setter();
        use_effect_with((), move |()| {
            let listener = window().map(|window| {
                let now = window.clone();
                EventListener::new(&window, "scroll", move |_| {
                    let y = now.scroll_y().unwrap_or_default();
                    if y > CONDENSES_AT {
                        dom::reserve_ring();
                        set.set(true);
                    } else if y < GROWS_AT {
                        set.set(false);
                    }
                })
            });
            move || drop(listener)
        });
    }
    *condensed
}

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}
