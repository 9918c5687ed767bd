//! What surrounds every control: label, hint, mark of a suggestion, error and note, in three layouts.
//! Knows no control. A plain function and not a component: fields are many, and each keystroke renders them.

use yew::prelude::*;

/// Where the label stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Label above, box below.
    #[default]
    Block,
    /// A line of a ledger: label and hint left, box right, a third column for a picture.
    Row,
    /// A cell of [`super::Rows`]: the column's head names it, the label shows where heads don't fit.
    Cell,
}

/// How wide a box is, in characters it should hold; the reader sees how much is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As wide as its column.
    #[default]
    Full,
    /// Two digits: a day, a month.
    Two,
    /// Four digits: a year.
    Four,
    /// A rate with its unit.
    Six,
    /// An amount.
    Ten,
    /// A name.
    Twenty,
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Full => "",
            Self::Two => "w-2",
            Self::Four => "w-4",
            Self::Six => "w-6",
            Self::Ten => "w-10",
            Self::Twenty => "w-20",
        }
    }
}

/// What a frame shows around its control.
pub(super) struct Frame<'a> {
    pub(super) id: &'a str,
    pub(super) label: &'a AttrValue,
    pub(super) hint: Option<&'a Html>,
    pub(super) error: Option<&'a AttrValue>,
    pub(super) note: Option<&'a AttrValue>,
    pub(super) suggested: Option<&'a AttrValue>,
    pub(super) layout: Layout,
    /// The third column of a row.
    pub(super) third: Option<&'a Html>,
}

impl Frame<'_> {
    /// The ids of hint, error and note, for `aria-describedby`; `None` when nothing is said.
    pub(super) fn described_by(&self) -> Option<AttrValue> {
        let id = self.id;
        let hint = self.hint.map(|_| format!("{id}-hint"));
        let says = (self.error.is_some() || self.note.is_some()).then(|| format!("{id}-says"));
        match (hint, says) {
            (Some(hint), Some(says)) => Some(format!("{hint} {says}").into()),
            (one, other) => one.or(other).map(AttrValue::from),
        }
    }

    /// For `aria-invalid`.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.map(|_| "true")
    }

    /// Around one control, which carries the frame's id.
    pub(super) fn around(&self, control: Html) -> Html {
        let class = match self.layout {
            Layout::Block => "field",
            Layout::Row => "row",
            Layout::Cell => "cell",
        };
        html! {
            <div class={class} data-field="">
                <div class="about">
                    <label class="label" id={format!("{}-label", self.id)} for={self.id.to_owned()}>{ self.label }</label>
                    { self.mark() }
                    { self.hint_line() }
                </div>
                { control }
                { self.says() }
                if let Some(third) = self.third {
                    <div class="flow">{ third.clone() }</div>
                }
            </div>
        }
    }

    /// Around several controls that are one answer: the label is the legend.
    pub(super) fn around_group(&self, class: &'static str, controls: Html) -> Html {
        html! {
            <fieldset class={classes!("field", class)} data-field="" aria-describedby={self.described_by()}>
                <legend class="label" id={format!("{}-label", self.id)}>{ self.label }{ self.mark() }</legend>
                { self.hint_line() }
                { controls }
                { self.says() }
            </fieldset>
        }
    }

    fn mark(&self) -> Html {
        html! {
            if let Some(suggested) = self.suggested {
                <span class="suggested">{ suggested }</span>
            }
        }
    }

    fn hint_line(&self) -> Html {
        html! {
            if let Some(hint) = self.hint {
                <div class="hint" id={format!("{}-hint", self.id)}>{ hint.clone() }</div>
            }
        }
    }

    /// Always there, so that what is said comes and goes without moving its siblings about.
    fn says(&self) -> Html {
        html! {
            <div class="says" id={format!("{}-says", self.id)} hidden={self.error.is_none() && self.note.is_none()}>
                if let Some(error) = self.error {
                    <p class="err">{ error }</p>
                }
                if let Some(note) = self.note {
                    <p class="note">{ note }</p>
                }
            </div>
        }
    }
}
