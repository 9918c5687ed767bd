//! Sections 12 to 15: misses, review, open points, signatures.

use crate::domain::{Field, Side, Signatory, SignatoryField, Wording};
use crate::i18n::msg;
use crate::wizard::{Weight, sentence_in_row, words};

use super::pen::{Draft, Pen, plain};
use super::{Block, OpenPoint, Section, SectionId, SignatureLine, Signatures, Trace, clean};

/// Whether something is agreed for promises that are missed.
pub(super) fn has_misses(pen: &Pen) -> bool {
    !pen.results.commitments.is_empty() && !pen.agreement.misses.used_up.is_blank()
}

/// Section 12.
pub(super) fn misses(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Misses, pen.say(&msg::DOCUMENT_MISSES));
    if has_misses(pen) {
        let counted = pen.results.commitments.iter().any(|line| line.may_miss.is_some());
        draft.clause(pen.say(&if counted { msg::DOCUMENT_MISSES_COUNTED } else { msg::DOCUMENT_MISSES_NONE }));
        match &pen.agreement.misses.used_up {
            Wording::Suggested(which) => draft.clause(pen.say(&words::suggestion(*which))),
            Wording::Own(text) => draft.clause_of(pen.paragraphs(text, Field::MissesUsedUp)),
        }
    }
    draft.done()
}

/// Section 13.
pub(super) fn review(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Review, pen.say(&msg::DOCUMENT_REVIEW));
    if let Some(date) = pen.agreement.review.value {
        let date = pen.text(pen.formats.date(date), Field::Review);
        draft.clause(pen.say(&msg::document_reviewed(date, pen.marketing(), pen.sales())));
    }
    draft.done()
}

/// Section 14.
pub(super) fn open_points(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Open, pen.say(&msg::DOCUMENT_OPEN));
    let open = pen.results.findings.iter().filter(|finding| finding.weight() <= Weight::Open);
    let points: Vec<OpenPoint> = open
        .map(|finding| {
            let sentence = sentence_in_row(finding, pen.agreement, pen.results, pen.formats);
            let text = clean::line(&pen.catalogue.say(&sentence));
            OpenPoint { text: vec![plain(&text)], trace: Trace::Field(finding.field) }
        })
        .collect();
    if !points.is_empty() {
        draft.block(Block::Paragraph(pen.say(&msg::document_open_points(points.len()))));
        draft.block(Block::OpenPoints(points));
    }
    draft.done()
}

/// Section 15.
pub(super) fn signatures(pen: &Pen) -> Option<Section> {
    let mut draft = Draft::new(SectionId::Signatures, pen.say(&msg::DOCUMENT_SIGNATURES));
    let mut lines = Vec::new();
    for side in Side::BOTH {
        let before = lines.len();
        let rows = pen.agreement.parties.signatories.iter().filter(|row| row.side == side);
        lines.extend(rows.map(|row| line(pen, side, Some(row))));
        if lines.len() == before {
            lines.push(line(pen, side, None));
        }
    }
    let headings =
        [msg::DOCUMENT_SIGN_NAME, msg::DOCUMENT_SIGN_FOR, msg::DOCUMENT_SIGN_PLACE, msg::DOCUMENT_SIGN_SIGNATURE];
    let headings = headings.map(|heading| pen.catalogue.say(&heading));
    draft.block(Block::Signatures(Signatures { headings, lines }));
    draft.done()
}

fn line(pen: &Pen, side: Side, row: Option<&Signatory>) -> SignatureLine {
    let text = |text: fn(&Signatory) -> &String, field| match row {
        Some(row) => pen.alone(pen.theirs(text(row), Field::Signatory(row.id, field))),
        None => Vec::new(),
    };
    SignatureLine {
        side,
        side_name: pen.alone(pen.side(side)),
        name: text(|row| &row.name, SignatoryField::Name),
        title: text(|row| &row.title, SignatoryField::Title),
        below: pen.say(&msg::document_sign_line(pen.side(side))),
    }
}
