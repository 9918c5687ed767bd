//! The column of pages: a task list with the status of each.

use yew::prelude::*;

use crate::domain::Page;
use crate::i18n::{Msg, msg};
use crate::wizard::{Results, Status, Weight, status};

use super::components::{Round, RoundGroup, RoundsNav};
use super::locale::{Locale, use_locale};
use super::route::{Place, Route};
use super::view::View;

/// What an [`Outline`] is made from.
#[derive(Properties, PartialEq)]
pub struct OutlineProps {
    /// The agreement and what follows.
    pub view: View,
    /// Where one is.
    pub here: Place,
    /// Go to a page.
    pub go: Callback<Route>,
}

/// The column of pages.
#[component]
pub fn Outline(props: &OutlineProps) -> Html {
    let locale = use_locale();
    let on_go = use_callback(props.go.clone(), |key: AttrValue, go| go.emit(Route::from_hash(&key)));
    let round = |place: Place, number: &'static str| {
        let (state, problem) = state(place, &props.view, &locale);
        Round {
            key: place.key().into(),
            number: number.into(),
            title: locale.say(place.name()),
            state,
            problem,
            current: place == props.here,
            href: AttrValue::from(Route::to(place).hash()),
        }
    };
    let group = |heading: Msg, rounds: Vec<Round>| RoundGroup { heading: locale.say(&heading), rounds };
    let groups = vec![
        group(msg::NAV_BEFORE, vec![round(Place::Start, "")]),
        group(msg::NAV_ROUNDS, vec![round(Place::Goals, "3")]),
        group(msg::NAV_AFTER, vec![round(Place::Decision, ""), round(Place::Document, "")]),
    ];
    let done = props.view.agreement.completed.len();
    html! {
        <RoundsNav label={locale.say(&msg::NAV_LABEL)} summary={locale.say(&msg::NAV_ALL)}
            progress={locale.say(msg::nav_progress(Page::ALL.len().to_string(), done.to_string()))}
            {groups} {on_go} />
    }
}

/// How far a page is, and whether something on it is wrong.
fn state(place: Place, view: &View, locale: &Locale) -> (AttrValue, bool) {
    match place {
        Place::Start => of_page(Page::Start, view, locale),
        Place::Goals => of_page(Page::Goals, view, locale),
        Place::Decision => {
            let text = match view.results.score.total {
                Some(score) => msg::status_score(locale.formats.number(score, 0)),
                None => msg::STATUS_NO_SCORE,
            };
            (locale.say(&text), false)
        }
        Place::Document => (locale.say(msg::status_points(open_points(&view.results))), false),
    }
}

/// How many points are open before one signs.
pub fn open_points(results: &Results) -> usize {
    results.findings.iter().filter(|f| f.weight() != Weight::Advice).count()
}

fn of_page(page: Page, view: &View, locale: &Locale) -> (AttrValue, bool) {
    let status = status(page, &view.agreement, &view.results.findings);
    let text = match status {
        Status::NotStarted => msg::STATUS_NOT_STARTED,
        Status::InProgress => msg::STATUS_IN_PROGRESS,
        Status::Completed => msg::STATUS_COMPLETED,
        Status::Problem => msg::STATUS_PROBLEM,
    };
    (locale.say(&text), status == Status::Problem)
}
