//! Everything that a project knows about one pair of languages, in one immutable bundle.
//!
//! [`Resources::mentions`] is the one recogniser: drafting, checking and drift all see a segment through it.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod overlap;

use crate::glossary::Termbase;
use crate::language::{self, Language};
use crate::locales::{Discourse, Names};
use crate::memory::Memory;
use crate::model::{Locale, Mention, MentionKind, Placeable, Segment, Style};
use crate::text::{Span, Words};
use crate::values;

/// What is known about texts in one language and their editions in another.
pub struct Resources {
    /// The language of the sources.
    pub source: Locale,
    /// The language of the editions.
    pub target: Locale,
    /// The terms.
    pub termbase: Termbase,
    /// Names and titles.
    pub names: Names,
    /// Past pairs.
    pub memory: Memory,
}

/// What is seen in the segments of a document.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// The mentions of each, as the overlap policy lets them stand.
    pub mentions: Vec<Vec<Mention>>,
    /// The number of words of each.
    pub words: Vec<usize>,
}

impl Resources {
    /// The mentions in `segment`, as the overlap policy lets them stand; nothing is mentioned in its inline codes. Names that it introduces are noted in
    /// `discourse`: give the segments of a document in order, and each document a discourse of its own.
    pub fn mentions(&self, segment: &Segment, style: &Style, discourse: &mut Discourse) -> Vec<Mention> {
        let words = Words::new(&segment.text);
        let names = self.names.mentions(&words, style, discourse);
        let values = self.values(&segment.text, style);
        self.settled((segment, &words), names, values)
    }

    /// What is seen in each of `segments`, all those of a document in order. Names, which lean on what stands before, are
    /// found beside the values, which do not.
    pub fn seen_in_order(&self, segments: &[&Segment], style: &Style) -> Seen {
        let words: Vec<Words<'_>> = segments.iter().map(|segment| Words::new(&segment.text)).collect();
        let names = || {
            let mut discourse = Discourse::default();
            words.iter().map(|words| self.names.mentions(words, style, &mut discourse)).collect::<Vec<_>>()
        };
        let values = || segments.iter().map(|segment| self.values(&segment.text, style)).collect::<Vec<_>>();
        let (names, values) = rayon::join(names, values);
        let texts = segments.iter().copied().zip(&words).zip(names.into_iter().zip(values));
        Seen {
            mentions: texts.map(|(text, (names, values))| self.settled(text, names, values)).collect(),
            words: words.iter().map(Words::len).collect(),
        }
    }

    /// The same, around the `names` that were found in `segment` before: what is left needs no other segment, so the
    /// segments of a document can be looked at in any order.
    pub fn mentions_with(&self, names: Vec<Mention>, segment: &Segment, style: &Style) -> Vec<Mention> {
        self.settled((segment, &Words::new(&segment.text)), names, self.values(&segment.text, style))
    }

    /// The names and values of a segment with its terms, as the overlap policy lets them stand.
    fn settled(
        &self,
        (segment, words): (&Segment, &Words<'_>),
        names: Vec<Mention>,
        values: Vec<Mention>,
    ) -> Vec<Mention> {
        let terms = self.termbase.mentions(words, &closed(segment, &values));
        let mut mentions = values;
        mentions.reserve(names.len() + terms.len());
        mentions.extend(names);
        mentions.extend(terms);
        if !segment.placeables.is_empty() {
            mentions.retain(|mention| is_open(mention, &segment.placeables));
            keep_marks(&mut mentions, segment);
        }
        overlap::resolve(mentions)
    }

    /// The language of the editions; none when visavis does not know it.
    pub fn language(&self) -> Option<&'static dyn Language> {
        language::of(&self.target)
    }

    fn values(&self, text: &str, style: &Style) -> Vec<Mention> {
        match (language::of(&self.source), self.language()) {
            (Some(source), Some(target)) => values::mentions(text, source, target, style),
            _ => Vec::new(),
        }
    }
}

/// Whether a mention stands outside inline codes. A footnote mark is one itself.
fn is_open(mention: &Mention, placeables: &[Placeable]) -> bool {
    let open = |span: &Span| {
        let next = placeables.partition_point(|placeable| placeable.span.end <= span.start);
        let code = placeables.get(next).filter(|placeable| placeable.span.overlaps(*span));
        code.is_none_or(|placeable| mention.kind == MentionKind::Footnote && placeable.span.contains(*span))
    };
    if mention.parts.is_empty() { open(&mention.span) } else { mention.parts.iter().all(open) }
}

/// Footnote marks that are inline codes are written as they are.
fn keep_marks(mentions: &mut [Mention], segment: &Segment) {
    for mark in mentions.iter_mut().filter(|mention| mention.kind == MentionKind::Footnote) {
        let is_code = |placeable: &&Placeable| placeable.span.contains(mark.span);
        if segment.placeables.iter().find(is_code).is_some() {
            mark.renderings = vec![mark.span.of(&segment.text).to_owned()].into();
        }
    }
}

/// Where no term stands: addresses and inline codes.
fn closed(segment: &Segment, values: &[Mention]) -> Vec<Span> {
    let addresses = values.iter().filter(|mention| mention.kind == MentionKind::Url).map(|mention| mention.span);
    let mut closed: Vec<Span> = segment.placeables.iter().map(|placeable| placeable.span).chain(addresses).collect();
    closed.sort_unstable();
    closed
}
