//! Quotation marks in pairs, and those that stand alone.

use crate::text::Span;
use crate::text::places::{may_be_sign, places};

/// A quotation with its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotation {
    /// The opening mark, with the spaces behind it.
    pub open: Span,
    /// What is quoted.
    pub inner: Span,
    /// The closing mark, with the spaces before it.
    pub close: Span,
    /// How many quotations it stands inside.
    pub depth: usize,
}

/// The quotation marks of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quotations {
    /// Quotations in the order of their opening marks.
    pub pairs: Vec<Quotation>,
    /// Marks without a partner.
    pub strays: Vec<Span>,
}

impl Quotation {
    /// The quotation with its marks.
    pub const fn span(&self) -> Span {
        Span::new(self.open.start, self.close.end)
    }
}

/// The quotation marks of `text`. An apostrophe is none; a straight mark opens where a word begins.
pub fn quotations(text: &str) -> Quotations {
    let mut pairing = Pairing { text, open: Vec::new(), found: Quotations::default() };
    for (at, mark) in marks(text) {
        let mark = Sign { mark, span: Span::new(at, at + mark.len_utf8()) };
        match pairing.side(mark) {
            Side::Open => pairing.open.push(mark),
            Side::Close => pairing.close(mark),
            Side::Neither => {}
        }
    }
    pairing.finish()
}

/// The quotation marks of `text`; most bytes are the beginning of none.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    let found = |at: usize| Some((at, mark(&text.as_bytes()[at..])?));
    places(text, |first, _, _| first == b'"' || may_be_sign(first)).filter_map(found)
}

/// The quotation mark that `bytes` begin with, if one does.
const fn mark(bytes: &[u8]) -> Option<char> {
    Some(match bytes {
        [0xE2, 0x80, 0x99, ..] => '’',
        [0xE2, 0x80, 0x98, ..] => '‘',
        [0xE2, 0x80, 0x9C, ..] => '“',
        [0xE2, 0x80, 0x9D, ..] => '”',
        [0xE2, 0x80, 0x9E, ..] => '„',
        [0xE2, 0x80, 0xB9, ..] => '‹',
        [0xE2, 0x80, 0xBA, ..] => '›',
        [0xC2, 0xAB, ..] => '«',
        [0xC2, 0xBB, ..] => '»',
        [b'"', ..] => '"',
        _ => return None,
    })
}

/// A quotation mark at its place.
#[derive(Clone, Copy)]
struct Sign {
    mark: char,
    span: Span,
}

enum Side {
    Open,
    Close,
    Neither,
}

/// Marks in the course of being paired.
struct Pairing<'t> {
    text: &'t str,
    open: Vec<Sign>,
    found: Quotations,
}

impl Pairing<'_> {
    fn side(&self, sign: Sign) -> Side {
        let opened = self.open.last().map(|opened| opened.mark);
        if sign.mark == '’' && opened != Some('‘') {
            return Side::Neither; // an apostrophe, as most are
        }
        let before = self.text[..sign.span.start].chars().next_back();
        let after = self.text[sign.span.end..].chars().next();
        let begins = before.is_none_or(|letter| letter.is_whitespace() || is_opener(letter));
        let ends = after.is_none_or(|letter| !letter.is_alphanumeric());
        match sign.mark {
            '“' if opened == Some('„') => Side::Close,
            '«' | '‹' | '„' | '“' => Side::Open,
            '‘' if begins && !ends => Side::Open,
            '’' if opened == Some('‘') && ends && !begins => Side::Close,
            '‘' | '’' => Side::Neither,
            '"' if opened == Some('"') && (ends || !begins) => Side::Close,
            '"' if begins || (opened != Some('"') && !ends) => Side::Open,
            _ => Side::Close,
        }
    }

    fn close(&mut self, sign: Sign) {
        let nearest = self.open.iter().rev().take(DEEPEST).position(|opened| is_pair(opened.mark, sign.mark));
        let Some(index) = nearest.map(|back| self.open.len() - 1 - back) else {
            self.found.strays.push(sign.span);
            return;
        };
        let unclosed = self.open.drain(index + 1..).filter(|opened| opened.mark != '‘').map(|opened| opened.span);
        self.found.strays.extend(unclosed);
        let opening = self.open.pop().expect("the mark that was found").span;
        let quoted = &self.text[opening.end..sign.span.start];
        let inner_start = opening.end + (quoted.len() - quoted.trim_start().len());
        let inner_end = inner_start + quoted.trim().len();
        self.found.pairs.push(Quotation {
            open: Span::new(opening.start, inner_start),
            inner: Span::new(inner_start, inner_end),
            close: Span::new(inner_end, sign.span.end),
            depth: self.open.len(),
        });
    }

    fn finish(mut self) -> Quotations {
        let unclosed = self.open.into_iter().filter(|opened| opened.mark != '‘').map(|opened| opened.span);
        self.found.strays.extend(unclosed);
        self.found.strays.sort();
        self.found.pairs.sort_by_key(|pair| pair.open.start);
        self.found
    }
}

/// Whether a word behind `letter` begins there.
const fn is_opener(letter: char) -> bool {
    matches!(letter, '(' | '[' | '{' | '«' | '“' | '‘' | '—' | '–' | '-' | '’' | '\'' | '\u{2060}')
}

/// How many open marks a closing mark may pass over.
const DEEPEST: usize = 8;

const fn is_pair(open: char, close: char) -> bool {
    matches!((open, close), ('«', '»') | ('“', '”') | ('„', '“' | '”') | ('‹', '›') | ('‘', '’') | ('"', '"'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, pairs: &[(&str, usize)], strays: usize) {
        let found = quotations(text);
        let inner: Vec<(&str, usize)> = found.pairs.iter().map(|pair| (pair.inner.of(text), pair.depth)).collect();
        assert_eq!((inner.as_slice(), found.strays.len()), (pairs, strays), "{text}");
    }

    #[test]
    fn marks_are_paired_by_kind_and_depth() {
        check("«\u{A0}Le Chat\u{A0}» et “flash”", &[("Le Chat", 0), ("flash", 0)], 0);
        check("« Ils ont dit “non” »", &[("Ils ont dit “non”", 0), ("non", 1)], 0);
        check("“They said ‘it’s over’”, isn’t it", &[("They said ‘it’s over’", 0), ("it’s over", 1)], 0);
        check("„Nein“, sagte er", &[("Nein", 0)], 0);
    }

    #[test]
    fn straight_marks_open_where_a_word_begins() {
        check("He said \"yes\", then (\"no\").", &[("yes", 0), ("no", 0)], 0);
        check("a \"new drug application or NDA.", &[], 1);
    }

    #[test]
    fn marks_alone_are_strays() {
        check("« Oui", &[], 1);
        check("pas du tout ».", &[], 1);
        check("He said: “Yes.", &[], 1);
    }

    proptest! {
        #[test]
        fn every_mark_is_seen(text in "[a «»“”„‹›‘’‚‛‟\"\u{A0}–…é©]{0,50}") {
            let simple: Vec<_> = text.char_indices().filter(|(_, letter)| "«»“”„‹›‘’\"".contains(*letter)).collect();
            prop_assert_eq!(marks(&text).collect::<Vec<_>>(), simple);
        }

        #[test]
        fn every_mark_is_once_in_a_pair_or_alone(text in "[a « »“”\"’]{0,40}") {
            let found = quotations(&text);
            let mut marks: Vec<usize> = found.strays.iter().map(|span| span.start).collect();
            for pair in &found.pairs {
                prop_assert!(pair.open.start < pair.close.end && pair.inner.start <= pair.inner.end);
                marks.push(pair.open.start);
            }
            let count = marks.len();
            marks.sort_unstable();
            marks.dedup();
            prop_assert_eq!(count, marks.len());
        }
    }
}
