//! How like two texts are, in per cent, as users of translation memories know it.
//!
//! The score is `100 × (1 − cost ÷ weight)`, rounded down. The cost is that of the cheapest way to turn one text into
//! the other word by word (Levenshtein's distance), the weight that of the heavier text. What translators change
//! without translating anew weighs less than a word:
//!
//! | token | insert, delete or replace |
//! |---|---|
//! | word | 1; another case or other accents of the same letters ⅕ |
//! | number | ½ |
//! | mark (punctuation, symbol, apostrophe) | ⅕ |
//!
//! Spaces weigh nothing. 100 is kept for identical texts; texts that differ in typography alone (spaces, apostrophes,
//! quotation marks, dashes, ligatures) have 99, and so has at most any other pair.

use super::token::{self, Kind, Token};
use crate::text::Folded;

/// The score of two texts in per cent.
pub fn percent(one: &str, other: &str) -> u8 {
    if one == other {
        return 100;
    }
    if token::plain(one) == token::plain(other) {
        return 99;
    }
    Measured::new(one).percent(&Measured::new(other))
}

/// A text made ready for many comparisons.
pub(super) struct Measured<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    pub(super) weight: u32,
}

impl<'t> Measured<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let tokens = token::cut(text);
        let weight = token::weight(&tokens);
        Self { text, tokens, weight }
    }

    /// The score of two texts that are not the same.
    pub(super) fn percent(&self, other: &Self) -> u8 {
        let weight = u64::from(self.weight.max(other.weight));
        if weight == 0 {
            return 0;
        }
        let kept = weight - u64::from(self.cost(other)).min(weight);
        u8::try_from((100 * kept / weight).min(99)).expect("at most 99")
    }

    /// The cost of the cheapest edit.
    pub(super) fn cost(&self, other: &Self) -> u32 {
        let mut row: Vec<u32> = Vec::with_capacity(other.tokens.len() + 1);
        row.push(0);
        for token in &other.tokens {
            row.push(row[row.len() - 1] + token.kind.weight());
        }
        for own in &self.tokens {
            let mut diagonal = row[0];
            row[0] += own.kind.weight();
            for (index, token) in other.tokens.iter().enumerate() {
                let replaced = diagonal + self.replacement(*own, other, *token);
                let deleted = row[index + 1] + own.kind.weight();
                let inserted = row[index] + token.kind.weight();
                diagonal = row[index + 1];
                row[index + 1] = replaced.min(deleted).min(inserted);
            }
        }
        row[row.len() - 1]
    }

    fn replacement(&self, own: Token, other: &Self, token: Token) -> u32 {
        match (own.kind, token.kind) {
            (Kind::Word, Kind::Word) if own.key == token.key => {
                let (one, two) = (own.span.of(self.text), token.span.of(other.text));
                if one == two || Folded::new(one).text == Folded::new(two).text { 0 } else { Kind::Mark.weight() }
            }
            (one, two) if one == two && own.key == token.key => 0,
            (one, two) => one.weight().max(two.weight()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_change_costs() {
        let check = |one: &str, other: &str, expected: u8| {
            assert_eq!(percent(one, other), expected, "{one} | {other}");
            assert_eq!(percent(other, one), expected, "{other} | {one}");
        };
        let text = "Le ministre a promis 12 millions aux agriculteurs bretons.";
        check(text, text, 100);
        check("Le\u{A0}ministre l'a dit", "Le ministre l’a dit", 99);
        // nine words less one, a number, a stop: 8 × 20 + 10 + 4
        check(text, "Le président a promis 12 millions aux agriculteurs bretons.", 88);
        check(text, "Le ministre a promis 15 millions aux agriculteurs bretons.", 94);
        check(text, "Le ministre a promis 12 millions aux agriculteurs bretons", 97);
        check(text, "Le Ministre a promis 12 millions aux agriculteurs bretons.", 97);
        check(text, "Le ministre a promis 12 millions aux agriculteurs.", 88);
        check(text, "Rien de commun ici", 0);
        check("", "Rien", 0);
    }

    proptest! {
        #[test]
        fn a_score_is_symmetric_and_full_only_for_the_same(one in "[a-c 1’.]{0,12}", other in "[a-c 1’.]{0,12}") {
            let score = percent(&one, &other);
            prop_assert_eq!(score, percent(&other, &one));
            prop_assert_eq!(score == 100, one == other);
        }
    }
}
