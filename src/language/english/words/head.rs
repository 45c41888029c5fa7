//! Which words of an English term carry its number.

use super::super::inflection::{is_uncountable, plurals};
use crate::text::Words;

/// Indices of the words that carry the number of a wording: the last word before the first preposition, or the last of
/// all; both of two that are joined (« mergers and acquisitions »); the word before an adjective that follows its noun
/// (« secretaries-general »).
pub(super) fn heads(words: &Words<'_>) -> Vec<usize> {
    if words.is_empty() {
        return Vec::new();
    }
    if words.len() == 3 && words.word(1).eq_ignore_ascii_case("and") {
        return vec![0, 2];
    }
    let is_closing = |index: &usize| CLOSING.iter().any(|word| words.word(*index).eq_ignore_ascii_case(word));
    let last = (1..words.len()).find(is_closing).unwrap_or(words.len()) - 1;
    let postpositive = last > 0 && is_postpositive(words.word(last - 1), words.word(last));
    vec![if postpositive { last - 1 } else { last }]
}

/// The wording with its heads in the plural.
pub(super) fn in_plural(wording: &str) -> String {
    let words = Words::new(wording);
    let heads = heads(&words);
    if heads.iter().any(|head| is_uncountable(words.word(*head))) {
        return wording.to_owned();
    }
    let mut plural = String::with_capacity(wording.len() + 4);
    for index in 0..words.len() {
        plural.push_str(words.before(index));
        let word = words.word(index);
        plural.push_str(&if heads.contains(&index) { plurals(word).swap_remove(0) } else { word.to_owned() });
    }
    plural + words.before(words.len())
}

/// Whether `word` is an adjective that follows its noun.
fn is_postpositive(noun: &str, word: &str) -> bool {
    let one_of = |words: &[&str], word: &str| words.iter().any(|other| word.eq_ignore_ascii_case(other));
    one_of(&["general", "elect", "designate", "plenipotentiary"], word)
        || (word.eq_ignore_ascii_case("delegate") && one_of(&["minister", "ministers"], noun))
}

const CLOSING: &[&str] = &[
    "of", "for", "on", "to", "in", "with", "against", "at", "by", "as", "under", "from", "between", "without",
    "through", "per",
];

#[cfg(test)]
mod tests {
    use super::in_plural;

    #[test]
    fn plurals_of_terms() {
        let check = |wording: &str, expected: &str| assert_eq!(in_plural(wording), expected);
        check("social network", "social networks");
        check("social media", "social media");
        check("freedom of expression", "freedoms of expression");
        check("secretary-general", "secretaries-general");
        check("Attorney General", "Attorneys General");
        check("merger and acquisition", "mergers and acquisitions");
        check("research and development", "research and development");
        check("small and medium-sized enterprise", "small and medium-sized enterprises");
        check("energy prices", "energy prices");
        check("military equipment", "military equipment");
        check("minister delegate", "ministers delegate");
        check("MEP", "MEPs");
        check("heads of state", "heads of state");
        check("member state", "member states");
        check("€", "€");
    }
}
