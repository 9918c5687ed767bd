//! How far each page is: the statuses of the task list.

use crate::domain::{Agreement, Page};

use super::findings::{Finding, Weight};

/// How far a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing was answered.
    NotStarted,
    /// Something was.
    InProgress,
    /// The teams called it completed.
    Completed,
    /// Something on it can't be counted.
    Problem,
}

/// The status of a page.
pub fn status(page: Page, agreement: &Agreement, findings: &[Finding]) -> Status {
    let problem = findings.iter().any(|f| f.weight() == Weight::Problem && f.field.page() == page);
    if problem {
        Status::Problem
    } else if agreement.completed.contains(&page) {
        Status::Completed
    } else if is_touched(page, agreement) {
        Status::InProgress
    } else {
        Status::NotStarted
    }
}

fn is_touched(page: Page, agreement: &Agreement) -> bool {
    match page {
        Page::Start => {
            agreement.parties != crate::domain::Parties::default()
                || agreement.period != crate::domain::Period::default()
                || agreement.review != crate::domain::Written::default()
        }
        Page::Goals => agreement.goals != crate::domain::Goals::default(),
    }
}
