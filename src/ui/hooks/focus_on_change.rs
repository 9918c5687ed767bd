//! Moves focus to an element, usually a page's heading, when what it stands for changes. Never at the
//! first showing: an embed that takes the focus while its page loads tears the reader away.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::ui::dom;

/// Give the result to the heading (with `tabindex="-1"`). It is focused whenever `token` differs from
/// the one before, and not when the component first appears.
#[hook]
pub fn use_focus_on_change<T: PartialEq + 'static>(token: T) -> NodeRef {
    let node = use_node_ref();
    let seen = use_mut_ref(|| false);
    {
        let node = node.clone();
        use_effect_with(token, move |_| {
            if seen.replace(true)
                && let Some(heading) = node.cast::<HtmlElement>()
            {
                dom::focus(&heading);
            }
        });
    }
    node
}
