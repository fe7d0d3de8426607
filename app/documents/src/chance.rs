//! Chance that is no chance: the same seed gives the same document, natively and in every browser.
//!
//! `SplitMix64` (Steele, Lea, Flood 2014): eight lines of whole-number arithmetic, nothing that a platform could
//! round differently. It is good enough to draw lines and choose names, and for nothing secret.

/// A stream of numbers that follows from its seed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A stream of its own for one purpose, so that a new question asked of one stream does not change the
    /// answers of another.
    #[must_use]
    pub fn fork(&self, purpose: &str) -> Self {
        // FNV-1a over the purpose, stirred into the seed.
        let hash = purpose.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut fork = Self(self.0 ^ hash);
        fork.next();
        fork
    }

    /// The next 64 bits.
    #[allow(
        clippy::should_implement_trait,
        reason = "a stream without end is no iterator to collect"
    )]
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number below `end`; 0 when `end` is 0. The bias is below 2⁻³², which no trainee sees.
    pub fn below(&mut self, end: u32) -> u32 {
        // The high half of a 32 × 32 bit product fits in 32 bits.
        u32::try_from(((self.next() >> 32) * u64::from(end)) >> 32).unwrap_or(0)
    }

    /// A whole number from `from` to `to`, both included.
    pub fn between(&mut self, from: i32, to: i32) -> i32 {
        let width = u32::try_from(i64::from(to) - i64::from(from) + 1).unwrap_or(0);
        from.saturating_add_unsigned(self.below(width))
    }

    /// One of several; `None` of none.
    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        let count = u32::try_from(among.len()).ok()?;
        among.get(self.below(count) as usize)
    }

    /// True in `numerator` of `denominator` cases.
    pub fn is_one_of(&mut self, numerator: u32, denominator: u32) -> bool {
        self.below(denominator) < numerator
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one() {
        // The first outputs of the reference implementation for the seed 1234567.
        let mut chance = Chance::new(1_234_567);
        assert_eq!(chance.next(), 6_457_827_717_110_365_317);
        assert_eq!(chance.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn numbers_stay_in_their_bounds_and_reach_them() {
        let mut chance = Chance::new(7);
        let drawn: Vec<i32> = (0..1000).map(|_| chance.between(-2, 2)).collect();
        assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&-2), Some(&2)));
        assert_eq!(chance.below(0), 0);
        assert_eq!(chance.pick::<u8>(&[]), None);
    }

    #[test]
    fn forks_do_not_disturb_each_other() {
        let chance = Chance::new(7);
        assert_eq!(chance.fork("face"), chance.fork("face"));
        assert_ne!(chance.fork("face").next(), chance.fork("name").next());
    }
}
