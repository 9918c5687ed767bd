//! The moves that help most, each with its effect in numbers, for better and for worse.

use yew::prelude::*;

use crate::calc::levers::Lever;
use crate::i18n::{Msg, msg};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::route::Route;
use crate::ui::view::View;
use crate::wizard::words::{noun, ratio};
use crate::wizard::{Deed, Effect, Effected, Move, moves, sentence_in_row};

/// What the moves are made from.
#[derive(Properties, PartialEq)]
pub struct MovesSectionProps {
    /// The agreement and what follows.
    pub view: View,
    /// Go to a field.
    pub go: Callback<Route>,
}

/// At most three moves.
#[component]
pub fn MovesSection(props: &MovesSectionProps) -> Html {
    let locale = use_locale();
    let view = &props.view;
    let moves = use_memo(view.clone(), |view| moves(&view.agreement, &view.results));
    let heading = match moves.len() {
        0 => msg::DECISION_NO_MOVES,
        count => msg::decision_moves(count),
    };
    let item = |one: &Move| {
        let go = props.go.clone();
        let field = one.field;
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            go.emit(Route::to_field(field));
        });
        html! {
            <li>
                <h3>{ locale.say(deed(&one.deed, view, &locale)) }</h3>
                <dl>{ for one.effects.iter().map(|effect| told(effect, &locale)) }</dl>
                <p class="go">
                    <a href={Route::to_field(field).hash()} {onclick}>{ locale.say(msg::move_go(noun(field))) }</a>
                </p>
            </li>
        }
    };
    html! {
        <section class="section">
            <h2>{ locale.say(&heading) }</h2>
            <ol class="moves">{ for moves.iter().map(item) }</ol>
        </section>
    }
}

fn deed(deed: &Deed, view: &View, locale: &Locale) -> Msg {
    let formats = &locale.formats;
    match deed {
        Deed::MoreLeads(leads) => msg::move_more_leads(formats.count_to(*leads, 1)),
        Deed::OnDuty(people) => msg::move_on_duty(formats.count(f64::from(*people))),
        Deed::FollowUp(people) => msg::move_follow_up(formats.count_to(*people, 1)),
        Deed::PromiseLess(share) => msg::move_promise_less(formats.percent(*share, 0)),
        Deed::Tenth(lever) => match lever {
            Lever::MqlsPerMonth => msg::MOVE_TENTH_VOLUME,
            Lever::Acceptance => msg::MOVE_TENTH_ACCEPTANCE,
            Lever::Qualification => msg::MOVE_TENTH_QUALIFICATION,
            Lever::Opportunity => msg::MOVE_TENTH_OPPORTUNITY,
            Lever::Win => msg::MOVE_TENTH_WIN,
            Lever::DealSize => msg::MOVE_TENTH_DEAL,
            Lever::SalesCycleMonths => msg::MOVE_TENTH_CYCLE,
        },
        Deed::Mend(at) => match view.results.findings.get(*at) {
            Some(finding) => sentence_in_row(finding, &view.agreement, &view.results, formats),
            None => msg::DECISION_NO_MOVES,
        },
    }
}

fn told(effect: &Effect, locale: &Locale) -> Html {
    let formats = &locale.formats;
    let (name, from, to) = match effect.of {
        Effected::Coverage => (msg::EFFECT_COVERAGE, ratio(effect.before, formats), ratio(effect.after, formats)),
        Effected::Utilisation => (msg::EFFECT_UTILISATION, ratio(effect.before, formats), ratio(effect.after, formats)),
        Effected::Kept => (msg::EFFECT_KEPT, formats.percent(effect.before, 1), formats.percent(effect.after, 1)),
        Effected::Checkable => {
            (msg::EFFECT_CHECKABLE, formats.number(effect.before, 0), formats.number(effect.after, 0))
        }
        Effected::Score => (msg::EFFECT_SCORE, formats.number(effect.before, 0), formats.number_fixed(effect.after, 0)),
    };
    html! {
        <div>
            <dt>{ locale.say(&name) }</dt>
            <dd>{ locale.say(msg::effect_from_to(from, to)) }</dd>
        </div>
    }
}
