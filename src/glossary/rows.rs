//! The rows of a glossary file as entries.

use super::columns::{Column, column, nearest, nearest_of};
use super::csv::guard::unguarded;
use super::csv::{Row, Table};
use super::entry::{Entry, Place, Status, Term, Terms};
use crate::model::{Choice, Locale, Message, Problem, Severity};
use crate::text::compare::composed;
use rustc_hash::FxHashMap;

/// Read a glossary file whose source language is `source`. What is sound is given, with the problems of the rest; notes
/// are about what is sound but untidy.
pub fn read(path: &str, text: &str, source: &Locale) -> (Vec<Entry>, Vec<Problem>) {
    let (mut entries, mut problems) = rows(path, text, source);
    let mut lines: FxHashMap<String, usize> = FxHashMap::default();
    entries.retain(|entry| {
        let repeated = lines.get(&entry.id).map(|line| duplicate(entry, *line));
        lines.entry(entry.id.clone()).or_insert(entry.place.line);
        let is_new = repeated.is_none();
        problems.extend(repeated);
        is_new
    });
    problems.sort_by_key(|problem| problem.line);
    (entries, problems)
}

fn duplicate(entry: &Entry, first: usize) -> Problem {
    let message = Message::new("glossary-duplicate-id").text("id", &entry.id).text("line", first.to_string());
    let hint = Some(Message::new("glossary-ids-are-unique"));
    Problem { hint, ..entry.place.problem("id", Severity::Error, message) }
}

/// The rows of a glossary file by themselves, as [`read`] reads them, whether or not their ids are unique.
pub fn rows(path: &str, text: &str, source: &Locale) -> (Vec<Entry>, Vec<Problem>) {
    let (mut table, problems) = Table::read(path, text);
    let columns = table.columns.iter().map(|name| column(name)).collect();
    let rows = std::mem::take(&mut table.rows);
    let mut reading = Reading { table: &table, columns, source, problems };
    if table.columns.is_empty() || !reading.header() {
        return (Vec::new(), reading.problems);
    }
    let entries = rows.into_iter().filter_map(|row| reading.entry(row)).collect();
    (entries, reading.problems)
}

struct Reading<'r> {
    table: &'r Table<'r>,
    columns: Vec<Column>,
    source: &'r Locale,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// Look at the columns. False when no row could be an entry.
    fn header(&mut self) -> bool {
        for index in 0..self.columns.len() {
            let name = &self.table.columns[index];
            if self.columns[..index].contains(&self.columns[index]) && self.columns[index] != Column::Unknown {
                self.columns[index] = Column::Unknown;
                let message = Message::new("glossary-duplicate-column").text("column", name);
                self.report(self.table.header[index], Severity::Error, message);
            } else if self.columns[index] == Column::Unknown && !name.is_empty() {
                let message = Message::new("glossary-unknown-column").text("column", name);
                let hint = nearest(name).map(|name| Message::new("glossary-did-you-mean").text("name", name));
                self.report(self.table.header[index], Severity::Note, message).hint = hint;
            }
        }
        self.has_what_it_needs()
    }

    fn has_what_it_needs(&mut self) -> bool {
        let id = self.columns.contains(&Column::Id);
        let is_source = |locale: &Locale| locale.language == self.source.language;
        let source = self.columns.iter().any(|column| matches!(column, Column::Accepted(locale) if is_source(locale)));
        let columns = Message::new("glossary-columns-found")
            .text("columns", self.table.columns.join(", "))
            .text("delimiter", self.table.delimiter.name());
        if !source && !id {
            let message = Message::new("glossary-missing-column").text("column", self.source.to_string());
            self.report(self.table.header[0], Severity::Error, message).hint = Some(columns);
        } else if !id {
            let message = Message::new("glossary-missing-column").text("column", "id");
            self.report(self.table.header[0], Severity::Warning, message).hint = Some(Message::new("glossary-add-ids"));
        }
        source || id
    }

    fn entry(&mut self, mut row: Row<'_>) -> Option<Entry> {
        let mut entry = Entry::blank();
        let columns = std::mem::take(&mut self.columns);
        for (index, column) in columns.iter().enumerate() {
            let cell = row.cells.get(index).unwrap_or_default();
            if !cell.is_empty() {
                self.tidiness(&row, index, column);
                self.cell(&mut entry, (&row, index), column);
            }
        }
        self.columns = columns;
        if entry.id.is_empty() {
            let wording = entry.accepted(self.source).next().map(ToOwned::to_owned)?;
            if self.columns.contains(&Column::Id) {
                let problem = self.report((row.line, 1), Severity::Warning, Message::new("glossary-missing-id"));
                problem.hint = Some(Message::new("glossary-add-ids"));
            }
            entry.id = wording;
        }
        entry.place = Place {
            path: self.table.path.clone(),
            line: row.line,
            columns: self.table.columns.clone(),
            cells: std::mem::take(&mut row.places),
        };
        Some(entry)
    }

    /// Take in the cell `index` of `row`.
    fn cell(&mut self, entry: &mut Entry, (row, index): (&Row<'_>, usize), column: &Column) {
        let cell = unguarded(row.cells[index].trim());
        match column {
            Column::Id => cell.clone_into(&mut entry.id),
            Column::Accepted(locale) => {
                let ranks = std::iter::once(Status::Preferred).chain(std::iter::repeat(Status::Admitted));
                terms(entry, locale)
                    .terms
                    .extend(wordings(cell).zip(ranks).map(|(text, status)| Term { text, status }));
            }
            Column::Deprecated(locale) => {
                let deprecated = wordings(cell).map(|text| Term { text, status: Status::Deprecated });
                terms(entry, locale).terms.extend(deprecated);
            }
            Column::Forms(locale) => terms(entry, locale).forms.extend(wordings(cell)),
            Column::Class => entry.class = self.choice(row, index),
            Column::Gender => entry.gender = self.choice(row, index),
            Column::Count => entry.count = self.choice(row, index),
            Column::Case => entry.case = self.choice(row, index),
            Column::Guard => entry.guard = self.choice(row, index),
            Column::Examples => entry.examples.extend(wordings(cell)),
            Column::CounterExamples => entry.counter_examples.extend(wordings(cell)),
            Column::Note => cell.clone_into(&mut entry.note),
            Column::Unknown => {}
        }
    }

    /// The value that a cell names; a problem when it names none.
    fn choice<T: Choice>(&mut self, row: &Row<'_>, index: usize) -> Option<T> {
        let value = row.cells[index].trim();
        if value.is_empty() {
            return None;
        }
        let found = T::named(&value.to_lowercase());
        if found.is_none() {
            let column = self.table.columns[index].clone();
            let choices = T::names().collect::<Vec<_>>().join(", ");
            let message = Message::new("glossary-invalid-value").text("column", column).text("value", value);
            let near = nearest_of(value, T::names());
            let hint = match near {
                Some(near) => Message::new("glossary-did-you-mean").text("name", near),
                None => Message::new("glossary-choose").text("choices", choices),
            };
            self.report(row.places[index], Severity::Error, message).hint = Some(hint);
        }
        found
    }

    /// Notes about stray spaces and decomposed letters.
    fn tidiness(&mut self, row: &Row<'_>, index: usize, column: &Column) {
        let cell = &row.cells[index];
        let split = matches!(column, Column::Accepted(_) | Column::Deprecated(_) | Column::Forms(_));
        let stray = cell.trim() != cell || (split && (cell.contains("  ") || cell.split('|').any(is_ragged)));
        if stray {
            self.report(row.places[index], Severity::Note, Message::new("glossary-stray-space"));
        }
        if composed(cell) != cell {
            self.report(row.places[index], Severity::Note, Message::new("glossary-not-composed"));
        }
    }

    fn report(&mut self, (line, column): (usize, usize), severity: Severity, message: Message) -> &mut Problem {
        let path = self.table.path.to_string();
        self.problems.push(Problem { severity, path, line, column, message, hint: None });
        self.problems.last_mut().expect("one was pushed")
    }
}

fn terms<'e>(entry: &'e mut Entry, locale: &Locale) -> &'e mut Terms {
    let index = entry.terms.iter().position(|terms| terms.locale == *locale).unwrap_or_else(|| {
        entry.terms.push(Terms { locale: locale.clone(), terms: Vec::new(), forms: Vec::new() });
        entry.terms.len() - 1
    });
    &mut entry.terms[index]
}

/// The wordings of a cell.
fn wordings(cell: &str) -> impl Iterator<Item = String> {
    cell.split('|').map(str::trim).filter(|wording| !wording.is_empty()).map(|wording| composed(wording).into_owned())
}

fn is_ragged(wording: &str) -> bool {
    wording.trim() != wording || wording.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::{Class, Gender};

    fn french() -> Locale {
        "fr".parse().expect("a language")
    }

    /// The problems as `line:column id`, one a line.
    fn check(text: &str, expected: &str) {
        let (_, problems) = read("g.csv", text, &french());
        let show = |problem: &Problem| format!("{}:{} {}", problem.line, problem.column, problem.message.id);
        assert_eq!(problems.iter().map(show).collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn an_entry_of_every_column() {
        let text = "id,fr,en,en_forbidden,es,pos,gender,number,case,fr_forms,guard,examples,counter_examples,note\n\
            t-1,sous-marin,submarine|sub,U-boat,submarino,noun,m,s,insensitive,x,det,a|b,c,\"n, o\"\n";
        let (entries, problems) = read("g.csv", text, &french());
        assert!(problems.is_empty(), "{problems:?}");
        let entry = &entries[0];
        let english = "en-GB".parse().unwrap();
        assert_eq!(entry.accepted(&english).collect::<Vec<_>>(), ["submarine", "sub"]);
        assert_eq!(entry.deprecated(&english).collect::<Vec<_>>(), ["U-boat"]);
        assert_eq!(entry.accepted(&"es".parse().unwrap()).collect::<Vec<_>>(), ["submarino"]);
        assert_eq!(entry.forms(&french()).collect::<Vec<_>>(), ["x"]);
        assert_eq!((entry.class(), entry.gender), (Class::Noun, Some(Gender::Masculine)));
        assert_eq!((entry.examples.len(), entry.counter_examples.len(), entry.note.as_str()), (2, 1, "n, o"));
        assert_eq!(entry.place.cell("en"), (2, 16));
    }

    #[test]
    fn the_apostrophe_before_a_formula_is_no_part_of_a_cell() {
        let (entries, problems) = read("g.csv", "id,fr,en,note\n1,'+5,'-five|'six,'=A1\n", &french());
        assert!(problems.is_empty(), "{problems:?}");
        let entry = &entries[0];
        assert_eq!(entry.accepted(&french()).collect::<Vec<_>>(), ["+5"]);
        assert_eq!(entry.accepted(&"en".parse().unwrap()).collect::<Vec<_>>(), ["-five", "'six"]);
        assert_eq!(entry.note, "=A1");
    }

    #[test]
    fn columns_that_are_missing_or_wrong() {
        check(
            "source;target\na;b\n",
            "1:8 glossary-unknown-column\n1:1 glossary-missing-column".replace("1:8", "1:1").as_str(),
        );
        check("fr,en\na,b\n", "1:1 glossary-missing-column");
        check("id,en\n1,b\n", "");
        check("id,fr,fr,en\n1,a,b,c\n", "1:7 glossary-duplicate-column");
        check("id,fr,en,notes\n1,a,b,c\n", "1:10 glossary-unknown-column");
    }

    #[test]
    fn values_that_are_wrong() {
        check("id,fr,en,gender\n1,a,b,x\n2,c,d,MF\n", "2:7 glossary-invalid-value");
        let (_, problems) = read("g.csv", "id,fr,case\n1,a,sensitif\n", &french());
        let hint = problems[0].hint.as_ref().unwrap();
        assert_eq!(hint.arguments[0].1, crate::model::Argument::Text("sensitive".into()));
    }

    #[test]
    fn ids_stand_once() {
        check("id,fr\n1,a\n1,b\n1,c\n", "3:1 glossary-duplicate-id\n4:1 glossary-duplicate-id");
        check("id,fr\n,a\n,\n", "2:1 glossary-missing-id");
    }

    #[test]
    fn untidy_cells_are_noted() {
        check(
            "id,fr,en\n1, a,b| c\n2,e\u{301}t\u{E9},d\n",
            "2:3 glossary-stray-space\n2:6 glossary-stray-space\n3:3 glossary-not-composed",
        );
    }
}
