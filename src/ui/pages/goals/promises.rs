//! What is promised, drafted from the numbers: who answers for each promise, and where it is counted.

use yew::prelude::*;

use crate::domain::{Field, Promise, Wording};
use crate::i18n::{Msg, msg};
use crate::ui::components::{Button, ButtonKind};
use crate::ui::form::Form;
use crate::ui::locale::use_locale;
use crate::ui::view::{Hands, View};
use crate::wizard::Action;
use crate::wizard::commitments::{Line, Target};
use crate::wizard::words::{share, source_name};

use super::source::side;

/// What the promises are made from.
#[derive(Properties, PartialEq)]
pub struct PromisesProps {
    /// The agreement and what follows.
    pub view: View,
    /// What a person can do.
    pub hands: Hands,
}

/// The promises of both sides.
#[component]
pub fn Promises(props: &PromisesProps) -> Html {
    let locale = use_locale();
    let PromisesProps { view, hands } = props;
    let form = Form { view, locale: &locale, hands };
    let formats = &locale.formats;
    let say = |line: &Line| -> Msg {
        match line.target {
            Target::Leads { a_month } => {
                let name = match line.promise {
                    Promise::LeadsFrom(id) => source_name(&view.agreement, id),
                    _ => "".into(),
                };
                msg::promise_say_leads(formats.count_to(a_month, 1), name)
            }
            Target::Answered { share: promised, within_minutes, .. } => {
                msg::promise_say_response(formats.count_to(within_minutes, 1), share(promised, formats))
            }
            Target::Tried { attempts, .. } => msg::promise_say_attempts(formats.count(f64::from(attempts))),
            Target::Revenue { amount } => {
                msg::promise_say_revenue(formats.money(amount, view.agreement.currency.code()))
            }
        }
    };
    let leads = view.results.funnel.mqls_per_month;
    let card = |line: &Line| {
        let tried = matches!(line.target, Target::Tried { .. });
        let misses = line.may_miss.map(|misses| {
            let leads = crate::calc::num::whole_leads(leads);
            locale.say(msg::promise_may_miss(formats.count(leads), formats.number(misses, 0)))
        });
        html! {
            <li key={line.id.to_string()} class="promise-of">
                <p class="what">{ side(&locale, line.side) }{ " " }<span>{ locale.say(say(line)) }</span></p>
                <p class="hint" hidden={misses.is_none()}>{ misses.unwrap_or_default() }</p>
                <div class="answers">
                    if tried { { form.ask(Field::CommitmentShare(line.id)) } }
                    { form.ask(Field::CommitmentOwner(line.id)) }
                    { form.ask(Field::CommitmentRecord(line.id)) }
                </div>
            </li>
        }
    };
    let own = matches!(view.agreement.misses.used_up, Wording::Own(_));
    let edit = hands.edit.clone();
    let take = Callback::from(move |()| edit.emit(Action::Suggest { field: Field::MissesUsedUp }));
    let nothing = view.results.commitments.is_empty();
    html! {
        <div>
            <section class="section">
                <h2>{ locale.say(&msg::GOALS_PROMISES) }</h2>
                <p class="caption">
                    { locale.say(if nothing { msg::GOALS_PROMISES_NONE } else { msg::GOALS_PROMISES_LEDE }) }
                </p>
                <ul class="promises-of">{ for view.results.commitments.iter().map(card) }</ul>
            </section>
            <section class="section" hidden={nothing}>
                <h2>{ locale.say(&msg::GOALS_MISSES) }</h2>
                { form.ask(Field::MissesUsedUp) }
                <p class="take" hidden={!own}>
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::TAKE_SUGGESTED)} on_press={take} />
                </p>
            </section>
        </div>
    }
}
