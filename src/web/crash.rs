//! When the program stops: the page says so instead of lying dead. The draft is on the device up to
//! the last moment that was shown as saved.

use std::panic::PanicHookInfo;

/// Shows the message that index.html holds ready, and leaves the fault in the console.
pub fn install() {
    yew::set_custom_panic_hook(Box::new(|info: &PanicHookInfo<'_>| {
        web_sys::console::error_1(&info.to_string().into());
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(message) = document.and_then(|document| document.get_element_by_id("shell-crashed")) {
            let _ = message.remove_attribute("hidden");
        }
    }));
}
