//! Says messages in a language. The texts are compiled by build.rs from `locales/` into static data; the wasm carries no
//! parser. Knows nothing of the browser nor of how numbers are formatted.

use std::borrow::Cow;

use super::generated;
use super::message::{Arg, Msg};
use super::plural::Plural;

/// A language as build.rs compiles it. The layout of `text` is described in `compile/encode.rs`.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, the name of the folder in `locales/`.
    pub tag: &'static str,
    /// How nouns follow numbers.
    pub plural: Plural,
    /// Written from right to left.
    pub rtl: bool,
    /// All messages, one after the other, sorted by key.
    pub text: &'static str,
    /// Length in bytes of each message in `text`.
    pub lengths: &'static [u16],
    /// The keys, sorted. For the build steps and tests only; the wasm doesn't need names.
    #[cfg(not(target_arch = "wasm32"))]
    pub names: &'static [&'static str],
}

/// A handle of one language, as cheap as a pointer.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue(&'static Language);

impl PartialEq for Catalogue {
    fn eq(&self, other: &Catalogue) -> bool {
        self.0.tag == other.0.tag
    }
}

/// A part of a said message.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words of the message itself.
    Text(Cow<'static, str>),
    /// Shown for an argument. A nested message gives one or more pieces with the same index.
    Arg {
        /// Place of the argument of the outermost message (arguments are sorted by name).
        index: usize,
        /// The mark the argument was given, see [`Arg::marked`].
        mark: Option<u16>,
        /// What is shown.
        text: String,
    },
}

impl Piece {
    /// What is shown, whatever it is.
    pub fn text(&self) -> &str {
        match self {
            Piece::Text(text) => text,
            Piece::Arg { text, .. } => text,
        }
    }
}

/// Where a run of text comes from: the words of the message said, or one of its arguments.
#[derive(Clone, Copy)]
struct Origin {
    index: Option<usize>,
    mark: Option<u16>,
}

/// A run of text: words live as long as the catalogue does.
enum Run<'a> {
    Words(&'static str),
    Value(&'a str),
}

impl Run<'_> {
    fn text(&self) -> &str {
        match self {
            Run::Words(text) => text,
            Run::Value(text) => text,
        }
    }
}

type Sink<'a> = &'a mut dyn FnMut(Run<'_>, Origin);

impl Catalogue {
    /// The language that fits a BCP 47 tag best: the same tag, else the same language, else English.
    pub fn for_tag(tag: &str) -> Catalogue {
        let main = |tag: &'_ str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let wanted = main(tag);
        Catalogue::all()
            .find(|known| known.tag().eq_ignore_ascii_case(tag))
            .or_else(|| Catalogue::all().find(|known| main(known.tag()) == wanted))
            .unwrap_or(Catalogue(&generated::ENGLISH))
    }

    /// Every language there is, English first.
    pub fn all() -> impl Iterator<Item = Catalogue> {
        generated::LANGUAGES.iter().map(|language| Catalogue(language))
    }

    /// A language that isn't built in: for tests of other plural families and directions.
    pub const fn of(language: &'static Language) -> Catalogue {
        Catalogue(language)
    }

    /// BCP 47 tag, e.g. `en`.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language's own name, for a list of languages.
    pub fn name(self) -> String {
        self.say(&generated::msg::META_NAME)
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.0.rtl
    }

    /// The message in this language.
    pub fn say(self, msg: &Msg) -> String {
        let mut out = String::new();
        self.walk(msg, Origin { index: None, mark: None }, &mut |run, _| out.push_str(run.text()));
        out
    }

    /// The message in this language with its arguments kept apart. Neighbouring words are one piece.
    pub fn pieces(self, msg: &Msg) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::new();
        self.walk(
            msg,
            Origin { index: None, mark: None },
            &mut |run, origin| match (out.last_mut(), origin.index, run) {
                (Some(Piece::Text(before)), None, run) => before.to_mut().push_str(run.text()),
                (_, None, Run::Words(words)) => out.push(Piece::Text(Cow::Borrowed(words))),
                (_, None, Run::Value(text)) => out.push(Piece::Text(Cow::Owned(String::from(text)))),
                (Some(Piece::Arg { index, mark, text }), Some(now), run) if *index == now && *mark == origin.mark => {
                    text.push_str(run.text());
                }
                (_, Some(index), run) => {
                    out.push(Piece::Arg { index, mark: origin.mark, text: String::from(run.text()) });
                }
            },
        );
        out
    }

    /// "a, b and c" in this language; an empty text for no items.
    pub fn list(self, items: &[String]) -> String {
        let mut out = String::new();
        let list = Arg::list(items);
        self.show(&list, Origin { index: None, mark: None }, &mut |run, _| out.push_str(run.text()));
        out
    }

    /// The message without arguments whose key in `locales/` is `name`: for the build step that fills index.html.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn by_name(self, name: &str) -> Option<String> {
        self.say_named(name, Vec::new())
    }

    /// The message whose key is `name`, with its arguments sorted by their names. Unlike [`super::msg`] it can't check them.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn say_named(self, name: &str, args: Vec<Arg>) -> Option<String> {
        let id = self.0.names.binary_search(&name).ok()?;
        Some(self.say(&Msg::with(u16::try_from(id).ok()?, args)))
    }

    /// Every key, sorted.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn names(self) -> &'static [&'static str] {
        self.0.names
    }

    fn pattern(self, id: u16) -> &'static str {
        let at = usize::from(id);
        let start: usize = self.0.lengths.iter().take(at).copied().map(usize::from).sum();
        let length = self.0.lengths.get(at).copied().map_or(0, usize::from);
        self.0.text.get(start..start + length).unwrap_or_default()
    }

    fn walk(self, msg: &Msg, origin: Origin, sink: Sink<'_>) {
        self.run(self.pattern(msg.id), &msg.args, origin, sink);
    }

    fn run(self, mut rest: &'static str, args: &[Arg], origin: Origin, sink: Sink<'_>) {
        while let Some((words, tail)) =
            rest.bytes().position(|b| b == ARGUMENT || b == SELECT).and_then(|at| rest.split_at_checked(at))
        {
            if !words.is_empty() {
                sink(Run::Words(words), origin);
            }
            let mut tail = tail.chars();
            let operation = tail.next();
            let index = tail.next().map_or(0, |letter| letter as usize).saturating_sub(usize::from(b'a'));
            let arg = args.get(index);
            rest = tail.as_str();
            if operation == Some(char::from(ARGUMENT)) {
                let origin = Origin { index: origin.index.or(Some(index)), ..origin };
                if let Some(arg) = arg {
                    self.show(arg, origin, sink);
                }
            } else {
                let (chosen, after) = self.choose(rest, arg);
                self.run(chosen, args, origin, sink);
                rest = after;
            }
        }
        if !rest.is_empty() {
            sink(Run::Words(rest), origin);
        }
    }

    fn show(self, arg: &Arg, origin: Origin, sink: Sink<'_>) {
        match arg {
            Arg::Text { text, mark } | Arg::Count(super::Count { text, mark, .. }) => {
                sink(Run::Value(text), Origin { mark: *mark, ..origin });
            }
            Arg::Msg(msg) => self.walk(msg, origin, sink),
            Arg::Key(_) => {}
        }
    }

    /// The variant that fits, and what follows the select.
    fn choose(self, mut body: &'static str, arg: Option<&Arg>) -> (&'static str, &'static str) {
        let mut chosen = None;
        while let Some((key, tail)) = body.strip_prefix(VARIANT).and_then(|body| body.split_once(BODY)) {
            let Some((pattern, next)) = tail.split_at_checked(variant_length(tail)) else { break };
            if chosen.is_none() && self.fits(key, arg) {
                chosen = Some(pattern);
            }
            body = next;
        }
        (chosen.unwrap_or_default(), body.strip_prefix(char::from(END)).unwrap_or(body))
    }

    fn fits(self, key: &str, arg: Option<&Arg>) -> bool {
        match arg {
            _ if key.is_empty() => true,
            Some(Arg::Key(wanted)) => key == wanted.0,
            Some(Arg::Count(count)) => match key.parse::<u32>() {
                Ok(exact) => (count.value - f64::from(exact)).abs() < 1e-9,
                Err(_) => key == self.0.plural.category(count.value).letter(),
            },
            _ => false,
        }
    }
}

// The operations within a compiled message: see compile/encode.rs, which writes them.
const ARGUMENT: u8 = 1;
const SELECT: u8 = 2;
const VARIANT: char = '\u{3}';
const BODY: char = '\u{4}';
const END: u8 = 5;

/// How far a variant's pattern reaches: to the next variant or the end of this select, over nested selects.
fn variant_length(pattern: &str) -> usize {
    let mut depth = 0_u32;
    for (at, byte) in pattern.bytes().enumerate() {
        match byte {
            SELECT => depth += 1,
            END if depth > 0 => depth -= 1,
            END => return at,
            3 if depth == 0 => return at,
            _ => {}
        }
    }
    pattern.len()
}
