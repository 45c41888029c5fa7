//! OmegaT glossaries: a line a rendering, with tabs between term, rendering and comment.
//!
//! Lines that begin with `#` are remarks; nothing is quoted. A term with several renderings has several lines, which
//! OmegaT shows together, and its synonyms have lines of their own. A first line as OmegaT writes it tells the encoding,
//! whatever the extension (`GlossaryReaderTSV` of OmegaT).

use super::join::{Pair, joined};
use super::{GlossaryFormat, Languages};
use crate::formats::Read;
use crate::formats::fault::Fault;
use crate::glossary::Entry;
use crate::model::{Message, Problem};
use std::fmt::Write;
use std::sync::Arc;

/// OmegaT glossaries.
#[derive(Debug, Clone, Copy)]
pub(super) struct Omegat;

const FIRST_LINE: &str = "# Glossary in tab-separated format -*- coding: utf-8 -*-";

impl GlossaryFormat for Omegat {
    fn name(&self) -> &'static str {
        "omegat"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["utf8", "txt", "tab"]
    }

    fn read(&self, path: &str, text: &str, languages: Languages<'_>) -> Read<Vec<Entry>> {
        let mut problems: Vec<Problem> = Vec::new();
        let mut entries = Vec::new();
        let shared: Arc<str> = Arc::from(path);
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let Some(target) = languages.targets.first() else { return Read { value: entries, problems } };
        for (line, row) in (1..).zip(text.lines()) {
            if row.starts_with('#') || row.trim().is_empty() {
                continue;
            }
            let mut cells = row.split('\t');
            let [source, rendering, note] = [(); 3].map(|()| cells.next().unwrap_or_default());
            if source.trim().is_empty() || rendering.trim().is_empty() {
                let fault = Fault::new(line, 0, Message::new("formats-omegat-incomplete"));
                problems.push(fault.hint("formats-omegat-incomplete-hint").of(path));
                continue;
            }
            let (source, target) = ((languages.source, source), (target, rendering));
            entries.push(Pair { source, target, note, path: shared.clone(), line }.entry());
        }
        Read { value: joined(entries), problems }
    }

    fn write(&self, entries: &[Entry], languages: Languages<'_>) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        let Some(target) = languages.targets.first() else { return text };
        for entry in entries {
            for source in entry.accepted(languages.source) {
                for rendering in entry.accepted(target) {
                    let _ = write!(text, "{}\t{}", in_a_cell(source, true), in_a_cell(rendering, false));
                    if !entry.note.is_empty() {
                        let _ = write!(text, "\t{}", in_a_cell(&entry.note, false));
                    }
                    text.push('\n');
                }
            }
        }
        text
    }
}

/// `text` without tabs and line breaks, which separate; nor, where a line begins, with a mark that would make it a remark.
fn in_a_cell(text: &str, begins_a_line: bool) -> String {
    let plain = text.replace(['\t', '\n', '\r'], " ");
    if begins_a_line && plain.starts_with('#') { format!(" {plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    fn read(text: &str) -> Read<Vec<Entry>> {
        let [source, target]: [Locale; 2] = ["fr", "en"].map(|tag| tag.parse().unwrap());
        Omegat.read("g.txt", text, Languages { source: &source, targets: &[target] })
    }

    #[test]
    fn lines_of_one_term_are_one_entry() {
        let text = "# remark\nréseau\tnetwork\tIT\n\nréseau\tgrid\tpower\r\n\"a\" b\t#1\n \tx\nalone\n";
        let Read { value, problems } = read(text);
        assert_eq!(value.len(), 2);
        let english: Locale = "en".parse().unwrap();
        assert_eq!(value[0].accepted(&english).collect::<Vec<_>>(), ["network", "grid"]);
        assert_eq!((value[0].note.as_str(), value[0].place.line), ("IT · power", 2));
        assert_eq!((value[1].id.as_str(), value[1].accepted(&english).next()), ("\"a\" b", Some("#1")));
        let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.message.id.as_str())).collect();
        assert_eq!(found, [(6, "formats-omegat-incomplete"), (7, "formats-omegat-incomplete")]);
    }

    #[test]
    fn every_rendering_of_every_synonym_has_its_line() {
        let [source, target]: [Locale; 2] = ["fr", "en"].map(|tag| tag.parse().unwrap());
        let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
        let (mut entries, _) =
            crate::glossary::read("g.csv", "id,fr,en,en_forbidden,note\n1,#a|b,c|d,e,\"f\tg\"\n", &source);
        let written = Omegat.write(&entries, languages);
        let rows = [" #a\tc\tf g", " #a\td\tf g", "b\tc\tf g", "b\td\tf g"];
        assert_eq!(written, format!("{FIRST_LINE}\n{}\n", rows.join("\n")));
        entries.clear();
        assert_eq!(Omegat.write(&entries, languages), format!("{FIRST_LINE}\n"));
    }
}
