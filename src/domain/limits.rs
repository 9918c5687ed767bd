//! The limits that hold everywhere (product.md, "Rules"): refused kindly at the field and on reading.

/// Characters in one line of text.
pub const LINE: usize = 200;
/// Characters in a paragraph.
pub const PARAGRAPH: usize = 10_000;
/// Rows of a kind.
pub const ROWS: usize = 50;
/// Sources of leads.
pub const SOURCES: usize = 24;
/// The largest amount, of money or of anything counted.
pub const AMOUNT: f64 = 1e12;
/// Bytes of JSON in a whole draft.
pub const DRAFT_BYTES: usize = 2_000_000;
/// The longest period, in months.
pub const PERIOD_MONTHS: u8 = 36;
