//! Reading a glossary file record by record.

use super::quoting::{Fault, Flaw, cells};
use super::{Delimiter, Piece, Row, Table};
use crate::model::{Message, Problem, Severity};
use crate::text::Lines;
use csv::{Reader, ReaderBuilder, StringRecord};
use std::borrow::Cow;
use std::sync::Arc;

/// Read the file `text` with the name `path`.
pub(super) fn read<'t>(path: &str, text: &'t str) -> (Table<'t>, Vec<Problem>) {
    let header = text.lines().map(|line| line.trim_start_matches('\u{FEFF}')).find(|line| !is_remark(line));
    let table = Table {
        path: Arc::from(path),
        delimiter: header.map_or(Delimiter::Comma, Delimiter::of),
        columns: Arc::from([]),
        header: Vec::new(),
        rows: Vec::new(),
        pieces: Vec::new(),
    };
    let mut reading = Reading { table, text, lines: Lines::new(text), at: 0, problems: Vec::new() };
    reading.run();
    if reading.table.columns.is_empty() {
        let hint = Message::new("glossary-give-a-header");
        reading.report(0, Severity::Error, Message::new("glossary-empty-file")).hint = Some(hint);
    }
    (reading.table, reading.problems)
}

/// A file being read.
struct Reading<'t> {
    table: Table<'t>,
    text: &'t str,
    lines: Lines<'t>,
    /// Everything before this byte has been read.
    at: usize,
    problems: Vec<Problem>,
}

impl<'t> Reading<'t> {
    fn run(&mut self) {
        if self.text.starts_with('\u{FEFF}') {
            self.keep('\u{FEFF}'.len_utf8());
        }
        while self.at < self.text.len() {
            self.records();
        }
    }

    /// Read records until the end of the file, or until a fault after which they must be cut anew.
    fn records(&mut self) {
        let base = self.at;
        let mut reader = self.reader();
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).unwrap_or(false) {
            let end = base + offset(&reader);
            self.skip_remarks(end);
            if !self.record(&record, end) {
                return;
            }
        }
        self.keep(self.text.len());
    }

    fn reader(&self) -> Reader<&'t [u8]> {
        let rest = &self.text.as_bytes()[self.at..];
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).comment(Some(b'#')).delimiter(self.table.delimiter.byte());
        builder.from_reader(rest)
    }

    /// Take in the record that ends before byte `end`. False when the records behind it must be cut anew.
    fn record(&mut self, record: &StringRecord, end: usize) -> bool {
        let raw = &self.text[self.at..end];
        let (starts, fault) = cells(raw, self.table.delimiter.byte());
        if let Some(fault) = fault {
            return self.fault(fault, end);
        }
        if self.table.columns.is_empty() {
            self.table.columns = record.iter().map(|name| name.trim().to_owned()).collect();
            self.table.header = self.places(raw, &starts);
            self.keep(end);
        } else if self.has_right_length(record, &starts) {
            self.row(record, &starts, end);
        } else {
            self.keep(end);
        }
        true
    }

    fn row(&mut self, record: &StringRecord, starts: &[usize], end: usize) {
        let raw = &self.text[self.at..end];
        let places = self.places(raw, starts);
        let row = Row { cells: record.clone(), line: places[0].0, places, raw: Cow::Borrowed(raw) };
        self.table.pieces.push(Piece::Row(self.table.rows.len()));
        self.table.rows.push(row);
        self.at = end;
    }

    /// Line and column of each cell.
    fn places(&self, raw: &str, starts: &[usize]) -> Vec<(usize, usize)> {
        if raw.trim_end().contains('\n') {
            let place = |start: &usize| self.lines.position(self.at + start);
            return starts.iter().map(place).map(|place| (place.line, place.column)).collect();
        }
        let line = self.lines.position(self.at).line;
        let mut column = 1;
        let mut before = 0;
        let count = |start: &usize| {
            column += raw[before..*start].chars().count();
            before = *start;
            (line, column)
        };
        starts.iter().map(count).collect()
    }

    /// A row may lack cells at its end; a row with more than the header has is out of step.
    fn has_right_length(&mut self, record: &StringRecord, starts: &[usize]) -> bool {
        let (found, expected) = (record.len(), self.table.columns.len());
        let excess = record.iter().skip(expected).any(|cell| !cell.trim().is_empty());
        if found == expected || (found > expected && !excess) {
            return true;
        }
        let id = if excess { "glossary-long-row" } else { "glossary-short-row" };
        let message = Message::new(id).count("found", found).count("expected", expected);
        let hint = Message::new("glossary-quote-the-cell").text("delimiter", self.table.delimiter.name());
        let severity = if excess { Severity::Error } else { Severity::Warning };
        let at = if excess { starts[expected] } else { 0 };
        self.report(self.at + at, severity, message).hint = Some(hint);
        !excess
    }

    /// Report a fault in the quoting of the record that ends before `end`, and keep what it spoils.
    fn fault(&mut self, fault: Fault, end: usize) -> bool {
        let opening = self.at + fault.cell;
        let line_end = self.text[opening..].find('\n').map_or(self.text.len(), |at| opening + at + 1);
        let unclosed = fault.kind == Flaw::Unclosed || self.at + fault.at >= line_end;
        let (id, place) = match fault.kind {
            _ if unclosed => ("glossary-unclosed-quote", opening),
            Flaw::Stray => ("glossary-stray-quote", self.at + fault.at),
            _ => ("glossary-text-after-quote", self.at + fault.at),
        };
        self.report(place, Severity::Error, Message::new(id)).hint = Some(Message::new("glossary-double-the-quotes"));
        self.keep(if unclosed { line_end } else { end });
        !unclosed
    }

    /// Keep the blank lines and comments before the record that ends before `end`.
    fn skip_remarks(&mut self, end: usize) {
        let mut rest = &self.text[self.at..end];
        while let Some(line) =
            rest.split_inclusive('\n').next().filter(|line| is_remark(line.trim_end_matches(['\r', '\n'])))
        {
            rest = &rest[line.len()..];
        }
        self.keep(end - rest.len());
    }

    /// Keep everything before byte `end` as it is.
    fn keep(&mut self, end: usize) {
        if end > self.at {
            self.table.pieces.push(Piece::Verbatim(&self.text[self.at..end]));
            self.at = end;
        }
    }

    fn report(&mut self, at: usize, severity: Severity, message: Message) -> &mut Problem {
        let place = self.lines.position(at);
        let path = self.table.path.to_string();
        let (line, column) = (place.line, place.column);
        self.problems.push(Problem { severity, path, line, column, message, hint: None });
        self.problems.last_mut().expect("one was pushed")
    }
}

fn is_remark(line: &str) -> bool {
    line.is_empty() || line.starts_with('#')
}

fn offset(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.position().byte()).expect("the text is in memory")
}
