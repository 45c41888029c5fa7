//! DeepL glossaries: CSV or TSV without a header, a phrase and its translation a row, if you like with their languages.
//!
//! A phrase stands once, so only the preferred rendering is written, for the source term and its synonyms. No cell is
//! guarded against spreadsheets: an apostrophe would be part of the phrase. DeepL takes no phrase that is empty or has
//! more than 1,024 bytes or control characters (documentation of its API, “Glossaries”).

use super::join::{Pair, joined};
use super::{GlossaryFormat, Languages};
use crate::formats::Read;
use crate::formats::fault::Fault;
use crate::glossary::{Entry, Status};
use crate::model::{Locale, Message};
use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// DeepL glossaries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deepl;

/// How many bytes a phrase may have.
pub(super) const MOST_BYTES: usize = 1024;

impl GlossaryFormat for Deepl {
    fn name(&self) -> &'static str {
        "deepl"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &[]
    }

    fn read(&self, path: &str, text: &str, languages: Languages<'_>) -> Read<Vec<Entry>> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut read = Read { value: Vec::new(), problems: Vec::new() };
        let tabs = text.lines().next().is_some_and(|line| line.contains('\t'));
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).quoting(!tabs).delimiter(if tabs { b'\t' } else { b',' });
        let path: Arc<str> = Arc::from(path);
        for record in builder.from_reader(text.as_bytes()).records() {
            let record = record.expect("text is UTF-8 and rows may differ in length");
            let line = record.position().map_or(0, |place| usize::try_from(place.line()).unwrap_or(usize::MAX));
            if let Some(entry) = entry(&record, languages, (&path, line)) {
                read.value.push(entry);
            } else {
                let fault = Fault::new(line, 0, Message::new("formats-deepl-incomplete"));
                read.problems.push(fault.hint("formats-deepl-incomplete-hint").of(&path));
            }
        }
        read.value = joined(read.value);
        read
    }

    fn write(&self, entries: &[Entry], languages: Languages<'_>) -> String {
        let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
        let target = languages.targets.first().cloned().unwrap_or_default();
        let tags = [languages.source, &target].map(ToString::to_string);
        for (phrase, rendering) in phrases(entries, languages) {
            let row = [phrase, rendering, &tags[0], &tags[1]];
            writer.write_record(row).expect("a vector takes all that is written");
        }
        let bytes = writer.into_inner().expect("a vector takes all that is written");
        String::from_utf8(bytes).expect("every cell is UTF-8")
    }
}

/// The row as an entry; none where a phrase is missing.
fn entry(record: &StringRecord, languages: Languages<'_>, (path, line): (&Arc<str>, usize)) -> Option<Entry> {
    let cell = |index: usize| record.get(index).map(str::trim).filter(|cell| !cell.is_empty());
    let tag = |index: usize| cell(index).and_then(|tag| tag.parse::<Locale>().ok());
    let source = tag(2).unwrap_or_else(|| languages.source.clone());
    let target = tag(3).or_else(|| languages.targets.first().cloned())?;
    let pair = Pair { source: (&source, cell(0)?), target: (&target, cell(1)?), note: "", path: path.clone(), line };
    Some(pair.entry())
}

/// Each source wording that DeepL takes, once, with its rendering.
fn phrases<'e>(entries: &'e [Entry], languages: Languages<'_>) -> Vec<(&'e str, &'e str)> {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut phrases = Vec::new();
    for entry in entries {
        let Some(rendering) = languages.targets.first().and_then(|target| preferred(entry, target)) else { continue };
        for source in entry.accepted(languages.source) {
            if is_taken(source) && is_taken(rendering) && seen.insert(source) {
                phrases.push((source, rendering));
            }
        }
    }
    phrases
}

fn preferred<'e>(entry: &'e Entry, target: &Locale) -> Option<&'e str> {
    entry.terms(target).find(|term| term.status == Status::Preferred).map(|term| term.text.as_str())
}

/// Whether DeepL takes the phrase.
pub(super) fn is_taken(phrase: &str) -> bool {
    phrase.len() <= MOST_BYTES && !phrase.trim().is_empty() && !phrase.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> [Locale; 2] {
        ["fr", "en"].map(|tag| tag.parse().unwrap())
    }

    #[test]
    fn rows_with_and_without_languages_and_with_tabs() {
        let [source, target] = locales();
        let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
        let check = |text: &str, expected: &str| {
            let Read { value, problems } = Deepl.read("g.csv", text, languages);
            let shown = value.iter().map(|entry| {
                let terms = entry.terms.iter().map(|terms| format!("{} {}", terms.locale, terms.terms[0].text));
                terms.collect::<Vec<_>>().join(" = ")
            });
            let told = problems.iter().map(|problem| format!("{} {}", problem.line, problem.message.id));
            assert_eq!(shown.chain(told).collect::<Vec<_>>().join("\n"), expected, "{text}");
        };
        check("a,b\n\"c, d\",\"e \"\"f\"\"\"\r\n", "fr a = en b\nfr c, d = en e \"f\"");
        check("a,b,fr,en-GB\nc,d,fr,\n", "fr a = en-GB b\nfr c = en d");
        check("a\tb\n\"c\td, e\n", "fr a = en b\nfr \"c = en d, e");
        check("a,\n", "1 formats-deepl-incomplete");
        check("", "");
    }

    #[test]
    fn a_phrase_stands_once_with_the_preferred_rendering() {
        let [source, target] = locales();
        let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
        let text = format!("id,fr,en\n1,a|b,c|d\n2,a,e\n3,f,\n4,g,{}\n5,=h,\"i, j\"\n", "x".repeat(1025));
        let (entries, _) = crate::glossary::read("g.csv", &text, &source);
        assert_eq!(Deepl.write(&entries, languages), "a,c,fr,en\nb,c,fr,en\n=h,\"i, j\",fr,en\n");
    }
}
