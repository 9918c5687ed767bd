//! The head of every page: the mark, whose draft it is, whether it is safe, and the tools.

use yew::prelude::*;

/// What a [`Mast`] shows.
#[derive(Properties, PartialEq)]
pub struct MastProps {
    /// The product's name.
    pub name: AttrValue,
    /// Whose draft it is and for which period; empty before it is known.
    #[prop_or_default]
    pub org: AttrValue,
    /// Whether the draft is safe: a [`super::SaveStatus`].
    #[prop_or_default]
    pub saved: Html,
    /// Links and buttons.
    #[prop_or_default]
    pub tools: Html,
}

/// The masthead. The mark is the rope between the two corners, circle and square.
#[component]
pub fn Mast(props: &MastProps) -> Html {
    html! {
        <header class="mast">
            <span class="mark">
                <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
                    <path d="M9 6h12" class="st-ink" stroke-width="1.5" />
                    <circle cx="5" cy="6" r="5" class="fill-m" />
                    <rect x="20" y="1" width="10" height="10" class="fill-s" />
                </svg>
                { &props.name }
            </span>
            <span class="org" dir="auto">{ &props.org }</span>
            <span class="tools">{ props.saved.clone() }{ props.tools.clone() }</span>
        </header>
    }
}
