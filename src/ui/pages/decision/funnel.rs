//! How far the leads get: the stages of an average month, all sources together, with what is still needed.

use yew::prelude::*;

use crate::calc::funnel::Stages;
use crate::i18n::{Msg, msg};
use crate::ui::locale::use_locale;
use crate::ui::pictures::{FiguresTable, Funnel, FunnelStage};
use crate::ui::view::View;

/// What the picture is made from.
#[derive(Properties, PartialEq)]
pub struct FunnelSectionProps {
    /// The agreement and what follows.
    pub view: View,
}

/// Takes one stage out of the stages.
type Of = fn(&Stages) -> f64;

/// The stepped funnel.
#[component]
pub fn FunnelSection(props: &FunnelSectionProps) -> Html {
    let locale = use_locale();
    let formats = &locale.formats;
    let sources = &props.view.results.funnel.sources;
    let sum = |of: Of| -> f64 { sources.iter().map(|source| of(&source.stages)).sum() };
    let needed = |of: Of| -> Option<f64> { sources.iter().map(|source| source.stages_required.as_ref().map(of)).sum() };
    let stages: [(Msg, Of); 5] = [
        (msg::STAGE_LEADS, |s| s.mqls),
        (msg::STAGE_ACCEPTED, |s| s.accepted),
        (msg::STAGE_QUALIFIED, |s| s.qualified),
        (msg::STAGE_OPPORTUNITIES, |s| s.opportunities),
        (msg::STAGE_CUSTOMERS, |s| s.customers),
    ];
    let whole = |value: f64| formats.number(value, u8::from(value < 25.0));
    let shown: Vec<FunnelStage> = stages
        .iter()
        .map(|(name, of)| {
            let got = sum(*of);
            let need = needed(*of).unwrap_or(got);
            let more = need - got;
            FunnelStage {
                label: locale.say(name),
                got,
                need,
                has: whole(got).into(),
                of_needed: if need > 0.0 { locale.say(msg::funnel_of(whole(need))) } else { AttrValue::default() },
                more: if more > 0.05 { locale.say(msg::funnel_more(whole(more))) } else { AttrValue::default() },
            }
        })
        .collect();
    let rows = stages.iter().map(|(name, of)| {
        let need = needed(*of).map(whole).unwrap_or_else(|| "–".into());
        vec![locale.say(name), whole(sum(*of)).into(), need.into()]
    });
    let desc = msg::funnel_desc(whole(sum(|s| s.customers)), whole(sum(|s| s.mqls)));
    html! {
        <section class="section">
            <h2>{ locale.say(&msg::DECISION_FUNNEL) }</h2>
            <p class="caption">{ locale.say(&msg::DECISION_FUNNEL_LEDE) }</p>
            <figure>
                <Funnel id="funnel" title={locale.say(&msg::FUNNEL_TITLE)} desc={locale.say(&desc)} stages={shown} />
                <FiguresTable id="funnel-table" summary={locale.say(&msg::SHOW_TABLE)}
                    caption={locale.say(&msg::FUNNEL_TITLE)}
                    heads={vec![
                        locale.say(&msg::FUNNEL_HEAD_STAGE),
                        locale.say(&msg::FUNNEL_HEAD_GOT),
                        locale.say(&msg::FUNNEL_HEAD_NEEDED),
                    ]}
                    rows={rows.collect::<Vec<_>>()} />
            </figure>
        </section>
    }
}
