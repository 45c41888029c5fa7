//! The ways in which one name is written: initials and acronyms with and without stops.

use std::collections::BTreeSet;

/// Other writings of a name with initials: « J.D. Vance » is also « J. D. Vance » and « JD Vance »; « Donald J. Trump »
/// is also « Donald J Trump ».
pub(super) fn of_initials(name: &str) -> Vec<String> {
    if !name.contains('.') {
        return Vec::new();
    }
    let mut writings = BTreeSet::new();
    for separator in ["", ".", ". "] {
        let mut written = String::new();
        let mut letters = Vec::new();
        for word in name.split(' ') {
            if let Some(more) = initials(word) {
                letters.extend(more);
            } else {
                push_initials(&mut written, &mut letters, separator);
                push_word(&mut written, word);
            }
        }
        push_initials(&mut written, &mut letters, separator);
        writings.insert(written);
    }
    writings.remove(name);
    writings.into_iter().collect()
}

/// The writings of an acronym with stops: « O.N.U. », « O.N.U ».
pub(super) fn of_acronym(acronym: &str) -> Vec<String> {
    let letters = acronym.chars().count();
    if !(2..=6).contains(&letters) || !acronym.chars().all(char::is_uppercase) {
        return Vec::new();
    }
    let stopped = acronym.chars().map(String::from).collect::<Vec<_>>().join(".");
    vec![format!("{stopped}."), stopped]
}

/// The letters of a word that is made of initials: `J.`, `J.D.`.
fn initials(word: &str) -> Option<Vec<char>> {
    let mut letters = Vec::new();
    let mut chars = word.chars();
    while let Some(letter) = chars.next() {
        if !letter.is_uppercase() || chars.next() != Some('.') {
            return None;
        }
        letters.push(letter);
    }
    (!letters.is_empty()).then_some(letters)
}

fn push_initials(written: &mut String, letters: &mut Vec<char>, separator: &str) {
    if letters.is_empty() {
        return;
    }
    let joined =
        letters.drain(..).flat_map(|letter| std::iter::once(letter).chain(separator.chars())).collect::<String>();
    push_word(written, joined.trim_end());
}

fn push_word(written: &mut String, word: &str) {
    if !written.is_empty() {
        written.push(' ');
    }
    written.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_with_and_without_stops() {
        assert_eq!(of_initials("J.D. Vance"), ["J. D. Vance", "JD Vance"]);
        assert_eq!(of_initials("J. D. Vance"), ["J.D. Vance", "JD Vance"]);
        assert_eq!(of_initials("Donald J. Trump"), ["Donald J Trump"]);
        assert_eq!(of_initials("Tonga Inc. Pacific"), [""; 0]);
        assert_eq!(of_initials("Emmanuel Macron"), [""; 0]);
    }

    #[test]
    fn acronyms_with_stops() {
        assert_eq!(of_acronym("ONU"), ["O.N.U.", "O.N.U"]);
        assert_eq!(of_acronym("OpenAI"), [""; 0]);
        assert_eq!(of_acronym("X"), [""; 0]);
    }
}
