//! New ids, from the browser's own randomness.

use crate::domain::Id;

/// An id that no other row has, here or on another machine.
pub fn random_id() -> Id {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    match crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)) {
        Some(Ok(_)) => Id::from_bits(u64::from_le_bytes(bytes)),
        // every browser of the baseline has it; were it missing, ids only have to differ
        _ => {
            let half = || (js_sys::Math::random() * f64::from(u32::MAX)) as u64;
            Id::from_bits(half() << 32 | half())
        }
    }
}

/// So many at once, as a new draft needs.
pub fn random_ids<const N: usize>() -> [Id; N] {
    core::array::from_fn(|_| random_id())
}
