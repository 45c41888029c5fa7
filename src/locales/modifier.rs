//! Modifiers: words that wrap a title inside any frame, such as « ancien », « ex- » and « par intérim ».

use super::Catalog;
use super::frame::report;
use super::literal::{Literal, Spot};
use super::pattern::{Part, Unreadable, Wording, enumerate};
use crate::language::names::Agreement;
use crate::model::Problem;
use crate::text::Words;
use fluent_syntax::ast::Message;
use rustc_hash::FxHashMap;

/// All modifiers of a source catalog.
#[derive(Debug, Default)]
pub(super) struct Modifiers {
    /// One for each wording.
    pub(super) all: Vec<Modifier>,
    /// Those that begin before the title, by their first word.
    by_first: FxHashMap<u64, Vec<usize>>,
    /// The same ones, by their last word before the title.
    by_last: FxHashMap<u64, Vec<usize>>,
    /// Those that stand behind the title, by their first word.
    behind: FxHashMap<u64, Vec<usize>>,
}

/// One wording of a modifier.
#[derive(Debug)]
pub(super) struct Modifier {
    /// Id of the message.
    pub(super) id: String,
    /// What it tells about the title.
    pub(super) agreement: Agreement,
    text: Literal,
}

impl Modifiers {
    /// Add the modifier `message`. What cannot be read is left out and reported.
    pub(super) fn add<'c>(&mut self, catalog: &'c Catalog, message: &'c Message<&'c str>) -> Vec<Problem> {
        let aliases = message.attributes.iter().filter(|attribute| attribute.id.name.starts_with("alias-"));
        let patterns = message.value.iter().chain(aliases.map(|attribute| &attribute.value));
        let added = patterns.map(|pattern| {
            for wording in enumerate(catalog, pattern)? {
                self.add_wording(message.id.name, &wording)?;
            }
            Ok(())
        });
        added.filter_map(Result::err).map(|unreadable| report(catalog, unreadable)).collect()
    }

    fn add_wording<'c>(&mut self, id: &'c str, wording: &Wording<'c>) -> Result<(), Unreadable<'c>> {
        let index = self.all.len();
        let is_title = |part: &Part<'_>| matches!(part, Part::Slot { function: None, variable: "title" });
        let text = match wording.parts.as_slice() {
            [Part::Text(before), slot] if is_title(slot) => {
                let text = Literal::new(before);
                self.by_first.entry(text.first_key().unwrap_or_default()).or_default().push(index);
                self.by_last.entry(text.last_key().unwrap_or_default()).or_default().push(index);
                text
            }
            [slot, Part::Text(behind)] if is_title(slot) => {
                let text = Literal::new(behind);
                self.behind.entry(text.first_key().unwrap_or_default()).or_default().push(index);
                text
            }
            _ => return Err(Unreadable { part: id, reason: "locales-source-modifier" }),
        };
        self.all.push(Modifier { id: id.to_owned(), agreement: wording.agreement, text });
        Ok(())
    }

    /// The modifiers that stand at `spot`, each with where the title must follow.
    pub(super) fn before<'a>(&'a self, words: &'a Words<'_>, spot: Spot) -> impl Iterator<Item = (usize, Spot)> + 'a {
        found(&self.by_first, key(words, spot.word))
            .filter_map(move |index| Some((index, self.read(index, words, spot)?)))
    }

    /// The modifiers that stand behind a title that ends at `spot`, each with where it ends.
    pub(super) fn behind<'a>(&'a self, words: &'a Words<'_>, spot: Spot) -> impl Iterator<Item = (usize, Spot)> + 'a {
        found(&self.behind, key(words, spot.word))
            .filter_map(move |index| Some((index, self.read(index, words, spot)?)))
    }

    /// The first word of the modifier that stands before the title at word `title`; `title` itself when there is none.
    pub(super) fn left_of(&self, words: &Words<'_>, title: usize) -> usize {
        let target = words.words[title].span.start;
        let starts = title.checked_sub(1).into_iter().flat_map(|last| found(&self.by_last, key(words, last)));
        let mut starts = starts.filter_map(|index| {
            let word = title.checked_sub(self.all[index].text.len())?;
            let spot = Spot { word, from: words.words[word].span.start };
            self.read(index, words, spot).filter(|end| end.from == target).map(|_| word)
        });
        starts.next().unwrap_or(title)
    }

    fn read(&self, index: usize, words: &Words<'_>, spot: Spot) -> Option<Spot> {
        self.all[index].text.read(words, spot)
    }
}

fn key(words: &Words<'_>, word: usize) -> Option<u64> {
    words.words.get(word).map(|word| word.key)
}

fn found(index: &FxHashMap<u64, Vec<usize>>, key: Option<u64>) -> impl Iterator<Item = usize> {
    key.and_then(|key| index.get(&key)).into_iter().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "mod-former = { $gender ->\n    [feminine] ancienne\n   *[masculine] ancien\n } { $title }\n    .alias-1 = ex-{ $title }\nmod-acting = { $title } par intérim\n";

    fn modifiers(file: &str) -> (Modifiers, Vec<Problem>) {
        let (catalog, _) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", file)]]);
        let mut modifiers = Modifiers::default();
        let problems = catalog.messages().flat_map(|message| modifiers.add(&catalog, message)).collect();
        (modifiers, problems)
    }

    #[test]
    fn before_and_behind_the_title() {
        let (modifiers, problems) = modifiers(FILE);
        assert_eq!(problems, []);
        let words = Words::new("l’ancienne ministre, l’ex-ministre par intérim");
        let ids = |found: Vec<(usize, Spot)>| {
            found.iter().map(|(index, _)| modifiers.all[*index].id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(modifiers.before(&words, Spot { word: 1, from: 4 }).collect()), ["mod-former"]);
        let behind = Spot { word: 6, from: words.words[5].span.end };
        assert_eq!(ids(modifiers.behind(&words, behind).collect()), ["mod-acting"]);
        assert_eq!(
            (modifiers.left_of(&words, 2), modifiers.left_of(&words, 5), modifiers.left_of(&words, 6)),
            (1, 4, 6)
        );
    }

    #[test]
    fn a_modifier_wraps_one_title() {
        let (_, problems) = modifiers("mod-x = nouveau\n");
        assert_eq!((problems[0].line, problems[0].message.id.as_str()), (1, "locales-source-modifier"));
    }
}
