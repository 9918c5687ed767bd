//! What a spreadsheet puts on the clipboard: cells by tabs, rows by line ends, and cells that hold tabs,
//! line ends or quotes between quotes. Knows no field.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};
use yew::Callback;

/// Rows of cells. A last line end doesn't make a row.
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' if quoted => {
                if chars.next_if_eq(&'"').is_some() {
                    cell.push('"');
                } else {
                    quoted = false;
                }
            }
            '"' if cell.is_empty() && opens(&chars) => quoted = true,
            '\t' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' | '\n' if !quoted => {
                if char == '\r' {
                    chars.next_if_eq(&'\n');
                }
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    if !(cell.is_empty() && row.is_empty()) {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// Whether the quote before `rest` opens a cell: a closing one must follow, at the end of that cell.
/// Else a name such as `"Winter" mailing` would lose its quotes and swallow the rows below.
fn opens(rest: &std::iter::Peekable<std::str::Chars<'_>>) -> bool {
    let mut rest = rest.clone();
    while let Some(char) = rest.next() {
        if char == '"' && rest.next_if_eq(&'"').is_none() {
            return matches!(rest.peek(), None | Some('\t' | '\r' | '\n'));
        }
    }
    false
}

/// A handler for `onpaste`: more than one cell goes to `on_block` and not into the box.
pub(super) fn handler(on_block: Option<&Callback<Vec<Vec<String>>>>) -> Option<Callback<Event>> {
    let on_block = on_block?.clone();
    Some(Callback::from(move |event: Event| {
        let Some(text) = clipboard_text(&event) else { return };
        let block = cells(&text);
        if block.len() > 1 || block.first().is_some_and(|row| row.len() > 1) {
            event.prevent_default();
            on_block.emit(block);
        }
    }))
}

/// The plain text that a paste brings.
pub(super) fn clipboard_text(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

#[cfg(test)]
mod tests {
    use super::cells;

    #[test]
    fn cells_as_spreadsheets_write_them() {
        let rows: &[(&str, &[&[&str]])] = &[
            ("", &[]),
            ("110", &[&["110"]]),
            ("110\n", &[&["110"]]),
            ("Content\t110\r\nPaid search\t80\r\n", &[&["Content", "110"], &["Paid search", "80"]]),
            ("a\t\tb", &[&["a", "", "b"]]),
            ("\ta", &[&["", "a"]]),
            ("a\n\nb", &[&["a"], &[""], &["b"]]),
            ("\"two\nlines\"\t5", &[&["two\nlines", "5"]]),
            ("\"say \"\"hello\"\"\"\t5", &[&["say \"hello\"", "5"]]),
            ("\"Winter\" mailing\t5", &[&["\"Winter\" mailing", "5"]]),
            ("5\" pipe\n6", &[&["5\" pipe"], &["6"]]),
            ("\"open\n6", &[&["\"open"], &["6"]]),
            ("\"1,200\"\r\"1,300\"", &[&["1,200"], &["1,300"]]),
        ];
        for (text, want) in rows {
            assert_eq!(&cells(text), want, "{text:?}");
        }
    }
}
