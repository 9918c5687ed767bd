//! Plans for the tests: read from cases, made by hand, drawn at random.

use proptest::prelude::*;
use truce::calc::plan::{Clock, FollowUp, OpeningPipeline, Plan, ResponsePromise, Source};

use crate::cases::Object;

pub(crate) fn plan_of(case: &Object) -> Plan {
    let plan = case.object("plan");
    let read = Plan {
        months: plan.whole("months"),
        revenue_target: plan.number("revenue_target"),
        marketing_share: plan.number("marketing_share"),
        sources: plan.objects("sources").iter().map(source_of).collect(),
        opening_pipeline: plan.maybe_object("opening_pipeline").map(|pipeline| {
            let read = OpeningPipeline {
                value: pipeline.number("value"),
                win: pipeline.number("win"),
                closes_over_months: pipeline.number("closes_over_months"),
            };
            pipeline.all_asked_for();
            read
        }),
        seasonality: plan.maybe_numbers("seasonality"),
        follow_up: plan.maybe_object("follow_up").map(|follow_up| follow_up_of(&follow_up)),
        response_promise: plan.maybe_object("response_promise").map(|promise| promise_of(&promise)),
    };
    plan.all_asked_for();
    read
}

fn source_of(source: &Object) -> Source {
    source.text("name");
    let read = Source {
        mqls_per_month: source.number("mqls_per_month"),
        mqls_per_month_before: source.maybe_number("mqls_per_month_before"),
        acceptance: source.number("acceptance"),
        qualification: source.number("qualification"),
        opportunity: source.number("opportunity"),
        win: source.number("win"),
        deal_size: source.number("deal_size"),
        sales_cycle_months: source.number("sales_cycle_months"),
        sales_cycle_spread_months: source.maybe_number("sales_cycle_spread_months"),
        cost_per_mql: source.maybe_number("cost_per_mql"),
    };
    source.all_asked_for();
    read
}

fn follow_up_of(follow_up: &Object) -> FollowUp {
    let read = FollowUp {
        people: follow_up.number("people"),
        hours_per_person_per_week: follow_up.number("hours_per_person_per_week"),
        attempts_per_lead: follow_up.whole("attempts_per_lead"),
        minutes_per_attempt: follow_up.number("minutes_per_attempt"),
        minutes_per_qualification: follow_up.number("minutes_per_qualification"),
        connect_rate_per_attempt: follow_up.maybe_number("connect_rate_per_attempt"),
    };
    follow_up.all_asked_for();
    read
}

fn promise_of(promise: &Object) -> ResponsePromise {
    let read = ResponsePromise {
        within_minutes: promise.number("within_minutes"),
        promised_share: promise.number("promised_share"),
        clock: match promise.text("clock") {
            "business" => Clock::Business,
            "calendar" => Clock::Calendar,
            other => panic!("{}: no clock {other}", promise.path),
        },
        business_hours_per_week: promise.number("business_hours_per_week"),
        business_days_per_week: promise.whole("business_days_per_week"),
        share_arriving_in_hours: promise.number("share_arriving_in_hours"),
        handling_minutes: promise.number("handling_minutes"),
        people_on_duty: promise.whole("people_on_duty"),
    };
    promise.all_asked_for();
    read
}

/// One source that tracks only the lead-to-customer rate, closing at once.
pub(crate) fn simple_source(mqls_per_month: f64, lead_to_customer: f64, deal_size: f64) -> Source {
    Source {
        mqls_per_month,
        acceptance: 1.0,
        qualification: 1.0,
        opportunity: 1.0,
        win: lead_to_customer,
        deal_size,
        ..Source::default()
    }
}

/// A year with all revenue from marketing's leads.
pub(crate) fn year(revenue_target: f64, sources: Vec<Source>) -> Plan {
    Plan { months: 12, revenue_target, marketing_share: 1.0, sources, ..Plan::default() }
}

/// A number that is ordinary most of the time and at a limit now and then.
fn amount(usual: f64) -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..usual, 1 => Just(0.0), 1 => 0.0..1e12, 1 => Just(1e12), 1 => Just(1e-12)]
}

fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..=1.0, 1 => Just(0.0), 1 => Just(1.0), 1 => Just(1e-300)]
}

fn source() -> impl Strategy<Value = Source> {
    let rates = (rate(), rate(), rate(), rate());
    let cycle = (amount(24.0), proptest::option::of(0.0..=1.0));
    let money = (amount(50_000.0), proptest::option::of(amount(500.0)));
    let volumes = (amount(2_000.0), proptest::option::of(amount(2_000.0)));
    (volumes, rates, money, cycle).prop_map(|(volumes, rates, money, (cycle, spread))| Source {
        mqls_per_month: volumes.0,
        mqls_per_month_before: volumes.1,
        acceptance: rates.0,
        qualification: rates.1,
        opportunity: rates.2,
        win: rates.3,
        deal_size: money.0,
        cost_per_mql: money.1,
        sales_cycle_months: cycle,
        sales_cycle_spread_months: spread.map(|share| share * cycle),
    })
}

fn follow_up() -> impl Strategy<Value = FollowUp> {
    let people = (amount(20.0), amount(40.0));
    let minutes = (amount(20.0), amount(60.0));
    (people, prop_oneof![8 => 0..40_u32, 1 => any::<u32>()], minutes, proptest::option::of(rate())).prop_map(
        |(people, attempts_per_lead, minutes, connect_rate_per_attempt)| FollowUp {
            people: people.0,
            hours_per_person_per_week: people.1,
            attempts_per_lead,
            minutes_per_attempt: minutes.0,
            minutes_per_qualification: minutes.1,
            connect_rate_per_attempt,
        },
    )
}

/// Any promise within the limits.
pub(crate) fn any_promise() -> impl Strategy<Value = ResponsePromise> {
    let share = (0.001..0.999, rate());
    let week = (1..=7_u32, 0.001..=24.0);
    let people = prop_oneof![8 => 0..40_u32, 1 => any::<u32>()];
    let clock = prop_oneof![Just(Clock::Business), Just(Clock::Calendar)];
    (amount(3_000.0), share, clock, week, amount(60.0), people).prop_map(
        |(within_minutes, share, clock, week, handling, people_on_duty)| ResponsePromise {
            within_minutes,
            promised_share: share.0,
            clock,
            business_hours_per_week: f64::from(week.0) * week.1,
            business_days_per_week: week.0,
            share_arriving_in_hours: share.1,
            handling_minutes: handling.max(1e-9),
            people_on_duty,
        },
    )
}

/// Any plan within the limits.
pub(crate) fn any_plan() -> impl Strategy<Value = Plan> {
    let pipeline = (amount(1e6), rate(), amount(12.0)).prop_map(|(value, win, closes_over_months)| OpeningPipeline {
        value,
        win,
        closes_over_months,
    });
    let season = proptest::option::of(proptest::collection::vec(amount(2.0), 36));
    let sources = proptest::collection::vec(source(), 0..5);
    let marketing_share = prop_oneof![9 => 0.0..=1.0, 1 => Just(0.0)];
    let goal = (1..=36_u32, amount(1e7), marketing_share);
    (goal, sources, proptest::option::of(pipeline), season, proptest::option::of(follow_up())).prop_map(
        |((months, revenue_target, marketing_share), sources, opening_pipeline, season, follow_up)| Plan {
            months,
            revenue_target,
            marketing_share,
            sources,
            opening_pipeline,
            seasonality: season.map(|weights| weights[..months as usize].to_vec()),
            follow_up,
            response_promise: None,
        },
    )
}
