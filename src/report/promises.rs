//! Sections 6 and 7: what each side promises, as a table, and how misses are counted.

use crate::domain::{
    Clock, Field, FollowUpField, Promise, ResponseField, Side, SignatoryField, SourceField, Suggestion, Wording,
};
use crate::i18n::{Arg, Msg, msg};
use crate::wizard::commitments::{Line, Target};

use super::pen::{Draft, Pen};
use super::{Block, Column, Figure, Inline, Row, RowKind, Section, SectionId, Table, TableKind, clean, ending};

/// Section 6.
pub(super) fn marketing(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Marketing, heading(pen, Side::Marketing, msg::DOCUMENT_MARKETING));
    table(pen, &mut draft, Side::Marketing);
    let lines = || pen.results.commitments.iter().filter(|line| line.side == Side::Marketing);
    let counted = pen.results.counted.sources.len();
    if counted > 1 && lines().count() == counted {
        let funnel = &pen.results.funnel;
        let week = pen.text(pen.formats.number(funnel.mqls_per_week, 0), Figure::LeadsAWeek);
        draft.clause(pen.say(&msg::document_together(leads(pen, funnel.mqls_per_month, Figure::LeadsAMonth), week)));
    }
    if pen.results.counted.plan.seasonality.is_some() && lines().next().is_some() {
        draft.clause(pen.say(&msg::DOCUMENT_WEIGHTED));
    }
    draft.done()
}

/// Section 7.
pub(super) fn sales(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Sales, heading(pen, Side::Sales, msg::DOCUMENT_SALES));
    table(pen, &mut draft, Side::Sales);
    if pen.results.commitments.iter().any(|line| line.may_miss.is_some()) {
        let leads = pen.number(pen.results.funnel.mqls_per_month, Figure::LeadsAMonth);
        let mut sentences = vec![msg::document_may_miss(leads)];
        if ending::has_misses(pen) {
            sentences.push(msg::document_section_applies(SectionId::Misses.label()));
        }
        draft.clause(pen.sentences(&sentences));
    }
    draft.done()
}

fn heading(pen: &Pen, side: Side, usual: Msg) -> Inline {
    match pen.agreement.parties.name(side) {
        Wording::Own(name) if !clean::line(name).is_empty() && pen.catalogue.say(&usual_name(side)) != *name => {
            pen.say(&msg::document_commitments_of(pen.side(side)))
        }
        _ => pen.say(&usual),
    }
}

fn usual_name(side: Side) -> Msg {
    crate::wizard::words::suggestion(match side {
        Side::Marketing => Suggestion::Marketing,
        Side::Sales => Suggestion::Sales,
    })
}

fn table(pen: &Pen, draft: &mut Draft, side: Side) {
    let lines: Vec<&Line> = pen.results.commitments.iter().filter(|line| line.side == side).collect();
    if lines.is_empty() {
        return;
    }
    let number = Column { heading_hidden: true, ..pen.column("number", &msg::DOCUMENT_COL_NUMBER) };
    let columns = vec![
        number,
        pen.column("measure", &msg::DOCUMENT_COL_MEASURE),
        pen.numbers("target", &msg::DOCUMENT_COL_TARGET),
        pen.column("window", &msg::DOCUMENT_COL_WINDOW),
        pen.numbers("misses", &msg::DOCUMENT_COL_MAY_MISS),
        pen.column("record", &msg::DOCUMENT_COL_RECORD),
        pen.column("owner", &msg::DOCUMENT_COL_OWNER),
    ];
    let rows = lines.into_iter().map(|line| Row {
        kind: RowKind::Plain,
        cells: vec![
            vec![super::pen::plain(&draft.next_number())],
            pen.say(&measure(pen, line)),
            pen.alone(target(pen, line)),
            pen.say(&window(pen, line)),
            pen.alone(match (line.may_miss, line.target) {
                (Some(misses), _) => Arg::from(pen.count(misses, Figure::MayMiss(line.id))),
                (None, Target::Tried { .. }) => Arg::from(pen.formats.numbers.none.as_str()),
                (None, _) => Arg::from(msg::DOCUMENT_NONE),
            }),
            pen.alone(record(pen, line)),
            pen.alone(owner(pen, line)),
        ],
        note: None,
    });
    let rows = rows.collect();
    draft.block(Block::Table(Table { kind: TableKind::Promises, columns, names: 1, rows }));
}

fn measure(pen: &Pen, line: &Line) -> Msg {
    match (line.promise, line.target) {
        (Promise::LeadsFrom(source), _) => msg::document_leads_from(pen.source(source)),
        (_, Target::Tried { attempts, .. }) => {
            msg::document_tried(pen.count(f64::from(attempts), Field::FollowUp(FollowUpField::Attempts)))
        }
        (Promise::Response, _) => msg::DOCUMENT_ANSWERED,
        _ => msg::DOCUMENT_REVENUE,
    }
}

fn target(pen: &Pen, line: &Line) -> Arg {
    match (line.target, line.promise) {
        (Target::Leads { a_month }, Promise::LeadsFrom(source)) => {
            leads(pen, a_month, Field::Source(source, SourceField::Leads))
        }
        (Target::Leads { a_month }, _) => leads(pen, a_month, Figure::LeadsAMonth),
        (Target::Answered { share, .. }, _) => pen.share(share, Field::Response(ResponseField::Share)),
        (Target::Tried { share: Some(share), .. }, _) => pen.share(share, Field::CommitmentShare(line.id)),
        (Target::Tried { share: None, .. }, _) => Arg::from(msg::DOCUMENT_NOT_AGREED),
        (Target::Revenue { amount }, _) => pen.money(amount, Figure::Target),
    }
}

/// A promised number is never shown smaller than it is, so it keeps its decimals.
fn leads(pen: &Pen, leads: f64, trace: impl Into<super::Trace>) -> Arg {
    Arg::from(pen.number(leads, trace))
}

fn window(pen: &Pen, line: &Line) -> Msg {
    match line.target {
        Target::Leads { .. } if pen.results.counted.plan.seasonality.is_some() => msg::DOCUMENT_MONTH_ON_AVERAGE,
        Target::Leads { .. } | Target::Tried { .. } => msg::DOCUMENT_EACH_MONTH,
        Target::Answered { within_minutes, clock, .. } => {
            let time = pen.minutes(within_minutes, Field::Response(ResponseField::Within));
            match clock {
                Clock::Business => msg::document_window_business(time),
                Clock::Calendar => msg::document_window_calendar(time),
            }
        }
        Target::Revenue { .. } => msg::DOCUMENT_WHOLE_PERIOD,
    }
}

fn record(pen: &Pen, line: &Line) -> Arg {
    let record = pen.agreement.commitments.iter().find(|row| row.id == line.id).map(|row| &row.record);
    match record {
        Some(Wording::Suggested(Suggestion::MarketingRecord)) => Arg::from(msg::DOCUMENT_RECORD_MARKETING),
        Some(Wording::Suggested(_)) => Arg::from(msg::DOCUMENT_RECORD_SALES),
        Some(Wording::Own(text)) if !clean::line(text).is_empty() => pen.theirs(text, Field::CommitmentRecord(line.id)),
        _ => Arg::from(msg::DOCUMENT_NOT_NAMED),
    }
}

fn owner(pen: &Pen, line: &Line) -> Arg {
    let owner = pen.agreement.commitments.iter().find(|row| row.id == line.id).and_then(|row| row.owner);
    let person = pen.agreement.parties.signatories.iter().find(|row| Some(row.id) == owner);
    match person {
        Some(row) if !clean::line(&row.name).is_empty() => {
            pen.theirs(&row.name, Field::Signatory(row.id, SignatoryField::Name))
        }
        Some(_) => Arg::from(msg::OWNER_NAMELESS),
        None => Arg::from(msg::DOCUMENT_NOT_NAMED),
    }
}
