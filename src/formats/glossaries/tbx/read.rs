//! TBX, read concept by concept.

use super::concept::Concept;
use super::{GRAMMAR, SPACES, TOOL};
use crate::formats::Read;
use crate::formats::glossaries::join::ranked;
use crate::formats::xml::{Element, Event, Flaw, Parser, Tag, rest_of};
use crate::glossary::{Entry, Place};
use crate::model::{Locale, Severity};
use crate::text::Lines;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Read the document `text`; problems call it `path`. Grammar is that of the terms in `source`.
pub(super) fn read(path: &str, text: &str, source: &Locale) -> Read<Vec<Entry>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut file = File {
        source,
        path: Arc::from(path),
        dialect: String::new(),
        is_own: false,
        left: BTreeMap::new(),
        flaws: Vec::new(),
    };
    let mut entries = Vec::new();
    if let Err(flaw) = file.document(text, &mut entries) {
        // What came before it is sound.
        file.flaws.push(flaw);
    }
    for (category, (at, count)) in std::mem::take(&mut file.left) {
        let flaw = Flaw::new(at, "formats-tbx-left-out").text("category", category).count("count", count);
        file.flaws.push(flaw.of(Severity::Note));
    }
    Read { value: entries, problems: Flaw::problems(file.flaws, path, text) }
}

/// A file that is being read.
pub(super) struct File<'f> {
    pub(super) source: &'f Locale,
    path: Arc<str>,
    /// What its root says of its data categories.
    pub(super) dialect: String,
    /// Whether it was written here, so that white space means what it says.
    pub(super) is_own: bool,
    /// Data categories that are left out: where first, and how often.
    pub(super) left: BTreeMap<String, (usize, usize)>,
    pub(super) flaws: Vec<Flaw>,
}

impl File<'_> {
    fn document(&mut self, text: &str, entries: &mut Vec<Entry>) -> Result<(), Flaw> {
        let mut parser = Parser::new(text, SPACES)?;
        let lines = Lines::new(text);
        let mut ids: FxHashSet<String> = FxHashSet::default();
        while let Some(event) = parser.next()? {
            let Event::Start(tag) = event else { continue };
            match tag.name.local {
                "tbx" | "martif" => self.root(&tag),
                "text" | "body" => {}
                "tbxHeader" | "martifHeader" => self.header(&rest_of(tag, &mut parser)?),
                "conceptEntry" | "termEntry" => {
                    let element = rest_of(tag, &mut parser)?;
                    GRAMMAR.check(&element, &mut self.flaws);
                    let line = lines.position(element.span.start).line;
                    entries.extend(self.entry(&element, line, &mut ids));
                }
                // Resources that concepts refer to.
                "back" => drop(rest_of(tag, &mut parser)?),
                _ => self.stranger(&rest_of(tag, &mut parser)?, text)?,
            }
        }
        Ok(())
    }

    fn root(&mut self, tag: &Tag<'_>) {
        let kind = tag.attributes.iter().find(|(name, _)| name.is("type"));
        self.dialect = kind.map(|(_, value)| value.to_string()).unwrap_or_default();
        if kind.is_none() {
            let flaw = Flaw::new(tag.span.start, "formats-xml-attribute-missing").text("attribute", "type");
            self.flaws.push(flaw.text("element", tag.name.written).of(Severity::Warning));
        }
    }

    fn header(&mut self, header: &Element<'_>) {
        GRAMMAR.check(header, &mut self.flaws);
        self.is_own = header.descendants().filter(|element| element.name.is("p")).any(|p| p.text() == TOOL);
    }

    /// An element where none of its kind belongs; a root of another kind ends the reading.
    fn stranger(&mut self, element: &Element<'_>, text: &str) -> Result<(), Flaw> {
        let is_root = element.end_tag().end >= text.trim_end().len() && self.dialect.is_empty();
        if is_root {
            return Err(Flaw::new(element.span.start, "formats-tbx-root").text("element", element.name.written));
        }
        let flaw = Flaw::new(element.span.start, "formats-xml-element-unknown").text("element", element.name.written);
        self.flaws.push(flaw.of(Severity::Warning));
        Ok(())
    }

    fn entry(&mut self, element: &Element<'_>, line: usize, ids: &mut FxHashSet<String>) -> Option<Entry> {
        let mut concept = Concept::new(self);
        concept.read(element);
        let mut entry = ranked(concept.finish());
        if entry.terms.iter().all(|terms| terms.terms.is_empty()) {
            self.flaws.push(Flaw::new(element.span.start, "formats-tbx-no-terms"));
            return None;
        }
        let wording = entry.accepted(self.source).next().map(str::to_owned);
        if entry.id.is_empty() {
            entry.id = element.attribute("id").map(str::to_owned).or(wording).unwrap_or_default();
        }
        if !entry.id.is_empty() && !ids.insert(entry.id.clone()) {
            let flaw = Flaw::new(element.span.start, "formats-tbx-id-twice").text("id", &entry.id);
            self.flaws.push(flaw.of(Severity::Warning));
        }
        entry.place = Place { path: self.path.clone(), line, ..Place::default() };
        Some(entry)
    }
}
