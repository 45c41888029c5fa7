//! Terms that other words tear apart, and terms that share a word.
//!
//! After the head of a term may come, before its tail goes on:
//! - adjectives of country: « ministres *français et allemand* des Affaires étrangères »;
//! - another modifier: « énergies *nucléaire et* renouvelables »;
//! - another complement: « ministres *des Affaires étrangères et* de la Défense ».
//!
//! Verbs, pronouns and clauses between head and tail are not attempted.

use super::super::demonyms::{is_demonym, may_end_demonym};
use super::super::{
    closed::Closed,
    elision::{is_hyphen, single},
};
use crate::language::words::{Gap, Tail};
use crate::text::Words;

/// Where a term whose head ends with word `last` may go on.
pub(super) fn after(text: &Words<'_>, last: usize) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let reader = Reader { text };
    if !reader.is_spaced(last + 1) {
        return gaps;
    }
    reader.demonyms(last + 1, &mut gaps);
    if reader.is_joined_soon(last + 1) {
        reader.modifiers(last + 1, &mut gaps);
        reader.complement(last + 1, &mut gaps);
    }
    gaps
}

/// Whether a comma, « et » or « ou » and another modifier follow word `last`.
pub(super) fn is_coordinated(text: &Words<'_>, last: usize) -> bool {
    let reader = Reader { text };
    let next = last + 1;
    let other = if reader.is_comma(next) { Some(next) } else { reader.conjunction(next) };
    other.is_some_and(|other| reader.modifier(other).is_some())
}

/// Reads the words after a head. Positions are word indices; what is read gives the position behind it.
struct Reader<'r, 't> {
    text: &'r Words<'t>,
}

impl Reader<'_, '_> {
    /// Whether a conjunction stands among the next words: without one there is nothing to share.
    fn is_joined_soon(&self, first: usize) -> bool {
        let near = self.text.words.iter().skip(first).take(LONGEST_GAP);
        let conjunctions = Closed::Conjunction.keys();
        near.into_iter().any(|word| conjunctions.contains(&word.key))
    }

    /// Adjectives of country, then a complement.
    fn demonyms(&self, first: usize, gaps: &mut Vec<Gap>) {
        let mut at = first;
        while let Some(next) = self.compound(at).filter(|next| self.is_demonym(at, *next)) {
            at = next;
            if self.is_comma(at) {
                continue;
            }
            match self.conjunction(at) {
                Some(other) => at = other,
                None => break,
            }
        }
        if at > first && self.is_spaced(at) {
            gaps.push(Gap { resume: at, tail: Tail::Complement });
        }
    }

    /// Modifiers, a conjunction, and the modifier that belongs to the term: the last one, or one in the middle.
    fn modifiers(&self, first: usize, gaps: &mut Vec<Gap>) {
        let before = gaps.len();
        let mut at = first;
        while let Some(next) = self.modifier(at) {
            if self.is_comma(next) {
                at = next;
            } else if let Some(other) = self.conjunction(next) {
                gaps.push(Gap { resume: other, tail: Tail::Modifier });
                return;
            } else {
                break;
            }
            gaps.push(Gap { resume: at, tail: Tail::Modifier });
        }
        gaps.truncate(before);
    }

    /// Complements with their prepositions, a conjunction, and the complement that belongs to the term.
    fn complement(&self, first: usize, gaps: &mut Vec<Gap>) {
        let mut at = first;
        while let Some(next) = self.prepositional(at) {
            if let Some(other) = self.conjunction(next) {
                gaps.push(Gap { resume: other, tail: Tail::Complement });
                return;
            }
            if !self.is_comma(next) {
                return;
            }
            at = next;
        }
    }

    /// A preposition, an article, one or two words.
    fn prepositional(&self, at: usize) -> Option<usize> {
        let noun = self.is(Closed::Link, at).then_some(at + 1)?;
        let noun = noun + usize::from(self.is(Closed::Article, noun));
        let end = self.compound(noun)?;
        let second = self.is_spaced(end).then(|| self.modifier(end)).flatten();
        Some(second.unwrap_or(end))
    }

    /// « et » or « ou » between spaces: the position of the next word.
    fn conjunction(&self, at: usize) -> Option<usize> {
        let found = self.is(Closed::Conjunction, at) && self.is_spaced(at) && self.is_spaced(at + 1);
        found.then_some(at + 1)
    }

    /// A word that can modify a noun: none of the closed classes.
    fn modifier(&self, at: usize) -> Option<usize> {
        let word = self.word(at)?;
        let closed = self.is(Closed::NoModifier, at) || word.starts_with(|first: char| first.is_numeric());
        if closed { None } else { self.compound(at) }
    }

    /// A word with those that hyphens join to it.
    fn compound(&self, at: usize) -> Option<usize> {
        self.word(at)?;
        let mut end = at + 1;
        while end < self.text.len() && single(self.text.before(end)).is_some_and(is_hyphen) {
            end += 1;
        }
        Some(end)
    }

    fn is_demonym(&self, first: usize, end: usize) -> bool {
        may_end_demonym(&self.text.words[end - 1]) && is_demonym(self.text.span(first, end - 1).of(self.text.text))
    }

    fn is(&self, class: Closed, at: usize) -> bool {
        self.word(at).is_some() && class.has_word(self.text, at)
    }

    fn is_spaced(&self, at: usize) -> bool {
        self.text.is_spaced(at) || (at < self.text.len() && self.text.before(at).chars().all(char::is_whitespace))
    }

    fn is_comma(&self, at: usize) -> bool {
        at < self.text.len() && self.text.before(at).trim() == ","
    }

    fn word(&self, at: usize) -> Option<&str> {
        let joined = at > 0 && at < self.text.len() && single(self.text.before(at)).is_some_and(is_hyphen);
        (at < self.text.len() && !joined).then(|| self.text.word(at))
    }
}

/// Most words between a head and the tail that shares it.
const LONGEST_GAP: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    /// Where each gap of the term that begins `text` leads, and to which kind of tail.
    fn check(text: &str, expected: &str) {
        let words = Words::new(text);
        let show = |gap: Gap| {
            let tail = if gap.tail == Tail::Complement { "+" } else { "=" };
            format!("{tail}{}", &text[words.words[gap.resume].span.start..])
        };
        assert_eq!(after(&words, 0).into_iter().map(show).collect::<Vec<_>>().join(" | "), expected);
    }

    #[test]
    fn adjectives_of_country() {
        check("ministres français et allemand des Affaires", "+des Affaires | =allemand des Affaires");
        check("ministre sud-coréen de la Défense", "+de la Défense");
        check("ministre hier de la Défense", "");
    }

    #[test]
    fn shared_heads() {
        check("énergies nucléaire et renouvelables", "=renouvelables");
        check("énergies nucléaire, solaire et éolienne", "=solaire et éolienne | =éolienne");
        check("ministres des Affaires étrangères et de la Défense", "+de la Défense");
        check("chefs d’État et de gouvernement", "+de gouvernement");
        check("ministres de la Défense, de l’Intérieur et de la Justice", "+de la Justice");
    }

    #[test]
    fn verbs_and_clauses_are_not_read() {
        check("ministre a parlé de réforme et de la Justice", "");
        check("énergie est chère et renouvelable", "");
        check("ministre, qui dort et de la Justice", "");
    }

    #[test]
    fn coordination_follows() {
        let follows = |text: &str| is_coordinated(&Words::new(text), 1);
        assert!(follows("élections présidentielle et législatives"));
        assert!(follows("élections présidentielle, législatives et locales"));
        assert!(!follows("élections présidentielle et la suite"));
        assert!(!follows("élections présidentielle"));
    }
}
