//! Round 3: what marketing hands over, what sales makes of it, and what else counts.
//! What follows from these numbers is `calc`'s.

use super::{
    Attempts, Chance, Days, Entry, Hours, Id, Leads, Minutes, Money, Months, OnDuty, People, PositiveMinutes,
    PromisedShare, Share, Weight,
};

/// A stream of leads with rates of its own: a channel, a region, a product line.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Stable id of the row.
    pub id: Id,
    /// What both sides call it.
    pub name: String,
    /// MQLs that marketing hands over a month.
    pub mqls_per_month: Entry<Leads>,
    /// What it handed over a month before the period.
    pub mqls_per_month_before: Entry<Leads>,
    /// MQL → SAL.
    pub acceptance: Entry<Share>,
    /// SAL → SQL.
    pub qualification: Entry<Share>,
    /// SQL → opportunity.
    pub opportunity: Entry<Share>,
    /// Opportunity → customer.
    pub win: Entry<Share>,
    /// Average value of a won deal.
    pub deal_size: Entry<Money>,
    /// Mean time from hand-over to signature.
    pub sales_cycle_months: Entry<Months>,
    /// Deals close evenly between cycle − spread and cycle + spread.
    pub sales_cycle_spread_months: Entry<Months>,
    /// What one MQL costs.
    pub cost_per_mql: Entry<Money>,
}

impl Source {
    /// An empty source.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            name: String::new(),
            mqls_per_month: Entry::default(),
            mqls_per_month_before: Entry::default(),
            acceptance: Entry::default(),
            qualification: Entry::default(),
            opportunity: Entry::default(),
            win: Entry::default(),
            deal_size: Entry::default(),
            sales_cycle_months: Entry::default(),
            sales_cycle_spread_months: Entry::default(),
            cost_per_mql: Entry::default(),
        }
    }
}

/// Open deals at the start of the period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpeningPipeline {
    /// Their value together.
    pub value: Entry<Money>,
    /// The chance that one is won.
    pub win: Entry<Share>,
    /// Over how many months they close evenly, from the first.
    pub closes_over_months: Entry<Months>,
}

/// Sales' own side: what its people can carry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quota {
    /// Salespeople at full speed.
    pub ramped_people: Entry<People>,
    /// Salespeople still learning.
    pub ramping_people: Entry<People>,
    /// Quota a person for the period.
    pub quota: Entry<Money>,
    /// The share of quota one expects to be reached.
    pub attainment: Entry<Share>,
    /// The share of a quota that somebody still learning carries.
    pub ramp: Entry<Share>,
}

/// Whether sales can work the leads it is promised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FollowUp {
    /// People who follow up.
    pub people: Entry<People>,
    /// Hours each of them has for these leads a week, net of absence.
    pub hours_per_person_per_week: Entry<Hours>,
    /// Attempts before a lead is given up.
    pub attempts_per_lead: Entry<Attempts>,
    /// Minutes an attempt takes.
    pub minutes_per_attempt: Entry<Minutes>,
    /// Minutes a qualifying conversation takes.
    pub minutes_per_qualification: Entry<Minutes>,
    /// The chance that one attempt reaches the lead; 0 or empty is "not given".
    pub connect_rate_per_attempt: Entry<Chance>,
}

/// Whose clock a promise runs on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// Only business hours count.
    #[default]
    Business,
    /// Every hour counts.
    Calendar,
}

impl Clock {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Business, Self::Calendar];

    /// As stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Business => "business",
            Self::Calendar => "calendar",
        }
    }

    /// The clock stored by `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|clock| clock.key() == key)
    }
}

/// How fast a lead is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponsePromise {
    /// Answered within so many minutes.
    pub within_minutes: Entry<PositiveMinutes>,
    /// The share of leads this is promised for.
    pub promised_share: Entry<PromisedShare>,
    /// Whose clock.
    pub clock: Clock,
    /// Business hours a week.
    pub business_hours_per_week: Entry<Hours>,
    /// Business days a week.
    pub business_days_per_week: Entry<Days>,
    /// The share of leads that arrive in business hours.
    pub share_arriving_in_hours: Entry<Share>,
    /// Minutes that answering a lead takes.
    pub handling_minutes: Entry<PositiveMinutes>,
    /// People on duty to answer.
    pub people_on_duty: Entry<OnDuty>,
}

impl Default for ResponsePromise {
    fn default() -> Self {
        Self {
            within_minutes: Entry::default(),
            promised_share: Entry::default(),
            clock: Clock::Business,
            business_hours_per_week: Entry::default(),
            business_days_per_week: Entry::default(),
            share_arriving_in_hours: Entry::default(),
            handling_minutes: Entry::default(),
            people_on_duty: Entry::default(),
        }
    }
}

/// All of round 3.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goals {
    /// The company's revenue target for the period.
    pub revenue_target: Entry<Money>,
    /// The share of it that marketing's leads have to bring.
    pub marketing_share: Entry<Share>,
    /// Where leads come from.
    pub sources: Vec<Source>,
    /// Open deals at the start.
    pub opening_pipeline: OpeningPipeline,
    /// One weight a month; empty: every month the same.
    pub seasonality: Vec<Entry<Weight>>,
    /// What sales' people can carry.
    pub quota: Quota,
    /// Follow-up.
    pub follow_up: FollowUp,
    /// Response promise.
    pub response: ResponsePromise,
    /// Why a coverage below 1 is accepted, in the teams' own words.
    pub coverage_exception: String,
}
