//! The words that people write into columns of grammar.

use crate::formats::glossaries::Languages;
use crate::formats::glossaries::join::terms_of;
use crate::glossary::csv::{Row, Table};
use crate::glossary::{Entry, Status, Term};
use crate::model::{Argument, Problem, Severity};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// The column in which people say whether to use a rendering.
const STATUS: &str = "status";

/// The column, what people write there, and what it is here.
static VALUES: LazyLock<Vec<[&'static str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("values.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok()).collect()
});

/// A glossary file whose columns have names, with the values that its columns of grammar want.
pub(super) struct Translated<'t> {
    pub(super) text: Cow<'t, str>,
    /// The rows that say something of their renderings, by line.
    statuses: FxHashMap<usize, &'static str>,
}

/// The glossary file `text` with the values that are wanted here.
pub(super) fn translated<'t>(path: &str, text: &'t str) -> Translated<'t> {
    let (mut table, _) = Table::read(path, text);
    let statuses = statuses(&table);
    let columns: Vec<(usize, String)> = table.columns.iter().cloned().enumerate().collect();
    let mut is_changed = false;
    for (index, column) in columns.iter().filter(|(_, name)| VALUES.iter().any(|[column, ..]| column == name)) {
        for row in 0..table.rows.len() {
            let cell = table.rows[row].cells.get(*index).unwrap_or_default();
            if let Some(value) = value(column, cell) {
                is_changed |= table.set(row, column, value);
            }
        }
    }
    let text = if is_changed { Cow::Owned(table.write()) } else { Cow::Borrowed(text) };
    Translated { text, statuses }
}

fn statuses(table: &Table<'_>) -> FxHashMap<usize, &'static str> {
    let Some(column) = table.columns.iter().position(|name| name == STATUS) else { return FxHashMap::default() };
    let status = |row: &Row<'_>| Some((row.line, value(STATUS, row.cells.get(column)?)?));
    table.rows.iter().filter_map(status).collect()
}

impl Translated<'_> {
    /// Do what the row of `entry` says of its renderings: that they are errors, or that there is none.
    pub(super) fn apply(&self, entry: &mut Entry, Languages { source, targets }: Languages<'_>) {
        match self.statuses.get(&entry.place.line).copied() {
            Some("deprecated") => {
                let renderings = entry.terms.iter_mut().filter(|terms| terms.locale != *source);
                renderings.flat_map(|terms| &mut terms.terms).for_each(|term| term.status = Status::Deprecated);
            }
            Some(_) => {
                let own: Vec<Term> = entry.terms(source).take(1).cloned().collect();
                for target in targets {
                    let terms = terms_of(entry, target);
                    if terms.terms.is_empty() {
                        terms.terms.clone_from(&own);
                    }
                }
            }
            None => {}
        }
    }
}

fn value(column: &str, cell: &str) -> Option<&'static str> {
    let plain = cell.trim().trim_end_matches('.').to_lowercase();
    VALUES.iter().find(|[own, word, _]| *own == column && *word == plain).map(|[.., value]| *value)
}

/// Whether the problem is about the column that [`Translated::apply`] reads.
pub(super) fn is_about_status(problem: &Problem) -> bool {
    let names = |(_, value): &(String, Argument)| *value == Argument::Text(STATUS.to_owned());
    problem.message.id == "glossary-unknown-column" && problem.message.arguments.iter().any(names)
}

/// A value that is not known is no error in a file of others: it is left out, and the row stays. So is a column.
pub(super) fn soften(problem: &mut Problem) {
    match problem.message.id.as_str() {
        "glossary-invalid-value" => problem.severity = Severity::Warning,
        "glossary-unknown-column" => {
            "formats-glossary-column".clone_into(&mut problem.message.id);
            problem.hint = None;
        }
        _ => {}
    }
}
