//! What each field is called: as a label, inside a sentence, and an example of what to type.

use crate::domain::Promise;
use crate::domain::{
    Agreement, Field, FollowUpField, Id, PipelineField, QuotaField, ResponseField, Side, SignatoryField, SourceField,
    Suggestion, Wording,
};
use crate::i18n::{Arg, Catalogue, Formats, Msg, msg};

/// The label of a field.
pub fn label(field: Field) -> Msg {
    match field {
        Field::Organisation => msg::LABEL_ORGANISATION,
        Field::MarketingName => msg::LABEL_MARKETING_NAME,
        Field::SalesName => msg::LABEL_SALES_NAME,
        Field::Signatories => msg::START_SIGNATORIES,
        Field::Sources => msg::GOALS_SOURCES,
        Field::Signatory(_, SignatoryField::Name) => msg::LABEL_SIGNATORY_NAME,
        Field::Signatory(_, SignatoryField::Title) => msg::LABEL_SIGNATORY_TITLE,
        Field::Signatory(_, SignatoryField::Side) => msg::LABEL_SIGNATORY_SIDE,
        Field::FirstMonth => msg::LABEL_FIRST_MONTH,
        Field::Months => msg::LABEL_MONTHS,
        Field::Currency => msg::LABEL_CURRENCY,
        Field::Language => msg::LABEL_LANGUAGE,
        Field::Review => msg::LABEL_REVIEW,
        Field::RevenueTarget => msg::LABEL_TARGET,
        Field::MarketingShare => msg::LABEL_SHARE,
        Field::Source(_, part) => match part {
            SourceField::Name => msg::LABEL_SOURCE_NAME,
            SourceField::Leads => msg::LABEL_LEADS,
            SourceField::Acceptance => msg::LABEL_ACCEPTANCE,
            SourceField::Qualification => msg::LABEL_QUALIFICATION,
            SourceField::Opportunity => msg::LABEL_OPPORTUNITY,
            SourceField::Win => msg::LABEL_WIN,
            SourceField::DealSize => msg::LABEL_DEAL,
            SourceField::Cycle => msg::LABEL_CYCLE,
            SourceField::Spread => msg::LABEL_SPREAD,
            SourceField::Cost => msg::LABEL_COST,
            SourceField::Before => msg::LABEL_BEFORE,
        },
        Field::Pipeline(part) => match part {
            PipelineField::Value => msg::LABEL_PIPELINE_VALUE,
            PipelineField::Win => msg::LABEL_PIPELINE_WIN,
            PipelineField::ClosesOver => msg::LABEL_PIPELINE_OVER,
        },
        Field::Seasonality(month) => msg::label_season((u32::from(month) + 1).to_string()),
        Field::Quota(part) => match part {
            QuotaField::Ramped => msg::LABEL_RAMPED,
            QuotaField::Quota => msg::LABEL_QUOTA,
            QuotaField::Attainment => msg::LABEL_ATTAINMENT,
            QuotaField::Ramping => msg::LABEL_RAMPING,
            QuotaField::Ramp => msg::LABEL_RAMP,
        },
        Field::FollowUp(part) => match part {
            FollowUpField::People => msg::LABEL_PEOPLE,
            FollowUpField::Hours => msg::LABEL_HOURS,
            FollowUpField::Attempts => msg::LABEL_ATTEMPTS,
            FollowUpField::AttemptMinutes => msg::LABEL_ATTEMPT_MINUTES,
            FollowUpField::QualificationMinutes => msg::LABEL_QUALIFICATION_MINUTES,
            FollowUpField::Connect => msg::LABEL_CONNECT,
        },
        Field::Response(part) => match part {
            ResponseField::Within => msg::LABEL_WITHIN,
            ResponseField::Share => msg::LABEL_RESPONSE_SHARE,
            ResponseField::Clock => msg::LABEL_CLOCK,
            ResponseField::Hours => msg::LABEL_BUSINESS_HOURS,
            ResponseField::Days => msg::LABEL_BUSINESS_DAYS,
            ResponseField::Arriving => msg::LABEL_ARRIVING,
            ResponseField::Handling => msg::LABEL_HANDLING,
            ResponseField::OnDuty => msg::LABEL_ON_DUTY,
        },
        Field::CoverageException => msg::LABEL_EXCEPTION,
        Field::CommitmentOwner(_) => msg::LABEL_OWNER,
        Field::CommitmentRecord(_) => msg::LABEL_RECORD,
        Field::CommitmentShare(_) => msg::LABEL_TRIED_SHARE,
        Field::MissesUsedUp => msg::LABEL_USED_UP,
    }
}

/// What a field is called inside a sentence: "the sales cycle".
pub fn noun(field: Field) -> Msg {
    match field {
        Field::Organisation => msg::NOUN_ORGANISATION,
        Field::MarketingName => msg::NOUN_MARKETING_NAME,
        Field::SalesName => msg::NOUN_SALES_NAME,
        Field::Signatories => msg::NOUN_SIGNATORIES,
        Field::Sources => msg::NOUN_SOURCES,
        Field::Signatory(_, SignatoryField::Name) => msg::NOUN_SIGNATORY_NAME,
        Field::Signatory(_, SignatoryField::Title) => msg::NOUN_SIGNATORY_TITLE,
        Field::Signatory(_, SignatoryField::Side) => msg::NOUN_SIGNATORY_SIDE,
        Field::FirstMonth => msg::NOUN_FIRST_MONTH,
        Field::Months => msg::NOUN_MONTHS,
        Field::Currency => msg::NOUN_CURRENCY,
        Field::Language => msg::NOUN_LANGUAGE,
        Field::Review => msg::NOUN_REVIEW,
        Field::RevenueTarget => msg::NOUN_TARGET,
        Field::MarketingShare => msg::NOUN_SHARE,
        Field::Source(_, part) => match part {
            SourceField::Name => msg::NOUN_SOURCE_NAME,
            SourceField::Leads => msg::NOUN_LEADS,
            SourceField::Acceptance => msg::NOUN_ACCEPTANCE,
            SourceField::Qualification => msg::NOUN_QUALIFICATION,
            SourceField::Opportunity => msg::NOUN_OPPORTUNITY,
            SourceField::Win => msg::NOUN_WIN,
            SourceField::DealSize => msg::NOUN_DEAL,
            SourceField::Cycle => msg::NOUN_CYCLE,
            SourceField::Spread => msg::NOUN_SPREAD,
            SourceField::Cost => msg::NOUN_COST,
            SourceField::Before => msg::NOUN_BEFORE,
        },
        Field::Pipeline(part) => match part {
            PipelineField::Value => msg::NOUN_PIPELINE_VALUE,
            PipelineField::Win => msg::NOUN_PIPELINE_WIN,
            PipelineField::ClosesOver => msg::NOUN_PIPELINE_OVER,
        },
        Field::Seasonality(month) => msg::noun_season((u32::from(month) + 1).to_string()),
        Field::Quota(part) => match part {
            QuotaField::Ramped => msg::NOUN_RAMPED,
            QuotaField::Quota => msg::NOUN_QUOTA,
            QuotaField::Attainment => msg::NOUN_ATTAINMENT,
            QuotaField::Ramping => msg::NOUN_RAMPING,
            QuotaField::Ramp => msg::NOUN_RAMP,
        },
        Field::FollowUp(part) => match part {
            FollowUpField::People => msg::NOUN_PEOPLE,
            FollowUpField::Hours => msg::NOUN_HOURS,
            FollowUpField::Attempts => msg::NOUN_ATTEMPTS,
            FollowUpField::AttemptMinutes => msg::NOUN_ATTEMPT_MINUTES,
            FollowUpField::QualificationMinutes => msg::NOUN_QUALIFICATION_MINUTES,
            FollowUpField::Connect => msg::NOUN_CONNECT,
        },
        Field::Response(part) => match part {
            ResponseField::Within => msg::NOUN_WITHIN,
            ResponseField::Share => msg::NOUN_RESPONSE_SHARE,
            ResponseField::Clock => msg::NOUN_CLOCK,
            ResponseField::Hours => msg::NOUN_BUSINESS_HOURS,
            ResponseField::Days => msg::NOUN_BUSINESS_DAYS,
            ResponseField::Arriving => msg::NOUN_ARRIVING,
            ResponseField::Handling => msg::NOUN_HANDLING,
            ResponseField::OnDuty => msg::NOUN_ON_DUTY,
        },
        Field::CoverageException => msg::NOUN_EXCEPTION,
        Field::CommitmentOwner(_) => msg::NOUN_OWNER,
        Field::CommitmentRecord(_) => msg::NOUN_RECORD,
        Field::CommitmentShare(_) => msg::NOUN_TRIED_SHARE,
        Field::MissesUsedUp => msg::NOUN_USED_UP,
    }
}

/// A believable number for a field, to show how it is typed. Shares from 0 to 1.
pub(super) fn example(field: Field) -> f64 {
    match field {
        Field::Months => 12.0,
        Field::RevenueTarget => 3_000_000.0,
        Field::MarketingShare => 0.4,
        Field::Source(_, part) => match part {
            SourceField::Leads | SourceField::Before | SourceField::Name => 110.0,
            SourceField::Acceptance => 0.8,
            SourceField::Qualification => 0.5,
            SourceField::Opportunity => 0.6,
            SourceField::Win => 0.22,
            SourceField::DealSize => 15_000.0,
            SourceField::Cycle => 1.5,
            SourceField::Spread => 0.5,
            SourceField::Cost => 85.0,
        },
        Field::Pipeline(part) => match part {
            PipelineField::Value => 200_000.0,
            PipelineField::Win => 0.25,
            PipelineField::ClosesOver => 3.0,
        },
        Field::Quota(part) => match part {
            QuotaField::Quota => 400_000.0,
            QuotaField::Attainment => 0.85,
            QuotaField::Ramp => 0.5,
            QuotaField::Ramped | QuotaField::Ramping => 8.0,
        },
        Field::FollowUp(part) => match part {
            FollowUpField::People => 3.0,
            FollowUpField::Hours => 12.0,
            FollowUpField::Attempts | FollowUpField::AttemptMinutes => 6.0,
            FollowUpField::QualificationMinutes => 30.0,
            FollowUpField::Connect => 0.25,
        },
        Field::Response(part) => match part {
            ResponseField::Within => 30.0,
            ResponseField::Share => 0.95,
            ResponseField::Hours => 45.0,
            ResponseField::Days => 5.0,
            ResponseField::Arriving => 0.65,
            ResponseField::Handling => 25.0,
            ResponseField::OnDuty | ResponseField::Clock => 2.0,
        },
        Field::CommitmentShare(_) => 0.9,
        _ => 1.0,
    }
}

/// A suggested text.
pub fn suggestion(suggestion: Suggestion) -> Msg {
    match suggestion {
        Suggestion::Marketing => msg::SUGGEST_MARKETING,
        Suggestion::Sales => msg::SUGGEST_SALES,
        Suggestion::MarketingRecord => msg::SUGGEST_MARKETING_RECORD,
        Suggestion::SalesRecord => msg::SUGGEST_SALES_RECORD,
        Suggestion::MissesUsedUp => msg::SUGGEST_MISSES_USED_UP,
    }
}

/// A text as it reads now: one's own, or the suggested one in the catalogue's language.
pub fn wording(wording: &Wording, catalogue: Catalogue) -> String {
    match wording {
        Wording::Own(text) => text.clone(),
        Wording::Suggested(which) => catalogue.say(&suggestion(*which)),
    }
}

/// The same as an argument of a sentence.
pub fn wording_arg(wording: &Wording) -> Arg {
    match wording {
        Wording::Own(text) => Arg::from(text.trim()),
        Wording::Suggested(which) => Arg::from(suggestion(*which)),
    }
}

/// What a side is called.
pub fn side_name(agreement: &Agreement, side: Side) -> Arg {
    let name = agreement.parties.name(side);
    if name.is_blank() {
        return Arg::from(match side {
            Side::Marketing => msg::SUGGEST_MARKETING,
            Side::Sales => msg::SUGGEST_SALES,
        });
    }
    wording_arg(name)
}

/// What a source is called.
pub fn source_name(agreement: &Agreement, id: Id) -> Arg {
    let name = agreement.goals.sources.iter().find(|row| row.id == id).map(|row| row.name.trim()).unwrap_or_default();
    if name.is_empty() { Arg::from(msg::NAMELESS_SOURCE) } else { Arg::from(name) }
}

/// What a commitment is called inside a sentence.
pub fn promise_name(agreement: &Agreement, promise: Promise) -> Msg {
    match promise {
        Promise::LeadsFrom(id) => {
            let name = agreement.goals.sources.iter().find(|row| row.id == id).map(|row| row.name.trim());
            match name.filter(|name| !name.is_empty()) {
                Some(name) => msg::promise_leads(name),
                None => msg::PROMISE_LEADS_NAMELESS,
            }
        }
        Promise::Response => msg::PROMISE_RESPONSE,
        Promise::Attempts => msg::PROMISE_ATTEMPTS,
        Promise::Revenue => msg::PROMISE_REVENUE,
    }
}

/// A ratio such as coverage with two decimals, or as many more as it takes that nothing below 1 reads as 1.
pub fn ratio(value: f64, formats: &Formats) -> String {
    let below = !crate::calc::num::at_least(value, 1.0);
    for decimals in 2..6 {
        let scale = 10_f64.powi(i32::from(decimals));
        if !below || (value * scale).round() < scale {
            return formats.number_fixed(value, decimals);
        }
    }
    formats.number_fixed(0.999_999, 6)
}

/// A share in per cent with no decimals, or as many as it takes that nothing below `threshold` reads as if it met it.
pub fn share_below(value: f64, threshold: f64, formats: &Formats) -> String {
    let below = !crate::calc::num::at_least(value, threshold);
    for decimals in 0..4 {
        let scale = 10_f64.powi(i32::from(decimals) + 2);
        if !below || (value * scale).round() < (threshold * scale).round() {
            return formats.percent(value, decimals);
        }
    }
    formats.percent(value, 4)
}

/// A share in per cent with as many decimals as it takes to tell it: "80 %", "5.28 %", "99.8 %".
pub fn share(value: f64, formats: &Formats) -> String {
    for decimals in 0..2 {
        let scale = 10_f64.powi(i32::from(decimals) + 2);
        if ((value * scale).round() - value * scale).abs() < 0.005 {
            return formats.percent(value, decimals);
        }
    }
    formats.percent(value, 2)
}
