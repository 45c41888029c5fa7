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
    /// Where those of the tokens stand among them that were asked for last.
    places: [Cell<Place>; PLACES],
    /// The number in figures that was read last, with its token.
    pub(super) number: Cell<Option<(usize, Option<Figures>)>>,
    /// The numeral that was read last, with its token.
    pub(super) numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

/// Where the wordings at a token stand among those found.
#[derive(Clone, Copy)]
struct Place {
    token: usize,
    first: usize,
    behind: usize,
}

impl Place {
    /// That of no token.
    const NONE: Self = Self { token: usize::MAX, first: 0, behind: 0 };
}

/// How many tokens are kept in mind with their wordings: more than a value is looked for in, mostly.
const PLACES: usize = 16;

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
        let places = [const { Cell::new(Place::NONE) }; PLACES];
        let (number, numeral) = (Cell::new(None), Cell::new(None));
        let wordings = RefCell::new(Vec::with_capacity(WORDINGS));
        Self { cut, grammar, lexicon: (grammar.lexicon)(), free: 0, wordings, places, number, numeral }
    }

    /// Whether a value may begin at token `at`; most tokens are turned away.
    #[inline]
    pub(super) fn may_start(&self, at: usize) -> bool {
        let kind = self.cut.tokens[at].kind;
        kind == TokenKind::Figures || (kind != TokenKind::Closed && self.lexicon.may_start(&self.cut, at))
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
        let token = self.cut.tokens.get(at)?;
        if self.lexicon.may_word(token) { self.looked_up(at) } else { None }
    }

    /// The same, for a token that a wording may stand at.
    fn looked_up(&self, at: usize) -> Option<(usize, usize)> {
        let slot = &self.places[at % PLACES];
        let mut place = slot.get();
        if place.token != at {
            let mut wordings = self.wordings.borrow_mut();
            let first = wordings.len();
            self.lexicon.wordings_at(&self.cut, at, &mut wordings);
            place = Place { token: at, first, behind: wordings.len() };
            slot.set(place);
        }
        (place.behind > place.first).then_some((place.first, place.behind))
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
