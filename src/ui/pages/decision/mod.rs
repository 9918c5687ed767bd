//! The decision: a sentence first, then the score, the moves that help most, the pictures, and what
//! is still open.

mod funnel;
mod months;
mod moves;
mod score;

use yew::prelude::*;

use crate::calc::num::at_least;
use crate::i18n::{Msg, msg};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::outline::open_points;
use crate::ui::pages::goals::Levers;
use crate::ui::pictures::{Rope, RopeProps, RopeVariant};
use crate::ui::result::{rope_props, use_rope_explained};
use crate::ui::route::{Place, Route};
use crate::ui::view::View;
use crate::wizard::words::ratio;
use crate::wizard::{Figure, Finding, Weight, sentence_in_row};

/// What the page is made from.
#[derive(Properties, PartialEq)]
pub struct DecisionPageProps {
    /// The agreement and what follows.
    pub view: View,
    /// The heading.
    pub heading: NodeRef,
    /// Go somewhere.
    pub go: Callback<Route>,
    /// Explain a figure.
    pub explain: Callback<Figure>,
}

/// The decision.
#[component]
pub fn DecisionPage(props: &DecisionPageProps) -> Html {
    let locale = use_locale();
    let view = &props.view;
    let on_explain = use_rope_explained(&props.explain);
    let verdict: Vec<AttrValue> = verdict(view).iter().map(|msg| locale.say(msg(view, &locale))).collect();
    let points: Vec<&Finding> = view.results.findings.iter().filter(|f| f.weight() != Weight::Advice).collect();
    let advice: Vec<&Finding> = view.results.findings.iter().filter(|f| f.weight() == Weight::Advice).collect();
    let has_funnel = !view.results.counted.sources.is_empty();
    let open_document = props.go.reform(|event: MouseEvent| {
        event.prevent_default();
        Route::to(Place::Document)
    });
    let listed = |finding: &Finding, at: usize| {
        let go = props.go.clone();
        let field = finding.field;
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go.emit(Route::to_field(field));
        });
        let text = sentence_in_row(finding, &view.agreement, &view.results, &locale.formats);
        let page = match Place::from(field.page()) {
            Place::Start => msg::POINT_WHERE_START,
            _ => msg::POINT_WHERE,
        };
        html! {
            <li key={at}>
                <span>{ at + 1 }</span>
                <a href={Route::to_field(field).hash()} {onclick}>{ locale.say(&text) }</a>
                <span class="soft">{ locale.say(&page) }</span>
            </li>
        }
    };
    let count = open_points(&view.results);
    html! {
        <main class="main decision" id="main">
            <p class="step">{ locale.say(&msg::DECISION_STEP) }</p>
            <h1 tabindex="-1" ref={props.heading.clone()}>{ locale.say(&msg::PAGE_DECISION) }</h1>
            <p class="verdict">
                { for verdict.iter().map(|sentence| html! { <span>{ sentence }{ " " }</span> }) }
            </p>
            <Rope ..RopeProps { on_explain: Some(on_explain), ..rope_props("verdict-rope", view, &locale, RopeVariant::Ring) } />
            <score::ScoreSection view={view.clone()} />
            <moves::MovesSection view={view.clone()} go={props.go.clone()} />
            <div class="pictures" hidden={!has_funnel}>
                if has_funnel {
                    <months::Months view={view.clone()} explain={props.explain.clone()} />
                    <funnel::FunnelSection view={view.clone()} />
                    <Levers view={view.clone()} />
                }
            </div>
            <section class="section">
                <h2>{ locale.say(msg::decision_points(count)) }</h2>
                <ol class="points">{ for points.iter().enumerate().map(|(at, finding)| listed(finding, at)) }</ol>
                <div class="actions">
                    <a class="btn" href={Route::to(Place::Document).hash()} onclick={open_document}>
                        { locale.say(if count == 0 { msg::DECISION_OPEN_DOCUMENT } else { msg::DECISION_SIGN_ANYWAY }) }
                    </a>
                </div>
            </section>
            <section class="section" hidden={advice.is_empty()}>
                <h2>{ locale.say(&msg::DECISION_ADVICE) }</h2>
                <ol class="points">{ for advice.iter().enumerate().map(|(at, finding)| listed(finding, at)) }</ol>
            </section>
        </main>
    }
}

type Sentence = fn(&View, &Locale) -> Msg;

/// What there is to say first, sentence by sentence.
fn verdict(view: &View) -> Vec<Sentence> {
    let results = &view.results;
    let funnel = &results.funnel;
    let Some(coverage) = funnel.coverage.filter(|_| !results.counted.sources.is_empty()) else {
        return vec![|_, _| msg::DECISION_NOTHING];
    };
    let mut said: Vec<Sentence> = Vec::new();
    if at_least(coverage, 1.0) {
        said.push(|view, locale| msg::decision_adds_up(covered(view, locale)));
        if coverage < 1.1 {
            said.push(|_, _| msg::DECISION_EVEN);
        }
    } else {
        said.push(|view, locale| msg::decision_short(covered(view, locale)));
        if funnel.steady_state_coverage.is_some_and(|steady| at_least(steady, 1.0)) {
            said.push(|view, locale| {
                msg::decision_steady(ratio(
                    view.results.funnel.steady_state_coverage.unwrap_or_default(),
                    &locale.formats,
                ))
            });
        }
    }
    let overloaded = results.capacity.as_ref().is_some_and(|c| match c.utilisation_at_peak {
        Some(peak) => !at_least(1.0, peak),
        None => c.demand_hours > 0.0,
    });
    let broken = results.response.is_some_and(|r| !r.promise_kept);
    if overloaded {
        said.push(|_, _| msg::DECISION_OVERLOADED);
    }
    if broken {
        said.push(|_, _| msg::DECISION_RESPONSE_BROKEN);
    }
    if !overloaded && !broken && results.capacity.is_some() && results.response.is_some() {
        said.push(|_, _| msg::DECISION_ALL_KEPT);
    }
    said
}

fn covered(view: &View, locale: &Locale) -> String {
    ratio(view.results.funnel.coverage.unwrap_or_default(), &locale.formats)
}
