//! Publishing: skeleton of the source, targets in place.

use crate::documents::document;
use proptest::collection::vec;
use proptest::prelude::*;
use visavis::model::{Bilingual, Document, Outdated, Part, State};
use visavis::pipeline::{Blocked, Lack, Outstanding, Policy, Published, publish, reconcile};

const STRICT: Policy = Policy { outdated: Outdated::Block, allow_drafts: false, marker: String::new() };

/// The bilingual file of `document` with the targets that `target` makes of its sources.
fn translated(document: &Document, target: impl Fn(usize, &str) -> String) -> Bilingual {
    let empty = Bilingual::new("fr".parse().unwrap(), "en".parse().unwrap());
    let mut bilingual = reconcile(&empty, document).bilingual;
    for (index, pair) in bilingual.pairs.iter_mut().enumerate() {
        pair.target = target(index, &pair.source);
        pair.state = State::Translated;
        pair.settle();
    }
    bilingual
}

fn check(source: &str, targets: &[&str], expected: &str) {
    let document = document(source);
    let bilingual = translated(&document, |index, _| targets[index].to_owned());
    let published = publish(&document, &bilingual, &STRICT).unwrap();
    assert_eq!((published.text.as_str(), published.outstanding), (expected, Vec::new()));
    assert_eq!(published.targets, targets);
}

#[test]
fn targets_stand_where_the_segments_stood() {
    check("Un. Deux !\r\n\r\n  • Trois\u{A0}?  \r\n", &["One.", "Two!", "Three?"], "One. Two!\r\n\r\n  • Three?  \r\n");
}

#[test]
fn a_target_goes_in_as_it_was_typed() {
    check("Un.", &["  One\u{A0}!\n\ttwo  "], "  One\u{A0}!\n\ttwo  ");
}

#[test]
fn a_wrapped_paragraph_is_wrapped_again() {
    let source = "Titre\n\nLe sommet s’ouvre\ndemain à Paris. Il y a\nun discours. Fin.\n\nUne longue ligne à part.\n";
    let targets =
        ["Title", "The summit opens in Paris tomorrow.", "There is a speech.", "End.", "A long line by itself, too."];
    // The widest line of the paragraph has 22 columns.
    let wrapped = "The summit opens in\nParis tomorrow. There\nis a speech. End.";
    check(source, &targets, &format!("Title\n\n{wrapped}\n\nA long line by itself, too.\n"));
}

#[test]
fn lines_begin_as_those_of_the_source_and_never_with_markup() {
    let target = "It ended in May 12. - at last, at last.";
    check("> Le sommet de\n> Paris est clos.", &[target], "> It ended in May 12. -\n> at last, at\n> last.");
}

#[test]
fn what_is_not_translated_blocks_the_edition() {
    let source = "Un.\nDeux.\n\nTrois.\n\nQuatre.";
    let document = document(source);
    let mut bilingual = translated(&document, |index, _| format!("T{index}."));
    bilingual.pairs[0].target.clear();
    bilingual.pairs[1].state = State::Draft;
    bilingual.pairs[1].extracted = vec!["draft: memory 92 %".to_owned()];
    bilingual.pairs[2].state = State::Draft;
    bilingual.pairs[2].previous = Some("Avant.".to_owned());
    bilingual.pairs[2].line = 7;
    bilingual.pairs[0].settle();
    bilingual.pairs.pop();
    let outstanding = |segment, line, pair_line, lack, text: &str| Outstanding {
        segment,
        line,
        pair_line,
        lack,
        text: text.to_owned(),
    };
    let empty = outstanding(1, 1, 0, Lack::Target, "Un.");
    let draft = outstanding(2, 2, 0, Lack::Confirmation, "Deux.");
    let outdated = outstanding(3, 4, 7, Lack::Update, "Trois.");
    let missing = outstanding(4, 6, 0, Lack::Pair, "Quatre.");
    let all = [&empty, &draft, &outdated, &missing].map(Clone::clone).to_vec();

    let publish = |outdated, allow_drafts| {
        publish(&document, &bilingual, &Policy { outdated, allow_drafts, marker: String::new() })
    };
    assert_eq!(publish(Outdated::Block, false), Err(Blocked { segments: all.clone() }));
    // Drafts may pass, whoever made them; an old translation may be kept, a machine's draft may not.
    let blocked = |segments: [&Outstanding; 2]| Err(Blocked { segments: segments.map(Clone::clone).to_vec() });
    assert_eq!(publish(Outdated::Block, true), blocked([&empty, &missing]));
    let kept = Err(Blocked { segments: vec![empty.clone(), draft.clone(), missing.clone()] });
    assert_eq!(publish(Outdated::Keep, false), kept);
    // The source stands in for what is wanting.
    let text = |text: &str| {
        let targets = text.split_whitespace().map(str::to_owned).collect();
        Ok(Published { text: text.to_owned(), targets, outstanding: all.clone() })
    };
    assert_eq!(publish(Outdated::Source, false), text(source));
    assert_eq!(publish(Outdated::Source, true), text("Un.\nT1.\n\nT2.\n\nQuatre."));
}

#[test]
fn repeated_sentences_have_their_own_targets() {
    let document = document("Oui. Non. Oui.");
    let bilingual = translated(&document, |index, _| format!("T{index}."));
    assert_eq!(publish(&document, &bilingual, &STRICT).unwrap().text, "T0. T1. T2.");
}

/// Blocks of wrapped and unwrapped sentences.
fn source() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec!["le", "sommet", "européen", "1.", "-", "à\u{A0}Paris", "«", "12", "#x"]);
    let separator = prop_oneof![5 => Just(" "), 2 => Just("\n"), 1 => Just(". "), 1 => Just("!\n"), 1 => Just(".\r\n")];
    let words = vec((word, separator).prop_map(|(word, separator)| [word, separator].concat()), 1..12);
    let block = words.prop_map(|words| words.concat());
    vec(block, 0..4).prop_map(|blocks| blocks.join("\n\n"))
}

proptest! {
    /// Law 2.
    #[test]
    fn the_source_as_its_own_target_is_the_source(source in source()) {
        let document = document(&source);
        let bilingual = translated(&document, |_, source| source.to_owned());
        prop_assert_eq!(publish(&document, &bilingual, &STRICT).unwrap().text, source);
    }

    /// Wrapping changes nothing but white space, and that only between one space and one line end.
    #[test]
    fn wrapping_changes_no_letter(source in source(), targets in vec("[a-c#1.-]{1,5}( [a-c#1.-]{1,5}){0,9}", 48)) {
        let document = document(&source);
        let bilingual = translated(&document, |index, _| targets[index % targets.len()].clone());
        let published = publish(&document, &bilingual, &STRICT).unwrap().text;
        let mut plain = String::new();
        let mut pairs = bilingual.pairs.iter();
        for part in &document.parts {
            match part {
                Part::Segment(_) => plain.push_str(&pairs.next().unwrap().target),
                Part::Skeleton(span) => plain.push_str(span.of(&source)),
            }
        }
        let joined = |text: &str| text.replace("\r\n", " ").replace('\n', " ");
        prop_assert_eq!(joined(&published), joined(&plain));
    }
}
