//! The frame of a page: masthead, rounds, error summary.

use truce::ui::components::*;
use yew::prelude::*;

use super::{example, nobody};
use crate::Example;

pub(crate) fn examples() -> Vec<Example> {
    let items = vec![
        ErrorItem {
            field: "source.cycle".into(),
            text: "Content: enter the sales cycle as one number of months, such as 1.5".into(),
        },
        ErrorItem { field: "text.error".into(), text: "Enter a name for this source, such as Paid search".into() },
    ];
    let saved = html! { <SaveStatus state={SaveState::Saved} text="Saved on this device, 14:02" /> };
    vec![
        example(
            "mast--saved",
            html! {
                <Mast
                    name="Truce"
                    org="Kestrel Metering, January to December 2027"
                    {saved}
                    tools={html! { <LinkButton label="Share" href="#share" /> }}
                />
            },
        ),
        example(
            "save-status--failed",
            html! {
                <SaveStatus state={SaveState::Failed} text="Not saved: this browser’s storage is full. Save a file." />
            },
        ),
        example("rounds-nav--in-progress", rounds()),
        example(
            "error-summary--two",
            html! {
                <ErrorSummary heading="There is a problem" {items} focus_token={1} />
            },
        ),
    ]
}

fn rounds() -> Html {
    let round = |number: &'static str, title: &'static str, state: &'static str| Round {
        key: title.into(),
        number: number.into(),
        title: title.into(),
        state: state.into(),
        problem: state == "There is a problem",
        current: title == "Goals",
        href: "#goals".into(),
    };
    let groups = vec![
        RoundGroup { heading: "Before the bell".into(), rounds: vec![round("", "Start", "Completed")] },
        RoundGroup {
            heading: "Six rounds".into(),
            rounds: vec![
                round("1", "Roles", "There is a problem"),
                round("3", "Goals", "In progress"),
                round("5", "The agreement", "Not yet started"),
            ],
        },
        RoundGroup { heading: "After the bell".into(), rounds: vec![round("", "The decision", "64 of 100")] },
    ];
    html! {
        <RoundsNav label="Rounds" summary="All rounds" progress="1 of 6 completed" {groups} on_go={nobody()} />
    }
}
