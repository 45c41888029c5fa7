//! What survives in which format: for each kind of thing that a bilingual file says, the formats that have no place for
//! it.
//!
//! [`KINDS`] is the table that the README shows; a test writes and reads a file that says all of it and holds the table
//! to what comes back. [`losses`] compares two files kind by kind, so that a conversion can tell what it lost of this one.

use super::codes::{Piece, pieces};
use super::po;
use crate::checks::process::Waiver;
use crate::model::{Bilingual, Locale, Pair, RemarkKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

/// A kind of thing that a bilingual file says.
#[derive(Debug)]
pub struct Kind {
    /// Id of the message that names it.
    pub message: &'static str,
    /// Names of the formats that have no place for it.
    pub lost_in: &'static [&'static str],
    of: Of,
}

/// Of what things of a kind are said.
#[derive(Debug)]
enum Of {
    /// Of the file, or they are the pairs themselves.
    File(fn(&Bilingual) -> Vec<Saying<'_>>),
    /// Of a pair: they are lost with it, and then not counted.
    Pair(fn(&Pair) -> Vec<Cow<'_, str>>),
}

/// What a file says, and of what: a source, or a place in the header.
type Saying<'b> = (&'b str, Cow<'b, str>);

/// The kinds, those of the texts first.
pub static KINDS: &[Kind] = &[
    kind("formats-survival-languages", &["csv"], Of::File(languages)),
    kind("formats-survival-targets", &[], Of::File(targets)),
    kind("formats-survival-untranslated", &["tmx"], Of::File(untranslated)),
    kind("formats-survival-duplicates", &[], Of::File(duplicates)),
    kind("formats-survival-codes", &[], Of::Pair(codes)),
    kind("formats-survival-states", &[], Of::Pair(|pair| vec![pair.state.name().into()])),
    kind("formats-survival-contexts", &[], Of::Pair(|pair| texts(&pair.context))),
    kind("formats-survival-notes", &[], Of::Pair(|pair| notes(pair, false))),
    kind("formats-survival-waivers", &[], Of::Pair(|pair| notes(pair, true))),
    kind("formats-survival-extracted", &["csv"], Of::Pair(|pair| lines(pair, &[RemarkKind::Other, RemarkKind::Note]))),
    kind("formats-survival-locks", &["csv"], Of::Pair(|pair| lines(pair, &[RemarkKind::Lock]))),
    kind("formats-survival-drift", &["csv"], Of::Pair(|pair| lines(pair, &[RemarkKind::Drift, RemarkKind::Conflict]))),
    kind("formats-survival-drafts", &["csv"], Of::Pair(|pair| lines(pair, &[RemarkKind::Draft]))),
    kind(
        "formats-survival-signatures",
        &["csv"],
        Of::Pair(|pair| lines(pair, &[RemarkKind::Confirmed, RemarkKind::Reviewed])),
    ),
    kind("formats-survival-flags", &["csv"], Of::Pair(|pair| texts(&pair.flags))),
    kind("formats-survival-references", &["csv"], Of::Pair(|pair| texts(&pair.references))),
    kind(
        "formats-survival-previous",
        &["csv"],
        Of::Pair(|pair| texts(pair.previous.iter().chain(&pair.previous_context))),
    ),
    kind("formats-survival-obsolete", &["csv"], Of::File(|file| file.obsolete.iter().map(both).collect())),
    kind("formats-survival-header", &["csv"], Of::File(header)),
    kind("formats-survival-verbatim", &["csv", "xliff", "xliff12", "tmx"], Of::File(verbatim)),
];

const fn kind(message: &'static str, lost_in: &'static [&'static str], of: Of) -> Kind {
    Kind { message, lost_in, of }
}

/// What `before` says and `after` does not, counted by kind, in the order of the table.
pub fn losses(before: &Bilingual, after: &Bilingual) -> Vec<(&'static Kind, usize)> {
    let there: FxHashSet<&str> = after.pairs.iter().map(|pair| pair.source.as_str()).collect();
    let lost = KINDS.iter().map(|kind| {
        let mut said = kind.sayings(before);
        said.retain(|(about, _)| matches!(kind.of, Of::File(_)) || there.contains(about));
        (kind, missing(&said, &kind.sayings(after)))
    });
    lost.filter(|(_, count)| *count > 0).collect()
}

impl Kind {
    /// How many things of this kind `file` says.
    pub fn count(&self, file: &Bilingual) -> usize {
        self.sayings(file).len()
    }

    fn sayings<'b>(&self, file: &'b Bilingual) -> Vec<Saying<'b>> {
        match self.of {
            Of::File(sayings) => sayings(file),
            Of::Pair(said) => {
                let of_pair = |pair: &'b Pair| said(pair).into_iter().map(|what| (pair.source.as_str(), what));
                file.pairs.iter().flat_map(of_pair).collect()
            }
        }
    }
}

/// How many of `before` are not in `after`.
fn missing<'b>(before: &'b [Saying<'b>], after: &'b [Saying<'b>]) -> usize {
    let mut left: FxHashMap<(&str, &str), usize> = FxHashMap::default();
    for (about, what) in after {
        *left.entry((about, what)).or_default() += 1;
    }
    let mut is_found = |about: &'b str, what: &'b str| {
        let count = left.get_mut(&(about, what)).filter(|count| **count > 0);
        count.map(|count| *count -= 1).is_some()
    };
    before.iter().filter(|(about, what)| !is_found(about, what)).count()
}

fn languages(file: &Bilingual) -> Vec<Saying<'_>> {
    let said = [("source", &file.source), ("target", &file.target)].into_iter();
    let said = said.filter(|(_, locale)| **locale != Locale::default());
    said.map(|(side, locale)| (side, locale.to_string().into())).collect()
}

/// The pairs that have a target.
fn translated(file: &Bilingual) -> impl Iterator<Item = &Pair> {
    file.pairs.iter().filter(|pair| !pair.target.is_empty())
}

fn targets(file: &Bilingual) -> Vec<Saying<'_>> {
    translated(file).map(both).collect()
}

fn both(pair: &Pair) -> Saying<'_> {
    (&pair.source, pair.target.as_str().into())
}

fn untranslated(file: &Bilingual) -> Vec<Saying<'_>> {
    file.pairs.iter().filter(|pair| pair.target.is_empty()).map(both).collect()
}

/// Translated pairs that have their source in common with others.
fn duplicates(file: &Bilingual) -> Vec<Saying<'_>> {
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    translated(file).for_each(|pair| *counts.entry(&pair.source).or_default() += 1);
    translated(file).filter(|pair| counts[pair.source.as_str()] > 1).map(both).collect()
}

fn codes(pair: &Pair) -> Vec<Cow<'_, str>> {
    let all = [&pair.source, &pair.target].into_iter().flat_map(|text| pieces(text));
    let codes = all.filter_map(|piece| match piece {
        Piece::Text(_) => None,
        Piece::Alone(code) | Piece::Start(code) => Some(code.start),
        Piece::End(code) => code.end,
    });
    codes.map(Cow::Borrowed).collect()
}

fn notes(pair: &Pair, waivers: bool) -> Vec<Cow<'_, str>> {
    texts(pair.notes.iter().filter(|note| Waiver::read(note).is_some() == waivers))
}

fn lines<'p>(pair: &'p Pair, kinds: &[RemarkKind]) -> Vec<Cow<'p, str>> {
    texts(pair.extracted.iter().filter(|line| kinds.contains(&RemarkKind::of(line))))
}

fn texts<'p>(texts: impl IntoIterator<Item = &'p String>) -> Vec<Cow<'p, str>> {
    texts.into_iter().map(|text| Cow::Borrowed(text.as_str())).collect()
}

/// What a header says beyond languages and the values that every file has.
fn header(file: &Bilingual) -> Vec<Saying<'_>> {
    let header = &file.header;
    let own = header.fields.iter().filter(|(name, value)| !po::is_constant(name, value));
    let fields = own.map(|(name, value)| (name.as_str(), value.as_str().into()));
    let lists = [("note", &header.notes), ("line", &header.extracted)].into_iter();
    let lists = lists.chain([("reference", &header.references), ("flag", &header.flags)]);
    let lines = lists.flat_map(|(place, lines)| lines.iter().map(move |line| (place, line.as_str().into())));
    fields.chain(lines).collect()
}

fn verbatim(file: &Bilingual) -> Vec<Saying<'_>> {
    file.verbatim.iter().map(|stretch| ("", stretch.text.as_str().into())).collect()
}
