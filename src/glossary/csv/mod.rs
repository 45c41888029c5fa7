//! A glossary file as it stands: rows with the place of every cell, and everything else kept byte for byte.
//!
//! The delimiter (comma, semicolon, tab) is the one that yields most known columns in the header. Lines that begin with
//! `#` are comments. What cannot be read is reported, kept as it is, and reading goes on with the next line: an unclosed
//! quotation mark costs one row, not the rest of the file.

pub mod guard;
mod quoting;
mod reading;

use super::columns::{Column, column};
use crate::model::Problem;
use csv::{StringRecord, WriterBuilder};
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
        reading::read(path, text)
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
