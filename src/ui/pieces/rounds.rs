//! The piece with the rounds' pages.

use yew::prelude::*;

use crate::ui::pages::{GoalsPage, GoalsPageProps};

/// What the piece hands over.
pub struct Rounds {
    /// Round 3.
    pub goals: fn(GoalsPageProps) -> Html,
}

super::piece! {
    /// Gets the rounds' pages.
    rounds: Rounds = Rounds { goals: |props| html! { <GoalsPage key="goals" ..props /> } }
}
