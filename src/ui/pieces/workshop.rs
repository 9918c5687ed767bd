//! The piece with everything a draft is edited with: the desk, the reader of drafts, the app and the rounds' pages.

use yew::prelude::*;

use crate::ui::root::WorkshopProps;
use crate::ui::workshop::Workshop as Room;

/// What the piece hands over.
pub struct Workshop {
    /// The app over a draft. Another number is another visit.
    pub workshop: fn(u32, WorkshopProps) -> Html,
}

super::piece! {
    /// Gets the workshop.
    workshop: Workshop = Workshop { workshop: |visit, props| html! { <Room key={visit} ..props /> } }
}
