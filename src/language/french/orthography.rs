//! French spelling: the reform of 1990, accents, compounds, misprints.
//!
//! There is no dictionary. Two words are one when a known rule leads from one to the other, or when one of them cannot
//! be French, by the letters that follow one another in it, and the other can.

use super::words::writings;
use crate::language::Orthography;
use crate::text::words::letters;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// French spelling.
#[derive(Debug)]
pub(super) struct FrenchOrthography;

impl Orthography for FrenchOrthography {
    fn is_respelling(&self, one: &str, other: &str) -> bool {
        let (one, other) = (one.to_lowercase(), other.to_lowercase());
        if one == other || joined(&one) == joined(&other) || is_reformed(&one, &other) {
            return true;
        }
        let bare = |word: &str| word.chars().flat_map(letters).collect::<String>();
        if is_twin(&one, &other) {
            return false;
        }
        if bare(&one) == bare(&other) { is_accent(&one, &other) } else { is_misprint(&one, &other) }
    }
}

/// A compound without what joins its parts: « week-end », « weekend ».
fn joined(word: &str) -> String {
    word.chars().filter(|character| !matches!(character, '-' | ' ' | '\u{2010}' | '\u{2011}' | '\u{A0}')).collect()
}

fn is_reformed(one: &str, other: &str) -> bool {
    let leads = |from: &str, to: &str| writings(from).iter().any(|(writing, _)| writing == to);
    leads(one, other) || leads(other, one)
}

/// Words that differ in an accent or a letter and mean different things.
fn is_twin(one: &str, other: &str) -> bool {
    static TWINS: LazyLock<FxHashMap<&str, usize>> = LazyLock::new(|| {
        let lines = include_str!("twins.txt").lines().filter(|line| !line.starts_with('#')).enumerate();
        lines.flat_map(|(family, line)| line.split(' ').map(move |word| (word, family))).collect()
    });
    matches!((TWINS.get(one), TWINS.get(other)), (Some(one), Some(other)) if one == other)
}

/// Whether an accent that is there or not is a slip. At the end it is grammar (« adopte », « adopté »), behind an r at
/// the beginning it is a prefix (« reformer », « réformer »).
fn is_accent(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() != other.len() {
        return true; // ligatures
    }
    let differs: Vec<usize> = (0..one.len()).filter(|index| one[*index] != other[*index]).collect();
    let is_ending = |index: usize| one[index + 1..].iter().all(|letter| matches!(letter, 'e' | 's' | 'z' | 'r'));
    let is_prefix = |index: usize| index == 1 && one[0] == 'r';
    differs.iter().all(|index| !is_ending(*index) && !is_prefix(*index))
}

/// A misprint has this many letters at least.
const LEAST: usize = 5;

/// Whether one of two words is the other with one slip of the hand, and cannot be a word itself.
fn is_misprint(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if a.len().min(b.len()) < LEAST || a[0] != b[0] {
        return false;
    }
    let wrong = match slip(&a, &b) {
        Some(Slip::Lost | Slip::Swapped) => 1,
        Some(Slip::Changed) => 2,
        None => return false,
    };
    let (first, second) = (impossible(&a), impossible(&b));
    first.min(second) == 0 && first.max(second) >= wrong
}

/// What the hand did.
enum Slip {
    /// A letter too many, or too few.
    Lost,
    /// Two letters changed places.
    Swapped,
    /// A letter stands for another.
    Changed,
}

/// How one word became the other, if by one slip.
fn slip(one: &[char], other: &[char]) -> Option<Slip> {
    let before = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let left = one.len().min(other.len()) - before;
    let behind = one.iter().rev().zip(other.iter().rev()).take(left).take_while(|(a, b)| a == b).count();
    match (&one[before..one.len() - behind], &other[before..other.len() - behind]) {
        ([], [_]) | ([_], []) => Some(Slip::Lost),
        ([a, b], [c, d]) if a == d && b == c => Some(Slip::Swapped),
        ([_], [_]) => Some(Slip::Changed),
        _ => None,
    }
}

/// How many of the letters of a word do not follow the two before them in any French word.
fn impossible(word: &[char]) -> usize {
    static FOLLOW: LazyLock<FxHashSet<[char; 3]>> = LazyLock::new(|| {
        let triples = |line: &'static str| {
            let (pair, third) = line.split_once(' ').expect("two letters before those that follow them");
            let mut pair = pair.chars();
            let both = [pair.next().expect("a letter"), pair.next().expect("another letter")];
            third.chars().map(move |third| [both[0], both[1], third])
        };
        include_str!("letters.txt").lines().filter(|line| !line.starts_with('#')).flat_map(triples).collect()
    });
    let closed: Vec<char> = std::iter::once('^').chain(word.iter().copied()).chain(['$']).collect();
    closed.windows(3).filter(|triple| !FOLLOW.contains(&[triple[0], triple[1], triple[2]])).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, expected: bool) {
        assert_eq!(FrenchOrthography.is_respelling(one, other), expected, "{one} / {other}");
        assert_eq!(FrenchOrthography.is_respelling(other, one), expected, "{other} / {one}");
    }

    #[test]
    fn writings_of_one_word() {
        check("État", "état", true);
        check("événement", "évènement", true);
        check("connaître", "connaitre", true);
        check("week-end", "weekend", true);
        check("coopération", "co-opération", true);
        check("developpement", "développement", true);
        check("oeuvre", "œuvre", true);
    }

    #[test]
    fn misprints() {
        check("gouvernemnt", "gouvernement", true);
        check("comimssion", "commission", true);
        check("présidennt", "président", true);
        check("commisssion", "commission", true);
        check("dévzloppement", "développement", true);
    }

    #[test]
    fn two_words_are_two_words() {
        for (one, other) in [
            ("ou", "où"),
            ("adopte", "adopté"),
            ("adopté", "adoptée"),
            ("reformer", "réformer"),
            ("tache", "tâche"),
            ("hausse", "baisse"),
            ("député", "députés"),
            ("prescrire", "proscrire"),
            ("évacuation", "évaluation"),
            ("million", "milliard"),
            ("augmente", "augmenta"),
            ("comité", "comté"),
            ("sera", "serait"),
        ] {
            check(one, other, false);
        }
    }
}
