//! Who agrees, for how long, in which currency.

use super::dates::Month;
use super::{Entry, Id, Suggestion, WholeMonths, Wording, Written};

/// One of the two corners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Hands leads over.
    Marketing,
    /// Works them.
    Sales,
}

impl Side {
    /// Both, marketing first.
    pub const BOTH: [Self; 2] = [Self::Marketing, Self::Sales];

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Marketing => Self::Sales,
            Self::Sales => Self::Marketing,
        }
    }

    /// As stored and as a class name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Sales => "sales",
        }
    }

    /// The side stored by `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|side| side.key() == key)
    }
}

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads a code, in either case; `None` when it isn't three letters.
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The code.
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Somebody who signs.
#[derive(Clone, Debug, PartialEq)]
pub struct Signatory {
    /// Stable id of the row.
    pub id: Id,
    /// For which side.
    pub side: Side,
    /// The person's name.
    pub name: String,
    /// What the person is called in the company.
    pub title: String,
}

/// The organisation, its two teams and the people who sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Parties {
    /// The organisation's name.
    pub organisation: String,
    /// What marketing is called there.
    pub marketing: Wording,
    /// What sales is called there.
    pub sales: Wording,
    /// Who signs, in order.
    pub signatories: Vec<Signatory>,
}

impl Default for Parties {
    fn default() -> Self {
        Self {
            organisation: String::new(),
            marketing: Wording::Suggested(Suggestion::Marketing),
            sales: Wording::Suggested(Suggestion::Sales),
            signatories: Vec::new(),
        }
    }
}

impl Parties {
    /// The name of a side.
    pub fn name(&self, side: Side) -> &Wording {
        match side {
            Side::Marketing => &self.marketing,
            Side::Sales => &self.sales,
        }
    }
}

/// The period of the agreement: whole months.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// The first month.
    pub first: Written<Month>,
    /// How many months.
    pub months: Entry<WholeMonths>,
}

impl Default for Period {
    fn default() -> Self {
        Self { first: Written::default(), months: Entry::of(12.0) }
    }
}
