//! The list of what is on this device, with what can be done with each, and the question before something is deleted.

use yew::prelude::*;

use crate::domain::Id;
use crate::i18n::{Msg, msg};
use crate::ports::Aside;
use crate::ui::components::{Button, ButtonKind, Dialog};
use crate::ui::locale::use_locale;
use crate::web::intl::date_time;

use super::shelf::{Kept, Shelf};

/// What can be done with what is on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Deed {
    /// Open a draft.
    Open(Id),
    /// Delete it.
    Delete(Id),
    /// Delete all that Truce keeps on this device.
    DeleteAll,
    /// Download a text that couldn't be read.
    Download(u64),
    /// Discard it.
    Discard(u64),
}

/// What a [`ShelfList`] is made from.
#[derive(Properties, PartialEq)]
pub(super) struct ShelfListProps {
    /// What is on this device.
    pub(super) shelf: Shelf,
    /// What a person does with it, after having been asked where something would be lost.
    pub(super) on_deed: Callback<Deed>,
}

/// What is on this device.
#[component]
pub(super) fn ShelfList(props: &ShelfListProps) -> Html {
    let locale = use_locale();
    let asked = use_state_eq(|| None::<Deed>);
    let ShelfListProps { shelf, on_deed } = props;
    let does = |deed: Deed| on_deed.reform(move |()| deed.clone());
    let asks = |deed: Deed| {
        let set = asked.setter();
        Callback::from(move |()| set.set(Some(deed.clone())))
    };
    let keep = use_callback(asked.setter(), |(), set| set.set(None));
    let yes = use_callback((asked.clone(), on_deed.clone()), |(), (asked, on_deed)| {
        if let Some(deed) = &**asked {
            on_deed.emit(deed.clone());
        }
        asked.set(None);
    });
    let named = |name: &str| match name.trim() {
        "" => locale.say(&msg::DOOR_DRAFT_NAMELESS),
        name => AttrValue::from(name.to_owned()),
    };
    let when = |ms: u64| date_time(ms, &locale.formats.numbers.tag);
    let quiet = |label: &Msg, about: Option<AttrValue>, on_press: Callback<()>| {
        html! { <Button kind={ButtonKind::Quiet} label={locale.say(label)} {about} {on_press} /> }
    };
    let draft = |kept: &Kept| {
        let id = kept.listed.id;
        let name = named(&kept.listed.name);
        let file: Msg = match kept.file_days {
            Some(days) => msg::door_last_file(days),
            None => msg::DOOR_NEVER_FILE,
        };
        html! {
            <li key={id.to_string()}>
                <span class="name">{ &name }</span>
                <span class="when">
                    { locale.say(msg::door_draft_saved(when(kept.listed.saved_ms))) }{ " " }{ locale.say(&file) }
                </span>
                <span class="does">
                    { quiet(&msg::DOOR_DRAFT_OPEN, Some(name.clone()), does(Deed::Open(id))) }
                    { quiet(&msg::DOOR_DRAFT_DELETE, Some(name.clone()), asks(Deed::Delete(id))) }
                </span>
            </li>
        }
    };
    let aside = |aside: &Aside| {
        html! {
            <li key={aside.key.to_string()}>
                <span class="name">{ named(&aside.name) }</span>
                <span class="when">{ when(aside.at_ms) }</span>
                <span class="does">
                    { quiet(&msg::DOOR_KEPT_DOWNLOAD, None, does(Deed::Download(aside.key))) }
                    { quiet(&msg::DOOR_KEPT_DISCARD, None, does(Deed::Discard(aside.key))) }
                </span>
            </li>
        }
    };
    let (heading, text, button): (Msg, Msg, Msg) = match &*asked {
        Some(Deed::Delete(id)) => {
            let found = shelf.drafts.iter().find(|kept| kept.listed.id == *id);
            let name = found.map(|kept| named(&kept.listed.name)).unwrap_or_default();
            (msg::DOOR_DELETE_ONE_ASK, msg::door_delete_one_text(name.as_str()), msg::DOOR_DELETE_ONE_YES)
        }
        _ => (msg::DOOR_DELETE_ASK, msg::DOOR_DELETE_TEXT, msg::DOOR_DELETE_YES),
    };
    html! {
        <div class="drafts">
            <section class="section kept" hidden={shelf.asides.is_empty()}>
                <h2>{ locale.say(&msg::DOOR_KEPT_HEADING) }</h2>
                <p class="caption">{ locale.say(&msg::DOOR_KEPT_TEXT) }</p>
                <ul class="list-of">{ for shelf.asides.iter().map(aside) }</ul>
            </section>
            <section class="section" hidden={shelf.drafts.is_empty()}>
                <h2>{ locale.say(&msg::DOOR_DRAFTS) }</h2>
                <ul class="list-of">{ for shelf.drafts.iter().map(draft) }</ul>
                <p class="hint">{ locale.say(&msg::DOOR_FORGETS) }</p>
            </section>
            <p class="actions tight" hidden={shelf.drafts.is_empty() && shelf.asides.is_empty()}>
                { quiet(&msg::DOOR_DELETE_ALL, None, asks(Deed::DeleteAll)) }
            </p>
            <Dialog id="ask-delete" heading={locale.say(&heading)} open={asked.is_some()} close={locale.say(&msg::DOOR_KEEP)} on_close={keep}
                actions={html! { <Button label={locale.say(&button)} on_press={yes} /> }}>
                <p>{ locale.say(&text) }</p>
            </Dialog>
        </div>
    }
}
