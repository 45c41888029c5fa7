//! Names and titles in running text, with their renderings: what the rest of the program asks.

use super::Catalog;
use super::choice::{Choice, Chosen};
use super::entity::Kind;
use super::hits::Hits;
use super::lexicon::Lexicon;
use super::reading::{Filled, Reader, Reading};
use super::render::{Context, Rendered, Renderer, Target};
use super::shape::Shapes;
use crate::model::{CasePolicy, Mention, MentionKind, Problem, Slot, Style};
use crate::text::{Span, Words};
use rustc_hash::FxHashSet;
use std::cmp::Reverse;
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
    introduced: FxHashSet<usize>,
}

impl Names {
    /// Names as `lexicon` recognises them, rendered in `target`.
    pub fn new(lexicon: Arc<Lexicon>, target: Arc<Catalog>) -> Self {
        Self { lexicon, renderer: Renderer::new(Target::new(target)) }
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
        let readings = consistent(Reader::new(shapes).read());
        let region = style.region.as_deref();
        let mut mentions =
            Mentions { names: self, text: words.text, region, all: Vec::new(), seen: FxHashSet::default() };
        for reading in &readings {
            mentions.push_title(reading);
        }
        for chosen in Choice::new(shapes, &readings).names(discourse) {
            mentions.push_name(&chosen);
        }
        nested(mentions.all)
    }
}

impl Discourse {
    /// Note that the entity with this index was named in full.
    pub(super) fn introduce(&mut self, entity: usize) {
        self.introduced.insert(entity);
    }

    /// Whether the entity with this index was named in full.
    pub(super) fn has_introduced(&self, entity: usize) -> bool {
        self.introduced.contains(&entity)
    }
}

/// The mentions of one text in the making.
struct Mentions<'a> {
    names: &'a Names,
    text: &'a str,
    region: Option<&'a str>,
    all: Vec<Mention>,
    /// What is mentioned already: the slots of a title are those of the titles inside it too.
    seen: FxHashSet<(Span, usize)>,
}

impl Mentions<'_> {
    fn push_title(&mut self, reading: &Reading) {
        let Names { lexicon, renderer } = self.names;
        let frame = &lexicon.frames.frames[reading.frame].id;
        let rendered = renderer.frame(lexicon, reading, self.region);
        let mut mention = mention(MentionKind::Title, frame, reading.span, &rendered);
        mention.slots = reading.slots.iter().map(|filled| self.slot(filled)).collect();
        for (index, filled) in reading.slots.iter().enumerate().filter(|(_, filled)| filled.lexeme.is_none()) {
            let name = &mention.slots[index].text;
            for rendering in &mut mention.renderings {
                *rendering = rendering.replace(Context::stand_in(index), name);
            }
        }
        self.all.push(mention);
        for filled in &reading.slots {
            self.push_slot(reading, filled);
        }
    }

    /// What fills a slot is a mention of its own: the office, and every name.
    fn push_slot(&mut self, reading: &Reading, filled: &Filled) {
        let Names { lexicon, renderer } = self.names;
        let Some(lexeme) = filled.lexeme else { return };
        let entity = &lexicon.entities[lexeme.entity];
        if filled.span == reading.span || !self.seen.insert((filled.span, lexeme.entity)) {
            return;
        }
        if entity.kind == Kind::Title {
            let rendered = renderer.title(lexicon, reading, self.region);
            self.all.push(mention(MentionKind::Title, &entity.id, filled.span, &rendered));
        } else if entity.kind.is_name() {
            self.push_name(&Chosen { span: filled.span, lexemes: vec![lexeme] });
        }
    }

    fn push_name(&mut self, chosen: &Chosen) {
        let Names { lexicon, renderer } = self.names;
        let Some(first) = chosen.lexemes.first() else { return };
        let entity = &lexicon.entities[first.entity];
        let mut found = mention(MentionKind::Name, &entity.id, chosen.span, &Rendered::default());
        found.case = CasePolicy::Sensitive;
        let others = chosen.lexemes.iter().filter(|lexeme| lexeme.entity != first.entity);
        for lexeme in std::iter::once(first).chain(others) {
            let rendered = renderer.name(lexicon, lexeme, self.region);
            merge(&mut found.renderings, &rendered.renderings);
            merge(&mut found.forbidden, &rendered.forbidden);
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

/// `text` with single spaces: a name is the same across a line break or a no-break space.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn mention(kind: MentionKind, id: &str, span: Span, rendered: &Rendered) -> Mention {
    let mut mention = Mention::new(kind, id, span);
    mention.renderings.clone_from(&rendered.renderings);
    mention.forbidden.clone_from(&rendered.forbidden);
    mention
}

/// Add to `wordings` those of `more` that are new.
fn merge(wordings: &mut Vec<String>, more: &[String]) {
    if wordings.is_empty() {
        wordings.extend_from_slice(more);
        return;
    }
    for wording in more {
        if !wordings.contains(wording) {
            wordings.push(wording.clone());
        }
    }
}

/// The titles that do not cross one that starts before them; of those inside another, the ones that see the same parts.
fn consistent(readings: Vec<Reading>) -> Vec<Reading> {
    let mut kept: Vec<Reading> = Vec::new();
    let mut outer: Vec<usize> = Vec::new();
    for reading in readings {
        while outer.last().is_some_and(|last| kept[*last].span.end <= reading.span.start) {
            outer.pop();
        }
        if outer.last().is_none_or(|last| fits(&kept[*last], &reading)) {
            outer.push(kept.len());
            kept.push(reading);
        }
    }
    kept
}

/// Whether `inner` lies inside `outer` and sees the same parts.
fn fits(outer: &Reading, inner: &Reading) -> bool {
    let known = |span: Span| outer.slots.iter().all(|slot| slot.span == span || !slot.span.overlaps(span));
    outer.span.contains(inner.span) && inner.slots.iter().all(|slot| known(slot.span))
}

/// Put mentions that lie inside others among their children.
fn nested(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.span.start, Reverse(mention.span.end), mention.kind));
    let mut roots: Vec<Mention> = Vec::new();
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
