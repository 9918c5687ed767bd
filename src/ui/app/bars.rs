//! What stands around the page: the organisation, how saving goes.

use yew::prelude::*;

use crate::i18n::msg;
use crate::ports::StorageError;
use crate::ui::components::{SaveState, SaveStatus as SaveLine};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::view::View;
use crate::web::intl::date_time;
use crate::web::saver::SaveStatus;

/// The organisation and its period.
pub(super) fn organisation(view: &View, locale: &Locale) -> AttrValue {
    let name = view.agreement.parties.organisation.trim();
    match (name.is_empty(), view.agreement.period.first.value) {
        (true, _) => AttrValue::default(),
        (false, None) => AttrValue::from(name.to_owned()),
        (false, Some(first)) => {
            let period = locale.formats.period(first, u32::from(view.agreement.months()));
            locale.say(msg::org_period(name, period))
        }
    }
}

/// What the line on saving is made from.
#[derive(Properties, PartialEq)]
pub(super) struct SavedLineProps {
    /// How saving goes.
    pub(super) status: SaveStatus,
}

/// How saving goes, in a line. A component of its own: writing the time is dear, and most edits don't change it.
#[component]
pub(super) fn SavedLine(props: &SavedLineProps) -> Html {
    let locale = use_locale();
    let at = |ms: u64| date_time(ms, &locale.formats.numbers.tag);
    let (state, text) = match &props.status {
        SaveStatus::NotYet | SaveStatus::Saving => (SaveState::Saving, msg::SAVE_SAVING),
        SaveStatus::Saved { at_ms, .. } if *at_ms == 0 => (SaveState::Saved, msg::SAVE_NOT_YET),
        SaveStatus::Saved { at_ms, .. } => (SaveState::Saved, msg::save_saved(at(*at_ms))),
        SaveStatus::NotKeptHere(_) => (SaveState::Failed, msg::SAVE_THIS_TAB),
        SaveStatus::Conflict { .. } | SaveStatus::Failed(StorageError::Conflict { .. }) => {
            (SaveState::Failed, msg::SAVE_CONFLICT)
        }
        SaveStatus::Failed(StorageError::Full | StorageError::TooLarge) => (SaveState::Failed, msg::SAVE_FAILED_FULL),
        SaveStatus::Failed(StorageError::Forbidden) => (SaveState::Failed, msg::SAVE_FAILED_FORBIDDEN),
        SaveStatus::Failed(_) => (SaveState::Failed, msg::SAVE_FAILED_OTHER),
    };
    html! { <SaveLine {state} text={locale.say(&text)} /> }
}
