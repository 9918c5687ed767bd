//! The pages, one a file or folder. Each is made from a view and gives back what a person does.

mod decision;
mod document;
mod frame;
mod goals;
mod start;

pub use decision::DecisionPage;
pub use document::{DocumentPage, Export};
pub use goals::GoalsPage;
pub use start::StartPage;
