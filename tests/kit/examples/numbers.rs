//! Numbers and money, alone and in the ledger of a source.

use truce::ui::components::*;
use yew::prelude::*;

use super::{example, hint, nobody, text};
use crate::Example;

pub(crate) fn examples() -> Vec<Example> {
    vec![
        example(
            "number-field--empty",
            html! {
                <NumberField id="number.empty" label="Months" value="" whole=true width={Width::Six} on_input={nobody()} />
            },
        ),
        example(
            "number-field--suffix",
            html! {
                <NumberField
                    id="number.suffix"
                    label="Marketing’s share, per cent"
                    value="40"
                    suffix={text("%")}
                    width={Width::Six}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "number-field--typing",
            html! {
                <NumberField
                    id="number.typing"
                    label="Accepted, per cent"
                    value="8o"
                    suffix={text("%")}
                    note={text("Not counted yet")}
                    width={Width::Six}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "number-field--error",
            html! {
                <NumberField
                    id="number.error"
                    label="Sales cycle, months"
                    hint={hint("Hand-over to signature")}
                    value="1 to 3"
                    error={text("Enter the sales cycle as one number of months, such as 1.5")}
                    note={text("Until then the result counts with 2 months, the last answer that could be read.")}
                    width={Width::Ten}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "number-field--suggested",
            html! {
                <NumberField
                    id="number.suggested"
                    label="Attempts for each lead"
                    value="6"
                    suggested={text("Suggested")}
                    width={Width::Six}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "number-field--disabled",
            html! {
                <NumberField id="number.disabled" label="People" value="3" disabled=true width={Width::Six} on_input={nobody()} />
            },
        ),
        example(
            "money-field--filled",
            html! {
                <MoneyField id="money.filled" label="Deal size" value="15,000" sign="€" width={Width::Ten} on_input={nobody()} />
            },
        ),
        example(
            "money-field--sign-last",
            html! {
                <MoneyField
                    id="money.last"
                    label="Opening pipeline"
                    value="1 200 000,50"
                    sign="CHF"
                    sign_last=true
                    width={Width::Ten}
                    on_input={nobody()}
                />
            },
        ),
        example(
            "pair--filled",
            html! {
                <div>
                    <div class="pair">
                        <MoneyField id="pair.target" label="Revenue target for 2027" value="3,000,000" sign="€" on_input={nobody()} />
                        <NumberField id="pair.share" label="Marketing’s share" value="40" suffix={text("%")} on_input={nobody()} />
                    </div>
                    <p class="sum"><span>{ "Marketing’s leads have to bring" }</span><span class="fig strong">{ "€1,200,000" }</span></p>
                </div>
            },
        ),
        example("ledger--source", source()),
    ]
}

/// A source as round 3 shows it: whose promise each rate is, and what it does.
fn source() -> Html {
    let does = |has: &'static str, of: &'static str| Some(html! { <><span class="has">{ has }</span>{ of }</> });
    html! {
        <fieldset class="source">
            <legend class="vh">{ "Content" }</legend>
            <div class="group">
                <p class="who"><span><span class="side m">{ "Marketing" }</span>{ " promises" }</span><span>{ "A month, of those needed" }</span></p>
                <NumberField
                    id="source.leads"
                    layout={Layout::Row}
                    label="Leads handed over"
                    hint={Some(html! {
                        <>
                            { "A month, marketing-qualified, " }
                            <Term id="source.mql" term="MQL" meaning="Marketing-qualified lead: at 60 points or more" />
                        </>
                    })}
                    value="110"
                    third={does("110", " of 128")}
                    on_input={nobody()}
                />
            </div>
            <div class="group">
                <p class="who"><span><span class="side s">{ "Sales" }</span>{ " promises" }</span></p>
                <NumberField
                    id="source.acceptance"
                    layout={Layout::Row}
                    label="Accepted"
                    hint={hint("Sales takes the lead on")}
                    value="80"
                    suffix={text("%")}
                    third={does("88", " of 102")}
                    on_input={nobody()}
                />
                <NumberField
                    id="source.opportunity"
                    layout={Layout::Row}
                    label="Becomes an opportunity"
                    hint={hint("A deal with a value is open")}
                    value="60"
                    suffix={text("%")}
                    suggested={text("Suggested")}
                    third={does("26", " of 31")}
                    on_input={nobody()}
                />
            </div>
            <div class="group">
                <p class="who">
                    <span><span class="side m">{ "Marketing" }</span>{ " and " }<span class="side s">{ "Sales" }</span>{ " estimate together" }</span>
                </p>
                <MoneyField
                    id="source.deal"
                    layout={Layout::Row}
                    label="Deal size"
                    hint={hint("Average of a won deal")}
                    value="15,000"
                    sign="€"
                    on_input={nobody()}
                />
                <NumberField
                    id="source.cycle"
                    layout={Layout::Row}
                    label="Sales cycle, months"
                    hint={hint("Hand-over to signature")}
                    value="1 to 3"
                    error={text("Enter the sales cycle as one number of months, such as 1.5")}
                    note={text("Until then the result counts with 2 months, the last answer that could be read.")}
                    on_input={nobody()}
                />
                <NumberField
                    id="source.spread"
                    layout={Layout::Row}
                    label="How far the cycle strays, months"
                    value="1."
                    note={text("Not counted yet")}
                    on_input={nobody()}
                />
            </div>
        </fieldset>
    }
}
