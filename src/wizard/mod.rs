//! The way through: edits as data, what follows from the agreement, what is still open.
//!
//! One place derives everything else from the agreement, once an edit: [`derive`]. Nothing here
//! knows a browser, a clock or a storage; formats come in as an argument.

mod action;
pub mod commitments;
mod findings;
mod plan;
mod reduce;
mod results;
mod rows;
mod sentences;
mod typing;
pub mod words;

pub use action::{Action, Row};
pub use findings::{Finding, Weight, What};
pub use plan::{Counted, Filled};
pub use reduce::{Removed, Session, reduce};
pub use results::{Results, derive};
pub use sentences::{sentence, sentence_in_row, until_then};
