//! (being written)

pub mod dates;
