//! The report as one HTML file that needs nothing else: its stylesheet inside, no script, and a policy of its own
//! that allows that stylesheet alone.

use crate::report::{
    Block, Clause, Column, Inline, Report, Row, RowKind, Section, SignatureLine, Signatures, Span, Table, TableKind,
};

use super::escape;

/// The stylesheet, packed by build.rs, and its hash as the policy names it.
const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/document.css"));
const STYLESHEET_HASH: &str = env!("TRUCE_DOCUMENT_CSS_SHA256");

/// The whole file.
pub fn html(report: &Report) -> String {
    let mut page = Page(String::from("<!doctype html>\n<html lang=\""));
    page.text(&report.language);
    page.raw(if report.right_to_left { "\" dir=\"rtl\"" } else { "\" dir=\"ltr\"" });
    page.raw(" data-running=\"");
    page.text(&report.title.running);
    page.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
    page.raw(STYLESHEET_HASH);
    page.raw("'; base-uri 'none'; form-action 'none'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    page.text(&report.title.running);
    page.raw("</title>\n<style>");
    page.raw(STYLESHEET);
    page.raw("</style>\n</head>\n<body>\n<main>\n");
    page.title(report);
    for section in &report.sections {
        page.section(section);
    }
    page.raw("</main>\n</body>\n</html>\n");
    page.0
}

/// The file as far as it is written.
struct Page(String);

impl Page {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        escape::html(text, &mut self.0);
    }

    fn inline(&mut self, inline: &Inline) {
        for Span { text, theirs, .. } in inline {
            // somebody's words keep their own direction and don't turn the sentence around them
            if *theirs {
                self.raw("<bdi>");
                self.text(text);
                self.raw("</bdi>");
            } else {
                self.text(text);
            }
        }
    }

    fn element(&mut self, open: &str, inline: &Inline, close: &str) {
        self.raw(open);
        self.inline(inline);
        self.raw(close);
    }

    fn title(&mut self, report: &Report) {
        let title = &report.title;
        self.raw("<header>\n");
        if !title.organisation.is_empty() {
            self.element("<p class=\"organisation\">", &title.organisation, "</p>\n");
        }
        self.element("<h1>", &title.heading, "</h1>\n<dl class=\"facts\">\n");
        for fact in &title.facts {
            self.element("<div><dt>", &fact.term, "</dt>");
            self.element("<dd>", &fact.value, "</dd></div>\n");
        }
        self.raw("</dl>\n</header>\n");
    }

    fn section(&mut self, section: &Section) {
        let anchor = section.id.anchor();
        self.raw("<section>\n<h2 id=\"");
        self.text(&anchor);
        self.raw("\"><span class=\"number\">");
        if section.id.is_numbered() {
            self.text(&section.id.label());
        }
        self.element("</span> <span>", &section.heading, "</span></h2>\n");
        for block in &section.blocks {
            self.block(block, &anchor);
        }
        self.raw("</section>\n");
    }

    fn block(&mut self, block: &Block, anchor: &str) {
        match block {
            Block::Paragraph(inline) => self.element("<p class=\"body\">", inline, "</p>\n"),
            Block::Clause(clause) => self.clause(clause),
            Block::Definitions(definitions) => {
                self.raw("<dl class=\"definitions\">\n");
                for definition in definitions {
                    self.element("<div><dt>", &definition.term, "</dt>");
                    self.element("<dd>", &definition.meaning, "</dd></div>\n");
                }
                self.raw("</dl>\n");
            }
            Block::Table(table) => self.table(table, anchor),
            Block::OpenPoints(points) => {
                self.raw("<ol class=\"open\">\n");
                for point in points {
                    self.element("<li>", &point.text, "</li>\n");
                }
                self.raw("</ol>\n");
            }
            Block::Signatures(signatures) => self.signatures(signatures),
        }
    }

    fn clause(&mut self, clause: &Clause) {
        self.raw("<div class=\"clause\"><span class=\"number\">");
        self.text(&clause.number);
        self.raw("</span> <div>");
        for paragraph in &clause.paragraphs {
            self.element("<p>", paragraph, "</p>");
        }
        self.raw("</div></div>\n");
    }

    fn table(&mut self, table: &Table, anchor: &str) {
        // Sums of any size keep to themselves: the page never scrolls sideways, the table may, by keyboard too.
        let scrolls = table.kind == TableKind::Sums;
        if scrolls {
            self.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
            self.text(anchor);
            self.raw("\">");
        }
        self.raw("<table class=\"");
        self.raw(table.kind.key());
        self.raw("\">\n<thead><tr>");
        for column in &table.columns {
            self.raw("<th scope=\"col\"");
            self.classes(column);
            self.raw(">");
            if column.heading_hidden {
                self.element("<span class=\"hidden\">", &column.heading, "</span>");
            } else {
                self.inline(&column.heading);
            }
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.row(table, row);
        }
        self.raw("</tbody></table>");
        self.raw(if scrolls { "</div>\n" } else { "\n" });
    }

    fn row(&mut self, table: &Table, row: &Row) {
        self.raw(if row.kind == RowKind::Total { "<tr class=\"total\">" } else { "<tr>" });
        for (at, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
            if at == table.names {
                self.raw("<th scope=\"row\"");
                self.classes(column);
                self.element(">", cell, "");
                if let Some(note) = &row.note {
                    self.element("<span class=\"note\">", note, "</span>");
                }
                self.raw("</th>");
                continue;
            }
            self.raw("<td");
            self.classes(column);
            if !column.heading_hidden && table.kind != TableKind::Sums {
                self.raw(" data-label=\"");
                for span in &column.heading {
                    self.text(&span.text);
                }
                self.raw("\"");
            }
            self.element(">", cell, "</td>");
        }
        self.raw("</tr>\n");
    }

    fn classes(&mut self, column: &Column) {
        self.raw(" class=\"col-");
        self.raw(column.key);
        self.raw(if column.at_end { " at-end" } else { "" });
        self.raw(if column.drops { " drops\"" } else { "\"" });
    }

    fn signatures(&mut self, signatures: &Signatures) {
        self.raw("<div class=\"signatures\">\n");
        for SignatureLine { side, name, title, below, .. } in &signatures.lines {
            self.raw("<div class=\"signature\"><p class=\"signer\">");
            // a side without a name leaves room to write one
            self.element("<b>", name, "</b>");
            if !title.is_empty() {
                self.element("<span>", title, "</span>");
            }
            self.raw("</p><p class=\"for ");
            self.raw(side.key());
            self.element("\">", below, "</p></div>\n");
        }
        self.raw("</div>\n");
    }
}
