//! The workshop: gets the draft that the door or the address asks for, then shows the app over it. What is typed can't be
//! lost to a draft that arrives later, since nothing can be typed before.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::app::App;
use super::desk::{Begun, Desk};
use super::root::WorkshopProps;
use super::state::AppState;
use crate::web::engine::miscounts;

/// The workshop.
#[component]
pub fn Workshop(props: &WorkshopProps) -> Html {
    let begun = use_state(|| None::<Rc<Begun>>);
    {
        let (set, props) = (begun.setter(), props.clone());
        let open = use_mut_ref(|| None::<Rc<Desk>>);
        use_effect_with((), move |()| {
            let here = open.clone();
            spawn_local(async move {
                let language = props.locale.catalogue.tag();
                match Desk::begin(props.store, language, props.entry).await {
                    Ok(begun) => {
                        here.replace(Some(begun.desk.clone()));
                        set.set(Some(Rc::new(begun)));
                    }
                    Err(why) => props.turn_back.emit(why),
                }
            });
            move || {
                if let Some(desk) = open.take() {
                    desk.close();
                }
            }
        });
    }
    match &*begun {
        None => html! { <main class="main" id="main" aria-busy="true" /> },
        Some(begun) => {
            let mut state = AppState::over(begun.agreement.clone(), props.locale.formats.clone(), miscounts());
            state.edits = u32::from(begun.is_new);
            html! {
                <App desk={begun.desk.clone()} {state} news={begun.news.clone()} locale={props.locale.clone()}
                    from_door={props.from_door} />
            }
        }
    }
}
