//! Glossaries over one another: a project's own rows override those that come before, by id.

use super::Entry;
use crate::model::{Locale, Message, Problem, Severity};
use rustc_hash::FxHashMap;

/// The entries of all `layers`, the first layer lowest, in the order in which their ids first appear.
///
/// A row of a higher layer replaces what it says of the entry with its id and leaves the rest: a file with the columns
/// `id, es` adds Spanish to a glossary. Within a layer an id stands once. What is left without a wording in `source` is
/// a problem, and left out.
pub fn layered(layers: Vec<Vec<Entry>>, source: &Locale) -> (Vec<Entry>, Vec<Problem>) {
    let mut entries: Vec<Entry> = Vec::with_capacity(layers.iter().map(Vec::len).sum());
    let mut problems = Vec::new();
    let mut known: FxHashMap<String, usize> = FxHashMap::default();
    for layer in layers {
        let below = entries.len();
        let mut changed: FxHashMap<usize, (String, usize)> = FxHashMap::default();
        for entry in layer {
            let here = (entry.place.path.to_string(), entry.place.line);
            let Some(index) = known.get(&entry.id).copied() else {
                known.insert(entry.id.clone(), entries.len());
                entries.push(entry);
                continue;
            };
            let twice = if index < below { changed.get(&index).cloned() } else { Some(place(&entries[index])) };
            if let Some(first) = twice {
                problems.push(repeated(&entry, first));
                continue;
            }
            changed.insert(index, here);
            let lower = entries[index].clone();
            entries[index] = lower.overlaid(entry);
        }
    }
    let (sound, empty): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.terms(source).next().is_some());
    problems.extend(empty.iter().map(|entry| without_wording(entry, source)));
    (sound, problems)
}

fn place(entry: &Entry) -> (String, usize) {
    (entry.place.path.to_string(), entry.place.line)
}

fn repeated(entry: &Entry, (path, line): (String, usize)) -> Problem {
    let message =
        Message::new("glossary-id-elsewhere").text("id", &entry.id).text("path", path).text("line", line.to_string());
    let hint = Some(Message::new("glossary-ids-are-unique"));
    Problem { hint, ..entry.place.problem("id", Severity::Error, message) }
}

fn without_wording(entry: &Entry, source: &Locale) -> Problem {
    let message = Message::new("glossary-no-wording").text("id", &entry.id).text("locale", source.to_string());
    entry.place.problem(&source.to_string(), Severity::Error, message)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn french() -> Locale {
        "fr".parse().expect("a language")
    }

    fn check(files: &[&str], expected: &str) {
        let layer = |text: &&str| read("g.csv", text, &french()).0;
        let (entries, problems) = layered(files.iter().map(layer).collect(), &french());
        let english: Locale = "en".parse().unwrap();
        let show = |entry: &Entry| {
            let all = |locale: &Locale| entry.terms(locale).map(|term| term.text.clone()).collect::<Vec<_>>().join("|");
            format!("{}: {} = {}", entry.id, all(&french()), all(&english))
        };
        let problems = problems.iter().map(|problem| format!("{} {}", problem.line, problem.message.id));
        assert_eq!(entries.iter().map(show).chain(problems).collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn a_higher_row_says_what_changes() {
        check(&["id,fr,en,en_forbidden\n1,a,b|c,d\n2,e,f,\n", "id,en\n1,x\n"], "1: a = x|d\n2: e = f");
        check(&["id,fr,en\n1,a,b\n", "id,fr,en_forbidden\n1,,y\n3,g,\n"], "1: a = b|y\n3: g = ");
    }

    #[test]
    fn other_languages_are_added() {
        let (entries, _) = layered(
            vec![
                read("a.csv", "id,fr,en\n1,a,b\n", &french()).0,
                read("b.csv", "id,es,pos\n1,z,proper\n", &french()).0,
            ],
            &french(),
        );
        assert_eq!(entries[0].accepted(&"es".parse().unwrap()).collect::<Vec<_>>(), ["z"]);
        assert_eq!(entries[0].class, Some(crate::language::words::Class::Proper));
    }

    #[test]
    fn an_id_stands_once_in_a_layer() {
        let both = [read("a.csv", "id,fr\n1,a\n", &french()).0, read("b.csv", "id,fr\n1,b\n", &french()).0].concat();
        let (entries, problems) = layered(vec![both], &french());
        assert_eq!((entries.len(), problems.len()), (1, 1));
        assert_eq!(problems[0].path, "b.csv");
        check(&["id,en\n1,b\n"], "2 glossary-no-wording");
    }
}
