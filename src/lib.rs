//! Truce: a sales team and a marketing team agree, in the browser alone.
//!
//! The core (`domain calc wizard wire report export i18n ports`) knows no browser, no clock and no storage:
//! it builds with `--no-default-features`. `web` and `ui` are the browser side.
//! ARCHITECTURE.md has the map and the invariants.

pub mod calc;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod ports;
pub mod report;
pub mod wire;
pub mod wizard;

#[cfg(feature = "app")]
pub mod ui;
#[cfg(feature = "app")]
pub mod web;
