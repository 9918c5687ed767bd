//! What every section is written with: answers and figures as arguments that keep what they lead
//! back to, and sentences turned into spans. Knows no section.

use core::cell::RefCell;

use crate::domain::{Agreement, Field, Id, Side, SourceField, Suggestion, Wording};
use crate::i18n::{Arg, Catalogue, Count, Formats, Msg, Piece, msg};
use crate::wizard::{Results, words};

use super::{Block, Clause, Column, Figure, Inline, Section, SectionId, Span, Trace, clean};

/// The agreement, what follows from it, and how its language writes.
pub(super) struct Pen<'a> {
    pub(super) agreement: &'a Agreement,
    pub(super) results: &'a Results,
    pub(super) catalogue: Catalogue,
    pub(super) formats: &'a Formats,
    /// What each mark of an argument stands for.
    marks: RefCell<Vec<(Trace, bool)>>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        agreement: &'a Agreement,
        results: &'a Results,
        catalogue: Catalogue,
        formats: &'a Formats,
    ) -> Self {
        Self { agreement, results, catalogue, formats, marks: RefCell::default() }
    }

    fn mark(&self, trace: impl Into<Trace>, theirs: bool) -> u16 {
        let mut marks = self.marks.borrow_mut();
        marks.push((trace.into(), theirs));
        // A document has some hundred numbers; past the last mark they would merely lose their link.
        u16::try_from(marks.len() - 1).unwrap_or(u16::MAX)
    }

    /// Text of ours or a number, shown as it is.
    pub(super) fn text(&self, text: impl Into<String>, trace: impl Into<Trace>) -> Arg {
        Arg::from(text.into()).marked(self.mark(trace, false))
    }

    /// Somebody's own words, on one line.
    pub(super) fn theirs(&self, text: &str, field: Field) -> Arg {
        Arg::from(clean::line(text)).marked(self.mark(field, true))
    }

    pub(super) fn money(&self, value: f64, trace: impl Into<Trace>) -> Arg {
        self.text(self.formats.money(value, self.agreement.currency.code()), trace)
    }

    /// Without the currency, for a table whose heads name it.
    pub(super) fn amount(&self, value: f64, trace: impl Into<Trace>) -> Arg {
        self.text(self.formats.money_bare(value), trace)
    }

    pub(super) fn share(&self, value: f64, trace: impl Into<Trace>) -> Arg {
        self.text(words::share(value, self.formats), trace)
    }

    /// A share that must not read as if it met `threshold` when it doesn't.
    pub(super) fn share_below(&self, value: f64, threshold: f64, trace: impl Into<Trace>) -> Arg {
        self.text(words::share_below(value, threshold, self.formats), trace)
    }

    pub(super) fn ratio(&self, value: f64, trace: impl Into<Trace>) -> Arg {
        self.text(words::ratio(value, self.formats), trace)
    }

    pub(super) fn count(&self, value: f64, trace: impl Into<Trace>) -> Count {
        self.formats.count(value).marked(self.mark(trace, false))
    }

    /// A number with at most two decimals.
    pub(super) fn number(&self, value: f64, trace: impl Into<Trace>) -> Count {
        self.formats.count_to(value, 2).marked(self.mark(trace, false))
    }

    /// A number already counted.
    pub(super) fn figure(&self, count: Count, trace: impl Into<Trace>) -> Count {
        count.marked(self.mark(trace, false))
    }

    /// "30 minutes", or "4 hours" where that is as exact.
    pub(super) fn minutes(&self, minutes: f64, trace: impl Into<Trace>) -> Msg {
        let hours = minutes / 60.0;
        if hours >= 1.0 && hours.fract().abs() < 1e-9 {
            return msg::document_hours(self.number(hours, trace));
        }
        msg::document_minutes(self.number(minutes, trace))
    }

    /// "156 hours", with at most one decimal.
    pub(super) fn hours(&self, hours: f64, trace: impl Into<Trace>) -> Msg {
        msg::document_hours(self.formats.count_to(hours, 1).marked(self.mark(trace, false)))
    }

    /// What a side is called.
    pub(super) fn side(&self, side: Side) -> Arg {
        let (field, suggestion) = match side {
            Side::Marketing => (Field::MarketingName, Suggestion::Marketing),
            Side::Sales => (Field::SalesName, Suggestion::Sales),
        };
        match self.agreement.parties.name(side) {
            Wording::Own(text) if !clean::line(text).is_empty() => self.theirs(text, field),
            _ => Arg::from(words::suggestion(suggestion)),
        }
    }

    pub(super) fn marketing(&self) -> Arg {
        self.side(Side::Marketing)
    }

    pub(super) fn sales(&self) -> Arg {
        self.side(Side::Sales)
    }

    /// What a source is called.
    pub(super) fn source(&self, id: Id) -> Arg {
        let name = self.agreement.goals.sources.iter().find(|row| row.id == id).map_or("", |row| row.name.as_str());
        if clean::line(name).is_empty() {
            return Arg::from(msg::NAMELESS_SOURCE);
        }
        self.theirs(name, Field::Source(id, SourceField::Name))
    }

    /// "in 2027", or "in the period" where that isn't a calendar year.
    pub(super) fn when(&self) -> Msg {
        match self.agreement.period.first.value {
            Some(first) if first.month() == 1 && self.agreement.months() == 12 => {
                msg::document_when_year(self.text(self.formats.period_short(first, 12), Field::FirstMonth))
            }
            _ => msg::DOCUMENT_WHEN_PERIOD,
        }
    }

    /// The currency as a sign, for the head of a column.
    pub(super) fn currency_sign(&self) -> String {
        let code = self.agreement.currency.code();
        let numbers = &self.formats.numbers;
        let own = numbers.symbols.iter().find(|(known, _)| known == code).map(|(_, own)| own.as_str());
        own.or_else(|| crate::i18n::symbol(code)).unwrap_or(code).to_owned()
    }

    /// A sentence as spans.
    pub(super) fn say(&self, msg: &Msg) -> Inline {
        let marks = self.marks.borrow();
        let mut out: Inline = Vec::new();
        for piece in self.catalogue.pieces(msg) {
            let mark = match &piece {
                Piece::Arg { mark: Some(mark), .. } => marks.get(usize::from(*mark)).copied(),
                _ => None,
            };
            let (trace, theirs) = mark.map_or((None, false), |(trace, theirs)| (Some(trace), theirs));
            match out.last_mut() {
                Some(before) if before.trace.is_none() && trace.is_none() => before.text.push_str(piece.text()),
                _ if piece.text().is_empty() => {}
                _ => out.push(Span { text: piece.text().to_owned(), trace, theirs }),
            }
        }
        out
    }

    /// Sentences one after the other, as one paragraph.
    pub(super) fn sentences(&self, sentences: &[Msg]) -> Inline {
        let mut out: Inline = Vec::new();
        for sentence in sentences {
            if !out.is_empty() {
                out.push(plain(" "));
            }
            out.extend(self.say(sentence));
        }
        out
    }

    /// An argument that stands alone, as in a cell.
    pub(super) fn alone(&self, arg: impl Into<Arg>) -> Inline {
        let (text, mark) = match arg.into() {
            Arg::Text { text, mark } => (text, mark),
            Arg::Count(Count { text, mark, .. }) => (text, mark),
            Arg::Msg(msg) => return self.say(&msg),
            Arg::Key(_) => return Vec::new(),
        };
        let mark = mark.and_then(|mark| self.marks.borrow().get(usize::from(mark)).copied());
        let (trace, theirs) = mark.map_or((None, false), |(trace, theirs)| (Some(trace), theirs));
        if text.is_empty() { Vec::new() } else { vec![Span { text, trace, theirs }] }
    }

    /// A column of a table.
    pub(super) fn column(&self, key: &'static str, heading: &Msg) -> Column {
        Column { heading: self.say(heading), heading_hidden: false, at_end: false, key, drops: false }
    }

    /// A column of numbers.
    pub(super) fn numbers(&self, key: &'static str, heading: &Msg) -> Column {
        Column { at_end: true, ..self.column(key, heading) }
    }

    /// Somebody's own paragraphs.
    pub(super) fn paragraphs(&self, text: &str, field: Field) -> Vec<Inline> {
        let span = |text| vec![Span { text, trace: Some(Trace::Field(field)), theirs: true }];
        clean::paragraphs(text).into_iter().map(span).collect()
    }
}

/// Text of ours that leads nowhere.
pub(super) fn plain(text: &str) -> Span {
    Span { text: text.to_owned(), trace: None, theirs: false }
}

impl From<Field> for Trace {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl From<Figure> for Trace {
    fn from(figure: Figure) -> Self {
        Self::Figure(figure)
    }
}

/// A section being written: counts its clauses and the rows of its tables.
pub(super) struct Draft {
    id: SectionId,
    heading: Inline,
    blocks: Vec<Block>,
    clauses: u32,
}

impl Draft {
    pub(super) fn new(id: SectionId, heading: Inline) -> Self {
        Self { id, heading, blocks: Vec::new(), clauses: 0 }
    }

    /// The number of the next clause: "8.1".
    pub(super) fn next_number(&mut self) -> String {
        self.clauses += 1;
        [self.id.label().as_str(), ".", &self.clauses.to_string()].concat()
    }

    pub(super) fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(super) fn clause(&mut self, text: Inline) {
        self.clause_of(vec![text]);
    }

    /// A clause of several paragraphs.
    pub(super) fn clause_of(&mut self, paragraphs: Vec<Inline>) {
        let number = self.next_number();
        self.blocks.push(Block::Clause(Clause { number, paragraphs }));
    }

    /// The section, unless nothing was written.
    pub(super) fn done(self) -> Option<Section> {
        (!self.blocks.is_empty()).then_some(Section { id: self.id, heading: self.heading, blocks: self.blocks })
    }
}
