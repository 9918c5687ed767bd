//! Hooks of the kit: focus after a change of page, files dropped anywhere on the page.

mod drop_zone;
mod focus_on_change;

pub use drop_zone::use_drop_zone;
pub use focus_on_change::use_focus_on_change;
