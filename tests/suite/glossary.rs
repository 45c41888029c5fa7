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
