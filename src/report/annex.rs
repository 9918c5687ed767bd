//! The annex: what was assumed, with the answer behind each number, and what is suggested text.

use crate::domain::{Entry, Field, FollowUpField, PipelineField, ResponseField, Source, SourceField, Unit, Wording};
use crate::i18n::{Arg, Msg, msg};

use super::pen::{Draft, Pen};
use super::{Block, Column, Figure, Inline, Row, RowKind, Section, SectionId, Table, TableKind, ending};

/// The annex.
pub(super) fn annex(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Annex, pen.say(&msg::DOCUMENT_ANNEX));
    let counted = &pen.results.counted;
    let sources: Vec<&Source> =
        pen.agreement.goals.sources.iter().filter(|row| counted.sources.contains(&row.id)).collect();
    if !sources.is_empty() {
        draft.block(Block::Paragraph(pen.say(&msg::document_assumed(SectionId::Numbers.label()))));
        rates(pen, &sources, &mut draft);
    }
    season(pen, &mut draft);
    pipeline(pen, &mut draft);
    follow_up(pen, &mut draft);
    response(pen, &mut draft);
    suggested(pen, &mut draft);
    draft.done()
}

/// One column of the table of rates: its head, and its cell for a source.
struct Measure<'a> {
    column: Column,
    rate: bool,
    given: fn(&Source) -> bool,
    cell: &'a dyn Fn(&Source) -> Option<Arg>,
}

fn rates(pen: &Pen, sources: &[&Source], draft: &mut Draft) {
    let share = |row: &Source, get: fn(&Source) -> Option<f64>, field| {
        get(row).map(|value| pen.share(value, Field::Source(row.id, field)))
    };
    let number = |row: &Source, value: Option<f64>, field| {
        value.map(|value| Arg::from(pen.number(value, Field::Source(row.id, field))))
    };
    let measures = [
        Measure {
            column: pen.numbers("rate", &msg::DOCUMENT_COL_ACCEPTED),
            rate: true,
            given: |row| given(&row.acceptance),
            cell: &|row| share(row, |row| row.acceptance.get(), SourceField::Acceptance),
        },
        Measure {
            column: pen.numbers("rate", &msg::DOCUMENT_COL_QUALIFIED),
            rate: true,
            given: |row| given(&row.qualification),
            cell: &|row| share(row, |row| row.qualification.get(), SourceField::Qualification),
        },
        Measure {
            column: pen.numbers("rate", &msg::DOCUMENT_COL_OPPORTUNITY),
            rate: true,
            given: |row| given(&row.opportunity),
            cell: &|row| share(row, |row| row.opportunity.get(), SourceField::Opportunity),
        },
        Measure {
            column: pen.numbers("rate", &msg::DOCUMENT_COL_WON),
            rate: true,
            given: |row| given(&row.win),
            cell: &|row| share(row, |row| row.win.get(), SourceField::Win),
        },
        Measure {
            column: pen.numbers("spread", &msg::DOCUMENT_COL_SPREAD),
            rate: false,
            given: |row| given(&row.sales_cycle_spread_months),
            cell: &|row| number(row, row.sales_cycle_spread_months.get(), SourceField::Spread),
        },
        Measure {
            column: pen.numbers("before", &msg::DOCUMENT_COL_BEFORE),
            rate: false,
            given: |row| given(&row.mqls_per_month_before),
            cell: &|row| number(row, row.mqls_per_month_before.get(), SourceField::Before),
        },
        Measure {
            column: pen.numbers("cost", &msg::document_col_cost(pen.currency_sign())),
            rate: false,
            given: |row| given(&row.cost_per_mql),
            cell: &|row| {
                let at = Field::Source(row.id, SourceField::Cost);
                row.cost_per_mql.get().map(|cost| pen.amount(cost, at))
            },
        },
    ];
    let none = || pen.formats.numbers.none.clone();
    let shown: Vec<&Measure> = measures.iter().filter(|m| sources.iter().any(|row| (m.given)(row))).collect();
    let mut columns = vec![pen.column("source", &msg::DOCUMENT_COL_SOURCE)];
    columns.extend(shown.iter().map(|measure| measure.column.clone()));
    let row = |source: &&Source| {
        let mut cells = vec![pen.alone(pen.source(source.id))];
        let cell = |measure: &&Measure| match (measure.cell)(source) {
            Some(arg) => pen.alone(arg),
            None => pen.alone(none()),
        };
        cells.extend(shown.iter().map(cell));
        Row { kind: RowKind::Plain, cells, note: None }
    };
    let rows = sources.iter().map(row).collect();
    draft.block(Block::Table(Table { kind: TableKind::Assumptions, columns, names: 0, rows }));
    let mut sentences = Vec::new();
    if shown.iter().filter(|measure| measure.rate).count() > 1 {
        sentences.push(msg::DOCUMENT_RATES);
    }
    let all = || pen.formats.percent(1.0, 0);
    let lacks = |measure: &Measure| measure.rate && sources.iter().any(|row| !(measure.given)(row));
    if shown.iter().any(|measure| lacks(measure)) {
        sentences.push(msg::document_untracked(all(), none()));
    } else if measures.iter().any(lacks) {
        sentences.push(msg::document_unlisted(all()));
    }
    draft.clause(pen.sentences(&sentences));
}

fn given<U: Unit>(entry: &Entry<U>) -> bool {
    entry.get().is_some()
}

fn season(pen: &Pen, draft: &mut Draft) {
    let plan = &pen.results.counted.plan;
    if plan.seasonality.is_none() {
        return;
    }
    let first = pen.agreement.period.first.value;
    let months = (0_u8..).zip(plan.season()).map(|(month, weight)| {
        let name = match first {
            Some(first) => Arg::from(pen.formats.month_year(first.plus(i32::from(month)))),
            None => Arg::from(crate::wizard::words::label(Field::Seasonality(month))),
        };
        msg::document_season_month(name, pen.number(weight, Field::Seasonality(month)))
    });
    let months = Arg::list(months);
    draft.clause(pen.say(&msg::document_assume_season(months)));
}

fn pipeline(pen: &Pen, draft: &mut Draft) {
    if let Some(pipeline) = &pen.results.counted.plan.opening_pipeline {
        let at = Field::Pipeline;
        draft.clause(pen.say(&msg::document_assume_pipeline(
            pen.number(pipeline.closes_over_months, at(PipelineField::ClosesOver)),
            pen.share(pipeline.win, at(PipelineField::Win)),
            pen.money(pipeline.value, at(PipelineField::Value)),
        )));
    }
}

fn follow_up(pen: &Pen, draft: &mut Draft) {
    let (Some(plan), Some(capacity)) = (&pen.results.counted.plan.follow_up, &pen.results.capacity) else { return };
    let at = Field::FollowUp;
    let time = pen.minutes(plan.minutes_per_attempt, at(FollowUpField::AttemptMinutes));
    let mut sentences = vec![msg::document_assume_attempt(time)];
    sentences.push(match (plan.connect_rate_per_attempt, capacity.connected_share) {
        (Some(chance), Some(reached)) => msg::document_assume_connect(
            pen.share(chance, at(FollowUpField::Connect)),
            pen.share_below(reached, 1.0, Figure::Reached),
        ),
        _ => msg::DOCUMENT_ASSUME_EVERY,
    });
    if plan.minutes_per_qualification > 0.0 {
        let time = pen.minutes(plan.minutes_per_qualification, at(FollowUpField::QualificationMinutes));
        sentences.push(msg::document_assume_talk(time));
    }
    draft.clause(pen.sentences(&sentences));
}

fn response(pen: &Pen, draft: &mut Draft) {
    let (Some(plan), Some(_)) = (&pen.results.counted.plan.response_promise, &pen.results.response) else { return };
    draft.clause(pen.say(&msg::document_assume_arriving(
        pen.share(plan.share_arriving_in_hours, Field::Response(ResponseField::Arriving)),
        pen.minutes(plan.handling_minutes, Field::Response(ResponseField::Handling)),
    )));
}

/// What the two sides have not written themselves.
fn suggested(pen: &Pen, draft: &mut Draft) {
    let lines = &pen.results.commitments;
    let record = |id| pen.agreement.commitments.iter().find(|row| row.id == id).map(|row| &row.record);
    let mut list: Vec<Msg> = Vec::new();
    if lines.iter().any(|line| matches!(record(line.id), Some(Wording::Suggested(_)))) {
        list.push(msg::DOCUMENT_SUGGESTED_RECORDS);
    }
    if ending::has_misses(pen) && matches!(pen.agreement.misses.used_up, Wording::Suggested(_)) {
        list.push(msg::DOCUMENT_SUGGESTED_MISSES);
    }
    if !list.is_empty() {
        let text: Inline = pen.say(&msg::document_suggested(Arg::list(list)));
        draft.clause(text);
    }
}
