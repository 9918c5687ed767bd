//! The app: one state, one route, the page that belongs to it. Joins the desk, the reader's locale
//! and the pages; every edit goes through the one reducer.

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::{MediaQueryList, Window};
use yew::prelude::*;

use crate::domain::{DRAFT_BYTES, Field, Page};
use crate::export::{Kind, file_name};
use crate::i18n::{Catalogue, Formats, Msg, msg};
use crate::ports::StorageError;
use crate::report::{Report, SectionId, Stamp, build};
use crate::web::clock::today;
use crate::web::download::download;
use crate::web::intl::date_time;
use crate::web::saver::SaveStatus;
use crate::wire::{Draft, write};
use crate::wizard::{Action, Figure, Weight, words};

use super::components::file::{FileRefusal, PickedFile};
use super::components::{Announcement, Button, ButtonKind, Mast, SaveState, SaveStatus as SaveLine, Status};
use super::desk::{Desk, News};
use super::drafts::{DraftActions, DraftList};
use super::explain_dialog::ExplainDialog;
use super::hooks::use_drop_zone;
use super::locale::Locale;
use super::outline::{Outline, open_points};
use super::pages::{DecisionPage, DocumentPage, Export, GoalsPage, StartPage};
use super::paper::Paper;
use super::result::ResultPane;
use super::route::{Place, Route};
use super::state::{AppState, Happening};
use super::view::{Hands, View};

/// From this width of the window on the document stands beside the form.
const SHEET: &str = "(min-width: 1000px)";
/// Scrolled this far, the ring shrinks to a line; it grows again nearer to the top, so that it never flickers.
const CONDENSES_AT: f64 = 260.0;
const GROWS_AT: f64 = 40.0;

/// What the app begins with.
#[derive(Properties, PartialEq)]
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
                    saved={saved_line(&told.status, locale)} tools={html! {
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
                <ExplainDialog view={view.clone()} figure={*figure} on_close={close} go={go.clone()} />
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

fn sheet(
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

fn organisation(view: &View, locale: &Locale) -> AttrValue {
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

fn saved_line(status: &SaveStatus, locale: &Locale) -> Html {
    let at = |ms: u64| date_time(ms, &locale.formats.numbers.tag);
    let (state, text) = match status {
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

/// Says the result to screen readers, once a pause.
#[derive(Properties, PartialEq)]
struct AnnouncerProps {
    view: View,
    moved: Option<(u32, Msg)>,
}

#[component]
fn Announcer(props: &AnnouncerProps) -> Html {
    let locale = super::locale::use_locale();
    let last = use_mut_ref(|| (AttrValue::default(), 0_u32));
    let coverage = match props.view.results.funnel.coverage {
        Some(coverage) => words::ratio(coverage, &locale.formats),
        None => locale.formats.numbers.none.clone(),
    };
    let text = locale.say(msg::announce_coverage(coverage, open_points(&props.view.results)));
    let count = {
        let mut last = last.borrow_mut();
        if last.0 != text {
            // what stands there when the page opens isn't news
            let first = last.0.is_empty();
            *last = (text.clone(), if first { 0 } else { last.1 + 1 });
        }
        last.1
    };
    let moved = props.moved.as_ref().map(|(count, msg)| Announcement {
        count: *count,
        topic: "moved".into(),
        text: locale.say(msg),
    });
    html! {
        <div>
            <Status latest={Announcement { count, topic: "result".into(), text }} />
            <Status latest={moved.unwrap_or_default()} pause_ms={100} />
        </div>
    }
}

/// The address behind `#`, and the way to another one.
#[hook]
fn use_route() -> (Route, Callback<Route>) {
    let here = || Route::from_hash(&window().and_then(|w| w.location().hash().ok()).unwrap_or_default());
    let route = use_state_eq(here);
    {
        let set = route.setter();
        use_effect_with((), move |()| {
            let listener = window().map(|window| EventListener::new(&window, "hashchange", move |_| set.set(here())));
            move || drop(listener)
        });
    }
    let go = use_callback((), |to: Route, ()| {
        let Some(window) = window() else { return };
        let hash = to.hash();
        if window.location().hash().is_ok_and(|now| now == hash) {
            // already there: only the focus moves
            super::dom::arrive(to.field.map(Field::key).as_deref());
        } else {
            let _ = window.location().set_hash(&hash);
        }
    });
    (*route, go)
}

/// Puts the focus where one arrives: on the field a link leads to, else on the heading; not when the page opens.
#[hook]
fn use_arrival(route: Route, opened: u32, heading: NodeRef) {
    let first = use_mut_ref(|| true);
    use_effect_with((route, opened), move |(route, _)| {
        let is_first = first.replace(false);
        if is_first && route.field.is_none() {
            return;
        }
        if !is_first && route.field.is_none() {
            if let Some(window) = window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            if let Some(heading) = heading.cast::<web_sys::HtmlElement>() {
                let _ = heading.focus();
            }
            return;
        }
        let key = route.field.map(Field::key);
        // what hides the field opens in the render after this one
        gloo::timers::callback::Timeout::new(0, move || super::dom::arrive(key.as_deref())).forget();
    });
}

/// What the desk tells.
struct Told {
    status: UseStateHandle<SaveStatus>,
    list: UseStateHandle<DraftList>,
    notice: UseStateHandle<Option<Msg>>,
}

#[hook]
fn use_told(desk: &Rc<Desk>, state: &UseReducerHandle<AppState>, before: &[News]) -> Told {
    let found = |pick: fn(&News) -> Option<&SaveStatus>| before.iter().rev().find_map(pick).cloned();
    let status = use_state_eq(|| {
        found(|news| if let News::Status(status) = news { Some(status) } else { None })
            .unwrap_or(SaveStatus::Saved { at_ms: 0, revision: 0 })
    });
    let list = use_state_eq(|| {
        let list = before.iter().rev().find_map(|news| if let News::Listed(list) = news { Some(list) } else { None });
        list.cloned().unwrap_or_default()
    });
    let notice = use_state_eq(|| {
        before.iter().rev().find_map(|news| if let News::Notice(msg) = news { Some(msg.clone()) } else { None })
    });
    {
        let (desk, dispatch) = (desk.clone(), state.dispatcher());
        let (set_status, set_list, set_notice) = (status.setter(), list.setter(), notice.setter());
        use_effect_with((), move |()| {
            let again = Rc::downgrade(&desk);
            desk.on_news(Callback::from(move |news: News| match news {
                News::Opened(agreement) => {
                    set_status.set(SaveStatus::Saved { at_ms: 0, revision: 0 });
                    dispatch.dispatch(Happening::Opened(agreement));
                }
                News::Status(status) => {
                    if let (SaveStatus::Saved { revision: 1, .. }, Some(desk)) = (&status, again.upgrade()) {
                        desk.look_again();
                    }
                    set_status.set(status);
                }
                News::Listed(list) => set_list.set(list),
                News::Notice(msg) => set_notice.set(Some(msg)),
            }));
        });
    }
    Told { status, list, notice }
}

/// Opens files that are picked or dropped.
#[hook]
fn use_files(desk: &Rc<Desk>, notice: &UseStateHandle<Option<Msg>>) -> (Callback<PickedFile>, Callback<FileRefusal>) {
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
        notice.set(Some(match refusal {
            FileRefusal::TooLarge { .. } => msg::OPEN_TOO_LARGE,
            FileRefusal::Unreadable { .. } => msg::OPEN_UNREADABLE,
        }));
    });
    (on_file, on_refused)
}

/// Takes the document away.
#[hook]
fn use_export(
    desk: &Rc<Desk>,
    state: &UseReducerHandle<AppState>,
    notice: &UseStateHandle<Option<Msg>>,
    go: Callback<Route>,
) -> Callback<Export> {
    use_callback((desk.clone(), state.clone(), notice.setter(), go), |export: Export, (desk, state, notice, _)| {
        let view = state.view();
        let report = document(&view);
        let (kind, text) = match export {
            Export::Print => {
                if let Some(window) = window() {
                    let _ = window.print();
                }
                return;
            }
            Export::Markdown => (Kind::Markdown, crate::export::markdown(&report)),
            Export::Html => (Kind::Html, crate::export::html(&report)),
            Export::Json => {
                let name = view.agreement.parties.organisation.trim().to_owned();
                (Kind::Json, write(&Draft::new(&name, (*view.agreement).clone())))
            }
        };
        let name = file_name(&report, kind);
        if download(&name, kind.media_type(), &text).is_ok() {
            notice.set(Some(msg::exported(name)));
            if kind == Kind::Json {
                desk.saved_to_file();
            } else {
                state.dispatch(Happening::Exported);
            }
        }
    })
}

/// What can be done with drafts.
#[hook]
fn use_draft_actions(
    desk: &Rc<Desk>,
    file: Callback<PickedFile>,
    refused: Callback<FileRefusal>,
    save_file: Callback<()>,
) -> DraftActions {
    let desk = desk.clone();
    let begin = use_callback(desk.clone(), |(), desk| desk.start(None));
    let sample = use_callback(desk.clone(), |(), desk| {
        desk.start(Some(crate::domain::sample(&mut crate::web::ids::random_id)));
    });
    let open = use_callback(desk.clone(), |id, desk| desk.open(id));
    let delete = use_callback(desk.clone(), |id, desk| desk.delete(id));
    let delete_all = use_callback(desk.clone(), |(), desk| desk.delete_everything());
    let aside_download = use_callback(desk.clone(), |key: u64, desk| {
        desk.aside(
            key,
            Callback::from(|text: String| {
                let _ = download("truce-draft-unread.txt", "text/plain;charset=utf-8", &text);
            }),
        );
    });
    let aside_discard = use_callback(desk, |key: u64, desk| desk.discard_aside(key));
    DraftActions { begin, sample, open, file, refused, save_file, delete, delete_all, aside_download, aside_discard }
}

/// Whether a media query holds.
#[hook]
fn use_media(query: &'static str) -> bool {
    let list = || -> Option<MediaQueryList> { window()?.match_media(query).ok()? };
    let holds = use_state_eq(|| list().is_some_and(|list| list.matches()));
    {
        let set = holds.setter();
        use_effect_with((), move |()| {
            let listener = list().map(|list| {
                let now = list.clone();
                EventListener::new(&list, "change", move |_| set.set(now.matches()))
            });
            move || drop(listener)
        });
    }
    *holds
}

/// Whether the page has been scrolled past the ring.
#[hook]
fn use_condensed() -> bool {
    let condensed = use_state_eq(|| false);
    {
        let set = condensed.setter();
        use_effect_with((), move |()| {
            let listener = window().map(|window| {
                let now = window.clone();
                EventListener::new(&window, "scroll", move |_| {
                    let y = now.scroll_y().unwrap_or_default();
                    if y > CONDENSES_AT {
                        super::dom::reserve_ring();
                        set.set(true);
                    } else if y < GROWS_AT {
                        set.set(false);
                    }
                })
            });
            move || drop(listener)
        });
    }
    *condensed
}

fn window() -> Option<Window> {
    web_sys::window()
}
