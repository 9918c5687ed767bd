//! Random numbers that are the same on every machine: xoshiro256++ 1.0 by David Blackman and Sebastiano Vigna (public domain,
//! <https://prng.di.unimi.it/xoshiro256plusplus.c>), seeded by SplitMix64 as its authors ask. Not for secrets.

/// A generator with a seed of its own.
pub(crate) struct Rng([u64; 4]);

impl Rng {
    /// The same seed gives the same numbers.
    pub(crate) fn seeded(seed: u64) -> Self {
        let mut state = seed;
        Self(std::array::from_fn(|_| split_mix(&mut state)))
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let result = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// Even in 0..1, never 1.
    fn unit(&mut self) -> f64 {
        // 53 bits fill a double's fraction; the cast is exact.
        (self.next() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    /// Exponential with mean 1.
    pub(crate) fn exponential(&mut self) -> f64 {
        -(1.0 - self.unit()).ln()
    }
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn split_mix_gives_its_published_values() {
        let mut state = 1_234_567;
        let got: [u64; 5] = std::array::from_fn(|_| split_mix(&mut state));
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(got, published);
    }

    #[test]
    fn xoshiro_gives_its_published_values() {
        let mut rng = Rng([1, 2, 3, 4]);
        let got: [u64; 10] = std::array::from_fn(|_| rng.next());
        let published = [
            41_943_041,
            58_720_359,
            3_588_806_011_781_223,
            3_591_011_842_654_386,
            9_228_616_714_210_784_205,
            9_973_669_472_204_895_162,
            14_011_001_112_246_962_877,
            12_406_186_145_184_390_807,
            15_849_039_046_786_891_736,
            10_450_023_813_501_588_000,
        ];
        assert_eq!(got, published);
    }

    #[test]
    fn an_exponential_has_mean_one_and_is_never_negative_or_infinite() {
        let mut rng = Rng::seeded(7);
        let draws: Vec<f64> = (0..100_000).map(|_| rng.exponential()).collect();
        assert!(draws.iter().all(|draw| draw.is_finite() && *draw >= 0.0));
        let mean = draws.iter().sum::<f64>() / 1e5;
        assert!((mean - 1.0).abs() < 0.015, "{mean}");
    }
}
