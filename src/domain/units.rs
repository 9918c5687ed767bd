//! Units in the types: a share can't be added to an amount of money. Which values each unit may
//! have is said here once, for typing and for reading alike.

use core::marker::PhantomData;

use super::entry::Refusal;
use super::limits::AMOUNT;

/// How a unit is typed and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An amount of the agreement's currency.
    Money,
    /// A share from 0 to 1, typed and shown in per cent.
    Percent,
    /// A number, with decimals.
    Decimal,
    /// A whole number.
    Whole,
    /// Minutes, with decimals.
    Minutes,
    /// Hours, with decimals.
    Hours,
    /// Months, with decimals.
    Months,
}

/// Which values a unit may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// How it is typed and shown.
    pub shape: Shape,
    /// The smallest value.
    pub min: f64,
    /// The largest value.
    pub max: f64,
    /// Whether `min` itself is refused.
    pub above_min: bool,
    /// Whether `max` itself is refused.
    pub below_max: bool,
}

impl Rules {
    /// Whether `value` may be: nothing that isn't a finite number within the limits.
    ///
    /// # Errors
    /// Why it may not.
    pub fn admit(&self, value: f64) -> Result<f64, Refusal> {
        if !value.is_finite() {
            return Err(Refusal::NotANumber);
        }
        if self.shape == Shape::Whole && value.fract() != 0.0 {
            return Err(Refusal::NotWhole);
        }
        if value < self.min {
            return Err(if self.min > 0.0 { Refusal::TooSmall } else { Refusal::Negative });
        }
        if self.above_min && value <= self.min {
            return Err(Refusal::TooSmall);
        }
        if value > self.max || (self.below_max && value >= self.max) {
            return Err(Refusal::TooLarge);
        }
        // -0 would be shown with its sign
        Ok(value + 0.0)
    }
}

/// A unit of measure.
pub trait Unit: Copy + PartialEq + core::fmt::Debug + 'static {
    /// Which values it may have.
    const RULES: Rules;
}

/// A number with its unit, within the unit's limits.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Quantity<U: Unit> {
    value: f64,
    unit: PhantomData<U>,
}

impl<U: Unit> Quantity<U> {
    /// A quantity, when the unit admits the value.
    ///
    /// # Errors
    /// Why the unit refuses it.
    pub fn new(value: f64) -> Result<Self, Refusal> {
        U::RULES.admit(value).map(|value| Self { value, unit: PhantomData })
    }

    /// The bare number, in the unit.
    pub fn get(self) -> f64 {
        self.value
    }
}

macro_rules! units {
    ($($(#[$doc:meta])* $name:ident: $shape:ident, $($open_min:ident)? $min:literal to $max:expr $(, $open_max:ident)?;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum $name {}
        impl Unit for $name {
            const RULES: Rules = Rules {
                shape: Shape::$shape,
                min: $min,
                max: $max,
                above_min: false $(|| units!(@open $open_min))?,
                below_max: false $(|| units!(@open $open_max))?,
            };
        }
    )*};
    (@open above) => { true };
    (@open below) => { true };
}

units! {
    /// An amount in the agreement's currency.
    Money: Money, 0.0 to AMOUNT;
    /// A share, 0 to 1.
    Share: Percent, 0.0 to 1.0;
    /// A chance that counts as "not given" when 0.
    Chance: Percent, 0.0 to 1.0;
    /// A share that can be promised of a queue: above 0 and below 1.
    PromisedShare: Percent, above 0.0 to 1.0, below;
    /// Leads a month.
    Leads: Decimal, 0.0 to AMOUNT;
    /// Months, with fractions.
    Months: Months, 0.0 to 1200.0;
    /// Whole months of a period.
    WholeMonths: Whole, 1.0 to 36.0;
    /// Minutes.
    Minutes: Minutes, 0.0 to 1e6;
    /// Minutes, more than none.
    PositiveMinutes: Minutes, above 0.0 to 1e6;
    /// Hours a week.
    Hours: Hours, above 0.0 to 168.0;
    /// Business days a week.
    Days: Whole, 1.0 to 7.0;
    /// People on duty, whole ones.
    OnDuty: Whole, 0.0 to 10_000.0;
    /// People, whole or part of one.
    People: Decimal, 0.0 to 100_000.0;
    /// Attempts to reach one lead.
    Attempts: Whole, 1.0 to 30.0;
    /// A weight of seasonality.
    Weight: Decimal, 0.0 to 1e6;
}
