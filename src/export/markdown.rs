//! The report as Markdown (CommonMark with GitHub's tables).

use crate::report::{Block, Clause, Inline, Report, RowKind, Section, Signatures, Table};

use super::escape;

/// The whole document.
pub fn markdown(report: &Report) -> String {
    let title = &report.title;
    let mut out = String::from("# ");
    text(&title.heading, &mut out);
    out.push_str("\n\n");
    if !title.organisation.is_empty() {
        out.push_str("**");
        text(&title.organisation, &mut out);
        out.push_str("**\n\n");
    }
    for fact in &title.facts {
        out.push_str("- ");
        text(&fact.term, &mut out);
        out.push_str(": ");
        text(&fact.value, &mut out);
        out.push('\n');
    }
    for section in &report.sections {
        write_section(section, &mut out);
    }
    out
}

fn text(inline: &Inline, out: &mut String) {
    for span in inline {
        escape::markdown(&span.text, out);
    }
}

fn write_section(section: &Section, out: &mut String) {
    out.push_str("\n## ");
    if section.id.is_numbered() {
        out.push_str(&section.id.label());
        out.push(' ');
    }
    text(&section.heading, out);
    out.push_str("\n\n");
    for (at, block) in section.blocks.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        write_block(block, out);
    }
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(inline) => {
            text(inline, out);
            out.push('\n');
        }
        Block::Clause(clause) => write_clause(clause, out),
        Block::Definitions(definitions) => {
            for definition in definitions {
                out.push_str("- **");
                text(&definition.term, out);
                out.push_str("**: ");
                text(&definition.meaning, out);
                out.push('\n');
            }
        }
        Block::Table(table) => write_table(table, out),
        Block::OpenPoints(points) => {
            for (at, point) in points.iter().enumerate() {
                out.push_str(&(at + 1).to_string());
                out.push_str(". ");
                text(&point.text, out);
                out.push('\n');
            }
        }
        Block::Signatures(signatures) => write_signatures(signatures, out),
    }
}

fn write_clause(clause: &Clause, out: &mut String) {
    for (at, paragraph) in clause.paragraphs.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        } else {
            out.push_str("**");
            out.push_str(&clause.number);
            out.push_str("** ");
        }
        text(paragraph, out);
        out.push('\n');
    }
}

fn write_table(table: &Table, out: &mut String) {
    for column in &table.columns {
        out.push_str("| ");
        if !column.heading_hidden {
            text(&column.heading, out);
        }
        out.push(' ');
    }
    out.push_str("|\n");
    for column in &table.columns {
        out.push_str(if column.at_end { "| ---: " } else { "| :--- " });
    }
    out.push_str("|\n");
    for row in &table.rows {
        let strong = if row.kind == RowKind::Total { "**" } else { "" };
        for cell in &row.cells {
            out.push_str("| ");
            if !cell.is_empty() {
                out.push_str(strong);
                text(cell, out);
                out.push_str(strong);
            }
            out.push(' ');
        }
        out.push_str("|\n");
    }
}

fn write_signatures(signatures: &Signatures, out: &mut String) {
    for heading in &signatures.headings {
        out.push_str("| ");
        escape::markdown(heading, out);
        out.push(' ');
    }
    out.push_str("|\n");
    out.push_str(&"| :--- ".repeat(signatures.headings.len()));
    out.push_str("|\n");
    for line in &signatures.lines {
        out.push_str("| ");
        text(&line.name, out);
        if !line.name.is_empty() && !line.title.is_empty() {
            out.push_str(", ");
        }
        text(&line.title, out);
        out.push_str(" | ");
        text(&line.side_name, out);
        out.push_str(" |  |  |\n");
    }
}
