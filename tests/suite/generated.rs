//! Bilingual files made by chance, for laws.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use visavis::formats::{Format, po::Po};
use visavis::model::{Bilingual, Header, Pair, State, Verbatim};

/// The file without its line numbers, which memory does not have.
pub(crate) fn canonical(bilingual: &Bilingual) -> Bilingual {
    let mut bilingual = bilingual.clone();
    for pair in bilingual.pairs.iter_mut().chain(&mut bilingual.obsolete) {
        pair.line = 0;
    }
    for verbatim in &mut bilingual.verbatim {
        verbatim.line = 0;
    }
    bilingual
}

/// Text with all that a PO string must escape, and much that it need not.
pub(crate) fn text() -> impl Strategy<Value = String> {
    r#"[a-c "\\\n\t\r\x00\x01\x07é’«\u{A0}\u{202F}\u{2028}\u{FEFF}😀=+#~-]{0,12}"#
}

/// A comment: one line.
fn comment() -> impl Strategy<Value = String> {
    prop_oneof![
        r"[a-c #:.,|~=é→\t-]{0,12}",
        Just("draft: memory 92 %".to_owned()),
        Just("term eu-004: Conseil européen → European Council".to_owned()),
        Just("reviewed 5c1e2f90 ada".to_owned()),
    ]
}

fn comments() -> impl Strategy<Value = Vec<String>> {
    vec(comment(), 0..3)
}

/// A pair as a PO file can hold it.
pub(crate) fn pair() -> impl Strategy<Value = Pair> {
    let texts = (r"[a-c«\n]{0,3}x", text(), option::of(text()), option::of(text()), option::of(text()));
    let lines = (comments(), comments(), vec(r"[a-c.:1 ]{0,9}", 0..2), vec("[a-c-]{1,9}", 0..3));
    (texts, lines, any::<(bool, bool)>()).prop_map(|(texts, lines, (draft, reviewed))| {
        let (source, target, context, previous, previous_context) = texts;
        let (notes, extracted, references, flags) = lines;
        let state = if draft { State::Draft } else { State::Translated };
        let line = 0;
        let mut pair = Pair {
            context,
            source,
            target,
            state,
            previous,
            previous_context,
            extracted,
            notes,
            flags,
            references,
            line,
            sent: None,
        };
        if reviewed {
            pair.extracted.push(format!("reviewed {} ada", pair.digest()));
        }
        pair.settle();
        pair
    })
}

/// A header that lacks nothing: what is missing is added when it is written.
fn header() -> impl Strategy<Value = Header> {
    let wanted = Po.read("", &Po.write(&languages())).value.header.fields;
    let fields = vec(("X-[A-Z]{1,5}", r#"[a-c "\\:é]{0,9}"#), 0..3);
    (comments(), comments(), vec("[a-c:1]{1,9}", 0..2), vec("[a-c]{1,5}", 0..2), fields).prop_map(
        move |(notes, extracted, references, flags, own)| Header {
            notes,
            extracted,
            references,
            flags,
            fields: own.into_iter().chain(wanted.clone()).collect(),
        },
    )
}

fn languages() -> Bilingual {
    Bilingual::new("fr".parse().unwrap(), "en-GB".parse().unwrap())
}

/// Stretches that no reader of PO can read.
fn verbatim() -> impl Strategy<Value = String> {
    let stretches = [
        "msgid \"open\nmsgstr \"b\"",
        "# note\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"",
        "msgstr \"alone\"",
        "what is this",
        "domain \"other\"",
        "#~ msgid \"a\"\nmsgstr \"b\"",
        "msgid \"a\\q\"\r\nmsgstr \"b\"",
    ];
    proptest::sample::select(stretches.to_vec()).prop_map(str::to_owned)
}

/// A bilingual file as PO can hold it.
pub(crate) fn bilinguals() -> impl Strategy<Value = Bilingual> {
    (header(), vec(pair(), 0..5), vec(pair(), 0..3), vec((verbatim(), 0..9_usize), 0..3), any::<bool>()).prop_map(
        |(header, pairs, obsolete, kept, comment)| {
            let end = pairs.len() + obsolete.len();
            let mut verbatim: Vec<Verbatim> =
                kept.into_iter().map(|(text, at)| Verbatim { before: at.min(end), text, line: 0 }).collect();
            verbatim.sort_by_key(|verbatim| verbatim.before);
            verbatim.extend(comment.then(|| Verbatim { before: end, text: "# the end".to_owned(), line: 0 }));
            Bilingual { header, pairs, obsolete, verbatim, ..languages() }
        },
    )
}
