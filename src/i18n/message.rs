//! A sentence before it has a language: which message, with which arguments. Plain data that findings and
//! report trees can hold. Knows no catalogue and formats no number.

/// A message of the catalogue with its arguments. Made by the constants and functions of [`super::msg`] only,
/// so that a wrong key or a missing argument doesn't compile. Say it with [`super::Catalogue::say`].
#[derive(Clone, Debug, PartialEq)]
pub struct Msg {
    /// Place of the message in the catalogue: keys sorted by name.
    pub(super) id: u16,
    /// The arguments, sorted by their names.
    pub(super) args: Vec<Arg>,
}

impl Msg {
    /// For the generated constants.
    pub(super) const fn plain(id: u16) -> Msg {
        Msg { id, args: Vec::new() }
    }

    /// For the generated functions.
    pub(super) fn with(id: u16, args: Vec<Arg>) -> Msg {
        Msg { id, args }
    }
}

/// What a sentence is filled with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, shown as they are.
    Text {
        /// The words.
        text: String,
        /// See [`Arg::marked`].
        mark: Option<u16>,
    },
    /// A number, already formatted.
    Count(Count),
    /// Chooses among the variants of a sentence; never shown.
    Key(Key),
    /// A sentence or phrase within the sentence.
    Msg(Msg),
}

/// A number in a sentence: the value decides on the plural form, the text is what is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The number, rounded to what `text` shows, so that "1" never takes a plural.
    pub value: f64,
    /// The number as the reader sees it, formatted by [`super::Formats`].
    pub text: String,
    /// See [`Arg::marked`].
    pub mark: Option<u16>,
}

impl Count {
    /// A number and the text that shows it.
    pub fn new(value: f64, text: impl Into<String>) -> Count {
        Count { value, text: text.into(), mark: None }
    }

    /// Marks the number: see [`Arg::marked`].
    #[must_use]
    pub fn marked(self, mark: u16) -> Count {
        Count { mark: Some(mark), ..self }
    }
}

/// Chooses among the variants of a sentence, e.g. `sales` or `marketing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(pub &'static str);

impl Arg {
    /// Marks the text or number, wherever it ends up in the sentence: [`super::Catalogue::pieces`] gives the mark back
    /// with the text, also out of nested messages and lists. The report turns marks into links.
    /// A key is never shown, and the parts of a nested message have marks of their own: both stay as they are.
    #[must_use]
    pub fn marked(self, mark: u16) -> Arg {
        match self {
            Arg::Text { text, .. } => Arg::Text { text, mark: Some(mark) },
            Arg::Count(count) => Arg::Count(count.marked(mark)),
            Arg::Key(_) | Arg::Msg(_) => self,
        }
    }

    /// An enumeration such as "a, b and c" in whatever language the sentence is said.
    /// Of no items it is an empty text.
    pub fn list(items: impl IntoIterator<Item = impl Into<Arg>>) -> Arg {
        let mut items: Vec<Arg> = items.into_iter().map(Into::into).collect();
        let last = items.pop().unwrap_or_else(|| Arg::from(""));
        let Some(before) = items.into_iter().reduce(|before, next| super::msg::list_middle(before, next).into()) else {
            return last;
        };
        super::msg::list_end(before, last).into()
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text { text, mark: None }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::from(String::from(text))
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::from(text.clone())
    }
}

impl From<Count> for Arg {
    fn from(count: Count) -> Arg {
        Arg::Count(count)
    }
}

impl From<Key> for Arg {
    fn from(key: Key) -> Arg {
        Arg::Key(key)
    }
}

impl From<Msg> for Arg {
    fn from(msg: Msg) -> Arg {
        Arg::Msg(msg)
    }
}

impl From<&Msg> for Arg {
    fn from(msg: &Msg) -> Arg {
        Arg::Msg(msg.clone())
    }
}

impl From<&'static str> for Key {
    fn from(key: &'static str) -> Key {
        Key(key)
    }
}

/// Small whole numbers that need no grouping: "step 3 of 9".
impl From<u32> for Count {
    fn from(value: u32) -> Count {
        Count::new(f64::from(value), value.to_string())
    }
}

/// How many there are, where no format is at hand; from 1,000 on use [`super::Formats::count`].
impl From<usize> for Count {
    fn from(value: usize) -> Count {
        Count::from(u32::try_from(value).unwrap_or(u32::MAX))
    }
}
