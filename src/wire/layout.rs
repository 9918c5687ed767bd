//! Where each answer stands in the stored form: one table for writing and reading, so that nothing
//! is written that isn't read. The names are the stored form's own: an address of the page may be
//! renamed, a stored name only with a new schema.

use super::repair::List;
use crate::domain::{Field, FollowUpField, PipelineField, QuotaField, ResponseField, SignatoryField, SourceField};

/// What stands under a name.
pub(super) enum Node {
    /// The draft's id.
    Id,
    /// The number of the draft.
    DraftNumber,
    /// An answer.
    Answer(Field),
    /// More names.
    Group(&'static [(&'static str, Node)]),
    /// Rows.
    Rows(List),
}

use Node::{Answer, DraftNumber, Group, Rows};

/// The agreement. What refers to a row stands behind it.
pub(super) const AGREEMENT: &[(&str, Node)] = &[
    ("id", Node::Id),
    ("draft", DraftNumber),
    ("language", Answer(Field::Language)),
    ("currency", Answer(Field::Currency)),
    (
        "parties",
        Group(&[
            ("organisation", Answer(Field::Organisation)),
            ("marketing", Answer(Field::MarketingName)),
            ("sales", Answer(Field::SalesName)),
            ("signatories", Rows(List::Signatories)),
        ]),
    ),
    ("period", Group(&[("first_month", Answer(Field::FirstMonth)), ("months", Answer(Field::Months))])),
    (
        "goals",
        Group(&[
            ("revenue_target", Answer(Field::RevenueTarget)),
            ("marketing_share", Answer(Field::MarketingShare)),
            ("sources", Rows(List::Sources)),
            (
                "opening_pipeline",
                Group(&[
                    ("value", Answer(Field::Pipeline(PipelineField::Value))),
                    ("win", Answer(Field::Pipeline(PipelineField::Win))),
                    ("closes_over_months", Answer(Field::Pipeline(PipelineField::ClosesOver))),
                ]),
            ),
            ("seasonality", Rows(List::Seasonality)),
            (
                "quota",
                Group(&[
                    ("ramped_people", Answer(Field::Quota(QuotaField::Ramped))),
                    ("quota", Answer(Field::Quota(QuotaField::Quota))),
                    ("attainment", Answer(Field::Quota(QuotaField::Attainment))),
                    ("ramping_people", Answer(Field::Quota(QuotaField::Ramping))),
                    ("ramp", Answer(Field::Quota(QuotaField::Ramp))),
                ]),
            ),
            (
                "follow_up",
                Group(&[
                    ("people", Answer(Field::FollowUp(FollowUpField::People))),
                    ("hours_per_person_per_week", Answer(Field::FollowUp(FollowUpField::Hours))),
                    ("attempts_per_lead", Answer(Field::FollowUp(FollowUpField::Attempts))),
                    ("minutes_per_attempt", Answer(Field::FollowUp(FollowUpField::AttemptMinutes))),
                    ("minutes_per_qualification", Answer(Field::FollowUp(FollowUpField::QualificationMinutes))),
                    ("connect_rate_per_attempt", Answer(Field::FollowUp(FollowUpField::Connect))),
                ]),
            ),
            (
                "response",
                Group(&[
                    ("within_minutes", Answer(Field::Response(ResponseField::Within))),
                    ("promised_share", Answer(Field::Response(ResponseField::Share))),
                    ("clock", Answer(Field::Response(ResponseField::Clock))),
                    ("business_hours_per_week", Answer(Field::Response(ResponseField::Hours))),
                    ("business_days_per_week", Answer(Field::Response(ResponseField::Days))),
                    ("share_arriving_in_hours", Answer(Field::Response(ResponseField::Arriving))),
                    ("handling_minutes", Answer(Field::Response(ResponseField::Handling))),
                    ("people_on_duty", Answer(Field::Response(ResponseField::OnDuty))),
                ]),
            ),
            ("coverage_exception", Answer(Field::CoverageException)),
        ]),
    ),
    ("commitments", Rows(List::Commitments)),
    ("misses", Group(&[("used_up", Answer(Field::MissesUsedUp))])),
    ("review", Answer(Field::Review)),
    ("completed", Rows(List::Completed)),
];

/// A row of signatories, behind its id.
pub(super) const SIGNATORY: &[(&str, SignatoryField)] =
    &[("side", SignatoryField::Side), ("name", SignatoryField::Name), ("title", SignatoryField::Title)];

/// A row of sources, behind its id.
pub(super) const SOURCE: &[(&str, SourceField)] = &[
    ("name", SourceField::Name),
    ("mqls_per_month", SourceField::Leads),
    ("mqls_per_month_before", SourceField::Before),
    ("acceptance", SourceField::Acceptance),
    ("qualification", SourceField::Qualification),
    ("opportunity", SourceField::Opportunity),
    ("win", SourceField::Win),
    ("deal_size", SourceField::DealSize),
    ("sales_cycle_months", SourceField::Cycle),
    ("sales_cycle_spread_months", SourceField::Spread),
    ("cost_per_mql", SourceField::Cost),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(nodes: &[(&str, Node)], into: &mut Vec<Field>) {
        for (index, (name, node)) in nodes.iter().enumerate() {
            assert!(nodes[..index].iter().all(|(before, _)| before != name), "{name} stands twice");
            match node {
                Answer(field) => into.push(*field),
                Group(more) => answers(more, into),
                Node::Id | DraftNumber | Rows(_) => {}
            }
        }
    }

    #[test]
    fn every_answer_has_one_place() {
        let mut found = Vec::new();
        answers(AGREEMENT, &mut found);
        let mut wanted = vec![
            Field::Organisation,
            Field::MarketingName,
            Field::SalesName,
            Field::FirstMonth,
            Field::Months,
            Field::Currency,
            Field::Language,
            Field::Review,
            Field::RevenueTarget,
            Field::MarketingShare,
            Field::CoverageException,
            Field::MissesUsedUp,
        ];
        wanted.extend(PipelineField::ALL.iter().map(|f| Field::Pipeline(*f)));
        wanted.extend(QuotaField::ALL.iter().map(|f| Field::Quota(*f)));
        wanted.extend(FollowUpField::ALL.iter().map(|f| Field::FollowUp(*f)));
        wanted.extend(ResponseField::ALL.iter().map(|f| Field::Response(*f)));
        for field in &wanted {
            assert_eq!(found.iter().filter(|f| *f == field).count(), 1, "{field:?}");
        }
        assert_eq!(found.len(), wanted.len());

        for field in SourceField::ALL {
            assert_eq!(SOURCE.iter().filter(|(_, f)| f == field).count(), 1, "{field:?}");
        }
        for field in SignatoryField::ALL {
            assert_eq!(SIGNATORY.iter().filter(|(_, f)| f == field).count(), 1, "{field:?}");
        }
    }
}
