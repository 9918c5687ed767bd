//! What every page that asks has around its questions: the summary of errors, the heading that is
//! focused, the question whether it is completed, and the way on.

use yew::prelude::*;

use crate::domain::Page;
use crate::i18n::{Msg, msg};
use crate::ui::components::{Button, Choice, ChoiceOption, ErrorItem, ErrorSummary};
use crate::ui::locale::use_locale;
use crate::ui::route::{Place, Route};
use crate::ui::view::{Hands, View};
use crate::wizard::{Action, Weight, sentence_in_row};

/// What stands above the questions.
#[derive(Properties, PartialEq)]
pub struct HeadProps {
    /// The page.
    pub page: Page,
    /// "Round 3 of 6"
    pub step: Msg,
    /// What the page is called.
    pub title: Msg,
    /// One sentence on it.
    pub lede: Msg,
    /// The agreement and what follows.
    pub view: View,
    /// Counts the presses of Continue that found an error.
    pub focus_token: u32,
    /// The heading, to be focused when one comes to the page.
    pub heading: NodeRef,
    /// Go on all the same.
    pub on_go_on: Callback<()>,
}

/// Step, heading, lede, and the errors above them.
#[component]
pub fn Head(props: &HeadProps) -> Html {
    let locale = use_locale();
    let view = &props.view;
    let tried = view.seen.tried.contains(&props.page) && props.focus_token > 0;
    let items: Vec<ErrorItem> = view
        .results
        .findings
        .iter()
        .filter(|f| tried && f.weight() == Weight::Problem && f.field.page() == props.page)
        .map(|finding| ErrorItem {
            field: AttrValue::from(finding.field.key()),
            text: locale.say(sentence_in_row(finding, &view.agreement, &view.results, &locale.formats)),
        })
        .collect();
    let has_errors = !items.is_empty();
    html! {
        <div class="page-head">
            <div class="problems">
                if has_errors {
                    <ErrorSummary heading={locale.say(&msg::ERRORS_HEADING)} {items} focus_token={props.focus_token} />
                    <p class="go-on">
                        <Button kind={crate::ui::components::ButtonKind::Quiet} label={locale.say(&msg::ERRORS_GO_ON)}
                            on_press={props.on_go_on.clone()} />
                    </p>
                }
            </div>
            <p class="step">{ locale.say(&props.step) }</p>
            <h1 tabindex="-1" ref={props.heading.clone()}>{ locale.say(&props.title) }</h1>
            <p class="lede">{ locale.say(&props.lede) }</p>
        </div>
    }
}

/// What stands below the questions.
#[derive(Properties, PartialEq)]
pub struct FootProps {
    /// The page.
    pub page: Page,
    /// Whether the teams called it completed.
    pub completed: bool,
    /// The page before.
    #[prop_or_default]
    pub back: Option<Place>,
    /// What a person can do.
    pub hands: Hands,
}

/// "Have you completed this page?" and the way on.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let locale = use_locale();
    let page = props.page;
    let on_pick = use_callback((page, props.hands.edit.clone()), |picked: String, (page, edit)| {
        edit.emit(Action::Complete { page: *page, done: picked == "yes" });
    });
    let on_press = use_callback((page, props.hands.proceed.clone()), |(), (page, proceed)| proceed.emit(*page));
    let option =
        |value: &'static str, label: &Msg| ChoiceOption { value: value.into(), label: locale.say(label), hint: None };
    html! {
        <div class="page-foot">
            <div class="section done">
                <Choice id="done" label={locale.say(&msg::DONE_QUESTION)} inline={true}
                    options={vec![option("yes", &msg::DONE_YES), option("no", &msg::DONE_NO)]}
                    value={if props.completed { "yes" } else { "no" }} {on_pick} />
            </div>
            <div class="actions">
                <Button id="continue" label={locale.say(&msg::BUTTON_CONTINUE)} {on_press} />
                if let Some(back) = props.back {
                    <a href={Route::to(back).hash()}>
                        { locale.say(msg::button_back(back.name())) }
                    </a>
                }
            </div>
        </div>
    }
}
