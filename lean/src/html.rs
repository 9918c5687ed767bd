//! What the attributes of a tag are made with.

use yew::virtual_dom::{AttrValue, VList, VNode};

pub use yew::html::*;

/// The classes of an element, as they stand in the attribute: apart by spaces. Unlike Yew's, a class that is pushed
/// twice stands there twice, which a browser doesn't mind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classes(Option<AttrValue>);

impl Classes {
    /// For `classes!`, which knows how many there are.
    #[must_use]
    pub fn with_capacity(_count: usize) -> Self {
        Self(None)
    }

    /// Adds classes; none and empty ones change nothing.
    pub fn push(&mut self, classes: impl Into<Self>) {
        if let Some(more) = classes.into().0 {
            self.append(more);
        }
    }

    /// For `classes!`, which calls this for literals.
    ///
    /// # Safety
    ///
    /// Always safe. Yew's own asks for words without spaces.
    #[allow(unsafe_code, reason = "`classes!` writes `unsafe` around the call")]
    pub unsafe fn unchecked_push(&mut self, class: &'static str) {
        self.append(AttrValue::Static(class));
    }

    #[inline(never)]
    fn append(&mut self, more: AttrValue) {
        self.0 = Some(match self.0.take() {
            Some(before) => AttrValue::from([before.as_str(), more.as_str()].join(" ")),
            None => more,
        });
    }
}

impl From<AttrValue> for Classes {
    fn from(classes: AttrValue) -> Self {
        Self(Some(classes).filter(|classes| !classes.is_empty()))
    }
}

impl From<&'static str> for Classes {
    fn from(classes: &'static str) -> Self {
        AttrValue::Static(classes).into()
    }
}

impl From<String> for Classes {
    fn from(classes: String) -> Self {
        AttrValue::from(classes).into()
    }
}

impl<C: Into<Classes>> From<Option<C>> for Classes {
    fn from(classes: Option<C>) -> Self {
        classes.map(Into::into).unwrap_or_default()
    }
}

impl IntoPropValue<Option<AttrValue>> for Classes {
    fn into_prop_value(self) -> Option<AttrValue> {
        self.0
    }
}

/// The `ref` of a tag, or none. Yew makes one for each tag, needed or not.
#[derive(Debug, Default)]
pub struct NodeRef(Option<yew::NodeRef>);

impl NodeRef {
    pub(crate) fn or_new(self) -> yew::NodeRef {
        self.0.unwrap_or_default()
    }
}

impl IntoPropValue<NodeRef> for yew::NodeRef {
    fn into_prop_value(self) -> NodeRef {
        NodeRef(Some(self))
    }
}

/// Makes one node of several children, for `html!`.
#[derive(Debug)]
pub struct ChildrenRenderer;

impl ChildrenRenderer {
    /// A list of the children, or the only child itself.
    #[allow(clippy::new_ret_no_self, reason = "stands where Yew has a type that turns into a node by itself")]
    #[inline(never)]
    pub fn new(mut children: Vec<VNode>) -> VNode {
        match children.pop() {
            Some(only) if children.is_empty() => only,
            last => {
                children.extend(last);
                VNode::VList(VList::with_children(children, None).into())
            }
        }
    }
}
