//! If one thing changed: what each number alone would have to do for coverage to be 1.

use yew::prelude::*;

use crate::calc::levers::{Lever, LeverNeeded};
use crate::calc::num::at_least;
use crate::i18n::{Msg, msg};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::view::View;
use crate::wizard::words::{ratio, share};

/// What the table is made from.
#[derive(Properties, PartialEq)]
pub struct LeversProps {
    /// The agreement and what follows.
    pub view: View,
}

/// The levers, each alone.
#[component]
pub fn Levers(props: &LeversProps) -> Html {
    let locale = use_locale();
    let results = &props.view.results;
    let covered = results.funnel.coverage.is_some_and(|c| at_least(c, 1.0));
    let lede = if covered { msg::GOALS_LEVERS_COVERED } else { msg::GOALS_LEVERS_LEDE };
    let row = |needed: &LeverNeeded| {
        let (times, means) = told(needed, &props.view, &locale);
        html! {
            <tr key={needed.lever as u8}>
                <th scope="row">{ locale.say(name(needed.lever)) }</th>
                <td>{ times }</td>
                <td>{ means }</td>
            </tr>
        }
    };
    html! {
        <section class="section levers" hidden={results.levers.is_empty()}>
            <h2>{ locale.say(&msg::GOALS_LEVERS) }</h2>
            <p class="caption">{ locale.say(&lede) }</p>
            <table class="plain">
                <thead><tr>
                    <th scope="col">{ locale.say(&msg::GOALS_LEVER_HEAD) }</th>
                    <th scope="col">{ locale.say(&msg::GOALS_LEVER_TIMES) }</th>
                    <th scope="col">{ locale.say(&msg::GOALS_LEVER_MEANS) }</th>
                </tr></thead>
                <tbody>{ for results.levers.iter().map(row) }</tbody>
            </table>
        </section>
    }
}

/// What a lever is called.
pub fn name(lever: Lever) -> Msg {
    match lever {
        Lever::MqlsPerMonth => msg::LEVER_VOLUME,
        Lever::Acceptance => msg::LEVER_ACCEPTANCE,
        Lever::Qualification => msg::LEVER_QUALIFICATION,
        Lever::Opportunity => msg::LEVER_OPPORTUNITY,
        Lever::Win => msg::LEVER_WIN,
        Lever::DealSize => msg::LEVER_DEAL,
        Lever::SalesCycleMonths => msg::LEVER_CYCLE,
    }
}

/// The multiplier, and what it means in numbers: of the source where there is one, else of the volume together.
fn told(needed: &LeverNeeded, view: &View, locale: &Locale) -> (AttrValue, AttrValue) {
    let formats = &locale.formats;
    let results = &view.results;
    let sources = &results.counted.plan.sources;
    let Some(multiplier) = needed.multiplier else {
        let best =
            needed.coverage_at_best.filter(|_| needed.lever.is_rate() || needed.lever == Lever::SalesCycleMonths);
        let zero = needed.lever.is_rate() && sources.iter().any(|s| needed.lever.value_in(s) <= 0.0);
        let means = match best {
            _ if zero => match needed.rate_needed_instead_of_zero {
                Some(rate) => msg::lever_zero(share(rate, formats)),
                None => msg::LEVER_NONE,
            },
            Some(best) if at_least(best, 1.0) => msg::lever_unequal(ratio(best, formats)),
            Some(best) => msg::lever_out(ratio(best, formats)),
            None => msg::LEVER_NONE,
        };
        return (AttrValue::from("–"), locale.say(&means));
    };
    let shown = |value: f64| match needed.lever {
        Lever::MqlsPerMonth => formats.number(crate::calc::num::whole_leads(value), 0),
        Lever::DealSize => formats.money(value, view.agreement.currency.code()),
        Lever::SalesCycleMonths => formats.number(value, 1),
        _ => share(value, formats),
    };
    let means = match sources.as_slice() {
        [only] => {
            let now = needed.lever.value_in(only);
            msg::lever_from_to(shown(now), shown(now * multiplier))
        }
        _ if needed.lever == Lever::MqlsPerMonth => {
            let now = results.funnel.mqls_per_month;
            let then = results.funnel.sources.iter().filter_map(|s| s.required_mqls_shown).sum::<f64>();
            msg::lever_from_to(shown(now), shown(then))
        }
        _ => msg::LEVER_ALL,
    };
    (AttrValue::from(formats.number_fixed(multiplier, 2)), locale.say(&means))
}
