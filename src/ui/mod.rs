//! (being written)

pub mod pictures;
