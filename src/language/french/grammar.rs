//! The small words of French.

use crate::language::Grammar;
use crate::language::grammar::{Class, Classes};
use std::sync::LazyLock;

/// The small words of French.
#[derive(Debug)]
pub(super) struct Small;

static CLASSES: LazyLock<Classes> = LazyLock::new(|| Classes::read(include_str!("function-words.txt")));

/// All function words, in lower case.
pub(super) fn function_words() -> impl Iterator<Item = &'static str> {
    CLASSES.words()
}

impl Grammar for Small {
    fn class(&self, word: &str) -> Option<Class> {
        CLASSES.of(word)
    }

    fn singular<'w>(&self, word: &'w str) -> &'w str {
        match word.strip_suffix(['s', 'x']) {
            Some(rest) if rest.chars().count() >= 3 && !rest.ends_with('s') => rest,
            _ => word,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_of_words() {
        let classes = ["de", "L", "est", "À", "Une", "sommet"].map(|word| Small.class(word));
        let expected = [Class::Link, Class::Article, Class::Auxiliary, Class::Link, Class::Determiner];
        assert_eq!(classes[..5], expected.map(Some));
        assert_eq!(classes[5], None);
    }

    #[test]
    fn plural_endings() {
        let check = |word: &str, expected: &str| assert_eq!(Small.singular(word), expected);
        check("accords", "accord");
        check("réseaux", "réseau");
        check("gaz", "gaz");
        check("bus", "bus");
    }
}
