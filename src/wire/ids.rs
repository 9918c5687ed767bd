//! Ids for rows that came without one: derived from the file, so that two people who open the same
//! file get the same rows.

use crate::domain::Id;

/// The ids given so far, and where new ones come from.
pub(super) struct Ids {
    taken: Vec<Id>,
    state: u64,
}

impl Ids {
    /// Ids for the rows of `text`.
    pub(super) fn of(text: &str) -> Self {
        // FNV-1a: small, and the same on every machine
        let state = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self { taken: Vec::new(), state }
    }

    /// Takes `wanted` when it is free, else a new one; says which of the two.
    pub(super) fn take(&mut self, wanted: Option<Id>) -> (Id, bool) {
        match wanted {
            Some(id) if !self.taken.contains(&id) => {
                self.taken.push(id);
                (id, false)
            }
            _ => (self.fresh(), true),
        }
    }

    /// An id that no row has.
    pub(super) fn fresh(&mut self) -> Id {
        // SplitMix64 walks through all 64 bit numbers before it repeats one: this ends
        loop {
            self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut bits = self.state;
            bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let id = Id::from_bits(bits ^ (bits >> 31));
            if !self.taken.contains(&id) {
                self.taken.push(id);
                return id;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_taken_once_and_new_ones_follow_from_the_file() {
        let wanted = Id::from_bits(7);
        let mut ids = Ids::of("a file");
        assert_eq!(ids.take(Some(wanted)), (wanted, false));
        let (second, new) = ids.take(Some(wanted));
        assert!(new && second != wanted);
        assert_ne!(ids.fresh(), second);

        let mut again = Ids::of("a file");
        assert_eq!(again.fresh(), second);
        assert_ne!(Ids::of("another").fresh(), second);
    }
}
