//! The one place that speaks to who doesn't see the page. There from the start, never focused, and it
//! waits for a pause: a result that changes with each keystroke would else be read out of date.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long nothing new may come before it is said, in milliseconds.
pub const PAUSE_MS: u32 = 1_000;

/// Something to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Announcement {
    /// Counts up: the same words may be said again. 0 says nothing.
    pub count: u32,
    /// What it is about; newer words about the same replace older ones that weren't said yet.
    pub topic: AttrValue,
    /// The words.
    pub text: AttrValue,
}

/// What waits to be said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusQueue {
    waiting: Vec<(AttrValue, AttrValue)>,
}

impl StatusQueue {
    /// Takes words in; what waits about the same topic is dropped.
    pub fn push(&mut self, topic: AttrValue, text: AttrValue) {
        self.waiting.retain(|(waiting, _)| *waiting != topic);
        self.waiting.push((topic, text));
    }

    /// Everything that waits, in one breath; `None` when nothing does.
    pub fn say(&mut self) -> Option<String> {
        let words: Vec<String> = self.waiting.drain(..).map(|(_, text)| text.to_string()).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

/// What a [`Status`] says.
#[derive(Properties, PartialEq)]
pub struct StatusProps {
    /// The newest announcement.
    #[prop_or_default]
    pub latest: Announcement,
    /// How long nothing new may come before it is said, in milliseconds.
    #[prop_or(PAUSE_MS)]
    pub pause_ms: u32,
}

/// The region that is read out. Not seen: what it says also stands on the page.
#[component]
pub fn Status(props: &StatusProps) -> Html {
    let said = use_state_eq(|| AttrValue::Static(""));
    let queue = use_mut_ref(StatusQueue::default);
    {
        let said = said.setter();
        let pause = props.pause_ms;
        use_effect_with(props.latest.clone(), move |latest| {
            let timer = (latest.count > 0).then(|| {
                queue.borrow_mut().push(latest.topic.clone(), latest.text.clone());
                Timeout::new(pause, move || {
                    if let Some(words) = queue.borrow_mut().say() {
                        said.set(words.into());
                    }
                })
            });
            // Something newer starts the pause anew.
            move || drop(timer)
        });
    }
    html! { <div class="vh" role="status">{ &*said }</div> }
}

#[cfg(test)]
mod tests {
    use super::StatusQueue;

    #[test]
    fn newer_words_replace_older_ones_about_the_same() {
        let mut queue = StatusQueue::default();
        assert_eq!(queue.say(), None);
        queue.push("coverage".into(), "Coverage is 0.87.".into());
        queue.push("saved".into(), "Saved.".into());
        queue.push("coverage".into(), "Coverage is 0.91.".into());
        assert_eq!(queue.say().as_deref(), Some("Saved. Coverage is 0.91."));
        assert_eq!(queue.say(), None);
    }
}
