//! Where an answer stands: one address for edits, findings, links out of the document and the ids
//! of the form's controls.

use super::{Id, Page};

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $name {
            /// All, in the order of the form.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As in the address.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

keyed! {
    /// An answer about somebody who signs.
    SignatoryField {
        /// The person's name.
        Name = "name",
        /// What the person is called in the company.
        Title = "title",
        /// For which side.
        Side = "side",
    }
}

keyed! {
    /// An answer about a source, in the order a pasted row fills them.
    SourceField {
        /// What both sides call it.
        Name = "name",
        /// MQLs a month.
        Leads = "leads",
        /// MQL → SAL.
        Acceptance = "acceptance",
        /// SAL → SQL.
        Qualification = "qualification",
        /// SQL → opportunity.
        Opportunity = "opportunity",
        /// Opportunity → customer.
        Win = "win",
        /// Value of a won deal.
        DealSize = "deal",
        /// Months from hand-over to signature.
        Cycle = "cycle",
        /// How far the cycle strays.
        Spread = "spread",
        /// What an MQL costs.
        Cost = "cost",
        /// MQLs a month before the period.
        Before = "before",
    }
}

keyed! {
    /// An answer about the opening pipeline.
    PipelineField {
        /// Value of the open deals.
        Value = "value",
        /// The chance that one is won.
        Win = "win",
        /// Over how many months they close.
        ClosesOver = "over",
    }
}

keyed! {
    /// An answer about sales' people and quota.
    QuotaField {
        /// People at full speed.
        Ramped = "ramped",
        /// Quota a person.
        Quota = "quota",
        /// Share of it expected.
        Attainment = "attainment",
        /// People still learning.
        Ramping = "ramping",
        /// The share they carry.
        Ramp = "ramp",
    }
}

keyed! {
    /// An answer about follow-up.
    FollowUpField {
        /// People who follow up.
        People = "people",
        /// Hours each a week.
        Hours = "hours",
        /// Attempts a lead.
        Attempts = "attempts",
        /// Minutes an attempt.
        AttemptMinutes = "attempt-minutes",
        /// Minutes a qualification.
        QualificationMinutes = "qualification-minutes",
        /// The chance that an attempt reaches the lead.
        Connect = "connect",
    }
}

keyed! {
    /// An answer about the response promise.
    ResponseField {
        /// Within how many minutes.
        Within = "within",
        /// The share promised.
        Share = "share",
        /// Whose clock.
        Clock = "clock",
        /// Business hours a week.
        Hours = "hours",
        /// Business days a week.
        Days = "days",
        /// The share that arrives in hours.
        Arriving = "arriving",
        /// Minutes answering takes.
        Handling = "handling",
        /// People on duty.
        OnDuty = "on-duty",
    }
}

/// The address of one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The organisation's name.
    Organisation,
    /// What marketing is called.
    MarketingName,
    /// What sales is called.
    SalesName,
    /// The list of those who sign: where somebody is added.
    Signatories,
    /// Somebody who signs.
    Signatory(Id, SignatoryField),
    /// The period's first month.
    FirstMonth,
    /// The period's length.
    Months,
    /// The currency.
    Currency,
    /// The document's language.
    Language,
    /// The first review.
    Review,
    /// The revenue target.
    RevenueTarget,
    /// Marketing's share of it.
    MarketingShare,
    /// The list of sources: where one is added.
    Sources,
    /// A source.
    Source(Id, SourceField),
    /// The opening pipeline.
    Pipeline(PipelineField),
    /// The weight of a month, counted from 0.
    Seasonality(u8),
    /// People and quota.
    Quota(QuotaField),
    /// Follow-up.
    FollowUp(FollowUpField),
    /// The response promise.
    Response(ResponseField),
    /// Why a coverage below 1 is accepted.
    CoverageException,
    /// Who answers for a commitment.
    CommitmentOwner(Id),
    /// Where a commitment is counted.
    CommitmentRecord(Id),
    /// The share of leads a commitment is promised for.
    CommitmentShare(Id),
    /// What happens when the permitted misses are used up.
    MissesUsedUp,
}

impl Field {
    /// The page it is asked on.
    pub fn page(self) -> Page {
        match self {
            Self::Organisation
            | Self::MarketingName
            | Self::SalesName
            | Self::Signatories
            | Self::Signatory(..)
            | Self::FirstMonth
            | Self::Months
            | Self::Currency
            | Self::Language
            | Self::Review => Page::Start,
            _ => Page::Goals,
        }
    }

    /// The address in words: the id of the control, and what stands behind `#goals/`.
    pub fn key(self) -> String {
        let row = |list: &str, id: Id, field: &str| [list, ".", &id.to_string(), ".", field].concat();
        match self {
            Self::Organisation => "organisation".into(),
            Self::MarketingName => "marketing".into(),
            Self::SalesName => "sales".into(),
            Self::Signatories => "signatories".into(),
            Self::Sources => "sources".into(),
            Self::Signatory(id, field) => row("signatory", id, field.key()),
            Self::FirstMonth => "first-month".into(),
            Self::Months => "months".into(),
            Self::Currency => "currency".into(),
            Self::Language => "language".into(),
            Self::Review => "review".into(),
            Self::RevenueTarget => "target".into(),
            Self::MarketingShare => "share".into(),
            Self::Source(id, field) => row("source", id, field.key()),
            Self::Pipeline(field) => ["pipeline.", field.key()].concat(),
            Self::Seasonality(month) => ["season.", &month.to_string()].concat(),
            Self::Quota(field) => ["quota.", field.key()].concat(),
            Self::FollowUp(field) => ["follow-up.", field.key()].concat(),
            Self::Response(field) => ["response.", field.key()].concat(),
            Self::CoverageException => "exception".into(),
            Self::CommitmentOwner(id) => row("commitment", id, "owner"),
            Self::CommitmentRecord(id) => row("commitment", id, "record"),
            Self::CommitmentShare(id) => row("commitment", id, "share"),
            Self::MissesUsedUp => "used-up".into(),
        }
    }

    /// Reads an address; `None` when there is no such answer.
    pub fn from_key(key: &str) -> Option<Self> {
        let mut parts = key.split('.');
        let head = parts.next()?;
        let second = parts.next();
        let third = parts.next();
        if parts.next().is_some() {
            return None;
        }
        match (head, second, third) {
            ("organisation", None, None) => Some(Self::Organisation),
            ("marketing", None, None) => Some(Self::MarketingName),
            ("sales", None, None) => Some(Self::SalesName),
            ("signatories", None, None) => Some(Self::Signatories),
            ("sources", None, None) => Some(Self::Sources),
            ("first-month", None, None) => Some(Self::FirstMonth),
            ("months", None, None) => Some(Self::Months),
            ("currency", None, None) => Some(Self::Currency),
            ("language", None, None) => Some(Self::Language),
            ("review", None, None) => Some(Self::Review),
            ("target", None, None) => Some(Self::RevenueTarget),
            ("share", None, None) => Some(Self::MarketingShare),
            ("exception", None, None) => Some(Self::CoverageException),
            ("used-up", None, None) => Some(Self::MissesUsedUp),
            ("pipeline", Some(field), None) => PipelineField::from_key(field).map(Self::Pipeline),
            ("season", Some(month), None) => month.parse().ok().map(Self::Seasonality),
            ("quota", Some(field), None) => QuotaField::from_key(field).map(Self::Quota),
            ("follow-up", Some(field), None) => FollowUpField::from_key(field).map(Self::FollowUp),
            ("response", Some(field), None) => ResponseField::from_key(field).map(Self::Response),
            (list, Some(id), Some(field)) => {
                let id = Id::parse(id)?;
                match list {
                    "signatory" => SignatoryField::from_key(field).map(|f| Self::Signatory(id, f)),
                    "source" => SourceField::from_key(field).map(|f| Self::Source(id, f)),
                    "commitment" => match field {
                        "owner" => Some(Self::CommitmentOwner(id)),
                        "record" => Some(Self::CommitmentRecord(id)),
                        "share" => Some(Self::CommitmentShare(id)),
                        _ => None,
                    },
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_read_back() {
        let id = Id::from_bits(77);
        let mut all = vec![
            Field::Organisation,
            Field::MarketingName,
            Field::SalesName,
            Field::Signatories,
            Field::Sources,
            Field::FirstMonth,
            Field::Months,
            Field::Currency,
            Field::Language,
            Field::Review,
            Field::RevenueTarget,
            Field::MarketingShare,
            Field::Seasonality(11),
            Field::CoverageException,
            Field::CommitmentOwner(id),
            Field::CommitmentRecord(id),
            Field::CommitmentShare(id),
            Field::MissesUsedUp,
        ];
        all.extend(SignatoryField::ALL.iter().map(|f| Field::Signatory(id, *f)));
        all.extend(SourceField::ALL.iter().map(|f| Field::Source(id, *f)));
        all.extend(PipelineField::ALL.iter().map(|f| Field::Pipeline(*f)));
        all.extend(QuotaField::ALL.iter().map(|f| Field::Quota(*f)));
        all.extend(FollowUpField::ALL.iter().map(|f| Field::FollowUp(*f)));
        all.extend(ResponseField::ALL.iter().map(|f| Field::Response(*f)));
        for field in all {
            assert_eq!(Field::from_key(&field.key()), Some(field));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for key in ["", "source", "source.a", "source.A.name", "source.a.nose", "target.x", "quota.x.y.z", "season.x"] {
            assert_eq!(Field::from_key(key), None, "{key}");
        }
    }
}
