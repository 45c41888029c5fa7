//! Glossaries of spreadsheets: CSV with any delimiter and header, read into what the project's own glossaries say.
//!
//! Written are the columns of a project's glossary that have something to say, behind a byte order mark, without which
//! Excel misreads every accent; cells that a spreadsheet would run have an apostrophe in front, which is no part of them.
//! Read are the same, and files whose columns are called by names of languages or words such as “Target term”, or by
//! nothing: then the first column is the source.

mod header;
mod values;

use super::join::joined;
use super::{GlossaryFormat, Languages};
use crate::formats::Read;
use crate::glossary::csv::guard::guarded;
use crate::glossary::{self, Entry, Status, Terms};
use crate::model::{Argument, Choice, Locale, Problem};
use csv::WriterBuilder;
use header::Heading;
use std::borrow::Cow;

/// Glossaries of spreadsheets.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spreadsheet;

impl GlossaryFormat for Spreadsheet {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["csv", "tsv"]
    }

    fn read(&self, path: &str, text: &str, languages: Languages<'_>) -> Read<Vec<Entry>> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        // Excel for Mac still has a format whose lines end with a mere carriage return.
        let text = if text.contains('\n') { Cow::Borrowed(text) } else { Cow::Owned(text.replace('\r', "\n")) };
        let Heading { text, has_names, has_ids, lines } = header::heading(&text, languages);
        let translated = values::translated(path, &text);
        let text = &translated.text;
        let (mut entries, mut problems) = if has_ids {
            glossary::read(path, text, languages.source)
        } else {
            glossary::rows::rows(path, text, languages.source)
        };
        for entry in &mut entries {
            translated.apply(entry, languages);
            entry.place.line = entry.place.line.saturating_add_signed(lines);
            entry.place.cells.iter_mut().for_each(|cell| cell.0 = cell.0.saturating_add_signed(lines));
        }
        problems.retain(|problem| {
            // Without a header nobody said how many cells a row should have.
            let is_expected = !has_names && problem.message.id == "glossary-short-row";
            !is_expected && !values::is_about_status(problem) && (has_ids || !is_about_ids(problem))
        });
        for problem in &mut problems {
            values::soften(problem);
            problem.line = problem.line.saturating_add_signed(lines).max(1);
        }
        Read { value: if has_ids { entries } else { joined(entries) }, problems }
    }

    fn write(&self, entries: &[Entry], languages: Languages<'_>) -> String {
        let columns: Vec<Column<'_>> = columns(entries, languages);
        // A first cell that begins like a remark is quoted, and so is none.
        let mut writer = WriterBuilder::new().comment(Some(b'#')).from_writer("\u{FEFF}".as_bytes().to_vec());
        let put = "a vector takes all that is written";
        writer.write_record(columns.iter().map(|column| &column.name)).expect(put);
        for entry in entries {
            writer.write_record(columns.iter().map(|column| guarded(&(column.cell)(entry)))).expect(put);
        }
        String::from_utf8(writer.into_inner().expect(put)).expect("every cell is UTF-8")
    }
}

/// Whether the problem is that there are no ids: other tools have none.
fn is_about_ids(problem: &Problem) -> bool {
    let column = |(name, value): &(String, Argument)| name == "column" && *value == Argument::Text("id".to_owned());
    problem.message.id == "glossary-missing-column" && problem.message.arguments.iter().any(column)
}

/// A column that is written.
struct Column<'l> {
    name: String,
    cell: Box<dyn Fn(&Entry) -> String + 'l>,
}

/// The columns that have something to say of `entries`, those of ids and terms in any case.
fn columns<'l>(entries: &[Entry], languages: Languages<'l>) -> Vec<Column<'l>> {
    let mut columns: Vec<Column<'l>> = Vec::new();
    let mut push = |name: String, wanted: bool, cell: Box<dyn Fn(&Entry) -> String + 'l>| {
        if wanted || entries.iter().any(|entry| !cell(entry).is_empty()) {
            columns.push(Column { name, cell });
        }
    };
    push("id".to_owned(), true, Box::new(|entry| entry.id.clone()));
    for locale in languages.all() {
        let wordings = |deprecated: bool| move |entry: &Entry| cell(of(entry, locale), deprecated);
        push(locale.to_string(), true, Box::new(wordings(false)));
        push(format!("{locale}_forbidden"), false, Box::new(wordings(true)));
    }
    push("pos".to_owned(), false, Box::new(|entry| name(entry.class)));
    push("gender".to_owned(), false, Box::new(|entry| name(entry.gender)));
    push("number".to_owned(), false, Box::new(|entry| name(entry.count)));
    push("case".to_owned(), false, Box::new(|entry| name(entry.case)));
    for locale in languages.all() {
        let forms = move |entry: &Entry| of(entry, locale).map(|terms| listed(&terms.forms)).unwrap_or_default();
        push(format!("{locale}_forms"), false, Box::new(forms));
    }
    push("guard".to_owned(), false, Box::new(|entry| name(entry.guard)));
    push("examples".to_owned(), false, Box::new(|entry| listed(&entry.examples)));
    push("counter_examples".to_owned(), false, Box::new(|entry| listed(&entry.counter_examples)));
    push("note".to_owned(), false, Box::new(|entry| entry.note.clone()));
    columns
}

fn of<'e>(entry: &'e Entry, locale: &Locale) -> Option<&'e Terms> {
    entry.terms.iter().find(|terms| terms.locale == *locale)
}

fn cell(terms: Option<&Terms>, deprecated: bool) -> String {
    let all = terms.iter().flat_map(|terms| &terms.terms);
    let wanted = all.filter(|term| (term.status == Status::Deprecated) == deprecated);
    listed(&wanted.map(|term| term.text.as_str()).collect::<Vec<_>>())
}

/// `texts` in one cell. A bar inside one would cut it in two; a broken bar looks the same to people.
fn listed<T: AsRef<str>>(texts: &[T]) -> String {
    texts.iter().map(|text| text.as_ref().replace('|', "¦")).collect::<Vec<_>>().join("|")
}

fn name<T: Choice>(choice: Option<T>) -> String {
    choice.map(|choice| choice.name().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> [Locale; 2] {
        ["fr", "en"].map(|tag| tag.parse().unwrap())
    }

    /// Each entry as `line id: locale wording/wording; …`, then the problems.
    fn check(text: &str, expected: &str) {
        let [source, target] = locales();
        let Read { value, problems } =
            Spreadsheet.read("g.csv", text, Languages { source: &source, targets: &[target] });
        let terms = |terms: &Terms| {
            let wordings: Vec<_> = terms.terms.iter().map(|term| term.text.as_str()).collect();
            format!("{} {}", terms.locale, wordings.join("/"))
        };
        let shown = value.iter().map(|entry| {
            let all: Vec<_> = entry.terms.iter().map(terms).collect();
            let note = if entry.note.is_empty() { String::new() } else { format!(" ({})", entry.note) };
            format!("{} {}: {}{note}", entry.place.line, entry.id, all.join("; "))
        });
        let told = problems.iter().map(|problem| format!("{} {}", problem.line, problem.message.id));
        assert_eq!(shown.chain(told).collect::<Vec<_>>().join("\n"), expected, "{text}");
    }

    #[test]
    fn columns_are_told_by_their_names() {
        check("\u{FEFF}fr;en;sujet\n\"a ; b\";c;x\n", "2 a ; b: fr a ; b; en c\n1 formats-glossary-column");
        check("Français,Anglais,Commentaire\r\na,b,c\r\n", "2 a: fr a; en b (c)");
        check("sep=;\nfr;en\na;b\n", "3 a: fr a; en b");
        check("fr-FR;en-US\na;b\n", "2 a: fr a; en-US b");
        check("French (FR)\tEnglish (UK)\na\tb\n", "2 a: fr a; en-GB b");
        check("English [en-US];French [fr];Notes\na;b;c\n", "2 b: en-US a; fr b (c)");
        check("Source term,Target term\na,b\na,c\n", "2 a: fr a; en b/c");
        check("ID,FR,EN\n7,a,b\n7,c,d\n", "2 7: fr a; en b\n3 glossary-duplicate-id");
        check("\"Terme\nsource\",Traduction\na,b\n", "3 a: fr a; en b");
    }

    #[test]
    fn grammar_is_read_as_people_write_it() {
        let [source, target] = locales();
        let languages = Languages { source: &source, targets: &[target] };
        let text = "fr;en;Genre;Nombre;Case sensitive\na;b;Masc.;Pluriel;oui\nc;d;neutre;;\n";
        let Read { value, problems } = Spreadsheet.read("g.csv", text, languages);
        assert_eq!(
            (name(value[0].gender), name(value[0].count), name(value[0].case)),
            ("m".into(), "p".into(), "sensitive".into())
        );
        let found: Vec<_> = problems.iter().map(|problem| (problem.severity, problem.line)).collect();
        assert_eq!((value.len(), found), (2, vec![(crate::model::Severity::Warning, 3)]));
    }

    #[test]
    fn a_column_tells_what_is_forbidden_or_not_translated() {
        let [source, target] = locales();
        let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
        let text = "fr;en;Statut\na;b;préféré\na;c;Interdit\nÉlysée;;ne pas traduire\n";
        let Read { value, problems } = Spreadsheet.read("g.csv", text, languages);
        assert_eq!(problems, []);
        assert_eq!(value[0].accepted(&target).collect::<Vec<_>>(), ["b"]);
        assert_eq!(value[0].deprecated(&target).collect::<Vec<_>>(), ["c"]);
        assert_eq!(value[1].accepted(&target).collect::<Vec<_>>(), ["Élysée"]);
    }

    #[test]
    fn files_without_a_header_have_the_source_first() {
        check("réseau,network\nclé,key,note\n", "1 réseau: fr réseau; en network\n2 clé: fr clé; en key (note)");
        check("a;b;c\nd;e\n", "1 a: fr a; en b (c)\n2 d: fr d; en e");
        check("a,b,fr,en-GB\n", "1 a: fr a; en-GB b");
        check("alone\n", "1 alone: fr alone");
        check("", "1 glossary-empty-file");
    }

    #[test]
    fn an_unclosed_quote_costs_one_row() {
        check("fr,en\na,\"b\nc,d\n", "3 c: fr c; en d\n2 glossary-unclosed-quote");
    }

    #[test]
    fn what_says_nothing_has_no_column() {
        let [source, target] = locales();
        let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
        let (entries, _) = glossary::read("g.csv", "id,fr,en,gender,note\n\"#1\",'=a,b|c,m,\n", &source);
        let written = Spreadsheet.write(&entries, languages);
        assert_eq!(written, "\u{FEFF}id,fr,en,gender\n\"#1\",'=a,b|c,m\n");
        assert_eq!(Spreadsheet.write(&[], languages), "\u{FEFF}id,fr,en\n");
    }
}
