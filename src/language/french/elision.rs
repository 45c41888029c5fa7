//! Where a French term may begin and end in running text: elided words, hyphens, addresses.

use super::closed::Closed;
use crate::text::Words;

/// Whether a term may begin at word `first`.
///
/// After an apostrophe only behind an elided word (« l’IA », « jusqu’à »), so that « aujourd’hui » and « prud’hommes »
/// open nothing; after a hyphen only behind a prefix that leaves the term what it is (« l’ex-Premier ministre », but not
/// « le vice-Premier ministre »); never inside a handle, a path or an address.
pub(super) fn opens(text: &Words<'_>, first: usize) -> bool {
    if text.is_spaced(first) {
        return true;
    }
    let before = text.before(first);
    if before.ends_with(['@', '#', '/', '_', '\\']) {
        return false;
    }
    if first == 0 {
        return true;
    }
    match single(before) {
        Some('.') => false,
        Some(mark) if is_apostrophe(mark) => Closed::Elided.has_word(text, first - 1),
        Some(mark) if is_hyphen(mark) => Closed::OpeningPrefix.has_word(text, first - 1) && opens(text, first - 1),
        _ => true,
    }
}

/// Whether a term may end with word `last`: not before « -PMI », « ’hui », « .eu », but before « -t-elle » and « -là ».
pub(super) fn closes(text: &Words<'_>, last: usize) -> bool {
    if text.is_spaced(last + 1) {
        return true;
    }
    let after = text.before(last + 1);
    if after.starts_with(['@', '_']) {
        return false;
    }
    let glued = last + 1 < text.len() && single(after).is_some();
    match after.chars().next() {
        Some('.') => !glued,
        Some(mark) if is_apostrophe(mark) => !glued,
        Some(mark) if is_hyphen(mark) => glued && is_enclitic(text, last + 1),
        _ => true,
    }
}

/// Whether word `index`, behind a hyphen, is a pronoun or adverb that leans on the word before it.
fn is_enclitic(text: &Words<'_>, index: usize) -> bool {
    let euphonic = text.word(index).eq_ignore_ascii_case("t") && text.before(index + 1).starts_with(is_hyphen);
    Closed::Enclitic.has_word(text, index) || (euphonic && Closed::Enclitic.has_word(text, index + 1))
}

/// The one character that `text` is.
pub(super) fn single(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// The apostrophes that people type.
pub(super) fn is_apostrophe(character: char) -> bool {
    matches!(character, '’' | '\'' | '‘' | 'ʼ' | '´' | '`' | '′')
}

/// The hyphens that people type.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, word: &str, opens_here: bool, closes_here: bool) {
        let words = Words::new(text);
        let index = (0..words.len()).rfind(|index| words.word(*index) == word).expect("the word stands in the text");
        assert_eq!((opens(&words, index), closes(&words, index)), (opens_here, closes_here), "{text}: {word}");
    }

    #[test]
    fn apostrophes() {
        check("faute d’IA", "IA", true, true);
        check("qu'IA", "IA", true, true);
        check("les prud’hommes", "hommes", false, true);
        check("dit ‘Union’ ici", "Union", true, true);
        check("aujourd’hui", "aujourd", true, false);
    }

    #[test]
    fn hyphens() {
        check("l’ex-Premier ministre", "Premier", true, true);
        check("le vice-Premier ministre", "Premier", false, true);
        check("Les PME-PMI", "PME", true, false);
        check("la Commission a-t-elle", "a", true, true);
        check("ce sommet-là", "sommet", true, true);
        check("à moyenne- et longue portée", "moyenne", true, false);
        check("-président", "président", true, true);
        check("– président –", "président", true, true);
    }

    #[test]
    fn addresses_and_handles() {
        check("ue.europa.eu", "ue", true, false);
        check("@ministre", "ministre", false, true);
        check("https://ministre.fr/ministre", "ministre", false, true);
        check("code_ministre", "ministre", false, true);
        check("ministre_code", "ministre", true, false);
        check("fin. Ministre.", "Ministre", true, true);
    }
}
