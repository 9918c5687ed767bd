//! What is wrong with a plan's numbers, each with its place. Knows no sentences: the validator has one for each.
//! Ranges and evidence come with the uncertain plan; a plan here has plain numbers only.

use crate::calc::num::{TOLERANCE, at_most};
use crate::calc::plan::{FollowUp, MONTHS_MAX, OpeningPipeline, Plan, ResponsePromise, Source};

/// The largest amount: of money, leads, minutes, people.
pub const AMOUNT_MAX: f64 = 1e12;

/// The most sources.
pub const SOURCES_MAX: usize = 24;

/// Where a number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Of the plan itself.
    Plan(PlanField),
    /// Of the source at this place in the list.
    Source(usize, SourceField),
    /// Of the opening pipeline.
    OpeningPipeline(PipelineField),
    /// The seasonal weight of a month, or with none the weights together.
    Seasonality(Option<usize>),
    /// Of follow-up.
    FollowUp(FollowUpField),
    /// Of the response promise.
    ResponsePromise(ResponseField),
}

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident { $($field:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each is the field of the same name, documented there")]
        pub enum $name { $($field),+ }
    };
}

fields! {
    /// A field of [`Plan`].
    PlanField { Months, RevenueTarget, MarketingShare, Sources }
}
fields! {
    /// A field of [`Source`].
    SourceField {
        MqlsPerMonth, MqlsPerMonthBefore, Acceptance, Qualification, Opportunity, Win, DealSize, SalesCycleMonths,
        SalesCycleSpreadMonths, CostPerMql,
    }
}
fields! {
    /// A field of [`OpeningPipeline`].
    PipelineField { Value, Win, ClosesOverMonths }
}
fields! {
    /// A field of [`FollowUp`].
    FollowUpField { People, HoursPerPersonPerWeek, MinutesPerAttempt, MinutesPerQualification, ConnectRatePerAttempt }
}
fields! {
    /// A field of [`ResponsePromise`].
    ResponseField {
        WithinMinutes, PromisedShare, BusinessHoursPerWeek, BusinessDaysPerWeek, ShareArrivingInHours, HandlingMinutes,
    }
}

/// What is wrong with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Problem {
    /// NaN or infinite.
    NotANumber,
    /// Below 0.
    Negative,
    /// Above [`AMOUNT_MAX`], or more rows than [`SOURCES_MAX`].
    TooLarge,
    /// A rate or share outside 0..1.
    OutsideZeroToOne,
    /// Months outside 1..=36.
    MonthsOutOfRange,
    /// A spread above the cycle.
    SpreadAboveCycle,
    /// Seasonality with another number of months than the period.
    WrongNumberOfMonths,
    /// Seasonal weights that are all zero.
    AllZero,
    /// All of the leads can't be promised of a queue.
    PromisesAll,
    /// A promise for none of the leads.
    PromisesNothing,
    /// No business hours.
    NoHours,
    /// No business days, or more than 7.
    DaysOutOfRange,
    /// More than 24 business hours a day.
    MoreThanDayHas,
    /// Answering a lead takes some time.
    NoHandlingTime,
}

/// One bad input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct InputError {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
}

/// Every bad input of a plan, in the order of its fields; a number has one problem at most.
#[must_use]
pub fn check(plan: &Plan) -> Vec<InputError> {
    let mut errors = Errors(Vec::new());
    let months_known = errors.when(
        !(1..=MONTHS_MAX).contains(&plan.months),
        Place::Plan(PlanField::Months),
        Problem::MonthsOutOfRange,
    );
    errors.amount(plan.revenue_target, Place::Plan(PlanField::RevenueTarget));
    errors.rate(plan.marketing_share, Place::Plan(PlanField::MarketingShare));
    errors.when(plan.sources.len() > SOURCES_MAX, Place::Plan(PlanField::Sources), Problem::TooLarge);
    for (index, source) in plan.sources.iter().enumerate() {
        errors.source(index, source);
    }
    if let Some(pipeline) = &plan.opening_pipeline {
        errors.pipeline(pipeline);
    }
    if let Some(weights) = &plan.seasonality {
        errors.seasonality(weights, months_known.then_some(plan.months));
    }
    if let Some(follow_up) = &plan.follow_up {
        errors.follow_up(follow_up);
    }
    if let Some(promise) = &plan.response_promise {
        errors.response_promise(promise);
    }
    errors.0
}

struct Errors(Vec<InputError>);

impl Errors {
    /// Says whether the number may be looked at further.
    fn when(&mut self, wrong: bool, place: Place, problem: Problem) -> bool {
        if wrong {
            self.0.push(InputError { place, problem });
        }
        !wrong
    }

    fn amount(&mut self, value: f64, place: Place) -> bool {
        self.when(!value.is_finite(), place, Problem::NotANumber)
            && self.when(value < 0.0, place, Problem::Negative)
            && self.when(value > AMOUNT_MAX, place, Problem::TooLarge)
    }

    fn rate(&mut self, value: f64, place: Place) -> bool {
        self.when(!value.is_finite(), place, Problem::NotANumber)
            && self.when(!(0.0..=1.0).contains(&value), place, Problem::OutsideZeroToOne)
    }

    fn source(&mut self, index: usize, source: &Source) {
        let at = |field| Place::Source(index, field);
        self.amount(source.mqls_per_month, at(SourceField::MqlsPerMonth));
        self.amount(source.mqls_per_month_before.unwrap_or(0.0), at(SourceField::MqlsPerMonthBefore));
        self.rate(source.acceptance, at(SourceField::Acceptance));
        self.rate(source.qualification, at(SourceField::Qualification));
        self.rate(source.opportunity, at(SourceField::Opportunity));
        self.rate(source.win, at(SourceField::Win));
        self.amount(source.deal_size, at(SourceField::DealSize));
        let cycle_known = self.amount(source.sales_cycle_months, at(SourceField::SalesCycleMonths));
        let spread = source.sales_cycle_spread_months.unwrap_or(0.0);
        if self.amount(spread, at(SourceField::SalesCycleSpreadMonths)) && cycle_known {
            let above = !at_most(spread, source.sales_cycle_months);
            self.when(above, at(SourceField::SalesCycleSpreadMonths), Problem::SpreadAboveCycle);
        }
        self.amount(source.cost_per_mql.unwrap_or(0.0), at(SourceField::CostPerMql));
    }

    fn pipeline(&mut self, pipeline: &OpeningPipeline) {
        self.amount(pipeline.value, Place::OpeningPipeline(PipelineField::Value));
        self.rate(pipeline.win, Place::OpeningPipeline(PipelineField::Win));
        self.amount(pipeline.closes_over_months, Place::OpeningPipeline(PipelineField::ClosesOverMonths));
    }

    fn seasonality(&mut self, weights: &[f64], months: Option<u32>) {
        let other = months.is_some_and(|months| weights.len() != months as usize);
        self.when(other, Place::Seasonality(None), Problem::WrongNumberOfMonths);
        for (month, &weight) in weights.iter().enumerate() {
            self.amount(weight, Place::Seasonality(Some(month)));
        }
        let all_zero = !weights.is_empty() && weights.iter().all(|weight| weight.abs() < f64::MIN_POSITIVE);
        self.when(all_zero, Place::Seasonality(None), Problem::AllZero);
    }

    fn follow_up(&mut self, follow_up: &FollowUp) {
        let at = Place::FollowUp;
        self.amount(follow_up.people, at(FollowUpField::People));
        self.amount(follow_up.hours_per_person_per_week, at(FollowUpField::HoursPerPersonPerWeek));
        self.amount(follow_up.minutes_per_attempt, at(FollowUpField::MinutesPerAttempt));
        self.amount(follow_up.minutes_per_qualification, at(FollowUpField::MinutesPerQualification));
        self.rate(follow_up.connect_rate_per_attempt.unwrap_or(0.0), at(FollowUpField::ConnectRatePerAttempt));
    }

    fn response_promise(&mut self, promise: &ResponsePromise) {
        let at = Place::ResponsePromise;
        self.amount(promise.within_minutes, at(ResponseField::WithinMinutes));
        let promised = promise.promised_share;
        if self.when(!promised.is_finite(), at(ResponseField::PromisedShare), Problem::NotANumber) {
            // 1 within rounding is still all of them.
            let all = promised >= 1.0 - TOLERANCE;
            self.when(all, at(ResponseField::PromisedShare), Problem::PromisesAll);
            self.when(promised <= 0.0, at(ResponseField::PromisedShare), Problem::PromisesNothing);
        }
        let hours = promise.business_hours_per_week;
        let days = promise.business_days_per_week;
        let days_known =
            self.when(!(1..=7).contains(&days), at(ResponseField::BusinessDaysPerWeek), Problem::DaysOutOfRange);
        if self.amount(hours, at(ResponseField::BusinessHoursPerWeek))
            && self.when(hours <= 0.0, at(ResponseField::BusinessHoursPerWeek), Problem::NoHours)
            && days_known
        {
            let more = !at_most(hours, 24.0 * f64::from(days));
            self.when(more, at(ResponseField::BusinessHoursPerWeek), Problem::MoreThanDayHas);
        }
        self.rate(promise.share_arriving_in_hours, at(ResponseField::ShareArrivingInHours));
        if self.amount(promise.handling_minutes, at(ResponseField::HandlingMinutes)) {
            let none = promise.handling_minutes <= 0.0;
            self.when(none, at(ResponseField::HandlingMinutes), Problem::NoHandlingTime);
        }
    }
}
