//! The browser's face: components, hooks, pictures and pages. Reads the agreement, never writes it:
//! what a person does leaves as a callback.

pub mod components;
mod dom;
pub mod hooks;
