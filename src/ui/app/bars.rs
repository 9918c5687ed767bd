//! What stands around the page: the document beside the form, the organisation, how saving goes.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Field;
use crate::i18n::msg;
use crate::ports::StorageError;
use crate::report::{Report, SectionId};
use crate::ui::components::{SaveState, SaveStatus as SaveLine};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::paper::Paper;
use crate::ui::route::{Place, Route};
use crate::ui::view::View;
use crate::web::intl::date_time;
use crate::web::saver::SaveStatus;
use crate::wizard::Figure;

/// The live document beside the form: the sections that the form's answers make.
pub(super) fn sheet(
    report: &Rc<Report>,
    view: &View,
    locale: &Locale,
    fresh: Option<Field>,
    go: &Callback<Route>,
    explain: &Callback<Figure>,
) -> Html {
    let only = vec![
        SectionId::Purpose,
        SectionId::Marketing,
        SectionId::Sales,
        SectionId::Numbers,
        SectionId::Misses,
        SectionId::Open,
    ];
    let draft = view.agreement.version.draft.to_string();
    html! {
        <aside key="sheet" class="sheet" aria-label={locale.say(&msg::SHEET_LABEL)}>
            <div class="bar">
                <span class="soft">{ locale.say(msg::sheet_draft(draft)) }</span>
                <span class="links"><a href={Route::to(Place::Document).hash()}>{ locale.say(&msg::SHEET_OPEN) }</a></span>
            </div>
            <div class="paper">
                <Paper report={report.clone()} {only} titled={false} {fresh} go={go.clone()} explain={explain.clone()} />
            </div>
        </aside>
    }
}

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
