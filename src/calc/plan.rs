//! What the calculations read: a plan as plain numbers. Knows no names, texts or ids; results come in the order of the plan's lists.
//!
//! A plan may hold anything; [`crate::calc::plan_check::check`] says what is wrong with it.

/// The longest period, in months.
pub const MONTHS_MAX: u32 = 36;

/// What both teams mean to do in the period.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Whole months of the period, 1 to [`MONTHS_MAX`].
    pub months: u32,
    /// Revenue of the period that the whole company wants, currency; 0 when there is no target.
    pub revenue_target: f64,
    /// The part of it that comes from marketing's leads, 0..1.
    pub marketing_share: f64,
    /// Streams of leads, each with rates of its own.
    pub sources: Vec<Source>,
    /// Open deals when the period begins.
    pub opening_pipeline: Option<OpeningPipeline>,
    /// One weight a month; only their proportions matter.
    pub seasonality: Option<Vec<f64>>,
    /// How sales works the leads.
    pub follow_up: Option<FollowUp>,
    /// How soon sales answers a lead.
    pub response_promise: Option<ResponsePromise>,
}

/// A stream of leads: a channel, a region, a product line. A stage that isn't tracked has rate 1.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Source {
    /// Marketing-qualified leads handed over a month.
    pub mqls_per_month: f64,
    /// The same a month before the period.
    pub mqls_per_month_before: Option<f64>,
    /// MQL to SAL, 0..1.
    pub acceptance: f64,
    /// SAL to SQL, 0..1.
    pub qualification: f64,
    /// SQL to opportunity, 0..1.
    pub opportunity: f64,
    /// Opportunity to customer, 0..1.
    pub win: f64,
    /// Average value of a won deal, currency.
    pub deal_size: f64,
    /// Mean time from hand-over to signature, months.
    pub sales_cycle_months: f64,
    /// Deals close evenly between cycle − spread and cycle + spread, months.
    pub sales_cycle_spread_months: Option<f64>,
    /// What a marketing-qualified lead costs, currency.
    pub cost_per_mql: Option<f64>,
}

impl Source {
    /// The share of MQLs that become customers: the product of the four rates.
    #[must_use]
    pub fn lead_to_customer(&self) -> f64 {
        self.acceptance * self.qualification * self.opportunity * self.win
    }

    /// What a lead is worth on average, currency.
    #[must_use]
    pub fn value_per_mql(&self) -> f64 {
        self.lead_to_customer() * self.deal_size
    }
}

/// Deals that are open when the period begins.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct OpeningPipeline {
    /// Their value together, currency.
    pub value: f64,
    /// The chance that they are won, 0..1.
    pub win: f64,
    /// They close evenly over the first months, maybe a fraction; 0 is all in month 0.
    pub closes_over_months: f64,
}

/// How sales works the leads that it is promised.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FollowUp {
    /// People who follow up.
    pub people: f64,
    /// Hours that each has for it a week, net of absence.
    pub hours_per_person_per_week: f64,
    /// Attempts before a lead is given up.
    pub attempts_per_lead: u32,
    /// Minutes that an attempt takes.
    pub minutes_per_attempt: f64,
    /// Minutes of the conversation that qualifies an accepted lead.
    pub minutes_per_qualification: f64,
    /// The chance that an attempt reaches the lead, 0..1; 0 is "not given".
    pub connect_rate_per_attempt: Option<f64>,
}

/// Which hours count against the response promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Clock {
    /// Open hours only, from the opening for leads that came while closed.
    #[default]
    Business,
    /// Real time from the lead's arrival.
    Calendar,
}

/// How soon sales promises to answer a lead.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ResponsePromise {
    /// The longest wait that keeps the promise, minutes.
    pub within_minutes: f64,
    /// The share of leads that it is promised of, above 0 and below 1.
    pub promised_share: f64,
    /// How the wait is counted.
    pub clock: Clock,
    /// Open hours a week, spread evenly over the open days.
    pub business_hours_per_week: f64,
    /// Open days a week, 1 to 7: the first ones of the week.
    pub business_days_per_week: u32,
    /// The share of leads that arrive in open hours, 0..1.
    pub share_arriving_in_hours: f64,
    /// Mean minutes that answering a lead takes.
    pub handling_minutes: f64,
    /// People who answer in open hours.
    pub people_on_duty: u32,
}

impl Plan {
    /// The period's months, forced into 1..=[`MONTHS_MAX`] so that no loop runs away.
    #[must_use]
    pub fn whole_months(&self) -> u32 {
        self.months.clamp(1, MONTHS_MAX)
    }

    /// What marketing's leads have to bring, currency; 0 when there is no target.
    #[must_use]
    pub fn target(&self) -> f64 {
        self.revenue_target * self.marketing_share
    }

    /// MQLs a month over all sources.
    #[must_use]
    pub fn mqls_per_month(&self) -> f64 {
        self.sources.iter().map(|source| source.mqls_per_month).sum()
    }

    /// One weight a month with mean 1: the seasonality, or an even year where there is none that can be used.
    #[must_use]
    pub fn season(&self) -> Vec<f64> {
        let months = self.whole_months();
        let weights = self.seasonality.as_deref().unwrap_or_default();
        let mean = weights.iter().sum::<f64>() / f64::from(months);
        let usable = weights.len() == months as usize
            && weights.iter().all(|&weight| (0.0..=f64::MAX).contains(&weight))
            && (f64::MIN_POSITIVE..=f64::MAX).contains(&mean);
        if usable { weights.iter().map(|weight| weight / mean).collect() } else { vec![1.0; months as usize] }
    }
}
