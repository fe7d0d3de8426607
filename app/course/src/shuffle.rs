//! An order that depends on a seed only: the same in every browser, and natively when the page is built.

/// Where an order comes from. The same seed gives the same order, for ever: tests and printed sheets rely on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(u64);

impl Seed {
    /// A seed from names and a count, such as a lesson, a question and the attempt (FNV-1a, 64 bits).
    pub fn of(parts: &[&str], attempt: u32) -> Self {
        const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        let mut hash = OFFSET;
        let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
        for byte in bytes.chain(attempt.to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(PRIME);
        }
        Self(hash)
    }

    /// `SplitMix64`: one step, one number.
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// The items in this seed's order (Fisher–Yates).
    pub fn shuffled<T>(mut self, mut items: Vec<T>) -> Vec<T> {
        for last in (1..items.len()).rev() {
            let bound = u64::try_from(last + 1).unwrap_or(u64::MAX);
            let chosen = usize::try_from(self.next() % bound).unwrap_or(0);
            items.swap(last, chosen);
        }
        items
    }

    /// As `shuffled`, but never the order given when there is another: for putting steps in order.
    pub fn disordered<T: Clone + PartialEq>(self, items: &[T]) -> Vec<T> {
        let mut shuffled = self.shuffled(items.to_vec());
        if shuffled == items {
            shuffled.rotate_left(1);
        }
        shuffled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_order_of_a_seed_never_changes() {
        let order =
            Seed::of(&["school/s1/a-job-for-ani", "first-risk"], 0).shuffled(vec![1, 2, 3, 4, 5]);
        assert_eq!(
            order,
            Seed::of(&["school/s1/a-job-for-ani", "first-risk"], 0).shuffled(vec![1, 2, 3, 4, 5])
        );
        assert_eq!(order, PINNED);
    }

    /// Printed sheets and resumed quizzes of older versions rely on this very order.
    const PINNED: [i32; 5] = [5, 1, 2, 4, 3];

    proptest! {
        #[test]
        fn nothing_is_lost_and_disorder_is_disorder(n in 2usize..12, attempt: u32) {
            let items: Vec<usize> = (0..n).collect();
            let seed = Seed::of(&["q"], attempt);
            let mut sorted = seed.shuffled(items.clone());
            sorted.sort_unstable();
            prop_assert_eq!(&sorted, &items);
            prop_assert_ne!(seed.disordered(&items), items);
        }
    }

    #[test]
    fn attempts_differ_and_every_place_is_used() {
        let firsts: std::collections::BTreeSet<_> = (0..40)
            .map(|attempt| Seed::of(&["q"], attempt).shuffled(vec!['a', 'b', 'c', 'd'])[0])
            .collect();
        assert_eq!(firsts.len(), 4);
    }
}
