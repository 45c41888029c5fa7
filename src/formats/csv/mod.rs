//! Bilingual CSV: one pair a row, columns `source` and `target`, optionally `id`, `state` and `note`.
//!
//! Column names may have any case and order; cells are separated by commas, semicolons or tabs. Written are all five
//! columns with commas, behind a byte order mark, without which Excel misreads every accent; cells that a spreadsheet
//! would run as a formula have an apostrophe in front, which is no part of them. What the format has no place for
//! ([`super::survival`]) stays in the working file.

mod dialect;
mod rows;

use super::{Format, Read};
use crate::glossary::csv::guard;
use crate::model::{Bilingual, Pair};
use ::csv::{QuoteStyle, Terminator, WriterBuilder};

/// Bilingual CSV files.
#[derive(Debug, Clone, Copy)]
pub struct Csv;

/// The columns, in the order in which they are written.
const COLUMNS: [&str; 5] = ["id", "source", "target", "state", "note"];

impl Format<Bilingual> for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["csv", "tsv"]
    }

    fn read(&self, path: &str, text: &str) -> Read<Bilingual> {
        rows::read(path, text)
    }

    fn write(&self, value: &Bilingual) -> String {
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::Any(b'\n'))
            .quote_style(QuoteStyle::Necessary)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        let rows = std::iter::once(COLUMNS.map(str::to_owned)).chain(value.pairs.iter().map(row));
        for row in rows {
            writer.write_record(row).expect("a vector takes all that is written");
        }
        let bytes = writer.into_inner().expect("a vector takes all that is written");
        String::from_utf8(bytes).expect("every cell is UTF-8")
    }
}

fn row(pair: &Pair) -> [String; 5] {
    [
        guard::guarded(pair.context.as_deref().unwrap_or_default()),
        guard::guarded(&pair.source),
        guard::guarded(&pair.target),
        pair.state.name().to_owned(),
        guard::guarded(&pair.notes.join("\n")),
    ]
}
