//! The response promise: against Erlang's formula, and what has to hold for any promise.

use proptest::prelude::*;
use truce::calc::plan::{Clock, FollowUp, ResponsePromise};
use truce::calc::response::{PEOPLE_MAX, kept_share, respond, tension};

use crate::plans::any_promise;

const NINE_TO_FIVE: ResponsePromise = ResponsePromise {
    within_minutes: 60.0,
    promised_share: 0.95,
    clock: Clock::Business,
    business_hours_per_week: 40.0,
    business_days_per_week: 5,
    share_arriving_in_hours: 0.6,
    handling_minutes: 12.0,
    people_on_duty: 2,
};

/// MQLs a month that load nine to five with so many erlangs.
fn mqls_for(load: f64, handling_minutes: f64) -> f64 {
    load * 2_400.0 / handling_minutes * 52.0 / 12.0
}

/// The chance to wait in M/M/c, by Erlang's B and its recurrence.
fn erlang_c(servers: u32, load: f64) -> f64 {
    let b = (1..=servers).fold(1.0, |b, n| load * b / (f64::from(n) + load * b));
    let servers = f64::from(servers);
    servers * b / (servers - load * (1.0 - b))
}

#[test]
fn erlang_c_gives_known_values() {
    // One server waits with the load's chance; two with A²/(2+A) by hand.
    for (servers, load, expected) in [(1, 0.7, 0.7), (2, 1.0, 1.0 / 3.0), (2, 1.5, 2.25 / 3.5)] {
        assert!((erlang_c(servers, load) - expected).abs() < 1e-12, "{servers} {load}");
    }
}

#[test]
fn with_all_leads_in_hours_and_a_business_clock_it_is_erlangs_queue() {
    let cases = [
        (1, 0.3, 10.0),
        (1, 0.8, 30.0),
        (2, 1.0, 5.0),
        (3, 2.4, 12.0),
        (5, 3.5, 2.0),
        (12, 10.0, 6.0),
        (40, 36.0, 1.0),
    ];
    for (people, load, within) in cases {
        let promise = ResponsePromise {
            share_arriving_in_hours: 1.0,
            within_minutes: within,
            people_on_duty: people,
            ..NINE_TO_FIVE
        };
        let kept = kept_share(&promise, mqls_for(load, 12.0), people).unwrap();
        let tail = (-(f64::from(people) - load) * within / 12.0).exp();
        let expected = 1.0 - erlang_c(people, load) * tail;
        assert!((kept - expected).abs() < 0.015, "{people} people, load {load}: {kept} is not {expected}");
    }
}

#[test]
fn the_people_needed_are_the_fewest_that_keep_the_promise() {
    for (mqls, promised_share, people_on_duty) in [
        (400.0, 0.95, 2),
        (400.0, 0.95, 30),
        (400.0, 0.5, 1),
        (9_000.0, 0.9, 3),
        (9_000.0, 0.9, 150),
        (60_000.0, 0.8, 1_000),
    ] {
        let promise = ResponsePromise { promised_share, people_on_duty, ..NINE_TO_FIVE };
        let result = respond(&promise, mqls).unwrap();
        let needed = result.people_needed.unwrap();
        let keeps = |people| kept_share(&promise, mqls, people).unwrap() >= promised_share;
        assert!(keeps(needed) && !keeps(needed - 1), "{mqls} leads: {result:?}");
        assert_eq!(result.kept_with_people_needed, kept_share(&promise, mqls, needed), "{mqls} leads");
        assert_eq!(result.promise_kept, people_on_duty >= needed, "{mqls} leads");
    }
}

#[test]
fn nobody_is_needed_whom_no_staffing_would_make_enough() {
    let too_short = ResponsePromise { clock: Clock::Calendar, within_minutes: 5.0, ..NINE_TO_FIVE };
    assert_eq!(respond(&too_short, 400.0).unwrap().people_needed, None);
    let too_many = respond(&NINE_TO_FIVE, 1e9).unwrap();
    assert_eq!((too_many.people_needed, too_many.stable), (None, false));
}

#[test]
fn a_start_at_the_opening_is_in_time() {
    // All leads come at night, between five and nine: whoever is at the door at nine has waited 16 hours at most.
    for hours_a_day in [8.0, 7.0 / 3.0, 0.1] {
        let promise = ResponsePromise {
            clock: Clock::Calendar,
            within_minutes: (24.0 - hours_a_day) * 60.0,
            business_hours_per_week: 7.0 * hours_a_day,
            business_days_per_week: 7,
            share_arriving_in_hours: 0.0,
            handling_minutes: 1e-6,
            ..NINE_TO_FIVE
        };
        let result = respond(&promise, 400.0).unwrap();
        assert!(result.ceiling > 1.0 - 1e-12);
        assert!(result.kept_share > 0.999, "{hours_a_day} h a day: {}", result.kept_share);
    }
}

#[test]
fn without_closed_hours_all_leads_come_in_open_ones() {
    let round_the_clock = |share_arriving_in_hours| ResponsePromise {
        business_hours_per_week: 168.0,
        business_days_per_week: 7,
        clock: Clock::Calendar,
        share_arriving_in_hours,
        ..NINE_TO_FIVE
    };
    assert_eq!(respond(&round_the_clock(0.1), 900.0), respond(&round_the_clock(0.9), 900.0));
}

#[test]
fn what_cannot_be_played_is_absent() {
    let cases = [
        ("no hours", ResponsePromise { business_hours_per_week: 0.0, ..NINE_TO_FIVE }, 400.0),
        ("no days", ResponsePromise { business_days_per_week: 0, ..NINE_TO_FIVE }, 400.0),
        ("no handling time", ResponsePromise { handling_minutes: 0.0, ..NINE_TO_FIVE }, 400.0),
        ("no number", ResponsePromise { within_minutes: f64::NAN, ..NINE_TO_FIVE }, 400.0),
        ("negative leads", NINE_TO_FIVE, -1.0),
        ("infinite leads", NINE_TO_FIVE, f64::INFINITY),
    ];
    for (name, promise, mqls) in cases {
        assert_eq!(respond(&promise, mqls), None, "{name}");
        assert_eq!(kept_share(&promise, mqls, 3), None, "{name}");
    }
}

#[test]
fn people_on_duty_are_the_people_of_follow_up() {
    let follow_up = FollowUp {
        people: 4.0,
        hours_per_person_per_week: 20.0,
        minutes_per_qualification: 30.0,
        ..FollowUp::default()
    };
    let cases = [
        // On duty, within, utilisation, more on duty than hours, shorter than a conversation.
        (2, 60.0, Some(0.9), false, false),
        (3, 60.0, Some(0.9), true, false),
        (2, 5.0, Some(0.9), false, true),
        (2, 5.0, Some(0.4), false, false),
        (2, 5.0, None, false, false),
    ];
    for (people_on_duty, within_minutes, utilisation, more, shorter) in cases {
        let promise = ResponsePromise { people_on_duty, within_minutes, ..NINE_TO_FIVE };
        let found = tension(&promise, &follow_up, utilisation);
        assert_eq!((found.more_on_duty_than_hours, found.shorter_than_a_conversation), (more, shorter), "{promise:?}");
    }
}

fn any_volume() -> impl Strategy<Value = f64> {
    prop_oneof![6 => 0.0..3_000.0, 1 => Just(0.0), 1 => Just(1e-12), 1 => 0.0..1e6, 1 => Just(1e12)]
}

proptest! {
    // Each case plays thousands of leads several times over, slowly without optimisation.
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_promise_has_an_answer_in_range(promise in any_promise(), mqls in any_volume()) {
        let result = respond(&promise, mqls).unwrap();
        let said = format!("{result:?}");
        prop_assert!(!said.contains("NaN") && !said.contains("inf"), "{}", said);
        prop_assert!((0.0..=1.0).contains(&result.ceiling) && result.ceiling >= result.kept_share, "{}", said);
        prop_assert!((0.0..=1.0).contains(&result.kept_share), "{}", said);
        prop_assert!(result.people_needed.is_none_or(|people| (1..=PEOPLE_MAX).contains(&people)), "{}", said);
        prop_assert_eq!(respond(&promise, mqls), Some(result), "the same again");
    }

    #[test]
    fn one_more_person_never_keeps_less(promise in any_promise(), mqls in 0.0..5_000.0, people in 1..12_u32) {
        let kept = |people| kept_share(&promise, mqls, people).unwrap();
        prop_assert!(kept(people + 1) >= kept(people));
    }
}
