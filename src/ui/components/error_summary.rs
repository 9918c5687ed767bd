//! What is wrong on this page, first thing in it, each point a link to its field. Says the same words as
//! beside the field. Doesn't look for errors.

use web_sys::{HtmlElement, MouseEvent};
use yew::prelude::*;

use crate::ui::dom;

/// One point of an [`ErrorSummary`].
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorItem {
    /// The id of the field it is about.
    pub field: AttrValue,
    /// The sentence, as beside the field.
    pub text: AttrValue,
}

/// What an [`ErrorSummary`] shows.
#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    /// Its heading.
    pub heading: AttrValue,
    /// The points, in the order of the page; none hides the box.
    pub items: Vec<ErrorItem>,
    /// Counts up with each press of Continue that found errors: the box then takes the focus. 0 never does.
    #[prop_or_default]
    pub focus_token: u32,
}

/// The box "There is a problem".
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.focus_token, move |token| {
            if *token > 0
                && let Some(summary) = node.cast::<HtmlElement>()
            {
                dom::focus(&summary);
            }
        });
    }
    // The id of a heading that there is once a page.
    const HEADING: &str = "truce-errors";
    html! {
        <div
            ref={node}
            class="errors"
            role="group"
            tabindex="-1"
            aria-labelledby={HEADING}
            hidden={props.items.is_empty()}
        >
            <h2 id={HEADING}>{ &props.heading }</h2>
            <ul>
                { for props.items.iter().map(item) }
            </ul>
        </div>
    }
}

fn item(item: &ErrorItem) -> Html {
    let field = item.field.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if let Some(link) = dom::target(&event)
            && dom::focus_field(&link, &field)
        {
            event.prevent_default();
        }
    });
    html! {
        <li key={format!("{} {}", item.field, item.text)}><a href={format!("#{}", item.field)} {onclick}>{ &item.text }</a></li>
    }
}
