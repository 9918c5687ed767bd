//! The app: one state, one route, the page that belongs to it. Joins the desk, the reader's locale
//! and the pages; every edit goes through the one reducer.

mod announcer;
mod bars;
mod told;
mod window;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{DRAFT_BYTES, Field, Page};
use crate::i18n::{Catalogue, Formats, Msg, msg};
use crate::report::{Report, Stamp, build};
use crate::web::clock::today;
use crate::wizard::{Action, Figure, Weight};

use super::components::{Button, ButtonKind, Mast};
use super::desk::{Desk, News};
use super::explain_dialog::ExplainDialog;
use super::hooks::use_drop_zone;
use super::locale::Locale;
use super::outline::Outline;
use super::pages::{DecisionPage, DocumentPage, Export, GoalsPage, StartPage};
use super::result::ResultPane;
use super::route::{Place, Route};
use super::state::{AppState, Happening};
use super::view::{Hands, View};

use announcer::Announcer;
use bars::{SavedLine, organisation, sheet};
use told::{use_draft_actions, use_export, use_files, use_told};
use window::{use_arrival, use_condensed, use_media, use_route};

/// From this width of the window on the document stands beside the form.
const SHEET: &str = "(min-width: 1000px)";

/// What the app begins with.
#[derive(Properties)]
pub struct AppProps {
    /// The desk, with a draft in hand.
    pub desk: Rc<Desk>,
    /// The state over that draft.
    pub state: AppState,
    /// What the desk has told so far.
    pub news: Vec<News>,
    /// The reader's words and formats.
    pub locale: Locale,
}

impl PartialEq for AppProps {
    /// There is one desk, and the app is given it once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let locale = &props.locale;
    let desk = &props.desk;
    let state = {
        let first = props.state.clone();
        use_reducer_eq(move || first)
    };
    let view = state.view();
    let (route, go) = use_route();
    let told = use_told(desk, &state, &props.news);
    let figure = use_state_eq(|| None::<Figure>);
    let fresh = use_state_eq(|| None::<Field>);
    let token = use_state_eq(|| 0_u32);
    let heading = use_node_ref();
    let condensed = use_condensed();
    let beside = use_media(SHEET);

    // what is edited is saved; what is opened isn't, until it is edited
    {
        let (desk, agreement) = (desk.clone(), state.agreement());
        use_effect_with((state.opened, state.edits), move |(_, edits)| {
            if *edits > 0 {
                desk.edited(agreement);
            }
        });
    }
    {
        let desk = desk.clone();
        use_effect_with(route.place, move |place| {
            if *place == Place::Start {
                desk.look_again();
            }
        });
    }
    use_arrival(route, state.opened, heading.clone());

    let page_problems =
        route.place.page().filter(|page| view.seen.tried.contains(page) && *token > 0).is_some_and(|page| {
            view.results.findings.iter().any(|f| f.weight() == Weight::Problem && f.field.page() == page)
        });
    let title = {
        let title = msg::title_page(route.place.name());
        locale.catalogue.say(&if page_problems { msg::title_error(title) } else { title })
    };
    use_effect_with(title, |title| {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            document.set_title(title);
        }
    });

    let hands = {
        let edit = use_callback((state.dispatcher(), fresh.setter()), |action: Action, (dispatch, fresh)| {
            if let Action::Type { field, .. } = &action {
                fresh.set(Some(*field));
            }
            dispatch.dispatch(Happening::Edit(action));
        });
        let leave =
            use_callback(state.dispatcher(), |field: Field, dispatch| dispatch.dispatch(Happening::Left(field)));
        let problems: Vec<Page> =
            view.results.findings.iter().filter(|f| f.weight() == Weight::Problem).map(|f| f.field.page()).collect();
        let proceed = use_callback(
            (state.dispatcher(), problems, view.seen.clone(), go.clone(), token.clone()),
            |page: Page, (dispatch, problems, seen, go, token)| {
                let known = seen.tried.contains(&page) && **token > 0;
                dispatch.dispatch(Happening::Tried(page));
                if problems.contains(&page) && !known {
                    token.set(**token + 1);
                } else {
                    token.set(0);
                    go.emit(Route::to(match page {
                        Page::Start => Place::Goals,
                        Page::Goals => Place::Decision,
                    }));
                }
            },
        );
        Hands { edit, leave, go: go.clone(), proceed }
    };
    let explain = use_callback(figure.setter(), |which: Figure, set| set.set(Some(which)));
    let close = use_callback(figure.setter(), |(), set| set.set(None));

    let (on_file, on_refused) = use_files(desk, &told.notice);
    use_drop_zone(DRAFT_BYTES as u32, on_file.clone(), on_refused.clone());

    let needs_report = route.place == Place::Document || (beside && route.place.page().is_some());
    let report = use_memo((view.clone(), needs_report), |(view, needed)| needed.then(|| Rc::new(document(view))));
    let export = use_export(desk, &state, &told.notice, go.clone());
    let save_file = export.reform(|()| Export::Json);
    let actions = use_draft_actions(desk, on_file, on_refused, save_file);

    let page = match route.place {
        Place::Start => html! {
            <StartPage key="start" view={view.clone()} hands={hands.clone()} focus_token={*token} heading={heading.clone()}
                drafts={(*told.list).clone()} draft_actions={actions} />
        },
        Place::Goals => html! {
            <GoalsPage key="goals" view={view.clone()} hands={hands.clone()} focus_token={*token} heading={heading.clone()}
                field={route.field} />
        },
        Place::Decision => html! {
            <DecisionPage key="decision" view={view.clone()} heading={heading.clone()} go={go.clone()} explain={explain.clone()} />
        },
        Place::Document => match (*report).as_ref() {
            Some(report) => html! {
                <DocumentPage key="document" report={report.clone()} heading={heading.clone()} go={go.clone()} explain={explain.clone()}
                    export={export.clone()} />
            },
            None => html! { <main key="document" class="main" id="main" /> },
        },
    };
    let asks = route.place.page().is_some();
    let sheet = match (*report).as_ref().filter(|_| asks && beside) {
        Some(report) => sheet(report, &view, locale, *fresh, &go, &explain),
        None => html! { <aside key="sheet" class="sheet" hidden=true /> },
    };
    let result = if asks {
        html! { <ResultPane key="result" view={view.clone()} {condensed} explain={explain.clone()} go={go.clone()} /> }
    } else {
        html! { <aside key="result" class="result" hidden=true /> }
    };
    let stage = classes!("stage", (!asks).then_some("wide"), (asks && condensed).then_some("is-scrolled"));
    html! {
        <ContextProvider<Locale> context={locale.clone()}>
            <div class="app">
                <a class="skip" href="#main" onclick={skip()}>{ locale.say(&msg::SKIP_TO_MAIN) }</a>
                <Mast name={locale.say(&msg::PRODUCT)} org={organisation(&view, locale)}
                    saved={html! { <SavedLine status={(*told.status).clone()} /> }} tools={html! {
                        <Button kind={ButtonKind::Quiet} label={locale.say(&msg::START_SAVE_FILE)}
                            on_press={export.reform(|()| Export::Json)} />
                    }} />
                <div class="notices" role="status">
                    if let Some(notice) = &*told.notice {
                        <p class="notice">
                            <span>{ locale.say(notice) }</span>
                            <Button kind={ButtonKind::Quiet} label={locale.say(&msg::BUTTON_CLOSE)}
                                on_press={dismiss(&told.notice)} />
                        </p>
                    }
                </div>
                <div class={stage}>
                    <Outline key="outline" view={view.clone()} here={route.place} go={go.clone()} />
                    { page }
                    { result }
                    { sheet }
                </div>
                <footer class="foot no-print">
                    <span>{ locale.say(&msg::FOOT_PRIVATE) }</span>
                    <span>{ locale.say(msg::foot_version(crate::wire::PROGRAM)) }</span>
                    <a href="THIRD-PARTY.txt">{ locale.say(&msg::FOOT_LICENCES) }</a>
                </footer>
                <ExplainDialog view={view.clone()} figure={*figure} on_close={close} explain={explain.clone()} go={go.clone()} />
                <Announcer view={view.clone()} moved={state.moved.clone()} />
            </div>
        </ContextProvider<Locale>>
    }
}

/// The document in the agreement's own language and formats.
fn document(view: &View) -> Report {
    let catalogue = Catalogue::for_tag(&view.agreement.language);
    build(&view.agreement, &view.results, catalogue, &Formats::of(catalogue), &Stamp { date: today() })
}

fn dismiss(notice: &UseStateHandle<Option<Msg>>) -> Callback<()> {
    let set = notice.setter();
    Callback::from(move |()| set.set(None))
}

/// Past the masthead and the task list, without leaving the address.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        super::dom::focus_heading();
    })
}
