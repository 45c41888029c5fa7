//! Which words of two texts differ, for people who compare a match with what they look for.

use super::token;
use crate::text::{Folded, Span};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The stretches of two texts that the other one does not have. Each is as long as can be: words that follow one another
/// share one stretch, with the spaces between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// In the old text.
    pub old: Vec<Span>,
    /// In the new text.
    pub new: Vec<Span>,
}

/// Compare two texts word by word and mark by mark. Typography (spaces, the form of apostrophes, ligatures) is no
/// difference; case, accents and quotation marks are.
pub fn difference(old: &str, new: &str) -> Difference {
    let (old_pieces, new_pieces) = (pieces(old), pieces(new));
    let old_words: Vec<&str> = old_pieces.iter().map(|(_, word)| word.as_str()).collect();
    let new_words: Vec<&str> = new_pieces.iter().map(|(_, word)| word.as_str()).collect();
    let mut difference = Difference::default();
    for change in capture_diff_slices(Algorithm::Myers, &old_words, &new_words) {
        if !matches!(change, DiffOp::Equal { .. }) {
            let stretch = |pieces: &[(Span, String)]| {
                pieces.first().zip(pieces.last()).map(|((first, _), (last, _))| Span::new(first.start, last.end))
            };
            difference.old.extend(stretch(&old_pieces[change.old_range()]));
            difference.new.extend(stretch(&new_pieces[change.new_range()]));
        }
    }
    difference
}

fn pieces(text: &str) -> Vec<(Span, String)> {
    token::cut(text).iter().map(|token| (token.span, Folded::new(token.span.of(text)).text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, spans: &[Span]) -> String {
        let mut marked = text.to_owned();
        for span in spans.iter().rev() {
            marked.insert(span.end, ']');
            marked.insert(span.start, '[');
        }
        marked
    }

    #[test]
    fn words_that_differ_are_marked() {
        let check = |old: &str, new: &str, expected: [&str; 2]| {
            let difference = difference(old, new);
            assert_eq!([marked(old, &difference.old), marked(new, &difference.new)], expected);
        };
        check(
            "Le ministre a promis 12 millions.",
            "La ministre n’a promis que 15 millions.",
            ["[Le] ministre a promis [12] millions.", "[La] ministre [n’]a promis [que 15] millions."],
        );
        check("l'élu\u{A0}: non", "l’e\u{301}lu : non", ["l'élu\u{A0}: non", "l’e\u{301}lu : non"]);
        check("", "Rien de tel", ["", "[Rien de tel]"]);
    }
}
