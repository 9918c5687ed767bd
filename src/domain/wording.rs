//! A text that is suggested until somebody writes their own. A suggestion is stored by its key, so
//! that it follows the language and keeps files short; what it says is the catalogue's.

/// Which suggested text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggestion {
    /// The name of the marketing team.
    Marketing,
    /// The name of the sales team.
    Sales,
    /// Where leads are counted.
    MarketingRecord,
    /// Where calls, deals and revenue are counted.
    SalesRecord,
    /// What happens when the permitted misses are used up.
    MissesUsedUp,
}

impl Suggestion {
    /// All of them, with the key each is stored by.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Marketing, "marketing"),
        (Self::Sales, "sales"),
        (Self::MarketingRecord, "marketing-record"),
        (Self::SalesRecord, "sales-record"),
        (Self::MissesUsedUp, "misses-used-up"),
    ];

    /// The key it is stored by.
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find(|(s, _)| *s == self).map_or("", |(_, key)| key)
    }

    /// The suggestion stored by `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, k)| *k == key).map(|(s, _)| *s)
    }
}

/// A text: suggested, or somebody's own (which may be empty: the suggestion was taken out).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wording {
    /// The catalogue's, in the agreement's language.
    Suggested(Suggestion),
    /// As written.
    Own(String),
}

impl Wording {
    /// An empty text of one's own.
    pub fn empty() -> Self {
        Self::Own(String::new())
    }

    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Own(text) if text.trim().is_empty())
    }
}

impl Default for Wording {
    fn default() -> Self {
        Self::empty()
    }
}
