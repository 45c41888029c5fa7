//! TBX, written.

use super::category::Category;
use super::{TOOL, Tbx};
use crate::formats::xml::{Writer, is_name};
use crate::glossary::{Entry, Status, Term, Terms};
use crate::language::words::{Class, Gender};
use crate::model::{Choice, Locale};
use rustc_hash::FxHashSet;

/// Write `entries`, whose source language is `source`. No dates.
pub(super) fn write(tbx: &Tbx, entries: &[Entry], source: &Locale) -> String {
    let mut writer = Writer::new();
    let language = source.to_string();
    let attributes: Vec<(&str, &str)> =
        tbx.attributes.iter().copied().chain([("xml:lang", language.as_str())]).collect();
    writer.start(tbx.root, &attributes);
    writer.start(tbx.header, &[]);
    writer.start("fileDesc", &[]);
    writer.start("sourceDesc", &[]);
    writer.text("p", &[], TOOL);
    (0..3).for_each(|_| writer.end());
    writer.start("text", &[]);
    writer.start("body", &[]);
    let mut ids = Ids::of(entries);
    for entry in entries.iter().filter(|entry| entry.terms.iter().any(|terms| !terms.terms.is_empty())) {
        concept(&mut writer, tbx, entry, (source, &mut ids));
    }
    writer.finish()
}

fn concept(writer: &mut Writer, tbx: &Tbx, entry: &Entry, (source, ids): (&Locale, &mut Ids<'_>)) {
    let id = ids.written(&entry.id);
    writer.start(tbx.concept, &[("id", &id)]);
    let mut own: Vec<(String, &str)> = Vec::new();
    if id != entry.id {
        own.push(("id".to_owned(), &entry.id));
    }
    own.extend(own_notes(entry, source));
    if entry.note.starts_with(TOOL) {
        own.push(("note".to_owned(), &entry.note));
    } else if !entry.note.is_empty() {
        writer.text("note", &[], &entry.note);
    }
    for (name, value) in own {
        writer.text("note", &[], &format!("{TOOL} {name}: {value}"));
    }
    for terms in entry.terms.iter().filter(|terms| !terms.terms.is_empty()) {
        writer.start(tbx.language, &[("xml:lang", &terms.locale.to_string())]);
        for form in &terms.forms {
            writer.text("note", &[], &format!("{TOOL} {}_forms: {form}", terms.locale));
        }
        for (index, term) in terms.terms.iter().enumerate() {
            let first = index == 0 && terms.locale == *source;
            self::term(writer, tbx, term, first.then_some(entry));
        }
        writer.end();
    }
    writer.end();
}

/// Write a term; `grammar` is the entry whose grammar is told of it.
fn term(writer: &mut Writer, tbx: &Tbx, term: &Term, grammar: Option<&Entry>) {
    writer.start(tbx.term, &[]);
    writer.text("term", &[], &term.text);
    let mut put = |name: &str, value: &str| {
        let category = Category::named(name).expect("it is a category of TBX");
        if tbx.tags {
            writer.text(&format!("{}:{name}", category.module), &[], value);
        } else {
            writer.text(category.element, &[("type", name)], value);
        }
    };
    let status = match term.status {
        Status::Preferred => "preferredTerm-admn-sts",
        Status::Admitted => "admittedTerm-admn-sts",
        Status::Deprecated => "deprecatedTerm-admn-sts",
    };
    put("administrativeStatus", status);
    if let Some(entry) = grammar {
        if entry.class.is_some() {
            put("partOfSpeech", "noun");
        }
        if entry.class == Some(Class::Acronym) {
            put("termType", "acronym");
        }
        if let Some(gender) = entry.gender {
            put("grammaticalGender", gender_value(gender));
        }
        for example in &entry.examples {
            put("context", example);
        }
    }
    writer.end();
}

const fn gender_value(gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
        Gender::Both => "other",
    }
}

/// What TBX-Basic has no category for, as columns of a glossary file and their values.
fn own_notes<'e>(entry: &'e Entry, source: &Locale) -> Vec<(String, &'e str)> {
    let mut own: Vec<(String, &str)> = Vec::new();
    let mut push = |name: &str, value: Option<&'e str>| own.extend(value.map(|value| (name.to_owned(), value)));
    let told = entry.terms.iter().any(|terms| terms.locale == *source && !terms.terms.is_empty());
    let class = entry.class.filter(|class| !told || *class != class_told(entry, *class));
    push("pos", class.map(Choice::name));
    push("gender", entry.gender.filter(|_| !told).map(Choice::name));
    push("number", entry.count.map(Choice::name));
    push("case", entry.case.map(Choice::name));
    push("guard", entry.guard.map(Choice::name));
    for example in entry.examples.iter().filter(|_| !told) {
        push("examples", Some(example));
    }
    for example in &entry.counter_examples {
        push("counter_examples", Some(example));
    }
    for Terms { locale, forms, .. } in entry.terms.iter().filter(|terms| terms.terms.is_empty()) {
        for form in forms {
            push(&format!("{locale}_forms"), Some(form));
        }
    }
    own
}

/// What the reader makes of `class`: a noun in capitals is not told from an acronym, nor a name from a noun.
fn class_told(entry: &Entry, class: Class) -> Class {
    match class {
        Class::Acronym => Class::Acronym,
        Class::Noun | Class::Proper => Entry { class: None, ..entry.clone() }.class(),
    }
}

/// Ids of concepts, as XML wants them.
struct Ids<'e> {
    taken: FxHashSet<&'e str>,
    made: usize,
}

impl<'e> Ids<'e> {
    fn of(entries: &'e [Entry]) -> Self {
        Self { taken: entries.iter().map(|entry| entry.id.as_str()).collect(), made: 0 }
    }

    /// `id` where XML allows it, otherwise one that nothing has.
    fn written(&mut self, id: &str) -> String {
        if is_name(id) && !id.contains(':') {
            return id.to_owned();
        }
        loop {
            self.made += 1;
            let made = format!("c{}", self.made);
            if !self.taken.contains(made.as_str()) {
                return made;
            }
        }
    }
}
