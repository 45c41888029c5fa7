//! A text in the course of being read: its tokens, and which wordings of the language stand where.

use super::Grammar;
use super::figures::Figures;
use super::numerals::Numeral;
use crate::language::values::cut::Cut;
use crate::language::values::lexicon::{Lexicon, Wording};
use crate::language::values::reading::Reading;
use crate::language::values::role::Role;
use std::cell::{Cell, RefCell};
use std::ops::Range;

/// A text in the course of being read.
pub(super) struct Reader<'t> {
    pub(super) cut: Cut<'t>,
    pub(super) grammar: &'t Grammar,
    pub(super) lexicon: &'static Lexicon,
    /// The first token that no reading has taken.
    pub(super) free: usize,
    known: RefCell<Known>,
    /// The number in figures that was read last, with its token.
    pub(super) number: Cell<Option<(usize, Option<Figures>)>>,
    /// The numeral that was read last, with its token.
    pub(super) numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

/// The wordings found so far, and where those of each token stand among them.
#[derive(Default)]
struct Known {
    wordings: Vec<Wording>,
    at: Vec<Option<Range<u32>>>,
}

/// A reading, with the tokens from the first to the one behind the last.
pub(super) struct Found {
    pub(super) reading: Reading,
    pub(super) start: usize,
    pub(super) next: usize,
}

/// How many tokens before a value its prepositions and articles are looked for in.
const BEFORE: usize = 4;

impl<'t> Reader<'t> {
    pub(super) fn new(cut: Cut<'t>, grammar: &'t Grammar) -> Self {
        let known = RefCell::new(Known { wordings: Vec::new(), at: vec![None; cut.tokens.len()] });
        let (number, numeral) = (Cell::new(None), Cell::new(None));
        Self { cut, grammar, lexicon: (grammar.lexicon)(), free: 0, known, number, numeral }
    }

    /// Whether a value may begin at token `at`; most tokens are turned away.
    pub(super) fn may_start(&self, at: usize) -> bool {
        self.lexicon.may_start(&self.cut, at)
    }

    /// The longest wording at token `at` with a role that `wanted` takes: what it made of the role, and the token
    /// behind.
    pub(super) fn find<T>(&self, at: usize, wanted: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        let mut known = self.known.borrow_mut();
        let Known { wordings, at: places } = &mut *known;
        let range = places.get_mut(at)?.get_or_insert_with(|| {
            let first = index(wordings.len());
            self.lexicon.wordings_at(&self.cut, at, wordings);
            first..index(wordings.len())
        });
        let found = &wordings[range.start as usize..range.end as usize];
        found.iter().rev().find_map(|wording| Some((wanted(wording.role)?, wording.next)))
    }

    /// Whether a wording at token `at` has a role that `wanted` takes.
    pub(super) fn is_any(&self, at: usize, wanted: impl Fn(Role) -> bool) -> bool {
        self.find(at, |role| wanted(role).then_some(())).is_some()
    }

    /// The token behind the wording of role `role` at token `at`.
    pub(super) fn is(&self, at: usize, role: Role) -> Option<usize> {
        self.find(at, |other| (other == role).then_some(())).map(|((), next)| next)
    }

    /// The token behind the wording of role `role` at token `at`, or `at` itself.
    pub(super) fn skip(&self, at: usize, role: Role) -> usize {
        self.is(at, role).unwrap_or(at)
    }

    /// The free wording that ends before token `at` with a role that `wanted` takes: what it made of the role, and its
    /// first token.
    pub(super) fn find_before<T>(&self, at: usize, wanted: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        (self.free.max(at.saturating_sub(BEFORE))..at).find_map(|start| {
            let (made, next) = self.find(start, &wanted)?;
            (next == at).then_some((made, start))
        })
    }

    /// The first token of the free wording of role `role` that ends before token `at`.
    pub(super) fn before(&self, at: usize, role: Role) -> Option<usize> {
        self.find_before(at, |other| (other == role).then_some(())).map(|((), start)| start)
    }

    /// Whether a wording of role `role` ends before token `at`, taken or not.
    pub(super) fn follows(&self, at: usize, role: Role) -> bool {
        (at.saturating_sub(BEFORE)..at).any(|start| self.is(start, role) == Some(at))
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2^32 wordings in a text")
}
