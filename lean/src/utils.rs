//! How what stands between `{` and `}` becomes children.

use std::marker::PhantomData;

pub use yew::utils::*;

/// The children that an expression of type `IN` stands for: one, or none, or several.
#[derive(Debug)]
pub struct NodeSeq<IN, OUT>(Vec<OUT>, PhantomData<IN>);

impl<IN: Into<OUT>, OUT> From<IN> for NodeSeq<IN, OUT> {
    fn from(child: IN) -> Self {
        Self(vec![child.into()], PhantomData)
    }
}

impl<IN: Into<OUT>, OUT> From<Option<IN>> for NodeSeq<IN, OUT> {
    fn from(child: Option<IN>) -> Self {
        Self(all(child), PhantomData)
    }
}

impl<IN: Into<OUT>, OUT> From<Vec<IN>> for NodeSeq<IN, OUT> {
    fn from(children: Vec<IN>) -> Self {
        Self(all(children), PhantomData)
    }
}

impl<IN, OUT> IntoIterator for NodeSeq<IN, OUT> {
    type IntoIter = std::vec::IntoIter<OUT>;
    type Item = OUT;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The children of `{ for children }`.
pub fn into_node_iter<C: Into<OUT>, OUT>(children: impl IntoIterator<Item = C>) -> std::vec::IntoIter<OUT> {
    all(children).into_iter()
}

fn all<C: Into<OUT>, OUT>(children: impl IntoIterator<Item = C>) -> Vec<OUT> {
    let mut all = Vec::new();
    // not `collect`: that has an eye on sizes, at the price of code for each kind of iterator
    for child in children {
        all.push(child.into());
    }
    all
}
