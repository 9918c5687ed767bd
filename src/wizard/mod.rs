//! The way through: edits as data, what follows from the agreement, what is still open.
//!
//! One place derives everything else from the agreement, once an edit: [`derive()`]. Nothing here
//! knows a browser, a clock or a storage; formats come in as an argument.

mod action;
pub mod commitments;
mod explain;
mod figure;
mod findings;
mod moves;
mod plan;
mod reduce;
mod results;
mod rows;
mod sentences;
mod status;
mod typing;
pub mod words;

pub use action::{Action, Row};
pub use explain::explain;
pub use figure::{Explanation, Figure, Line as ExplainLine};
pub use findings::{Finding, Weight, What};
pub use moves::{Deed, Effect, Effected, Move, moves};
pub use plan::{Counted, Filled};
pub use reduce::{Removed, Session, reduce};
pub use results::{Results, derive};
pub use sentences::{sentence, sentence_in_row, until_then};
pub use status::{Status, status};
