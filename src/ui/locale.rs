//! The words and formats of the reader, given to every component by one context that never changes
//! while the page is open.

use std::rc::Rc;

use yew::prelude::*;

use crate::i18n::{Catalogue, Formats, Msg};

/// The reader's language and formats.
#[derive(Clone)]
pub struct Locale {
    /// Every sentence.
    pub catalogue: Catalogue,
    /// How numbers, money and dates are written.
    pub formats: Rc<Formats>,
}

impl PartialEq for Locale {
    /// By pointer: it is made once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.formats, &other.formats)
    }
}

impl Locale {
    /// A sentence in the reader's language, ready for a component.
    pub fn say(&self, msg: impl std::borrow::Borrow<Msg>) -> AttrValue {
        AttrValue::from(self.catalogue.say(msg.borrow()))
    }
}

/// The locale of the page.
#[hook]
pub fn use_locale() -> Locale {
    use_context::<Locale>().unwrap_or_else(|| {
        let catalogue = Catalogue::for_tag("en");
        Locale { catalogue, formats: Rc::new(Formats::of(catalogue)) }
    })
}
