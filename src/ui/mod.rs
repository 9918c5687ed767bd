//! The browser's face: components, hooks, pictures and pages. Reads the agreement, never writes it:
//! what a person does leaves as a callback.

mod app;
mod ask;
pub mod components;
mod desk;
mod dom;
mod door;
mod entry;
mod explain_dialog;
mod foot;
mod form;
pub mod hooks;
pub mod locale;
mod notices;
mod outline;
pub mod pages;
mod paper;
pub mod pictures;
pub mod pieces;
mod result;
pub mod root;
mod route;
mod sheet;
mod state;
mod view;
mod workshop;
