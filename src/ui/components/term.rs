//! A word of the trade, explained where it first stands: by touch and keyboard too, which a title isn't.

use yew::prelude::*;

/// What a [`Term`] shows.
#[derive(Properties, PartialEq)]
pub struct TermProps {
    /// An id that no other term of the page has.
    pub id: AttrValue,
    /// The word.
    pub term: AttrValue,
    /// What it means.
    pub meaning: AttrValue,
}

/// A word that explains itself when pressed. May stand inside a sentence or a hint, not inside a label.
#[component]
pub fn Term(props: &TermProps) -> Html {
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <span class="explained">
            <dfn>
                <button
                    type="button"
                    class="term"
                    aria-expanded={if *open { "true" } else { "false" }}
                    aria-controls={props.id.clone()}
                    {onclick}
                >
                    { &props.term }
                </button>
            </dfn>
            <span class="meaning" id={props.id.clone()} hidden={!*open}>{ &props.meaning }</span>
        </span>
    }
}
