//! Which names stand in a text: of the wordings found, those that are meant.

use super::entity::{Entity, Guard, Kind};
use super::hits::{Hit, Hits};
use super::lexicon::{Form, Lexeme, Lexicon};
use super::names::Discourse;
use super::reading::Reading;
use super::shape::{Shapes, lower};
use crate::language::names::Agreement;
use crate::language::words::Number;
use crate::text::{Span, Words};

/// Chooses names among what was found in a text.
#[derive(Debug)]
pub(super) struct Choice<'a> {
    lexicon: &'a Lexicon,
    words: &'a Words<'a>,
    hits: &'a Hits,
    readings: &'a [Reading],
    shapes: Shapes<'a>,
    /// The slots of all titles, in order: what they hold is no name by itself.
    slots: Vec<Span>,
}

/// A name that stands in a text, with what it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) span: Span,
    /// The likeliest first.
    pub(super) lexemes: Vec<Lexeme>,
}

impl<'a> Choice<'a> {
    /// Among `hits` in `words`, where `readings` are the titles.
    pub(super) fn new(shapes: Shapes<'a>, readings: &'a [Reading]) -> Self {
        let Shapes { lexicon, words, hits } = shapes;
        let mut slots: Vec<Span> =
            readings.iter().flat_map(|reading| reading.slots.iter().map(|filled| filled.span)).collect();
        slots.sort_unstable();
        slots.dedup();
        Self { lexicon, words, hits, readings, shapes, slots }
    }

    /// The names, leftmost longest. What titles and names introduce is noted on the way.
    pub(super) fn names(&self, discourse: &mut Discourse) -> Vec<Chosen> {
        let mut chosen: Vec<Chosen> = Vec::new();
        let mut readings = self.readings.iter().peekable();
        let mut free = 0;
        for group in self.hits.all().chunk_by(|one, other| one.first == other.first) {
            let start = group[0].span.start;
            while let Some(reading) = readings.next_if(|reading| reading.span.start <= start) {
                let persons = reading.slots.iter().filter_map(|filled| filled.lexeme);
                persons.for_each(|lexeme| discourse.introduce(lexeme.entity));
            }
            if start < free {
                continue;
            }
            let found = group.iter().rev().find_map(|hit| self.chosen(hit, discourse));
            if let Some(found) = found {
                let full = found.lexemes.iter().filter(|lexeme| lexeme.form != Form::Short);
                full.for_each(|lexeme| discourse.introduce(lexeme.entity));
                free = found.span.end;
                chosen.push(found);
            }
        }
        chosen
    }

    /// The name that `hit` is, if it is one here.
    fn chosen(&self, hit: &Hit, discourse: &Discourse) -> Option<Chosen> {
        if self.in_slot(hit.span) {
            return None;
        }
        let meant = |lexeme: &&Lexeme| self.is_meant(hit, lexeme, discourse);
        let mut lexemes: Vec<Lexeme> = hit.lexemes(self.lexicon).filter(meant).copied().collect();
        let first = lexemes.first()?;
        let start = if first.skip == 0 { hit.span.start } else { self.words.words[hit.first + first.skip].span.start };
        let span = Span::new(start, hit.span.end);
        if lexemes.iter().any(|lexeme| lexeme.form == Form::Attribute) {
            self.settle_number(hit, &mut lexemes);
        }
        Some(Chosen { span, lexemes })
    }

    fn is_meant(&self, hit: &Hit, lexeme: &Lexeme, discourse: &Discourse) -> bool {
        let entity = &self.lexicon.entities[lexeme.entity];
        let known = lexeme.form != Form::Short || entity.short_anywhere || discourse.has_introduced(lexeme.entity);
        lexeme.alone && known && (!lexeme.guarded || self.is_guarded(hit, entity)) && self.is_whole(hit, entity)
    }

    /// Whether the guards of `entity` let it stand here.
    fn is_guarded(&self, hit: &Hit, entity: &Entity) -> bool {
        let guards = &entity.guards;
        let before = |guard: &Guard| self.stands_before(guard, hit.first);
        let behind = |guard: &Guard| self.stands_behind(guard, hit.end);
        (guards.before.is_empty() || guards.before.iter().any(before))
            && !guards.not_before.iter().any(before)
            && !guards.not_behind.iter().any(behind)
    }

    fn stands_before(&self, guard: &Guard, first: usize) -> bool {
        match guard {
            Guard::Capital => self.shapes.follows(first) && self.shapes.is_capital(first - 1),
            Guard::Words(words) => {
                first.checked_sub(words.len()).is_some_and(|start| self.stands_at(words, start))
                    && is_inside_phrase(self.words.before(first))
            }
        }
    }

    fn stands_behind(&self, guard: &Guard, end: usize) -> bool {
        match guard {
            Guard::Capital => end < self.words.len() && self.shapes.follows(end) && self.shapes.is_capital(end),
            Guard::Words(words) => self.stands_at(words, end) && is_inside_phrase(self.words.before(end)),
        }
    }

    fn stands_at(&self, words: &[String], start: usize) -> bool {
        let found = self.words.words.get(start..start + words.len());
        found.is_some_and(|found| {
            found.iter().zip(words).all(|(word, wanted)| lower(word.span.of(self.words.text)) == *wanted)
        })
    }

    /// One word behind another capitalised word is part of another name (« Brigitte Macron », « Giselle Maurice »),
    /// unless that word is an initial of the person's name (« E. Macron »).
    fn is_whole(&self, hit: &Hit, entity: &Entity) -> bool {
        let exposed = matches!(entity.kind, Kind::Country | Kind::Person | Kind::Place) && hit.end - hit.first == 1;
        if !exposed || !self.shapes.joins_name(hit.first) {
            return true;
        }
        let before = self.words.word(hit.first - 1);
        let initial = before.chars().count() == 1 && entity.name_starts_with(before);
        initial && self.words.before(hit.first).starts_with('.')
    }

    /// Whether a title holds these words in one of its slots.
    fn in_slot(&self, span: Span) -> bool {
        let behind = self.slots.partition_point(|slot| slot.start <= span.start);
        self.slots[..behind].iter().rev().take(3).any(|slot| slot.contains(span))
    }

    /// An adjective with a capital is a noun (« les Syriens »); what stands before it tells its number, else it is
    /// plural as such nouns mostly are. One without agrees with the noun before it (« le secteur français »).
    fn settle_number(&self, hit: &Hit, lexemes: &mut [Lexeme]) {
        let noun = self.shapes.is_capital(hit.first);
        let names = self.lexicon.names;
        let before = hit.first.checked_sub(1).filter(|_| is_inside_phrase(self.words.before(hit.first)));
        let before = before.map(|word| lower(self.words.word(word)));
        let told = before.and_then(|word| match names.determiner(&word) {
            Some(determiner) => Some(determiner.agreement),
            None if noun => None,
            None => names.noun_number(&word).map(|number| Agreement::new(None, Some(number))),
        });
        for lexeme in lexemes.iter_mut().filter(|lexeme| noun && lexeme.form == Form::Attribute) {
            lexeme.form = Form::Demonym;
        }
        lexemes.sort_by_key(|lexeme| match told {
            Some(told) => lexeme.agreement.merge(told).is_none(),
            None => noun && lexeme.agreement.number == Some(Number::Singular),
        });
    }
}

/// Whether nothing but spaces, apostrophes and hyphens stands between two words.
fn is_inside_phrase(gap: &str) -> bool {
    gap.chars().all(|character| character.is_whitespace() || matches!(character, '’' | '\'' | '-'))
}
