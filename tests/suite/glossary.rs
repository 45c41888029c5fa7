//! The glossary: terms in French text, and their renderings in English.

use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use visavis::glossary::csv::Table;
use visavis::glossary::{Entry, Outcome, Termbase, Wordings, layered, lint, read, verdicts};
use visavis::model::{Locale, Mention};
use visavis::resources::overlap;
use visavis::text::{Span, Words};

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// A termbase of the rows of `csv`.
fn termbase(csv: &str) -> Termbase {
    let (entries, problems) = read("test.csv", csv, &locale("fr"));
    assert!(problems.is_empty(), "{problems:?}");
    let (entries, problems) = layered(vec![entries], &locale("fr"));
    assert!(problems.is_empty(), "{problems:?}");
    Termbase::new(entries, &locale("fr"), &locale("en"))
}

/// A case of `tests/glossary/terms.jsonl`: concepts, a French text with the concepts in it (offsets in bytes), and what an
/// English text makes of each.
#[derive(Deserialize)]
struct Case {
    id: String,
    terms: Vec<CaseTerm>,
    fr: String,
    matches: Vec<CaseMatch>,
    en: Option<String>,
    #[serde(default)]
    verdict: Vec<String>,
}

#[derive(Deserialize)]
struct CaseTerm {
    fr: String,
    en: String,
    pos: String,
    gender: String,
    number: String,
    case: String,
    #[serde(default)]
    en_admitted: Vec<String>,
    #[serde(default)]
    en_forbidden: Vec<String>,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    guard: String,
}

#[derive(Deserialize)]
struct CaseMatch {
    term: usize,
    parts: Vec<CasePart>,
}

#[derive(Deserialize)]
struct CasePart {
    start: usize,
    end: usize,
}

impl Case {
    fn termbase(&self) -> Termbase {
        let mut csv = "id\tfr\ten\ten_forbidden\tpos\tgender\tnumber\tcase\tfr_forms\tguard\n".to_owned();
        for (index, term) in self.terms.iter().enumerate() {
            let accepted = std::iter::once(&term.en).chain(&term.en_admitted).cloned().collect::<Vec<_>>().join("|");
            let cells = [
                &index.to_string(),
                &term.fr,
                &accepted,
                &term.en_forbidden.join("|"),
                &term.pos,
                &term.gender,
                &term.number,
                &term.case,
                &term.forms.join("|"),
                &term.guard,
            ];
            csv += &(cells.map(String::as_str).join("\t") + "\n");
        }
        termbase(&csv)
    }

    /// What differs from what is expected.
    fn faults(&self) -> Vec<String> {
        let termbase = self.termbase();
        let mentions = overlap::resolve(termbase.mentions(&Words::new(&self.fr), &[]));
        let found: BTreeSet<(usize, Vec<(usize, usize)>)> = mentions
            .iter()
            .map(|mention| {
                let whole = [mention.span];
                let parts = if mention.parts.is_empty() { whole.as_slice() } else { &mention.parts };
                (mention.id.parse().unwrap(), parts.iter().map(|part| (part.start, part.end)).collect())
            })
            .collect();
        let expected = self
            .matches
            .iter()
            .map(|found| (found.term, found.parts.iter().map(|part| (part.start, part.end)).collect::<Vec<_>>()));
        let expected: BTreeSet<_> = expected.collect();
        let mut faults = Vec::new();
        if found != expected {
            faults.push(format!("{}: {}\n  found {found:?}\n  expected {expected:?}", self.id, self.fr));
        }
        if let Some(english) = &self.en {
            let verdict = self.verdict(&mentions, english);
            if verdict != self.verdict {
                faults.push(format!("{}: {english}\n  found {verdict:?}\n  expected {:?}", self.id, self.verdict));
            }
        }
        faults
    }

    fn verdict(&self, mentions: &[Mention], english: &str) -> Vec<String> {
        let verdicts = verdicts(mentions, &Words::new(english), &Wordings::new(&locale("en")));
        let mut words = vec!["absent"; self.terms.len()];
        for verdict in verdicts {
            let concept: usize = mentions[verdict.mentions[0]].id.parse().unwrap();
            words[concept] = match verdict.outcome {
                Outcome::Rendered => "ok",
                Outcome::Forbidden(_) => "forbidden",
                Outcome::Case(_) => "case",
                Outcome::Missing => "missing",
            };
        }
        words.into_iter().map(ToOwned::to_owned).collect()
    }
}

#[test]
fn terms_are_found_and_judged() {
    let cases = include_str!("../glossary/terms.jsonl").lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let faults: Vec<String> = cases.flat_map(|case| case.faults()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn writings_of_a_term() {
    let lines = include_str!("../glossary/writings.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut faults = Vec::new();
    for line in lines {
        let line = line.replace("\\n", "\n").replace("\\u0301", "\u{301}");
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, french, pos, gender, case, text, expected] = cells[..] else { panic!("seven cells: {line}") };
        let row = format!("id;fr;pos;gender;case\nt;{french};{pos};{gender};{case}\n");
        let mentions = termbase(&row).mentions(&Words::new(text), &[]);
        let found: Vec<&str> = mentions.iter().map(|mention| mention.span.of(text)).collect();
        if found.join("|") != expected {
            faults.push(format!("{name}: {text}: {found:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every message and rule that the glossary names has a wording in both languages, with the arguments that it is given.
#[test]
fn messages_are_worded() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let ids = regex::Regex::new(r#""(glossary|fr)-([a-z0-9-]+)""#).unwrap();
    let mut named = BTreeSet::new();
    for folder in [
        "src/glossary",
        "src/glossary/csv",
        "src/glossary/lint",
        "src/language/french/words",
        "src/language/french/inflection",
    ] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            for found in ids.captures_iter(&text) {
                named.insert(if &found[1] == "fr" {
                    format!("glossary-rule-fr-{}", &found[2])
                } else {
                    found[0].trim_matches('"').to_owned()
                });
            }
        }
    }
    assert!(named.len() > 60, "{named:?}");
    for catalog in [include_str!("../../locales/en/ui.ftl"), include_str!("../../locales/fr/ui.ftl")] {
        let worded = visavis::locales::interface::ids(catalog);
        let missing: Vec<&String> = named.iter().filter(|id| !worded.contains(*id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let unused = worded.iter().filter(|id| id.starts_with("glossary-") && !named.contains(*id));
        let unused: Vec<&String> = unused.filter(|id| !id.ends_with("-given") && !id.ends_with("en-plural")).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }
}

/// The files of `glossary/`.
fn curated() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("glossary");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let name = |path: &std::path::Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

static CURATED: LazyLock<Termbase> = LazyLock::new(|| {
    let rows = curated().into_iter().flat_map(|(path, text)| read(&path, &text, &locale("fr")).0).collect();
    Termbase::new(layered(vec![rows], &locale("fr")).0, &locale("fr"), &locale("en"))
});

#[test]
fn every_form_is_found_in_a_sentence_that_holds_it() {
    let mut missed = Vec::new();
    for entry in CURATED.entries() {
        for form in CURATED.forms(entry) {
            let follows = if form.coordinated { " et autres" } else { ", dit-on" };
            let text = format!("Voici les {}{follows}.", form.text);
            let matches = CURATED.matches(&Words::new(&text), &[]);
            let found = matches.iter().any(|found| {
                CURATED.entries()[found.entry as usize].id == entry.id && found.span.of(&text) == form.text
            });
            if !found {
                missed.push(text);
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Texts that hold terms, words of the closed classes and all sorts of marks.
fn texts() -> impl Strategy<Value = String> {
    let forms: Vec<String> =
        CURATED.entries().iter().flat_map(|entry| CURATED.forms(entry)).map(|form| form.text).collect();
    let words = [
        "le ",
        "les ",
        "d’",
        "l'",
        "et ",
        "ou ",
        "de ",
        ", ",
        ". ",
        "-",
        " (IA) ",
        "français ",
        "\u{A0}",
        "@",
        "É",
        "x",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(forms),
        4 => prop::sample::select(words.map(ToOwned::to_owned).to_vec()),
        1 => "\\PC{0,3}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" ").replace("’ ", "’"))
}

proptest! {
    #[test]
    fn spans_are_those_of_the_text(text in texts()) {
        let words = Words::new(&text);
        for mention in CURATED.mentions(&words, &[]) {
            prop_assert!(!mention.span.of(&text).is_empty());
            let mut end = mention.span.start;
            for part in &mention.parts {
                prop_assert!(mention.span.contains(*part) && part.start >= end && !part.of(&text).is_empty());
                end = part.end;
            }
            prop_assert!(mention.parts.is_empty() || end == mention.span.end);
        }
    }

    #[test]
    fn a_skipped_span_holds_no_term(text in texts(), from in 0usize..40, length in 0usize..40) {
        let skip = Span::new(from, from + length);
        let found = CURATED.matches(&Words::new(&text), &[skip]);
        prop_assert!(found.iter().all(|found| !found.span.overlaps(skip)));
    }

    #[test]
    fn a_further_row_removes_no_longer_match(text in texts(), index in 0usize..500) {
        // the row among its neighbours, which are most likely to claim the same words
        let first = index.saturating_sub(20);
        let mut entries = CURATED.entries()[first..index + 20].to_vec();
        let index = index - first;
        let further = entries.remove(index);
        let words = Words::new(&text);
        let standing = |entries: Vec<Entry>| {
            let termbase = Termbase::new(entries, &locale("fr"), &locale("en"));
            overlap::resolve(termbase.mentions(&words, &[]))
        };
        let before = standing(entries.clone());
        entries.insert(index, further);
        let after = standing(entries);
        let claim = |mention: &Mention| mention.parts.last().copied().unwrap_or(mention.span);
        for mention in &before {
            let covered = after.iter().any(|other| {
                claim(other).overlaps(claim(mention)) && claim(other).len() >= claim(mention).len()
            });
            prop_assert!(covered, "{} in {text}", mention.span.of(&text));
        }
    }

    #[test]
    fn a_file_is_written_back_as_it_was(text in "[a-z,;\"\n\r\t# é|]{0,80}") {
        let (table, _) = Table::read("any.csv", &text);
        prop_assert_eq!(table.write(), text);
    }

    #[test]
    fn an_english_text_holds_its_own_wordings(index in 0usize..500, before in "[A-Za-z ]{0,12}", after in "[ ,.’s]{0,3}") {
        let entry = &CURATED.entries()[index];
        let wordings = Wordings::new(&locale("en"));
        for wording in entry.accepted(&locale("en")) {
            let text = format!("{before} {wording}{after}");
            let apart = after.starts_with('s') || after.starts_with("’s");
            let found = wordings.occurrences(wording, entry.case(), &Words::new(&text));
            prop_assert!(apart || found.iter().any(|found| found.span.of(&text).ends_with(wording.split(' ').next_back().unwrap())));
        }
    }
}

#[test]
fn the_curated_termbase_is_sound() {
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    for (path, text) in curated() {
        let (entries, found) = read(&path, &text, &locale("fr"));
        rows.extend(entries);
        problems.extend(found);
    }
    let (entries, found) = layered(vec![rows], &locale("fr"));
    problems.extend(found);
    problems.extend(lint(&entries, &locale("fr"), &[locale("en")]));
    assert!(entries.len() > 700);
    assert!(problems.is_empty(), "{problems:#?}");
}

/// A country whose adjective the language does not know would tear no term apart.
#[test]
fn adjectives_of_all_countries_stand_inside_terms() {
    let catalog = include_str!("../../locales/fr/countries.ftl");
    let singular = regex::Regex::new(r"\*\[singular\]\s*(?:\{[^{}]*\*\[masculine\]\s*)?([\p{L}-]+)").unwrap();
    let adjectives: BTreeSet<&str> =
        singular.captures_iter(catalog).map(|found| found.get(1).unwrap().as_str()).collect();
    assert!(adjectives.len() > 100);
    let missing: Vec<&&str> = adjectives
        .iter()
        .filter(|adjective| {
            let text = format!("Le ministre {adjective} des Affaires étrangères.");
            CURATED.matches(&Words::new(&text), &[]).iter().all(|found| found.parts.is_empty())
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
