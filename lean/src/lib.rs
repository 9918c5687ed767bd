//! Yew, for who counts bytes: the same macros, hooks and types, with less WebAssembly behind each of them.
//!
//! The app depends on this crate under the name `yew`, and `html!` writes paths that begin with `::yew`. So what is
//! defined here stands in for Yew's own item of that name, and everything else is Yew's:
//!
//! - [`virtual_dom`]: elements are made by calls, where Yew has the making inlined at every tag;
//! - [`virtual_dom::VChild`]: all function components are one component to Yew ([`piece`]), which saves a copy of its
//!   life cycle for each of them;
//! - [`html::Classes`]: a string instead of a hash set;
//! - [`utils`]: children are collected by plain loops.
//!
//! Must not know the app. Whatever renders by Yew renders the same by this crate: to do without it, point the
//! dependency `yew` at Yew.

pub mod html;
mod piece;
pub mod utils;
pub mod virtual_dom;

pub use yew::*;

pub use html::Classes;
pub use piece::{ContextProvider, ContextProviderProps};

/// What `use yew::prelude::*` brings.
pub mod prelude {
    pub use crate::html::Classes;
    pub use crate::piece::{ContextProvider, ContextProviderProps};
    pub use yew::prelude::*;
}
