//! The pulse check: how each side sees it, and where they differ. Knows no statements' wording: they are places in a list.

use crate::calc::num::{TOLERANCE, at_least, mean, ratio};

/// From this difference of the means, on the scale of 1 to 5, a statement is pointed out.
pub const GAP_POINTED_OUT: f64 = 2.0;

/// With fewer answers on a side a gap may be chance.
pub const ANSWERS_FOR_BLIND_SPOT: usize = 3;

/// One person's answers, one a statement, 1 (strongly disagree) to 5 (strongly agree); anything else counts as none.
pub type Answers = [Option<u8>];

/// How a dimension is seen, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DimensionScore {
    /// By sales.
    pub sales: Option<f64>,
    /// By marketing.
    pub marketing: Option<f64>,
    /// The mean of the two, or the one there is.
    pub score: Option<f64>,
    /// Sales − marketing.
    pub gap: Option<f64>,
}

/// How a statement is seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StatementGap {
    /// Mean of sales − mean of marketing, on the scale of 1 to 5.
    pub gap: Option<f64>,
    /// What is made of it.
    pub finding: GapFinding,
}

/// What is made of a statement's gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapFinding {
    /// Too small to point out, or one side is missing.
    None,
    /// Wide, but too few answered: chance alone makes several.
    DifferenceToDiscuss,
    /// Wide, with enough answers on each side.
    BlindSpot,
}

/// How the two sides get along. Bands adapted from Kotler, Rackham and Krishnaswamy 2006.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relationship {
    /// Below 25.
    Undefined,
    /// Below 50.
    Defined,
    /// Below 75.
    Aligned,
    /// From 75.
    Integrated,
}

/// The pulse check's result.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// By dimension.
    pub dimensions: Vec<DimensionScore>,
    /// By statement.
    pub statements: Vec<StatementGap>,
    /// Mean over the dimensions that have a score.
    pub score: Option<f64>,
    /// Absent until both sides have answered.
    pub relationship: Option<Relationship>,
    /// Mean |gap| over the statements that both sides answered, 0 to 4.
    pub mean_absolute_gap: Option<f64>,
    /// People of sales who answered anything.
    pub sales_people: usize,
    /// People of marketing who answered anything.
    pub marketing_people: usize,
}

/// `dimension_of` says which dimension (below `dimensions`) each statement belongs to; each person's answers come in its order.
#[must_use]
pub fn assess<P: AsRef<Answers>>(
    dimension_of: &[usize],
    dimensions: usize,
    sales: &[P],
    marketing: &[P],
) -> Assessment {
    let dimensions: Vec<DimensionScore> = (0..dimensions)
        .map(|dimension| {
            let (sales, marketing) =
                (dimension_score(dimension_of, dimension, sales), dimension_score(dimension_of, dimension, marketing));
            DimensionScore {
                sales,
                marketing,
                score: mean(sales.into_iter().chain(marketing)),
                gap: sales.zip(marketing).map(|(sales, marketing)| sales - marketing),
            }
        })
        .collect();
    let statements: Vec<StatementGap> =
        (0..dimension_of.len()).map(|statement| statement_gap(statement, sales, marketing)).collect();
    let score = mean(dimensions.iter().filter_map(|dimension| dimension.score));
    let (sales_people, marketing_people) = (people(sales), people(marketing));
    Assessment {
        score,
        relationship: score.filter(|_| sales_people > 0 && marketing_people > 0).map(relationship),
        mean_absolute_gap: mean(statements.iter().filter_map(|statement| statement.gap).map(f64::abs)),
        dimensions,
        statements,
        sales_people,
        marketing_people,
    }
}

fn valid(answer: Option<u8>) -> Option<f64> {
    answer.filter(|answer| (1..=5).contains(answer)).map(f64::from)
}

fn people<P: AsRef<Answers>>(side: &[P]) -> usize {
    side.iter().filter(|person| person.as_ref().iter().any(|&answer| valid(answer).is_some())).count()
}

fn dimension_score<P: AsRef<Answers>>(dimension_of: &[usize], dimension: usize, side: &[P]) -> Option<f64> {
    let answers = side.iter().flat_map(|person| dimension_of.iter().zip(person.as_ref()));
    let of_dimension = answers.filter(|(of, _)| **of == dimension).filter_map(|(_, answer)| valid(*answer));
    mean(of_dimension.map(|answer| (answer - 1.0) / 4.0 * 100.0))
}

fn statement_gap<P: AsRef<Answers>>(statement: usize, sales: &[P], marketing: &[P]) -> StatementGap {
    let answers = |side: &[P]| -> (f64, usize) {
        let given = side.iter().filter_map(|person| valid(person.as_ref().get(statement).copied().flatten()));
        given.fold((0.0, 0), |(sum, count), answer| (sum + answer, count + 1))
    };
    let ((sales_sum, sales_count), (marketing_sum, marketing_count)) = (answers(sales), answers(marketing));
    let gap = ratio(sales_sum, sales_count as f64)
        .zip(ratio(marketing_sum, marketing_count as f64))
        .map(|(sales, marketing)| sales - marketing);
    let finding = match gap {
        Some(gap) if !at_least(gap.abs(), GAP_POINTED_OUT) => GapFinding::None,
        Some(_) if sales_count.min(marketing_count) >= ANSWERS_FOR_BLIND_SPOT => GapFinding::BlindSpot,
        Some(_) => GapFinding::DifferenceToDiscuss,
        None => GapFinding::None,
    };
    StatementGap { gap, finding }
}

fn relationship(score: f64) -> Relationship {
    // A band begins at its threshold, which rounding doesn't miss.
    let reaches = |threshold: f64| score >= threshold * (1.0 - TOLERANCE);
    if reaches(75.0) {
        Relationship::Integrated
    } else if reaches(50.0) {
        Relationship::Aligned
    } else if reaches(25.0) {
        Relationship::Defined
    } else {
        Relationship::Undefined
    }
}
