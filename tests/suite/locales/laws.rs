//! Laws: whatever the text, and for every wording of the files.

use super::{ENGLISH, FRENCH, mentions};
use proptest::prelude::*;
use std::sync::LazyLock;
use visavis::locales::{Discourse, Form, Lexicon, Recognised};
use visavis::model::{Mention, Style};
use visavis::text::{Span, Words};

/// Pieces that names and titles are made of, and what stands between them.
const PIECES: &[&str] = &[
    "le ",
    "la ",
    "l’",
    "du ",
    "d'",
    "ancien ",
    "ex-",
    "vice-",
    "président",
    "présidente ",
    "ministre ",
    "PDG ",
    "américain ",
    "française ",
    "de ",
    "des ",
    "la Défense ",
    "à ",
    "Commission européenne",
    "OpenAI",
    "J.D. Vance",
    "Vance",
    "Macron ",
    "Zhang ",
    "Sam ",
    ", ",
    " et ",
    "chargée ",
    "M. ",
    "MM. ",
    "par intérim",
    "(UE)",
    "É",
    "e\u{301}",
    "\u{A0}",
    "\u{200B}",
    "😀",
    "X",
    "Le Monde",
    "al-",
    "von der ",
    "Leyen",
    ".",
    "-",
    "’",
    "\n",
    "licorne ",
    "Paris",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

/// What the files let recognise, everything that may stand beside it, and as often as not a gap at the end.
fn chain() -> impl Strategy<Value = String> {
    static WORDINGS: LazyLock<Vec<String>> =
        LazyLock::new(|| Lexicon::recognised(&FRENCH).into_iter().map(|wording| wording.text).collect());
    let gaps =
        [" ", "", "  ", "\u{A0}", "\u{202F}\n", "\t", ", ", ".", ". ", "’", "-", " (", ") ", " « ", " »", " et "];
    let piece = (prop::sample::select(WORDINGS.as_slice()), prop::sample::select(gaps.to_vec()));
    prop::collection::vec(piece, 0..8)
        .prop_map(|pieces| pieces.into_iter().map(|(wording, gap)| wording + gap).collect::<String>())
}

/// Spans lie on character boundaries, children inside their parents, siblings in order.
fn is_sound(text: &str, mentions: &[Mention], inside: Span) -> bool {
    let starts = mentions.windows(2).all(|pair| pair[0].span.start <= pair[1].span.start);
    starts
        && mentions.iter().all(|mention| {
            let span = mention.span;
            inside.contains(span)
                && text.get(span.start..span.end).is_some_and(|found| !found.trim().is_empty())
                && is_sound(text, &mention.children, span)
        })
}

proptest! {
    #[test]
    fn spans_are_valid(text in text()) {
        let words = Words::new(&text);
        let found = ENGLISH.mentions(&words, &Style::default(), &mut Discourse::default());
        prop_assert!(is_sound(&text, &found, Span::new(0, text.len())));
        let unknown = ENGLISH.unknown(&words, &found);
        prop_assert!(is_sound(&text, &unknown, Span::new(0, text.len())));
        for contradiction in ENGLISH.contradictions(&words) {
            prop_assert!(contradiction.span.contains(contradiction.part));
        }
        prop_assert_eq!(ENGLISH.problems(), []);
    }

    #[test]
    fn any_chain_of_titles_and_names_is_read(text in chain()) {
        let words = Words::new(&text);
        let found = ENGLISH.mentions(&words, &Style::default(), &mut Discourse::default());
        prop_assert!(is_sound(&text, &found, Span::new(0, text.len())));
        prop_assert!(is_sound(&text, &ENGLISH.unknown(&words, &found), Span::new(0, text.len())));
        ENGLISH.contradictions(&words);
    }

    #[test]
    fn the_same_text_gives_the_same_mentions(text in text()) {
        prop_assert_eq!(mentions(&text), mentions(&text));
    }

    #[test]
    fn any_text_is_read(text in ".{0,200}") {
        let found = ENGLISH.mentions(&Words::new(&text), &Style::default(), &mut Discourse::default());
        prop_assert!(is_sound(&text, &found, Span::new(0, text.len())));
    }
}

/// Every wording of every name is found in a sentence that holds it, as that name or as a longer one.
#[test]
fn every_name_is_found() {
    let recognised = Lexicon::recognised(&FRENCH);
    let names: Vec<&Recognised> = recognised.iter().filter(|wording| wording.alone && !wording.guarded).collect();
    assert!(names.len() > 3000, "{}", names.len());
    let missing = names.into_iter().filter(|wording| {
        let sentence = format!("On a parlé hier, {}, ici.", wording.text);
        let mut discourse = Discourse::default();
        if wording.form == Form::Short {
            let full =
                recognised.iter().find(|other| other.id == wording.id && other.form == Form::Full && other.alone);
            let before = full.map_or(String::new(), |full| full.text.clone());
            ENGLISH.mentions(&Words::new(&before), &Style::default(), &mut discourse);
        }
        let found = ENGLISH.mentions(&Words::new(&sentence), &Style::default(), &mut discourse);
        !found.iter().any(|mention| sentence[mention.span.start..mention.span.end].contains(bare(wording)))
    });
    let missing: Vec<String> = missing.map(|wording| format!("{} {:?}", wording.id, wording.text)).collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The last word of a wording: a name with its article fused is found without what belongs to the sentence.
fn bare(wording: &Recognised) -> &str {
    wording.text.rsplit([' ', '’']).next().unwrap_or(&wording.text)
}

/// Every wording of every title is found with a country and a holder.
#[test]
fn every_title_is_found() {
    let recognised = Lexicon::recognised(&FRENCH);
    let titles: Vec<&Recognised> = recognised.iter().filter(|wording| wording.id.starts_with("title-")).collect();
    assert!(titles.len() > 500, "{}", titles.len());
    let missing = titles.into_iter().filter(|wording| {
        let is_plural = |text: &str| found(text, &wording.id);
        let singular = format!("selon {} Jeanne Dupont-Durand.", wording.text);
        let plural = format!("selon les {} Dupont et Durand.", wording.text);
        let alone = format!("selon le {0}, la {0}, les {0}, l’{0}", wording.text);
        let country = format!("selon le {0} belge, la {0} belge, les {0} belges, l’{0} belge.", wording.text);
        ![singular, plural, alone, country].iter().any(|text| is_plural(text))
    });
    let missing: Vec<String> = missing.map(|wording| format!("{} {:?}", wording.id, wording.text)).collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Whether a title of `text` has the message `id` in a slot.
fn found(text: &str, id: &str) -> bool {
    let mentions = ENGLISH.mentions(&Words::new(text), &Style::default(), &mut Discourse::default());
    !visavis::locales::find::using(&mentions, id).is_empty()
}
