//! Names and titles in running text, with their renderings: what the rest of the program asks.

use super::Catalog;
use super::choice::Choice;
use super::entity::Kind;
use super::hits::Hits;
use super::lexicon::{Lexeme, Lexicon};
use super::reading::{Filled, Reader, Reading};
use super::render::{Context, Rendered, Renderer, Target};
use super::shape::Shapes;
use crate::model::{CasePolicy, Mention, MentionKind, Problem, Slot, Style, Wordings};
use crate::text::{Span, Words};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Finds names and titles of one source language and renders them in one target.
#[derive(Debug)]
pub struct Names {
    lexicon: Arc<Lexicon>,
    renderer: Renderer,
}

/// What a document has introduced so far: short forms are understood after full ones. One for each document, given to
/// its segments in order.
#[derive(Debug, Clone, Default)]
pub struct Discourse {
    /// One bit for each entity that was named in full.
    introduced: Vec<u64>,
}

impl Names {
    /// Names as `lexicon` recognises them, rendered in `target`.
    pub fn new(lexicon: Arc<Lexicon>, target: Arc<Catalog>) -> Self {
        Self { lexicon, renderer: Renderer::new(Target::new(target)) }
    }

    /// What is recognised.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// What the target could not word so far: a wording that Fluent cannot format is left out and told here.
    pub fn problems(&self) -> Vec<Problem> {
        self.renderer.problems()
    }

    /// The names and titles in `words`, in text order, parts of a title being its children. What they introduce is
    /// noted in `discourse`.
    pub fn mentions(&self, words: &Words<'_>, style: &Style, discourse: &mut Discourse) -> Vec<Mention> {
        let hits = Hits::find(&self.lexicon, words);
        if hits.all().is_empty() {
            return Vec::new();
        }
        let shapes = Shapes { lexicon: &self.lexicon, words, hits: &hits };
        let mut reader = Reader::new(shapes);
        let found = reader.read();
        let readings = consistent(found, &reader);
        let chosen = Choice::new(shapes, &readings).names(discourse);
        let region = style.region.as_deref();
        let slots: usize = readings.iter().map(|reading| reading.slots.len()).sum();
        let all = Vec::with_capacity(readings.len() + slots + chosen.len());
        let mut mentions = Mentions { names: self, text: words.text, region, all, reach: 0, seen: Vec::new() };
        for reading in &readings {
            mentions.push_title(reading);
        }
        for chosen in &chosen {
            mentions.push_name(chosen.span, &chosen.lexemes);
        }
        nested(mentions.all)
    }

    /// What looks like a person's or a body's name in `words` beside `mentions`: two capitalised words or more. The
    /// catalog knows nothing of it, so it has no id, and is rendered as it stands; an edition may well write it
    /// otherwise.
    pub fn unknown(&self, words: &Words<'_>, mentions: &[Mention]) -> Vec<Mention> {
        let hits = Hits::find(&self.lexicon, words);
        let shapes = Shapes { lexicon: &self.lexicon, words, hits: &hits };
        let is_free = |span: Span| !mentions.iter().any(|mention| mention.span.overlaps(span));
        let spans = shapes.names().filter(|span| is_free(*span));
        spans.map(|span| unknown(words.text, span)).collect()
    }
}

impl Discourse {
    /// Note that the entity with this index was named in full.
    pub(super) fn introduce(&mut self, entity: usize) {
        let slot = entity / 64;
        if slot >= self.introduced.len() {
            self.introduced.resize(slot + 1, 0);
        }
        self.introduced[slot] |= 1 << (entity % 64);
    }

    /// Whether the entity with this index was named in full.
    pub(super) fn has_introduced(&self, entity: usize) -> bool {
        self.introduced.get(entity / 64).is_some_and(|bits| bits & 1 << (entity % 64) != 0)
    }
}

/// The mentions of one text in the making.
struct Mentions<'a> {
    names: &'a Names,
    text: &'a str,
    region: Option<&'a str>,
    all: Vec<Mention>,
    /// How far the titles so far reach.
    reach: usize,
    /// What is mentioned already of titles that overlap: the slots of one are those of the titles inside it too.
    seen: Vec<(Span, Option<usize>)>,
}

impl Mentions<'_> {
    fn push_title(&mut self, reading: &Reading) {
        let Names { lexicon, renderer } = self.names;
        if reading.span.start >= self.reach {
            self.seen.clear();
        }
        self.reach = self.reach.max(reading.span.end);
        let frame = &lexicon.frames.all[reading.frame].id;
        let rendered = renderer.frame(lexicon, reading, self.region);
        let mut mention = mention(MentionKind::Title, frame, reading.span, &rendered);
        mention.slots = reading.slots.iter().map(|filled| self.slot(filled)).collect();
        let unknown = reading.slots.iter().enumerate().filter(|(_, filled)| filled.lexeme.is_none());
        let unknown: Vec<(char, String)> =
            unknown.map(|(index, _)| (Context::stand_in(index), mention.slots[index].text.clone())).collect();
        if let Some(best) = rendered.renderings.first().filter(|_| !unknown.is_empty()) {
            let best = with_names(best, &unknown);
            let write = move || rendered.renderings.iter().map(|wording| with_names(wording, &unknown)).collect();
            mention.renderings = Wordings::deferred(best, write);
        }
        self.all.push(mention);
        for filled in &reading.slots {
            self.push_slot(reading, filled);
        }
    }

    /// What fills a slot is a mention of its own: the office, and every name.
    fn push_slot(&mut self, reading: &Reading, filled: &Filled) {
        let Names { lexicon, renderer } = self.names;
        let Some(lexeme) = filled.lexeme else {
            return self.push_unknown(filled);
        };
        let entity = &lexicon.entities[lexeme.entity];
        if filled.span == reading.span || !self.is_new((filled.span, Some(lexeme.entity))) {
            return;
        }
        if entity.kind == Kind::Title {
            let rendered = renderer.title(lexicon, reading, self.region);
            self.all.push(mention(MentionKind::Title, &entity.id, filled.span, &rendered));
        } else if entity.kind.is_name() {
            self.push_name(filled.span, &[lexeme]);
        }
    }

    /// A name that the catalog does not know, but that a title shows to be one.
    fn push_unknown(&mut self, filled: &Filled) {
        if self.is_new((filled.span, None)) {
            self.all.push(unknown(self.text, filled.span));
        }
    }

    /// Note that a title has `part`, and tell whether none had before.
    fn is_new(&mut self, part: (Span, Option<usize>)) -> bool {
        let is_new = !self.seen.contains(&part);
        if is_new {
            self.seen.push(part);
        }
        is_new
    }

    /// The name at `span`, which may be any of `lexemes`, the likeliest first.
    fn push_name(&mut self, span: Span, lexemes: &[Lexeme]) {
        let Names { lexicon, renderer } = self.names;
        let Some(first) = lexemes.first() else { return };
        let entity = &lexicon.entities[first.entity];
        let rendered = renderer.name(lexicon, first, self.region);
        let mut found = mention(MentionKind::Name, &entity.id, span, &rendered);
        found.case = CasePolicy::Sensitive;
        for lexeme in lexemes.iter().filter(|lexeme| lexeme.entity != first.entity) {
            let rendered = renderer.name(lexicon, lexeme, self.region);
            let is_new = |wording: &&String| !found.renderings.contains(wording);
            for wording in rendered.renderings.iter().filter(is_new).cloned().collect::<Vec<_>>() {
                found.renderings.push(wording);
            }
            let is_new = |wording: &&String| !found.forbidden.contains(wording);
            found.forbidden.extend(rendered.forbidden.iter().filter(is_new).cloned().collect::<Vec<_>>());
        }
        self.all.push(found);
    }

    fn slot(&self, filled: &Filled) -> Slot {
        let lexicon = &self.names.lexicon;
        Slot {
            name: lexicon.frames.variables[filled.variable].name.clone(),
            id: filled.lexeme.map(|lexeme| lexicon.entities[lexeme.entity].id.clone()),
            text: one_line(filled.span.of(self.text)),
        }
    }
}

/// A name that the catalog does not know: it has no id, and is rendered as it stands.
fn unknown(text: &str, span: Span) -> Mention {
    let renderings = vec![one_line(span.of(text))].into();
    Mention { case: CasePolicy::Sensitive, renderings, ..Mention::new(MentionKind::Name, "", span) }
}

/// `text` with single spaces: a name is the same across a line break or a no-break space.
fn one_line(text: &str) -> String {
    if is_on_one_line(text) {
        return text.to_owned();
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether `text` has no white space but single plain spaces between its words, as far as its bytes tell: those of ASCII
/// and of the accented letters of Latin-1.
fn is_on_one_line(text: &str) -> bool {
    let mut before = b' ';
    let fits = |byte: u8| {
        let doubled = byte == b' ' && before == b' ';
        before = byte;
        !doubled && matches!(byte, b' '..=b'~' | 0x80..=0xBF | 0xC3)
    };
    text.bytes().all(fits) && before != b' '
}

fn mention(kind: MentionKind, id: &str, span: Span, rendered: &Rendered) -> Mention {
    let mut mention = Mention::new(kind, id, span);
    mention.renderings = Arc::clone(&rendered.renderings).into();
    mention.forbidden.clone_from(&rendered.forbidden);
    mention
}

/// `wording` with the `names` in the places of their stand-ins.
fn with_names(wording: &str, names: &[(char, String)]) -> String {
    let mut written = String::with_capacity(wording.len() + 16);
    for letter in wording.chars() {
        match names.iter().find(|(stand_in, _)| *stand_in == letter) {
            Some((_, name)) => written.push_str(name),
            None => written.push(letter),
        }
    }
    written
}

/// The titles that stand: the one that starts first (its article not counted), the longest of those; of titles inside
/// another, the ones that see the same parts. A title that crosses one that stands is none.
fn consistent(mut readings: Vec<Reading>, reader: &Reader<'_>) -> Vec<Reading> {
    if readings.len() < 2 {
        return readings;
    }
    readings.sort_by_cached_key(|reading| {
        let core = reading.core();
        (core.start, Reverse((core.end, reader.weight(reading))))
    });
    let mut outer: BTreeMap<usize, Vec<Reading>> = BTreeMap::new();
    for reading in readings {
        let mut touched = outer
            .range_mut(..reading.span.end)
            .rev()
            .take_while(|(_, group)| group.first().is_some_and(|first| first.span.end > reading.span.start));
        match (touched.next(), touched.next()) {
            (None, _) => {
                outer.insert(reading.span.start, vec![reading]);
            }
            (Some((_, group)), None) if group.iter().all(|other| fits(other, &reading)) => group.push(reading),
            _ => {}
        }
    }
    let mut standing: Vec<Reading> = outer.into_values().flatten().collect();
    standing.sort_by_key(|reading| (reading.span.start, Reverse(reading.span.end)));
    standing
}

/// Whether `inner` lies inside `outer` and sees the same parts, or stands beside it.
fn fits(outer: &Reading, inner: &Reading) -> bool {
    let known = |span: Span| outer.slots.iter().all(|slot| slot.span == span || !slot.span.overlaps(span));
    let inside = outer.span.contains(inner.span) && inner.slots.iter().all(|slot| known(slot.span));
    inside || !outer.span.overlaps(inner.span)
}

/// Put mentions that lie inside others among their children.
fn nested(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.span.start, Reverse(mention.span.end), mention.kind));
    let apart = mentions.windows(2).all(|pair| !pair[0].span.contains(pair[1].span));
    if apart {
        return mentions;
    }
    let mut roots: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions {
        place(&mut roots, mention);
    }
    roots
}

fn place(siblings: &mut Vec<Mention>, mention: Mention) {
    match siblings.last_mut() {
        Some(last) if last.span.contains(mention.span) => place(&mut last.children, mention),
        _ => siblings.push(mention),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn names_are_on_one_line(text in "[ab é’œ\u{A0}\u{202F}\n\t-]{0,10}") {
            let words: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(one_line(&text), words.join(" "));
        }
    }
}
