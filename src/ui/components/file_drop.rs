//! A button that takes a file in, and a place to drop one. Doesn't know what is in it.

use web_sys::{DragEvent, Event, HtmlInputElement};
use yew::prelude::*;

use super::file::{FileRefusal, PickedFile, read_first};

/// What a [`FileDrop`] shows and tells.
#[derive(Properties, PartialEq)]
pub struct FileDropProps {
    /// The control's id on the page.
    pub id: AttrValue,
    /// A verb: what is done with the file.
    pub label: AttrValue,
    /// That a file may be dropped here.
    pub hint: AttrValue,
    /// Which files the browser offers, such as `.json,application/json`.
    #[prop_or_default]
    pub accept: Option<AttrValue>,
    /// A larger file is refused unread.
    pub max_bytes: u32,
    /// A file, read.
    pub on_file: Callback<PickedFile>,
    /// A file that wasn't read.
    pub on_refused: Callback<FileRefusal>,
}

/// Picks or drops a file.
#[component]
pub fn FileDrop(props: &FileDropProps) -> Html {
    let over = use_state_eq(|| false);
    let onchange = {
        let (max, on_file, on_refused) = (props.max_bytes, props.on_file.clone(), props.on_refused.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            read_first(input.files(), max, &on_file, &on_refused);
            // The same file, changed meanwhile, shall be read again.
            input.set_value("");
        })
    };
    let ondragover = {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.setter();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let over = over.setter();
        let (max, on_file, on_refused) = (props.max_bytes, props.on_file.clone(), props.on_refused.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            read_first(event.data_transfer().and_then(|data| data.files()), max, &on_file, &on_refused);
        })
    };
    let hint = format!("{}-hint", props.id);
    html! {
        <div class={classes!("drop", (*over).then_some("is-over"))} {ondragover} {ondragleave} {ondrop}>
            <input
                type="file"
                id={props.id.clone()}
                class="vh"
                accept={props.accept.clone()}
                aria-describedby={hint.clone()}
                {onchange}
            />
            <label class="btn second" for={props.id.clone()}>{ &props.label }</label>
            <span class="hint" id={hint}>{ &props.hint }</span>
        </div>
    }
}
