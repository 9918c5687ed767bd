//! Rows as a table and as blocks, none, few and many.

use truce::ui::components::*;
use yew::prelude::*;

use super::{LONG, example, nobody, text};
use crate::Example;

pub(crate) fn examples() -> Vec<Example> {
    vec![
        example("rows--none", table("rows.none", &[], None)),
        example("rows--few", table("rows.few", &[("Opening pipeline", "200,000"), ("Renewals", "x")], None)),
        example(
            "rows--removed",
            table("rows.removed", &[("Account executives", "400,000")], text("You removed New colleagues")),
        ),
        example("rows--full", {
            let rows: Vec<_> = (0..24).map(|_| ("Seat", "400,000")).collect();
            table("rows.full", &rows, None)
        }),
        example("rows--blocks", blocks()),
        example("undo-bar--empty", html! { <UndoBar undo="Undo" on_undo={nobody()} /> }),
        example(
            "undo-bar--filled",
            html! {
                <UndoBar text={text("You removed Paid search")} undo="Undo" on_undo={nobody()} />
            },
        ),
    ]
}

fn words() -> RowsWords {
    RowsWords {
        add: "Add a row".into(),
        remove: "Remove".into(),
        duplicate: "Duplicate".into(),
        reorder: "Move with the arrow keys:".into(),
        undo: "Undo".into(),
    }
}

fn table(id: &'static str, rows: &[(&'static str, &'static str)], undo: Option<AttrValue>) -> Html {
    let columns = vec![
        Column { label: "What it is".into(), number: false },
        Column { label: "Worth, €".into(), number: true },
        Column { label: "Won, %".into(), number: true },
    ];
    let row = |(at, (name, worth)): (usize, &(&'static str, &'static str))| {
        let error = (*worth == "x").then_some(AttrValue::Static("Enter an amount, such as 50,000"));
        Row {
            key: format!("{id}.{at}").into(),
            name: (*name).into(),
            content: html! {
                <>
                    <TextField
                        id={format!("{id}.{at}.name")}
                        layout={Layout::Cell}
                        label="What it is"
                        value={*name}
                        on_input={nobody()}
                    />
                    <NumberField
                        id={format!("{id}.{at}.worth")}
                        layout={Layout::Cell}
                        label="Worth, €"
                        value={*worth}
                        {error}
                        on_input={nobody()}
                    />
                    <NumberField
                        id={format!("{id}.{at}.win")}
                        layout={Layout::Cell}
                        label="Won, %"
                        value="25"
                        suffix={text("%")}
                        on_input={nobody()}
                    />
                </>
            },
        }
    };
    html! {
        <Rows
            {id}
            label="What is open already"
            {columns}
            full={rows.len() >= 24}
            rows={rows.iter().enumerate().map(row).collect::<Vec<_>>()}
            words={words()}
            {undo}
            on_add={nobody()}
            on_remove={nobody()}
            on_duplicate={Some(nobody())}
            on_move={Some(nobody())}
        />
    }
}

fn blocks() -> Html {
    let row = |key: &'static str, name: &'static str| Row {
        key: key.into(),
        name: name.into(),
        content: html! {
            <div class="group">
                <NumberField
                    id={format!("{key}.leads")}
                    layout={Layout::Row}
                    label="Leads handed over"
                    value="80"
                    on_input={nobody()}
                />
            </div>
        },
    };
    html! {
        <Rows
            id="rows.blocks"
            label="Sources"
            rows={vec![row("block.a", "Paid search"), row("block.b", LONG), row("block.c", "לידים מתוכן")]}
            words={RowsWords { add: "Add a source".into(), ..words() }}
            on_add={nobody()}
            on_remove={nobody()}
        />
    }
}
