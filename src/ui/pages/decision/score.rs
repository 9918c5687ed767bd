//! The score: its parts and weights in the open.

use yew::prelude::*;

use crate::calc::score::Part;
use crate::i18n::{Arg, Msg, msg};
use crate::ui::locale::use_locale;
use crate::ui::pictures::{FiguresTable, ScorePart, ScoreParts};
use crate::ui::view::View;

/// What the score is made from.
#[derive(Properties, PartialEq)]
pub struct ScoreSectionProps {
    /// The agreement and what follows.
    pub view: View,
}

/// The score.
#[component]
pub fn ScoreSection(props: &ScoreSectionProps) -> Html {
    let locale = use_locale();
    let formats = &locale.formats;
    let score = &props.view.results.score;
    let Some(total) = score.total else {
        return html! { <div class="score" hidden=true /> };
    };
    let present = || score.parts.iter().filter_map(|part| Some((part, part.value?)));
    let points = |weight: f64, value: f64| formats.number_fixed(weight * value / 100.0, 1);
    let parts: Vec<ScorePart> = present()
        .map(|(part, value)| ScorePart {
            label: locale.say(name(part.part)),
            weight: part.weight,
            value: value / 100.0,
            points: points(part.weight, value).into(),
            of_points: locale.say(msg::decision_of_points(formats.number(part.weight, 1))),
        })
        .collect();
    let absent: Vec<Msg> = score.parts.iter().filter(|part| part.value.is_none()).map(|part| name(part.part)).collect();
    let note = match absent.len() {
        0 => None,
        count => Some(locale.say(msg::decision_score_scaled(count, Arg::list(absent)))),
    };
    let rows = score.parts.iter().map(|part| {
        let name = locale.say(name(part.part));
        match part.value {
            Some(value) => vec![
                name,
                formats.number(value, 1).into(),
                formats.number(part.weight, 1).into(),
                points(part.weight, value).into(),
            ],
            None => {
                let dash = AttrValue::from("–");
                vec![name, locale.say(&msg::DECISION_PARTS_ABSENT), dash.clone(), dash]
            }
        }
    });
    let shown = formats.number(total, 0);
    html! {
        <section class="scored">
            <div class="score">
                <p class="total">
                    <span class="fig fig-xl">{ &shown }</span>
                    <span class="soft">{ locale.say(&msg::DECISION_OF_100) }</span>
                </p>
                <ScoreParts id="score" title={locale.say(msg::decision_score_title(shown.clone()))}
                    desc={locale.say(&msg::DECISION_SCORE_NOTE)} {parts} />
            </div>
            <p class="caption">
                <span>{ locale.say(&msg::DECISION_SCORE_NOTE) }</span>
                if let Some(note) = note { { " " }<span>{ note }</span> }
            </p>
            <FiguresTable id="score-table" summary={locale.say(&msg::SHOW_TABLE)}
                caption={locale.say(&msg::DECISION_PARTS_TABLE)}
                heads={vec![
                    locale.say(&msg::DECISION_PARTS_HEAD_PART),
                    locale.say(&msg::DECISION_PARTS_HEAD_VALUE),
                    locale.say(&msg::DECISION_PARTS_HEAD_WEIGHT),
                    locale.say(&msg::DECISION_PARTS_HEAD_POINTS),
                ]}
                rows={rows.collect::<Vec<_>>()} />
        </section>
    }
}

fn name(part: Part) -> Msg {
    match part {
        Part::Targets => msg::PART_TARGETS,
        Part::Capacity => msg::PART_CAPACITY,
        Part::Response => msg::PART_RESPONSE,
        Part::Commitments => msg::PART_COMMITMENTS,
        Part::Roles => msg::PART_ROLES,
        Part::Incentives => msg::PART_INCENTIVES,
        Part::Load => msg::PART_LOAD,
        Part::Pulse => msg::PART_PULSE,
    }
}
