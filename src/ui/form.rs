//! Makes the questions of a page from the agreement: what stands in each control, in the reader's
//! own formats, and what is to be said about it.

use yew::prelude::*;

use crate::domain::{
    Field, FollowUpField, PARAGRAPH, PipelineField, QuotaField, RawEntry, ResponseField, Rules, Shape, Slot,
    SourceField, slot,
};
use crate::i18n::{Formats, Msg, msg, symbol};
use crate::wizard::{Weight, sentence, until_then, words};

use super::ask::{Ask, AskProps, Control, takes_blocks};
use super::components::{ChoiceOption, Layout, SelectOption, Width};
use super::locale::Locale;
use super::view::{Hands, View};
use crate::web::intl::CURRENCIES;

/// A page's questions.
pub struct Form<'a> {
    /// The agreement and what follows.
    pub view: &'a View,
    /// The reader's words and formats.
    pub locale: &'a Locale,
    /// What a person can do.
    pub hands: &'a Hands,
}

impl Form<'_> {
    /// The question of a field with its label above.
    pub fn ask(&self, field: Field) -> Html {
        self.props(field).map(|props| html! { <Ask ..props /> }).unwrap_or_default()
    }

    /// The question of a field as a row of a ledger.
    pub fn row(&self, field: Field) -> Html {
        self.with(field, |props| props.layout = Layout::Row)
    }

    /// The question of a field, changed.
    pub fn with(&self, field: Field, change: impl FnOnce(&mut AskProps)) -> Html {
        match self.props(field) {
            Some(mut props) => {
                change(&mut props);
                html! { <Ask ..props /> }
            }
            None => Html::default(),
        }
    }

    /// Everything that the question of a field shows.
    pub fn props(&self, field: Field) -> Option<AskProps> {
        let agreement = &*self.view.agreement;
        let formats = &*self.locale.formats;
        let slot = slot(agreement, field)?;
        let finding = self.view.results.findings.iter().find(|f| f.weight() == Weight::Problem && f.field == field);
        let says = self.view.seen.says(field);
        let error = finding
            .filter(|_| says)
            .map(|finding| self.say(&sentence(finding, agreement, &self.view.results, formats)));
        let note = match finding {
            Some(_) if says => until_then(agreement, field, formats).map(|msg| self.say(&msg)),
            Some(_) => Some(self.say(&msg::BAD_NOT_COUNTED_YET)),
            None => None,
        };
        let suggested = matches!(slot, Slot::Wording(crate::domain::Wording::Suggested(_), _))
            .then(|| self.say(&msg::MARK_SUGGESTED));
        let value = match &slot {
            Slot::Number(entry, rules) => number_text(entry, rules, formats),
            Slot::Text(text, _) => (*text).clone(),
            Slot::Wording(wording, _) => words::wording(wording, self.locale.catalogue),
            Slot::Month(written) => match (&written.typed, written.value) {
                (Some(typed), _) => typed.text.clone(),
                (None, Some(month)) => [&month.month().to_string(), " ", &month.year().to_string()].concat(),
                (None, None) => String::new(),
            },
            Slot::Date(written) => match (&written.typed, written.value) {
                (Some(typed), _) => typed.text.clone(),
                (None, Some(date)) => {
                    let month = date.month();
                    [date.day().to_string(), month.month().to_string(), month.year().to_string()].join(" ")
                }
                (None, None) => String::new(),
            },
            Slot::Side(side) => side.key().into(),
            Slot::Clock(clock) => clock.key().into(),
            Slot::Currency(currency) => currency.code().into(),
            Slot::Language(language) => (*language).clone(),
            Slot::Owner(owner) => owner.map(|id| id.to_string()).unwrap_or_default(),
        };
        Some(AskProps {
            field,
            control: self.control(&slot),
            label: self.say(&words::label(field)),
            hint: hint(field).map(|msg| self.say(&msg)),
            term: None,
            value: value.into(),
            error,
            note,
            suggested,
            layout: Layout::Block,
            width: width(field),
            autocomplete: (field == Field::Organisation).then(|| AttrValue::from("organization")),
            flow: None,
            takes_blocks: takes_blocks(field),
            edit: self.hands.edit.clone(),
            leave: self.hands.leave.clone(),
        })
    }

    fn say(&self, msg: &Msg) -> AttrValue {
        self.locale.say(msg)
    }

    fn control(&self, slot: &Slot<'_>) -> Control {
        match slot {
            Slot::Number(_, rules) => match rules.shape {
                Shape::Money => {
                    let numbers = &self.locale.formats.numbers;
                    let code = self.view.agreement.currency.code();
                    Control::Money {
                        sign: AttrValue::from(money_sign(code, &self.locale.formats)),
                        last: numbers.money.starts_with("{number}"),
                    }
                }
                Shape::Percent => Control::Number { whole: false, suffix: Some(AttrValue::from("%")) },
                Shape::Whole => Control::Number { whole: true, suffix: None },
                Shape::Decimal | Shape::Minutes | Shape::Hours | Shape::Months => {
                    Control::Number { whole: false, suffix: None }
                }
            },
            Slot::Text(_, limit) | Slot::Wording(_, limit) if *limit >= PARAGRAPH => Control::Paragraph,
            Slot::Text(..) | Slot::Wording(..) => Control::Line,
            Slot::Month(_) => Control::Month,
            Slot::Date(_) => Control::Date,
            Slot::Side(_) => Control::Pick(
                crate::domain::Side::BOTH
                    .into_iter()
                    .map(|side| SelectOption {
                        value: side.key().into(),
                        label: AttrValue::from(words::wording(
                            self.view.agreement.parties.name(side),
                            self.locale.catalogue,
                        )),
                    })
                    .collect(),
            ),
            Slot::Clock(_) => Control::Radio(vec![
                option("business", self.say(&msg::CLOCK_BUSINESS), self.say(&msg::CLOCK_BUSINESS_HINT)),
                option("calendar", self.say(&msg::CLOCK_CALENDAR), self.say(&msg::CLOCK_CALENDAR_HINT)),
            ]),
            Slot::Currency(now) => {
                let mut codes: Vec<&str> = CURRENCIES.to_vec();
                if !codes.contains(&now.code()) {
                    codes.push(now.code());
                }
                let label = |code: &str| match money_sign(code, &self.locale.formats) {
                    sign if sign == code => AttrValue::from(sign),
                    sign => AttrValue::from([code, ", ", &sign].concat()),
                };
                Control::Pick(
                    codes
                        .into_iter()
                        .map(|code| SelectOption { value: AttrValue::from(code.to_owned()), label: label(code) })
                        .collect(),
                )
            }
            Slot::Language(_) => Control::Pick(
                crate::i18n::Catalogue::all()
                    .map(|catalogue| SelectOption { value: catalogue.tag().into(), label: catalogue.name().into() })
                    .collect(),
            ),
            Slot::Owner(_) => {
                let nobody = SelectOption { value: AttrValue::default(), label: self.say(&msg::OWNER_NOBODY) };
                let signatories = self.view.agreement.parties.signatories.iter().map(|row| SelectOption {
                    value: AttrValue::from(row.id.to_string()),
                    label: match row.name.trim() {
                        "" => self.say(&msg::OWNER_NAMELESS),
                        name => AttrValue::from(name.to_owned()),
                    },
                });
                Control::Pick(core::iter::once(nobody).chain(signatories).collect())
            }
        }
    }
}

/// The sign of a currency as the reader's locale writes it, else its code.
pub fn money_sign(code: &str, formats: &Formats) -> String {
    let own = formats.numbers.symbols.iter().find(|(c, _)| c == code).map(|(_, sign)| sign.clone());
    own.or_else(|| symbol(code).map(str::to_owned)).unwrap_or_else(|| code.to_owned())
}

/// What stands in a number's box: the typed text in the locale it was typed in, else the value anew.
fn number_text(entry: &RawEntry, rules: &Rules, formats: &Formats) -> String {
    if let Some(typed) = &entry.typed
        && (typed.locale == formats.numbers.tag || entry.refusal.is_some())
    {
        return typed.text.clone();
    }
    match entry.value {
        None => String::new(),
        Some(value) if rules.shape == Shape::Percent => formats.number(value * 100.0, 4),
        Some(value) => formats.number(value, 4),
    }
}

fn option(value: &'static str, label: AttrValue, hint: AttrValue) -> ChoiceOption {
    ChoiceOption { value: value.into(), label, hint: Some(hint) }
}

fn width(field: Field) -> Width {
    match field {
        Field::Months => Width::Four,
        Field::Currency | Field::Language => Width::Ten,
        Field::CommitmentShare(_) => Width::Six,
        _ => Width::Full,
    }
}

fn hint(field: Field) -> Option<Msg> {
    Some(match field {
        Field::FirstMonth => msg::HINT_FIRST_MONTH,
        Field::Months => msg::HINT_MONTHS,
        Field::Review => msg::HINT_REVIEW,
        Field::Source(_, part) => match part {
            SourceField::Name => msg::HINT_SOURCE_NAME,
            SourceField::Leads => msg::HINT_LEADS,
            SourceField::Before => msg::HINT_BEFORE,
            SourceField::Acceptance => msg::HINT_ACCEPTANCE,
            SourceField::Qualification => msg::HINT_QUALIFICATION,
            SourceField::Opportunity => msg::HINT_OPPORTUNITY,
            SourceField::Win => msg::HINT_WIN,
            SourceField::DealSize => msg::HINT_DEAL,
            SourceField::Cycle => msg::HINT_CYCLE,
            SourceField::Spread => msg::HINT_SPREAD,
            SourceField::Cost => msg::HINT_COST,
        },
        Field::Pipeline(part) => match part {
            PipelineField::Value => msg::HINT_PIPELINE_VALUE,
            PipelineField::Win => msg::HINT_PIPELINE_WIN,
            PipelineField::ClosesOver => msg::HINT_PIPELINE_OVER,
        },
        Field::Quota(part) => match part {
            QuotaField::Ramped => msg::HINT_RAMPED,
            QuotaField::Quota => msg::HINT_QUOTA,
            QuotaField::Attainment => msg::HINT_ATTAINMENT,
            QuotaField::Ramping => msg::HINT_RAMPING,
            QuotaField::Ramp => msg::HINT_RAMP,
        },
        Field::FollowUp(part) => match part {
            FollowUpField::People => msg::HINT_PEOPLE,
            FollowUpField::Hours => msg::HINT_HOURS,
            FollowUpField::Attempts => msg::HINT_ATTEMPTS,
            FollowUpField::AttemptMinutes => msg::HINT_ATTEMPT_MINUTES,
            FollowUpField::QualificationMinutes => msg::HINT_QUALIFICATION_MINUTES,
            FollowUpField::Connect => msg::HINT_CONNECT,
        },
        Field::Response(part) => match part {
            ResponseField::Within => msg::HINT_WITHIN,
            ResponseField::Share => msg::HINT_RESPONSE_SHARE,
            ResponseField::Hours => msg::HINT_BUSINESS_HOURS,
            ResponseField::Days => msg::HINT_BUSINESS_DAYS,
            ResponseField::Arriving => msg::HINT_ARRIVING,
            ResponseField::Handling => msg::HINT_HANDLING,
            ResponseField::OnDuty => msg::HINT_ON_DUTY,
            ResponseField::Clock => return None,
        },
        Field::CoverageException => msg::HINT_EXCEPTION,
        Field::CommitmentRecord(_) => msg::HINT_RECORD,
        _ => return None,
    })
}
