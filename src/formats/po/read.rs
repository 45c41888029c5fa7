//! A PO file, read.

use super::blocks::{Block, Stage, blocks};
use super::entry::{Entry, FUZZY, entry};
use super::header::{self, CONTENT_TYPE, LANGUAGE, SOURCE_LANGUAGE};
use super::line::lines;
use crate::formats::Read;
use crate::formats::fault::Fault;
use crate::model::{Bilingual, Locale, Message, Pair, Problem, Verbatim};
use rustc_hash::FxHashMap;

/// Read the PO file `text`; problems call it `path`.
pub(super) fn read(path: &str, text: &str) -> Read<Bilingual> {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader { path, text: body, ..Reader::default() };
    blocks(lines(body), |block| reader.take(block));
    reader.finish()
}

#[derive(Default)]
struct Reader<'t> {
    path: &'t str,
    text: &'t str,
    bilingual: Bilingual,
    problems: Vec<Problem>,
    /// Line of the header; 0 while there is none.
    header: usize,
    /// Stretches kept as they are, each with the pairs and the obsolete pairs before it.
    kept: Vec<(usize, usize, Verbatim)>,
}

impl<'t> Reader<'t> {
    fn take(&mut self, block: Block<'_, 't>) {
        if block.stage == Stage::Comments {
            // Comments that nothing follows: kept, and nobody's mistake.
            return self.keep(block);
        }
        match entry(block) {
            Ok(Entry { pair, obsolete: false }) if pair.source.is_empty() && pair.context.is_none() => {
                self.take_header(pair, block);
            }
            Ok(entry) => self.take_pair(entry),
            Err(fault) => {
                self.keep(block);
                self.report(fault);
            }
        }
    }

    fn take_pair(&mut self, Entry { mut pair, obsolete }: Entry) {
        pair.flags.retain(|flag| flag != FUZZY);
        if obsolete { self.bilingual.obsolete.push(pair) } else { self.bilingual.pairs.push(pair) }
    }

    fn take_header(&mut self, pair: Pair, block: Block<'_, 't>) {
        if self.header > 0 {
            self.keep(block);
            return self.report_second(&pair, self.header);
        }
        self.header = pair.line;
        self.bilingual.header = header::header(pair);
        self.bilingual.target = self.locale(LANGUAGE);
        self.bilingual.source = self.locale(SOURCE_LANGUAGE);
        let charset = header::value(&self.bilingual.header, CONTENT_TYPE).and_then(header::charset).unwrap_or("UTF-8");
        if !["utf-8", "utf8", "charset"].iter().any(|known| charset.eq_ignore_ascii_case(known)) {
            let message = Message::new("formats-po-charset").text("charset", charset);
            self.report(Fault::new(self.header, 1, message).warning().hint("formats-po-charset-hint"));
        }
    }

    /// The locale in a field of the header; the unknown one when there is none.
    fn locale(&mut self, field: &str) -> Locale {
        let name = header::value(&self.bilingual.header, field).unwrap_or_default().to_owned();
        header::locale_of(&name).unwrap_or_else(|| {
            let message = Message::new("formats-po-language").text("field", field).text("value", name);
            self.report(Fault::new(self.header, 1, message).warning().hint("formats-po-language-hint"));
            Locale::default()
        })
    }

    /// Keep a block as it is.
    fn keep(&mut self, block: Block<'_, 't>) {
        let (first, last) = (block.lines[0], block.lines[block.lines.len() - 1]);
        let text = self.text[first.start..last.end()].to_owned();
        let verbatim = Verbatim { before: 0, text, line: first.number };
        self.kept.push((self.bilingual.pairs.len(), self.bilingual.obsolete.len(), verbatim));
    }

    fn finish(mut self) -> Read<Bilingual> {
        self.report_duplicates();
        let all = self.bilingual.pairs.len();
        let place = |(pairs, obsolete, verbatim): (usize, usize, Verbatim)| {
            // Obsolete pairs are written behind all others: a stretch among them stays among them.
            let before = if pairs == all { all + obsolete } else { pairs };
            Verbatim { before, ..verbatim }
        };
        self.bilingual.verbatim = self.kept.into_iter().map(place).collect();
        self.bilingual.verbatim.sort_by_key(|verbatim| verbatim.before);
        self.problems.sort_by_key(|problem| (problem.line, problem.column));
        Read { value: self.bilingual, problems: self.problems }
    }

    /// Report every pair that an earlier one has the source and the context of; gettext wants obsolete ones to differ,
    /// too.
    fn report_duplicates(&mut self) {
        let bilingual = std::mem::take(&mut self.bilingual);
        let mut seen = FxHashMap::default();
        for pair in bilingual.pairs.iter().chain(&bilingual.obsolete) {
            let first = *seen.entry((pair.context.as_deref(), pair.source.as_str())).or_insert(pair.line);
            if first != pair.line {
                self.report_second(pair, first);
            }
        }
        self.bilingual = bilingual;
    }

    fn report_second(&mut self, pair: &Pair, first: usize) {
        let message = Message::new("formats-po-duplicate").text("line", first.to_string());
        self.report(Fault::new(pair.line, 1, message).hint("formats-po-duplicate-hint"));
    }

    fn report(&mut self, fault: Fault) {
        self.problems.push(fault.of(self.path));
    }
}
