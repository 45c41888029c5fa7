//! Terms in running text.

use super::termbase::{Condition, FormOf, Termbase};
use crate::language::words::Number;
use crate::model::{Mention, MentionKind};
use crate::text::compare::agrees_in_parts;
use crate::text::phrases::{self, Node, Phrase};
use crate::text::{Span, Words};

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Index of the entry.
    pub entry: u32,
    /// From its first word to its last.
    pub span: Span,
    /// Its pieces, where other words stand between them; empty when it stands in one.
    pub parts: Vec<Span>,
    /// Its number, as the form or the determiner tells it.
    pub number: Option<Number>,
}

impl Termbase {
    /// Every term of the termbase in `text`, those inside longer ones too, with all renderings. What touches one of the
    /// spans of `skip` (addresses, code) is no term. Which mentions stand where several claim the same words is decided
    /// later, together with the other kinds.
    pub fn mentions(&self, text: &Words<'_>, skip: &[Span]) -> Vec<Mention> {
        self.matches(text, skip).into_iter().map(|found| self.mention(found)).collect()
    }

    /// The same, as indices of entries.
    pub fn matches(&self, text: &Words<'_>, skip: &[Span]) -> Vec<Match> {
        let mut search = Search { termbase: self, text, skip, found: Vec::new() };
        for (first, word) in text.words.iter().enumerate() {
            if let Some(node) = self.phrases.start(word) {
                search.from(first, node);
            }
        }
        search.found
    }

    fn mention(&self, found: Match) -> Mention {
        let entry = &self.entries()[found.entry as usize];
        let mut mention = Mention::new(MentionKind::Term, &entry.id, found.span);
        mention.parts = found.parts;
        mention.renderings = self.renderings(found.entry, found.number).to_vec();
        mention.forbidden = entry.deprecated(self.target()).map(ToOwned::to_owned).collect();
        mention.case = entry.case();
        mention
    }
}

/// One text being searched.
struct Search<'s, 't> {
    termbase: &'s Termbase,
    text: &'s Words<'t>,
    skip: &'s [Span],
    found: Vec<Match>,
}

/// The words walked so far: a run of words, and the run before it that a parenthesis or a gap parts from it.
#[derive(Clone, Copy)]
struct Walk {
    /// The first run, when there are two.
    head: Option<(usize, usize)>,
    /// First word of the last run.
    first: usize,
    /// Last word walked.
    last: usize,
    node: Node,
}

impl Search<'_, '_> {
    /// Walk on from the word `first`.
    fn from(&mut self, first: usize, node: Node) {
        let mut opens = None;
        let mut walk = Walk { head: None, first, last: first, node };
        loop {
            for phrase in self.termbase.phrases.ending(walk.node) {
                if *opens.get_or_insert_with(|| self.termbase.language.opens(self.text, first)) {
                    self.whole(walk, phrase);
                }
            }
            if walk.head.is_none() && self.termbase.heads.contains(&walk.node) {
                if !*opens.get_or_insert_with(|| self.termbase.language.opens(self.text, first)) {
                    return;
                }
                self.gaps(walk);
            }
            let Some(next) = self.next(walk) else { return };
            walk = next;
        }
    }

    /// The walk with the next word; over an acronym in parentheses, once.
    fn next(&self, walk: Walk) -> Option<Walk> {
        let next = walk.last + 1;
        let word = self.text.words.get(next)?;
        if let Some(node) = self.termbase.phrases.step(walk.node, word) {
            return Some(Walk { last: next, node, ..walk });
        }
        if walk.head.is_some() || !self.is_acronym_in_parentheses(next) {
            return None;
        }
        let node = self.termbase.phrases.step(walk.node, self.text.words.get(next + 1)?)?;
        Some(Walk { head: Some((walk.first, walk.last)), first: next + 1, last: next + 1, node })
    }

    /// A phrase that ends with the walk.
    fn whole(&mut self, walk: Walk, phrase: &Phrase) {
        let form = self.termbase.forms[phrase.owner as usize];
        let first = walk.head.map_or(walk.first, |(first, _)| first);
        let span = match walk.head {
            None => phrases::hit(self.text, walk.first, walk.last, phrase).map(|hit| hit.span),
            Some(_) => self.agrees(walk, phrase).then(|| self.text.span(first, walk.last)),
        };
        if let Some(span) = span.filter(|_| self.stands(form, first, walk.last)) {
            let number = form.number.or_else(|| self.termbase.language.number_before(self.text, first));
            self.push(Match { entry: form.entry, span, parts: Vec::new(), number });
        }
    }

    /// Tails behind a gap: walk on from the head.
    fn gaps(&mut self, head: Walk) {
        for gap in self.termbase.language.gaps(self.text, head.last) {
            let start = self.text.words.get(gap.resume);
            let mut node = start.and_then(|word| self.termbase.phrases.step(head.node, word));
            let mut last = gap.resume;
            while let Some(here) = node {
                let walk = Walk { head: Some((head.first, head.last)), first: gap.resume, last, node: here };
                for phrase in self.termbase.phrases.ending(here) {
                    let seam = self.termbase.forms[phrase.owner as usize].seam;
                    let fits = |words: usize| head.first + words == head.last + 1;
                    if seam.is_some_and(|seam| seam.tail == gap.tail && fits(seam.words)) {
                        self.torn(walk, phrase);
                    }
                }
                last += 1;
                node = self.text.words.get(last).and_then(|word| self.termbase.phrases.step(here, word));
            }
        }
    }

    /// A phrase whose tail ends with the walk.
    fn torn(&mut self, walk: Walk, phrase: &Phrase) {
        let form = self.termbase.forms[phrase.owner as usize];
        let Some((first, head_last)) = walk.head else { return };
        if self.agrees(walk, phrase) && self.termbase.language.closes(self.text, walk.last) {
            let parts = vec![self.text.span(first, head_last), self.text.span(walk.first, walk.last)];
            let span = self.text.span(first, walk.last);
            self.push(Match { entry: form.entry, span, parts, number: form.number });
        }
    }

    fn agrees(&self, walk: Walk, phrase: &Phrase) -> bool {
        let part = |first, last| self.text.span(first, last).of(self.text.text);
        let tail = part(walk.first, walk.last);
        let head = walk.head.map_or("", |(first, last)| part(first, last));
        agrees_in_parts(&phrase.text, &[head, tail], phrase.case)
    }

    /// Whether what stands around the words allows the form there.
    fn stands(&self, form: FormOf, first: usize, last: usize) -> bool {
        let language = self.termbase.language;
        let condition = match form.condition {
            Condition::None => true,
            Condition::Noun => language.is_noun(self.text, first),
            Condition::Determined => language.is_determined(self.text, first),
        };
        condition && language.closes(self.text, last) && (!form.coordinated || language.is_coordinated(self.text, last))
    }

    fn push(&mut self, found: Match) {
        let skipped = self.skip.iter().any(|span| span.overlaps(found.span));
        let known = |other: &Match| other.entry == found.entry && other.span == found.span;
        if !skipped && !self.found.iter().rev().take_while(|other| other.span.start == found.span.start).any(known) {
            self.found.push(found);
        }
    }

    /// Whether word `index` is an acronym alone in parentheses: « grand modèle (LLM) de langage ».
    fn is_acronym_in_parentheses(&self, index: usize) -> bool {
        let word = self.text.word(index);
        let capitals = word.starts_with(char::is_uppercase) && !word.chars().any(char::is_lowercase);
        let length = word.chars().count();
        let before = self.text.before(index);
        let after = self.text.before(index + 1);
        capitals
            && (2..=8).contains(&length)
            && before.trim_start() == "("
            && before.len() > 1
            && after.trim_end() == ")"
            && after.len() > 1
    }
}
