//! Reconciling: what becomes of pairs when the source changes.

use crate::documents::{document, of_texts};
use crate::generated::{bilinguals, canonical};
use proptest::collection::vec;
use proptest::prelude::*;
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use visavis::formats::{Format, po::Po};
use visavis::model::{Bilingual, Document, Pair, State};
use visavis::pipeline::{Change, Reconciled, reconcile};

/// A bilingual file from the body of a PO file.
fn bilingual(body: &str) -> Bilingual {
    let empty = Bilingual::new("fr".parse().unwrap(), "en".parse().unwrap());
    let read = Po.read("a.po", &format!("{}\n{body}", Po.write(&empty)));
    read.value
}

/// The body of a bilingual file as PO.
fn body(bilingual: &Bilingual) -> String {
    let written = Po.write(bilingual);
    written.split_once("\n\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
}

/// `old` in line with the document `source` is `expected`; in line with it again it is the same.
fn check(old: &str, source: &str, expected: &str) -> Reconciled {
    let document = document(source);
    let reconciled = reconcile(&bilingual(old), &document);
    assert_eq!(body(&reconciled.bilingual).trim(), expected.trim());
    assert_eq!(reconcile(&reconciled.bilingual, &document).bilingual, reconciled.bilingual);
    assert_eq!(reconciled.changes.len(), reconciled.bilingual.pairs.len());
    reconciled
}

const SUMMIT: &str = r#"
# Ada: as agreed
#. term s: sommet → summit
#. reviewed 5c1e2f90 ada
#, no-wrap
msgid "Le sommet s’ouvre demain à Paris."
msgstr "The summit opens in Paris tomorrow."
"#;

const VOTE: &str = r#"
msgid "Les députés voteront jeudi."
msgstr "MPs vote on Thursday."
"#;

#[test]
fn unchanged_and_moved_text_keeps_everything() {
    let both = format!("{SUMMIT}{VOTE}");
    let kept = check(&both, "Le sommet s’ouvre demain à Paris.\n\nLes députés voteront jeudi.", &both);
    assert_eq!(kept.changes, [Change::Kept { old: 0 }, Change::Kept { old: 1 }]);
    let expected = format!("{VOTE}{SUMMIT}");
    let moved = check(&both, "Les députés voteront jeudi.\n\nLe sommet s’ouvre demain à Paris.", &expected);
    assert_eq!(moved.changes, [Change::Moved { old: 1 }, Change::Kept { old: 0 }]);
}

#[test]
fn edited_text_keeps_its_translation_as_a_draft() {
    let expected = r#"
# Ada: as agreed
#. term s: sommet → summit
#. draft: person 77 % bd9c1a3c
#. reviewed 5c1e2f90 ada
#, fuzzy, no-wrap
#| msgid "Le sommet s’ouvre demain à Paris."
msgid "Le sommet s’ouvre aujourd’hui à Paris."
msgstr "The summit opens in Paris tomorrow."
"#;
    let source = "Le sommet s’ouvre aujourd’hui à Paris.";
    let reconciled = check(SUMMIT, source, expected);
    assert_eq!(reconciled.changes, [Change::Edited { old: 0 }]);
    // Undone, it is what it was.
    check(expected, "Le sommet s’ouvre demain à Paris.", SUMMIT);
    // Edited again, it still says what the translation was made from.
    let again = r#"
# Ada: as agreed
#. term s: sommet → summit
#. draft: person 62 % bd9c1a3c
#. reviewed 5c1e2f90 ada
#, fuzzy, no-wrap
#| msgid "Le sommet s’ouvre demain à Paris."
msgid "Le sommet s’ouvre aujourd’hui à Lyon."
msgstr "The summit opens in Paris tomorrow."
"#;
    check(expected, "Le sommet s’ouvre aujourd’hui à Lyon.", again);
}

#[test]
fn a_draft_that_became_a_translation_is_one() {
    let edited = r#"
#. draft: memory 92 %
#| msgid "Le sommet s’ouvre."
msgid "Le sommet s’ouvre demain."
msgstr "The summit opens tomorrow."
"#;
    let expected = r#"
msgid "Le sommet s’ouvre demain."
msgstr "The summit opens tomorrow."
"#;
    check(edited, "Le sommet s’ouvre demain.", expected);
}

#[test]
fn a_change_that_nobody_dealt_with_stays_known() {
    // The flag is gone, but the target is word for word what stood before the source changed.
    let unflagged = r#"
#. draft: person 77 % bd9c1a3c
msgid "Le sommet s’ouvre aujourd’hui à Paris."
msgstr "The summit opens in Paris tomorrow."
"#;
    let source = "Le sommet s’ouvre aujourd’hui à Paris.";
    check(unflagged, source, unflagged);
    let digest = bilingual(unflagged).pairs[0].digest();
    let confirmed = unflagged.replace("msgid", &format!("#. confirmed {digest} ada: wording only\nmsgid"));
    check(&confirmed, source, &confirmed.replace("#. draft: person 77 % bd9c1a3c\n", ""));
}

#[test]
fn an_accepted_draft_of_a_machine_is_a_translation() {
    let accepted = r#"
#. draft: memory 92 % bd9c1a3c
#| msgid "Le sommet s’ouvre ce jour à Paris."
msgid "Le sommet s’ouvre demain à Paris."
msgstr "The summit opens in Paris tomorrow."
"#;
    let expected = r#"
msgid "Le sommet s’ouvre demain à Paris."
msgstr "The summit opens in Paris tomorrow."
"#;
    check(accepted, "Le sommet s’ouvre demain à Paris.", expected);
    // Its memory's source is no earlier source of this text.
    let draft = accepted.replace("#|", "#, fuzzy\n#|");
    let other = reconcile(&bilingual(&draft), &document("Le sommet s’ouvre ce jour à Paris."));
    assert_eq!(other.bilingual.pairs[0].state, State::Draft);
    // Work of a person on it is kept.
    let worked = draft.replace("opens in Paris", "will open in Paris");
    assert_eq!(reconcile(&bilingual(&worked), &document("Rien.")).bilingual.obsolete.len(), 1);
    assert_eq!(reconcile(&bilingual(&draft), &document("Rien.")).bilingual.obsolete.len(), 0);
}

#[test]
fn a_draft_of_a_machine_stays_one() {
    let draft = r#"
#. draft: assembled 0 %
#, fuzzy
msgid "Le sommet s’ouvre demain à Paris."
msgstr "Le summit s’ouvre demain à Paris."
"#;
    let expected = r#"
#. draft: assembled 0 %
#, fuzzy
#| msgid "Le sommet s’ouvre demain à Paris."
msgid "Le sommet s’ouvre demain à Lyon."
msgstr "Le summit s’ouvre demain à Paris."
"#;
    let reconciled = check(draft, "Le sommet s’ouvre demain à Lyon.", expected);
    assert!(!reconciled.bilingual.pairs[0].is_by_person());
    // It is not worth keeping.
    check(draft, "Les députés voteront jeudi.", "msgid \"Les députés voteront jeudi.\"\nmsgstr \"\"\n");
}

const LEFT: &str = r#"
msgid "Les députés voteront jeudi."
msgstr "MPs vote on Thursday."

# Ada: as agreed
#. term s: sommet → summit
#. reviewed 5c1e2f90 ada
#, no-wrap
#~ msgid "Le sommet s’ouvre demain à Paris."
#~ msgstr "The summit opens in Paris tomorrow."
"#;

#[test]
fn removed_text_is_kept_and_comes_back() {
    let both = format!("{SUMMIT}{VOTE}");
    let removed = check(&both, "Les députés voteront jeudi.", LEFT);
    assert_eq!(removed.removed, [0]);
    let back = check(LEFT, "Le sommet s’ouvre demain à Paris. Les députés voteront jeudi.", &both);
    assert_eq!(back.changes, [Change::Revived { obsolete: 0 }, Change::Kept { old: 0 }]);
}

#[test]
fn repeated_sentences_have_occurrences() {
    let source = "Il a dit oui. Elle aussi. Il a dit oui. Il a dit oui.";
    let pair =
        |context: &str, source: &str, target: &str| format!("\n{context}msgid \"{source}\"\nmsgstr \"{target}\"\n");
    let new = [
        pair("", "Il a dit oui.", ""),
        pair("", "Elle aussi.", ""),
        pair("msgctxt \"2\"\n", "Il a dit oui.", ""),
        pair("msgctxt \"3\"\n", "Il a dit oui.", ""),
    ];
    check("", source, &new.concat());
    // One more in front changes no other; each keeps its own target.
    let old = [
        pair("", "Il a dit oui.", "He said yes."),
        pair("", "Elle aussi.", "So did she."),
        pair("msgctxt \"2\"\n", "Il a dit oui.", "Yes, he said."),
    ];
    let expected = [pair("msgctxt \"3\"\n", "Il a dit oui.", ""), pair("", "Qui ?", ""), old.concat()];
    check(&old.concat(), "Il a dit oui. Qui ? Il a dit oui. Elle aussi. Il a dit oui.", &expected.concat());
    // The last of them is still the second.
    let expected =
        format!("{}{}{}", old[1], old[2], old[0].replace("msgid", "#~ msgid").replace("msgstr", "#~ msgstr"));
    check(&old.concat(), "Elle aussi. Il a dit oui.", &expected);
}

#[test]
fn a_split_sentence_keeps_its_translation_in_the_larger_part() {
    let whole = "Le sommet s’ouvre demain à Paris et le président de la République y prononcera un discours.";
    let old = format!("msgid \"{whole}\"\nmsgstr \"Whole.\"\n");
    let parts = "Le sommet s’ouvre demain à Paris. Le président de la République y prononcera un discours.";
    let split = reconcile(&bilingual(&old), &document(parts));
    assert_eq!(split.changes, [Change::Split { old: 0, main: false }, Change::Split { old: 0, main: true }]);
    let [first, second] = split.bilingual.pairs.as_slice() else { panic!("two pairs") };
    assert_eq!((first.target.as_str(), first.state), ("", State::Initial));
    assert_eq!((second.target.as_str(), second.state), ("Whole.", State::Draft));
    assert_eq!(second.previous.as_deref(), Some(whole));
    // Undone, the whole is back.
    let back = reconcile(&split.bilingual, &document(whole));
    assert_eq!(body(&back.bilingual), old);
}

#[test]
fn merged_sentences_keep_both_translations() {
    let old = r#"
# first
msgid "Le sommet s’ouvre demain à Paris."
msgstr "One."

# second
msgid "Le président prononcera un discours à midi."
msgstr "Two."
"#;
    let whole = "Le sommet s’ouvre demain à Paris et le président prononcera un discours à midi.";
    let merged = reconcile(&bilingual(old), &document(whole));
    assert_eq!(merged.changes, [Change::Merged { old: [0, 1] }]);
    let pair = &merged.bilingual.pairs[0];
    assert_eq!((pair.target.as_str(), pair.state, pair.notes.len()), ("One. Two.", State::Draft, 2));
    let previous = "Le sommet s’ouvre demain à Paris. Le président prononcera un discours à midi.";
    assert_eq!(pair.previous.as_deref(), Some(previous));
    // Undone, both are back.
    let back = reconcile(&merged.bilingual, &document(previous));
    assert_eq!(back.bilingual.pairs, reconcile(&bilingual(old), &document(previous)).bilingual.pairs);
}

#[test]
fn what_cannot_be_read_stays_in_its_place() {
    let old = format!(
        "{SUMMIT}\nmsgid \"open\nmsgstr \"x\"\n{VOTE}\n#~ msgid \"Avant.\"\n#~ msgstr \"Before.\"\n\n# The end.\n"
    );
    let expected = old.replace(VOTE, &format!("\nmsgid \"Rien.\"\nmsgstr \"\"\n{VOTE}"));
    let source = "Le sommet s’ouvre demain à Paris. Rien. Les députés voteront jeudi.";
    let reconciled = reconcile(&bilingual(&old), &document(source));
    let kept: Vec<usize> = reconciled.bilingual.verbatim.iter().map(|kept| kept.before).collect();
    assert_eq!(kept, [2, 4], "{expected}");
}

#[test]
fn the_file_of_another_document_is_told() {
    let numbers: Vec<String> = (0..20).map(|n| format!("msgid \"Phrase {n}.\"\nmsgstr \"Sentence {n}.\"\n")).collect();
    let old = bilingual(&numbers.join("\n"));
    assert!(reconcile(&old, &document("Les députés voteront jeudi.")).is_of_another_document());
    assert!(!reconcile(&old, &document("Phrase 3. Phrase 4. Rien.")).is_of_another_document());
    assert!(!reconcile(&bilingual(VOTE), &document("Rien.")).is_of_another_document());
}

/// Sentences as different as those of a text, a few of them repeated.
fn sentence() -> impl Strategy<Value = String> {
    let words =
        ["sommet", "député", "ministre", "Paris", "loi", "demain", "Europe", "budget", "vote", "usine", "accord"];
    prop_oneof![
        9 => vec(proptest::sample::select(words.to_vec()), 4..9).prop_map(|words| format!("{}.", words.join(" "))),
        1 => Just("Sources.".to_owned()),
    ]
}

fn document_of(sentences: &[String]) -> Document {
    document(&sentences.join(" "))
}

/// A file in line with `sentences`: targets, drafts and empty pairs, some reviewed, some with comments.
fn translated(sentences: &[String], choices: &[u8]) -> Bilingual {
    let empty = Bilingual::new("fr".parse().unwrap(), "en".parse().unwrap());
    let mut bilingual = reconcile(&empty, &document_of(sentences)).bilingual;
    for (index, (pair, choice)) in bilingual.pairs.iter_mut().zip(choices).enumerate() {
        pair.state = if choice.is_multiple_of(4) { State::Draft } else { State::Translated };
        pair.target = if choice % 4 == 1 { String::new() } else { format!("Sentence {index}.") };
        pair.notes.extend(choice.is_multiple_of(5).then(|| "kept".to_owned()));
        pair.extracted.extend(choice.is_multiple_of(8).then(|| "draft: memory 92 %".to_owned()));
        pair.extracted.extend(choice.is_multiple_of(3).then(|| format!("reviewed {} ada", pair.digest())));
        pair.settle();
    }
    bilingual
}

/// A change of the document.
#[derive(Debug, Clone)]
enum Step {
    Insert(usize, String),
    Remove(usize),
    Move(usize, usize),
    Edit(usize, String),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..30_usize, sentence()).prop_map(|(at, text)| Step::Insert(at, text)),
        (0..30_usize).prop_map(Step::Remove),
        (0..30_usize, 0..30_usize).prop_map(|(from, to)| Step::Move(from, to)),
        (0..30_usize, "[a-z]{2,7}").prop_map(|(at, word)| Step::Edit(at, word)),
    ]
}

fn changed(sentences: &[String], steps: &[Step]) -> Vec<String> {
    let mut sentences = sentences.to_vec();
    for step in steps {
        let index = |at: &usize| at % sentences.len().max(1);
        match step {
            Step::Insert(at, text) => sentences.insert(at % (sentences.len() + 1), text.clone()),
            _ if sentences.is_empty() => {}
            Step::Remove(at) => drop(sentences.remove(index(at))),
            Step::Move(from, to) => {
                let text = sentences.remove(index(from));
                sentences.insert(to % (sentences.len() + 1), text);
            }
            Step::Edit(at, word) => {
                let at = index(at);
                sentences[at] = sentences[at].replacen(' ', &format!(" {word} "), 1);
            }
        }
    }
    sentences
}

fn all(bilingual: &Bilingual) -> impl Iterator<Item = &Pair> {
    bilingual.pairs.iter().chain(&bilingual.obsolete)
}

proptest! {
    /// Law 5, and that keys differ, as gettext wants it.
    #[test]
    fn a_second_run_changes_nothing(
        sentences in vec(sentence(), 0..12), choices in vec(any::<u8>(), 12), steps in vec(step(), 0..6),
    ) {
        let document = document_of(&changed(&sentences, &steps));
        let once = reconcile(&translated(&sentences, &choices), &document).bilingual;
        prop_assert_eq!(&reconcile(&once, &document).bilingual, &once);
        prop_assert_eq!(Po.write(&Po.read("a.po", &Po.write(&once)).value), Po.write(&once));
        let sources = document.segments().map(|segment| segment.text.as_str());
        prop_assert!(sources.eq(once.pairs.iter().map(|pair| pair.source.as_str())));
        let keys: BTreeSet<_> = all(&once).map(|pair| (&pair.source, &pair.context)).collect();
        prop_assert_eq!(keys.len(), all(&once).count());
    }

    /// Law 5: it never drops or alters a target, or a comment, that a person wrote.
    #[test]
    fn nothing_that_a_person_wrote_is_lost(
        sentences in vec(sentence(), 1..12), choices in vec(any::<u8>(), 12), steps in vec(vec(step(), 1..5), 1..3),
    ) {
        let old = translated(&sentences, &choices);
        let (mut new, mut sentences) = (old.clone(), sentences);
        for steps in steps {
            sentences = changed(&sentences, &steps);
            new = reconcile(&new, &document_of(&sentences)).bilingual;
        }
        for pair in all(&old).filter(|pair| pair.is_by_person()) {
            prop_assert!(all(&new).any(|other| other.target == pair.target), "{pair:?}");
        }
        let notes = |bilingual: &Bilingual| all(bilingual).map(|pair| pair.notes.len()).sum::<usize>();
        prop_assert!(notes(&new) >= notes(&old));
    }

    /// The same for files as others leave them: pairs twice, contexts of their own, obsolete pairs, unreadable stretches.
    #[test]
    fn whatever_the_file_nothing_is_lost(old in bilinguals(), order in vec(0..9_usize, 0..8)) {
        let sources: Vec<&str> = all(&old).map(|pair| pair.source.as_str()).chain(["new", "news"]).collect();
        let document = of_texts(order.iter().map(|index| sources[index % sources.len()]));
        let once = reconcile(&old, &document).bilingual;
        prop_assert_eq!(&reconcile(&once, &document).bilingual, &once);
        let keys: BTreeSet<_> = all(&once).map(|pair| (&pair.source, &pair.context)).collect();
        prop_assert_eq!(keys.len(), all(&once).count());
        for pair in all(&old).filter(|pair| pair.is_by_person()) {
            prop_assert!(all(&once).any(|other| other.target.contains(&pair.target)), "{pair:?}");
        }
        // Stretches move with their pairs; a comment at the end stays there, or it would be another pair's.
        let has_end = |bilingual: &Bilingual| bilingual.verbatim.last().is_some_and(|kept| kept.text == "# the end");
        prop_assert_eq!((once.verbatim.len(), has_end(&once)), (old.verbatim.len(), has_end(&old)));
        prop_assert_eq!(canonical(&Po.read("a.po", &Po.write(&once)).value).pairs, once.pairs);
    }

    /// Inserting, removing, moving and back again gives the file as it was.
    #[test]
    fn what_is_undone_leaves_no_trace(
        sentences in vec(sentence(), 1..12), choices in vec(any::<u8>(), 12), at in 0..12_usize, word in "[a-z]{2,7}",
    ) {
        let mut unique = sentences;
        unique.sort();
        unique.dedup();
        let old = translated(&unique, &choices);
        let edited = changed(&unique, &[Step::Edit(at, word)]);
        let there = reconcile(&old, &document_of(&edited)).bilingual;
        let back = reconcile(&there, &document_of(&unique)).bilingual;
        prop_assert_eq!(Po.write(&back), Po.write(&old));
    }

    /// Law 7: an inserted sentence changes three lines, and none elsewhere.
    #[test]
    fn an_inserted_sentence_changes_three_lines(
        sentences in vec(sentence(), 0..12), choices in vec(any::<u8>(), 12), at in 0..12_usize, count in 1..3_usize,
    ) {
        let old = translated(&sentences, &choices);
        let mut with = sentences.clone();
        let inserted = ["Voilà du nouveau.", "Et encore autre chose."].map(str::to_owned);
        let at = at % (sentences.len() + 1);
        with.splice(at..at, inserted[..count].iter().cloned());
        let new = reconcile(&old, &document_of(&with)).bilingual;
        let (old, new) = (Po.write(&old), Po.write(&new));
        let diff = TextDiff::from_lines(&old, &new);
        let lines: Vec<_> = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal).collect();
        prop_assert_eq!(lines.len(), 3 * count, "{:?}", lines);
    }
}
