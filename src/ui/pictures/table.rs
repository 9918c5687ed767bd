//! The same figures as a table, behind a disclosure. Must not know which picture they belong to.

use yew::prelude::*;

/// What the table holds; all of it already as read.
#[derive(Clone, Debug, PartialEq, Eq, Properties)]
pub struct FiguresTableProps {
    /// Unique on the page; the ids inside begin with it.
    pub id: AttrValue,
    /// What opens it: "Show these figures as a table".
    pub summary: AttrValue,
    /// What the table holds.
    pub caption: AttrValue,
    /// The columns' names; the first names the rows.
    pub heads: Vec<AttrValue>,
    /// Rows of as many cells; the first is the row's name.
    pub rows: Vec<Vec<AttrValue>>,
}

/// A disclosure with a table, which scrolls by itself where it is too wide.
#[component]
pub fn FiguresTable(props: &FiguresTableProps) -> Html {
    let caption_id = format!("{}-c", props.id);
    let row = |cells: &Vec<AttrValue>| {
        let cells = cells.iter().enumerate().map(|(index, cell)| match index {
            0 => html! { <th scope="row">{ cell }</th> },
            _ => html! { <td>{ cell }</td> },
        });
        html! { <tr>{ for cells }</tr> }
    };
    html! {
        <details class="as-table">
            <summary>{ &props.summary }</summary>
            <div class="scroll" role="region" tabindex="0" aria-labelledby={caption_id.clone()}>
                <table>
                    <caption id={caption_id}>{ &props.caption }</caption>
                    <thead>
                        <tr>{ for props.heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr>
                    </thead>
                    <tbody>{ for props.rows.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
