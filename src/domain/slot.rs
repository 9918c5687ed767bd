//! From an address to the answer that stands there. Forms read through [`slot`], edits write
//! through [`slot_mut`]: one table, so that no answer can be shown that can't be edited.

use super::dates::{Date, Month};
use super::{
    Agreement, Attempts, Chance, Clock, Currency, Days, Field, FollowUpField, Hours, Id, LINE, Leads, Minutes, Money,
    Months, OnDuty, PARAGRAPH, People, PipelineField, PositiveMinutes, PromisedShare, QuotaField, RawEntry,
    ResponseField, Rules, Share, Side, SignatoryField, SourceField, Unit, Weight, WholeMonths, Wording, Written,
};

macro_rules! slots {
    ($(#[$doc:meta])* $name:ident, $route:ident, $iter:ident, $get:ident $(, $m:tt)?) => {
        $(#[$doc])*
        #[derive(Debug, PartialEq)]
        pub enum $name<'a> {
            /// A number and its unit's rules.
            Number(&'a $($m)? RawEntry, &'static Rules),
            /// A text of at most so many characters.
            Text(&'a $($m)? String, usize),
            /// A text that may be a suggestion.
            Wording(&'a $($m)? Wording, usize),
            /// A month.
            Month(&'a $($m)? Written<Month>),
            /// A date.
            Date(&'a $($m)? Written<Date>),
            /// A choice of side.
            Side(&'a $($m)? Side),
            /// A choice of clock.
            Clock(&'a $($m)? Clock),
            /// A choice of currency.
            Currency(&'a $($m)? Currency),
            /// A choice of language.
            Language(&'a $($m)? String),
            /// A choice of signatory.
            Owner(&'a $($m)? Option<Id>),
        }

        /// The answer at `field`; `None` when its row is gone.
        pub fn $route(agreement: &$($m)? Agreement, field: Field) -> Option<$name<'_>> {
            use $name as S;
            let goals = &$($m)? agreement.goals;
            let parties = &$($m)? agreement.parties;
            Some(match field {
                Field::Organisation => S::Text(&$($m)? parties.organisation, LINE),
                Field::MarketingName => S::Wording(&$($m)? parties.marketing, LINE),
                Field::SalesName => S::Wording(&$($m)? parties.sales, LINE),
                // a list isn't an answer
                Field::Signatories | Field::Sources => return None,
                Field::Signatory(id, part) => {
                    let row = parties.signatories.$iter().find(|row| row.id == id)?;
                    match part {
                        SignatoryField::Name => S::Text(&$($m)? row.name, LINE),
                        SignatoryField::Title => S::Text(&$($m)? row.title, LINE),
                        SignatoryField::Side => S::Side(&$($m)? row.side),
                    }
                }
                Field::FirstMonth => S::Month(&$($m)? agreement.period.first),
                Field::Months => S::Number(&$($m)? agreement.period.months.raw, &WholeMonths::RULES),
                Field::Currency => S::Currency(&$($m)? agreement.currency),
                Field::Language => S::Language(&$($m)? agreement.language),
                Field::Review => S::Date(&$($m)? agreement.review),
                Field::RevenueTarget => S::Number(&$($m)? goals.revenue_target.raw, &Money::RULES),
                Field::MarketingShare => S::Number(&$($m)? goals.marketing_share.raw, &Share::RULES),
                Field::Source(id, part) => {
                    let row = goals.sources.$iter().find(|row| row.id == id)?;
                    match part {
                        SourceField::Name => S::Text(&$($m)? row.name, LINE),
                        SourceField::Leads => S::Number(&$($m)? row.mqls_per_month.raw, &Leads::RULES),
                        SourceField::Before => S::Number(&$($m)? row.mqls_per_month_before.raw, &Leads::RULES),
                        SourceField::Acceptance => S::Number(&$($m)? row.acceptance.raw, &Share::RULES),
                        SourceField::Qualification => S::Number(&$($m)? row.qualification.raw, &Share::RULES),
                        SourceField::Opportunity => S::Number(&$($m)? row.opportunity.raw, &Share::RULES),
                        SourceField::Win => S::Number(&$($m)? row.win.raw, &Share::RULES),
                        SourceField::DealSize => S::Number(&$($m)? row.deal_size.raw, &Money::RULES),
                        SourceField::Cycle => S::Number(&$($m)? row.sales_cycle_months.raw, &Months::RULES),
                        SourceField::Spread => S::Number(&$($m)? row.sales_cycle_spread_months.raw, &Months::RULES),
                        SourceField::Cost => S::Number(&$($m)? row.cost_per_mql.raw, &Money::RULES),
                    }
                }
                Field::Pipeline(part) => {
                    let row = &$($m)? goals.opening_pipeline;
                    match part {
                        PipelineField::Value => S::Number(&$($m)? row.value.raw, &Money::RULES),
                        PipelineField::Win => S::Number(&$($m)? row.win.raw, &Share::RULES),
                        PipelineField::ClosesOver => S::Number(&$($m)? row.closes_over_months.raw, &Months::RULES),
                    }
                }
                Field::Seasonality(month) => {
                    S::Number(&$($m)? goals.seasonality.$get(usize::from(month))?.raw, &Weight::RULES)
                }
                Field::Quota(part) => {
                    let row = &$($m)? goals.quota;
                    match part {
                        QuotaField::Ramped => S::Number(&$($m)? row.ramped_people.raw, &People::RULES),
                        QuotaField::Quota => S::Number(&$($m)? row.quota.raw, &Money::RULES),
                        QuotaField::Attainment => S::Number(&$($m)? row.attainment.raw, &Share::RULES),
                        QuotaField::Ramping => S::Number(&$($m)? row.ramping_people.raw, &People::RULES),
                        QuotaField::Ramp => S::Number(&$($m)? row.ramp.raw, &Share::RULES),
                    }
                }
                Field::FollowUp(part) => {
                    let row = &$($m)? goals.follow_up;
                    match part {
                        FollowUpField::People => S::Number(&$($m)? row.people.raw, &People::RULES),
                        FollowUpField::Hours => S::Number(&$($m)? row.hours_per_person_per_week.raw, &Hours::RULES),
                        FollowUpField::Attempts => S::Number(&$($m)? row.attempts_per_lead.raw, &Attempts::RULES),
                        FollowUpField::AttemptMinutes => S::Number(&$($m)? row.minutes_per_attempt.raw, &Minutes::RULES),
                        FollowUpField::QualificationMinutes => {
                            S::Number(&$($m)? row.minutes_per_qualification.raw, &Minutes::RULES)
                        }
                        FollowUpField::Connect => S::Number(&$($m)? row.connect_rate_per_attempt.raw, &Chance::RULES),
                    }
                }
                Field::Response(part) => {
                    let row = &$($m)? goals.response;
                    match part {
                        ResponseField::Within => S::Number(&$($m)? row.within_minutes.raw, &PositiveMinutes::RULES),
                        ResponseField::Share => S::Number(&$($m)? row.promised_share.raw, &PromisedShare::RULES),
                        ResponseField::Clock => S::Clock(&$($m)? row.clock),
                        ResponseField::Hours => S::Number(&$($m)? row.business_hours_per_week.raw, &Hours::RULES),
                        ResponseField::Days => S::Number(&$($m)? row.business_days_per_week.raw, &Days::RULES),
                        ResponseField::Arriving => S::Number(&$($m)? row.share_arriving_in_hours.raw, &Share::RULES),
                        ResponseField::Handling => S::Number(&$($m)? row.handling_minutes.raw, &PositiveMinutes::RULES),
                        ResponseField::OnDuty => S::Number(&$($m)? row.people_on_duty.raw, &OnDuty::RULES),
                    }
                }
                Field::CoverageException => S::Text(&$($m)? goals.coverage_exception, PARAGRAPH),
                Field::CommitmentOwner(id) => {
                    S::Owner(&$($m)? agreement.commitments.$iter().find(|row| row.id == id)?.owner)
                }
                Field::CommitmentRecord(id) => {
                    S::Wording(&$($m)? agreement.commitments.$iter().find(|row| row.id == id)?.record, LINE)
                }
                Field::CommitmentShare(id) => S::Number(
                    &$($m)? agreement.commitments.$iter().find(|row| row.id == id)?.share.raw,
                    &PromisedShare::RULES,
                ),
                Field::MissesUsedUp => S::Wording(&$($m)? agreement.misses.used_up, PARAGRAPH),
            })
        }
    };
}

slots!(
    /// An answer, to read.
    Slot, slot, iter, get
);
slots!(
    /// An answer, to write.
    SlotMut, slot_mut, iter_mut, get_mut, mut
);
