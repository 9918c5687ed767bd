//! Title, section 1 (parties, period, version) and section 2 (purpose).

use crate::domain::{Agreement, Field, Side, Signatory, SignatoryField};
use crate::i18n::{Arg, Catalogue, Msg, is_word, lower, msg};

use super::pen::{Draft, Pen};
use super::{Block, Fact, Figure, Inline, Section, SectionId, Stamp, Title, clean};

/// What stands above the sections.
pub(super) fn title(pen: &Pen, stamp: &Stamp) -> Title {
    let agreement = pen.agreement;
    let organisation = clean::line(&agreement.parties.organisation);
    let heading = msg::document_title(pen.marketing(), pen.sales());
    let draft = || agreement.version.draft.to_string();
    let running = if organisation.is_empty() {
        msg::document_running_nameless(draft(), heading.clone())
    } else {
        msg::document_running(draft(), organisation.as_str(), heading.clone())
    };
    let mut facts = Vec::new();
    if let Some(period) = period(pen) {
        facts.push(Fact { term: pen.say(&msg::DOCUMENT_FACT_PERIOD), value: pen.alone(period) });
    }
    for side in Side::BOTH {
        let names: Vec<Arg> = signing(agreement, side).map(|row| name(pen, row)).collect();
        if !names.is_empty() {
            let term = pen.say(&msg::document_fact_for(pen.side(side)));
            facts.push(Fact { term, value: pen.alone(Arg::list(names)) });
        }
    }
    let version = msg::document_version(pen.formats.date(stamp.date), draft());
    facts.push(Fact { term: pen.say(&msg::DOCUMENT_FACT_VERSION), value: pen.say(&version) });
    Title {
        organisation: pen.alone(pen.theirs(&organisation, Field::Organisation)),
        heading: pen.say(&heading),
        facts,
        running: pen.catalogue.say(&running),
        file_stem: file_stem(agreement, pen.catalogue),
    }
}

/// What a file of the agreement is called, without its ending: letters, digits and single hyphens, at most
/// 72 bytes, so that every file system takes it with any ending.
pub fn file_stem(agreement: &Agreement, catalogue: Catalogue) -> String {
    let name = |organisation: &str| {
        slug(&catalogue.say(&msg::document_file(agreement.version.draft.to_string(), organisation)))
    };
    let mut organisation = slug(&agreement.parties.organisation);
    let mut stem = name(&organisation);
    // The end says which draft it is, so it is the organisation that is cut.
    while stem.len() > 72 && organisation.pop().is_some() {
        stem = name(&organisation);
    }
    stem
}

fn slug(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().map(lower) {
        if is_word(c) || is_mark(c) && !out.is_empty() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() && c != '’' && c != '\'' {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// Vowel signs and accents that belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{200c}'..='\u{200d}')
}

fn signing(agreement: &Agreement, side: Side) -> impl Iterator<Item = &Signatory> {
    agreement.parties.signatories.iter().filter(move |row| row.side == side && !clean::line(&row.name).is_empty())
}

fn name(pen: &Pen, row: &Signatory) -> Arg {
    pen.theirs(&row.name, Field::Signatory(row.id, SignatoryField::Name))
}

fn period(pen: &Pen) -> Option<Arg> {
    let first = pen.agreement.period.first.value?;
    Some(pen.text(pen.formats.period(first, u32::from(pen.agreement.months())), Field::FirstMonth))
}

/// Section 1.
pub(super) fn parties(pen: &Pen, stamp: &Stamp) -> Option<Section> {
    let agreement = pen.agreement;
    let mut draft = Draft::new(SectionId::Parties, pen.say(&msg::DOCUMENT_PARTIES));
    let organisation = &agreement.parties.organisation;
    draft.clause(pen.say(&if clean::line(organisation).is_empty() {
        msg::document_made(pen.marketing(), pen.sales())
    } else {
        msg::document_made_within(pen.marketing(), pen.theirs(organisation, Field::Organisation), pen.sales())
    }));
    let mut people: Vec<Msg> = Vec::new();
    for side in Side::BOTH {
        let names: Vec<Arg> = signing(agreement, side).map(|row| person(pen, row)).collect();
        if !names.is_empty() {
            people.push(msg::document_signs_for(names.len(), Arg::list(names), pen.side(side)));
        }
    }
    if !people.is_empty() {
        draft.clause(pen.sentences(&people));
    }
    let months = || pen.count(f64::from(agreement.months()), Field::Months);
    let period = period(pen);
    draft.clause(pen.say(&match period {
        Some(period) => msg::document_period(months(), period),
        None => msg::document_period_open(months()),
    }));
    let (date, number) = (pen.formats.date(stamp.date), agreement.version.draft.to_string());
    draft.clause(pen.say(&if agreement.version.draft > 1 {
        msg::document_dated_later(date, number)
    } else {
        msg::document_dated(date, number)
    }));
    if pen.results.funnel.target > 0.0 || !agreement.goals.sources.is_empty() {
        let currency = pen.text(agreement.currency.code(), Field::Currency);
        draft.clause(pen.say(&msg::document_currency(currency)));
    }
    draft.done()
}

fn person(pen: &Pen, row: &Signatory) -> Arg {
    if clean::line(&row.title).is_empty() {
        return name(pen, row);
    }
    let title = pen.theirs(&row.title, Field::Signatory(row.id, SignatoryField::Title));
    Arg::from(msg::document_person(name(pen, row), title))
}

/// Section 2.
pub(super) fn purpose(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Purpose, pen.say(&msg::DOCUMENT_PURPOSE));
    let mut sentences = Vec::new();
    let plan = &pen.results.counted.plan;
    let target = pen.results.funnel.target;
    if target > 0.0 {
        let amount = pen.money(target, Figure::Target);
        sentences.push(if plan.marketing_share < 1.0 {
            msg::document_shared_target(
                pen.marketing(),
                pen.money(plan.revenue_target, Field::RevenueTarget),
                pen.sales(),
                pen.share(plan.marketing_share, Field::MarketingShare),
                amount,
                pen.when(),
            )
        } else {
            msg::document_shared_target_all(pen.marketing(), pen.sales(), amount, pen.when())
        });
    }
    let misses = !pen.agreement.misses.used_up.is_blank() && !pen.results.commitments.is_empty();
    sentences.push(if misses { msg::DOCUMENT_SAYS_MISSES } else { msg::DOCUMENT_SAYS });
    let paragraph: Inline = pen.sentences(&sentences);
    draft.block(Block::Paragraph(paragraph));
    draft.done()
}
