//! French names and titles: articles, contractions, particles.

use super::grammar::function_words;
use crate::language::names::{Agreement, Article, Determiner, Function, Gender, Link, Names};
use crate::language::words::Number;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// How names and titles stand in French sentences.
#[derive(Debug)]
pub struct FrenchNames;

impl Names for FrenchNames {
    fn functions(&self) -> &'static [Function] {
        FUNCTIONS
    }

    /// « Le » and « La » with a capital are ordinary capitalised words of a name (« Le Pen »).
    #[rustfmt::skip] // a list, read faster in rows
    fn is_particle(&self, word: &str) -> bool {
        matches!(
            word,
            "af" | "al" | "ben" | "bin" | "bint" | "d" | "da" | "dal" | "das" | "de" | "del" | "della" | "den" | "der"
                | "des" | "di" | "do" | "dos" | "du" | "e" | "el" | "ibn" | "la" | "le" | "ter" | "van" | "vom" | "von"
                | "y" | "zu" | "zum" | "zur"
        )
    }

    /// French drops the article at the start, after punctuation, and after prepositions and conjunctions that take a
    /// bare title (« par Premier ministre interposé »); after any other word a bare noun is not a title.
    fn drops_article(&self, before: &str) -> bool {
        let before = before.trim_end_matches([' ', '\u{A0}', '\u{202F}', '\t', '\n']);
        let Some(last) = before.chars().next_back() else { return true };
        if matches!(last, '’' | '\'') {
            return matches!(last_word(before).as_str(), "d" | "qu" | "l");
        }
        !last.is_alphanumeric() || BARE_BEFORE.contains(&last_word(before).as_str())
    }

    fn determiner(&self, word: &str) -> Option<Determiner> {
        DETERMINERS.iter().find(|(words, _)| words.contains(&word)).map(|(_, determiner)| *determiner)
    }

    /// A noun that ends in neither « s », « x » nor « z » is singular; one that does may be either.
    fn noun_number(&self, word: &str) -> Option<Number> {
        let shows = !word.ends_with(['s', 'x', 'z']) && !ORDINARY.contains(word);
        shows.then_some(Number::Singular)
    }

    fn ordinary(&self) -> Box<dyn Iterator<Item = &'static str>> {
        Box::new(ORDINARY.iter().copied())
    }
}

/// The function words, and the openers of sentences.
static ORDINARY: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| function_words().chain(OPENERS.iter().copied()).collect());

/// The last run of letters of `text`, without what follows it, in lower case.
fn last_word(text: &str) -> String {
    let end = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    end.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase()
}

const MASCULINE: Agreement = Agreement::new(Some(Gender::Masculine), Some(Number::Singular));
const FEMININE: Agreement = Agreement::new(Some(Gender::Feminine), Some(Number::Singular));
const SINGULAR: Agreement = Agreement::new(None, Some(Number::Singular));
const PLURAL: Agreement = Agreement::new(None, Some(Number::Plural));

static FUNCTIONS: &[Function] = &[
    Function { name: "LE", links: LE, optional: true, distributive: false },
    Function { name: "DE", links: DE, optional: false, distributive: false },
    Function { name: "A", links: A, optional: false, distributive: false },
    Function { name: "ANY", links: &[], optional: true, distributive: true },
];

/// The definite article; at the left edge also contracted with a preposition of the sentence.
const LE: &[Link] = &[
    article("le", MASCULINE, false),
    article("la", FEMININE, false),
    article("l’", SINGULAR, false),
    article("les", PLURAL, false),
    article("du", MASCULINE, true),
    article("au", MASCULINE, true),
    article("des", PLURAL, true),
    article("aux", PLURAL, true),
];

/// « de » with the article of the word behind it.
const DE: &[Link] = &[
    link("du", Article::Is("le"), MASCULINE),
    link("de la", Article::Is("la"), FEMININE),
    link("de l’", Article::Is("l’"), SINGULAR),
    link("des", Article::Is("les"), PLURAL),
    link("de", Article::None, Agreement::OPEN),
    link("d’", Article::None, Agreement::OPEN),
];

/// « à » with the article of the word behind it.
const A: &[Link] = &[
    link("au", Article::Is("le"), MASCULINE),
    link("à la", Article::Is("la"), FEMININE),
    link("à l’", Article::Is("l’"), SINGULAR),
    link("aux", Article::Is("les"), PLURAL),
    link("à", Article::None, Agreement::OPEN),
];

const fn link(text: &'static str, article: Article, agreement: Agreement) -> Link {
    Link { text, article, agreement, edge: false }
}

const fn article(text: &'static str, agreement: Agreement, edge: bool) -> Link {
    Link { text, article: Article::Any, agreement, edge }
}

/// Words after which a title with its name may stand without article.
const BARE_BEFORE: &[&str] = &[
    "avec", "car", "cher", "chez", "chère", "comme", "contre", "de", "dont", "entre", "et", "m", "mais", "mme", "ni",
    "ou", "par", "pour", "que", "sauf", "selon", "à",
];

/// Determiners with what they tell. Articles, possessives and demonstratives name something known.
static DETERMINERS: &[(&[&str], Determiner)] = &[
    (&["au", "ce", "cet", "du", "le"], known(MASCULINE)),
    (&["cette", "la", "ma", "sa", "ta"], known(FEMININE)),
    (&["l", "leur", "mon", "notre", "son", "ton", "votre"], known(SINGULAR)),
    (&["aux", "ces", "des", "les", "leurs", "mes", "nos", "ses", "tes", "vos"], known(PLURAL)),
    (&["un"], new(MASCULINE)),
    (&["une"], new(FEMININE)),
    (&["chaque"], new(SINGULAR)),
    (
        &[
            "certaines",
            "certains",
            "cinq",
            "deux",
            "dix",
            "huit",
            "neuf",
            "plusieurs",
            "quatre",
            "quelques",
            "sept",
            "six",
            "trois",
        ],
        new(PLURAL),
    ),
];

const fn known(agreement: Agreement) -> Determiner {
    Determiner { definite: true, agreement }
}

const fn new(agreement: Agreement) -> Determiner {
    Determiner { definite: false, agreement }
}

/// Words that open sentences besides the function words, sorted; days and months among them.
static OPENERS: &[&str] = &[
    "août",
    "auparavant",
    "autant",
    "autrement",
    "avril",
    "bref",
    "certes",
    "cher",
    "chère",
    "combien",
    "comment",
    "contrairement",
    "côté",
    "dimanche",
    "décembre",
    "fin",
    "février",
    "hormis",
    "internet",
    "jadis",
    "janvier",
    "jeudi",
    "juillet",
    "juin",
    "lundi",
    "mai",
    "maintenant",
    "mardi",
    "mars",
    "mercredi",
    "mis",
    "moyennant",
    "novembre",
    "né",
    "née",
    "octobre",
    "pourquoi",
    "pourvu",
    "quant",
    "quiconque",
    "quoiqu",
    "rien",
    "samedi",
    "septembre",
    "seul",
    "seule",
    "seuls",
    "sitôt",
    "vendredi",
    "vu",
    "web",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_dropped_after_prepositions_and_stops() {
        for before in ["", "Oui. ", "selon ", "qu’", "M. ", "« ", "par\u{A0}"] {
            assert!(FrenchNames.drops_article(before), "{before:?}");
        }
        for before in ["un ", "Premiere ", "ce ", "nouveau "] {
            assert!(!FrenchNames.drops_article(before), "{before:?}");
        }
    }

    #[test]
    fn determiners_tell_gender_and_number() {
        let determiner = |word: &str| FrenchNames.determiner(word);
        assert!(determiner("leurs").is_some_and(|found| found.definite && found.agreement == PLURAL));
        assert!(determiner("une").is_some_and(|found| !found.definite && found.agreement == FEMININE));
        assert_eq!(determiner("contre"), None);
    }

    #[test]
    fn endings_tell_the_number_of_a_noun() {
        let number = |word: &str| FrenchNames.noun_number(word);
        assert_eq!(number("secteur"), Some(Number::Singular));
        assert_eq!((number("pays"), number("journaux"), number("nez"), number("avec")), (None, None, None, None));
    }

    #[test]
    fn lists_are_sorted() {
        for list in [BARE_BEFORE, OPENERS] {
            let mut sorted = list.to_vec();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(list, sorted);
        }
    }
}
