//! Agreements of different companies, to write documents of. Formats of the document's own language.

#![allow(dead_code, reason = "each test file uses its own part of it")]

use truce::domain::dates::{Date, Month};
use truce::domain::{
    Agreement, Commitment, Currency, Entry, Id, OpeningPipeline, Promise, Side, Signatory, Source, Wording, Written,
    sample,
};
use truce::i18n::{Catalogue, Formats};
use truce::report::{Report, Stamp, build};
use truce::wizard::derive;

/// Ids 1, 2, 3 …
pub(crate) fn ids() -> impl FnMut() -> Id {
    let mut last = 0;
    move || {
        last += 1;
        Id::from_bits(last)
    }
}

/// The document of an agreement, made on 21 November 2026.
pub(crate) fn report(agreement: &Agreement) -> Report {
    let catalogue = Catalogue::for_tag(&agreement.language);
    let stamp = Stamp { date: Date::new(2026, 11, 21).unwrap() };
    build(agreement, &derive(agreement, None), catalogue, &Formats::of(catalogue), &stamp)
}

/// Every sample by the name of its golden files.
pub(crate) fn all() -> Vec<(&'static str, Agreement)> {
    vec![
        ("kestrel", kestrel()),
        ("empty", empty(&mut ids())),
        ("start-up", start_up()),
        ("eight-sources", eight_sources()),
        ("half-filled", half_filled()),
        ("covered", covered()),
    ]
}

/// The worked sample in its fourth draft.
pub(crate) fn kestrel() -> Agreement {
    let mut agreement = sample(&mut ids());
    agreement.version.draft = 4;
    agreement
}

/// Nothing answered yet.
pub(crate) fn empty(ids: &mut dyn FnMut() -> Id) -> Agreement {
    Agreement::empty([ids(), ids(), ids(), ids()], "en", Currency::EUR)
}

/// Five people, one source, whose stages nobody tracks, no response promise, no quota.
pub(crate) fn start_up() -> Agreement {
    let ids = &mut ids();
    let mut agreement = empty(ids);
    agreement.currency = Currency::parse("USD").unwrap();
    agreement.parties.organisation = "Tally & Sons".into();
    agreement.parties.marketing = Wording::Own("Growth".into());
    agreement.parties.sales = Wording::Own("The founders".into());
    sign(&mut agreement, ids, Side::Marketing, "Priya Nair", "");
    sign(&mut agreement, ids, Side::Sales, "Joe Tally", "Founder");
    agreement.period.first = Written::of(Month::new(2027, 4).unwrap());
    agreement.period.months = Entry::of(6.0);
    agreement.goals.revenue_target = Entry::of(150_000.0);
    agreement.goals.marketing_share = Entry::of(1.0);
    let source = Source {
        name: "Website".into(),
        mqls_per_month: Entry::of(30.0),
        win: Entry::of(0.1),
        deal_size: Entry::of(8_000.0),
        sales_cycle_months: Entry::of(1.0),
        ..Source::new(ids())
    };
    add(&mut agreement, ids, source);
    agreement.goals.follow_up.people = Entry::of(1.0);
    agreement.goals.follow_up.hours_per_person_per_week = Entry::of(10.0);
    agreement.goals.follow_up.attempts_per_lead = Entry::of(4.0);
    agreement.goals.follow_up.minutes_per_attempt = Entry::of(10.0);
    agreement.goals.coverage_exception =
        "The site is new, and the first deals will be signed late.\nWe look again in July.".into();
    own_all(&mut agreement);
    agreement.review = Written::of(Date::new(2027, 7, 1).unwrap());
    agreement
}

/// Eight sources, seasons, earlier leads, four people who sign, a promise round the clock.
pub(crate) fn eight_sources() -> Agreement {
    let mut agreement = kestrel();
    let mut last = 1000;
    let ids = &mut || {
        last += 1;
        Id::from_bits(last)
    };
    agreement.version.draft = 12;
    agreement.currency = Currency::parse("CHF").unwrap();
    agreement.parties.organisation = "Söderberg Umwelttechnik AG".into();
    agreement.parties.sales = Wording::Own("Vertrieb DACH".into());
    sign(&mut agreement, ids, Side::Marketing, "Lena Hahn", "Performance Marketing");
    sign(&mut agreement, ids, Side::Sales, "Sanna Mattila", "Sales Development");
    agreement.period.first = Written::of(Month::new(2026, 10).unwrap());
    let names = ["Webinars", "Partners", "Trade fairs", "Referrals", "Newsletter", "Outbound list"];
    for (n, name) in (0_u8..).zip(names) {
        let n = f64::from(n);
        let source = Source {
            name: name.into(),
            mqls_per_month: Entry::of(12.5 + 10.0 * n),
            mqls_per_month_before: Entry::of(10.0 * n),
            acceptance: Entry::of(0.7),
            qualification: Entry::of(0.45),
            opportunity: if n > 2.0 { Entry::default() } else { Entry::of(0.5) },
            win: Entry::of(0.18),
            deal_size: Entry::of(21_500.0),
            sales_cycle_months: Entry::of(4.0 + n),
            sales_cycle_spread_months: Entry::of(1.5),
            cost_per_mql: Entry::of(85.0),
            ..Source::new(ids())
        };
        add(&mut agreement, ids, source);
    }
    own_all(&mut agreement);
    agreement.goals.revenue_target = Entry::of(9_000_000.0);
    agreement.goals.opening_pipeline = OpeningPipeline::default();
    agreement.goals.seasonality = [1.2, 1.0, 0.6, 0.8, 1.0, 1.1, 1.0, 1.0, 0.9, 0.7, 1.3, 1.4].map(Entry::of).into();
    agreement.goals.follow_up.people = Entry::of(2.5);
    agreement.goals.response.clock = truce::domain::Clock::Calendar;
    agreement.goals.response.within_minutes = Entry::of(240.0);
    agreement.goals.response.people_on_duty = Entry::of(2.0);
    agreement.misses.used_up =
        Wording::Own("Both heads meet within a week.\n\nThe COO decides if they can’t agree.".into());
    agreement
}

/// Somebody stopped in the middle: a target that can't be read, a source that lacks its deal size, one signature.
pub(crate) fn half_filled() -> Agreement {
    let ids = &mut ids();
    let mut agreement = empty(ids);
    agreement.parties.organisation = "Ostwind".into();
    sign(&mut agreement, ids, Side::Marketing, "Ada Kern", "Marketing Lead");
    agreement.goals.revenue_target = Entry::of(500_000.0);
    let source =
        Source { name: "Events".into(), mqls_per_month: Entry::of(1.0), win: Entry::of(0.2), ..Source::new(ids()) };
    add(&mut agreement, ids, source);
    agreement.goals.response.within_minutes = Entry::of(60.0);
    agreement
}

/// All of it holds: covered with room, the promise kept, an exception that is no longer needed; no consequence written.
pub(crate) fn covered() -> Agreement {
    let mut agreement = kestrel();
    agreement.version.draft = 1;
    agreement.goals.revenue_target = Entry::of(2_000_000.0);
    agreement.goals.coverage_exception = "An old reason.".into();
    agreement.goals.response.people_on_duty = Entry::of(4.0);
    agreement.misses.used_up = Wording::empty();
    agreement
}

fn sign(agreement: &mut Agreement, ids: &mut dyn FnMut() -> Id, side: Side, name: &str, title: &str) {
    let row = Signatory { id: ids(), side, name: name.into(), title: title.into() };
    agreement.parties.signatories.push(row);
}

fn add(agreement: &mut Agreement, ids: &mut dyn FnMut() -> Id, source: Source) {
    agreement.commitments.push(Commitment::new(ids(), Promise::LeadsFrom(source.id)));
    agreement.goals.sources.push(source);
}

/// Each commitment is answered for by the first who signs for its side.
fn own_all(agreement: &mut Agreement) {
    for commitment in &mut agreement.commitments {
        let side = commitment.promise.side();
        commitment.owner = agreement.parties.signatories.iter().find(|row| row.side == side).map(|row| row.id);
    }
}
