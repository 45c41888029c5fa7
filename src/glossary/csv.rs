//! A glossary file as it stands: rows with the place of every cell, and everything else kept byte for byte.
//!
//! The delimiter (comma, semicolon, tab) is the one that yields most known columns in the header. Lines that begin with
//! `#` are comments. What cannot be read is reported, kept as it is, and reading goes on with the next line: an unclosed
//! quotation mark costs one row, not the rest of the file.

use super::columns::{Column, column};
use crate::model::{Message, Problem, Severity};
use crate::text::Lines;
use csv::{Reader, ReaderBuilder, StringRecord, WriterBuilder};
use std::borrow::Cow;
use std::sync::Arc;

/// A glossary file.
#[derive(Debug, Clone)]
pub struct Table<'t> {
    /// Path of the file, as the caller named it.
    pub path: Arc<str>,
    /// What stands between cells.
    pub delimiter: Delimiter,
    /// The names in the header.
    pub columns: Arc<[String]>,
    /// Line and column of each name in the header.
    pub header: Vec<(usize, usize)>,
    /// The rows.
    pub rows: Vec<Row<'t>>,
    /// The stretches of the file in order: together they are the file.
    pieces: Vec<Piece<'t>>,
}

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

/// A row of cells.
#[derive(Debug, Clone)]
pub struct Row<'t> {
    /// The cells, unquoted.
    pub cells: StringRecord,
    /// Line of the row, from 1.
    pub line: usize,
    /// Line and column in code points of each cell, from 1.
    pub places: Vec<(usize, usize)>,
    /// The row as the file has it, with its line end.
    raw: Cow<'t, str>,
}

/// A stretch of the file.
#[derive(Debug, Clone, Copy)]
enum Piece<'t> {
    /// Kept as it is: byte order mark, header, comments, blank lines, what could not be read.
    Verbatim(&'t str),
    /// The row with this index.
    Row(usize),
}

impl Delimiter {
    const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// Its name, for messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }

    /// The delimiter that yields most known columns in `header`.
    fn of(header: &str) -> Self {
        let known = |delimiter: Self| {
            let names = header.split(char::from(delimiter.byte()));
            names.filter(|name| column(name.trim_matches('"')) != Column::Unknown).count()
        };
        Self::ALL.into_iter().rev().max_by_key(|delimiter| known(*delimiter)).unwrap_or(Self::Comma)
    }
}

impl<'t> Table<'t> {
    /// Read a file. The problems are those of its form; what the cells mean is not looked at.
    pub fn read(path: &str, text: &'t str) -> (Self, Vec<Problem>) {
        let header = text.lines().map(|line| line.trim_start_matches('\u{FEFF}')).find(|line| !is_remark(line));
        let table = Self {
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
            reading.report(
                0,
                Severity::Error,
                Message::new("glossary-empty-file"),
                Some(Message::new("glossary-give-a-header")),
            );
        }
        (reading.table, reading.problems)
    }

    /// The file with its changed rows.
    pub fn write(&self) -> String {
        let stretch = |piece: &Piece<'t>| match piece {
            Piece::Verbatim(text) => *text,
            Piece::Row(index) => &self.rows[*index].raw,
        };
        self.pieces.iter().map(stretch).collect()
    }

    /// Put `value` into the cell of row `row` in the column `name`. Nothing else of the file changes. False when there is
    /// no such row or column.
    pub fn set(&mut self, row: usize, name: &str, value: &str) -> bool {
        let column = self.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
        let (Some(column), Some(row)) = (column, self.rows.get_mut(row)) else { return false };
        let width = row.cells.len().max(column + 1);
        let cells =
            (0..width).map(|index| if index == column { value } else { row.cells.get(index).unwrap_or_default() });
        row.cells = cells.collect();
        let end = row.raw[row.raw.trim_end_matches(['\r', '\n']).len()..].to_owned();
        row.raw = Cow::Owned(written(&row.cells, self.delimiter) + &end);
        true
    }
}

/// The cells as a row of a file, without its line end.
fn written(cells: &StringRecord, delimiter: Delimiter) -> String {
    let mut writer = WriterBuilder::new().delimiter(delimiter.byte()).from_writer(Vec::new());
    writer.write_record(cells).expect("a vector takes all bytes");
    let bytes = writer.into_inner().expect("a vector takes all bytes");
    String::from_utf8(bytes).expect("cells are text").trim_end_matches('\n').to_owned()
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
        self.report(self.at + at, severity, message, Some(hint));
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
        self.report(place, Severity::Error, Message::new(id), Some(Message::new("glossary-double-the-quotes")));
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

    fn report(&mut self, at: usize, severity: Severity, message: Message, hint: Option<Message>) {
        let place = self.lines.position(at);
        let path = self.table.path.to_string();
        self.problems.push(Problem { severity, path, line: place.line, column: place.column, message, hint });
    }
}

fn is_remark(line: &str) -> bool {
    line.is_empty() || line.starts_with('#')
}

fn offset(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.position().byte()).expect("the text is in memory")
}

/// The first fault in the quoting of a record, with byte offsets in it.
#[derive(Debug, Clone, Copy)]
struct Fault {
    kind: Flaw,
    /// Where the cell starts.
    cell: usize,
    /// Where the fault is.
    at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    /// A quoted cell never ends.
    Unclosed,
    /// Text follows the closing mark.
    TextAfter,
    /// A quotation mark stands inside a cell that is not quoted.
    Stray,
}

/// Where a scan of a record is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Plain,
    Quoted,
    Closing,
}

/// Where the cells of a record start, and the first fault in its quoting.
fn cells(raw: &str, delimiter: u8) -> (Vec<usize>, Option<Fault>) {
    let mut starts = vec![0];
    let mut fault = None;
    let mut state = State::Start;
    for (at, byte) in raw.trim_end_matches(['\r', '\n']).bytes().enumerate() {
        let mut flaw = |kind| {
            fault.get_or_insert(Fault { kind, cell: starts[starts.len() - 1], at });
            State::Plain
        };
        state = match (state, byte) {
            (State::Start, b'"') | (State::Closing, b'"') => State::Quoted,
            (State::Quoted, b'"') => State::Closing,
            (State::Quoted, _) => State::Quoted,
            (_, byte) if byte == delimiter => {
                starts.push(at + 1);
                State::Start
            }
            (State::Closing, _) => flaw(Flaw::TextAfter),
            (State::Plain, b'"') => flaw(Flaw::Stray),
            (State::Start | State::Plain, _) => State::Plain,
        };
    }
    if state == State::Quoted {
        fault.get_or_insert(Fault { kind: Flaw::Unclosed, cell: starts[starts.len() - 1], at: raw.len() });
    }
    (starts, fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows, cells joined by `·`, then the problems.
    fn check(text: &str, expected: &str) {
        let (table, problems) = Table::read("g.csv", text);
        assert_eq!(table.write(), text, "nothing is lost");
        let rows = table.rows.iter().map(|row| row.cells.iter().collect::<Vec<_>>().join("·"));
        let problems =
            problems.iter().map(|problem| format!("{}:{} {}", problem.line, problem.column, problem.message.id));
        assert_eq!(rows.chain(problems).collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn rows_comments_and_blank_lines() {
        check("\u{FEFF}id,fr,en\n# remark\n\n1,\"a, b\",\"c \"\"d\"\"\"\r\n2,e,f", "1·a, b·c \"d\"\n2·e·f");
    }

    #[test]
    fn delimiters_are_found() {
        check("id;fr;en\n1;a, b;c\n", "1·a, b·c");
        check("id\tfr\ten\n1\ta;b\tc\n", "1·a;b·c");
        check("note;x,fr,id\nn;y,a,1\n", "n;y·a·1");
    }

    #[test]
    fn rows_of_the_wrong_length() {
        check("id,fr,en\n1,a\n2,b,c,\n3,b,c,d\n", "1·a\n2·b·c·\n2:1 glossary-short-row\n4:7 glossary-long-row");
    }

    #[test]
    fn an_unclosed_quote_costs_one_row() {
        check("id,fr,en\n1,\"a,b\n2,c,d\n3,e,f\n", "2·c·d\n3·e·f\n2:3 glossary-unclosed-quote");
        check("id,fr,en\n1,\"a,b\n2,\"c\",d\n3,e,f\n", "2·c·d\n3·e·f\n2:3 glossary-unclosed-quote");
    }

    #[test]
    fn faults_of_quoting() {
        check("id,fr,en\n1,\"a\"b,c\n2,c,d\n", "2·c·d\n2:6 glossary-text-after-quote");
        check("id,fr,en\n1,a \"b\",c\n2,c,d\n", "2·c·d\n2:5 glossary-stray-quote");
    }

    #[test]
    fn cells_over_several_lines_are_placed() {
        let (table, problems) = Table::read("g.csv", "id,fr,en\n1,\"é\na\",b\n2,c,d\n");
        assert!(problems.is_empty());
        assert_eq!(table.rows[0].places, [(2, 1), (2, 3), (3, 4)]);
        assert_eq!(table.rows[1].places, [(4, 1), (4, 3), (4, 5)]);
    }

    #[test]
    fn an_empty_file_is_a_problem() {
        check("", "1:1 glossary-empty-file");
        check("# only a remark\n", "1:1 glossary-empty-file");
    }

    #[test]
    fn a_changed_cell_changes_its_row_alone() {
        let (mut table, _) = Table::read("g.csv", "id;fr;en\r\n# x\r\n1;a;b\r\n2;c\r\n");
        assert!(table.set(0, "EN", "b;\"c\""));
        assert!(table.set(1, "en", "d"));
        assert!(!table.set(2, "en", "") && !table.set(0, "xx", ""));
        assert_eq!(table.write(), "id;fr;en\r\n# x\r\n1;a;\"b;\"\"c\"\"\"\r\n2;c;d\r\n");
    }
}
