//! The habits of a file: what it does throughout is its style, and no error.
//!
//! Where nobody says which region an edition is for, the file itself does, if it has made up its mind. Nothing here
//! depends on the length of a file: its first pairs tell.

use crate::language::Prose;
use crate::model::Pair;
use crate::text::Words;

/// How many pairs are looked at.
const SAMPLE: usize = 2_000;
/// So many cases make a habit, when they are twice as many as the others.
const CASES: usize = 4;

/// The habits of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habits {
    /// Its apostrophes are straight.
    pub straight_apostrophes: bool,
    /// Its quotation marks are straight.
    pub straight_quotes: bool,
    /// The region whose spelling it has.
    pub region: Option<&'static str>,
}

impl Habits {
    /// The habits of the targets of `pairs`.
    pub fn of(pairs: &[Pair], prose: Option<&dyn Prose>) -> Self {
        let sample = &pairs[..pairs.len().min(SAMPLE)];
        let count = |marks: &[char]| sample.iter().map(|pair| pair.target.matches(marks).count()).sum::<usize>();
        Self {
            straight_apostrophes: is_habit(count(&['\'']), count(&['’'])),
            straight_quotes: is_habit(count(&['"']), count(&['“', '”'])),
            region: prose.and_then(|prose| region(sample, prose)),
        }
    }
}

/// Whether `cases` are many, and the `others` few beside them.
fn is_habit(cases: usize, others: usize) -> bool {
    cases >= CASES && cases >= others * 2
}

/// The region whose spelling most words have that regions write differently.
fn region(pairs: &[Pair], prose: &dyn Prose) -> Option<&'static str> {
    let spellings = prose.spellings()?;
    let mut counts = [0, 0];
    for pair in pairs {
        let words = Words::new(&pair.target);
        for word in (0..words.len()).map(|index| words.word(index)).filter(|word| word.len() > 4) {
            if let Some(home) = spellings.home(&word.to_lowercase()) {
                counts[home] += 1;
            }
        }
    }
    let [first, second] = counts;
    let habit = if is_habit(first, second) { Some(0) } else { is_habit(second, first).then_some(1) };
    habit.map(|index: usize| spellings.regions[index])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, english::English};

    fn habits(target: &str, times: usize) -> Habits {
        let pair = Pair { target: target.to_owned(), ..Pair::default() };
        Habits::of(&vec![pair; times], English.prose())
    }

    #[test]
    fn what_a_file_does_throughout_is_its_style() {
        let straight = habits("the \"defense\" plan's end", 4);
        assert_eq!(straight, Habits { straight_apostrophes: true, straight_quotes: true, region: Some("US") });
        assert_eq!(habits("the \"defense\" plan's end", 1).region, None);
        assert_eq!(habits("the defense, the defence, the plan’s plan's", 9), Habits::default());
        assert!(habits("the plan’s plan's plan's", 4).straight_apostrophes);
    }
}
