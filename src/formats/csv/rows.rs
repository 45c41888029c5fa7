//! The rows of a CSV file, read.

use super::COLUMNS;
use super::dialect::{delimiter, is_name, unclosed_quote};
use crate::formats::Read;
use crate::formats::fault::Fault;
use crate::formats::review::settle;
use crate::glossary::csv::guard::unguarded;
use crate::model::{Bilingual, Message, Pair, Problem, State};
use crate::text::Lines;
use csv::{ReaderBuilder, StringRecord};
use std::borrow::Cow;

/// Read the CSV file `text`; problems call it `path`.
pub(super) fn read(path: &str, text: &str) -> Read<Bilingual> {
    let mut body = Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text));
    let delimiter = delimiter(&body, &["source", "target"]);
    let mut rows = Rows { path, bilingual: Bilingual::default(), problems: Vec::new() };
    for _ in 0..MOST_UNCLOSED {
        let Some(offset) = unclosed_quote(&body, delimiter) else { break };
        rows.leave_out_line_at(offset, body.to_mut());
    }
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(body.as_bytes());
    let records = reader.records().map(|record| record.expect("text is UTF-8 and rows may differ in length"));
    rows.take(&records.collect::<Vec<_>>());
    Read { value: rows.bilingual, problems: rows.problems }
}

/// How many lines are left out for a quotation mark that is never closed: each of them costs a look at the whole file.
const MOST_UNCLOSED: usize = 100;

struct Rows<'t> {
    path: &'t str,
    bilingual: Bilingual,
    problems: Vec<Problem>,
}

/// For each of [`COLUMNS`] its index in the file.
type Header = [Option<usize>; COLUMNS.len()];

impl Rows<'_> {
    /// Empty the line that holds the quotation mark at `offset`, which nothing closes: it would swallow all that
    /// follows.
    fn leave_out_line_at(&mut self, offset: usize, body: &mut String) {
        let lines = Lines::new(body);
        let place = lines.position(offset);
        let line = lines.line(place.line);
        let message = Message::new("formats-csv-unclosed-quote");
        self.report(Fault::new(place.line, place.column, message).hint("formats-csv-unclosed-quote-hint"));
        body.replace_range(line.start..line.end, "");
    }

    fn take(&mut self, records: &[StringRecord]) {
        let Some((names, rows)) = records.split_first() else { return };
        let Some(header) = self.header(names) else { return };
        for row in rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())) {
            if let Some(pair) = self.pair(row, &header, names.len()) {
                self.bilingual.pairs.push(pair);
            }
        }
    }

    /// The columns; none when source or target is missing.
    fn header(&mut self, names: &StringRecord) -> Option<Header> {
        let line = line(names);
        for (index, name) in names.iter().enumerate() {
            let known = COLUMNS.iter().any(|known| is_name(name, known));
            let again = names.iter().take(index).any(|other| is_name(other, name.trim()));
            if !known || again {
                let id = if again { "formats-csv-column-twice" } else { "formats-csv-column-unknown" };
                self.report(Fault::new(line, 0, Message::new(id)).text("column", name.trim()).warning());
            }
        }
        let header = COLUMNS.map(|known| names.iter().position(|name| is_name(name, known)));
        for (known, index) in COLUMNS.iter().zip(header) {
            if index.is_none() && ["source", "target"].contains(known) {
                let message = Message::new("formats-csv-column-missing").text("column", *known);
                self.report(Fault::new(line, 0, message).hint("formats-csv-column-missing-hint"));
                return None;
            }
        }
        Some(header)
    }

    fn pair(&mut self, row: &StringRecord, header: &Header, columns: usize) -> Option<Pair> {
        let line = line(row);
        if row.len() > columns {
            let message = Message::new("formats-csv-row-too-long").count("cells", row.len()).count("columns", columns);
            self.report(Fault::new(line, 0, message).hint("formats-csv-row-too-long-hint"));
            return None;
        }
        let cell = |index: usize| header[index].and_then(|at| row.get(at)).map(unguarded).unwrap_or_default();
        let note = cell(4);
        let mut pair = Pair {
            context: Some(cell(0)).filter(|id| !id.is_empty()).map(str::to_owned),
            target: cell(2).to_owned(),
            notes: if note.is_empty() { Vec::new() } else { note.split('\n').map(str::to_owned).collect() },
            line,
            ..Pair::new(cell(1))
        };
        let state = self.state(cell(3), &pair.target, line);
        settle(&mut pair, state, "csv");
        Some(pair)
    }

    /// The state that a cell names; for an empty or unknown one, that of a translated pair. No target is initial.
    fn state(&mut self, cell: &str, target: &str, line: usize) -> State {
        let states = [State::Initial, State::Draft, State::Translated, State::Reviewed];
        let named = states.into_iter().find(|state| is_name(cell, state.name()));
        if named.is_none() && !cell.trim().is_empty() {
            let message = Message::new("formats-csv-state-unknown").text("state", cell.trim());
            self.report(Fault::new(line, 0, message).warning().hint("formats-csv-state-unknown-hint"));
        }
        match named {
            _ if target.is_empty() => State::Initial,
            None | Some(State::Initial) => State::Translated,
            Some(state) => state,
        }
    }

    fn report(&mut self, fault: Fault) {
        self.problems.push(fault.of(self.path));
    }
}

fn line(row: &StringRecord) -> usize {
    row.position().map_or(0, |position| usize::try_from(position.line()).expect("lines fit in memory"))
}
