//! Terms and their renderings, case by case.

use super::{locale, termbase};
use serde::Deserialize;
use std::collections::BTreeSet;
use visavis::glossary::{Outcome, Termbase, Wordings, read, verdicts};
use visavis::model::Mention;
use visavis::resources::overlap;
use visavis::text::Words;

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
    let cases =
        include_str!("../../glossary/terms.jsonl").lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let faults: Vec<String> = cases.flat_map(|case| case.faults()).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn writings_of_a_term() {
    let lines = include_str!("../../glossary/writings.tsv").lines().filter(|line| !line.starts_with('#'));
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

/// The renderings of the first mention in `text`, by a row with the header `id;fr;en;es;pos;gender;number`.
fn renderings(row: &str, text: &str, target: &str) -> String {
    let (entries, _) = read("test.csv", &format!("id;fr;en;es;pos;gender;number\n{row}\n"), &locale("fr"));
    let termbase = Termbase::new(entries, &locale("fr"), &locale(target));
    let mentions = termbase.mentions(&Words::new(text), &[]);
    mentions.first().map_or_else(String::new, |mention| mention.renderings.join("|"))
}

#[test]
fn renderings_come_in_the_number_of_the_text() {
    let check = |row, text, expected: &str| assert_eq!(renderings(row, text, "en"), expected, "{text}");
    let network = "n;réseau social;social network|social media|network;;noun;m;s";
    check(network, "Le réseau social", "social network|social media|network");
    check(network, "Les réseaux sociaux", "social networks|social media|networks");
    let rate = "r;taux d’intérêt;interest rate;;noun;m;inv";
    check(rate, "Ce taux d’intérêt", "interest rate");
    check(rate, "Les taux d’intérêt", "interest rates");
    check(rate, "hausse de taux d’intérêt", "interest rate");
    check("d;droits de douane;tariffs|customs duties;;noun;m;p", "Des droits de douane", "tariffs|customs duties");
    check("o;ONG;NGO;;acronym;f;s", "Trois ONG", "NGOs");
    check("c;Cour suprême;Supreme Court;;proper;f;s", "Les Cour suprême", "Supreme Court");
    check("e;matériel militaire;military equipment;;noun;m;s", "des matériels militaires", "military equipment");
    check(
        "p;élection présidentielle;presidential election;;noun;f;s",
        "élections présidentielle et locales",
        "presidential election",
    );
}

#[test]
fn renderings_of_other_targets_and_regions() {
    let row = "d;défense aérienne;air defence|air defences;defensa aérea;noun;f;s";
    assert_eq!(renderings(row, "La défense aérienne", "en-US"), "air defense|air defenses");
    assert_eq!(renderings(row, "La défense aérienne", "en-GB"), "air defence|air defences");
    assert_eq!(renderings(row, "Les défenses aériennes", "es"), "defensa aérea");
    assert_eq!(renderings(row, "La défense aérienne", "de"), "");
}

#[test]
fn another_source_language() {
    let (entries, _) = read("test.csv", "id,en,fr\n1,member state,État membre\n2,NATO,OTAN\n", &locale("en"));
    let termbase = Termbase::new(entries, &locale("en"), &locale("fr"));
    let text = "NATO's member states, non-member state";
    let found: Vec<&str> = termbase.mentions(&Words::new(text), &[]).iter().map(|found| found.span.of(text)).collect();
    assert_eq!(found, ["NATO", "member states"]);
}
