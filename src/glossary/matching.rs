//! Terms in running text.

use super::termbase::{Condition, FormOf, Termbase};
use crate::language::words::{Number, Tail};
use crate::model::{Mention, MentionKind};
use crate::text::compare::agrees_in_parts;
use crate::text::phrases::{Known, Node};
use crate::text::{Span, Words};
use std::sync::Arc;

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Index of the entry.
    pub entry: u32,
    /// From its first word to its last.
    pub span: Span,
    /// Its pieces, where other words stand between them; empty when it stands in one.
    pub parts: Vec<Span>,
    /// Its number, where the form tells it.
    pub number: Option<Number>,
}

impl Termbase {
    /// Every term of the termbase in `text`, those inside longer ones too, with all renderings. What touches one of the
    /// spans of `skip` (addresses, code) is no term. Which mentions stand where several claim the same words is decided
    /// later, together with the other kinds.
    pub fn mentions(&self, text: &Words<'_>, skip: &[Span]) -> Vec<Mention> {
        self.matches(text, skip).into_iter().map(|found| self.mention(text, found)).collect()
    }

    /// The same, as indices of entries.
    pub fn matches(&self, text: &Words<'_>, skip: &[Span]) -> Vec<Match> {
        // all first words before any second one: looks into the structure that do not wait for one another
        let first = |(index, word)| Some((index, self.phrases.start(word)?));
        let starts: Vec<(usize, Node)> = text.words.iter().enumerate().filter_map(first).collect();
        let mut search = Search { termbase: self, text, skip, found: Vec::with_capacity(starts.len()), opens: None };
        for (first, node) in starts {
            search.from(first, node);
        }
        search.found
    }

    fn mention(&self, text: &Words<'_>, found: Match) -> Mention {
        let entry = &self.entries()[found.entry as usize];
        let number = found.number.or_else(|| self.language.number_before(text, text.at(found.span.start)));
        let mut mention = Mention::new(MentionKind::Term, &entry.id, found.span);
        mention.parts = found.parts;
        mention.renderings = Arc::clone(self.renderings(found.entry, number)).into();
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
    /// Whether a term may begin at the word where the walk began; none until it is asked for.
    opens: Option<bool>,
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
        self.opens = None;
        let mut walk = Walk { head: None, first, last: first, node };
        loop {
            self.ends(walk);
            if walk.head.is_none() && self.termbase.heads.contains(walk.node) {
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
        if walk.head.is_some() || self.text.is_spaced(next) || !self.is_acronym_in_parentheses(next) {
            return None;
        }
        let node = self.termbase.phrases.step(walk.node, self.text.words.get(next + 1)?)?;
        Some(Walk { head: Some((walk.first, walk.last)), first: next + 1, last: next + 1, node })
    }

    /// Whether a term may begin at word `first`, where the walk began.
    fn opens(&mut self, first: usize) -> bool {
        *self.opens.get_or_insert_with(|| self.termbase.language.opens(self.text, first))
    }

    /// The phrases that end with the walk.
    fn ends(&mut self, walk: Walk) {
        let (termbase, text) = (self.termbase, self.text);
        let phrases = &termbase.phrases;
        let Some((first, head_last)) = walk.head else {
            for hit in phrases.hits(walk.node, text, (walk.first, walk.last)) {
                self.whole(hit.phrase, (walk.first, walk.last), hit.span);
            }
            return;
        };
        let head = text.span(first, head_last).of(text.text);
        for phrase in phrases.ending(walk.node) {
            if self.agrees(phrase, head, walk) {
                self.whole(phrase, (first, walk.last), text.span(first, walk.last));
            }
        }
    }

    /// A phrase in one piece.
    fn whole(&mut self, phrase: Known<'_>, (first, last): (usize, usize), span: Span) {
        let form = self.termbase.forms[phrase.owner as usize];
        if self.opens(first) && self.stands(form, first, last) {
            self.push(Match { entry: form.entry, span, parts: Vec::new(), number: form.number });
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
                if self.opens(head.first) {
                    self.tails(walk, gap.tail);
                }
                last += 1;
                node = self.text.words.get(last).and_then(|word| self.termbase.phrases.step(here, word));
            }
        }
    }

    /// The phrases whose tail ends with the walk.
    fn tails(&mut self, walk: Walk, tail: Tail) {
        let Some((first, head_last)) = walk.head else { return };
        let head = self.text.span(first, head_last);
        let termbase = self.termbase;
        for phrase in termbase.phrases.ending(walk.node) {
            let form = termbase.forms[phrase.owner as usize];
            let fits =
                form.seam.is_some_and(|seam| seam.tail == tail && first + usize::from(seam.words) == head_last + 1);
            let agrees = || self.agrees(phrase, head.of(self.text.text), walk);
            if fits && agrees() && self.termbase.language.closes(self.text, walk.last) {
                let parts = vec![head, self.text.span(walk.first, walk.last)];
                let span = self.text.span(first, walk.last);
                self.push(Match { entry: form.entry, span, parts, number: form.number });
            }
        }
    }

    /// Whether a head and the words of the walk are a phrase.
    fn agrees(&self, phrase: Known<'_>, head: &str, walk: Walk) -> bool {
        let tail = self.text.span(walk.first, walk.last).of(self.text.text);
        agrees_in_parts(phrase.text, &[head, tail], phrase.case)
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
