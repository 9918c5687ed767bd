//! The document on the page: the report's tree as markup, section by section, so that an edit
//! renders only the sections it changes. Every traced number leads back to what is behind it.

use yew::prelude::*;

use crate::domain::{Field, Side};
use crate::report::{self, Block, Inline, Report, RowKind, Section, SectionId, Signatures, Span, Table, Title, Trace};
use crate::wizard::Figure;

use super::route::Route;

/// What a document on the page is made from.
#[derive(Properties, PartialEq)]
pub struct PaperProps {
    /// The document.
    pub report: std::rc::Rc<Report>,
    /// Only these sections; none: all.
    #[prop_or_default]
    pub only: Option<Vec<SectionId>>,
    /// Whether the title stands above.
    #[prop_or(true)]
    pub titled: bool,
    /// The answer that changed last: its numbers are underlined firmly.
    #[prop_or_default]
    pub fresh: Option<Field>,
    /// Go to an answer.
    pub go: Callback<Route>,
    /// Explain a figure.
    pub explain: Callback<Figure>,
}

/// The document.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let report = &props.report;
    let shown = |section: &&Section| props.only.as_ref().is_none_or(|only| only.contains(&section.id));
    let direction = if report.right_to_left { "rtl" } else { "ltr" };
    let sections = report.sections.iter().filter(shown).map(|section| {
        let fresh = props.fresh.filter(|field| mentions(section, *field));
        html! {
            <PaperSection key={section.id.anchor()} section={section.clone()} {fresh} go={props.go.clone()}
                explain={props.explain.clone()} />
        }
    });
    html! {
        <div class="agreement" lang={report.language.clone()} dir={direction}>
            <div class="titles" hidden={!props.titled}>
                if props.titled { { titles(&report.title) } }
            </div>
            <div class="sections">{ for sections }</div>
        </div>
    }
}

fn titles(title: &Title) -> Html {
    let words = |inline: &Inline| html! { <>{ for inline.iter().map(plain) }</> };
    html! {
        <div>
            <p class="org">{ words(&title.organisation) }</p>
            <h2 class="doc-title">{ words(&title.heading) }</h2>
            <dl class="facts">
                { for title.facts.iter().map(|fact| html! {
                    <div><dt>{ words(&fact.term) }</dt><dd>{ words(&fact.value) }</dd></div>
                }) }
            </dl>
        </div>
    }
}

/// What a section is made from.
#[derive(Properties, PartialEq)]
struct PaperSectionProps {
    section: Section,
    fresh: Option<Field>,
    go: Callback<Route>,
    explain: Callback<Figure>,
}

#[component]
fn PaperSection(props: &PaperSectionProps) -> Html {
    let section = &props.section;
    let pen = Pen { fresh: props.fresh, go: &props.go, explain: &props.explain };
    html! {
        <section class="part">
            <h2><span>{ if section.id.is_numbered() { section.id.label() } else { String::new() } }</span><span>{ pen.inline(&section.heading) }</span></h2>
            <div class="blocks">{ for section.blocks.iter().map(|block| pen.block(block)) }</div>
        </section>
    }
}

struct Pen<'a> {
    fresh: Option<Field>,
    go: &'a Callback<Route>,
    explain: &'a Callback<Figure>,
}

impl Pen<'_> {
    fn block(&self, block: &Block) -> Html {
        match block {
            Block::Paragraph(text) => html! { <div class="body"><p>{ self.inline(text) }</p></div> },
            Block::Clause(clause) => html! {
                <div class="clause">
                    <span>{ &clause.number }</span>
                    <div>{ for clause.paragraphs.iter().map(|text| html! { <p>{ self.inline(text) }</p> }) }</div>
                </div>
            },
            Block::Definitions(definitions) => html! {
                <dl class="defs">
                    { for definitions.iter().map(|definition| html! {
                        <div><dt>{ self.inline(&definition.term) }</dt><dd>{ self.inline(&definition.meaning) }</dd></div>
                    }) }
                </dl>
            },
            Block::Table(table) => self.table(table),
            Block::OpenPoints(points) => html! {
                <ol class="open">
                    { for points.iter().enumerate().map(|(at, point)| html! {
                        <li><span>{ at + 1 }</span><span>{ self.traced(&point.text, point.trace) }</span></li>
                    }) }
                </ol>
            },
            Block::Signatures(signatures) => sign(signatures),
        }
    }

    fn table(&self, table: &Table) -> Html {
        let head = table.columns.iter().map(|column| {
            let class = column_class(column);
            let words = self.inline(&column.heading);
            html! {
                <th scope="col" {class}>
                    if column.heading_hidden { <span class="vh">{ words }</span> } else { <span>{ words }</span> }
                </th>
            }
        });
        let rows = table.rows.iter().map(|row| {
            let cells = row.cells.iter().zip(&table.columns).enumerate().map(|(at, (cell, column))| {
                let class = column_class(column);
                let words = self.inline(cell);
                if at == table.names {
                    let note = row.note.as_ref();
                    html! {
                        <th scope="row" {class}>
                            <span>{ words }</span>
                            if let Some(note) = note { <span class="only-narrow">{ self.inline(note) }</span> }
                        </th>
                    }
                } else {
                    let label: String = column.heading.iter().map(|span| span.text.as_str()).collect();
                    html! { <td {class} data-l={label}><span>{ words }</span></td> }
                }
            });
            html! { <tr class={(row.kind == RowKind::Total).then_some("total")}>{ for cells }</tr> }
        });
        html! {
            <div class="scroll">
                <table class={table.kind.key()}>
                    <thead><tr>{ for head }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        }
    }

    fn inline(&self, inline: &Inline) -> Html {
        html! { <>{ for inline.iter().map(|span| self.span(span)) }</> }
    }

    fn traced(&self, inline: &Inline, trace: Trace) -> Html {
        match trace {
            Trace::Field(field) => {
                let go = self.go.clone();
                let onclick = Callback::from(move |event: MouseEvent| {
                    event.prevent_default();
                    go.emit(Route::to_field(field));
                });
                html! { <a href={Route::to_field(field).hash()} {onclick}>{ for inline.iter().map(plain) }</a> }
            }
            Trace::Figure(_) => self.inline(inline),
        }
    }

    fn span(&self, span: &Span) -> Html {
        match span.trace {
            None => plain(span),
            Some(Trace::Field(field)) => {
                let go = self.go.clone();
                let onclick = Callback::from(move |event: MouseEvent| {
                    event.prevent_default();
                    go.emit(Route::to_field(field));
                });
                let class = (self.fresh == Some(field)).then_some("fresh");
                html! { <a href={Route::to_field(field).hash()} {class} {onclick}>{ &span.text }</a> }
            }
            Some(Trace::Figure(figure)) => {
                let (explain, figure) = (self.explain.clone(), explained(figure));
                let onclick = Callback::from(move |_: MouseEvent| explain.emit(figure));
                html! { <button type="button" class="traced" {onclick}>{ &span.text }</button> }
            }
        }
    }
}

/// What a column's cells are called in the stylesheet.
fn column_class(column: &report::Column) -> String {
    let end = if column.at_end { " r" } else { "" };
    let drops = if column.drops { " drops" } else { "" };
    ["col-", column.key, end, drops].concat()
}

fn plain(span: &Span) -> Html {
    if span.theirs {
        html! { <bdi>{ &span.text }</bdi> }
    } else {
        html! { <span>{ &span.text }</span> }
    }
}

fn sign(signatures: &Signatures) -> Html {
    let words = |inline: &Inline| html! { <>{ for inline.iter().map(plain) }</> };
    html! {
        <dl class="sign">
            { for signatures.lines.iter().map(|line| {
                let mark = match line.side { Side::Marketing => "side m mark-only", Side::Sales => "side s mark-only" };
                html! {
                    <div>
                        <dt>{ words(&line.name) }</dt>
                        <dd class="title" hidden={line.title.is_empty()}>{ words(&line.title) }</dd>
                        <dd><span class={mark} aria-hidden="true"></span>{ words(&line.below) }</dd>
                    </div>
                }
            }) }
        </dl>
    }
}

/// Whether a section shows an answer.
fn mentions(section: &Section, field: Field) -> bool {
    let trace = Some(Trace::Field(field));
    let has = |inline: &Inline| inline.iter().any(|span| span.trace == trace);
    section.blocks.iter().any(|block| match block {
        Block::Paragraph(text) => has(text),
        Block::Clause(clause) => clause.paragraphs.iter().any(has),
        Block::Definitions(all) => all.iter().any(|definition| has(&definition.meaning)),
        Block::Table(table) => table.rows.iter().any(|row| row.cells.iter().any(has)),
        Block::OpenPoints(_) | Block::Signatures(_) => false,
    })
}

/// Which explanation a figure of the document has.
fn explained(figure: report::Figure) -> Figure {
    use report::Figure as F;
    match figure {
        F::Target => Figure::Target,
        F::Expected | F::RevenueInPeriod(_) | F::EarlierLeads | F::OpeningPipeline => Figure::Expected,
        F::Coverage => Figure::Coverage,
        F::Gap => Figure::Gap,
        F::SteadyState => Figure::SteadyState,
        F::LeadsAMonth | F::LeadsAWeek => Figure::Volume,
        F::LeadsShort | F::LeadsNeeded(_) => Figure::LeadsShort,
        F::LeadToCustomer(id) => Figure::LeadToCustomer(id),
        F::RevenueAfterPeriod(_) | F::AfterPeriod => Figure::AfterPeriod,
        F::SupplyHours | F::DemandHours | F::Utilisation | F::UtilisationAtPeak => Figure::Utilisation,
        F::Reached => Figure::Reached,
        F::Kept | F::Ceiling | F::Load | F::PeopleNeeded | F::KeptWithNeeded => Figure::Kept,
        F::QuotaCapacity | F::QuotaCoverage => Figure::QuotaCapacity,
        F::MayMiss(id) => Figure::MayMiss(id),
    }
}
