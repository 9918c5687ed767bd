//! The report tree: what it says follows the answers, every number leads somewhere, and sections that an edit
//! doesn't touch stay equal.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by unwrapping it")]

mod samples;

use truce::domain::{Agreement, Entry, Wording};
use truce::export::markdown;
use truce::report::{Block, Inline, Report, Section, SectionId, Span};

fn section(report: &Report, id: SectionId) -> Option<&Section> {
    report.sections.iter().find(|section| section.id == id)
}

/// Everything a section says, piece by piece: cells, clauses, definitions. Numbers of clauses and rows are left out.
fn pieces(section: &Section) -> Vec<&Inline> {
    let mut out = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(inline) => out.push(inline),
            Block::Clause(clause) => out.extend(&clause.paragraphs),
            Block::Definitions(all) => out.extend(all.iter().flat_map(|d| [&d.term, &d.meaning])),
            Block::Table(table) => {
                let numbered = table.columns.iter().map(|column| column.key != "number");
                for row in &table.rows {
                    out.extend(
                        row.cells.iter().zip(numbered.clone()).filter(|(_, shown)| *shown).map(|(cell, _)| cell),
                    );
                    out.extend(&row.note);
                }
            }
            Block::OpenPoints(points) => out.extend(points.iter().map(|point| &point.text)),
            Block::Signatures(all) => out.extend(all.lines.iter().flat_map(|l| [&l.name, &l.title, &l.below])),
        }
    }
    out
}

fn words(inline: &Inline) -> String {
    inline.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn every_number_leads_back_to_its_answer_or_its_computation() {
    // what no answer stands behind: fixed thresholds, references to sections, names of months
    let known = [
        "section 12",
        "Section 8",
        "reads “–”",
        "isn’t in the table",
        "A month of 1 is",
        "At 1 the plan",
        " 2026 ",
        " 2027 ",
    ];
    let ids = [SectionId::Purpose, SectionId::Terms, SectionId::Marketing, SectionId::Sales, SectionId::Numbers];
    let ids = ids.into_iter().chain([SectionId::Review, SectionId::Annex]);
    let mut seen = 0;
    for (name, agreement) in samples::all() {
        let report = samples::report(&agreement);
        for span in ids.clone().filter_map(|id| section(&report, id)).flat_map(pieces).flatten() {
            if span.text.chars().any(|c| c.is_ascii_digit()) {
                let fixed = known.iter().any(|known| span.text.contains(known));
                assert!(span.trace.is_some() || fixed, "{name}: {:?} leads nowhere", span.text);
                seen += usize::from(span.trace.is_some());
            }
        }
    }
    assert!(seen > 200, "only {seen} numbers were seen");
}

#[test]
fn rows_have_a_cell_for_each_column() {
    for (name, agreement) in samples::all() {
        for section in &samples::report(&agreement).sections {
            for block in &section.blocks {
                let Block::Table(table) = block else { continue };
                assert!(table.names < table.columns.len(), "{name}");
                assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()), "{name} {:?}", section.id);
            }
        }
    }
}

#[test]
fn terms_are_defined_only_where_they_are_used() {
    for (name, agreement) in samples::all() {
        let report = samples::report(&agreement);
        let Some(terms) = section(&report, SectionId::Terms) else { continue };
        let mut others = report.clone();
        others.sections.retain(|section| section.id != SectionId::Terms);
        let others = markdown(&others).to_lowercase();
        for block in &terms.blocks {
            let Block::Definitions(definitions) = block else { continue };
            for term in definitions.iter().map(|definition| words(&definition.term).to_lowercase()) {
                // "accepted lead" stands as "accepted" above a column, "sales cycle" as "cycle"
                let used =
                    term.split(' ').any(|word| !["lead", "sales", "of"].contains(&word) && others.contains(word));
                assert!(used, "{name} defines “{term}” and doesn't use it");
            }
        }
    }
}

/// How an agreement is changed, what the document says then, and what it no longer says.
type Case = (&'static str, fn(&mut Agreement), &'static [&'static str], &'static [&'static str]);

#[test]
fn sentences_follow_the_answers() {
    let cases: &[Case] = &[
        (
            "two sources",
            |_| {},
            &["Together that is 190 leads a month", "It takes 2 to 3.5 months", "| Short by | 31 |"],
            &["Above the target", "Both sides accept"],
        ),
        (
            "one source",
            |a| drop(a.goals.sources.pop()),
            &["It takes 3.5 months on average", "more leads a month close the gap. That makes"],
            &["Together that is", "Paid search"],
        ),
        (
            "a month's cycle",
            |a| a.goals.sources.iter_mut().for_each(|s| s.sales_cycle_months = Entry::of(1.0)),
            &["It takes 1 month on average"],
            &[],
        ),
        (
            "nothing closes late",
            |a| a.goals.sources.iter_mut().for_each(|s| s.sales_cycle_months = Entry::of(0.0)),
            &[],
            &["on average from hand-over to signature. Deals", "close the gap"],
        ),
        (
            "no response promise",
            |a| a.goals.response = truce::domain::ResponsePromise::default(),
            &["| 7.1 | Leads tried 6 times"],
            &["answered by a person", "**Business hours**", "**Answered**", "on duty", "simulating"],
        ),
        (
            "no follow-up",
            |a| a.goals.follow_up = truce::domain::FollowUp::default(),
            &["answered by a person"],
            &["**Attempt**", "Leads tried", "hours a week each", "An attempt takes"],
        ),
        ("no quota", |a| a.goals.quota = truce::domain::Quota::default(), &[], &["quota"]),
        (
            "no opening pipeline",
            |a| a.goals.opening_pipeline = truce::domain::OpeningPipeline::default(),
            &[],
            &["Opening pipeline", "Deals worth"],
        ),
        (
            "one attempt",
            |a| a.goals.follow_up.attempts_per_lead = Entry::of(1.0),
            &["Leads tried once"],
            &["Leads tried 1", "or reached before"],
        ),
        (
            "one person follows up",
            |a| a.goals.follow_up.people = Entry::of(1.0),
            &[
                "One person has 12 hours a week for these leads",
                "That is more time than there is. The time is enough for 75 leads a month.",
            ],
            &["hours a week each"],
        ),
        (
            "nobody is on duty",
            |a| a.goals.response.people_on_duty = Entry::of(0.0),
            &["With nobody on duty the backlog grows without end", "people would answer"],
            &["on duty answers"],
        ),
        (
            "an exception",
            |a| a.goals.coverage_exception = "Cash is tight.\n\nSee the board.".into(),
            &["Both sides accept that coverage is 0.87, for this reason:\n\nCash is tight.\n\nSee the board.\n"],
            &["write down why 0.87"],
        ),
        (
            "names of their own",
            |a| {
                a.parties.marketing = Wording::Own("Growth".into());
                a.parties.sales = Wording::Own("Accounts".into());
            },
            &["# Agreement between Growth and Accounts", "## 6 Commitments of Growth", "Also called a sales-accepted"],
            &["between Marketing", "Sales’ commitments"],
        ),
        (
            "no consequence",
            |a| a.misses.used_up = Wording::empty(),
            &["and how it is measured. ", "Write down what happens when"],
            &["section 12", "## 12", "what happens when a promise is missed."],
        ),
        (
            "all of the target",
            |a| a.goals.marketing_share = Entry::of(1.0),
            &["the whole of the company’s target"],
            &["100% of the company"],
        ),
        (
            "a promise of hours",
            |a| a.goals.response.within_minutes = Entry::of(60.0),
            &["within 1 hour of hand-over, in business hours"],
            &["60 minutes"],
        ),
        (
            "round the clock",
            |a| a.goals.response.clock = truce::domain::Clock::Calendar,
            &["within 30 minutes of hand-over, round the clock", "at most 66%"],
            &["the clock starts when they next begin"],
        ),
        (
            "a first draft",
            |a| a.version.draft = 1,
            &["This is draft 1, dated 21 November 2026.\n"],
            &["takes the place"],
        ),
    ];
    for (name, change, says, silent) in cases {
        let mut agreement = samples::kestrel();
        change(&mut agreement);
        let text = markdown(&samples::report(&agreement)).replace("measured.\n", "measured. \n");
        for sentence in *says {
            assert!(text.contains(sentence), "{name}: lacks “{sentence}” in\n{text}");
        }
        for sentence in *silent {
            assert!(!text.contains(sentence), "{name}: says “{sentence}” in\n{text}");
        }
    }
}

#[test]
fn sections_that_an_edit_does_not_touch_stay_equal() {
    let before = samples::report(&samples::kestrel());
    let mut agreement = samples::kestrel();
    agreement.parties.organisation = "Kestrel".into();
    let after = samples::report(&agreement);
    let changed: Vec<SectionId> = before
        .sections
        .iter()
        .zip(&after.sections)
        .filter_map(|(before, after)| (before != after).then_some(before.id))
        .collect();
    assert_eq!(changed, [SectionId::Parties]);
    assert_ne!(before.title, after.title);
}

#[test]
fn words_of_theirs_are_told_from_ours() {
    let report = samples::report(&samples::eight_sources());
    let theirs: Vec<&Span> = report.title.heading.iter().filter(|span| span.theirs).collect();
    assert_eq!(theirs.iter().map(|span| span.text.as_str()).collect::<Vec<_>>(), ["Vertrieb DACH"]);
}
