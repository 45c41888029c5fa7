//! The small words of a language: those that hold a sentence together, and those that depend on the next word.

use rustc_hash::FxHashMap;

/// The small words of a language.
pub trait Grammar: Sync {
    /// The class of `word` when it is a function word; none for a word that names or tells something. Case is ignored.
    fn class(&self, word: &str) -> Option<Class>;

    /// `word` without the ending of its plural, as far as that can be told from the word alone.
    fn singular<'w>(&self, word: &'w str) -> &'w str {
        word
    }

    /// Whether `word` may go on standing before `wording` when that takes another's place: not « a » before « 8% ».
    fn may_precede(&self, _word: &str, _wording: &str) -> bool {
        true
    }
}

/// What a function word does for the words around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// It may join two nouns to one notion: « de », « à », « of ».
    Link,
    /// It opens a group of words, and may follow a link inside a notion: « la », « the ».
    Article,
    /// It announces a noun, and is no part of a notion: « une », « cette », « leurs », « a ».
    Determiner,
    /// A form of a verb that others lean on: a participle or an infinitive may follow.
    Auxiliary,
    /// Another preposition: a notion may follow it, and none goes on over it.
    Preposition,
    /// It stands outside notions: pronouns, conjunctions, adverbs.
    Outside,
}

/// Function words by class.
#[derive(Debug)]
pub(super) struct Classes(FxHashMap<&'static str, Class>);

impl Classes {
    /// Read lines of `class: word word …`; `#` starts a comment line.
    ///
    /// # Panics
    /// When a line has no class: the lists are our own.
    pub(super) fn read(text: &'static str) -> Self {
        let mut classes = FxHashMap::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (class, words) = line.split_once(": ").expect("a class before its words");
            let class = match class {
                "link" => Class::Link,
                "article" => Class::Article,
                "determiner" => Class::Determiner,
                "auxiliary" => Class::Auxiliary,
                "preposition" => Class::Preposition,
                "outside" => Class::Outside,
                other => panic!("no class {other}"),
            };
            for word in words.split(' ') {
                classes.entry(word).or_insert(class);
            }
        }
        Self(classes)
    }

    /// All words, in lower case.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }

    /// The class of a word in any case.
    pub(super) fn of(&self, word: &str) -> Option<Class> {
        if word.chars().any(char::is_uppercase) {
            return self.0.get(word.to_lowercase().as_str()).copied();
        }
        self.0.get(word).copied()
    }
}
