//! Many short lists of numbers in one block.

use std::ops::Range;

/// Lists of numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Lists {
    /// Where each list starts, and where the last one ends.
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// No lists yet.
    pub(super) fn new() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }

    /// Number of lists.
    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Add a list: the distinct ones of `items`, all below the size of `seen`.
    pub(super) fn push_distinct(&mut self, items: impl IntoIterator<Item = u32>, seen: &mut Seen) {
        seen.start();
        self.extend_last(items.into_iter().filter(|item| seen.is_new(*item)));
        self.close();
    }

    /// Lists of one number each.
    pub(super) fn single(items: impl Iterator<Item = u32>) -> Self {
        let items: Vec<u32> = items.collect();
        Self { starts: (0..=short(items.len())).collect(), items }
    }

    /// Add `items` to the list that is being made.
    pub(super) fn extend_last(&mut self, items: impl IntoIterator<Item = u32>) {
        self.items.extend(items);
    }

    /// The list that is being made is ready.
    pub(super) fn close(&mut self) {
        self.starts.push(short(self.items.len()));
    }

    /// List number `index`.
    pub(super) fn of(&self, index: usize) -> &[u32] {
        self.joined(index..index + 1)
    }

    /// The lists of a range, one behind the other.
    pub(super) fn joined(&self, range: Range<usize>) -> &[u32] {
        &self.items[self.starts[range.start] as usize..self.starts[range.end] as usize]
    }

    /// All lists.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.len()).map(|index| self.of(index))
    }

    /// For each number below `count`, the lists that have it.
    pub(super) fn inverted(&self, count: usize) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for item in &self.items {
            starts[*item as usize + 1] += 1;
        }
        for item in 0..count {
            starts[item + 1] += starts[item];
        }
        let mut next = starts.clone();
        let mut items = vec![0; self.items.len()];
        for (index, list) in (0_u32..).zip(self.iter()) {
            for item in list {
                let next = &mut next[*item as usize];
                items[*next as usize] = index;
                *next += 1;
            }
        }
        Self { starts, items }
    }
}

/// Which numbers were met since the start.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    /// For each number the round in which it was met last.
    rounds: Vec<u32>,
    round: u32,
}

impl Seen {
    /// Forget all.
    pub(super) fn start(&mut self) {
        self.round += 1;
    }

    /// Whether a number is met for the first time.
    pub(super) fn is_new(&mut self, number: u32) -> bool {
        let number = number as usize;
        if number >= self.rounds.len() {
            self.rounds.resize(number + 1, 0);
        }
        std::mem::replace(&mut self.rounds[number], self.round) != self.round
    }

    /// Whether a number was met.
    pub(super) fn has(&self, number: u32) -> bool {
        self.rounds.get(number as usize) == Some(&self.round)
    }
}

/// Sizes are kept short: texts stay far below 2^32 words.
pub(super) fn short(number: usize) -> u32 {
    u32::try_from(number).expect("fewer than 2^32")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_and_their_inverse() {
        let mut lists = Lists::new();
        let mut seen = Seen::default();
        for list in [&[3, 1, 3][..], &[], &[1]] {
            lists.push_distinct(list.iter().copied(), &mut seen);
        }
        assert_eq!(lists.iter().collect::<Vec<_>>(), [&[3, 1][..], &[], &[1]]);
        assert_eq!(lists.joined(0..3), [3, 1, 1]);
        assert_eq!(lists.inverted(4).iter().collect::<Vec<_>>(), [&[][..], &[0, 2], &[], &[0]]);
        assert!(seen.has(1) && !seen.has(3) && !seen.has(9));
    }
}
