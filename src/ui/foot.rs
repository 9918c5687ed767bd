//! The foot of every page: that nothing leaves it, the version, the licences.

use yew::prelude::*;

use crate::i18n::msg;

use super::locale::use_locale;

/// The foot.
#[component]
pub fn Foot() -> Html {
    let locale = use_locale();
    html! {
        <footer class="foot no-print">
            <span>{ locale.say(&msg::FOOT_PRIVATE) }</span>
            <span>{ locale.say(msg::foot_version(crate::wire::PROGRAM)) }</span>
            <a href="THIRD-PARTY.txt">{ locale.say(&msg::FOOT_LICENCES) }</a>
        </footer>
    }
}
