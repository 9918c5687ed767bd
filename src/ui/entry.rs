//! How one comes to a draft: what the door asks of the workshop. Knows neither of them.

use crate::domain::Id;

/// The way to a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Entry {
    /// Go on with the draft that was open last; a blank one when there is none.
    #[default]
    Last,
    /// Begin blank.
    Blank,
    /// Open the worked sample.
    Sample,
    /// Open a draft of this device.
    Stored(Id),
    /// Open what a file holds, as a draft of its own.
    File(String),
}
