//! The figures that are computed, and the shape of an explanation. Knows no computation and no sentence.

use crate::domain::{Field, Id};
use crate::i18n::Msg;

/// A figure that isn't an answer but computed from answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Revenue target times marketing's share.
    Target,
    /// Revenue in the period.
    Expected,
    /// Expected / target.
    Coverage,
    /// Target − expected.
    Gap,
    /// Leads a month that are missing.
    LeadsShort,
    /// Coverage as if nothing closed late.
    SteadyState,
    /// Revenue that closes too late.
    AfterPeriod,
    /// Demand / supply of follow-up.
    Utilisation,
    /// Share of leads answered in time.
    Kept,
    /// What sales' people can carry.
    QuotaCapacity,
    /// A source's share of leads that become customers.
    LeadToCustomer(Id),
    /// Leads a month over all sources.
    Volume,
    /// Permitted misses a month of a commitment.
    MayMiss(Id),
    /// The share of leads that is ever reached.
    Reached,
}

/// One line of a computation.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is.
    pub label: Msg,
    /// The multiplication, where there is one.
    pub working: Option<Msg>,
    /// What comes out.
    pub value: String,
    /// The answer behind it.
    pub field: Option<Field>,
    /// The figure it is, where it is computed itself.
    pub figure: Option<Figure>,
    /// Whether it is the sum of the lines before.
    pub total: bool,
}

/// How a figure is computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What the figure is called.
    pub title: Msg,
    /// The rule, in words.
    pub how: Msg,
    /// The rule with this draft's numbers.
    pub lines: Vec<Line>,
}
