//! The worked sample: a believable company with one honest problem, a response promise that the people on
//! duty can't keep, and a plan that falls short of its target. Draws no ids.

use super::dates::{Date, Month};
use super::{
    Agreement, Clock, Commitment, Currency, Entry, FollowUp, Goals, Id, OpeningPipeline, Period, Promise, Quota,
    ResponsePromise, Side, Signatory, Source, Written,
};

/// The sample. `ids` draws a new id each time it is called.
pub fn sample(ids: &mut dyn FnMut() -> Id) -> Agreement {
    let mut agreement = Agreement::empty([ids(), ids(), ids(), ids()], "en", Currency::EUR);
    agreement.parties.organisation = "Kestrel Metering".into();
    let mut signs = |side, name: &str, title: &str| {
        let id = ids();
        agreement.parties.signatories.push(Signatory { id, side, name: name.into(), title: title.into() });
        id
    };
    let marketing = signs(Side::Marketing, "Ines Okafor", "Head of Marketing");
    let sales = signs(Side::Sales, "Tom Brandt", "Head of Sales");
    agreement.period = Period { first: month(2027, 1), months: Entry::of(12.0) };
    agreement.review = Written { value: Date::new(2027, 3, 31), ..Written::default() };

    let sources = [
        Source {
            name: "Content".into(),
            mqls_per_month: Entry::of(110.0),
            acceptance: Entry::of(0.8),
            qualification: Entry::of(0.5),
            opportunity: Entry::of(0.6),
            win: Entry::of(0.22),
            deal_size: Entry::of(15_000.0),
            sales_cycle_months: Entry::of(3.5),
            ..Source::new(ids())
        },
        Source {
            name: "Paid search".into(),
            mqls_per_month: Entry::of(80.0),
            acceptance: Entry::of(0.6),
            qualification: Entry::of(0.4),
            opportunity: Entry::of(0.55),
            win: Entry::of(0.2),
            deal_size: Entry::of(12_000.0),
            sales_cycle_months: Entry::of(2.0),
            ..Source::new(ids())
        },
    ];
    for source in &sources {
        agreement.commitments.push(Commitment::new(ids(), Promise::LeadsFrom(source.id)));
    }
    for commitment in &mut agreement.commitments {
        commitment.owner = Some(match commitment.promise.side() {
            Side::Marketing => marketing,
            Side::Sales => sales,
        });
        if commitment.promise == Promise::Attempts {
            commitment.share = Entry::of(0.9);
        }
    }
    agreement.goals = Goals {
        revenue_target: Entry::of(3_000_000.0),
        marketing_share: Entry::of(0.4),
        sources: sources.into(),
        opening_pipeline: OpeningPipeline {
            value: Entry::of(200_000.0),
            win: Entry::of(0.25),
            closes_over_months: Entry::of(3.0),
        },
        seasonality: Vec::new(),
        quota: Quota {
            ramped_people: Entry::of(8.0),
            ramping_people: Entry::of(1.0),
            quota: Entry::of(400_000.0),
            attainment: Entry::of(0.85),
            ramp: Entry::of(0.5),
        },
        follow_up: FollowUp {
            people: Entry::of(3.0),
            hours_per_person_per_week: Entry::of(12.0),
            attempts_per_lead: Entry::of(6.0),
            minutes_per_attempt: Entry::of(6.0),
            minutes_per_qualification: Entry::of(30.0),
            connect_rate_per_attempt: Entry::of(0.25),
        },
        response: ResponsePromise {
            within_minutes: Entry::of(30.0),
            promised_share: Entry::of(0.95),
            clock: Clock::Business,
            business_hours_per_week: Entry::of(45.0),
            business_days_per_week: Entry::of(5.0),
            share_arriving_in_hours: Entry::of(0.65),
            handling_minutes: Entry::of(25.0),
            people_on_duty: Entry::of(1.0),
        },
        coverage_exception: String::new(),
    };
    agreement
}

fn month(year: i16, month: u8) -> Written<Month> {
    Written { value: Month::new(year, month), ..Written::default() }
}

#[cfg(test)]
mod tests {
    use super::super::invariants;
    use super::*;

    #[test]
    fn the_sample_is_whole() {
        let mut next = 0;
        let sample = sample(&mut || {
            next += 1;
            Id::from_bits(next)
        });
        assert_eq!(invariants(&sample), []);
        assert!(sample.commitments.iter().all(|row| row.owner.is_some()));
        assert!(sample.period.first.value.is_some() && sample.review.value.is_some());
    }
}
