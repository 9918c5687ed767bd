//! Says the result to who doesn't see the page, once a pause. Knows nothing of how it is computed.

use yew::prelude::*;

use crate::i18n::{Msg, msg};
use crate::ui::components::{Announcement, Status};
use crate::ui::locale::use_locale;
use crate::ui::outline::open_points;
use crate::ui::view::View;
use crate::wizard::words;

/// Says the result to screen readers, once a pause.
#[derive(Properties, PartialEq)]
pub(super) struct AnnouncerProps {
    /// The agreement and what follows.
    pub(super) view: View,
    /// The row that was moved last, counted.
    pub(super) moved: Option<(u32, Msg)>,
}

#[component]
/// The regions that are read out.
pub(super) fn Announcer(props: &AnnouncerProps) -> Html {
    let locale = use_locale();
    let last = use_mut_ref(|| (AttrValue::default(), 0_u32));
    let coverage = match props.view.results.funnel.coverage {
        Some(coverage) => words::ratio(coverage, &locale.formats),
        None => locale.formats.numbers.none.clone(),
    };
    let text = locale.say(msg::announce_coverage(coverage, open_points(&props.view.results)));
    let count = {
        let mut last = last.borrow_mut();
        if last.0 != text {
            // what stands there when the page opens isn't news
            let first = last.0.is_empty();
            *last = (text.clone(), if first { 0 } else { last.1 + 1 });
        }
        last.1
    };
    let moved = props.moved.as_ref().map(|(count, msg)| Announcement {
        count: *count,
        topic: "moved".into(),
        text: locale.say(msg),
    });
    html! {
        <div>
            <Status latest={Announcement { count, topic: "result".into(), text }} />
            <Status latest={moved.unwrap_or_default()} pause_ms={100} />
        </div>
    }
}
