//! The app: one state, one route, the page that belongs to it. Joins the desk, the reader's locale
//! and the pages; every edit goes through the one reducer.

mod announcer;
mod bars;
mod told;
mod window;

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{DRAFT_BYTES, Field, Page};
use crate::i18n::{Msg, msg};
use crate::wizard::{Action, Figure, Weight};

use super::components::{Button, ButtonKind, Mast};
use super::desk::{Desk, News};
use super::explain_dialog::ExplainDialogProps;
use super::foot::Foot;
use super::hooks::use_drop_zone;
use super::locale::Locale;
use super::notices::Notices;
use super::outline::Outline;
use super::pages::{DecisionPageProps, DocumentPageProps, Export, GoalsPage, StartPage};
use super::pieces::{Piece, outcome, use_piece};
use super::result::ResultPaneProps;
use super::root::Absent;
use super::route::{Place, Route};
use super::sheet::SheetProps;
use super::state::{AppState, Happening};
use super::view::Hands;

use announcer::Announcer;
use bars::{SavedLine, organisation};
use told::{use_export, use_files, use_told};
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
    /// One comes from the door, not by loading the page.
    pub from_door: bool,
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
    let outcome = use_piece(outcome, route.place);
    let stands = match route.place {
        Place::Start | Place::Goals => true,
        Place::Decision | Place::Document => !outcome.is_coming(),
    };
    use_arrival(route, state.opened, stands, props.from_door, heading.clone());

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
    use_drop_zone(DRAFT_BYTES as u32, on_file, on_refused);

    let export = use_export(desk, &state, &told.notice, outcome);

    let page = match route.place {
        Place::Start => html! {
            <StartPage key="start" view={view.clone()} hands={hands.clone()} focus_token={*token} heading={heading.clone()} />
        },
        Place::Goals => html! {
            <GoalsPage key="goals" view={view.clone()} hands={hands.clone()} focus_token={*token} heading={heading.clone()}
                field={route.field} />
        },
        Place::Decision => arrived(outcome, |piece| {
            (piece.decision)(DecisionPageProps {
                view: view.clone(),
                heading: heading.clone(),
                go: go.clone(),
                explain: explain.clone(),
            })
        }),
        Place::Document => arrived(outcome, |piece| {
            (piece.document)(DocumentPageProps {
                view: view.clone(),
                heading: heading.clone(),
                go: go.clone(),
                explain: explain.clone(),
                export: export.clone(),
            })
        }),
    };
    let asks = route.place.page().is_some();
    let sheet = match outcome.get().filter(|_| asks && beside) {
        Some(piece) => {
            (piece.sheet)(SheetProps { view: view.clone(), fresh: *fresh, go: go.clone(), explain: explain.clone() })
        }
        None => html! { <aside key="sheet" class="sheet" hidden=true /> },
    };
    let result = match outcome.get().filter(|_| asks) {
        Some(piece) => {
            (piece.result)(ResultPaneProps { view: view.clone(), condensed, explain: explain.clone(), go: go.clone() })
        }
        None => html! { <aside key="result" class="result" hidden=true /> },
    };
    let explained = match outcome.get() {
        Some(piece) => (piece.explain)(ExplainDialogProps {
            view: view.clone(),
            figure: *figure,
            on_close: close,
            explain: explain.clone(),
            go: go.clone(),
        }),
        None => html! { <div key="explain" hidden=true /> },
    };
    let stage = classes!("stage", (!asks).then_some("wide"), (asks && condensed).then_some("is-scrolled"));
    html! {
            <div class="app">
                <a class="skip" href="#main" onclick={skip()}>{ locale.say(&msg::SKIP_TO_MAIN) }</a>
                <Mast name={locale.say(&msg::PRODUCT)} org={organisation(&view, locale)}
                    saved={html! { <SavedLine status={*told.status} /> }} tools={html! {
                        <>
                            <Button kind={ButtonKind::Quiet} label={locale.say(&msg::SAVE_FILE)}
                                on_press={export.reform(|()| Export::Json)} />
                            <a class="link" href="#">{ locale.say(&msg::ALL_DRAFTS) }</a>
                        </>
                    }} />
                <Notices notice={(*told.notice).clone()} on_close={dismiss(&told.notice)} />
                <div class={stage}>
                    <Outline key="outline" view={view.clone()} here={route.place} go={go.clone()} />
                    { page }
                    { result }
                    { sheet }
                </div>
                <Foot />
                { explained }
                <Announcer view={view.clone()} moved={state.moved.clone()} />
            </div>
    }
}

/// A page of a piece, or what stands there until the piece arrives, or that it won't.
fn arrived<T>(piece: Piece<T>, page: impl FnOnce(&'static T) -> Html) -> Html {
    match piece {
        Piece::Here(piece) => page(piece),
        Piece::Coming => html! { <main key="coming" class="main" id="main" aria-busy="true" /> },
        Piece::Missing => html! { <Absent key="absent" /> },
    }
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
