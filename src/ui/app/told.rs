//! Between the desk and the pages: what the desk tells, and what pages have done with drafts and files.

use std::rc::Rc;

use yew::prelude::*;

use super::window::window;
use crate::export::Kind;
use crate::i18n::{Catalogue, Msg, msg};
use crate::report::file_stem;
use crate::ui::components::file::{FileRefusal, PickedFile};
use crate::ui::desk::{Desk, News};
use crate::ui::notices::refused;
use crate::ui::pages::{Export, Taken};
use crate::ui::pieces::{Outcome, Piece};
use crate::ui::state::{AppState, Happening};
use crate::web::download::download;
use crate::web::saver::SaveStatus;
use crate::wire::{Draft, write};

/// What the desk tells.
pub(super) struct Told {
    /// How saving goes.
    pub(super) status: UseStateHandle<SaveStatus>,
    /// Something to say to the reader.
    pub(super) notice: UseStateHandle<Option<Msg>>,
}

#[hook]
pub(super) fn use_told(desk: &Rc<Desk>, state: &UseReducerHandle<AppState>, before: &[News]) -> Told {
    let found = |pick: fn(&News) -> Option<&SaveStatus>| before.iter().rev().find_map(pick).cloned();
    let status = use_state_eq(|| {
        found(|news| if let News::Status(status) = news { Some(status) } else { None })
            .unwrap_or(SaveStatus::Saved { at_ms: 0, revision: 0 })
    });
    let notice = use_state_eq(|| {
        before.iter().rev().find_map(|news| if let News::Notice(msg) = news { Some(msg.clone()) } else { None })
    });
    {
        let (desk, dispatch) = (desk.clone(), state.dispatcher());
        let (set_status, set_notice) = (status.setter(), notice.setter());
        use_effect_with((), move |()| {
            desk.on_news(Callback::from(move |news: News| match news {
                News::Opened(agreement) => {
                    set_status.set(SaveStatus::Saved { at_ms: 0, revision: 0 });
                    dispatch.dispatch(Happening::Opened(agreement));
                }
                News::Status(status) => set_status.set(status),
                News::Notice(msg) => set_notice.set(Some(msg)),
            }));
        });
    }
    Told { status, notice }
}

/// Opens files that are picked or dropped.
#[hook]
pub(super) fn use_files(
    desk: &Rc<Desk>,
    notice: &UseStateHandle<Option<Msg>>,
) -> (Callback<PickedFile>, Callback<FileRefusal>) {
    let on_file = use_callback((desk.clone(), notice.setter()), |file: PickedFile, (desk, notice)| {
        match String::from_utf8(file.bytes) {
            Ok(text) => {
                notice.set(None);
                desk.open_file(&text);
            }
            Err(_) => notice.set(Some(msg::OPEN_FAILED)),
        }
    });
    let on_refused = use_callback(notice.setter(), |refusal: FileRefusal, notice| {
        notice.set(Some(refused(&refusal)));
    });
    (on_file, on_refused)
}

/// Takes the document away.
#[hook]
pub(super) fn use_export(
    desk: &Rc<Desk>,
    state: &UseReducerHandle<AppState>,
    notice: &UseStateHandle<Option<Msg>>,
    outcome: Piece<Outcome>,
) -> Callback<Export> {
    let piece = outcome.get();
    let before = (desk.clone(), state.clone(), notice.setter(), piece.is_some());
    use_callback(before, move |export: Export, (desk, state, notice, _)| {
        let view = state.view();
        let file = |file| piece.map(|piece| (piece.taken)(&view, file));
        let (kind, text) = match export {
            Export::Print => {
                if let Some(window) = window() {
                    let _ = window.print();
                }
                return;
            }
            Export::Markdown => (Kind::Markdown, file(Taken::Markdown)),
            Export::Html => (Kind::Html, file(Taken::Html)),
            Export::Json => {
                let name = view.agreement.parties.organisation.trim().to_owned();
                (Kind::Json, Some(write(&Draft::new(&name, (*view.agreement).clone()))))
            }
        };
        // the buttons for the document's files stand on a page of that piece
        let Some(text) = text else { return };
        let stem = file_stem(&view.agreement, Catalogue::for_tag(&view.agreement.language));
        let name = [stem.as_str(), ".", kind.ending()].concat();
        if download(&name, kind.media_type(), &text).is_ok() {
            notice.set(Some(msg::exported(name)));
            if kind == Kind::Json {
                desk.saved_to_file();
            } else {
                state.dispatch(Happening::Exported);
            }
        } else {
            notice.set(Some(msg::EXPORT_FAILED));
        }
    })
}
