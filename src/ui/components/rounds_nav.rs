//! The rounds with their states: a task list to go by, not a bar of progress. Folded into one line where
//! the page is narrow. Doesn't know which rounds there are.

use web_sys::{HtmlDetailsElement, MouseEvent};
use yew::prelude::*;

use crate::ui::dom;

/// One page in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// What is told when it is chosen; unique.
    pub key: AttrValue,
    /// Its number; empty for what isn't a round.
    pub number: AttrValue,
    /// What it is called.
    pub title: AttrValue,
    /// How far it is.
    pub state: AttrValue,
    /// The state is a problem.
    pub problem: bool,
    /// It is the page that shows.
    pub current: bool,
    /// Where it is.
    pub href: AttrValue,
}

/// Pages under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundGroup {
    /// The heading.
    pub heading: AttrValue,
    /// The pages, in order.
    pub rounds: Vec<Round>,
}

/// What a [`RoundsNav`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct RoundsNavProps {
    /// What the list is, for who doesn't see it.
    pub label: AttrValue,
    /// On the line that opens the list where the page is narrow.
    pub summary: AttrValue,
    /// How far all is, on the same line.
    pub progress: AttrValue,
    /// The list.
    pub groups: Vec<RoundGroup>,
    /// The key of the page that was chosen.
    pub on_go: Callback<AttrValue>,
}

/// The list of rounds.
#[component]
pub fn RoundsNav(props: &RoundsNavProps) -> Html {
    let details = use_node_ref();
    let one = |round: &Round| {
        let (details, key, on_go) = (details.clone(), round.key.clone(), props.on_go.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            if dom::is_plain_click(&event) {
                event.prevent_default();
                if let Some(details) = details.cast::<HtmlDetailsElement>() {
                    details.set_open(false);
                }
                on_go.emit(key.clone());
            }
        });
        html! {
            <li key={round.key.to_string()}>
                <a href={round.href.clone()} aria-current={round.current.then_some("step")} {onclick}>
                    <span class="n">{ &round.number }</span>
                    <span class="t">{ &round.title }</span>
                    <span class={classes!("state", round.problem.then_some("flag"))}>{ &round.state }</span>
                </a>
            </li>
        }
    };
    html! {
        <nav class="rounds" aria-label={props.label.clone()}>
            <details ref={details.clone()}>
                <summary>
                    <span class="more">{ &props.summary }</span>
                    <span class="soft">{ &props.progress }</span>
                </summary>
                <div class="list">
                    { for props.groups.iter().map(|group| html! {
                        <div class="rounds-group" key={group.heading.to_string()}>
                            <h2>{ &group.heading }</h2>
                            <ol>{ for group.rounds.iter().map(one) }</ol>
                        </div>
                    }) }
                </div>
            </details>
        </nav>
    }
}
