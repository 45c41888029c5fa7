//! Ids of headings: their words in small letters, joined by hyphens, each once.

use std::collections::BTreeMap;

/// The ids given so far, each with the number that the next of its kind may have.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    given: BTreeMap<String, usize>,
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
        while self.given.contains_key(&id) {
            let number = self.given.entry(base.clone()).or_insert(2);
            id = format!("{base}-{number}");
            *number += 1;
        }
        self.given.insert(id.clone(), 2);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_and_each_is_given_once() {
        let mut anchors = Anchors::default();
        let given: Vec<String> = ["L’été à Paris", "L’été, à Paris !", "L’été à Paris 3", "L’été à Paris", "…"]
            .map(|text| anchors.give(text))
            .to_vec();
        assert_eq!(given, ["l-été-à-paris", "l-été-à-paris-2", "l-été-à-paris-3", "l-été-à-paris-4", "section"]);
    }
}
