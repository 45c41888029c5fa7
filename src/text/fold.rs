//! A copy of a text for matching, with the way back.
//!
//! Folding unifies what writers mean to be the same: canonical composition (NFC), white-space runs, apostrophes,
//! hyphens, ligatures, invisible characters. Case and accents stay: they are the matcher's decision.

use super::Span;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A folded copy with its offset map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of `text`, and one past the end: where its character starts in the original.
    starts: Vec<u32>,
    /// For each byte of `text`: where its character's cluster ends in the original.
    ends: Vec<u32>,
}

impl Folded {
    /// Fold `original`.
    ///
    /// # Panics
    /// When the text is longer than 4 GiB.
    pub fn new(original: &str) -> Self {
        let mut folded = Self { text: String::with_capacity(original.len()), ..Self::default() };
        let mut chars = original.char_indices().peekable();
        while let Some((start, first)) = chars.next() {
            let mut end = start + first.len_utf8();
            let space = first.is_whitespace();
            let mut cluster = false;
            while let Some((at, next)) = chars.peek().copied() {
                let goes_on = if space { next.is_whitespace() } else { is_combining_mark(next) };
                if !goes_on {
                    break;
                }
                cluster = true;
                end = at + next.len_utf8();
                chars.next();
            }
            if space {
                folded.push(' ', start, end);
            } else if cluster {
                for composed in original[start..end].nfc() {
                    folded.push_folded(composed, start, end);
                }
            } else {
                folded.push_folded(first, start, end);
            }
        }
        folded.starts.push(u32::try_from(original.len()).expect("a text stays below 4 GiB"));
        folded
    }

    /// The span of the original that `span` of the folded text stands for.
    pub fn original(&self, span: Span) -> Span {
        let start = self.starts[span.start] as usize;
        if span.is_empty() {
            return Span::new(start, start);
        }
        Span::new(start, self.ends[span.end - 1] as usize)
    }

    fn push_folded(&mut self, character: char, start: usize, end: usize) {
        match character {
            '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' => {}
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => self.push('’', start, end),
            '\u{2010}' | '\u{2011}' => self.push('-', start, end),
            'œ' => self.push_all("oe", start, end),
            'æ' => self.push_all("ae", start, end),
            'Œ' => self.push_all("OE", start, end),
            'Æ' => self.push_all("AE", start, end),
            other => self.push(other, start, end),
        }
    }

    fn push_all(&mut self, characters: &str, start: usize, end: usize) {
        for character in characters.chars() {
            self.push(character, start, end);
        }
    }

    fn push(&mut self, character: char, start: usize, end: usize) {
        self.text.push(character);
        for _ in 0..character.len_utf8() {
            self.starts.push(u32::try_from(start).expect("a text stays below 4 GiB"));
            self.ends.push(u32::try_from(end).expect("a text stays below 4 GiB"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_find_the_way_back() {
        let original = "l'e\u{301}lu \u{A0}: cœ\u{AD}ur";
        let folded = Folded::new(original);
        assert_eq!(folded.text, "l’élu : coeur");
        let at = folded.text.find("élu").unwrap();
        assert_eq!(folded.original(Span::new(at, at + "élu".len())).of(original), "e\u{301}lu");
        let at = folded.text.find("coeur").unwrap();
        assert_eq!(folded.original(Span::new(at, at + 5)).of(original), "cœ\u{AD}ur");
        assert_eq!(folded.original(Span::new(folded.text.len(), folded.text.len())).start, original.len());
    }
}
