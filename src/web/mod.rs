//! The browser side that isn't shown: storage, clock, ids, locale, files. Knows the core; must not know `ui`.

pub mod clock;
pub mod crash;
pub mod download;
pub mod engine;
pub mod ids;
pub mod intl;
pub mod saver;
pub mod storage;
pub mod styles;
