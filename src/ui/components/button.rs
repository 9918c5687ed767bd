//! What can be pressed, and links that look like it. Knows nothing of what follows.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::ui::dom;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one next step of a page.
    #[default]
    Primary,
    /// Any other step.
    Second,
    /// A small step inside a text or a row.
    Quiet,
}

impl ButtonKind {
    fn class(self) -> Classes {
        match self {
            Self::Primary => classes!("btn"),
            Self::Second => classes!("btn", "second"),
            Self::Quiet => classes!("link"),
        }
    }
}

/// What a [`Button`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// The button's id on the page.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A verb.
    pub label: AttrValue,
    /// What the verb is done to, for who doesn't see where the button stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// How much it asks for attention.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Nothing to do now.
    #[prop_or_default]
    pub disabled: bool,
    /// It was pressed.
    pub on_press: Callback<()>,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    html! {
        <button
            type="button"
            id={props.id.clone()}
            class={props.kind.class()}
            disabled={props.disabled}
            onclick={props.on_press.reform(|_: MouseEvent| ())}
        >
            { &props.label }
            if let Some(about) = &props.about {
                <span class="vh">{ " " }{ about }</span>
            }
        </button>
    }
}

/// What a [`LinkButton`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct LinkButtonProps {
    /// The link's id on the page.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A verb, or where it leads.
    pub label: AttrValue,
    /// What the verb is done to, for who doesn't see where the link stands.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// Where it leads; a new tab opens there too.
    pub href: AttrValue,
    /// `None` for a plain link in the text.
    #[prop_or_default]
    pub kind: Option<ButtonKind>,
    /// A plain click, which then doesn't follow `href`. Without it the browser follows.
    #[prop_or_default]
    pub on_go: Option<Callback<()>>,
}

/// A link to another page or address, as a button or plain.
#[component]
pub fn LinkButton(props: &LinkButtonProps) -> Html {
    let onclick = props.on_go.clone().map(|on_go| {
        Callback::from(move |event: MouseEvent| {
            if dom::is_plain_click(&event) {
                event.prevent_default();
                on_go.emit(());
            }
        })
    });
    html! {
        <a id={props.id.clone()} class={props.kind.map(ButtonKind::class)} href={props.href.clone()} {onclick}>
            { &props.label }
            if let Some(about) = &props.about {
                <span class="vh">{ " " }{ about }</span>
            }
        </a>
    }
}
