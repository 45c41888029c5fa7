//! How the words of a language inflect, and which wordings count as a term.

use super::wording::Wording;
use crate::model::Choice;
use crate::text;

/// How the words of a language inflect, and which wordings count as a term. Everything has a default that is true of any
/// language with words: a wording is found as it is written, and nothing else.
pub trait Words: Sync {
    /// Every form that a term takes in running text, best first; the term as written comes first.
    fn forms(&self, term: &Lemma<'_>) -> Vec<Form> {
        as_written(term)
    }

    /// Whether the forms of a term cannot be known for certain: an adjective behind its complement may belong to either.
    fn has_doubtful_agreement(&self, _term: &Lemma<'_>) -> bool {
        false
    }

    /// Whether a term may begin at word `first`: what stands before it is no part of the same word.
    fn opens(&self, text: &text::Words<'_>, first: usize) -> bool {
        open_on_the_left(text, first)
    }

    /// Whether a term may end with word `last`.
    fn closes(&self, text: &text::Words<'_>, last: usize) -> bool {
        open_on_the_right(text, last)
    }

    /// Whether the word `first`, alone, can be the noun that a one-word term is, and not a verb that looks like it.
    fn is_noun(&self, _text: &text::Words<'_>, _first: usize) -> bool {
        true
    }

    /// Whether a determiner, numeral or preposition stands before word `first`, or nothing.
    fn is_determined(&self, _text: &text::Words<'_>, _first: usize) -> bool {
        true
    }

    /// The number that the determiner before word `first` tells, if it tells one.
    fn number_before(&self, _text: &text::Words<'_>, _first: usize) -> Option<Number> {
        None
    }

    /// Where a term whose head ends with word `last` may go on, after words that do not belong to it.
    fn gaps(&self, _text: &text::Words<'_>, _last: usize) -> Vec<Gap> {
        Vec::new()
    }

    /// Whether word `last` is followed by others of the same kind, as in « élections présidentielle et législatives ».
    fn is_coordinated(&self, _text: &text::Words<'_>, _last: usize) -> bool {
        false
    }

    /// What counts as the rendering `wording` in a text of this language.
    fn wording(&self, wording: &str) -> Wording {
        Wording::exact(wording)
    }

    /// `wording` with its head in `number`.
    fn in_number(&self, wording: &str, _number: Number) -> String {
        wording.to_owned()
    }

    /// `wording` in the spelling of `region`, such as `US`.
    fn in_region(&self, wording: &str, _region: &str) -> String {
        wording.to_owned()
    }
}

/// A term as its dictionary or glossary entry gives it, with what must be known to inflect it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lemma<'e> {
    /// The term: singular (masculine, where it has both genders), unless `number` says otherwise.
    pub text: &'e str,
    /// What kind of word it is.
    pub class: Class,
    /// Its gender; none when unknown, and then only its number varies.
    pub gender: Option<Gender>,
    /// Which numbers it has.
    pub count: Count,
    /// Forms that the entry gives, beside those that the language makes.
    pub given: &'e [String],
}

/// A language that knows nothing but words as they are written.
#[derive(Debug)]
pub struct Plain;

impl Words for Plain {}

/// What kind of word a term is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Class {
    /// A common noun, alone or with adjectives and complements.
    #[default]
    Noun,
    /// A proper name, which does not inflect.
    Proper,
    /// An acronym, which does not inflect in French and takes an `s` in English.
    Acronym,
}

impl Choice for Class {
    const ALL: &'static [Self] = &[Self::Noun, Self::Proper, Self::Acronym];

    fn name(self) -> &'static str {
        match self {
            Self::Noun => "noun",
            Self::Proper => "proper",
            Self::Acronym => "acronym",
        }
    }
}

/// Grammatical gender of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Masculine.
    Masculine,
    /// Feminine.
    Feminine,
    /// Both: the name of a person's role. The feminine forms are generated.
    Both,
}

impl Choice for Gender {
    const ALL: &'static [Self] = &[Self::Masculine, Self::Feminine, Self::Both];

    fn name(self) -> &'static str {
        match self {
            Self::Masculine => "m",
            Self::Feminine => "f",
            Self::Both => "mf",
        }
    }
}

/// Which numbers a term has, seen from its lemma.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Count {
    /// The lemma is singular; the plural is generated.
    #[default]
    Singular,
    /// The lemma is plural, and stays so.
    Plural,
    /// Singular and plural are the same.
    Invariable,
}

impl Choice for Count {
    const ALL: &'static [Self] = &[Self::Singular, Self::Plural, Self::Invariable];

    fn name(self) -> &'static str {
        match self {
            Self::Singular => "s",
            Self::Plural => "p",
            Self::Invariable => "inv",
        }
    }
}

/// Grammatical number of a form in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Number {
    /// One.
    Singular,
    /// Several.
    Plural,
}

/// One form of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The wording.
    pub text: String,
    /// Its number; none when both numbers look like this.
    pub number: Option<Number>,
    /// Where the form may be torn apart; none when it stands as one.
    pub seam: Option<Seam>,
    /// Whether it only occurs beside others of its kind, as « élections présidentielle » in « élections présidentielle et
    /// législatives ».
    pub coordinated: bool,
    /// Names of the rules that made it, in the order in which they were applied; none for the lemma. The wording of a rule
    /// for people is the interface message `glossary-rule-…`.
    pub rules: Vec<&'static str>,
}

impl Form {
    /// The lemma itself, in one piece.
    pub fn lemma(text: &str, number: Option<Number>) -> Self {
        Self { text: text.to_owned(), number, seam: None, coordinated: false, rules: Vec::new() }
    }
}

/// Where a form may be torn apart by words that do not belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seam {
    /// Number of words before it: the head.
    pub words: u8,
    /// What stands behind it.
    pub tail: Tail,
}

/// What stands behind the head of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tail {
    /// A complement with its preposition: « ministre » + « des Affaires étrangères ».
    Complement,
    /// One modifier: « énergie » + « renouvelable ».
    Modifier,
}

/// Where a torn term may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The first word of the tail.
    pub resume: usize,
    /// What kind of tail may stand there.
    pub tail: Tail,
}

/// The forms of a term in a language that does not inflect it: the lemma, and what the entry gives.
pub fn as_written(term: &Lemma<'_>) -> Vec<Form> {
    let number = match term.count {
        Count::Singular => Some(Number::Singular),
        Count::Plural => Some(Number::Plural),
        Count::Invariable => None,
    };
    let given = term.given.iter().map(|text| Form { rules: vec!["given"], ..Form::lemma(text, None) });
    std::iter::once(Form::lemma(term.text, number)).chain(given).collect()
}

/// Whether nothing on the left makes word `first` part of a handle, path, address or compound.
pub fn open_on_the_left(text: &text::Words<'_>, first: usize) -> bool {
    let before = text.before(first);
    let glued = first > 0 && matches!(before, "-" | "\u{2010}" | "\u{2011}" | "." | "’" | "'");
    !glued && !before.ends_with(['@', '#', '/', '_', '\\'])
}

/// Whether nothing on the right makes word `last` part of a handle, path, address or compound.
pub fn open_on_the_right(text: &text::Words<'_>, last: usize) -> bool {
    let after = text.before(last + 1);
    let glued = last + 1 < text.len() && matches!(after, "-" | "\u{2010}" | "\u{2011}" | "." | "’" | "'");
    !glued && !after.starts_with(['@', '_'])
}
