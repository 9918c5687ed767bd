//! Every input error of the plan, at its place.

use truce::calc::plan::{Clock, FollowUp, OpeningPipeline, Plan, ResponsePromise, Source};
use truce::calc::plan_check::{
    FollowUpField, InputError, PipelineField, Place, PlanField, Problem, ResponseField, SourceField, check,
};

use crate::plans::simple_source;

fn good() -> Plan {
    Plan {
        months: 3,
        revenue_target: 1e6,
        marketing_share: 0.5,
        sources: vec![Source { sales_cycle_months: 2.0, ..simple_source(100.0, 0.1, 10_000.0) }; 2],
        opening_pipeline: Some(OpeningPipeline { value: 1e5, win: 0.25, closes_over_months: 3.0 }),
        seasonality: Some(vec![1.0, 0.0, 2.0]),
        follow_up: Some(FollowUp {
            people: 2.0,
            hours_per_person_per_week: 10.0,
            attempts_per_lead: 6,
            minutes_per_attempt: 5.0,
            minutes_per_qualification: 20.0,
            connect_rate_per_attempt: Some(0.0),
        }),
        response_promise: Some(ResponsePromise {
            within_minutes: 60.0,
            promised_share: 0.9,
            clock: Clock::Business,
            business_hours_per_week: 120.0,
            business_days_per_week: 5,
            share_arriving_in_hours: 0.6,
            handling_minutes: 10.0,
            people_on_duty: 2,
        }),
    }
}

fn source(plan: &mut Plan) -> &mut Source {
    &mut plan.sources[1]
}

fn promise(plan: &mut Plan) -> &mut ResponsePromise {
    plan.response_promise.as_mut().unwrap()
}

fn follow_up(plan: &mut Plan) -> &mut FollowUp {
    plan.follow_up.as_mut().unwrap()
}

type Case = (fn(&mut Plan), Place, Problem);

#[test]
fn each_bad_input_is_found_at_its_place() {
    use Place::{Plan as OfPlan, ResponsePromise as OfPromise, Seasonality};
    let of_source = |field| Place::Source(1, field);
    let cases: Vec<Case> = vec![
        (|p| p.months = 0, OfPlan(PlanField::Months), Problem::MonthsOutOfRange),
        (|p| p.revenue_target = -1.0, OfPlan(PlanField::RevenueTarget), Problem::Negative),
        (|p| p.revenue_target = 2e12, OfPlan(PlanField::RevenueTarget), Problem::TooLarge),
        (|p| p.revenue_target = f64::NAN, OfPlan(PlanField::RevenueTarget), Problem::NotANumber),
        (|p| p.marketing_share = 1.01, OfPlan(PlanField::MarketingShare), Problem::OutsideZeroToOne),
        (|p| p.sources = vec![p.sources[0]; 25], OfPlan(PlanField::Sources), Problem::TooLarge),
        (|p| source(p).mqls_per_month = -1.0, of_source(SourceField::MqlsPerMonth), Problem::Negative),
        (
            |p| source(p).mqls_per_month_before = Some(-1.0),
            of_source(SourceField::MqlsPerMonthBefore),
            Problem::Negative,
        ),
        (|p| source(p).acceptance = 1.5, of_source(SourceField::Acceptance), Problem::OutsideZeroToOne),
        (|p| source(p).qualification = -0.1, of_source(SourceField::Qualification), Problem::OutsideZeroToOne),
        (|p| source(p).opportunity = f64::NAN, of_source(SourceField::Opportunity), Problem::NotANumber),
        (|p| source(p).win = 35.0, of_source(SourceField::Win), Problem::OutsideZeroToOne),
        (|p| source(p).deal_size = f64::INFINITY, of_source(SourceField::DealSize), Problem::NotANumber),
        (|p| source(p).sales_cycle_months = -1.0, of_source(SourceField::SalesCycleMonths), Problem::Negative),
        (
            |p| source(p).sales_cycle_spread_months = Some(2.1),
            of_source(SourceField::SalesCycleSpreadMonths),
            Problem::SpreadAboveCycle,
        ),
        (
            |p| source(p).sales_cycle_spread_months = Some(-0.1),
            of_source(SourceField::SalesCycleSpreadMonths),
            Problem::Negative,
        ),
        (|p| source(p).cost_per_mql = Some(-5.0), of_source(SourceField::CostPerMql), Problem::Negative),
        (
            |p| p.opening_pipeline.as_mut().unwrap().value = -1.0,
            Place::OpeningPipeline(PipelineField::Value),
            Problem::Negative,
        ),
        (
            |p| p.opening_pipeline.as_mut().unwrap().win = 25.0,
            Place::OpeningPipeline(PipelineField::Win),
            Problem::OutsideZeroToOne,
        ),
        (
            |p| p.opening_pipeline.as_mut().unwrap().closes_over_months = -1.0,
            Place::OpeningPipeline(PipelineField::ClosesOverMonths),
            Problem::Negative,
        ),
        (|p| p.seasonality = Some(vec![1.0; 12]), Seasonality(None), Problem::WrongNumberOfMonths),
        (|p| p.seasonality = Some(vec![0.0; 3]), Seasonality(None), Problem::AllZero),
        (|p| p.seasonality = Some(vec![1.0, 1.0, -1.0]), Seasonality(Some(2)), Problem::Negative),
        (|p| follow_up(p).people = -1.0, Place::FollowUp(FollowUpField::People), Problem::Negative),
        (
            |p| follow_up(p).hours_per_person_per_week = -1.0,
            Place::FollowUp(FollowUpField::HoursPerPersonPerWeek),
            Problem::Negative,
        ),
        (
            |p| follow_up(p).minutes_per_attempt = -1.0,
            Place::FollowUp(FollowUpField::MinutesPerAttempt),
            Problem::Negative,
        ),
        (
            |p| follow_up(p).minutes_per_qualification = f64::NAN,
            Place::FollowUp(FollowUpField::MinutesPerQualification),
            Problem::NotANumber,
        ),
        (
            |p| follow_up(p).connect_rate_per_attempt = Some(20.0),
            Place::FollowUp(FollowUpField::ConnectRatePerAttempt),
            Problem::OutsideZeroToOne,
        ),
        (|p| promise(p).within_minutes = -1.0, OfPromise(ResponseField::WithinMinutes), Problem::Negative),
        (|p| promise(p).promised_share = 1.0, OfPromise(ResponseField::PromisedShare), Problem::PromisesAll),
        (|p| promise(p).promised_share = 95.0, OfPromise(ResponseField::PromisedShare), Problem::PromisesAll),
        (|p| promise(p).promised_share = 0.0, OfPromise(ResponseField::PromisedShare), Problem::PromisesNothing),
        (|p| promise(p).promised_share = f64::NAN, OfPromise(ResponseField::PromisedShare), Problem::NotANumber),
        (
            |p| promise(p).business_hours_per_week = 0.0,
            OfPromise(ResponseField::BusinessHoursPerWeek),
            Problem::NoHours,
        ),
        (
            |p| promise(p).business_hours_per_week = 120.1,
            OfPromise(ResponseField::BusinessHoursPerWeek),
            Problem::MoreThanDayHas,
        ),
        (
            |p| promise(p).business_days_per_week = 0,
            OfPromise(ResponseField::BusinessDaysPerWeek),
            Problem::DaysOutOfRange,
        ),
        (
            |p| promise(p).business_days_per_week = 8,
            OfPromise(ResponseField::BusinessDaysPerWeek),
            Problem::DaysOutOfRange,
        ),
        (
            |p| promise(p).share_arriving_in_hours = 1.2,
            OfPromise(ResponseField::ShareArrivingInHours),
            Problem::OutsideZeroToOne,
        ),
        (|p| promise(p).handling_minutes = 0.0, OfPromise(ResponseField::HandlingMinutes), Problem::NoHandlingTime),
    ];
    assert_eq!(check(&good()), []);
    for (spoil, place, problem) in cases {
        let mut plan = good();
        spoil(&mut plan);
        assert_eq!(check(&plan), [InputError { place, problem }]);
    }
}

#[test]
fn several_bad_inputs_come_in_the_order_of_the_fields() {
    let mut plan = good();
    plan.marketing_share = 2.0;
    source(&mut plan).win = 2.0;
    promise(&mut plan).handling_minutes = 0.0;
    let places: Vec<Place> = check(&plan).into_iter().map(|error| error.place).collect();
    let expected = [
        Place::Plan(PlanField::MarketingShare),
        Place::Source(1, SourceField::Win),
        Place::ResponsePromise(ResponseField::HandlingMinutes),
    ];
    assert_eq!(places, expected);
}
