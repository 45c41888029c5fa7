//! Alignment and term extraction from outside.

use proptest::prelude::*;
use visavis::language::{self, Language};
use visavis::model::SegmentKind;
use visavis::pipeline::align::{Link, Sentence, align, mention_anchors};
use visavis::pipeline::extract::{Wanted, extract, extract_pairs};

const FRENCH: &[&str] = &[
    "# Le port de Loriande",
    "Le port de Loriande a accueilli 214 navires en 2031, un record.",
    "Sa directrice, Maud Kervern, s’en félicite.",
    "Elle annonce aussi l’ouverture d’un second quai.",
    "Le chantier, confié à Batimer, coûtera 48 millions d’euros !",
    "Les pêcheurs sont inquiets, car le bassin sera fermé pendant deux ans, et leur syndicat demande une indemnité.",
    "« Nous ne bougerons pas », prévient Yann Le Goff.",
    "La préfecture n’a pas répondu.",
    "Une réunion est prévue le 12 mai à la mairie.",
    "Quel sera le calendrier ?",
    "Le conseil votera en juin.",
];

const ENGLISH: &[&str] = &[
    "# The port of Loriande",
    "The port of Loriande welcomed 214 ships in 2031, a record.",
    "Its director, Maud Kervern, is delighted, and announces the opening of a second quay.",
    "The works, entrusted to Batimer, will cost €48 million!",
    "The fishermen are worried, as the basin will be closed for two years.",
    "Their union is asking for compensation.",
    "“We will not move,” warns Yann Le Goff.",
    "A meeting is planned for 12 May at the town hall.",
    "What will the timetable be?",
    "The council will vote in June.",
    "This article was translated from French by our staff.",
];

fn sentences<'t>(texts: &[&'t str]) -> Vec<Sentence<'t>> {
    texts
        .iter()
        .map(|text| {
            let kind = if text.starts_with('#') { SegmentKind::Heading } else { SegmentKind::Paragraph };
            Sentence { text, kind, block: usize::from(kind == SegmentKind::Paragraph), anchors: &[] }
        })
        .collect()
}

fn shown(links: &[Link]) -> Vec<(usize, usize)> {
    links.iter().map(|link| (link.source.len(), link.target.len())).collect()
}

#[test]
fn sentences_find_their_translations() {
    let links = align(&sentences(FRENCH), &sentences(ENGLISH));
    let expected = [(1, 1), (1, 1), (2, 1), (1, 1), (1, 2), (1, 1), (1, 0), (1, 1), (1, 1), (1, 1), (0, 1)];
    assert_eq!(shown(&links), expected, "{links:#?}");
    // what stands beside an omission is less sure than what stands beside names and numbers
    assert!(links[..4].iter().all(|link| link.confidence > 0.95), "{links:#?}");
    assert!(links[6].confidence < 0.5, "{links:#?}");
}

#[test]
fn the_direction_does_not_matter() {
    let there = align(&sentences(FRENCH), &sentences(ENGLISH));
    let back = align(&sentences(ENGLISH), &sentences(FRENCH));
    let turned: Vec<_> = shown(&back).into_iter().map(|(source, target)| (target, source)).collect();
    assert_eq!(shown(&there), turned);
}

#[test]
fn what_the_caller_knows_decides() {
    let source = ["Il a dit oui.", "Il a dit non.", "Il a ri."];
    let target = ["He nodded then.", "He laughed now."];
    let name = ["smile".to_owned()];
    let mut sources = sentences(&source);
    let mut targets = sentences(&target);
    sources[2].anchors = &name;
    targets[1].anchors = &name;
    let links = align(&sources, &targets);
    assert!(links.iter().any(|link| link.source == (2..3) && link.target == (1..2)), "{links:?}");
}

#[test]
fn a_long_gap_is_bridged() {
    let numbered = |number: usize| format!("La mesure {number} concerne la commune {} du canton.", number * 7 + 3);
    let source: Vec<String> = (0..300).map(numbered).collect();
    let target: Vec<String> = (0..300)
        .filter(|number| !(100..160).contains(number))
        .map(|number| format!("Measure {number} concerns municipality {} of the canton.", number * 7 + 3))
        .collect();
    let source: Vec<&str> = source.iter().map(String::as_str).collect();
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let links = align(&sentences(&source), &sentences(&target));
    let alone = links.iter().filter(|link| link.target.is_empty()).count();
    assert_eq!((alone, links.len()), (60, 300));
}

#[test]
fn texts_that_have_nothing_in_common_are_covered() {
    let source: Vec<String> = (0..2_000).map(|number| "a".repeat(number % 40 + 1)).collect();
    let target: Vec<String> = (0..300).map(|number| "b".repeat(number % 50 + 1)).collect();
    let source: Vec<&str> = source.iter().map(String::as_str).collect();
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let links = align(&sentences(&source), &sentences(&target));
    let last = links.last().unwrap();
    assert_eq!((last.source.end, last.target.end), (2_000, 300));
}

proptest! {
    #[test]
    fn links_cover_both_texts_in_order(
        source in prop::collection::vec("[a-d 1.]{0,12}", 0..30),
        target in prop::collection::vec("[a-d 1.]{0,12}", 0..30),
        blocks in 1_usize..5,
    ) {
        let sides = [&source, &target].map(|texts| {
            let numbered = texts.iter().enumerate();
            numbered
                .map(|(at, text)| Sentence { text, kind: SegmentKind::Paragraph, block: at / blocks, anchors: &[] })
                .collect::<Vec<_>>()
        });
        let links = align(&sides[0], &sides[1]);
        let (mut i, mut j) = (0, 0);
        for link in &links {
            prop_assert_eq!((link.source.start, link.target.start), (i, j));
            prop_assert!(!link.source.is_empty() || !link.target.is_empty());
            prop_assert!((0.0..=1.0).contains(&link.confidence));
            (i, j) = (link.source.end, link.target.end);
        }
        prop_assert_eq!((i, j), (source.len(), target.len()));
    }
}

#[test]
fn no_mentions_no_anchors() {
    let anchors = mention_anchors(&[vec![], vec![]], &["One.", "Two."]);
    assert!(anchors.source.iter().chain(&anchors.target).all(Vec::is_empty));
}

fn spoken(tag: &str) -> &'static dyn Language {
    language::ALL.iter().copied().find(|language| language.tag() == tag).unwrap()
}

const NOTES: &[(&str, &str)] = &[
    ("La loi de finances est votée.", "The finance act is passed."),
    ("Une loi de finances rectificative suivra.", "A supplementary finance act will follow."),
    ("Les lois de finances fixent le plafond.", "Finance acts set the ceiling."),
    ("Le sous-préfet commente la loi de finances.", "The sub-prefect comments on the finance act."),
    ("Il a annoncé un plafond.", "He announced a ceiling."),
    ("Elle a annoncé un accord.", "She announced an agreement."),
    ("Le sous-préfet refuse.", "The sub-prefect refuses."),
];

#[test]
fn terms_are_found_with_their_renderings() {
    let known = |wording: &str| wording == "accord";
    let wanted = Wanted { least: 2, known: &known };
    let candidates = extract_pairs(NOTES, [spoken("fr"), spoken("en")], wanted).unwrap();
    let found: Vec<(&str, usize, Option<&str>)> = candidates
        .iter()
        .map(|candidate| {
            let target = candidate.target.as_ref().map(|target| target.text.as_str());
            (candidate.source.as_str(), candidate.count, target)
        })
        .collect();
    let expected = [
        ("loi de finances", 4, Some("finance act")),
        ("plafond", 2, Some("ceiling")),
        ("sous-préfet", 2, Some("sub-prefect")),
    ];
    assert_eq!(found, expected);
    assert_eq!(candidates[2].segment, 3);
}

#[test]
fn what_the_termbase_has_is_left_out() {
    let sources: Vec<&str> = NOTES.iter().map(|(source, _)| *source).collect();
    let known = |wording: &str| wording == "plafond";
    let candidates = extract(&sources, spoken("fr"), Wanted { least: 2, known: &known }).unwrap();
    let found: Vec<&str> = candidates.iter().map(|candidate| candidate.source.as_str()).collect();
    assert_eq!(found, ["loi de finances", "sous-préfet"]);
}
