//! The small words of English.

use crate::language::Grammar;
use crate::language::grammar::{Class, Classes};
use std::sync::LazyLock;

/// The small words of English.
#[derive(Debug)]
pub(super) struct Small;

static CLASSES: LazyLock<Classes> = LazyLock::new(|| Classes::read(include_str!("function-words.txt")));

/// Beginnings of words that are spoken with a vowel though written with `h`.
const SILENT: [&str; 4] = ["hour", "honest", "honour", "heir"];
/// Beginnings of words that are spoken with a consonant though written with a vowel.
const SPOKEN: [&str; 8] = ["uni", "unesco", "use", "usu", "euro", "eu-", "one", "once"];

impl Grammar for Small {
    fn class(&self, word: &str) -> Option<Class> {
        CLASSES.of(word)
    }

    fn singular<'w>(&self, word: &'w str) -> &'w str {
        match word.strip_suffix('s') {
            Some(rest) if rest.chars().count() >= 3 && !rest.ends_with(['s', 'u', 'i']) => rest,
            _ => word,
        }
    }

    fn may_precede(&self, word: &str, wording: &str) -> bool {
        match word.to_lowercase().as_str() {
            "a" => !starts_with_vowel(wording),
            "an" => starts_with_vowel(wording),
            _ => true,
        }
    }
}

/// Whether `wording` is spoken with a vowel first: « hour », « 8% », « 11th », « 18 », « MP », not « union ».
fn starts_with_vowel(wording: &str) -> bool {
    let wording = wording.trim_start_matches(|character: char| !character.is_alphanumeric());
    let digits: String = wording.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        let spoken = digits.trim_start_matches('0');
        return spoken.starts_with('8')
            || (spoken.len() % 3 == 2 && (spoken.starts_with("11") || spoken.starts_with("18")));
    }
    let word: String =
        wording.chars().take_while(|character| character.is_alphanumeric() || *character == '-').collect();
    if spelled_out(&word) {
        return word.starts_with(['A', 'E', 'F', 'H', 'I', 'L', 'M', 'N', 'O', 'R', 'S', 'X']);
    }
    let word = word.to_lowercase();
    let begins = |list: &[&str]| list.iter().any(|start| word.starts_with(start));
    begins(&SILENT) || (word.starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'è', 'à']) && !begins(&SPOKEN))
}

/// Whether a word is read letter by letter: capitals that make no syllable, such as `MP` and `EU`, not `NATO`.
fn spelled_out(word: &str) -> bool {
    let letters = word.chars().filter(|character| character.is_alphabetic());
    word.chars().all(|character| !character.is_lowercase()) && (1..=3).contains(&letters.count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_endings() {
        let check = |word: &str, expected: &str| assert_eq!(Small.singular(word), expected);
        check("agreements", "agreement");
        check("process", "process");
        check("virus", "virus");
        check("crisis", "crisis");
    }

    #[test]
    fn a_or_an() {
        let check = |word: &str, wording: &str, expected: bool| {
            assert_eq!(Small.may_precede(word, wording), expected, "{word} {wording}");
        };
        for wording in ["8%", "€11 billion", "18th", "800 MW", "11,000", "hour", "EU", "MP", "item", "85"] {
            check("an", wording, true);
            check("a", wording, false);
        }
        for wording in ["7%", "110", "1,100", "$180", "union", "European", "one-off", "house", "UN", "NATO", "1.8"] {
            check("a", wording, true);
            check("an", wording, false);
        }
        check("the", "8%", true);
    }
}
