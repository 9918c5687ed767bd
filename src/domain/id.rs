//! Stable ids of rows: made once, kept for as long as the row lives, the same on every machine.
//! Where the randomness comes from is not known here.

use core::fmt;

/// The id of a row. 64 random bits, written as up to 13 characters of base 36.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

impl Id {
    /// An id from 64 bits that the caller drew.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Reads the written form; `None` when it isn't one.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() || text.len() > 13 {
            return None;
        }
        let mut bits = 0_u64;
        for c in text.chars() {
            let digit = if c.is_ascii_uppercase() { return None } else { c.to_digit(36)? };
            bits = bits.checked_mul(36)?.checked_add(u64::from(digit))?;
        }
        Some(Self(bits))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = [b'0'; 13];
        let mut rest = self.0;
        let mut used = 0;
        for slot in digits.iter_mut().rev() {
            *slot = match (rest % 36) as u8 {
                d @ 0..10 => b'0' + d,
                d => b'a' + d - 10,
            };
            rest /= 36;
            used += 1;
            if rest == 0 {
                break;
            }
        }
        let text = digits.get(13 - used..).unwrap_or_default();
        f.write_str(core::str::from_utf8(text).unwrap_or_default())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for bits in [0, 1, 35, 36, 1_000_000, u64::MAX] {
            let id = Id::from_bits(bits);
            assert_eq!(Id::parse(&id.to_string()), Some(id));
        }
        assert_eq!(Id::from_bits(36).to_string(), "10");
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "A", "a-b", "zzzzzzzzzzzzz", "12345678901234"] {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }
}
