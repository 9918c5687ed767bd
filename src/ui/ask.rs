//! One question on a form: picks the control that fits its field and turns what is typed into
//! edits. Renders again only when its own value, words or error change.

use yew::prelude::*;

use crate::domain::{Field, Id, SOURCES, SourceField};
use crate::web::ids::random_id;
use crate::wizard::Action;

use super::components::{
    Choice, ChoiceOption, DateField, Layout, LongText, MoneyField, MonthField, NumberField, Select, SelectOption, Term,
    TextField, Width,
};
use super::locale::use_locale;
use super::pictures::{FlowSteps, FlowStepsProps};
use crate::i18n::msg;

/// Which control a field has.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// An amount, with its sign before or after.
    Money {
        /// The currency's sign.
        sign: AttrValue,
        /// Whether it stands behind.
        last: bool,
    },
    /// A number, with a unit behind it.
    Number {
        /// No decimals.
        whole: bool,
        /// "%" or nothing.
        suffix: Option<AttrValue>,
    },
    /// A line of text.
    Line,
    /// A paragraph.
    Paragraph,
    /// A month.
    Month,
    /// A date.
    Date,
    /// One of a few, all shown.
    Radio(Vec<ChoiceOption>),
    /// One of many.
    Pick(Vec<SelectOption>),
}

/// A term that is explained where it is used first.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The term.
    pub term: AttrValue,
    /// What it means.
    pub meaning: AttrValue,
}

/// A question and what stands in it now.
#[derive(Clone, Properties, PartialEq)]
pub struct AskProps {
    /// Which answer.
    pub field: Field,
    /// Its control.
    pub control: Control,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// A term in it.
    #[prop_or_default]
    pub term: Option<Explained>,
    /// What stands in the control.
    pub value: AttrValue,
    /// What to do about it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a suggested text.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// Where the label stands.
    #[prop_or_default]
    pub layout: Layout,
    /// How long an answer is expected.
    #[prop_or_default]
    pub width: Width,
    /// What the browser may fill in.
    #[prop_or_default]
    pub autocomplete: Option<AttrValue>,
    /// The stage's step of the funnel.
    #[prop_or_default]
    pub flow: Option<FlowStepsProps>,
    /// Whether a block of cells may be pasted.
    #[prop_or_default]
    pub takes_blocks: bool,
    /// Edits.
    pub edit: Callback<Action>,
    /// Tells that the field was left.
    pub leave: Callback<Field>,
}

/// A question.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    let locale = use_locale();
    let on_input = use_callback((props.field, props.edit.clone()), |text: String, (field, edit)| {
        edit.emit(Action::Type { field: *field, text });
    });
    let on_leave = use_callback((props.field, props.leave.clone()), |(), (field, leave)| leave.emit(*field));
    let on_block = use_callback((props.field, props.edit.clone()), |cells: Vec<Vec<String>>, (field, edit)| {
        let ids: Vec<Id> = (0..2 * cells.len().min(SOURCES * 3)).map(|_| random_id()).collect();
        edit.emit(Action::Paste { field: *field, cells, ids });
    });
    let id = AttrValue::from(props.field.key());
    let hint = props.hint.as_ref().map(|hint| match &props.term {
        Some(Explained { term, meaning }) => html! {
            <><span>{ hint }</span>{ ", " }<Term id={[&id, "-term"].concat()} term={term.clone()} meaning={meaning.clone()} /></>
        },
        None => html! { <span>{ hint }</span> },
    });
    let on_paste_block = props.takes_blocks.then_some(on_block);
    let p = props.clone();
    match props.control.clone() {
        Control::Money { sign, last } => html! {
            <MoneyField {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note} suggested={p.suggested}
                layout={p.layout} width={p.width} {sign} sign_last={last} {on_input} {on_leave} {on_paste_block} />
        },
        Control::Number { whole, suffix } => {
            let third = p.flow.map(|flow| html! { <FlowSteps ..flow /> });
            html! {
                <NumberField {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note}
                    suggested={p.suggested} layout={p.layout} width={p.width} {whole} {suffix} {third} {on_input}
                    {on_leave} {on_paste_block} />
            }
        }
        Control::Line => html! {
            <TextField {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note} suggested={p.suggested}
                layout={p.layout} width={p.width} autocomplete={p.autocomplete} {on_input} {on_leave} {on_paste_block} />
        },
        Control::Paragraph => html! {
            <LongText {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note} suggested={p.suggested}
                layout={p.layout} {on_input} {on_leave} />
        },
        Control::Month => html! {
            <MonthField {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note} suggested={p.suggested}
                month_label={locale.say(&msg::BOX_MONTH)} year_label={locale.say(&msg::BOX_YEAR)} {on_input} {on_leave} />
        },
        Control::Date => html! {
            <DateField {id} label={p.label} {hint} value={p.value} error={p.error} note={p.note} suggested={p.suggested}
                day_label={locale.say(&msg::BOX_DAY)} month_label={locale.say(&msg::BOX_MONTH)}
                year_label={locale.say(&msg::BOX_YEAR)} {on_input} {on_leave} />
        },
        Control::Radio(options) => html! {
            <Choice {id} label={p.label} {hint} {options} value={p.value} error={p.error} note={p.note}
                suggested={p.suggested} on_pick={on_input} />
        },
        Control::Pick(options) => html! {
            <Select {id} label={p.label} {hint} {options} value={p.value} error={p.error} note={p.note}
                suggested={p.suggested} layout={p.layout} width={p.width} on_pick={on_input} {on_leave} />
        },
    }
}

/// Whether a block from a spreadsheet may be laid over a field and those behind it.
pub fn takes_blocks(field: Field) -> bool {
    match field {
        Field::Source(_, part) => part != SourceField::Before,
        Field::Signatory(..) | Field::Seasonality(_) => true,
        _ => false,
    }
}
