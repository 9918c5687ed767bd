//! Every component in every state, as data. The texts are made up here: the kit itself has none.

mod fields;
mod numbers;
mod page;
mod panels;
mod rows;

use yew::prelude::*;

use crate::Example;

/// All of them, in the order of the page.
pub(crate) fn all() -> Vec<Example> {
    let mut all = page::examples();
    all.extend(fields::examples());
    all.extend(numbers::examples());
    all.extend(rows::examples());
    all.extend(panels::examples());
    all
}

pub(crate) fn example(name: &'static str, html: Html) -> Example {
    Example { name, html }
}

/// A callback that nobody listens to.
pub(crate) fn nobody<T>() -> Callback<T> {
    Callback::noop()
}

pub(crate) fn text(text: &'static str) -> Option<AttrValue> {
    Some(AttrValue::Static(text))
}

pub(crate) fn hint(text: &'static str) -> Option<Html> {
    Some(html! { { text } })
}

pub(crate) const LONG: &str = "The lead asked for a price, has a budget this year, and its managing director \
    took part in the second call. UnbrokenWordsAreAsLongAsSomebodyWillTypeThemIntoAFieldThatWasMeantForFewer.";
