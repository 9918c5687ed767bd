//! (being written)
/// A month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// y
    pub year: i16,
    /// m
    pub month: u8,
}
/// A date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// y
    pub year: i16,
    /// m
    pub month: u8,
    /// d
    pub day: u8,
}
