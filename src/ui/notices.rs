//! What there is to say to the reader after something was done, above the page. Knows nothing of what it was.

use yew::prelude::*;

use crate::i18n::{Msg, msg};

use super::components::file::FileRefusal;
use super::components::{Button, ButtonKind};
use super::locale::use_locale;

/// What is to be said.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// The sentence.
    pub notice: Option<Msg>,
    /// It was read.
    pub on_close: Callback<()>,
}

/// The place of the sentence; always there, so that screen readers hear what comes into it.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let locale = use_locale();
    html! {
        <div class="notices" role="status">
            if let Some(notice) = &props.notice {
                <p class="notice">
                    <span>{ locale.say(notice) }</span>
                    <Button kind={ButtonKind::Quiet} label={locale.say(&msg::BUTTON_CLOSE)} on_press={props.on_close.clone()} />
                </p>
            }
        </div>
    }
}

/// Why a file wasn't taken in.
pub fn refused(refusal: &FileRefusal) -> Msg {
    match refusal {
        FileRefusal::TooLarge { .. } => msg::OPEN_TOO_LARGE,
        FileRefusal::Unreadable { .. } => msg::OPEN_UNREADABLE,
    }
}
