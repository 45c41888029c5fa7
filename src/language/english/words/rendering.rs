//! What counts as an English rendering of a term.
//!
//! The plural and the singular of its head; British and American spelling; a hyphen, a space or (where the wording has a
//! hyphen) nothing between its parts; an article between its words; and, in a coordination, its words apart: « foreign
//! and defence ministers ». A possessive ending stands behind the wording and is not part of it.

use super::super::inflection::{any_plurals, singular};
use super::head::heads;
use super::spelling;
use crate::language::wording::{Choice, Slot, Wording};
use crate::text::Words;

/// Everything that counts as `wording`.
pub(super) fn rendering(wording: &str) -> Wording {
    let words = Words::new(wording);
    let heads = heads(&words);
    let whole: Vec<Slot> = (0..words.len()).map(|index| slot(&words, index, heads.contains(&index))).collect();
    let mut sequences = vec![whole];
    join_hyphens(&mut sequences);
    split_prefixes(&mut sequences, &words);
    Wording { sequences, fillers: &["the"], conjunctions: &["and", "or"] }
}

/// The word `index` of a wording with the forms that it may have.
fn slot(words: &Words<'_>, index: usize, head: bool) -> Slot {
    let word = words.word(index);
    let before = if index == 0 { String::new() } else { words.before(index).to_owned() };
    let spellings: Vec<String> = std::iter::once(word.to_owned()).chain(spelling::others(word)).collect();
    let mut numbers = spellings.clone();
    for spelling in &spellings {
        numbers.extend(any_plurals(spelling));
        numbers.extend(singular(spelling));
    }
    let choices = |texts: &[String]| texts.iter().map(|text| Choice::new(text)).collect::<Vec<_>>();
    let (anywhere, apart) = if head { (numbers.as_slice(), [].as_slice()) } else { numbers.split_at(spellings.len()) };
    Slot { before, choices: choices(anywhere), apart: choices(apart) }
}

/// Add to each sequence the one without its hyphens: « start-up », « startup ».
fn join_hyphens(sequences: &mut Vec<Vec<Slot>>) {
    for at in (1..sequences[0].len()).rev() {
        let hyphened = |sequence: &Vec<Slot>| sequence.get(at).is_some_and(|slot| is_hyphen(&slot.before));
        let joined: Vec<Vec<Slot>> =
            sequences.iter().filter(|sequence| hyphened(sequence)).map(|sequence| joined(sequence, at)).collect();
        sequences.extend(joined);
    }
}

/// The sequence with its words `at - 1` and `at` as one.
fn joined(sequence: &[Slot], at: usize) -> Vec<Slot> {
    let (first, second) = (&sequence[at - 1], &sequence[at]);
    let both = first.choices.iter().flat_map(|left| second.choices.iter().map(|right| left.joined(right)));
    let one = Slot { before: first.before.clone(), choices: both.collect(), apart: Vec::new() };
    sequence[..at - 1].iter().cloned().chain([one]).chain(sequence[at + 1..].iter().cloned()).collect()
}

/// Add the sequence with a hyphen after a prefix that the wording writes together: « cofounder », « co-founder ».
fn split_prefixes(sequences: &mut Vec<Vec<Slot>>, words: &Words<'_>) {
    for index in 0..words.len() {
        let word = words.word(index);
        let lower = word.to_lowercase();
        let prefix = PREFIXES.iter().find(|prefix| lower.strip_prefix(**prefix).is_some_and(|rest| rest.len() > 3));
        let Some((left, right)) = prefix.and_then(|prefix| word.split_at_checked(prefix.len())) else { continue };
        let parted = format!("{left}-{right}");
        let parted = Words::new(&parted);
        let head = heads(words).contains(&index);
        let mut pair = [slot(&parted, 0, false), slot(&parted, 1, head)];
        pair[0].before.clone_from(&sequences[0][index].before);
        let whole = &sequences[0];
        let split = whole[..index].iter().cloned().chain(pair).chain(whole[index + 1..].iter().cloned()).collect();
        sequences.push(split);
    }
}

fn is_hyphen(gap: &str) -> bool {
    matches!(gap, "-" | "\u{2010}" | "\u{2011}")
}

/// Prefixes whose hyphen comes and goes.
const PREFIXES: &[&str] = &[
    "anti", "co", "counter", "cyber", "inter", "micro", "mini", "multi", "non", "post", "pre", "semi", "super", "ultra",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::compare::Case;

    fn check(wording: &str, text: &str, expected: &[&str]) {
        let found = rendering(wording).find(&Words::new(text), Case::Any);
        let shown: Vec<String> = found
            .iter()
            .map(|found| match found.parts.as_slice() {
                [] => found.span.of(text).to_owned(),
                parts => parts.iter().map(|part| part.of(text)).collect::<Vec<_>>().join("…"),
            })
            .collect();
        assert_eq!(shown, expected, "{wording}");
    }

    #[test]
    fn number_and_possessive() {
        check("Digital Markets Act", "The Digital Markets Act's gatekeepers", &["Digital Markets Act"]);
        check("critical raw materials", "A critical raw material shortage", &["critical raw material"]);
        check("conflict of interest", "Conflicts of interest", &["Conflicts of interest"]);
        check("spokesperson", "the other spokespeople", &["spokespeople"]);
        check("NGO", "NGOs", &["NGOs"]);
        check("secretary-general", "Secretary Generals and secretaries-general", &["secretaries-general"]);
    }

    #[test]
    fn hyphens_and_articles() {
        check("start-up", "a startup, start ups, start-ups", &["startup", "start ups", "start-ups"]);
        check("machine learning", "Machine-learning techniques", &["Machine-learning"]);
        check("co-founder", "Cofounder Arthur", &["Cofounder"]);
        check("cofounder", "the co-founders", &["co-founders"]);
        check("data centre", "a datacentre", &[]);
        check(
            "ministry of foreign affairs",
            "The Ministry of the Foreign Affairs",
            &["Ministry of the Foreign Affairs"],
        );
    }

    #[test]
    fn spelling() {
        check("data centre", "A data center.", &["data center"]);
        check("immobilised Russian assets", "immobilized Russian assets", &["immobilized Russian assets"]);
        check("theatre of operations", "A theater of operations.", &["theater of operations"]);
    }

    #[test]
    fn coordination() {
        check("foreign minister", "The foreign and defence ministers are meeting.", &["foreign…ministers"]);
        check("ballistic missile", "Ballistic and cruise missiles.", &["Ballistic…missiles"]);
        check("competition law", "Competition, as we know, is a matter for law.", &[]);
        check("foreign minister", "It is foreign. And ministers", &[]);
    }
}
