//! Which blocks are open.

use super::elements;
use crate::model::SegmentKind;
use rustc_hash::FxHashMap;

/// The blocks that are open, from the outermost. End tags may be missing, or be too many.
#[derive(Debug, Default)]
pub(super) struct Nesting {
    open: Vec<Open>,
    counts: FxHashMap<String, usize>,
}

#[derive(Debug)]
struct Open {
    name: String,
    kind: SegmentKind,
}

impl Nesting {
    /// How many blocks are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The kind of text in the innermost block.
    pub(super) fn kind(&self) -> SegmentKind {
        self.open.last().map_or(SegmentKind::Paragraph, |open| open.kind)
    }

    /// A block called `name` starts: those that this ends are closed.
    pub(super) fn close_for(&mut self, name: &str) {
        while self.open.last().is_some_and(|last| elements::ends(&last.name, name)) {
            self.pop();
        }
    }

    /// A block called `name` is open; its text is of `kind`, or of that of the block around.
    pub(super) fn open(&mut self, name: &str, kind: Option<SegmentKind>) {
        let kind = kind.unwrap_or_else(|| self.kind());
        *self.counts.entry(name.to_owned()).or_default() += 1;
        self.open.push(Open { name: name.to_owned(), kind });
    }

    /// An end tag: the innermost block called so is closed, and what is open in it. False when there is none.
    pub(super) fn close(&mut self, name: &str) -> bool {
        if self.counts.get(name).is_none_or(|count| *count == 0) {
            return false;
        }
        while self.pop().is_some_and(|closed| closed != name) {}
        true
    }

    fn pop(&mut self) -> Option<String> {
        let open = self.open.pop()?;
        if let Some(count) = self.counts.get_mut(&open.name) {
            *count -= 1;
        }
        Some(open.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_and_stray_end_tags() {
        let mut nesting = Nesting::default();
        for name in ["ul", "li", "p"] {
            nesting.open(name, elements::kind(name));
        }
        assert_eq!(nesting.kind(), SegmentKind::Bullet);
        nesting.close_for("li");
        assert_eq!(nesting.depth(), 1);
        assert!(!nesting.close("p"));
        assert!(nesting.close("ul"));
        assert_eq!((nesting.depth(), nesting.kind()), (0, SegmentKind::Paragraph));
    }
}
