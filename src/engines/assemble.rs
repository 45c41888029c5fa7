//! A gist to work from: every mention rendered, the rest left in the language of the source.

use super::{Engine, Request};
use crate::language::Language;
use crate::model::{Drafts, Match, Mention, MentionKind, Origin, Placeable};
use crate::text::Span;

/// Proposes the segment with its mentions rendered and its typography turned into the target's.
#[derive(Debug)]
pub struct Assemble;

impl Engine for Assemble {
    fn name(&self) -> &'static str {
        "assemble"
    }

    fn needs(&self) -> Drafts {
        Drafts::Assembled
    }

    fn propose(&self, request: &Request<'_>) -> Option<Match> {
        let target = assembled(request)?;
        let source = request.text.to_owned();
        Some(Match { origin: Origin::Assembled, score: 100, source, target, place: String::new() })
    }
}

/// The text of `request` with the best rendering of every mention in its place; none when nothing can be rendered.
pub(super) fn assembled(request: &Request<'_>) -> Option<String> {
    let pieces = pieces(request.mentions);
    if pieces.is_empty() {
        return None;
    }
    let mut target = String::with_capacity(request.text.len());
    let mut done = 0;
    for (span, rendering) in pieces {
        target.push_str(&request.text[done..span.start]);
        let source = span.of(request.text);
        let starts = span.start == 0 && source.starts_with(char::is_uppercase);
        if starts {
            target.push_str(&capitalised(rendering));
        } else {
            target.push_str(rendering);
        }
        done = span.end;
    }
    target.push_str(&request.text[done..]);
    Some(set(request, target))
}

/// The spans to replace, in order, each with its rendering. Quotations and footnote marks are the typography's.
fn pieces(mentions: &[Mention]) -> Vec<(Span, &str)> {
    let set = |mention: &&Mention| !matches!(mention.kind, MentionKind::Quote | MentionKind::Footnote);
    let rendered = mentions.iter().filter(set).filter_map(|mention| {
        let rendering = mention.renderings.first()?;
        let span = mention.parts.last().copied().unwrap_or(mention.span);
        Some((span, rendering.as_str()))
    });
    let mut pieces: Vec<(Span, &str)> = Vec::new();
    for (span, rendering) in rendered {
        if pieces.last().is_none_or(|(last, _)| last.end <= span.start) {
            pieces.push((span, rendering));
        }
    }
    pieces
}

/// `text` with a capital first letter.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `draft` in the typography of the target; inline codes have none.
fn set(request: &Request<'_>, draft: String) -> String {
    let Some(typography) = request.resources.language().and_then(Language::typography) else { return draft };
    match Masked::new(&draft, request.placeables) {
        Some(masked) => masked.restored(&typography.edition(&masked.text, request.style)),
        None => draft,
    }
}

/// A draft with a character of no meaning in the place of each inline code.
struct Masked<'p> {
    text: String,
    codes: Vec<&'p str>,
}

impl<'p> Masked<'p> {
    /// The characters that stand for codes, one after another.
    const MASKS: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{F8FF}';

    /// None when one of these characters stands in the draft, or there are more codes.
    fn new(draft: &str, placeables: &'p [Placeable]) -> Option<Self> {
        let mut masked = Self { text: String::with_capacity(draft.len()), codes: Vec::new() };
        if placeables.is_empty() {
            masked.text.push_str(draft);
            return Some(masked);
        }
        if draft.contains(|letter| Self::MASKS.contains(&letter)) || placeables.len() > Self::MASKS.count() {
            return None;
        }
        let mut rest = draft;
        for (placeable, mask) in placeables.iter().zip(Self::MASKS) {
            let (before, after) = rest.split_once(&placeable.text)?;
            masked.text.push_str(before);
            masked.text.push(mask);
            masked.codes.push(&placeable.text);
            rest = after;
        }
        masked.text.push_str(rest);
        Some(masked)
    }

    /// `text` with the codes in their places.
    fn restored(&self, text: &str) -> String {
        if self.codes.is_empty() {
            return text.to_owned();
        }
        let code = |letter: char| u32::from(letter).checked_sub(u32::from(*Self::MASKS.start())).map(|at| at as usize);
        let mut restored = String::with_capacity(text.len());
        for letter in text.chars() {
            match code(letter).and_then(|at| self.codes.get(at)) {
                Some(code) => restored.push_str(code),
                None => restored.push(letter),
            }
        }
        restored
    }
}
