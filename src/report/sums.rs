//! Section 8, first half: the table from leads to coverage, and what it says in words.

use crate::calc::num::{at_least, whole_leads};
use crate::domain::{Field, Id, PipelineField, SourceField};
use crate::i18n::{Arg, Msg, msg};

use super::pen::{Draft, Pen};
use super::{Block, Column, Figure, Inline, Row, RowKind, Section, SectionId, Table, TableKind, capacity};

/// Columns of the table: its name, five that a source fills, and what closes later.
const COLUMNS: usize = 7;
const LEADS: usize = 1;
const IN_PERIOD: usize = 5;
const LATER: usize = 6;

/// Section 8.
pub(super) fn numbers(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Numbers, pen.say(&msg::DOCUMENT_NUMBERS));
    if has_table(pen) {
        draft.block(Block::Table(table(pen)));
        coverage_in_words(pen, &mut draft);
        what_closes_too_late(pen, &mut draft);
    }
    capacity::follow_up(pen, &mut draft);
    capacity::response(pen, &mut draft);
    capacity::quota(pen, &mut draft);
    exception(pen, &mut draft);
    draft.done()
}

/// Whether anything brings revenue, so that there is something to add up.
pub(super) fn has_table(pen: &Pen) -> bool {
    let counted = &pen.results.counted;
    !counted.sources.is_empty() || counted.plan.opening_pipeline.is_some()
}

/// Coverage, where the document speaks of it.
pub(super) fn coverage(pen: &Pen) -> Option<f64> {
    pen.results.funnel.coverage.filter(|_| has_table(pen))
}

fn table(pen: &Pen) -> Table {
    let sign = || pen.currency_sign();
    let drops = |column: Column| Column { drops: true, ..column };
    let columns = vec![
        pen.column("source", &msg::DOCUMENT_COL_SOURCE),
        pen.numbers("leads", &msg::DOCUMENT_COL_LEADS),
        drops(pen.numbers("customers", &msg::DOCUMENT_COL_CUSTOMERS)),
        drops(pen.numbers("deal", &msg::document_col_deal(sign()))),
        drops(pen.numbers("cycle", &msg::DOCUMENT_COL_CYCLE)),
        pen.numbers("closes", &msg::document_col_closes(sign(), pen.when())),
        pen.numbers("later", &msg::document_col_later(sign())),
    ];
    let mut rows = sources(pen);
    rows.extend(others(pen));
    rows.push(expected(pen));
    rows.extend(against_target(pen));
    Table { kind: TableKind::Sums, columns, names: 0, rows }
}

fn row(name: Inline, kind: RowKind, filled: Vec<(usize, Inline)>) -> Row {
    let mut cells = vec![name];
    cells.resize(COLUMNS, Vec::new());
    for (at, inline) in filled {
        if let Some(cell) = cells.get_mut(at) {
            *cell = inline;
        }
    }
    Row { kind, cells, note: None }
}

fn sources(pen: &Pen) -> Vec<Row> {
    let plan = &pen.results.counted.plan;
    let ids = &pen.results.counted.sources;
    let each = ids.iter().zip(&plan.sources).zip(&pen.results.funnel.sources);
    each.map(|((id, source), funnel)| {
        let at = |field| Field::Source(*id, field);
        let deal = || pen.money(source.deal_size, at(SourceField::DealSize));
        let cycle = || pen.number(source.sales_cycle_months, at(SourceField::Cycle));
        let rate = || pen.share(funnel.lead_to_customer, Figure::LeadToCustomer(*id));
        Row {
            kind: RowKind::Plain,
            cells: vec![
                pen.alone(pen.source(*id)),
                pen.alone(pen.number(source.mqls_per_month, at(SourceField::Leads))),
                pen.alone(rate()),
                pen.alone(pen.amount(source.deal_size, at(SourceField::DealSize))),
                pen.alone(cycle()),
                pen.alone(pen.amount(funnel.revenue_in_period, Figure::RevenueInPeriod(*id))),
                pen.alone(pen.amount(funnel.revenue_after_period, Figure::RevenueAfterPeriod(*id))),
            ],
            note: Some(pen.say(&msg::document_narrow(cycle(), deal(), rate()))),
        }
    })
    .collect()
}

fn others(pen: &Pen) -> Vec<Row> {
    let funnel = &pen.results.funnel;
    let mut rows = Vec::new();
    if funnel.revenue_from_earlier_leads > 0.0 {
        let amount = pen.alone(pen.amount(funnel.revenue_from_earlier_leads, Figure::EarlierLeads));
        rows.push(row(pen.say(&msg::DOCUMENT_ROW_EARLIER), RowKind::Plain, vec![(IN_PERIOD, amount)]));
    }
    if let Some(pipeline) = &pen.results.counted.plan.opening_pipeline {
        let name = msg::document_row_pipeline(
            pen.share(pipeline.win, Field::Pipeline(PipelineField::Win)),
            pen.amount(pipeline.value, Field::Pipeline(PipelineField::Value)),
        );
        let amount = pen.alone(pen.amount(funnel.revenue_from_opening_pipeline, Figure::OpeningPipeline));
        rows.push(row(pen.say(&name), RowKind::Plain, vec![(IN_PERIOD, amount)]));
    }
    rows
}

fn expected(pen: &Pen) -> Row {
    let funnel = &pen.results.funnel;
    let mut filled = vec![(IN_PERIOD, pen.alone(pen.amount(funnel.expected, Figure::Expected)))];
    if !pen.results.counted.sources.is_empty() {
        filled.push((LEADS, pen.alone(pen.number(funnel.mqls_per_month, Figure::LeadsAMonth))));
        filled.push((LATER, pen.alone(pen.amount(funnel.revenue_after_period, Figure::AfterPeriod))));
    }
    row(pen.say(&msg::DOCUMENT_ROW_EXPECTED), RowKind::Total, filled)
}

fn against_target(pen: &Pen) -> Vec<Row> {
    let funnel = &pen.results.funnel;
    let plan = &pen.results.counted.plan;
    let (Some(coverage), Some(gap)) = (funnel.coverage, funnel.gap) else { return Vec::new() };
    let name = msg::document_row_target(
        pen.amount(plan.revenue_target, Field::RevenueTarget),
        pen.share(plan.marketing_share, Field::MarketingShare),
    );
    let target = pen.alone(pen.amount(funnel.target, Figure::Target));
    let mut rows = vec![row(pen.say(&name), RowKind::Plain, vec![(IN_PERIOD, target)])];
    let short = !at_least(coverage, 1.0);
    if short || gap <= -0.5 {
        let mut filled = vec![(IN_PERIOD, pen.alone(pen.amount(gap.abs(), Figure::Gap)))];
        if let Some(more) = leads_short(pen).filter(|_| short) {
            filled.push((LEADS, pen.alone(pen.count(more, Figure::LeadsShort))));
        }
        let name = if short { msg::DOCUMENT_ROW_SHORT } else { msg::DOCUMENT_ROW_ROOM };
        rows.push(row(pen.say(&name), RowKind::Plain, filled));
    }
    let ratio = pen.alone(pen.ratio(coverage, Figure::Coverage));
    rows.push(row(pen.say(&msg::DOCUMENT_ROW_COVERAGE), RowKind::Total, vec![(IN_PERIOD, ratio)]));
    rows
}

/// Leads a month that are missing, each source rounded up as it is shown.
fn leads_short(pen: &Pen) -> Option<f64> {
    let needed: Option<f64> = pen.results.funnel.sources.iter().map(|source| source.required_mqls_shown).sum();
    needed.map(|needed| whole_leads(needed - pen.results.funnel.mqls_per_month)).filter(|more| *more > 0.0)
}

fn coverage_in_words(pen: &Pen, draft: &mut Draft) {
    let funnel = &pen.results.funnel;
    let Some(coverage) = coverage(pen) else { return };
    let ratio = || pen.ratio(coverage, Figure::Coverage);
    if at_least(coverage, 1.0) {
        let met = at_least(1.0, coverage);
        draft.clause(pen.say(&if met { msg::DOCUMENT_MET } else { msg::document_covered(ratio()) }));
        return;
    }
    let mut sentences = vec![msg::document_short(ratio())];
    if let Some(steady) = funnel.steady_state_coverage.filter(|_| !funnel.sources.is_empty()) {
        let shown = pen.ratio(steady, Figure::SteadyState);
        let enough = at_least(steady, 1.0);
        sentences.push(if enough { msg::document_steady_enough(shown) } else { msg::document_steady_short(shown) });
    }
    draft.clause(pen.sentences(&sentences));
    if let Some(more) = leads_short(pen) {
        let needed = pen.results.counted.sources.iter().zip(&funnel.sources);
        let list: Vec<Msg> =
            needed.filter_map(|(id, source)| needed_from(pen, *id, source.required_mqls_shown)).collect();
        draft.clause(pen.say(&msg::document_more_leads(pen.count(more, Figure::LeadsShort), Arg::list(list))));
    }
}

fn needed_from(pen: &Pen, id: Id, shown: Option<f64>) -> Option<Msg> {
    let leads = pen.text(pen.formats.number(shown?, 0), Figure::LeadsNeeded(id));
    Some(msg::document_leads_of(leads, pen.source(id)))
}

fn what_closes_too_late(pen: &Pen, draft: &mut Draft) {
    let funnel = &pen.results.funnel;
    if funnel.revenue_after_period < 0.5 {
        return;
    }
    let cycles = pen.results.counted.sources.iter().zip(&pen.results.counted.plan.sources);
    let cycles: Vec<(Id, f64)> = cycles.map(|(id, source)| (*id, source.sales_cycle_months)).collect();
    let shortest = cycles.iter().copied().min_by(|a, b| a.1.total_cmp(&b.1));
    let longest = cycles.iter().copied().max_by(|a, b| a.1.total_cmp(&b.1));
    let (Some(shortest), Some(longest)) = (shortest, longest) else { return };
    let revenue = pen.money(funnel.revenue_after_period, Figure::AfterPeriod);
    let months = |(id, months): (Id, f64)| pen.number(months, Field::Source(id, SourceField::Cycle));
    draft.clause(pen.say(&if longest.1 > shortest.1 {
        msg::document_late_many(months(shortest), revenue, months(longest))
    } else {
        msg::document_late_one(months(longest), revenue)
    }));
}

fn exception(pen: &Pen, draft: &mut Draft) {
    let paragraphs = pen.paragraphs(&pen.agreement.goals.coverage_exception, Field::CoverageException);
    let short = coverage(pen).filter(|coverage| !at_least(*coverage, 1.0));
    if let Some(coverage) = short.filter(|_| !paragraphs.is_empty()) {
        let mut all = vec![pen.say(&msg::document_exception(pen.ratio(coverage, Figure::Coverage)))];
        all.extend(paragraphs);
        draft.clause_of(all);
    }
}
