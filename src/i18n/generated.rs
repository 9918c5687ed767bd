//! What build.rs made of `locales/`: the languages' static data and `msg`, one item a message.
//! A message without arguments is a constant in capitals (`goals-title` is `msg::GOALS_TITLE`), one with arguments a
//! function that takes them **sorted by name**, so that rewording a sentence never swaps them at the call sites.

use super::catalogue::Language;
use super::plural::Plural;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
