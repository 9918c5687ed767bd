//! Whether the draft is safe, in the masthead. Seen only: changes are said by the status region.

use yew::prelude::*;

/// How safe the draft is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// All of it is written down.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// Not written; the text says what to do.
    Failed,
}

/// What a [`SaveStatus`] shows.
#[derive(Properties, PartialEq)]
pub struct SaveStatusProps {
    /// How safe the draft is.
    pub state: SaveState,
    /// The words.
    pub text: AttrValue,
}

/// A few words about the draft.
#[component]
pub fn SaveStatus(props: &SaveStatusProps) -> Html {
    let class = classes!("saved", (props.state == SaveState::Failed).then_some("flag"));
    html! { <span {class}>{ &props.text }</span> }
}
