//! From a finding to its sentence: what to do, in the reader's formats. The same words stand beside
//! the field, in the summary of errors and in the document.

use crate::domain::{Agreement, Field, Refusal, Rules, Shape, Slot, SourceField, slot};
use crate::i18n::{Arg, Count, Formats, Msg, msg};

use super::commitments::Lack;
use super::findings::{Finding, What};
use super::results::Results;
use super::words::{example, noun, promise_name, ratio, share, share_below, side_name};

/// The sentence of a finding.
pub fn sentence(finding: &Finding, agreement: &Agreement, results: &Results, formats: &Formats) -> Msg {
    let field = finding.field;
    match &finding.what {
        What::Refused(refusal, rules) => refused(field, *refusal, rules, agreement, formats),
        What::UnreadableDate => match field {
            Field::FirstMonth => msg::bad_month("1 2027", noun(field)),
            _ => msg::bad_date("31 3 2027", noun(field)),
        },
        What::SpreadAboveCycle => msg::bad_spread(cycle_of(agreement, field, formats)),
        What::SeasonAllZero => msg::BAD_SEASON_ZERO,
        What::MoreHoursThanDaysHave => {
            let days = agreement.goals.response.business_days_per_week.get().unwrap_or(7.0);
            msg::bad_hours_days(formats.count(days), formats.number(days * 24.0, 0))
        }
        What::NoOrganisation => msg::OPEN_NO_ORGANISATION,
        What::NoFirstMonth => msg::OPEN_NO_FIRST_MONTH,
        What::NobodySigns(side) => msg::open_nobody_signs(side_name(agreement, *side)),
        What::Nameless(side) => msg::open_nameless(side_name(agreement, *side)),
        What::NoReview => msg::OPEN_NO_REVIEW,
        What::NoTarget => msg::OPEN_NO_TARGET,
        What::NoShare => msg::OPEN_NO_SHARE,
        What::NoSources => msg::OPEN_NO_SOURCES,
        What::SourceWaits { name, lacks } => {
            let name = if name.trim().is_empty() { Arg::from(msg::NAMELESS_SOURCE) } else { Arg::from(name.trim()) };
            msg::open_source_waits(Arg::list(lacks.iter().map(|field| noun(*field))), name)
        }
        What::NamelessSource => msg::OPEN_SOURCE_NAMELESS,
        What::Short { coverage } => msg::open_short(ratio(*coverage, formats)),
        What::CountedTwice => msg::OPEN_TWICE,
        What::PipelineWaits => msg::OPEN_PIPELINE_WAITS,
        What::FollowUpWaits => msg::OPEN_FOLLOW_UP_WAITS,
        What::NoFollowUp => msg::OPEN_NO_FOLLOW_UP,
        What::QuotaWaits => msg::OPEN_QUOTA_WAITS,
        What::ResponseWaits => msg::OPEN_RESPONSE_WAITS,
        What::NoResponse => msg::OPEN_NO_RESPONSE,
        What::Overloaded { utilisation: Some(utilisation), people: Some(people) } => {
            msg::open_overloaded(formats.count(*people), ratio(*utilisation, formats))
        }
        What::Overloaded { .. } => msg::OPEN_OVERLOADED_NOBODY,
        What::OverloadedAtPeak { utilisation } => msg::open_overloaded_peak(ratio(*utilisation, formats)),
        What::NearlyFull { utilisation } => msg::advice_nearly_full(ratio(*utilisation, formats)),
        What::MoreAcceptedThanReached { reached } => msg::advice_accepted_reached(formats.percent(*reached, 0)),
        What::Unstable { load, needed: Some(needed) } => {
            msg::open_unstable(formats.one_decimal(*load), formats.count(f64::from(*needed)))
        }
        What::Unstable { load, needed: None } => msg::open_unstable_nobody(formats.one_decimal(*load)),
        What::NotKept { kept, promised, needed, with_needed } => msg::open_not_kept(
            share_below(*kept, *promised, formats),
            formats.count(f64::from(*needed)),
            kept_text(*with_needed, formats),
        ),
        What::AboveCeiling { ceiling, promised } => {
            msg::open_ceiling(share_below(*ceiling, *promised, formats), share(*promised, formats))
        }
        What::MoreOnDutyThanHours => msg::ADVICE_ON_DUTY_HOURS,
        What::ShorterThanConversation => msg::ADVICE_SHORTER_THAN_TALK,
        What::QuotaShort { coverage } => msg::advice_quota_short(ratio(*coverage, formats)),
        What::Lacking { line, lacks, .. } => {
            let name = results.commitments.get(*line).map(|line| promise_name(agreement, line.promise));
            let name = name.unwrap_or(msg::PROMISE_REVENUE);
            match lacks.first() {
                Some(Lack::Target) => msg::open_lacking_target(name),
                Some(Lack::Record) => msg::open_lacking_record(name),
                Some(Lack::Owner) | None => msg::open_lacking_owner(name),
            }
        }
        What::NoConsequence => msg::OPEN_NO_CONSEQUENCE,
    }
}

/// The same with the row it is about before it, for lists that stand away from the field.
pub fn sentence_in_row(finding: &Finding, agreement: &Agreement, results: &Results, formats: &Formats) -> Msg {
    let sentence = sentence(finding, agreement, results, formats);
    match finding.field {
        Field::Source(id, field) if field != SourceField::Name && is_input(&finding.what) => {
            msg::in_row(super::words::source_name(agreement, id), sentence)
        }
        _ => sentence,
    }
}

/// What the result counts with while a text can't be read.
pub fn until_then(agreement: &Agreement, field: Field, formats: &Formats) -> Option<Msg> {
    match slot(agreement, field)? {
        Slot::Number(entry, rules) if entry.refusal.is_some() => Some(match entry.value {
            Some(value) => msg::bad_until_then(shown(value, rules, agreement, formats)),
            None => msg::BAD_UNTIL_THEN_WITHOUT,
        }),
        Slot::Month(written) if written.refused => Some(match written.value {
            Some(month) => msg::bad_until_then(formats.month_year(month)),
            None => msg::BAD_UNTIL_THEN_WITHOUT,
        }),
        Slot::Date(written) if written.refused => Some(match written.value {
            Some(date) => msg::bad_until_then(formats.date(date)),
            None => msg::BAD_UNTIL_THEN_WITHOUT,
        }),
        _ => None,
    }
}

fn is_input(what: &What) -> bool {
    matches!(what, What::Refused(..) | What::SpreadAboveCycle)
}

fn refused(field: Field, refusal: Refusal, rules: &Rules, agreement: &Agreement, formats: &Formats) -> Msg {
    let noun = noun(field);
    let example = shown(example(field), rules, agreement, formats);
    match refusal {
        Refusal::NotANumber | Refusal::TwoNumbers => match rules.shape {
            Shape::Percent => msg::bad_percent(example, noun),
            Shape::Money => msg::bad_money(example, noun),
            Shape::Whole => msg::bad_whole(example, noun),
            _ => msg::bad_number(example, noun),
        },
        Refusal::Negative => msg::bad_negative(noun),
        Refusal::NotWhole => msg::bad_whole(example, noun),
        Refusal::TooSmall if rules.above_min => msg::bad_small(shown(rules.min, rules, agreement, formats), noun),
        Refusal::TooSmall => msg::bad_small_whole(shown(rules.min, rules, agreement, formats), noun),
        Refusal::TooLarge if rules.below_max => msg::bad_promise_all(example),
        Refusal::TooLarge if rules.shape == Shape::Percent => msg::bad_percent(example, noun),
        Refusal::TooLarge => msg::bad_large(shown(rules.max, rules, agreement, formats), noun),
    }
}

/// A number as its field shows it, with its unit where the unit is a sign.
fn shown(value: f64, rules: &Rules, agreement: &Agreement, formats: &Formats) -> String {
    match rules.shape {
        Shape::Percent => share(value, formats),
        Shape::Money => formats.money(value, agreement.currency.code()),
        _ => formats.number(value, 2),
    }
}

fn kept_text(kept: f64, formats: &Formats) -> String {
    if kept < 0.9995 { formats.percent(kept, 1) } else { formats.percent(kept, 0) }
}

fn cycle_of(agreement: &Agreement, field: Field, formats: &Formats) -> Count {
    let cycle = match field {
        Field::Source(id, _) => agreement.goals.sources.iter().find(|row| row.id == id),
        _ => None,
    };
    formats.count_to(cycle.and_then(|row| row.sales_cycle_months.get()).unwrap_or(0.0), 2)
}
