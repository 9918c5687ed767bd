//! What stands in the page: the door, or the workshop with a draft, as the address says. The workshop arrives after the
//! door stands; nothing of a draft is known here.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use crate::i18n::{Msg, msg};
use crate::web::storage::Device;
use crate::web::styles;

use super::components::Button;
use super::door::Door;
use super::entry::Entry;
use super::locale::Locale;
use super::pieces::{Missing, Piece, Workshop, use_piece, workshop};

/// What the page begins with.
#[derive(Properties)]
pub struct RootProps {
    /// Where drafts are.
    pub store: Rc<Device>,
    /// The reader's words and formats.
    pub locale: Locale,
}

impl PartialEq for RootProps {
    /// It is given them once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

/// What the workshop is made from.
#[derive(Clone, Properties)]
pub struct WorkshopProps {
    /// Where drafts are.
    pub store: Rc<Device>,
    /// The reader's words and formats.
    pub locale: Locale,
    /// Which draft.
    pub entry: Entry,
    /// One comes from the door: the heading has the focus then. When the page is loaded it is the browser's to say.
    pub from_door: bool,
    /// Back to the door: it can't be opened, and why, where the door doesn't show that itself.
    pub turn_back: Callback<Option<Msg>>,
}

impl PartialEq for WorkshopProps {
    /// Another entry is another workshop.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The page.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let RootProps { store, locale } = props;
    let at_door = use_state_eq(address_is_empty);
    let entry = use_state(|| (0_u32, Entry::Last));
    let notice = use_state_eq(|| None::<Msg>);
    let heading = use_node_ref();
    let from_door = use_mut_ref(|| false);
    if *at_door {
        from_door.replace(true);
    }
    {
        let (set, entry) = (at_door.setter(), entry.clone());
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "hashchange", move |_| {
                    if address_is_empty() {
                        // who comes in by the address next goes on with what was open last
                        entry.set((0, Entry::Last));
                    }
                    set.set(address_is_empty());
                })
            });
            move || drop(listener)
        });
    }
    {
        let (heading, title) = (heading.clone(), locale.catalogue.say(&msg::SHELL_TITLE));
        let first = use_mut_ref(|| true);
        use_effect_with(*at_door, move |at_door| {
            if *at_door {
                if let Some(document) = web_sys::window().and_then(|window| window.document()) {
                    document.set_title(&title);
                }
                if !first.replace(false)
                    && let Some(heading) = heading.cast::<web_sys::HtmlElement>()
                {
                    let _ = heading.focus();
                }
            }
            first.replace(false);
        });
    }
    let piece = use_piece(arrive, *at_door);
    let on_enter = use_callback((entry.clone(), notice.setter()), |way: Entry, (entry, notice)| {
        notice.set(None);
        entry.set((entry.0 + 1, way));
        if let Some(window) = web_sys::window() {
            let _ = window.location().set_hash("start");
        }
    });
    let turn_back = use_callback(notice.setter(), |why: Option<Msg>, notice| {
        notice.set(why);
        // the address that couldn't be opened doesn't stay among those that Back leads to
        if let Some(window) = web_sys::window() {
            let _ = window.location().replace("#");
        }
    });
    let page = if *at_door {
        html! { <Door key="door" store={store.clone()} {notice} {on_enter} {heading} /> }
    } else {
        match piece {
            Piece::Here(piece) => (piece.workshop)(
                entry.0,
                WorkshopProps {
                    store: store.clone(),
                    locale: locale.clone(),
                    entry: entry.1.clone(),
                    from_door: *from_door.borrow(),
                    turn_back,
                },
            ),
            Piece::Coming => html! { <main key="coming" class="main" id="main" aria-busy="true" /> },
            Piece::Missing => html! { <Absent key="absent" /> },
        }
    };
    html! { <ContextProvider<Locale> context={locale.clone()}>{ page }</ContextProvider<Locale>> }
}

/// The workshop and what it looks like, asked for at the same time.
async fn arrive() -> Result<&'static Workshop, Missing> {
    let looks = styles::rest();
    let piece = workshop().await?;
    looks.await;
    Ok(piece)
}

/// Says that a part of the page didn't arrive.
#[component]
pub fn Absent() -> Html {
    let locale = super::locale::use_locale();
    let reload = Callback::from(|()| {
        if let Some(window) = web_sys::window() {
            let _ = window.location().reload();
        }
    });
    html! {
        <main class="main" id="main">
            <h1 tabindex="-1">{ locale.say(&msg::PRODUCT) }</h1>
            <p class="lede">{ locale.say(&msg::SHELL_NETWORK) }</p>
            <div class="actions"><Button label={locale.say(&msg::BUTTON_RELOAD)} on_press={reload} /></div>
        </main>
    }
}

fn address_is_empty() -> bool {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').is_empty()
}
