//! The pages, one a file or folder. Each is made from a view and gives back what a person does.

mod decision;
mod document;
mod frame;
mod goals;
mod start;

pub use decision::{DecisionPage, DecisionPageProps};
pub use document::{DocumentPage, DocumentPageProps, Export, Taken, taken, written};
pub use goals::{GoalsPage, GoalsPageProps};
pub use start::StartPage;
