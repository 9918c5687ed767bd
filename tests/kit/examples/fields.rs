//! Text, long text, dates, choices, lists and ticks.

use truce::ui::components::*;
use yew::prelude::*;

use super::{LONG, example, hint, nobody, text};
use crate::Example;

pub(crate) fn examples() -> Vec<Example> {
    let mut all = texts();
    all.extend(long_texts());
    all.extend(dates());
    all.extend(choices());
    all
}

fn texts() -> Vec<Example> {
    let field = |id: &'static str, value: &'static str| {
        html! {
            <TextField {id} label="What both sides call it" {value} on_input={nobody()} />
        }
    };
    vec![
        example("text-field--empty", field("text.empty", "")),
        example("text-field--filled", field("text.filled", "Paid search")),
        example("text-field--long", field("text.long", LONG)),
        example("text-field--right-to-left", field("text.rtl", "לידים מתוכן")),
        example(
            "text-field--hint",
            html! {
                <TextField
                    id="text.hint"
                    label="Your company"
                    hint={hint("As it shall stand in the agreement")}
                    value=""
                    autocomplete={text("organization")}
                    width={Width::Twenty}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "text-field--error",
            html! {
                <TextField
                    id="text.error"
                    label="Source"
                    hint={hint("Where the leads come from")}
                    value=""
                    error={text("Enter a name for this source, such as Paid search")}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "text-field--suggested",
            html! {
                <TextField
                    id="text.suggested"
                    label="Source of record"
                    value="CRM"
                    suggested={text("Suggested text")}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "text-field--disabled",
            html! {
                <TextField id="text.disabled" label="Agreed by sales" value="Tom Brandt" disabled=true on_input={nobody()} />
            },
        ),
    ]
}

fn long_texts() -> Vec<Example> {
    vec![
        example(
            "long-text--empty",
            html! {
                <LongText
                    id="long.empty"
                    label="What counts as accepted"
                    hint={hint("One or two sentences that both sides would sign")}
                    value=""
                    on_input={nobody()}
                />
            },
        ),
        example(
            "long-text--near-the-limit",
            html! {
                <LongText
                    id="long.near"
                    label="Why this is an exception"
                    value={LONG}
                    note={text("You have 12 characters left")}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "long-text--error",
            html! {
                <LongText
                    id="long.error"
                    label="What happens when a promise is missed"
                    value={LONG}
                    lines={3}
                    error={text("Shorten this by 24 characters")}
                    suggested={text("Suggested text")}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "long-text--disabled",
            html! {
                <LongText
                    id="long.disabled"
                    label="Purpose"
                    value="Both sides share one target."
                    disabled=true
                    on_input={nobody()}
                />
            },
        ),
    ]
}

fn dates() -> Vec<Example> {
    let date = |id: &'static str, value: &'static str, error: Option<AttrValue>, note: Option<AttrValue>| {
        html! {
            <DateField
                {id}
                label="First review"
                hint={hint("For example, 12 May 2027")}
                day_label="Day"
                month_label="Month"
                year_label="Year"
                {value}
                {error}
                {note}
                on_input={nobody()}
            />
        }
    };
    vec![
        example("date-field--empty", date("date.empty", "", None, None)),
        example("date-field--filled", date("date.filled", "12 May 2027", None, None)),
        example("date-field--without-a-month", date("date.part", "12  2027", None, text("Not counted yet"))),
        example("date-field--error", date("date.error", "31 2 2027", text("Enter a day that February 2027 has"), None)),
        example(
            "month-field--filled",
            html! {
                <MonthField
                    id="month.filled"
                    label="First month"
                    month_label="Month"
                    year_label="Year"
                    value="January 2027"
                    suggested={text("Suggested")}
                    on_input={nobody()}
                />
            },
        ),
    ]
}

fn choices() -> Vec<Example> {
    let option = |value: &'static str, label: &'static str, hint: Option<AttrValue>| ChoiceOption {
        value: value.into(),
        label: label.into(),
        hint,
    };
    let clock = vec![
        option("business", "Business hours", text("The clock stands still at night and on weekends")),
        option("always", "Around the clock", None),
    ];
    let yes_no = vec![option("yes", "Yes", None), option("no", "No, come back later", None)];
    let list = |options: &[(&'static str, &'static str)]| -> Vec<SelectOption> {
        options.iter().map(|(value, label)| SelectOption { value: (*value).into(), label: (*label).into() }).collect()
    };
    let currencies = list(&[("EUR", "Euro, €"), ("USD", "US dollar, $"), ("CHF", "Swiss franc, CHF")]);
    let owners = list(&[("", "Nobody yet"), ("a", "Ines Okafor"), ("b", "Tom Brandt")]);
    vec![
        example(
            "choice--filled",
            html! {
                <Choice
                    id="choice.clock"
                    label="When does the clock run"
                    hint={hint("It starts when the lead is handed over")}
                    options={clock.clone()}
                    value="business"
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "choice--error",
            html! {
                <Choice
                    id="choice.error"
                    label="When does the clock run for leads from a fair"
                    options={clock}
                    value=""
                    error={text("Choose when the clock runs")}
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "choice--inline",
            html! {
                <Choice
                    id="choice.done"
                    label="Have you completed this round?"
                    options={yes_no}
                    value="no"
                    inline=true
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "select--filled",
            html! {
                <Select
                    id="select.currency"
                    label="Currency"
                    options={currencies.clone()}
                    value="USD"
                    width={Width::Twenty}
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "select--error",
            html! {
                <Select
                    id="select.owner"
                    label="Owner"
                    options={owners}
                    value=""
                    error={text("Choose who answers for this")}
                    width={Width::Twenty}
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "select--disabled",
            html! {
                <Select
                    id="select.disabled"
                    label="Currency of the agreement"
                    options={currencies}
                    value="CHF"
                    width={Width::Twenty}
                    disabled=true
                    on_pick={nobody()}
                />
            },
        ),
        example(
            "check--empty",
            html! {
                <Check id="check.empty" label="Leave cost out" checked=false on_toggle={nobody()} />
            },
        ),
        example(
            "check--ticked",
            html! {
                <Check
                    id="check.ticked"
                    label="Marketing’s leads are worked before sales’ own"
                    hint={hint("Each business day")}
                    checked=true
                    on_toggle={nobody()}
                />
            },
        ),
        example(
            "check--error",
            html! {
                <Check
                    id="check.error"
                    label="I have read what is deleted"
                    checked=false
                    error={text("Tick this to delete everything on this device")}
                    on_toggle={nobody()}
                />
            },
        ),
        example(
            "check--disabled",
            html! {
                <Check id="check.disabled" label="Counted" checked=true disabled=true on_toggle={nobody()} />
            },
        ),
    ]
}
