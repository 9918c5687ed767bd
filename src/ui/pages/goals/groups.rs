//! What else counts: opening pipeline, seasonality, people and quota, follow-up, response promise.
//! Each is one line that says what was agreed, and opens to be changed.

use yew::prelude::*;

use crate::domain::{Field, FollowUpField, PipelineField, QuotaField, ResponseField};
use crate::i18n::{Msg, msg};
use crate::ui::components::{Button, ButtonKind};
use crate::ui::form::Form;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::view::{Hands, View};
use crate::wizard::words::{share, share_below};
use crate::wizard::{Action, Filled};

/// What the groups are made from.
#[derive(Properties, PartialEq)]
pub struct GroupsProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
    /// The field that a link leads to.
    pub field: Option<Field>,
}

/// A group of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Pipeline,
    Season,
    Quota,
    FollowUp,
    Response,
}

impl Group {
    const ALL: [Self; 5] = [Self::Pipeline, Self::Season, Self::Quota, Self::FollowUp, Self::Response];

    fn of(field: Field) -> Option<Self> {
        match field {
            Field::Pipeline(_) => Some(Self::Pipeline),
            Field::Seasonality(_) => Some(Self::Season),
            Field::Quota(_) => Some(Self::Quota),
            Field::FollowUp(_) => Some(Self::FollowUp),
            Field::Response(_) => Some(Self::Response),
            _ => None,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Pipeline => "group-pipeline",
            Self::Season => "group-season",
            Self::Quota => "group-quota",
            Self::FollowUp => "group-follow-up",
            Self::Response => "group-response",
        }
    }

    fn name(self) -> Msg {
        match self {
            Self::Pipeline => msg::GOALS_PIPELINE,
            Self::Season => msg::GOALS_SEASON,
            Self::Quota => msg::GOALS_QUOTA,
            Self::FollowUp => msg::GOALS_FOLLOW_UP,
            Self::Response => msg::GOALS_RESPONSE,
        }
    }
}

/// The groups.
#[component]
pub fn Groups(props: &GroupsProps) -> Html {
    let locale = use_locale();
    let asked = props.field.and_then(Group::of);
    let open = use_state_eq(|| Vec::from_iter(asked));
    let arrived = use_mut_ref(|| props.field);
    // a link to a field opens what hides it, in the same render: the focus goes there right after
    let arriving = arrived.replace(props.field) != props.field;
    let mut now = (*open).clone();
    if let Some(group) = asked.filter(|group| arriving && !now.contains(group)) {
        now.push(group);
        open.set(now.clone());
    }
    let form = Form { view: &props.view, locale: &locale, hands: &props.hands };
    let has_problem = |group: Group| {
        let seen = &props.view.seen;
        let mut problems = props.view.results.findings.iter().filter(|f| f.weight() == crate::wizard::Weight::Problem);
        problems.any(|f| Group::of(f.field) == Some(group) && seen.says(f.field))
    };
    let row = |group: Group| {
        let is_open = now.contains(&group) || has_problem(group);
        let toggle = {
            let (open, now) = (open.clone(), now.clone());
            Callback::from(move |()| {
                let mut next = now.clone();
                next.retain(|g| *g != group);
                if !is_open {
                    next.push(group);
                }
                open.set(next);
            })
        };
        let (text, flag) = says(group, &props.view, &locale);
        html! {
            <div key={group.key()} id={group.key()} class={classes!("entry", is_open.then_some("is-open"))}>
                <h3>{ locale.say(group.name()) }</h3>
                <p class="says">
                    <span>{ text }</span>
                    if let Some(flag) = flag { { " " }<span class="flag">{ flag }</span> }
                </p>
                <p class="do">
                    <Button kind={ButtonKind::Quiet} on_press={toggle} about={locale.say(group.name())}
                        label={locale.say(if is_open { msg::GOALS_CHANGE_DONE } else { msg::GOALS_CHANGE })} />
                </p>
                <div class="inside" hidden={!is_open}>
                    if is_open { { inside(group, &form, &locale) } }
                </div>
            </div>
        }
    };
    html! {
        <section class="section">
            <h2>{ locale.say(&msg::GOALS_ELSE) }</h2>
            <div class="entries">{ for Group::ALL.into_iter().map(row) }</div>
        </section>
    }
}

fn inside(group: Group, form: &Form<'_>, locale: &Locale) -> Html {
    let rows =
        |fields: Vec<Field>| html! { <div class="group">{ for fields.into_iter().map(|field| form.row(field)) }</div> };
    match group {
        Group::Pipeline => rows(PipelineField::ALL.iter().map(|f| Field::Pipeline(*f)).collect()),
        Group::Season => season(form, locale),
        Group::Quota => rows(QuotaField::ALL.iter().map(|f| Field::Quota(*f)).collect()),
        Group::FollowUp => rows(FollowUpField::ALL.iter().map(|f| Field::FollowUp(*f)).collect()),
        Group::Response => {
            let all = |want: &[ResponseField]| rows(want.iter().map(|f| Field::Response(*f)).collect());
            html! {
                <div>
                    { all(&[ResponseField::Within, ResponseField::Share]) }
                    <div class="clock">{ form.ask(Field::Response(ResponseField::Clock)) }</div>
                    { all(&[
                        ResponseField::Hours,
                        ResponseField::Days,
                        ResponseField::Arriving,
                        ResponseField::Handling,
                        ResponseField::OnDuty,
                    ]) }
                </div>
            }
        }
    }
}

fn season(form: &Form<'_>, locale: &Locale) -> Html {
    let weights = &form.view.agreement.goals.seasonality;
    let on = !weights.is_empty();
    let edit = form.hands.edit.clone();
    let on_press = Callback::from(move |()| edit.emit(Action::Season { on: !on }));
    let first = form.view.agreement.period.first.value;
    let months = (0..).zip(weights).map(|(month, _)| {
        form.with(Field::Seasonality(month), |ask| {
            if let Some(first) = first {
                ask.label = AttrValue::from(locale.formats.month_short(first.plus(i32::from(month))));
            }
        })
    });
    html! {
        <div>
            <p class="hint">{ locale.say(&msg::GOALS_SEASON_HINT) }</p>
            <div class="weights">{ for months }</div>
            <p>
                <Button kind={ButtonKind::Second} {on_press}
                    label={locale.say(if on { msg::GOALS_SEASON_OFF } else { msg::GOALS_SEASON_ON })} />
            </p>
        </div>
    }
}

/// What was agreed, in one line, and what is wrong with it.
fn says(group: Group, view: &View, locale: &Locale) -> (AttrValue, Option<AttrValue>) {
    let results = &view.results;
    let counted = &results.counted;
    let formats = &locale.formats;
    let amount = |value: f64| formats.money(value, view.agreement.currency.code());
    let partly = |filled: &Filled, empty: Msg| match filled {
        Filled::Partly(_) => msg::GOALS_PARTLY,
        _ => empty,
    };
    let mut flag = None;
    let text = match group {
        Group::Pipeline => match counted.plan.opening_pipeline {
            Some(p) if p.closes_over_months > 0.0 => msg::goals_pipeline_say(
                formats.count_to(p.closes_over_months, 1),
                amount(p.value),
                share(p.win, formats),
            ),
            Some(p) => msg::goals_pipeline_say_once(amount(p.value), share(p.win, formats)),
            None => partly(&counted.pipeline, msg::GOALS_PIPELINE_NONE),
        },
        Group::Season => match &counted.plan.seasonality {
            Some(weights) => {
                let low = weights.iter().copied().fold(f64::INFINITY, f64::min);
                let high = weights.iter().copied().fold(0.0, f64::max);
                msg::goals_season_uneven(formats.number(high, 2), formats.number(low, 2))
            }
            None => msg::GOALS_SEASON_EVEN,
        },
        Group::Quota => match (&results.quota, &counted.quota_plan) {
            (Some(quota), Some(plan)) => {
                let people = formats.count_to(plan.ramped_people + plan.ramping_people, 1);
                if counted.plan.revenue_target > 0.0 {
                    msg::goals_quota_say(amount(quota.capacity), people, amount(counted.plan.revenue_target))
                } else {
                    msg::goals_quota_say_alone(amount(quota.capacity), people)
                }
            }
            _ => partly(&counted.quota, msg::GOALS_QUOTA_NONE),
        },
        Group::FollowUp => match &counted.plan.follow_up {
            Some(f) => msg::goals_follow_up_say(
                formats.count(f64::from(f.attempts_per_lead)),
                formats.count_to(f.hours_per_person_per_week, 1),
                formats.count_to(f.people, 1),
            ),
            None => partly(&counted.follow_up, msg::GOALS_FOLLOW_UP_NONE),
        },
        Group::Response => match counted.plan.response_promise {
            Some(p) => {
                if let Some(r) = results.response.filter(|r| !r.promise_kept) {
                    let kept = share_below(r.kept_share, p.promised_share, formats);
                    let people = formats.count(f64::from(p.people_on_duty));
                    let broken = match (r.people_needed, r.kept_with_people_needed) {
                        (Some(needed), Some(with)) => msg::goals_response_broken_needed(
                            kept,
                            formats.number(f64::from(needed), 0),
                            people,
                            formats.percent(with, 1),
                        ),
                        _ => msg::goals_response_broken(kept, people),
                    };
                    flag = Some(locale.say(&broken));
                }
                msg::goals_response_say(
                    view.agreement.goals.response.clock.key(),
                    formats.count_to(p.within_minutes, 1),
                    share(p.promised_share, formats),
                )
            }
            None => partly(&counted.response, msg::GOALS_RESPONSE_NONE),
        },
    };
    (locale.say(&text), flag)
}
