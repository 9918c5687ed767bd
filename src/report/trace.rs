//! Where a number of the document comes from: the answer that was given, or the figure that was
//! computed. Knows no sentences; what explains a figure is the page's.

use crate::domain::{Field, Id};

/// What stands behind a piece of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// An answer: leads back to its field.
    Field(Field),
    /// A computed figure: leads to "how is this computed?".
    Figure(Figure),
}

/// A number that was computed. Figures of one row carry the row's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Revenue target · marketing's share, currency.
    Target,
    /// Revenue in the period, from everything that counts.
    Expected,
    /// Expected / target.
    Coverage,
    /// Target − expected; with room, expected − target.
    Gap,
    /// Coverage as if nothing closed late and nothing was open.
    SteadyState,
    /// Leads a month over all sources.
    LeadsAMonth,
    /// Leads a week over all sources.
    LeadsAWeek,
    /// Leads a month that are missing for coverage 1, each source rounded up.
    LeadsShort,
    /// Leads a month that one source would need for coverage 1.
    LeadsNeeded(Id),
    /// A source's share of leads that become customers.
    LeadToCustomer(Id),
    /// A source's revenue in the period.
    RevenueInPeriod(Id),
    /// A source's revenue after the period.
    RevenueAfterPeriod(Id),
    /// Revenue after the period from all of its leads.
    AfterPeriod,
    /// Revenue in the period from leads handed over before it.
    EarlierLeads,
    /// Revenue in the period from deals open at its start.
    OpeningPipeline,
    /// Hours a month there are for follow-up.
    SupplyHours,
    /// Hours a month that follow-up takes.
    DemandHours,
    /// Demand / supply, and what the supply is enough for: leads a month, and coverage with these alone.
    Utilisation,
    /// The same in the busiest month.
    UtilisationAtPeak,
    /// The share of leads that is ever reached.
    Reached,
    /// The share of leads answered in time by the people on duty.
    Kept,
    /// The share that any staffing could keep.
    Ceiling,
    /// People that answering keeps busy, in erlangs.
    Load,
    /// The fewest people on duty that keep the promise.
    PeopleNeeded,
    /// The share that these keep.
    KeptWithNeeded,
    /// Revenue that sales' people can carry.
    QuotaCapacity,
    /// The same against the company's target.
    QuotaCoverage,
    /// Permitted misses a month of a commitment.
    MayMiss(Id),
}
