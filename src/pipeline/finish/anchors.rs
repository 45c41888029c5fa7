//! Ids of headings: their words in small letters, joined by hyphens, each once.

use std::collections::BTreeSet;

/// The ids given so far.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    given: BTreeSet<String>,
}

impl Anchors {
    /// An id for a heading that says `text`.
    pub(super) fn give(&mut self, text: &str) -> String {
        let words: Vec<String> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        let base = if words.is_empty() { "section".to_owned() } else { words.join("-") };
        let mut id = base.clone();
        let mut number = 2;
        while !self.given.insert(id.clone()) {
            id = format!("{base}-{number}");
            number += 1;
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_and_each_is_given_once() {
        let mut anchors = Anchors::default();
        let given: Vec<String> = ["L’été à Paris", "L’été, à Paris !", "…"].map(|text| anchors.give(text)).to_vec();
        assert_eq!(given, ["l-été-à-paris", "l-été-à-paris-2", "section"]);
    }
}
