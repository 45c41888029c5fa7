//! The page of a plain-text edition: what its blocks are tells how they are shown.

use super::anchors::Anchors;
use super::inline::Inline;
use super::markdown::back_links;
use super::{Draft, Page, Words, escaped};
use crate::model::SegmentKind;
use crate::pipeline::reconcile::segments;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The page of `draft`.
pub(super) fn page(draft: &Draft<'_>, words: &Words) -> Page {
    let blocks = blocks(draft);
    let notes = blocks.iter().filter(|block| block.is_note()).filter_map(|block| block.label.clone());
    let mut inline = Inline::new(draft.locale, notes.collect());
    for block in blocks.iter().filter(|block| !block.is_note()) {
        inline.count(&block.text);
    }
    let mut writer =
        Writer { words, inline, body: String::new(), list: None, anchors: Anchors::default(), given: BTreeSet::new() };
    for (index, block) in blocks.iter().enumerate() {
        let opens_notes = blocks.get(index + 1).is_some_and(Block::is_note);
        writer.block(block, index == 0, opens_notes);
    }
    writer.turn_to(None);
    let title = blocks.first().filter(|block| block.kind == SegmentKind::Heading).map(|block| block.text.clone());
    Page { is_titled: title.is_some(), title, description: None, body: writer.body.trim_end().to_owned() }
}

/// A block of the edition.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    kind: SegmentKind,
    text: String,
    /// The number that marks it in the source.
    label: Option<String>,
}

impl Block {
    const fn is_note(&self) -> bool {
        matches!(self.kind, SegmentKind::Note | SegmentKind::Source)
    }
}

/// The blocks of the edition, with their targets.
fn blocks(draft: &Draft<'_>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut last = None;
    for (segment, target) in segments(draft.document).zip(draft.targets) {
        if let Some(block) = blocks.last_mut().filter(|_| last == Some(segment.block)) {
            block.text.push(' ');
            block.text.push_str(target);
        } else {
            let label = label(&draft.document.source[..segment.span.start]);
            blocks.push(Block { kind: segment.kind, text: target.clone(), label });
        }
        last = Some(segment.block);
    }
    blocks
}

/// The number in the marker that ends `before`: `1.`, `[1]`, `[^1]`, `¹`.
fn label(before: &str) -> Option<String> {
    const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    let marker = line.trim().trim_matches(['[', ']', '^', '(', ')', '.', ':', '°']);
    let digit = |letter: char| match RAISED.chars().position(|raised| raised == letter) {
        Some(value) => char::from_digit(u32::try_from(value).ok()?, 10),
        None => letter.is_ascii_digit().then_some(letter),
    };
    let label: Option<String> = marker.chars().map(digit).collect();
    label.filter(|label| (1..=3).contains(&label.len()))
}

/// A list that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    Bullets,
    Numbers,
    /// Of notes or sources, in a section of its own.
    Notes,
}

struct Writer<'w> {
    words: &'w Words,
    inline: Inline,
    body: String,
    list: Option<List>,
    anchors: Anchors,
    /// Labels of the notes that were written.
    given: BTreeSet<String>,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block, is_first: bool, opens_notes: bool) {
        match block.kind {
            SegmentKind::Heading => self.heading(block, is_first, opens_notes),
            SegmentKind::Bullet => self.item(block),
            SegmentKind::Note | SegmentKind::Source => self.note(block),
            _ => {
                self.turn_to(None);
                let html = self.inline.html(&block.text);
                self.line(&format!("<p>{html}</p>"));
            }
        }
    }

    fn heading(&mut self, block: &Block, is_first: bool, opens_notes: bool) {
        self.turn_to(None);
        let id = self.anchors.give(&block.text);
        let html = self.inline.html(&block.text);
        if opens_notes && !is_first {
            self.line(&format!("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"{id}\">"));
            self.line(&format!("<h2 id=\"{id}\">{html}</h2>\n<ol>"));
            self.list = Some(List::Notes);
            return;
        }
        let level = if is_first { 1 } else { 2 };
        self.line(&format!("<h{level} id=\"{id}\">{html}</h{level}>"));
    }

    fn item(&mut self, block: &Block) {
        self.turn_to(Some(if block.label.is_some() { List::Numbers } else { List::Bullets }));
        let html = self.inline.html(&block.text);
        let value = block.label.as_deref().map(|label| format!(" value=\"{label}\"")).unwrap_or_default();
        self.line(&format!("<li{value}>{html}</li>"));
    }

    fn note(&mut self, block: &Block) {
        self.turn_to(Some(List::Notes));
        let html = self.inline.html(&block.text);
        let label = block.label.clone().filter(|label| self.given.insert(label.clone()));
        let (mut attributes, mut links) = (String::new(), String::new());
        if let Some(label) = &label {
            attributes = format!(" id=\"note-{label}\" value=\"{label}\"");
            links = back_links(label, self.inline.marks(label), self.words);
        }
        self.line(&format!("<li{attributes}>{html}{links}</li>"));
    }

    /// Close the list that is open, and open `list`, unless it is the same.
    fn turn_to(&mut self, list: Option<List>) {
        if self.list == list {
            return;
        }
        match self.list {
            Some(List::Bullets) => self.line("</ul>"),
            Some(List::Numbers) => self.line("</ol>"),
            Some(List::Notes) => self.line("</ol>\n</section>"),
            None => {}
        }
        match list {
            Some(List::Bullets) => self.line("<ul>"),
            Some(List::Numbers) => self.line("<ol>"),
            Some(List::Notes) => {
                let name = escaped(&self.words.notes);
                self.line(&format!("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"{name}\">\n<ol>"));
            }
            None => {}
        }
        self.list = list;
    }

    fn line(&mut self, html: &str) {
        let _ = writeln!(self.body, "{html}");
    }
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_of_markers() {
        for (before, expected) in [("x\n  1. ", "1"), ("[12] ", "12"), ("[^3]: ", "3"), ("¹² ", "12"), ("4) ", "4")] {
            assert_eq!(label(before).as_deref(), Some(expected), "{before}");
        }
        for before in ["", "• ", "2025 ", "a) ", "Un. "] {
            assert_eq!(label(before), None, "{before}");
        }
    }
}
