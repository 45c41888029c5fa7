//! One concept of a TBX file as an entry.

use super::TOOL;
use super::category::{Category, Level, Purpose, meaning};
use super::read::File;
use crate::formats::glossaries::join::{NOTES, terms_of};
use crate::formats::xml::{Element, Flaw, locale};
use crate::glossary::columns::{Column, column};
use crate::glossary::{Entry, Status, Term};
use crate::language::words::{Class, Count, Gender};
use crate::model::{Choice, Locale, Message, Severity};
use crate::text::compare::composed;

/// A concept that is being read.
pub(super) struct Concept<'f, 's> {
    file: &'f mut File<'s>,
    entry: Entry,
    notes: Vec<String>,
    /// The grammar of the source term that comes first, with its status.
    grammar: Option<(Status, Grammar)>,
}

/// What a section says of the grammar of its term.
#[derive(Debug, Clone, Copy, Default)]
struct Grammar {
    class: Option<Class>,
    gender: Option<Gender>,
    count: Option<Count>,
}

/// What is being read of a language: of all its terms, or of some.
struct Scope<'s> {
    level: Level,
    locale: Option<&'s Locale>,
    /// The wordings.
    texts: &'s [String],
    status: Status,
    grammar: Grammar,
}

impl<'s> Scope<'s> {
    /// What is said of `level` as a whole, there in `locale`.
    fn of(level: Level, locale: Option<&'s Locale>) -> Self {
        Self { level, locale, texts: &[], status: Status::Admitted, grammar: Grammar::default() }
    }
}

impl<'f, 's> Concept<'f, 's> {
    pub(super) fn new(file: &'f mut File<'s>) -> Self {
        Self { file, entry: Entry::blank(), notes: Vec::new(), grammar: None }
    }

    /// Take in the concept `element`.
    pub(super) fn read(&mut self, element: &Element<'_>) {
        let mut scope = Scope::of(Level::Concept, None);
        for child in element.elements() {
            match child.name.local {
                "langSec" | "langSet" => self.language(child),
                _ => self.said(child, &mut scope),
            }
        }
    }

    /// The entry, but for its place.
    pub(super) fn finish(mut self) -> Entry {
        self.entry.note = self.notes.join(NOTES);
        let Grammar { class, gender, count } = self.grammar.map(|(_, grammar)| grammar).unwrap_or_default();
        if self.entry.class.is_none() {
            let capitals = self.entry.class() == Class::Acronym;
            // A noun in capitals may be an acronym; that it is a noun says nothing of it.
            self.entry.class = class.filter(|class| *class != Class::Noun || !capitals);
        }
        self.entry.gender = self.entry.gender.or(gender);
        self.entry.count = self.entry.count.or(count);
        self.entry
    }

    fn language(&mut self, element: &Element<'_>) {
        let Some(tag) = element.attribute("xml:lang") else {
            return self.file.flaws.push(Flaw::new(element.span.start, "formats-tbx-no-language"));
        };
        let Some(locale) = locale(tag) else {
            let flaw = Flaw::new(element.span.start, "formats-tbx-language").text("language", tag);
            return self.file.flaws.push(flaw);
        };
        for child in element.elements() {
            match child.name.local {
                "termSec" | "tig" | "ntig" => self.term(child, &locale),
                _ => self.said(child, &mut Scope::of(Level::Language, Some(&locale))),
            }
        }
    }

    /// A section with a term. A second one in it is a term, too.
    fn term(&mut self, element: &Element<'_>, locale: &Locale) {
        let found = element.descendants().filter(|inner| inner.name.is("term"));
        let texts: Vec<String> = found.map(|term| self.wording(term)).filter(|text| !text.is_empty()).collect();
        if texts.is_empty() {
            return self.file.flaws.push(Flaw::new(element.span.start, "formats-tbx-no-term"));
        }
        let mut scope = Scope { texts: &texts, ..Scope::of(Level::Term, Some(locale)) };
        for child in element.elements() {
            self.said(child, &mut scope);
        }
        let Scope { status, grammar, .. } = scope;
        if self.is_source(locale) && self.grammar.is_none_or(|(other, _)| status < other) {
            self.grammar = Some((status, grammar));
        }
        let terms = terms_of(&mut self.entry, locale);
        terms.terms.extend(texts.into_iter().map(|text| Term { text, status }));
    }

    /// What `element` says of what `scope` is about.
    fn said(&mut self, element: &Element<'_>, scope: &mut Scope<'_>) {
        let name = element.name.local;
        match name {
            "term" | "termCompList" => {}
            "note" => self.note(element, scope),
            "termGrp" | "descripGrp" | "adminGrp" | "transacGrp" | "termNoteGrp" => {
                for child in element.elements() {
                    self.said(child, scope);
                }
            }
            "date" => self.leave("date", element),
            _ if matches!(element.name.space, "min" | "basic" | "linguist") => self.category(name, element, scope),
            _ => match element.attribute("type") {
                Some(kind) => self.category(kind, element, scope),
                None => self.for_people(None, element, scope),
            },
        }
    }

    fn note(&mut self, element: &Element<'_>, scope: &Scope<'_>) {
        let text = self.text(element);
        let own = text.strip_prefix(TOOL).and_then(|rest| rest.trim_start().split_once(": "));
        match own.filter(|_| scope.level != Level::Term) {
            Some((name, value)) if self.cell(column(name), value) => {}
            _ => self.for_people(None, element, scope),
        }
    }

    /// Take in what stands in a note as it stands in the column of a glossary file. False when it is none of them.
    fn cell(&mut self, column: Column, value: &str) -> bool {
        let entry = &mut self.entry;
        match column {
            Column::Id => value.clone_into(&mut entry.id),
            Column::Class => entry.class = Choice::named(value),
            Column::Gender => entry.gender = Choice::named(value),
            Column::Count => entry.count = Choice::named(value),
            Column::Case => entry.case = Choice::named(value),
            Column::Guard => entry.guard = Choice::named(value),
            Column::Examples => entry.examples.push(value.to_owned()),
            Column::CounterExamples => entry.counter_examples.push(value.to_owned()),
            Column::Forms(locale) => terms_of(entry, &locale).forms.push(composed(value).into_owned()),
            Column::Note => self.notes.push(value.to_owned()),
            Column::Accepted(_) | Column::Deprecated(_) | Column::Unknown => return false,
        }
        true
    }

    /// Take in the data category called `name`.
    fn category(&mut self, name: &str, element: &Element<'_>, scope: &mut Scope<'_>) {
        let value = self.text(element);
        let category = Category::named(name);
        self.check(name, &value, (element.span.start, scope.level));
        let purpose = category.map_or(Purpose::Note, |category| category.purpose);
        let is_source = scope.locale.is_some_and(|locale| self.is_source(locale));
        let grammar = &mut scope.grammar;
        match (purpose, meaning(purpose, &value)) {
            (Purpose::Status, Some(meaning)) => scope.status = status(meaning),
            (Purpose::Class, Some(meaning)) if is_source => grammar.class = grammar.class.or(Choice::named(meaning)),
            (Purpose::Type, Some(meaning)) if is_source => grammar.class = Choice::named(meaning),
            (Purpose::Gender, Some(meaning)) if is_source => grammar.gender = Choice::named(meaning),
            (Purpose::Number, Some(meaning)) if is_source => grammar.count = Choice::named(meaning),
            (Purpose::Example, _) if is_source => self.entry.examples.push(value),
            (Purpose::Text | Purpose::Example, _) => self.for_people(None, element, scope),
            (Purpose::Note | Purpose::Status, _) => self.for_people(Some(name), element, scope),
            (Purpose::Class, _) if is_source => self.for_people(Some(name), element, scope),
            // That a rendering is a noun says nothing new.
            (Purpose::Class, Some("noun")) => {}
            // The grammar of renderings is that of their language.
            (Purpose::Nothing | Purpose::Class | Purpose::Type | Purpose::Gender | Purpose::Number, _) => {
                self.leave(name, element);
            }
        }
    }

    /// Say where the file does what its dialect does not allow.
    fn check(&mut self, name: &str, value: &str, (at, level): (usize, Level)) {
        let dialect = self.file.dialect.as_str();
        if !matches!(dialect, "TBX-Min" | "TBX-Basic") {
            return;
        }
        let flaw = |id: &str| Flaw::new(at, id).text("category", name).of(Severity::Warning);
        let flaw = match Category::named(name).filter(|category| category.is_in(dialect)) {
            None => flaw("formats-tbx-category").text("dialect", dialect),
            Some(category) if !category.stands_at(level) => flaw("formats-tbx-level").text("level", level.name()),
            Some(category) if !category.admits(value) => {
                let hint = Message::new("formats-xml-value-hint").text("values", category.values());
                flaw("formats-tbx-value").text("value", value).hint(hint)
            }
            Some(_) => return,
        };
        self.file.flaws.push(flaw);
    }

    /// Keep the text of `element` for people, with what it is about.
    fn for_people(&mut self, name: Option<&str>, element: &Element<'_>, scope: &Scope<'_>) {
        let text = self.text(element);
        if text.is_empty() {
            return;
        }
        let mut note = name.map(|name| format!("{name}: {text}")).unwrap_or(text);
        if let Some(wording) = scope.texts.first() {
            note = format!("{wording}: {note}");
        }
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn leave(&mut self, name: &str, element: &Element<'_>) {
        self.file.left.entry(name.to_owned()).or_insert((element.span.start, 0)).1 += 1;
    }

    fn is_source(&self, locale: &Locale) -> bool {
        locale.language == self.file.source.language
    }

    fn wording(&self, element: &Element<'_>) -> String {
        composed(&self.text(element)).into_owned()
    }

    /// The text of `element`: other tools break and indent lines as they like.
    fn text(&self, element: &Element<'_>) -> String {
        let text = element.text();
        if self.file.is_own { text } else { text.split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}

fn status(meaning: &str) -> Status {
    match meaning {
        "preferred" => Status::Preferred,
        "deprecated" => Status::Deprecated,
        _ => Status::Admitted,
    }
}
