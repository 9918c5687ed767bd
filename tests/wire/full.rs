//! An agreement with every field answered, in every way an answer can stand.

use truce::domain::dates::{Date, Month};
use truce::domain::*;
use truce::wire::Draft;

fn id(bits: u64) -> Id {
    Id::from_bits(bits)
}

/// Types `text` into the number at `field`, as a form would.
pub(crate) fn type_number(agreement: &mut Agreement, field: Field, text: &str, parsed: Result<Option<f64>, Refusal>) {
    match slot_mut(agreement, field) {
        Some(SlotMut::Number(raw, rules)) => {
            raw.type_in(Typed { text: text.into(), locale: "en-GB".into() }, parsed, rules);
        }
        other => panic!("{field:?} is no number: {other:?}"),
    }
}

fn source(bits: u64, name: &str) -> Source {
    Source {
        name: name.into(),
        mqls_per_month: Entry::of(120.0),
        mqls_per_month_before: Entry::of(90.5),
        acceptance: Entry::of(0.8),
        qualification: Entry::of(0.5),
        opportunity: Entry::of(0.6),
        win: Entry::of(0.25),
        deal_size: Entry::of(1e12),
        sales_cycle_months: Entry::of(4.5),
        sales_cycle_spread_months: Entry::of(1.1),
        cost_per_mql: Entry::of(0.1),
        ..Source::new(id(bits))
    }
}

/// The draft behind `fixtures/drafts/v1.json`.
pub(crate) fn draft() -> Draft {
    let mut a = Agreement::empty([id(1_000_001), id(1_000_002), id(1_000_003), id(1_000_004)], "de", Currency::EUR);
    a.version = Version { draft: 3 };
    a.currency = Currency::parse("CHF").unwrap();
    a.parties = Parties {
        organisation: "Tödi & \"Söhne\" <AG> \\ 🦆".into(),
        marketing: Wording::Suggested(Suggestion::Marketing),
        sales: Wording::Own("Vertrieb".into()),
        signatories: vec![
            Signatory { id: id(11), side: Side::Marketing, name: "Ada Meier".into(), title: "CMO".into() },
            Signatory { id: id(12), side: Side::Sales, name: "Bo Frei".into(), title: "Head of Sales".into() },
        ],
    };
    a.period = Period { first: Written::of(Month::new(2027, 1).unwrap()), months: Entry::of(6.0) };
    a.review = Written::of(Date::new(2027, 3, 31).unwrap());
    a.review.type_in(Typed { text: "end of March".into(), locale: "en-GB".into() }, Err(()));

    let g = &mut a.goals;
    g.marketing_share = Entry::of(0.4);
    g.sources = vec![source(21, "Web"), Source { name: "Fairs".into(), ..Source::new(id(22)) }];
    g.opening_pipeline =
        OpeningPipeline { value: Entry::of(250_000.0), win: Entry::of(0.2), closes_over_months: Entry::of(3.0) };
    g.seasonality = vec![Entry::of(1.0), Entry::of(1.2), Entry::default(), Entry::of(0.8)];
    g.quota = Quota {
        ramped_people: Entry::of(4.0),
        ramping_people: Entry::of(1.5),
        quota: Entry::of(300_000.0),
        attainment: Entry::of(0.85),
        ramp: Entry::of(0.5),
    };
    g.follow_up = FollowUp {
        people: Entry::of(2.0),
        hours_per_person_per_week: Entry::of(15.0),
        attempts_per_lead: Entry::of(6.0),
        minutes_per_attempt: Entry::of(5.0),
        minutes_per_qualification: Entry::of(30.0),
        connect_rate_per_attempt: Entry::of(0.0),
    };
    g.response = ResponsePromise {
        within_minutes: Entry::of(60.0),
        promised_share: Entry::of(0.9),
        clock: Clock::Calendar,
        business_hours_per_week: Entry::of(42.5),
        business_days_per_week: Entry::of(5.0),
        share_arriving_in_hours: Entry::of(0.7),
        handling_minutes: Entry::of(12.0),
        people_on_duty: Entry::of(2.0),
    };
    g.coverage_exception = "The gap is known.\nWe take it.".into();
    a.commitments = vec![
        Commitment { owner: Some(id(11)), ..Commitment::new(id(31), Promise::LeadsFrom(id(21))) },
        Commitment { record: Wording::Own("The CRM".into()), ..Commitment::new(id(32), Promise::LeadsFrom(id(22))) },
        Commitment { owner: Some(id(12)), ..Commitment::new(id(33), Promise::Response) },
        Commitment { share: Entry::of(0.95), ..Commitment::new(id(34), Promise::Attempts) },
        Commitment { record: Wording::empty(), ..Commitment::new(id(35), Promise::Revenue) },
    ];
    a.misses = Misses { used_up: Wording::Own("We talk within a week.".into()) };
    a.completed = vec![Page::Start, Page::Goals];

    // typed and counted; typed and refused over a value; refused over nothing; typed and taken out
    type_number(&mut a, Field::RevenueTarget, "1.2m", Ok(Some(1_200_000.0)));
    let fairs = |part| Field::Source(id(22), part);
    type_number(&mut a, fairs(SourceField::Leads), "40", Ok(Some(40.0)));
    type_number(&mut a, fairs(SourceField::Leads), "4o", Err(Refusal::NotANumber));
    type_number(&mut a, fairs(SourceField::Win), "1 to 3", Err(Refusal::TwoNumbers));
    type_number(&mut a, fairs(SourceField::Cost), "", Ok(None));

    assert_eq!(invariants(&a), []);
    Draft { name: "Autumn, with Ada".into(), revision: 17, saved_ms: 1_795_286_713_000, agreement: a }
}
