//! The first row of a spreadsheet: what its columns are, whatever they are called.

use crate::formats::glossaries::Languages;
use crate::formats::xml::locale;
use crate::glossary::columns::{Column, column};
use crate::model::Locale;
use csv::{ReaderBuilder, StringRecord, WriterBuilder};
use std::sync::LazyLock;

/// A file whose columns are called as in a project's own glossaries.
#[derive(Debug, PartialEq)]
pub(super) struct Heading {
    /// The file.
    pub(super) text: String,
    /// Whether it says what its columns are.
    pub(super) has_names: bool,
    /// Whether it has ids.
    pub(super) has_ids: bool,
    /// How much further down its rows stand in the original.
    pub(super) lines: isize,
}

/// The names that are known, with what they are called here.
static NAMES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("names.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).collect()
});

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// `text`, which has no byte order mark, with its columns named.
pub(super) fn heading(text: &str, languages: Languages<'_>) -> Heading {
    if text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep=")) {
        // A line for Excel, which says what the rows say by themselves.
        return heading(&format!("#{text}"), languages);
    }
    let start = remarks(text);
    let readings = DELIMITERS.into_iter().rev().map(|delimiter| first_row(&text[start..], delimiter, languages));
    let Some(first) = readings.max_by_key(FirstRow::rank).filter(|first| !first.cells.is_empty()) else {
        return Heading { text: text.to_owned(), has_names: true, has_ids: true, lines: 0 };
    };
    let (mut names, rest) = if first.is_header() {
        let named = first.names.iter().zip(&first.cells);
        (named.map(|(name, cell)| name.clone().unwrap_or_else(|| cell.to_owned())).collect(), first.end)
    } else {
        (unnamed(&first.cells, languages), 0)
    };
    name_source(&mut names, languages.source);
    let end = &text[start..start + rest];
    let end = if rest == 0 { "\n" } else { &end[end.trim_end_matches(['\r', '\n']).len()..] };
    let row = written(&names, first.delimiter) + end;
    let new = row.matches('\n').count();
    let lines = text[start..start + rest].matches('\n').count().cast_signed() - new.cast_signed();
    let has_ids = names.iter().any(|name| name == "id");
    let text = format!("{}{row}{}", &text[..start], &text[start + rest..]);
    Heading { text, has_names: first.is_header(), has_ids, lines }
}

/// How many bytes of blank lines and remarks come first.
fn remarks(text: &str) -> usize {
    let is_remark = |line: &&str| line.starts_with('#') || line.trim_end_matches(['\r', '\n']).is_empty();
    text.split_inclusive('\n').take_while(is_remark).map(str::len).sum()
}

/// The first row, as one of the delimiters cuts it.
struct FirstRow {
    delimiter: u8,
    cells: StringRecord,
    /// What the cells are called here, if they are the names of columns.
    names: Vec<Option<String>>,
    /// Where it ends.
    end: usize,
}

impl FirstRow {
    /// Known names first; then many cells.
    fn rank(&self) -> (usize, usize) {
        (self.names.iter().flatten().count(), self.cells.len())
    }

    /// Whether the row names columns: one that holds terms among them.
    fn is_header(&self) -> bool {
        if self.cells.len() == 4
            && self.names[..2].iter().all(Option::is_none)
            && self.names[2..].iter().all(Option::is_some)
        {
            return false; // two terms, and their languages
        }
        let terms = |name: &String| matches!(column(name), Column::Accepted(_));
        self.names.iter().flatten().any(terms) && (self.cells.len() == 1 || self.names.iter().flatten().count() > 1)
    }
}

fn first_row(text: &str, delimiter: u8, languages: Languages<'_>) -> FirstRow {
    let mut reader = ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    let mut cells = StringRecord::new();
    let _ = reader.read_record(&mut cells).expect("text is UTF-8");
    let end = usize::try_from(reader.position().byte()).expect("the text is in memory");
    let names = cells.iter().map(|cell| name(cell, languages)).collect();
    FirstRow { delimiter, cells, names, end }
}

/// The column that people call `cell`.
fn name(cell: &str, languages: Languages<'_>) -> Option<String> {
    let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let lower = cell.to_lowercase();
    if column(&cell) != Column::Unknown {
        return Some(column(&cell).locale().map_or(lower, |locale| locale.to_string()));
    }
    let (word, inside) = parenthesis(&lower);
    let known = NAMES.iter().find(|(name, _)| *name == lower || *name == word).map(|(_, own)| *own);
    match known {
        Some("source") => Some(languages.source.to_string()),
        Some("target") => languages.targets.first().map(ToString::to_string),
        Some(own) => match (column(own), inside) {
            (Column::Accepted(_), Some(inside)) => Some(variety(own, inside)),
            _ => Some(own.to_owned()),
        },
        None => None,
    }
}

/// The language `own` as the word in parentheses behind it has it: a locale of that language, or a region.
fn variety(own: &str, inside: &str) -> String {
    let region = match inside {
        "uk" | "united kingdom" | "royaume-uni" | "british" | "britannique" => "gb",
        "usa" | "united states" | "états-unis" | "american" | "américain" => "us",
        "canada" => "ca",
        "france" => "fr",
        other => other,
    };
    let regional = if region == own { None } else { format!("{own}-{region}").parse().ok() };
    let of_own = locale(inside).filter(|locale| locale.language.as_str() == own);
    // "fr" behind a language is the language first, then the country.
    let found = of_own.or(regional.filter(|locale: &Locale| locale.region.is_some()));
    found.map_or_else(|| own.to_owned(), |locale| locale.to_string())
}

/// Where no column is in the source language itself, one in a variety of it holds the source.
fn name_source(names: &mut [String], source: &Locale) {
    if names.iter().any(|name| *name == source.to_string()) {
        return;
    }
    let is_variety = |name: &&mut String| column(name).locale().is_some_and(|own| own.language == source.language);
    if let Some(name) = names.iter_mut().find(is_variety) {
        *name = source.to_string();
    }
}

/// What stands before a parenthesis or bracket at the end, and what stands in it.
fn parenthesis(name: &str) -> (&str, Option<&str>) {
    let Some((word, rest)) = name.split_once(['(', '[']) else { return (name, None) };
    (word.trim(), Some(rest.trim_end_matches([')', ']']).trim()))
}

/// Names for the columns of a file that has none: source and target, then a note, or as DeepL has it the languages.
fn unnamed(cells: &StringRecord, languages: Languages<'_>) -> Vec<String> {
    let tag = |index: usize| cells.get(index).map(str::trim).and_then(|tag| column(tag).locale());
    let target = languages.targets.first().cloned().unwrap_or_default();
    let (source, target, third) = match (tag(2), tag(3)) {
        (Some(source), Some(target)) if cells.len() == 4 => (source, target, ""),
        _ => (languages.source.clone(), target, "note"),
    };
    let mut names = vec![source.to_string(), target.to_string(), third.to_owned()];
    names.resize(cells.len().max(3), String::new());
    names
}

fn written(names: &[String], delimiter: u8) -> String {
    let mut writer = WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_record(names).expect("a vector takes all that is written");
    let bytes = writer.into_inner().expect("a vector takes all that is written");
    String::from_utf8(bytes).expect("names are text").trim_end_matches('\n').to_owned()
}
