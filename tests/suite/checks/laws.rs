//! What holds for any texts.

use super::project::Project;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use visavis::model::{Bilingual, Finding, Header, Pair, State, Style};
use visavis::pipeline::check::{self, Choices, Judged, Policy, Selector, Subject};
use visavis::text::Span;

static PROJECT: LazyLock<Project> = LazyLock::new(Project::embedded);

/// Pieces that texts of the trade are made of, and that checks stumble over.
const PIECES: &[&str] = &[
    "« ",
    " »",
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    " ",
    "  ",
    "\u{A0}",
    "\u{202F}",
    "\n",
    "\t",
    ".",
    ",",
    " ;",
    ":",
    "!",
    "?",
    "…",
    "...",
    "–",
    "—",
    " - ",
    "(",
    ")",
    "[",
    "]",
    "[1]",
    "[^note]",
    "¹",
    "1 000",
    "1,000",
    "3,5 %",
    "109 milliards d’euros",
    "€109 billion",
    "mardi 11 février",
    "Tuesday 11 February",
    "18 h 30",
    "6:30pm",
    "XXIe siècle",
    "l’État",
    "le Conseil européen",
    "European Council",
    "le vice-président américain J.D. Vance",
    "US Vice President JD Vance",
    "intelligence artificielle",
    "https://europa.eu/a_b?c=1",
    "www.x.fr",
    "a@b.eu",
    "@Elysee",
    "#IA",
    "`x`",
    "**",
    "_",
    "é",
    "e\u{301}",
    "œ",
    "\u{200B}",
    "\u{AD}",
    "\u{202E}",
    "\u{7}",
    "Ã©",
    "\u{FFFD}",
    "Н",
    "α",
    "漢字",
    "😀",
    "the the",
    "defense",
    "not",
    "ne",
    "pas",
    "A380",
    "G7",
    "",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => ".{0,6}"];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn check(pairs: &[(String, String)]) -> (Bilingual, Vec<Judged>) {
    let pair = |(source, target): &(String, String)| Pair {
        source: source.clone(),
        target: target.clone(),
        state: if target.is_empty() { State::Initial } else { State::Translated },
        ..Pair::default()
    };
    let bilingual = Bilingual {
        source: "fr".parse().unwrap(),
        target: "en".parse().unwrap(),
        header: Header::default(),
        pairs: pairs.iter().map(pair).collect(),
        obsolete: Vec::new(),
        verbatim: Vec::new(),
    };
    let subject = Subject {
        bilingual: &bilingual,
        path: "any.po",
        document: None,
        style: &Style { region: None, date: "2025-02-10".parse().ok() },
        today: None,
        resources: &PROJECT.resources,
        reverse: Some(&PROJECT.reverse),
    };
    let all = Choices { select: vec![Selector::new("all").unwrap()], ..Choices::default() };
    let policy = Policy::new(&all, &[], subject.path, &bilingual.target);
    let findings = check::check(&subject, &policy).findings;
    (bilingual, findings)
}

/// Whether a span lies in a text, on the edges of its characters.
fn lies_in(span: Span, text: &str) -> bool {
    span.start <= span.end
        && text.is_char_boundary(span.start)
        && text.is_char_boundary(span.end)
        && span.end <= text.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_mark_lies_in_its_text(pairs in prop::collection::vec((text(), text()), 1..4)) {
        let (bilingual, findings) = check(&pairs);
        for Judged { pair, finding, .. } in &findings {
            let pair = &bilingual.pairs[*pair];
            let marks = [(finding.source, &pair.source), (finding.target, &pair.target)];
            for (span, text) in marks.into_iter().filter_map(|(span, text)| Some((span?, text))) {
                prop_assert!(lies_in(span, text), "{} {span:?} in {text:?}", finding.code);
            }
            if let Some(fix) = &finding.fix {
                prop_assert!(lies_in(fix.span, &pair.target), "fix of {} in {:?}", finding.code, pair.target);
            }
        }
    }

    #[test]
    fn findings_stand_in_document_order_and_have_fingerprints_of_their_own(pairs in prop::collection::vec((text(), text()), 1..4)) {
        let (bilingual, findings) = check(&pairs);
        prop_assert!(findings.is_sorted_by_key(|judged| judged.pair));
        for index in 0..bilingual.pairs.len() {
            let own: Vec<&str> = findings.iter().filter(|judged| judged.pair == index).map(|judged| &*judged.fingerprint).collect();
            prop_assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), own.len());
        }
    }

    #[test]
    fn safe_fixes_come_to_rest(source in text(), target in text()) {
        let mut target = target;
        for _ in 0..8 {
            let (_, findings) = check(&[(source.clone(), target.clone())]);
            let findings: Vec<Finding> = findings.into_iter().map(|judged| judged.finding).collect();
            let fixed = check::fix(&target, &findings);
            if fixed == target {
                return Ok(());
            }
            target = fixed;
        }
        prop_assert!(false, "still changing: {:?}", target);
    }
}
