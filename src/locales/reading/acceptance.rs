//! Which frames that fit are accepted, and which of several is the best.

use super::{Approach, Filled, Reader, Reading, State};
use crate::language::names::{Agreement, Article};
use crate::locales::entity::Kind;
use crate::locales::frame::{Role, Trait};
use crate::locales::lexicon::{Form, Lexeme};
use crate::locales::literal::{Spot, gap_fits};
use crate::locales::shape::Shape;
use crate::text::Span;

impl Reader<'_> {
    /// The reading of a frame that is complete at `spot`, with the cell that its wording belongs to, if it is accepted.
    pub(super) fn accepted(&self, (frame, cell): (usize, Agreement), spot: Spot, state: State) -> Option<Reading> {
        let span = Span::new(self.start, spot.from);
        let rules = &self.lexicon.frames.all[frame].rules;
        let number = Agreement::new(None, rules.number);
        let agreement = state.agreement.merge(cell)?.merge(number)?;
        let accepted = self.lexicon.words.opens(self.words, self.words.at(span.start))
            && spot.word.checked_sub(1).is_none_or(|last| self.lexicon.words.closes(self.words, last))
            && self.has_article(state, &self.words.text[..span.start])
            && rules.traits.iter().all(|wanted| self.has_trait(wanted))
            && self.path.iter().all(|filled| self.is_known_enough(filled, frame))
            && !(rules.closed && self.goes_on(spot));
        let State { modifier, fault, .. } = state;
        accepted.then(|| Reading { frame, span, slots: self.path.clone(), agreement, modifier, fault })
    }

    /// A frame without a name needs a definite determiner, or a name before it that it is an apposition to (« Hadja
    /// Lahbib, commissaire … »). One with a name may stand without where the language drops the article; one that begins
    /// with the name or with a form of address never has any.
    fn has_article(&self, state: State, before: &str) -> bool {
        let roles = || self.path.iter().map(|filled| self.lexicon.frames.variables[filled.variable].role);
        if roles().next().is_some_and(|first| matches!(first, Role::Name | Role::Civility)) {
            return true;
        }
        let holds_name = roles().any(|role| role == Role::Name);
        state.definite || if holds_name { self.lexicon.names.drops_article(before) } else { self.is_apposed() }
    }

    /// Whether the frame stands behind a name and a comma.
    fn is_apposed(&self) -> bool {
        let word = self.words.at(self.start);
        gap_fits(", ", self.words.before(word)) && self.shapes.name_before(word).is_some()
    }

    fn has_trait(&self, wanted: &Trait) -> bool {
        self.path
            .iter()
            .filter(|filled| self.role(filled) == wanted.role)
            .all(|filled| self.traits(filled).contains(&wanted.name) == wanted.wanted)
    }

    fn traits(&self, filled: &Filled) -> &[String] {
        filled.lexeme.map_or(&[], |lexeme| &self.lexicon.entities[lexeme.entity].traits)
    }

    /// Whether the frame `frame` takes what fills this slot, known or not.
    fn is_known_enough(&self, filled: &Filled, frame: usize) -> bool {
        if filled.lexeme.is_some() {
            return true;
        }
        let rules = &self.lexicon.frames.all[frame].rules;
        let variable = &self.lexicon.frames.variables[filled.variable];
        let heads = |name: &String| self.path.iter().any(|filled| self.traits(filled).contains(name));
        !rules.known.contains(&variable.base)
            && (variable.role != Role::Name || filled.capitals >= rules.name_words)
            && (variable.role != Role::Org || rules.unknown_org.as_ref().is_none_or(heads))
    }

    /// Whether an adjective or a name stands behind `spot`, which belongs to the title before it.
    fn goes_on(&self, spot: Spot) -> bool {
        let word = spot.word;
        if !self.shapes.follows(word) {
            return false;
        }
        let adjective = |lexeme: &Lexeme| lexeme.form == Form::Attribute;
        let mut lexemes = self.hits.at(word).iter().flat_map(|hit| hit.lexemes(self.lexicon));
        lexemes.any(adjective) || self.shapes.is_capital(word)
    }

    /// What makes one reading better than another of the same words: a longer title, more slots, more that is known,
    /// the frame that comes first in the file.
    pub(in crate::locales) fn weight(&self, reading: &Reading) -> (usize, usize, std::cmp::Reverse<usize>) {
        let title =
            reading.slots.iter().filter(|filled| self.role(filled) == Role::Title).map(|filled| filled.span.len());
        let known = reading.slots.iter().filter(|filled| filled.lexeme.is_some()).count();
        (title.max().unwrap_or(0), reading.slots.len() + known, std::cmp::Reverse(reading.frame))
    }

    /// Fill a slot with a name that the lexicon does not know.
    pub(super) fn fill_unknown(&mut self, approach: &Approach, role: Role) {
        let Spot { word, from } = approach.spot;
        if self.words.words.get(word).is_none_or(|found| found.span.start != from) {
            return;
        }
        let Some(shape) = self.unknown(approach, role) else { return };
        let span = self.words.span(word, shape.end - 1);
        let variable = approach.step.variable;
        let filled = Filled { variable, span, lexeme: None, agreement: Agreement::OPEN, capitals: shape.capitals };
        self.go_on(filled, Spot { word: shape.end, from: span.end }, approach);
    }

    /// The unknown name that may fill a slot of `role`. Behind a bare preposition a body or a place is one word: more
    /// could be the name of its head (« le PDG de Renault Luca de Meo »).
    fn unknown(&self, approach: &Approach, role: Role) -> Option<Shape> {
        let word = approach.spot.word;
        let article = approach.link.map(|link| link.article);
        if !matches!((role, article), (Role::Name | Role::Org, None) | (Role::Org | Role::Place, Some(Article::None))) {
            return None;
        }
        let shape = self.shape_at(word)?;
        let first = Shape { end: self.shapes.token_end(word), capitals: 1 };
        match (role, article) {
            (Role::Name, None) => (self.is_addressed() || !self.names_something(word, shape.end)).then_some(shape),
            (Role::Org, None) => {
                (shape.capitals <= MOST_ORG_WORDS && !self.names_something(word, word)).then_some(shape)
            }
            (Role::Org, Some(Article::None)) => {
                let alone = shape.end == first.end || self.person_at(first.end);
                (alone && !self.names_something(word, word)).then_some(first)
            }
            (Role::Place, Some(Article::None)) => (!self.names_something(word, word)).then_some(first),
            _ => None,
        }
    }

    /// Whether a form of address tells that a name follows, whatever else it could be: « Mme France ».
    fn is_addressed(&self) -> bool {
        self.path.last().is_some_and(|filled| self.role(filled) == Role::Civility)
    }

    /// Whether a known name starts at `word` and reaches `end`.
    fn names_something(&self, word: usize, end: usize) -> bool {
        let hits = self.hits.at(word).iter().filter(|hit| hit.end >= end);
        let mut lexemes = hits.flat_map(|hit| hit.lexemes(self.lexicon));
        lexemes.any(|lexeme| self.lexicon.entities[lexeme.entity].kind.is_name())
    }

    fn person_at(&self, word: usize) -> bool {
        let lexemes = self.hits.at(word).iter().flat_map(|hit| hit.lexemes(self.lexicon));
        lexemes.into_iter().any(|lexeme| self.lexicon.entities[lexeme.entity].kind == Kind::Person)
    }

    /// What the slot does in its frame.
    pub(super) fn role(&self, filled: &Filled) -> Role {
        self.lexicon.frames.variables[filled.variable].role
    }
}

/// The name of a body that the lexicon does not know has no more capitalised words than this.
const MOST_ORG_WORDS: usize = 3;
