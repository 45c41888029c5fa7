//! The words that people write into columns of grammar.

use crate::glossary::csv::Table;
use crate::model::{Problem, Severity};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The column, what people write there, and what it is here.
static VALUES: LazyLock<Vec<[&'static str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("values.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok()).collect()
});

/// The glossary file `text`, whose columns have names, with the values that its columns of grammar want.
pub(super) fn translated<'t>(path: &str, text: &'t str) -> Cow<'t, str> {
    let (mut table, _) = Table::read(path, text);
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
    if is_changed { Cow::Owned(table.write()) } else { Cow::Borrowed(text) }
}

fn value(column: &str, cell: &str) -> Option<&'static str> {
    let plain = cell.trim().trim_end_matches('.').to_lowercase();
    VALUES.iter().find(|[own, word, _]| *own == column && *word == plain).map(|[.., value]| *value)
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
