//! The edges of a trie over word keys, in one table with open addressing: a look-up touches one line of the cache.

/// A place in a trie: the words walked so far.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// Its number, from 1; the root is 0.
    number: u32,
    /// The first record that ends here: its index, from 1; 0 for none.
    end: u32,
    /// One bit for each word that goes on from here: turns most words away without a look into the table.
    next: u32,
}

/// The edges of a trie.
///
/// An edge is known by 32 bits of its mixed key. Two edges that share them share a node: nothing is lost by that, because
/// whoever finds a record compares its letters.
#[derive(Debug, Clone, Default)]
pub(super) struct Edges {
    /// The tag of each edge, and the node that it leads to; number 0 marks a free slot. A power of two.
    slots: Vec<(u32, Node)>,
    count: u32,
}

const ROOT: Node = Node { number: 0, end: 0, next: u32::MAX };
const FREE: (u32, Node) = (0, Node { number: 0, end: 0, next: 0 });

impl Node {
    /// Its number, from 1: nodes are counted.
    pub const fn index(self) -> usize {
        self.number as usize
    }

    pub(super) const fn end(self) -> u32 {
        self.end
    }
}

impl Edges {
    /// The node behind the first word.
    pub(super) fn start(&self, key: u64) -> Option<Node> {
        self.step(ROOT, key)
    }

    /// The node behind `node` by the word with the key `key`.
    pub(super) fn step(&self, node: Node, key: u64) -> Option<Node> {
        if node.next & branch(key) == 0 || self.slots.is_empty() {
            return None;
        }
        let slot = self.slots[self.slot(tag(node, key))].1;
        (slot.number != 0).then_some(slot)
    }

    /// Add a path of keys that ends with the record `record`, and give its nodes. Where another record ends there, that one
    /// stays, and is given too.
    pub(super) fn insert(&mut self, keys: impl Iterator<Item = u64>, record: u32) -> (Vec<Node>, Option<u32>) {
        let mut path: Vec<Node> = Vec::with_capacity(keys.size_hint().0);
        let mut last = None;
        for key in keys {
            if self.slots.len() / 2 <= self.count as usize {
                self.grow();
                last = path.last().map(|node| self.place(*node));
            }
            if let Some(before) = last {
                self.slots[before].1.next |= branch(key);
            }
            let tag = tag(path.last().copied().unwrap_or(ROOT), key);
            let slot = self.slot(tag);
            if self.slots[slot].1.number == 0 {
                self.count += 1;
                self.slots[slot] = (tag, Node { number: self.count, end: 0, next: 0 });
            }
            path.push(self.slots[slot].1);
            last = Some(slot);
        }
        let earlier = last.map(|slot| std::mem::replace(&mut self.slots[slot].1.end, record));
        if let (Some(slot), Some(earlier)) = (last, earlier.filter(|earlier| *earlier != 0)) {
            self.slots[slot].1.end = earlier;
            return (path, Some(earlier));
        }
        (path, None)
    }

    /// The slot with the tag `tag`, or the free one where it belongs.
    fn slot(&self, tag: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = tag as usize & mask;
        while self.slots[at].1.number != 0 && self.slots[at].0 != tag {
            at = (at + 1) & mask;
        }
        at
    }

    /// The slot that leads to `node`.
    fn place(&self, node: Node) -> usize {
        self.slots.iter().position(|(_, other)| other.number == node.number).unwrap_or_default()
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        let slots = std::mem::replace(&mut self.slots, vec![FREE; size]);
        for (tag, node) in slots.into_iter().filter(|(_, node)| node.number != 0) {
            let slot = self.slot(tag);
            self.slots[slot] = (tag, node);
        }
    }
}

/// 32 bits for an edge.
fn tag(node: Node, key: u64) -> u32 {
    let mixed = (key ^ u64::from(node.number).wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    u32::try_from(mixed >> 32).expect("32 bits are left")
}

/// One of 32 bits for a word.
fn branch(key: u64) -> u32 {
    1 << (key >> 59)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_again() {
        let mut edges = Edges::default();
        let keys = |index: u64| [index % 7, index % 11, index].map(|key| key.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        for index in 1..500 {
            let (path, earlier) = edges.insert(keys(index).into_iter(), u32::try_from(index).unwrap());
            assert_eq!((path.len(), earlier), (3, None));
        }
        for index in 1..500 {
            let [first, second, third] = keys(index);
            let node =
                edges.start(first).and_then(|node| edges.step(node, second)).and_then(|node| edges.step(node, third));
            assert_eq!(node.map(Node::end), Some(u32::try_from(index).unwrap()));
        }
        assert_eq!(edges.insert(keys(3).into_iter(), 900).1, Some(3));
        assert!(edges.start(12345).is_none());
    }
}
