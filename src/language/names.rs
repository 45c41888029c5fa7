//! How names and titles stand in the sentences of a language: articles and what they contract with, the shape of a
//! person's name.

use super::words::Number;

/// What a language knows about names in running text.
pub trait Names: Sync {
    /// The grammatical functions that the frames of the language may use, such as `LE` and `DE` in French.
    fn functions(&self) -> &'static [Function];

    /// Whether `word` is a lower-case word that may stand inside a person's name, such as « von » and « de ».
    fn is_particle(&self, _word: &str) -> bool {
        false
    }

    /// Whether a title without article may begin after `before`: where the language drops the article.
    fn drops_article(&self, before: &str) -> bool {
        before.trim_end().is_empty()
    }

    /// What the determiner `word` tells, in lower case; none for any other word.
    fn determiner(&self, _word: &str) -> Option<Determiner> {
        None
    }

    /// The number of the noun `word`, where its ending shows it: what an adjective behind it agrees with.
    fn noun_number(&self, _word: &str) -> Option<Number> {
        None
    }

    /// The ordinary words of the language, in lower case: a capital at the head of a sentence does not make one part of a
    /// name.
    fn ordinary(&self) -> Box<dyn Iterator<Item = &'static str>> {
        Box::new(std::iter::empty())
    }
}

/// A grammatical function: which words may stand before a slot of a frame, and what they tell about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    /// Its name in message files.
    pub name: &'static str,
    /// The words, one wording each.
    pub links: &'static [Link],
    /// Whether the slot may also stand without any of them.
    pub optional: bool,
    /// Whether the slot may stand in either number: « les ministres français et allemand ».
    pub distributive: bool,
}

/// Words before a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The wording, in lower case. After an apostrophe the slot follows at once, else after a space.
    pub text: &'static str,
    /// The article (attribute `.article`) that is part of the wording: words with another one do not fit.
    pub article: Article,
    /// What the wording tells about the slot.
    pub agreement: Agreement,
    /// Whether it stands only at the left edge of a frame, where it also belongs to the sentence around (« du »).
    pub edge: bool,
}

/// The article inside a [`Link`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// This article, as `.article` writes it.
    Is(&'static str),
    /// None: the slot is a word without article, or a country after a bare preposition.
    None,
    /// Whatever the slot's own article is.
    Any,
}

/// What a determiner tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Determiner {
    /// Whether it names something known: an article does not, a possessive or a demonstrative does.
    pub definite: bool,
    /// Gender and number of the noun behind it.
    pub agreement: Agreement,
}

/// Gender and number, as far as they are known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Agreement {
    /// Gender.
    pub gender: Option<Gender>,
    /// Number.
    pub number: Option<Number>,
}

/// Grammatical gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Masculine.
    Masculine,
    /// Feminine.
    Feminine,
}

impl Gender {
    /// The gender that message files call `name`.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Masculine, Self::Feminine].into_iter().find(|gender| gender.name() == name)
    }

    /// Its name in message files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Masculine => "masculine",
            Self::Feminine => "feminine",
        }
    }
}

/// The number that message files call `name`.
pub fn number_named(name: &str) -> Option<Number> {
    [Number::Singular, Number::Plural].into_iter().find(|number| number_name(*number) == name)
}

/// The name of `number` in message files.
pub const fn number_name(number: Number) -> &'static str {
    match number {
        Number::Singular => "singular",
        Number::Plural => "plural",
    }
}

impl Agreement {
    /// Nothing known.
    pub const OPEN: Self = Self { gender: None, number: None };

    /// This gender and this number.
    pub const fn new(gender: Option<Gender>, number: Option<Number>) -> Self {
        Self { gender, number }
    }

    /// What both tell together; none when they contradict each other.
    pub fn merge(self, other: Self) -> Option<Self> {
        let agrees = |a: Option<Gender>, b: Option<Gender>| a.is_none() || b.is_none() || a == b;
        let same = |a: Option<Number>, b: Option<Number>| a.is_none() || b.is_none() || a == b;
        (agrees(self.gender, other.gender) && same(self.number, other.number))
            .then(|| Self { gender: self.gender.or(other.gender), number: self.number.or(other.number) })
    }

    /// The cell that message files write `feminine-singular`, or either half of it.
    pub fn named(name: &str) -> Option<Self> {
        let mut parts = name.split('-');
        let (first, second) = (parts.next()?, parts.next());
        match (Gender::named(first), second) {
            (Some(gender), None) => Some(Self::new(Some(gender), None)),
            (Some(gender), Some(number)) => Some(Self::new(Some(gender), Some(number_named(number)?))),
            (None, None) => Some(Self::new(None, Some(number_named(first)?))),
            (None, Some(_)) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_merges_what_is_known() {
        let cell = |name: &str| Agreement::named(name).unwrap();
        assert_eq!(cell("feminine").merge(cell("plural")), Some(cell("feminine-plural")));
        assert_eq!(cell("feminine-plural").merge(cell("singular")), None);
        assert_eq!(Agreement::OPEN.merge(cell("masculine")), Some(cell("masculine")));
        assert_eq!(Agreement::named("neuter"), None);
    }
}
