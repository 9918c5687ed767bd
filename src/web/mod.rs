//! The browser side that isn't shown: storage, clock, ids. Knows the core; must not know `ui`.

pub mod clock;
pub mod ids;
pub mod saver;
pub mod storage;
