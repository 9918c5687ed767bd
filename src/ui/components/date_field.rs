//! A date in three boxes, as people say it: day, month, year. Nothing jumps on by itself, a month may be a
//! name, and a whole date pasted into one box fills all three. Doesn't know which days exist.
//!
//! The value is one text: day, month and year with one space between, `12 May 2027`. Empty boxes keep
//! their place (`12  2027` has no month), and when all are empty the text is empty. No box holds a space.

use web_sys::{Event, FocusEvent, HtmlElement, HtmlInputElement, InputEvent, Node};
use yew::prelude::*;

use super::frame::{Frame, Layout, Width};
use super::paste::clipboard_text;
use crate::i18n::is_word;
use wasm_bindgen::JsCast;

/// What a [`DateField`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    /// The id of the first box on the page, and the address of the answer; the others add `-month`, `-year`.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// One short sentence of help.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// Day, month and year as typed, with one space between.
    pub value: AttrValue,
    /// What stands over the first box.
    pub day_label: AttrValue,
    /// What stands over the second box.
    pub month_label: AttrValue,
    /// What stands over the third box.
    pub year_label: AttrValue,
    /// What to do about it, once the field was left.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What holds meanwhile.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Marks a value that nobody typed.
    #[prop_or_default]
    pub suggested: Option<AttrValue>,
    /// What stands in the boxes, after each keystroke.
    pub on_input: Callback<String>,
    /// All boxes were left.
    #[prop_or_default]
    pub on_leave: Callback<()>,
}

/// Day, month and year.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let frame = Frame {
        id: &props.id,
        label: &props.label,
        hint: props.hint.as_ref(),
        error: props.error.as_ref(),
        note: props.note.as_ref(),
        suggested: props.suggested.as_ref(),
        layout: Layout::Block,
        third: None,
    };
    let boxes = [
        Part { suffix: "", label: &props.day_label, width: Width::Two, numeric: true },
        Part { suffix: "-month", label: &props.month_label, width: Width::Six, numeric: false },
        Part { suffix: "-year", label: &props.year_label, width: Width::Four, numeric: true },
    ];
    parts_of_a_date(&frame, &boxes, &props.value, &props.on_input, &props.on_leave)
}

/// Day, month and year out of the one text; what isn't there is empty.
pub fn date_parts(text: &str) -> [String; 3] {
    let mut parts = text.splitn(3, ' ').map(clean);
    [(); 3].map(|()| parts.next().unwrap_or_default())
}

/// The one text of day, month and year.
pub fn date_text(parts: &[String]) -> String {
    if parts.iter().all(String::is_empty) { String::new() } else { parts.join(" ") }
}

/// One box.
pub(super) struct Part<'a> {
    pub(super) suffix: &'static str,
    pub(super) label: &'a AttrValue,
    pub(super) width: Width,
    pub(super) numeric: bool,
}

pub(super) fn parts_of_a_date(
    frame: &Frame<'_>,
    boxes: &[Part<'_>],
    value: &AttrValue,
    on_input: &Callback<String>,
    on_leave: &Callback<()>,
) -> Html {
    let count = boxes.len();
    let held: Vec<String> = {
        let mut parts = value.splitn(count, ' ').map(clean);
        (0..count).map(|_| parts.next().unwrap_or_default()).collect()
    };
    let one = |(at, part): (usize, &Part<'_>)| {
        let id = format!("{}{}", frame.id, part.suffix);
        let oninput = {
            let (held, on_input) = (held.clone(), on_input.clone());
            Callback::from(move |event: InputEvent| {
                let input: HtmlInputElement = event.target_unchecked_into();
                let text = clean(&input.value());
                // A space divides the boxes in the one text, so the box must not keep showing it.
                if text != input.value() {
                    input.set_value(&text);
                }
                let mut held = held.clone();
                if let Some(part) = held.get_mut(at) {
                    *part = text;
                }
                on_input.emit(date_text(&held));
            })
        };
        let onpaste = {
            let on_input = on_input.clone();
            Callback::from(move |event: Event| {
                let whole = clipboard_text(&event).and_then(|text| whole_date(&text, count));
                if let Some(parts) = whole {
                    event.prevent_default();
                    on_input.emit(date_text(&parts));
                }
            })
        };
        html! {
            <div class="part">
                <label class="cap" for={id.clone()}>{ part.label }</label>
                <span class={classes!("box", "text", part.width.class(), frame.error.map(|_| "bad"))}>
                    <input
                        type="text"
                        {id}
                        value={held.get(at).cloned().unwrap_or_default()}
                        inputmode={part.numeric.then_some("numeric")}
                        autocomplete="off"
                        aria-invalid={frame.invalid()}
                        {oninput}
                        {onpaste}
                    />
                </span>
            </div>
        }
    };
    let controls = html! {
        <div class="parts-of-date" onfocusout={on_leaving_all(on_leave)}>
            { for boxes.iter().enumerate().map(one) }
        </div>
    };
    frame.around_group("date", controls)
}

/// Focus that goes from box to box doesn't leave the field.
fn on_leaving_all(on_leave: &Callback<()>) -> Callback<FocusEvent> {
    let on_leave = on_leave.clone();
    Callback::from(move |event: FocusEvent| {
        let next = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
        let stays = event
            .target_dyn_into::<HtmlElement>()
            .and_then(|input| input.closest(".parts-of-date").ok().flatten())
            .is_some_and(|group| group.contains(next.as_ref()) && next.is_some());
        if !stays {
            on_leave.emit(());
        }
    })
}

fn clean(text: &str) -> String {
    text.chars().filter(|char| !char.is_whitespace()).collect()
}

/// The parts of a whole date, in the order of the boxes; `None` when the text is only one part of one.
fn whole_date(text: &str, count: usize) -> Option<Vec<String>> {
    let mut parts: Vec<String> =
        text.split(|char: char| !is_word(char)).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if parts.len() != count {
        return None;
    }
    // 2027-05-12, as machines write it.
    if parts.first().is_some_and(|first| first.len() == 4 && first.chars().all(|char| char.is_ascii_digit())) {
        parts.reverse();
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::{date_parts, date_text, whole_date};

    #[test]
    fn empty_boxes_keep_their_place() {
        let rows = [
            ("12 May 2027", ["12", "May", "2027"]),
            ("12  2027", ["12", "", "2027"]),
            ("  2027", ["", "", "2027"]),
            ("12  ", ["12", "", ""]),
            ("", ["", "", ""]),
        ];
        for (text, parts) in rows {
            assert_eq!(date_parts(text), parts, "{text:?}");
            assert_eq!(date_text(&parts.map(str::to_owned)), text);
        }
    }

    #[test]
    fn a_whole_date_fills_all_boxes() {
        let rows: [(&str, usize, Option<&[&str]>); 6] = [
            ("12 May 2027", 3, Some(&["12", "May", "2027"])),
            (" 12/5/2027\n", 3, Some(&["12", "5", "2027"])),
            ("2027-05-12", 3, Some(&["12", "05", "2027"])),
            ("12. Mai 2027", 3, Some(&["12", "Mai", "2027"])),
            ("2027-05", 2, Some(&["05", "2027"])),
            ("12", 3, None),
        ];
        for (text, count, want) in rows {
            let want = want.map(|parts| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>());
            assert_eq!(whole_date(text, count), want, "{text:?}");
        }
    }
}
