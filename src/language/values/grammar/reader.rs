//! A text in the course of being read: its tokens, and which wordings of the language stand where.

use super::Grammar;
use super::figures::Figures;
use super::numerals::Numeral;
use crate::language::values::cut::{Cut, TokenKind};
use crate::language::values::lexicon::{Lexicon, Wording};
use crate::language::values::reading::Reading;
use crate::language::values::role::{Role, Ways};
use std::cell::{Cell, RefCell};

/// A text in the course of being read.
pub(super) struct Reader<'t> {
    pub(super) cut: Cut<'t>,
    pub(super) grammar: &'t Grammar,
    pub(super) lexicon: &'static Lexicon,
    /// The first token that no reading has taken.
    pub(super) free: usize,
    /// The wordings found so far.
    wordings: RefCell<Vec<Wording>>,
    /// Where those of each token stand among them.
    places: Vec<Cell<Place>>,
    /// The number in figures that was read last, with its token.
    pub(super) number: Cell<Option<(usize, Option<Figures>)>>,
    /// The numeral that was read last, with its token.
    pub(super) numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

/// What is known of the wordings at a token.
#[derive(Clone, Copy)]
enum Place {
    /// Nobody has asked.
    Unknown,
    /// There are none.
    Nothing,
    /// They stand from one place to another.
    Wordings(u32, u32),
}

/// A reading, with the tokens from the first to the one behind the last.
pub(super) struct Found {
    pub(super) reading: Reading,
    pub(super) start: usize,
    pub(super) next: usize,
}

/// How many wordings room is made for at first: as many as most texts have.
const WORDINGS: usize = 16;

/// How many tokens before a value its prepositions and articles are looked for in.
const BEFORE: usize = 4;

impl<'t> Reader<'t> {
    pub(super) fn new(cut: Cut<'t>, grammar: &'t Grammar) -> Self {
        let places = vec![Cell::new(Place::Unknown); cut.tokens.len()];
        let (number, numeral) = (Cell::new(None), Cell::new(None));
        let wordings = RefCell::new(Vec::with_capacity(WORDINGS));
        Self { cut, grammar, lexicon: (grammar.lexicon)(), free: 0, wordings, places, number, numeral }
    }

    /// Whether a value may begin at token `at`; most tokens are turned away.
    #[inline]
    pub(super) fn may_start(&self, at: usize) -> bool {
        match self.cut.tokens[at].kind {
            TokenKind::Figures => true,
            TokenKind::Word | TokenKind::Mark => self.lexicon.may_start(&self.cut, at),
            TokenKind::Closed => false,
        }
    }

    /// What may begin with the wordings at token `at`.
    pub(super) fn ways(&self, at: usize) -> Ways {
        let Some((first, behind)) = self.place(at) else { return Ways::NONE };
        self.wordings.borrow()[first..behind].iter().fold(Ways::NONE, |ways, wording| ways.or(wording.ways))
    }

    /// The longest wording at token `at` with a role that `wanted` takes: what it made of the role, and the token
    /// behind.
    pub(super) fn find<T>(&self, at: usize, wanted: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        let (first, behind) = self.place(at)?;
        let wordings = self.wordings.borrow();
        wordings[first..behind].iter().rev().find_map(|wording| Some((wanted(wording.role)?, wording.next)))
    }

    /// Where the wordings at token `at` stand among those found, if there are any.
    #[inline]
    fn place(&self, at: usize) -> Option<(usize, usize)> {
        match self.places.get(at)?.get() {
            Place::Nothing => None,
            Place::Wordings(first, behind) => Some((first as usize, behind as usize)),
            Place::Unknown => self.looked_up(at),
        }
    }

    /// The same, for a token that nobody has asked about.
    fn looked_up(&self, at: usize) -> Option<(usize, usize)> {
        let mut wordings = self.wordings.borrow_mut();
        let first = wordings.len();
        if self.lexicon.may_word(&self.cut, at) {
            self.lexicon.wordings_at(&self.cut, at, &mut wordings);
        }
        let found = wordings.len() > first;
        let place = if found { Place::Wordings(index(first), index(wordings.len())) } else { Place::Nothing };
        self.places[at].set(place);
        found.then(|| (first, wordings.len()))
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
