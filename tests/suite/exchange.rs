//! Exchange formats: laws, files of others, and what the tools of others say of our files.

use crate::generated::{bilinguals, canonical};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use visavis::formats::Format;
use visavis::formats::tmx::{Pairs, Tmx};
use visavis::formats::xliff::{Xliff, Xliff12};
use visavis::model::{Archive, Bilingual, History, Locale, Pair, Property, Sent, TranslationUnit, Variant};

/// What XML can say of a text: a character that it does not allow is U+FFFD.
fn writable(text: &str) -> String {
    let allowed = |c: char| c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}') || matches!(c, '\t' | '\n' | '\r');
    text.chars().map(|c| if allowed(c) { c } else { '\u{FFFD}' }).collect()
}

/// What XLIFF can say of a pair; of its own texts version 2 can say everything.
fn in_xliff(pair: &Pair, text: fn(&str) -> String) -> Pair {
    let mut pair = Pair {
        source: text(&pair.source),
        target: text(&pair.target),
        context: pair.context.as_deref().map(writable),
        previous: pair.previous.as_deref().map(writable),
        previous_context: pair.previous_context.as_deref().map(writable),
        ..pair.clone()
    };
    pair.arrange();
    pair
}

/// What TMX can say of pairs: those with a target.
fn in_tmx(pairs: &[Pair]) -> Vec<Pair> {
    let kept = |pair: &Pair| {
        let mut kept = Pair { extracted: pair.extracted.clone(), sent: None, ..in_xliff(pair, writable) };
        kept.settle();
        kept
    };
    pairs.iter().filter(|pair| !pair.target.is_empty()).map(kept).collect()
}

fn in_xliff_file(bilingual: &Bilingual, text: fn(&str) -> String) -> Bilingual {
    let mut bilingual = Bilingual { verbatim: Vec::new(), ..bilingual.clone() };
    for pair in bilingual.pairs.iter_mut().chain(&mut bilingual.obsolete) {
        *pair = in_xliff(pair, text);
        pair.sent = Sent::of(pair);
    }
    for (_, value) in &mut bilingual.header.fields {
        *value = writable(value);
    }
    bilingual
}

/// Text with all that XML must escape, and codes.
fn marked_up() -> impl Strategy<Value = String> {
    r#"([a-c é«&<>"'\n\t\r]|</?b>|\{0\}|\*\*|<br/>|\[\^1\]){0,9}"#
}

fn word() -> impl Strategy<Value = String> {
    r#"[a-zé&<"' .-]{0,9}"#
}

fn locale() -> impl Strategy<Value = Locale> {
    proptest::sample::select(vec!["fr", "fr-CA", "en", "en-GB", "zh-Hant-TW"]).prop_map(|tag| tag.parse().unwrap())
}

fn properties() -> impl Strategy<Value = Vec<Property>> {
    vec((word(), word()).prop_map(|(kind, value)| Property { kind, value }), 0..3)
}

fn history() -> impl Strategy<Value = History> {
    let time = || option::of(Just("20250311T101500Z".to_owned()));
    (time(), option::of(word()), time(), option::of(word()))
        .prop_map(|(created, created_by, changed, changed_by)| History { created, created_by, changed, changed_by })
}

fn variant() -> impl Strategy<Value = Variant> {
    (locale(), marked_up(), vec(word(), 0..2), properties(), history())
        .prop_map(|(locale, text, notes, properties, history)| Variant { locale, text, notes, properties, history })
}

fn archives() -> impl Strategy<Value = Archive> {
    let unit =
        (option::of(word()), option::of(locale()), vec(variant(), 1..4), vec(word(), 0..2), properties(), history())
            .prop_map(|(id, source, variants, notes, properties, history)| TranslationUnit {
                id,
                source,
                variants,
                notes,
                properties,
                history,
                line: 0,
            });
    (option::of(locale()), vec(word(), 0..2), properties(), vec(unit, 0..4))
        .prop_map(|(source, notes, properties, units)| Archive { source, notes, properties, units })
}

proptest! {
    #[test]
    fn tmx_reads_what_it_wrote(archive in archives()) {
        let written = Tmx.write(&archive);
        let mut read = Tmx.read("a.tmx", &written);
        prop_assert_eq!(&read.problems, &[], "{}", written);
        read.value.units.iter_mut().for_each(|unit| unit.line = 0);
        prop_assert_eq!(read.value, archive, "{}", written);
    }

    #[test]
    fn xliff_2_reads_what_it_wrote(bilingual in bilinguals()) {
        let bilingual = in_xliff_file(&bilingual, str::to_owned);
        let written = Xliff.write(&bilingual);
        let read = Xliff.read("a.xlf", &written);
        prop_assert_eq!(&read.problems, &[], "{}", written);
        prop_assert_eq!(canonical(&read.value), bilingual, "{}", written);
    }

    #[test]
    fn tmx_keeps_translated_pairs(bilingual in bilinguals()) {
        let mut bilingual = in_xliff_file(&bilingual, writable);
        (bilingual.pairs, bilingual.obsolete) = (in_tmx(&bilingual.pairs), in_tmx(&bilingual.obsolete));
        if bilingual.pairs.is_empty() && bilingual.obsolete.is_empty() {
            bilingual.target = Locale::default();
        }
        let written = Pairs.write(&bilingual);
        let mut read = Pairs.read("a.tmx", &written);
        prop_assert_eq!(&read.problems, &[], "{}", written);
        // Equal sources without context are numbered.
        for (pair, expected) in read.value.pairs.iter_mut().zip(&bilingual.pairs) {
            pair.context.clone_from(&expected.context);
        }
        prop_assert_eq!(canonical(&read.value), bilingual, "{}", written);
    }

    #[test]
    fn xliff_12_reads_what_it_wrote(bilingual in bilinguals()) {
        let mut bilingual = in_xliff_file(&bilingual, writable);
        bilingual.pairs.iter_mut().chain(&mut bilingual.obsolete).for_each(Pair::settle);
        let written = Xliff12.write(&bilingual);
        let read = Xliff12.read("a.xlf", &written);
        prop_assert_eq!(&read.problems, &[], "{}", written);
        prop_assert_eq!(canonical(&read.value), bilingual, "{}", written);
    }
}
