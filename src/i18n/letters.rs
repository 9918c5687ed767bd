//! Letters and their lower case, for matching what people type with words of a catalogue.
//! The standard library knows every script and weighs 20 kB of tables for it; this knows those that have two cases
//! and that typed words come in: Latin, Greek, Cyrillic. Any other letter stays as it is.

/// The lower case of a letter.
pub fn lower(c: char) -> char {
    let code = u32::from(c);
    let lowered = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A9 | 0x410..=0x42F | 0xFF21..=0xFF3A => code + 32,
        0x400..=0x40F => code + 80,
        0x130 => 0x69,
        0x178 => 0xFF,
        // Pairs: the capital is even in most blocks, odd in two.
        0x100..=0x137 | 0x14A..=0x177 | 0x1E00..=0x1EFF => code | 1,
        0x139..=0x148 | 0x179..=0x17E => code + (code & 1),
        _ => code,
    };
    char::from_u32(lowered).unwrap_or(c)
}

/// A text in lower case.
pub(super) fn lower_text(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// Whether a character can be part of a word. What isn't known to be a sign counts as a letter.
pub(super) fn is_letter(c: char) -> bool {
    match u32::from(c) {
        code @ 0..=0x7F => u8::try_from(code).is_ok_and(|byte| byte.is_ascii_alphabetic()),
        // Latin-1 signs, then punctuation, currencies, arrows, mathematics, dingbats, CJK punctuation, full-width signs.
        0x80..=0xA9 | 0xAB..=0xB4 | 0xB6..=0xB9 | 0xBB..=0xBF | 0xD7 | 0xF7 => false,
        0x2000..=0x2BFF | 0x3000..=0x3004 | 0x3008..=0x3020 | 0xFF01..=0xFF20 | 0xE000..=0xF8FF | 0x1F000.. => false,
        _ => true,
    }
}

/// Whether a character is a letter or a digit.
pub fn is_word(c: char) -> bool {
    c.is_ascii_digit() || is_letter(c)
}

#[cfg(test)]
mod tests {
    use super::{is_letter, lower, lower_text};

    #[test]
    fn words_get_the_lower_case_that_unicode_gives_them() {
        for word in [
            "MÄRZ",
            "AOÛT",
            "Październik",
            "ČERVEN",
            "ŽÁŘÍ",
            "ÅR",
            "ΙΑΝΟΥΑΡΙΟΣ",
            "ЯНВАРЬ",
            "ЁЖ",
            "ŁĄCZNIE",
            "1.2M",
            "一月",
        ] {
            // The final sigma is the one letter whose lower case depends on its place.
            assert_eq!(lower_text(word), word.to_lowercase().replace('ς', "σ"));
        }
        for c in
            ('\u{0}'..'\u{180}').chain('\u{391}'..'\u{3aa}').chain('\u{400}'..'\u{460}').filter(|c| c.is_uppercase())
        {
            assert!(c == 'İ' || c.to_lowercase().eq([lower(c)]), "{c}");
        }
    }

    #[test]
    fn letters_are_told_from_signs() {
        for c in "aZéßøŁяΩ年ع".chars() {
            assert!(is_letter(c), "{c}");
        }
        for c in "1 .,%€$£¥+-−–/()\u{a0}×÷«»…‰₹₿、。％😀".chars() {
            assert!(!is_letter(c), "{c}");
        }
    }
}
