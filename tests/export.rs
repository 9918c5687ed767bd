//! Exports: golden files of every sample, and user text that stays text in each format.
//! `UPDATE_GOLDEN=1 cargo test --test export` writes the golden files anew: read them before committing.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by unwrapping it")]

mod samples;

use std::fs;
use std::path::PathBuf;

use base64ct::{Base64, Encoding};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use sha2::{Digest, Sha256};
use truce::domain::{Agreement, Entry, Wording};
use truce::export::{Kind, file_name, html, markdown};
use truce::report::{Block, Inline, Report};

fn golden(name: &str, kind: Kind, written: &str) -> Option<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/export");
    let path = folder.join([name, ".", kind.ending()].concat());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, written).unwrap();
    }
    (fs::read_to_string(&path).unwrap_or_default() != written).then(|| path.display().to_string())
}

#[test]
fn documents_are_as_in_the_golden_files() {
    let mut differ = Vec::new();
    for (name, agreement) in samples::all() {
        let report = samples::report(&agreement);
        differ.extend(golden(name, Kind::Markdown, &markdown(&report)));
        differ.extend(golden(name, Kind::Html, &html(&report)));
    }
    assert!(differ.is_empty(), "changed: {differ:?}. UPDATE_GOLDEN=1 writes them anew.");
}

#[test]
fn files_have_names_that_every_system_takes() {
    let long = "Ж".repeat(200);
    let rows = [
        ("Kestrel Metering", "kestrel-metering-agreement-draft-4.md"),
        ("Tally & Sons’ / C:\\<new>?*|\"", "tally-sons-c-new-agreement-draft-4.md"),
        ("..", "agreement-draft-4.md"),
        ("CON", "con-agreement-draft-4.md"),
        ("", "agreement-draft-4.md"),
        ("株式会社ケストレル", "株式会社ケストレル-agreement-draft-4.md"),
        ("Söderberg 2027", "söderberg-2027-agreement-draft-4.md"),
        ("\u{202e}evil\n.exe", "evil-exe-agreement-draft-4.md"),
    ];
    for (organisation, expected) in rows {
        let mut agreement = samples::kestrel();
        agreement.parties.organisation = organisation.into();
        assert_eq!(file_name(&samples::report(&agreement), Kind::Markdown), expected);
    }
    let mut agreement = samples::kestrel();
    agreement.parties.organisation = long;
    let name = file_name(&samples::report(&agreement), Kind::Html);
    assert!(name.len() <= 80 && name.starts_with("жж") && name.ends_with("-agreement-draft-4.html"), "{name}");
}

/// An agreement in which every text is somebody's.
fn saying(text: &str) -> Agreement {
    let mut agreement = samples::kestrel();
    let own = || Wording::Own(text.into());
    agreement.parties.organisation = text.into();
    agreement.parties.marketing = own();
    agreement.parties.sales = own();
    for row in &mut agreement.parties.signatories {
        row.name = text.into();
        row.title = text.into();
    }
    for row in &mut agreement.goals.sources {
        row.name = text.into();
    }
    for row in &mut agreement.commitments {
        row.record = own();
    }
    agreement.goals.coverage_exception = text.into();
    agreement.misses.used_up = own();
    agreement
}

/// The words of the report that are somebody's, in order.
fn theirs(report: &Report) -> Vec<&str> {
    let mut out: Vec<&Inline> = vec![&report.title.organisation, &report.title.heading];
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        match block {
            Block::Paragraph(inline) => out.push(inline),
            Block::Clause(clause) => out.extend(&clause.paragraphs),
            Block::Definitions(all) => out.extend(all.iter().map(|definition| &definition.meaning)),
            Block::Table(table) => out.extend(table.rows.iter().flat_map(|row| &row.cells)),
            Block::OpenPoints(_) => {}
            Block::Signatures(all) => out.extend(all.lines.iter().flat_map(|line| [&line.name, &line.title])),
        }
    }
    out.into_iter().flatten().filter(|span| span.theirs).map(|span| span.text.as_str()).collect()
}

/// The names of the tags, and the text between them with its entities read.
fn parsed(html: &str) -> (Vec<&str>, String) {
    let (_, body) = html.split_once("</style>").unwrap();
    let mut tags = Vec::new();
    let mut text = String::new();
    for part in body.split('<').skip(1) {
        let (tag, rest) = part.split_once('>').unwrap();
        assert!(!rest.contains('>'), "a bare > in {rest:?}");
        assert_eq!(tag.matches('"').count() % 2, 0, "a bare quote in <{tag}>");
        tags.push(tag.split(' ').next().unwrap());
        text.push_str(rest);
    }
    for (entity, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, c);
    }
    (tags, text)
}

/// What a reader of Markdown makes of it: what begins and ends, the text, and the text of each cell that has any.
fn rendered(markdown: &str) -> (Vec<String>, String, Vec<String>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let (mut structure, mut text, mut cells) = (Vec::new(), String::new(), Vec::new());
    for event in Parser::new_ext(markdown, options) {
        match &event {
            Event::Text(words) => text.push_str(words),
            Event::Start(Tag::TableCell) => text.push('\u{1}'),
            Event::End(TagEnd::TableCell) => cells.extend(text.rsplit('\u{1}').next().map(String::from)),
            _ => {}
        }
        if !matches!(event, Event::Text(_)) {
            structure.push(format!("{event:?}"));
        }
    }
    cells.retain(|cell| !cell.is_empty());
    (structure, text, cells)
}

/// What the cells of the report's tables say, without the empty ones and the signatures.
fn cells(report: &Report) -> Vec<String> {
    let words = |inline: &Inline| inline.iter().map(|span| span.text.as_str()).collect::<String>();
    let mut out = Vec::new();
    for block in report.sections.iter().flat_map(|section| &section.blocks) {
        if let Block::Table(table) = block {
            out.extend(table.columns.iter().filter(|column| !column.heading_hidden).map(|c| words(&c.heading)));
            out.extend(table.rows.iter().flat_map(|row| &row.cells).map(words));
        }
    }
    out.retain(|cell| !cell.is_empty());
    out
}

fn stays_text(text: &str) {
    let (plain, hostile) = (samples::report(&saying("x")), samples::report(&saying(text)));
    let words = theirs(&hostile);
    assert!(words.len() > 20, "{words:?}");

    let (html_plain, html_hostile) = (html(&plain), html(&hostile));
    let ((tags, _), (tags_hostile, said)) = (parsed(&html_plain), parsed(&html_hostile));
    assert_eq!(tags, tags_hostile, "{text:?} changes the markup");
    let ((structure, ..), (structure_hostile, read, said_in_cells)) =
        (rendered(&markdown(&plain)), rendered(&markdown(&hostile)));
    assert_eq!(structure, structure_hostile, "{text:?} changes the Markdown");
    let expected = cells(&hostile);
    for cell in &expected {
        let (there, wanted) = (said_in_cells.iter().filter(|c| *c == cell), expected.iter().filter(|c| *c == cell));
        assert!(there.count() >= wanted.count(), "Markdown lost the cell {cell:?}: {}", markdown(&hostile));
    }
    for word in words {
        assert!(said.contains(word), "HTML lost {word:?}");
        assert!(read.contains(word), "Markdown lost {word:?}: {}", markdown(&hostile));
    }
}

#[test]
fn texts_that_attack_stay_text() {
    let texts = [
        "<script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\"><b>bold</b>",
        "' onclick='x",
        "&lt;already&gt; &amp;#60;",
        "[click](javascript:alert(1))",
        "![image](https://example.com/x.png)",
        "<https://example.com> https://example.com www.example.com me@example.com",
        "a | b || c",
        "ends with a backslash \\",
        "\\| and \\\\",
        "*a* _b_ **c** ~~d~~ `e` $f$",
        "# heading",
        "## 99 Another section",
        "- item",
        "+ item",
        "1. item",
        "1) item",
        "---",
        "===",
        "> quote",
        "```",
        "~~~",
        "[x] done",
        "| a | b |",
        "<!-- comment",
        "[ref]: https://example.com",
        "&copy; &#169;",
        "two  spaces and a trailing one ",
        "\u{202e}turned\u{202c} and \u{2066}hidden\u{2069}",
        "\u{a0}no break\u{a0}",
        "nul \0 and bell \u{7}",
        "עברית and العربية",
        "日本語 👩‍👩‍👧",
        "NaN",
    ];
    texts.into_iter().for_each(stays_text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(text in "[a-zA-Z0-9<>&\"'|*_`~$#+=!\\[\\]().:@/\\\\ é🙂-]{1,40}") {
        prop_assume!(!text.trim().is_empty());
        stays_text(&text);
    }

    #[test]
    fn any_character_stays_text(text in "x\\PC{1,30}") {
        // a paragraph's end is one
        prop_assume!(!text.contains('\u{2029}'));
        stays_text(&text);
    }

    #[test]
    fn any_plan_makes_a_document_of_numbers_one_can_read(
        target in 0.0..1e12_f64,
        share in 0.0..=1.0_f64,
        leads in prop::collection::vec((0.0..1e9_f64, 0.0..=1.0_f64, 0.0..1e9_f64, 0.0..40.0_f64), 0..6),
        months in 1_u8..=36,
        people in 0.0..50.0_f64,
        weights in prop::collection::vec(0.0..5.0_f64, 0..37),
    ) {
        let mut agreement = samples::kestrel();
        agreement.goals.revenue_target = Entry::of(target);
        agreement.goals.marketing_share = Entry::of(share);
        agreement.period.months = Entry::of(f64::from(months));
        agreement.goals.follow_up.people = Entry::of(people);
        agreement.goals.seasonality = weights.into_iter().map(Entry::of).collect();
        // the queue is the calculations' own affair, and dear
        agreement.goals.response = truce::domain::ResponsePromise::default();
        agreement.goals.sources.truncate(leads.len());
        for (row, (mqls, rate, deal, cycle)) in agreement.goals.sources.iter_mut().zip(leads) {
            row.mqls_per_month = Entry::of(mqls);
            row.acceptance = Entry::of(rate);
            row.deal_size = Entry::of(deal);
            row.sales_cycle_months = Entry::of(cycle);
        }
        let text = markdown(&samples::report(&agreement));
        for word in ["NaN", "inf", "None", "Some("] {
            prop_assert!(!text.contains(word), "{word} in {text}");
        }
        let columns = |line: &str| line.replace("\\|", "").matches('|').count();
        for table in text.split("\n\n").filter(|part| part.starts_with('|')) {
            let widths: Vec<usize> = table.lines().map(columns).collect();
            prop_assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
        }
    }
}

#[test]
fn the_policy_names_the_stylesheet_and_nothing_else() {
    let file = html(&samples::report(&samples::kestrel()));
    let (head, _) = file.split_once("</head>").unwrap();
    let style = head.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let hash = Base64::encode_string(&Sha256::digest(style));
    let policy = format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    assert!(head.contains(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")), "{head}");
    // the policy stands before what it governs
    assert!(head.find("http-equiv").unwrap() < head.find("<style>").unwrap());
    for never in ["<script", " style=", "url(", "@import", "http://", "https://"] {
        assert!(!file.contains(never), "{never}");
    }
}
