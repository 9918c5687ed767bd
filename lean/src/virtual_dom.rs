//! How a tag becomes a node. Each function is called where Yew has the same code inlined.

use std::marker::PhantomData;

use yew::functional::FunctionProvider;

use crate::html::NodeRef;
use crate::piece;

pub use yew::virtual_dom::listeners::Listeners;
pub use yew::virtual_dom::*;

/// Makes elements, for `html!`.
#[derive(Debug)]
pub struct VTag;

impl VTag {
    /// Any element but the two below.
    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_other(
        tag: AttrValue,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
        children: VNode,
    ) -> VNode {
        yew::virtual_dom::VTag::__new_other(tag, node_ref.or_new(), key, attributes, listeners, children).into()
    }

    /// A box to type in, or to tick.
    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_input(
        value: Option<AttrValue>,
        checked: Option<bool>,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> VNode {
        yew::virtual_dom::VTag::__new_input(value, checked, node_ref.or_new(), key, attributes, listeners).into()
    }

    /// A box for several lines.
    #[doc(hidden)]
    #[inline(never)]
    pub fn __new_textarea(
        value: Option<AttrValue>,
        default: Option<AttrValue>,
        node_ref: NodeRef,
        key: Option<Key>,
        attributes: Attributes,
        listeners: Listeners,
    ) -> VNode {
        yew::virtual_dom::VTag::__new_textarea(value, default, node_ref.or_new(), key, attributes, listeners).into()
    }
}

/// Places components, for `html!`.
#[derive(Debug)]
pub struct VChild<C>(PhantomData<C>);

impl<C: FunctionProvider + 'static> VChild<C> {
    /// The component as a node.
    #[allow(clippy::new_ret_no_self, reason = "stands where Yew has a type that turns into a node by itself")]
    pub fn new(props: C::Properties, key: Option<Key>) -> VNode {
        piece::place::<C>(props, key)
    }
}
