//! The glossary: terms in French text, and their renderings in English.

use serde::Deserialize;
use std::collections::BTreeSet;
use visavis::glossary::{Outcome, Termbase, Wordings, layered, read, verdicts};
use visavis::model::Locale;
use visavis::resources::overlap;
use visavis::text::Words;

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

    fn verdict(&self, mentions: &[visavis::model::Mention], english: &str) -> Vec<String> {
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
    for folder in ["src/glossary", "src/glossary/lint", "src/language/french/words", "src/language/french/inflection"] {
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
