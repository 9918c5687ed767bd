//! Cuts what a person typed into numbers, words and signs, whatever digits, spaces and dashes the keyboard gave.
//! Knows no locale: what "." and "," mean is decided in `parse.rs`.

use super::letters::{is_letter, lower};

/// A part of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Digits with separators: ASCII digits, `.`, `,`, `'` (a group for certain) and `;` (a decimal for certain).
    Number(String),
    /// Letters, lower case, without a closing dot.
    Word(String),
    /// Any other character; every minus is `-`.
    Sign(char),
}

/// A group separator that can't be anything else.
pub(super) const GROUP: char = '\'';
/// A decimal separator that can't be anything else: the Arabic one.
pub(super) const DECIMAL: char = ';';

/// Zeros of the numerals that keyboards write: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width.
const ZEROS: [u32; 7] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10];

/// Cuts a text. Spaces within a number ("1 200 000") are taken as groups when three digits follow.
pub(super) fn scan(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().filter_map(simple).collect();
    let mut tokens: Vec<Token> = Vec::new();
    // Whether the character before was part of the last token.
    let mut joined = false;
    for (at, c) in chars.iter().copied().enumerate() {
        let follows = |n: usize| chars.get(at + n).is_some_and(char::is_ascii_digit);
        match (tokens.last_mut(), c) {
            (Some(Token::Number(number)), ' ') if joined && follows(1) && follows(2) && follows(3) && !follows(4) => {
                number.push(GROUP);
                continue;
            }
            (Some(Token::Number(number)), _) if joined && in_number(c) => number.push(c),
            (_, _) if c.is_ascii_digit() || (in_number(c) && c != GROUP && follows(1)) => {
                tokens.push(Token::Number(String::from(c)));
            }
            (Some(Token::Word(word)), _) if joined && is_letter(c) => word.push(c),
            // The dot of an abbreviation.
            (Some(Token::Word(_)), '.') if joined => {}
            (_, ' ') => {
                joined = false;
                continue;
            }
            (_, _) if is_letter(c) => tokens.push(Token::Word(String::from(c))),
            _ => tokens.push(Token::Sign(c)),
        }
        joined = true;
    }
    tokens
}

fn in_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | GROUP | DECIMAL)
}

/// One character for all that mean the same; `None` for those that mean nothing.
fn simple(c: char) -> Option<char> {
    let code = u32::from(c);
    if let Some(digit) = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10)) {
        return char::from_digit(digit, 10);
    }
    Some(match c {
        // Marks of direction, which come along when text is copied.
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' | '\u{feff}' => {
            return None;
        }
        '\u{2212}' | '\u{2010}'..='\u{2015}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        '\u{ff05}' | '\u{66a}' => '%',
        '\u{ff0e}' => '.',
        '\u{ff0c}' => ',',
        '\u{66c}' | '\u{2019}' | '\u{2bc}' | '\'' | '_' => GROUP,
        '\u{66b}' => DECIMAL,
        ';' => '?',
        _ if c.is_whitespace() => ' ',
        _ => lower(c),
    })
}
