//! What holds for any text and any rows.

use super::{CURATED, locale};
use proptest::prelude::*;
use visavis::glossary::csv::Table;
use visavis::glossary::{Entry, Termbase, Wordings};
use visavis::model::Mention;
use visavis::resources::overlap;
use visavis::text::{Span, Words};

/// Texts that hold terms of the rows from `first` on, words of the closed classes and all sorts of marks.
fn texts(first: usize) -> impl Strategy<Value = String> {
    let rows = CURATED.entries()[first..].iter().take(WINDOW);
    let forms: Vec<String> = rows.flat_map(|entry| CURATED.forms(entry)).map(|form| form.text).collect();
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

/// A row, and a text with terms of its neighbours: those are most likely to claim the same words.
fn row_and_text() -> impl Strategy<Value = (usize, String)> {
    (0..CURATED.entries().len() - WINDOW).prop_flat_map(|first| (first..first + WINDOW, texts(first)))
}

/// Number of neighbouring rows.
const WINDOW: usize = 24;

proptest! {
    #[test]
    fn spans_are_those_of_the_text((_, text) in row_and_text()) {
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
    fn a_skipped_span_holds_no_term((_, text) in row_and_text(), from in 0usize..40, length in 0usize..40) {
        let skip = Span::new(from, from + length);
        let found = CURATED.matches(&Words::new(&text), &[skip]);
        prop_assert!(found.iter().all(|found| !found.span.overlaps(skip)));
    }

    #[test]
    fn a_further_row_removes_no_longer_match((row, text) in row_and_text()) {
        let first = row.saturating_sub(WINDOW);
        let index = row - first;
        let mut entries = CURATED.entries()[first..CURATED.entries().len().min(row + WINDOW)].to_vec();
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
