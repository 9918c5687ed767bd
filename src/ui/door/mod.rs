//! The door, the first page: what Truce is, how to begin, which drafts are on this device. It is all that the first load
//! holds, so it must name nothing of what a draft holds: what one does here leaves as an [`Entry`].

mod shelf;
mod shelf_list;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::domain::DRAFT_BYTES;
use crate::i18n::{Msg, msg};
use crate::ports::Storage;
use crate::web::download::download;
use crate::web::storage::Device;

use super::components::file::{FileRefusal, PickedFile};
use super::components::{Button, ButtonKind, FileDrop, Mast};
use super::entry::Entry;
use super::hooks::use_drop_zone;
use super::locale::use_locale;
use super::notices::{Notices, refused};

use shelf::Shelf;
pub use shelf::file_key;
use shelf_list::{Deed, ShelfList};

/// What the door is made from.
#[derive(Properties)]
pub struct DoorProps {
    /// Where drafts are.
    pub store: Rc<Device>,
    /// What there is to say when one comes back from a draft that couldn't be opened.
    pub notice: UseStateHandle<Option<Msg>>,
    /// Go in.
    pub on_enter: Callback<Entry>,
    /// The heading, to be focused when one comes back.
    pub heading: NodeRef,
}

impl PartialEq for DoorProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store) && self.notice == other.notice && self.on_enter == other.on_enter
    }
}

/// The first page.
#[component]
pub fn Door(props: &DoorProps) -> Html {
    let locale = use_locale();
    let DoorProps { store, notice, on_enter, .. } = props;
    let shelf = use_state_eq(Shelf::default);
    let look = use_callback((store.clone(), shelf.setter()), |(), (store, set)| {
        let (store, set) = (store.clone(), set.clone());
        spawn_local(async move { set.set(Shelf::look(&store).await) });
    });
    {
        let look = look.clone();
        use_effect_with((), move |()| look.emit(()));
    }
    let on_file =
        use_callback((notice.setter(), on_enter.clone()), |file: PickedFile, (notice, enter)| match String::from_utf8(
            file.bytes,
        ) {
            Ok(text) => enter.emit(Entry::File(text)),
            Err(_) => notice.set(Some(msg::OPEN_FAILED)),
        });
    let on_refused = use_callback(notice.setter(), |refusal: FileRefusal, notice| notice.set(Some(refused(&refusal))));
    use_drop_zone(DRAFT_BYTES as u32, on_file.clone(), on_refused.clone());
    let on_deed = use_callback((store.clone(), on_enter.clone(), look, notice.setter()), deed);
    let way = |entry: Entry| on_enter.reform(move |()| entry.clone());
    let step = |class: &'static str, what: &Msg, more: &Msg| {
        html! {
            <li {class}><strong>{ locale.say(what) }</strong><span>{ locale.say(more) }</span></li>
        }
    };
    html! {
        <div class="app">
            <Mast name={locale.say(&msg::PRODUCT)} />
            <Notices notice={(**notice).clone()} on_close={close(notice)} />
            <div class="stage alone">
                <main class="main door" id="main">
                    <h1 tabindex="-1" ref={props.heading.clone()}>{ locale.say(&msg::DOOR_TITLE) }</h1>
                    <p class="lede">{ locale.say(&msg::DOOR_LEDE) }</p>
                    <ol class="pact" hidden={!shelf.drafts.is_empty()}>
                        { step("from", &msg::DOOR_FROM, &msg::DOOR_FROM_TEXT) }
                        { step("tie", &msg::DOOR_TIE, &msg::DOOR_TIE_TEXT) }
                        { step("to", &msg::DOOR_TO, &msg::DOOR_TO_TEXT) }
                    </ol>
                    <ShelfList shelf={(*shelf).clone()} {on_deed} />
                    <section class="section begin-with">
                        <h2>{ locale.say(&msg::DOOR_BEGIN) }</h2>
                        <div class="ways">
                            <div class="way">
                                <Button label={locale.say(&msg::DOOR_NEW)} on_press={way(Entry::Blank)} />
                                <p class="hint">{ locale.say(&msg::DOOR_NEW_HINT) }</p>
                            </div>
                            <div class="way">
                                <Button kind={ButtonKind::Second} label={locale.say(&msg::DOOR_SAMPLE)} on_press={way(Entry::Sample)} />
                                <p class="hint">{ locale.say(&msg::DOOR_SAMPLE_HINT) }</p>
                            </div>
                        </div>
                        <FileDrop id="open-file" label={locale.say(&msg::DOOR_FILE)} hint={locale.say(&msg::DOOR_FILE_HINT)}
                            accept=".json,application/json" max_bytes={DRAFT_BYTES as u32} {on_file} {on_refused} />
                    </section>
                </main>
            </div>
            <super::foot::Foot />
        </div>
    }
}

fn close(notice: &UseStateHandle<Option<Msg>>) -> Callback<()> {
    let set = notice.setter();
    Callback::from(move |()| set.set(None))
}

type Bench = (Rc<Device>, Callback<Entry>, Callback<()>, UseStateSetter<Option<Msg>>);

/// Does what was asked of the shelf, and looks at it again.
fn deed(deed: Deed, (store, enter, look, notice): &Bench) {
    if let Deed::Open(id) = deed {
        enter.emit(Entry::Stored(id));
        return;
    }
    let (store, look, notice) = (store.clone(), look.clone(), notice.clone());
    spawn_local(async move {
        let done = match deed {
            Deed::Open(_) => Ok(()),
            Deed::Delete(id) => shelf::delete(&store, id).await,
            Deed::DeleteAll => store.delete_everything().await,
            Deed::Discard(key) => store.discard_aside(key).await,
            Deed::Download(key) => store.aside_text(key).await.map(|text| {
                let name = "truce-draft-unread.txt";
                if download(name, "text/plain;charset=utf-8", &text.unwrap_or_default()).is_err() {
                    notice.set(Some(msg::EXPORT_FAILED));
                }
            }),
        };
        if done.is_err() {
            notice.set(Some(msg::DOOR_DEED_FAILED));
        }
        look.emit(());
    });
}
