//! The drafts on this device, and how to begin: blank, from the sample, from a file, with another draft.

use yew::prelude::*;

use crate::domain::{DRAFT_BYTES, Id};
use crate::i18n::{Msg, msg};
use crate::ports::{Aside, Listed};

use super::components::file::{FileRefusal, PickedFile};
use super::components::{Button, ButtonKind, Dialog, FileDrop};
use super::locale::use_locale;

/// What is on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftList {
    /// The drafts, the one stored last first.
    pub drafts: Vec<Listed>,
    /// Texts that couldn't be read.
    pub asides: Vec<Aside>,
    /// How many days ago this draft was saved to a file; none: never.
    pub file_days: Option<u32>,
    /// Now, in milliseconds since 1970, when the list was made.
    pub now_ms: u64,
}

/// What can be done with drafts.
#[derive(Clone, PartialEq)]
pub struct DraftActions {
    /// Begin blank.
    pub begin: Callback<()>,
    /// Open the worked sample.
    pub sample: Callback<()>,
    /// Open a draft of the list.
    pub open: Callback<Id>,
    /// Open a file.
    pub file: Callback<PickedFile>,
    /// A file couldn't be taken.
    pub refused: Callback<FileRefusal>,
    /// Save the draft to a file.
    pub save_file: Callback<()>,
    /// Delete a draft.
    pub delete: Callback<Id>,
    /// Delete everything on this device.
    pub delete_all: Callback<()>,
    /// Download a text that couldn't be read.
    pub aside_download: Callback<u64>,
    /// Discard it.
    pub aside_discard: Callback<u64>,
}

/// What the section is made from.
#[derive(Properties, PartialEq)]
pub struct DraftsSectionProps {
    /// Nothing was entered in the open draft yet.
    pub untouched: bool,
    /// The open draft.
    pub current: Id,
    /// What is on this device.
    pub drafts: DraftList,
    /// What can be done.
    pub actions: DraftActions,
}

/// What is asked before something is deleted.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Asked {
    One(Id),
    All,
}

/// How to begin, and what is on this device.
#[component]
pub fn DraftsSection(props: &DraftsSectionProps) -> Html {
    let locale = use_locale();
    let asked = use_state_eq(|| None::<Asked>);
    let DraftsSectionProps { drafts, actions, current, .. } = props;
    let keep = use_callback(asked.setter(), |(), set| set.set(None));
    let ask_all = use_callback(asked.setter(), |(), set| set.set(Some(Asked::All)));
    let yes = {
        let (asked, actions) = (asked.clone(), actions.clone());
        Callback::from(move |()| {
            match *asked {
                Some(Asked::One(id)) => actions.delete.emit(id),
                Some(Asked::All) => actions.delete_all.emit(()),
                None => {}
            }
            asked.set(None);
        })
    };
    let name = |draft: &Listed| match draft.name.trim() {
        "" => locale.say(&msg::START_DRAFT_NAMELESS),
        name => AttrValue::from(name.to_owned()),
    };
    let when = |ms: u64| AttrValue::from(crate::web::intl::date_time(ms, &locale.formats.numbers.tag));
    let row = |draft: &Listed| {
        let (id, open, set) = (draft.id, actions.open.clone(), asked.setter());
        let on_open = Callback::from(move |()| open.emit(id));
        let on_delete = Callback::from(move |()| set.set(Some(Asked::One(id))));
        let is_current = id == *current;
        html! {
            <li key={id.to_string()}>
                <span class="name">{ name(draft) }</span>
                <span class="when">{ locale.say(msg::start_draft_saved(when(draft.saved_ms).as_str())) }</span>
                <span class="does">
                    if is_current {
                        <span class="soft">{ locale.say(&msg::START_DRAFT_CURRENT) }</span>
                    } else {
                        <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_DRAFT_OPEN)} about={name(draft)} on_press={on_open} />
                    }
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_DRAFT_DELETE)} about={name(draft)} on_press={on_delete} />
                </span>
            </li>
        }
    };
    let aside = |aside: &Aside| {
        let (key, get, discard) = (aside.key, actions.aside_download.clone(), actions.aside_discard.clone());
        html! {
            <li key={key.to_string()}>
                <span class="name">{ if aside.name.trim().is_empty() { locale.say(&msg::START_DRAFT_NAMELESS) } else { aside.name.clone().into() } }</span>
                <span class="when">{ when(aside.at_ms) }</span>
                <span class="does">
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_KEPT_DOWNLOAD)} on_press={Callback::from(move |()| get.emit(key))} />
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_KEPT_DISCARD)} on_press={Callback::from(move |()| discard.emit(key))} />
                </span>
            </li>
        }
    };
    let file_line: Msg = match drafts.file_days {
        Some(days) => msg::start_last_file(days),
        None => msg::START_NEVER_FILE,
    };
    let (heading, text, button): (Msg, Msg, Msg) = match *asked {
        Some(Asked::One(id)) => {
            let found = drafts.drafts.iter().find(|draft| draft.id == id);
            let name = found.map(&name).unwrap_or_default();
            (msg::START_DELETE_ONE_ASK, msg::start_delete_one_text(name.as_str()), msg::START_DELETE_ONE_YES)
        }
        _ => (msg::START_DELETE_ASK, msg::START_DELETE_TEXT, msg::START_DELETE_YES),
    };
    let nothing_stored = drafts.drafts.is_empty();
    html! {
        <div class="drafts">
            <section class="section begin-with">
                <h2>{ locale.say(&msg::START_BEGIN) }</h2>
                <p class="caption">{ locale.say(&msg::START_BEGIN_HINT) }</p>
                <div class="ways">
                    <div class="way">
                        <Button kind={ButtonKind::Second} label={locale.say(&msg::START_SAMPLE)} on_press={actions.sample.clone()} />
                        <p class="hint">{ locale.say(&msg::START_SAMPLE_HINT) }</p>
                    </div>
                    <FileDrop id="open-file" label={locale.say(&msg::START_FILE)} hint={locale.say(&msg::START_FILE_HINT)}
                        accept=".json,application/json" max_bytes={DRAFT_BYTES as u32} on_file={actions.file.clone()}
                        on_refused={actions.refused.clone()} />
                </div>
            </section>
            <section class="section kept" hidden={drafts.asides.is_empty()}>
                <h2>{ locale.say(&msg::START_KEPT_HEADING) }</h2>
                <p class="caption">{ locale.say(&msg::START_KEPT_TEXT) }</p>
                <ul class="list-of">{ for drafts.asides.iter().map(aside) }</ul>
            </section>
            <section class="section" hidden={nothing_stored && props.untouched}>
                <h2>{ locale.say(&msg::START_DRAFTS) }</h2>
                <ul class="list-of" hidden={nothing_stored}>{ for drafts.drafts.iter().map(row) }</ul>
                <p class="hint" hidden={!nothing_stored}>{ locale.say(&msg::START_DRAFTS_NONE) }</p>
                <p class="hint">{ locale.say(&file_line) }</p>
                <div class="actions tight">
                    <Button kind={ButtonKind::Second} label={locale.say(&msg::START_SAVE_FILE)} on_press={actions.save_file.clone()} />
                    <Button kind={ButtonKind::Second} label={locale.say(&msg::START_NEW)} on_press={actions.begin.clone()} />
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_DELETE_ALL)} on_press={ask_all} />
                </div>
            </section>
            <Dialog id="ask-delete" heading={locale.say(&heading)} open={asked.is_some()} close={locale.say(&msg::START_KEEP)} on_close={keep}
                actions={html! { <Button label={locale.say(&button)} on_press={yes} /> }}>
                <p>{ locale.say(&text) }</p>
            </Dialog>
        </div>
    }
}
