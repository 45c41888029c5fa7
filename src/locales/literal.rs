//! Fixed text between the slots of a frame, compared with running text word by word.

use crate::text::phrases::{Case, agrees};
use crate::text::words::is_invisible;
use crate::text::{Span, Words};

/// Fixed text: words with what stands before each of them, and what stands behind the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Literal {
    pieces: Vec<Piece>,
    tail: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    gap: String,
    word: String,
    key: u64,
}

/// How far a text is read: everything before byte `from`; `word` is the first word that does not start before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) word: usize,
    pub(super) from: usize,
}

impl Literal {
    /// The literal `text`.
    pub(super) fn new(text: &str) -> Self {
        let words = Words::new(text);
        let piece = |index: usize| Piece {
            gap: words.before(index).to_owned(),
            word: words.word(index).to_owned(),
            key: words.words[index].key,
        };
        Self { pieces: (0..words.len()).map(piece).collect(), tail: words.before(words.len()).to_owned() }
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.pieces.len()
    }

    /// The key of the first word.
    pub(super) fn first_key(&self) -> Option<u64> {
        self.pieces.first().map(|piece| piece.key)
    }

    /// The key of the last word.
    pub(super) fn last_key(&self) -> Option<u64> {
        self.pieces.last().map(|piece| piece.key)
    }

    /// Read the literal at `spot`; none when something else stands there. Where it ends in a gap, a word must follow.
    #[inline]
    pub(super) fn read(&self, words: &Words<'_>, spot: Spot) -> Option<Spot> {
        let may_start = match (self.pieces.first(), words.words.get(spot.word)) {
            (Some(piece), Some(word)) => piece.key == word.key,
            (first, _) => first.is_none(),
        };
        if may_start { self.read_all(words, spot) } else { None }
    }

    fn read_all(&self, words: &Words<'_>, spot: Spot) -> Option<Spot> {
        let Spot { mut word, mut from } = spot;
        for piece in &self.pieces {
            let found = words.words.get(word)?;
            let fits = piece.key == found.key
                && gap_fits(&piece.gap, Span::new(from, found.span.start).of(words.text))
                && agrees(&piece.word, words.word(word), Case::Any);
            if !fits {
                return None;
            }
            from = found.span.end;
            word += 1;
        }
        if self.tail.is_empty() {
            return Some(Spot { word, from });
        }
        let next = words.words.get(word)?.span.start;
        gap_fits(&self.tail, Span::new(from, next).of(words.text)).then_some(Spot { word, from: next })
    }
}

/// Whether what stands between two words of a text is the gap that is wanted, white space and apostrophes being of any
/// kind.
pub(super) fn gap_fits(wanted: &str, found: &str) -> bool {
    wanted == found || unified(wanted).eq(unified(found))
}

fn unified(text: &str) -> impl Iterator<Item = char> {
    let mut spaced = false;
    text.chars().filter(|character| !is_invisible(*character)).filter_map(move |character| {
        let space = character.is_whitespace();
        let repeated = space && spaced;
        spaced = space;
        match character {
            _ if repeated => None,
            _ if space => Some(' '),
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => Some('’'),
            '\u{2010}' | '\u{2011}' => Some('-'),
            other => Some(other),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(literal: &str, text: &str, rest: Option<&str>) {
        let read = Literal::new(literal).read(&Words::new(text), Spot { word: 0, from: 0 });
        assert_eq!(read.map(|spot| &text[spot.from..]), rest, "{literal:?} in {text:?}");
    }

    #[test]
    fn spaces_apostrophes_case_and_composition_do_not_count() {
        check(" chargé de la ", "\u{A0}CHARGE\n de la\u{202F}Défense", Some("Défense"));
        check("de l’", "De l'Union", Some("Union"));
        check(" chargé ", " charge\u{301} du", Some("du"));
        check(", ", ",  le", Some("le"));
    }

    #[test]
    fn other_words_and_other_gaps_do_not_fit() {
        check(" et ", " ou x", None);
        check(" ", ", x", None);
        check(" ", "x", None);
        check(" chargé ", " charge du", None);
        check("ex-", "ex president", None);
    }

    #[test]
    fn a_literal_may_end_in_a_word() {
        check(" par intérim", " par intérim.", Some("."));
        check(" ", " ", None);
    }
}
