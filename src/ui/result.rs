//! The result beside the form: the rope and the figures, moving with each keystroke. Each figure
//! opens how it is computed.

use yew::prelude::*;

use crate::calc::num::at_least;
use crate::domain::Side;
use crate::i18n::{Arg, Msg, msg};
use crate::wizard::words::{ratio, share, share_below, side_name, source_name};
use crate::wizard::{Figure, Results};

use super::locale::{Locale, use_locale};
use super::outline::open_points;
use super::pictures::{Rope, RopeEnd, RopeFigure, RopePart, RopeProps, RopeVariant};
use super::route::{Place, Route};
use super::view::View;

/// What the result is made from.
#[derive(Properties, PartialEq)]
pub struct ResultPaneProps {
    /// The agreement and what follows.
    pub view: View,
    /// Whether the page has been scrolled past it.
    pub condensed: bool,
    /// Explain a figure.
    pub explain: Callback<Figure>,
    /// Go somewhere.
    pub go: Callback<Route>,
}

/// The rope and the figures.
#[component]
pub fn ResultPane(props: &ResultPaneProps) -> Html {
    let locale = use_locale();
    let open = use_state_eq(|| false);
    let toggle = use_callback((*open, open.setter()), |_: MouseEvent, (open, set)| set.set(!open));
    let see_open = use_callback(props.go.clone(), |event: MouseEvent, go| {
        event.prevent_default();
        go.emit(Route::to(Place::Decision));
    });
    let view = &props.view;
    let on_explain = use_rope_explained(&props.explain);
    let rope = RopeProps { on_explain: Some(on_explain), ..rope_props("rope", view, &locale, RopeVariant::Ring) };
    let figures = figures(view, &locale);
    let points = open_points(&view.results);
    html! {
        <aside id="result" class={classes!("result", props.condensed.then_some("is-condensed"), open.then_some("is-open"))}
            aria-label={locale.say(&msg::RESULT_LABEL)}>
            <Rope ..rope />
            <p class="brief">{ brief(view, &locale) }</p>
            <button type="button" class="link open" aria-expanded={open.to_string()} aria-controls="figures" onclick={toggle}>
                { locale.say(if *open { msg::RESULT_HIDE } else { msg::RESULT_SHOW }) }
            </button>
            <dl id="figures" class="figures">
                { for figures.into_iter().map(|figure| shown(figure, &props.explain)) }
                <div key="ready">
                    <dt>{ locale.say(&msg::FIG_READY) }</dt>
                    <dd>{ locale.say(msg::status_points(points)) }</dd>
                    <dd>
                        <a href={Route::to(Place::Decision).hash()} onclick={see_open}>{ locale.say(&msg::FIG_SEE_OPEN) }</a>
                    </dd>
                </div>
            </dl>
        </aside>
    }
}

/// Which figures stand beside the rope.
#[hook]
pub fn use_rope_explained(explain: &Callback<Figure>) -> Callback<RopePart> {
    use_callback(explain.clone(), |part: RopePart, explain| {
        explain.emit(match part {
            RopePart::Coverage => Figure::Coverage,
            RopePart::Marketing => Figure::Expected,
            RopePart::Sales => Figure::Target,
            RopePart::Short => Figure::Gap,
        });
    })
}

/// A figure: what it is, its value, a word on it, and what explains it.
struct Shown {
    key: &'static str,
    class: Option<&'static str>,
    what: Html,
    value: Option<AttrValue>,
    flag: bool,
    words: Vec<(AttrValue, Option<Figure>)>,
    figure: Figure,
}

fn shown(figure: Shown, explain: &Callback<Figure>) -> Html {
    let which = figure.figure;
    let words = figure.words.into_iter().map(|(text, about)| match about {
        Some(about) => {
            let onclick = explain.reform(move |_: MouseEvent| about);
            html! { <button type="button" class="link explains more" {onclick}>{ text }</button> }
        }
        None => html! { <span class="more">{ text }</span> },
    });
    let words: Vec<Html> = words.collect();
    let explain = explain.clone();
    let value = match figure.value {
        Some(value) => html! {
            <button type="button" class={classes!("link", "explains")} onclick={move |_| explain.emit(which)}>{ value }</button>
        },
        None => html! { <span class="soft">{ "–" }</span> },
    };
    html! {
        <div key={figure.key} class={figure.class}>
            <dt>{ figure.what }</dt>
            <dd class={figure.flag.then_some("flag")}>{ value }</dd>
            <dd>{ for words }</dd>
        </div>
    }
}

fn figures(view: &View, locale: &Locale) -> Vec<Shown> {
    vec![money(view, locale), leads(view, locale), keep_up(view, locale), response(view, locale), quota(view, locale)]
}

fn text(label: &Msg, locale: &Locale) -> Html {
    html! { <span>{ locale.say(label) }</span> }
}

fn money(view: &View, locale: &Locale) -> Shown {
    let funnel = &view.results.funnel;
    let amount = |value: f64| locale.formats.money(value, view.agreement.currency.code());
    let room = funnel.gap.is_some_and(|gap| gap < 0.0);
    let late = funnel.revenue_after_period >= 0.5;
    let covered = funnel.coverage.is_some_and(|c| at_least(c, 1.0));
    let mut words = Vec::new();
    match funnel.coverage {
        None => words.push((msg::FIG_WHY_NO_COVERAGE, None)),
        _ if view.results.counted.sources.is_empty() => words.push((msg::FIG_WHY_NO_LEADS, None)),
        _ if late => {
            words.push((msg::fig_money_after(amount(funnel.revenue_after_period)), Some(Figure::AfterPeriod)));
        }
        _ => words.push((msg::FIG_MONEY_NOTHING_AFTER, None)),
    }
    // beside a coverage below 1 always: the plan may work, but not yet this period
    if let Some(steady) = funnel.steady_state_coverage.filter(|_| !covered && !view.results.counted.sources.is_empty())
    {
        words.push((msg::fig_steady(ratio(steady, &locale.formats)), Some(Figure::SteadyState)));
    }
    Shown {
        key: "money",
        class: Some("money"),
        what: text(&if room { msg::FIG_MONEY_ROOM } else { msg::FIG_MONEY }, locale),
        value: funnel.gap.map(|gap| AttrValue::from(amount(gap.abs()))),
        flag: false,
        words: words.into_iter().map(|(msg, figure)| (locale.say(&msg), figure)).collect(),
        figure: Figure::Gap,
    }
}

fn leads(view: &View, locale: &Locale) -> Shown {
    let results = &view.results;
    let formats = &locale.formats;
    let missing = missing_leads(results);
    let covered = results.funnel.coverage.is_some_and(|c| at_least(c, 1.0));
    let value = match missing {
        Some(missing) if missing > 0.0 && !covered => Some(msg::fig_leads_short(formats.number(missing, 0))),
        Some(_) => Some(msg::FIG_LEADS_NONE),
        None => None,
    };
    let word = match (missing, covered) {
        (Some(_), true) => msg::FIG_LEADS_ROOM,
        (Some(_), false) => {
            let each = results.counted.sources.iter().zip(&results.funnel.sources).filter_map(|(id, source)| {
                let needed = formats.number(source.required_mqls_shown?, 0);
                Some(msg::fig_leads_from(needed, source_name(&view.agreement, *id)))
            });
            return Shown {
                key: "leads",
                class: None,
                what: text(&msg::FIG_LEADS, locale),
                value: value.map(|msg| locale.say(&msg)),
                flag: false,
                words: vec![(
                    AttrValue::from(each.take(4).map(|m| locale.catalogue.say(&m)).collect::<Vec<_>>().join(", ")),
                    None,
                )],
                figure: Figure::LeadsShort,
            };
        }
        (None, _) if results.counted.sources.is_empty() => msg::FIG_WHY_NO_LEADS,
        (None, _) if results.funnel.coverage.is_none() => msg::FIG_WHY_NO_COVERAGE,
        (None, _) => msg::FIG_LEADS_UNREACHABLE,
    };
    Shown {
        key: "leads",
        class: None,
        what: text(&msg::FIG_LEADS, locale),
        value: value.map(|msg| locale.say(&msg)),
        flag: false,
        words: vec![(locale.say(&word), None)],
        figure: Figure::LeadsShort,
    }
}

/// Leads a month that are missing over all sources, each rounded up as it would be promised.
pub fn missing_leads(results: &Results) -> Option<f64> {
    if results.counted.sources.is_empty() {
        return None;
    }
    let sources = results.counted.plan.sources.iter().zip(&results.funnel.sources);
    sources.map(|(plan, source)| Some(source.required_mqls_shown? - plan.mqls_per_month)).sum()
}

fn keep_up(view: &View, locale: &Locale) -> Shown {
    let formats = &locale.formats;
    let capacity = view.results.capacity.as_ref();
    let peak = capacity.and_then(|c| c.utilisation_at_peak);
    let word = match capacity {
        Some(c) => match (c.utilisation, peak) {
            (Some(now), Some(peak)) if peak > now + 0.005 => msg::fig_keep_up_peak(ratio(peak, formats)),
            _ => msg::fig_keep_up_hours(formats.number(c.demand_hours, 0), formats.number(c.supply_hours, 0)),
        },
        None if view.results.counted.plan.follow_up.is_some() => msg::FIG_WHY_NO_LEADS,
        None => msg::FIG_WHY_NO_FOLLOW_UP,
    };
    let sales = locale.catalogue.say(&msg::fig_keep_up(side_name(&view.agreement, Side::Sales)));
    Shown {
        key: "keep-up",
        class: None,
        what: html! { <span>{ sales }</span> },
        value: capacity.and_then(|c| c.utilisation).map(|u| AttrValue::from(ratio(u, formats))),
        flag: peak.is_some_and(|peak| !at_least(1.0, peak)),
        words: vec![(locale.say(&word), None)],
        figure: Figure::Utilisation,
    }
}

fn response(view: &View, locale: &Locale) -> Shown {
    let formats = &locale.formats;
    let promise = view.results.counted.plan.response_promise;
    let response = view.results.response;
    let (value, word) = match (response, promise) {
        (Some(r), Some(p)) => {
            let kept = share_below(r.kept_share, p.promised_share, formats);
            let value = msg::fig_response_value(kept, share(p.promised_share, formats));
            let word = match r.people_needed {
                _ if r.promise_kept => msg::fig_response_kept(formats.count(f64::from(p.people_on_duty))),
                Some(needed) => msg::fig_response_needed(formats.count(f64::from(needed))),
                None if !r.stable && at_least(r.ceiling, p.promised_share) => msg::FIG_RESPONSE_UNSTABLE,
                None => msg::fig_response_ceiling(share_below(r.ceiling, p.promised_share, formats)),
            };
            (Some(value), word)
        }
        (None, Some(_)) => (None, msg::FIG_WHY_NO_LEADS),
        _ => (None, msg::FIG_WHY_NO_RESPONSE),
    };
    Shown {
        key: "response",
        class: None,
        what: text(&msg::FIG_RESPONSE, locale),
        value: value.map(|msg| locale.say(&msg)),
        flag: response.is_some_and(|r| !r.promise_kept),
        words: vec![(locale.say(&word), None)],
        figure: Figure::Kept,
    }
}

fn quota(view: &View, locale: &Locale) -> Shown {
    let quota = view.results.quota.as_ref();
    let word = match quota.map(|q| q.coverage) {
        Some(Some(coverage)) => msg::fig_quota_of(ratio(coverage, &locale.formats)),
        Some(None) => msg::FIG_WHY_NO_COVERAGE,
        None => msg::FIG_WHY_NO_QUOTA,
    };
    let amount = |value: f64| AttrValue::from(locale.formats.money(value, view.agreement.currency.code()));
    Shown {
        key: "quota",
        class: None,
        what: text(&msg::FIG_QUOTA, locale),
        value: quota.map(|q| amount(q.capacity)),
        flag: false,
        words: vec![(locale.say(&word), None)],
        figure: Figure::QuotaCapacity,
    }
}

fn brief(view: &View, locale: &Locale) -> AttrValue {
    let amount = |value: f64| locale.formats.money(value, view.agreement.currency.code());
    locale.say(&match view.results.funnel.gap {
        None => msg::BRIEF_NONE,
        Some(gap) if gap > 0.5 => msg::brief_short(amount(gap)),
        Some(gap) => msg::brief_room(amount(gap.abs())),
    })
}

/// The rope of an agreement.
pub fn rope_props(id: &'static str, view: &View, locale: &Locale, variant: RopeVariant) -> RopeProps {
    let formats = &locale.formats;
    let funnel = &view.results.funnel;
    let amount = |value: f64| formats.money(value, view.agreement.currency.code());
    let name = |side| AttrValue::from(locale.catalogue.say(&msg::explain_row(side_name(&view.agreement, side))));
    let coverage = funnel.coverage.filter(|_| !view.results.counted.sources.is_empty() || funnel.expected > 0.0);
    let text = coverage.map(|c| ratio(c, formats));
    let gap = funnel.gap.unwrap_or_default();
    let (title, desc) = match (&text, coverage) {
        (Some(text), Some(c)) if at_least(c, 1.0) => {
            (msg::rope_title(text.clone()), msg::rope_desc_met(Arg::from(text.clone())))
        }
        (Some(text), _) => (msg::rope_title(text.clone()), msg::rope_desc_short(text.clone(), amount(gap))),
        (None, _) => (msg::ROPE_TITLE_NONE, msg::ROPE_DESC_NONE),
    };
    let one = formats.number_fixed(1.0, 2);
    let scale = [0.0, 0.25, 0.5, 0.75]
        .map(|at| AttrValue::from(if at == 0.0 { formats.number(at, 0) } else { formats.number_fixed(at, 2) }))
        .into_iter()
        .chain([locale.say(msg::rope_adds_up(one))])
        .collect();
    let short = coverage.map(|c| {
        let label = if at_least(c, 1.0) { msg::ROPE_ROOM } else { msg::ROPE_SHORT };
        (locale.say(&label), AttrValue::from(amount(gap.abs())))
    });
    let known = funnel.target > 0.0;
    RopeProps {
        id: AttrValue::from(id),
        coverage,
        figure: text.map(|value| RopeFigure { value: value.into(), what: locale.say(&msg::ROPE_COVERAGE) }),
        marketing: RopeEnd {
            side: name(Side::Marketing),
            verb: locale.say(&msg::ROPE_PROMISES),
            amount: if funnel.expected > 0.0 { amount(funnel.expected).into() } else { AttrValue::default() },
        },
        sales: RopeEnd {
            side: name(Side::Sales),
            verb: locale.say(&msg::ROPE_NEEDS),
            amount: if known { amount(funnel.target).into() } else { AttrValue::default() },
        },
        short,
        scale,
        title: locale.say(&title),
        desc: locale.say(&desc),
        variant,
        on_explain: None,
    }
}
