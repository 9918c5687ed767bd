//! Section 3: the terms that this agreement uses, and no others.

use crate::domain::{Clock, Field, Promise, ResponseField, Suggestion, Wording};
use crate::i18n::{Msg, msg};
use crate::wizard::commitments::Target;

use super::pen::{Draft, Pen};
use super::{Block, Definition, Section, SectionId, sums};

/// Section 3.
pub(super) fn terms(pen: &Pen) -> Option<Section> {
    let terms: Vec<Definition> = used(pen)
        .into_iter()
        .map(|(term, meaning)| Definition { term: pen.say(&term), meaning: pen.sentences(&meaning) })
        .collect();
    let mut draft = Draft::new(SectionId::Terms, pen.say(&msg::DOCUMENT_TERMS));
    if !terms.is_empty() {
        draft.block(Block::Definitions(terms));
    }
    draft.done()
}

fn used(pen: &Pen) -> Vec<(Msg, Vec<Msg>)> {
    let results = pen.results;
    let counted = &results.counted;
    let lines = &results.commitments;
    let mut out: Vec<(Msg, Vec<Msg>)> = Vec::new();
    let mut add = |when: bool, term: Msg, meaning: &dyn Fn() -> Vec<Msg>| {
        if when {
            out.push((term, meaning()));
        }
    };

    let sources = || pen.agreement.goals.sources.iter().filter(|row| counted.sources.contains(&row.id));
    let any_source = sources().next().is_some();
    let anything = !lines.is_empty() || sums::has_table(pen);
    let promised = |promise: Promise| lines.iter().any(|line| line.promise == promise);

    add(anything, msg::DOCUMENT_TERM_AGREEMENT, &|| vec![msg::DOCUMENT_DEFINE_AGREEMENT]);
    add(anything, msg::DOCUMENT_TERM_LEAD, &|| vec![msg::document_define_lead(pen.marketing(), pen.sales())]);
    let talks = counted.plan.follow_up.is_some_and(|f| f.minutes_per_qualification > 0.0);
    add(sources().any(|s| s.acceptance.get().is_some()), msg::DOCUMENT_TERM_ACCEPTED, &|| {
        vec![msg::document_define_accepted(pen.sales())]
    });
    add(sources().any(|s| s.qualification.get().is_some()) || talks, msg::DOCUMENT_TERM_QUALIFIED, &|| {
        vec![msg::document_define_qualified(pen.sales())]
    });
    add(sources().any(|s| s.opportunity.get().is_some()), msg::DOCUMENT_TERM_OPPORTUNITY, &|| {
        vec![msg::DOCUMENT_DEFINE_OPPORTUNITY]
    });
    add(any_source, msg::DOCUMENT_TERM_CUSTOMER, &|| vec![msg::DOCUMENT_DEFINE_CUSTOMER]);
    add(any_source, msg::DOCUMENT_TERM_CYCLE, &|| vec![msg::DOCUMENT_DEFINE_CYCLE]);
    add(sums::coverage(pen).is_some(), msg::DOCUMENT_TERM_COVERAGE, &|| vec![msg::DOCUMENT_DEFINE_COVERAGE]);
    add(promised(Promise::Response), msg::DOCUMENT_TERM_ANSWERED, &|| vec![msg::DOCUMENT_DEFINE_ANSWERED]);
    add(promised(Promise::Attempts), msg::DOCUMENT_TERM_ATTEMPT, &|| vec![msg::document_define_attempt(pen.sales())]);
    if let Some(promise) = counted.plan.response_promise.filter(|_| promised(Promise::Response)) {
        add(true, msg::DOCUMENT_TERM_HOURS, &|| {
            let days = pen.count(f64::from(promise.business_days_per_week), Field::Response(ResponseField::Days));
            let hours = pen.number(promise.business_hours_per_week, Field::Response(ResponseField::Hours));
            let mut meaning = vec![msg::document_define_hours(days, hours)];
            let business = |target| matches!(target, Target::Answered { clock: Clock::Business, .. });
            if lines.iter().any(|line| business(line.target)) {
                meaning.push(msg::DOCUMENT_DEFINE_HOURS_CLOCK);
            }
            meaning
        });
    }
    add(!lines.is_empty(), msg::DOCUMENT_TERM_MISSES, &|| vec![msg::DOCUMENT_DEFINE_MISSES]);
    add(!lines.is_empty(), msg::DOCUMENT_TERM_RECORD, &|| vec![msg::DOCUMENT_DEFINE_RECORD]);
    let suggests = |suggestion: Suggestion| {
        lines.iter().any(|line| {
            let commitment = pen.agreement.commitments.iter().find(|row| row.id == line.id);
            commitment.is_some_and(|row| row.record == Wording::Suggested(suggestion))
        })
    };
    add(suggests(Suggestion::MarketingRecord), msg::DOCUMENT_TERM_MARKETING_SOFTWARE, &|| {
        vec![msg::document_define_marketing_software(pen.marketing())]
    });
    add(suggests(Suggestion::SalesRecord), msg::DOCUMENT_TERM_CRM, &|| vec![msg::document_define_crm(pen.sales())]);
    out
}
