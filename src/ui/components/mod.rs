//! The kit: fields, tables of rows, what says something, what opens. Values and callbacks in, markup out.
//!
//! A component knows no agreement and no sentence: every text comes in ready to read. It makes no browser
//! call outside effects and callbacks, so it renders natively too, and it always renders exactly one element
//! (Yew 0.23.0 panics on a component that renders nothing between conditional siblings). A dynamic list
//! stands in its own element, keyed by a stable id. The text of a field is the caller's to keep, whatever
//! it says: a caller that drops a keystroke leaves the box showing what it doesn't hold.

mod button;
mod check;
mod choice;
pub mod date_field;
mod dialog;
mod disclosure;
mod error_summary;
pub mod file;
mod file_drop;
mod frame;
mod line;
mod long_text;
mod mast;
mod money_field;
mod month_field;
mod number_field;
pub mod paste;
mod rounds_nav;
mod rows;
mod save_status;
mod select;
mod status;
mod term;
mod text_field;
mod undo_bar;

pub use button::{Button, ButtonKind, ButtonProps, LinkButton, LinkButtonProps};
pub use check::{Check, CheckProps};
pub use choice::{Choice, ChoiceOption, ChoiceProps};
pub use date_field::{DateField, DateFieldProps};
pub use dialog::{Dialog, DialogProps};
pub use disclosure::{Disclosure, DisclosureProps};
pub use error_summary::{ErrorItem, ErrorSummary, ErrorSummaryProps};
pub use file_drop::{FileDrop, FileDropProps};
pub use frame::{Layout, Width};
pub use long_text::{LongText, LongTextProps, near_limit};
pub use mast::{Mast, MastProps};
pub use money_field::{MoneyField, MoneyFieldProps};
pub use month_field::{MonthField, MonthFieldProps};
pub use number_field::{NumberField, NumberFieldProps};
pub use rounds_nav::{Round, RoundGroup, RoundsNav, RoundsNavProps};
pub use rows::{Column, Row, RowMove, Rows, RowsProps, RowsWords};
pub use save_status::{SaveState, SaveStatus, SaveStatusProps};
pub use select::{Select, SelectOption, SelectProps};
pub use status::{Announcement, PAUSE_MS, Status, StatusProps, StatusQueue};
pub use term::{Term, TermProps};
pub use text_field::{TextField, TextFieldProps};
pub use undo_bar::{UndoBar, UndoBarProps};
