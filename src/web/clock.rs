//! The clock of the browser. Only here is the time of day known.

use crate::domain::dates::Date;

/// Milliseconds since 1970.
pub fn now_ms() -> u64 {
    js_sys::Date::now() as u64
}

/// Today where the reader is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year() as i16, now.get_month() as u8 + 1, now.get_date() as u8);
    // a clock that is set before the year 1 isn't worth a dead page
    Date::new(year, month, day).unwrap_or(Date::FIRST)
}

/// Milliseconds on a clock that nobody sets: for pauses, never for dates.
pub fn ticks_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or_else(js_sys::Date::now, |clock| clock.now())
}
