//! The page of a Markdown edition.

use super::anchors::Anchors;
use super::{Page, Words, escaped, mark_id};
use crate::source::markdown::{self, OPTIONS};
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html::push_html};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The page of `edition`.
pub(super) fn page(edition: &str, words: &Words) -> Page {
    let text = edition.strip_prefix('\u{FEFF}').unwrap_or(edition);
    let mut writer = Writer::default();
    for event in Parser::new_ext(text, OPTIONS) {
        writer.event(event);
    }
    let fields = markdown::fields(text);
    let first = writer.title.take();
    let is_titled = first.is_some();
    let mut body = String::with_capacity(text.len() * 2);
    let notes = writer.notes();
    push_html(&mut body, writer.events.into_iter());
    push_notes(&mut body, notes, words);
    Page {
        title: fields.get("title").cloned().or(first),
        is_titled,
        description: fields.get("description").cloned(),
        body: body.trim_end().to_owned(),
    }
}

#[derive(Default)]
struct Writer<'e> {
    /// What stands in the text.
    events: Vec<Event<'e>>,
    /// What each note says, by its label.
    definitions: BTreeMap<String, Vec<Event<'e>>>,
    /// The labels in the order of their first mark, with the number of marks so far.
    marks: Vec<(String, usize)>,
    /// Where each label stands among them.
    places: BTreeMap<String, usize>,
    /// The note that is being read.
    note: Option<(String, Vec<Event<'e>>)>,
    /// Where the heading that is being read started.
    heading: Option<usize>,
    /// What the first heading of the first level says.
    title: Option<String>,
    anchors: Anchors,
    front: bool,
}

/// A note: its label, how many marks refer to it, and what it says.
type Note<'e> = (String, usize, Vec<Event<'e>>);

impl<'e> Writer<'e> {
    fn event(&mut self, event: Event<'e>) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.front = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.front = false,
            _ if self.front => {}
            Event::Start(Tag::FootnoteDefinition(label)) => self.note = Some((label.to_string(), Vec::new())),
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, events)) = self.note.take() {
                    self.definitions.entry(label).or_insert(events);
                }
            }
            Event::FootnoteReference(label) => {
                let mark = self.mark(&label);
                self.push(Event::InlineHtml(mark.into()));
            }
            Event::Start(Tag::Table(_)) => {
                self.push(Event::Html("<div class=\"table\">\n".into()));
                self.push(event);
            }
            Event::End(TagEnd::Table) => {
                self.push(event);
                self.push(Event::Html("</div>\n".into()));
            }
            Event::Start(Tag::Heading { .. }) if self.note.is_none() => {
                self.heading = Some(self.events.len());
                self.push(event);
            }
            Event::End(TagEnd::Heading(_)) if self.note.is_none() => {
                self.name_heading();
                self.push(event);
            }
            _ => self.push(event),
        }
    }

    fn push(&mut self, event: Event<'e>) {
        match &mut self.note {
            Some((_, events)) => events.push(event),
            None => self.events.push(event),
        }
    }

    /// Give the heading that ends here its id.
    fn name_heading(&mut self) {
        let Some(start) = self.heading.take() else { return };
        let text: String = self.events[start + 1..].iter().filter_map(said).collect();
        let anchor = self.anchors.give(&text);
        if let Event::Start(Tag::Heading { level, id, .. }) = &mut self.events[start] {
            *id = Some(anchor.into());
            if *level == pulldown_cmark::HeadingLevel::H1 && self.title.is_none() {
                self.title = Some(text);
            }
        }
    }

    /// A mark that refers to the note `label`.
    fn mark(&mut self, label: &str) -> String {
        let index = *self.places.entry(label.to_owned()).or_insert(self.marks.len());
        if index == self.marks.len() {
            self.marks.push((label.to_owned(), 0));
        }
        let number = index + 1;
        self.marks[index].1 += 1;
        let again = self.marks[index].1;
        let id = mark_id(&number.to_string(), again);
        format!("<sup class=\"mark\"><a href=\"#note-{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>")
    }

    /// The notes in the order of their marks; those without a mark follow.
    fn notes(&mut self) -> Vec<Note<'e>> {
        let mut notes: Vec<Note<'e>> = Vec::new();
        for (label, count) in &self.marks {
            notes.push((label.clone(), *count, self.definitions.remove(label).unwrap_or_default()));
        }
        let rest = std::mem::take(&mut self.definitions);
        notes.extend(rest.into_iter().map(|(label, events)| (label, 0, events)));
        notes
    }
}

/// What an event says to those who hear the page.
fn said<'t>(event: &'t Event<'_>) -> Option<&'t str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    }
}

fn push_notes(body: &mut String, notes: Vec<Note<'_>>, words: &Words) {
    if notes.is_empty() {
        return;
    }
    let heading = escaped(&words.notes);
    let _ = writeln!(body, "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">");
    let _ = writeln!(body, "<h2 id=\"notes\">{heading}</h2>\n<ol>");
    for (index, (_, marks, mut events)) in notes.into_iter().enumerate() {
        let number = index + 1;
        let links = back_links(&number.to_string(), marks, words);
        let inside = matches!(events.last(), Some(Event::End(TagEnd::Paragraph)));
        let at = events.len() - usize::from(inside);
        events.insert(at, Event::InlineHtml(CowStr::from(links)));
        let _ = writeln!(body, "<li id=\"note-{number}\">");
        push_html(body, events.into_iter());
        body.push_str("</li>\n");
    }
    body.push_str("</ol>\n</section>\n");
}

/// Links from the note `label` back to its marks.
pub(super) fn back_links(label: &str, marks: usize, words: &Words) -> String {
    let back = escaped(&words.back);
    (1..=marks).fold(String::new(), |mut links, again| {
        let id = mark_id(label, again);
        let _ = write!(links, " <a class=\"back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{back}\">↩</a>");
        links
    })
}
