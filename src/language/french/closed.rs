//! The closed classes of French: determiners, pronouns, prepositions, parts of compounds (`closed.txt`).

use crate::text::Words;
use crate::text::compare::composed;
use crate::text::words::key;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// A closed class; the file says more of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    /// Words that lose their vowel before another, without it.
    Elided,
    /// Prefixes with a hyphen that leave a term what it is.
    OpeningPrefix,
    /// What leans on the word before it.
    Enclitic,
    /// Pronouns that a verb follows.
    Pronoun,
    /// The same, elided.
    ElidedPronoun,
    /// Words before a noun that tell the singular.
    Singular,
    /// Words before a noun that tell the plural.
    Plural,
    /// Words before a noun that tell no number.
    Introducing,
    /// Elided words before a noun.
    ElidedIntroducing,
    /// What closes the head of a term.
    Preposition,
    /// The same, elided.
    ElidedPreposition,
    /// Prepositions that link a complement to its noun.
    Link,
    /// Definite articles.
    Article,
    /// « et » and « ou ».
    Conjunction,
    /// Words that modify no noun.
    NoModifier,
    /// Words of a head that never inflect.
    Unchanged,
    /// Nouns that stand beside another as an adjective.
    Apposed,
    /// First parts of compounds that never inflect.
    FixedPart,
    /// Nouns that stand as a complement at the end of a compound.
    ComplementPart,
    /// Verbs at the head of a compound.
    VerbPart,
    /// What links the parts of a compound.
    LinkPart,
    /// Prefixes whose hyphen comes and goes.
    LoosePrefix,
    /// Words that keep their circumflex in the spelling of 1990.
    Circumflex,
}

impl Closed {
    /// Whether `word`, in any case, belongs to the class.
    pub(super) fn has(self, word: &str) -> bool {
        let word = composed(word);
        let capital = word.chars().any(char::is_uppercase);
        let lower = if capital { Cow::Owned(word.to_lowercase()) } else { word };
        CLASSES.get(&*lower).is_some_and(|classes| classes & self.bit() != 0)
    }

    /// Whether word `index` of `text` belongs to the class. Most words are turned away by their key.
    pub(super) fn has_word(self, text: &Words<'_>, index: usize) -> bool {
        let known = text.words.get(index).and_then(|word| KEYS.get(&word.key));
        known.is_some_and(|classes| classes & self.bit() != 0) && self.has(text.word(index))
    }

    /// The words of the class.
    pub(super) fn words(self) -> &'static [&'static str] {
        &LISTS[self as usize]
    }

    /// Their keys.
    pub(super) fn keys(self) -> &'static [u64] {
        &LIST_KEYS[self as usize]
    }

    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// The names of the classes in the file.
const NAMES: &[(&str, Closed)] = &[
    ("elided", Closed::Elided),
    ("opening-prefix", Closed::OpeningPrefix),
    ("enclitic", Closed::Enclitic),
    ("pronoun", Closed::Pronoun),
    ("elided-pronoun", Closed::ElidedPronoun),
    ("singular", Closed::Singular),
    ("plural", Closed::Plural),
    ("introducing", Closed::Introducing),
    ("elided-introducing", Closed::ElidedIntroducing),
    ("preposition", Closed::Preposition),
    ("elided-preposition", Closed::ElidedPreposition),
    ("link", Closed::Link),
    ("article", Closed::Article),
    ("conjunction", Closed::Conjunction),
    ("no-modifier", Closed::NoModifier),
    ("unchanged", Closed::Unchanged),
    ("apposed", Closed::Apposed),
    ("fixed-part", Closed::FixedPart),
    ("complement-part", Closed::ComplementPart),
    ("verb-part", Closed::VerbPart),
    ("link-part", Closed::LinkPart),
    ("loose-prefix", Closed::LoosePrefix),
    ("circumflex", Closed::Circumflex),
];

/// The classes of each word, a bit each.
static CLASSES: LazyLock<FxHashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut classes = FxHashMap::default();
    for (class, words) in lines() {
        for word in words.split(' ') {
            *classes.entry(word).or_default() |= class.bit();
        }
    }
    classes
});

/// The same by the keys of the words, which do not know accents.
static KEYS: LazyLock<FxHashMap<u64, u32>> = LazyLock::new(|| {
    let mut keys = FxHashMap::default();
    for (word, classes) in CLASSES.iter() {
        *keys.entry(key(word)).or_default() |= classes;
    }
    keys
});

/// The words of each class, in the order of the declaration.
static LISTS: LazyLock<Vec<Vec<&'static str>>> = LazyLock::new(|| {
    let mut lists = vec![Vec::new(); NAMES.len()];
    for (class, words) in lines() {
        lists[class as usize] = words.split(' ').collect();
    }
    lists
});

/// The keys of the words of each class.
static LIST_KEYS: LazyLock<Vec<Vec<u64>>> =
    LazyLock::new(|| LISTS.iter().map(|words| words.iter().map(|word| key(word)).collect()).collect());

fn lines() -> impl Iterator<Item = (Closed, &'static str)> {
    let lines = include_str!("closed.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let (name, words) = line.split_once(": ").expect("a class and its words");
        let known = NAMES.iter().find(|(known, _)| *known == name);
        (known.expect("the class has a name in the table").1, words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case() {
        assert!(
            Closed::Plural.has("Les")
                && Closed::Link.has("À")
                && Closed::Link.has("a\u{300}")
                && Closed::Pronoun.has("QUI")
        );
        assert!(!Closed::Singular.has("les") && !Closed::Link.has("a"));
        assert_eq!(Closed::Conjunction.words(), ["et", "ou"]);
    }

    #[test]
    fn the_file_is_sound() {
        assert_eq!(lines().count(), NAMES.len(), "one line a class");
        for (class, words) in lines() {
            let mut seen = words.split(' ').collect::<Vec<_>>();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), words.split(' ').count(), "{class:?}: a word stands twice");
            assert!(words == words.to_lowercase() && !words.contains("  "), "{class:?}");
        }
    }
}
