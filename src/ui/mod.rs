//! The browser's face: components, hooks, pictures and pages. Reads the agreement, never writes it:
//! what a person does leaves as a callback.

pub mod app;
mod ask;
pub mod components;
pub mod desk;
mod dom;
mod drafts;
mod explain_dialog;
mod form;
pub mod hooks;
pub mod locale;
mod outline;
pub mod pages;
mod paper;
pub mod pictures;
pub mod pieces;
mod result;
mod route;
mod sheet;
pub mod state;
mod view;
