//! The rules of one text language, ready to run.

use super::Fault;
use super::family::{Family, FamilyScratch};
use regex_automata::util::pool::Pool;

/// A rule as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Whether a text breaks where the rule applies, or stays whole.
    pub breaks: bool,
    /// What stands before the place: a regular expression in the dialect of SRX, ICU's.
    pub before: String,
    /// What stands after it.
    pub after: String,
    /// Byte of the file where the rule starts.
    pub offset: usize,
}

/// The rules of one text language, in order, ready to run: at each place the first that applies decides.
///
/// A place breaks when the first break rule that applies there has no exception before it. So the break rules are
/// asked first, and the exceptions only where there is something to except.
#[derive(Debug)]
pub struct Rules {
    breaks: Family,
    exceptions: Family,
    /// For each byte, whether a place behind it can break.
    behind: [bool; 256],
    /// For each byte, whether a place before it can break.
    ahead: [bool; 256],
    pool: Pool<Option<Scratch>>,
}

/// What one search at a time needs to write on.
#[derive(Debug)]
struct Scratch {
    breaks: FamilyScratch,
    exceptions: FamilyScratch,
}

impl Rules {
    /// Compile `rules`, which are in order; those that do not compile are left out, and reported.
    pub fn new(rules: &[Rule]) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let breaks = Family::new(rules, true, &mut faults);
        let exceptions = Family::new(rules, false, &mut faults);
        let (behind, ahead) = breaks.first_bytes();
        (Self { breaks, exceptions, behind, ahead, pool: Pool::new(|| None) }, faults)
    }

    /// The places of `text` that break: byte offsets in order, never its start or end.
    pub fn breaks(&self, text: &str) -> Vec<usize> {
        let mut guard = self.pool.get();
        let scratch = guard
            .get_or_insert_with(|| Scratch { breaks: self.breaks.scratch(), exceptions: self.exceptions.scratch() });
        let bytes = text.as_bytes();
        let possible = |at: usize| {
            self.behind[bytes[at - 1] as usize] && self.ahead[bytes[at] as usize] && text.is_char_boundary(at)
        };
        (1..bytes.len()).filter(|at| possible(*at) && self.break_at(text, *at, scratch)).collect()
    }

    fn break_at(&self, text: &str, at: usize, scratch: &mut Scratch) -> bool {
        let Some(order) = self.breaks.first((text, at), usize::MAX, &mut scratch.breaks) else { return false };
        self.exceptions.first((text, at), order, &mut scratch.exceptions).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::{Rule, Rules};
    use proptest::prelude::*;

    fn rules(rules: &[(bool, &str, &str)]) -> Rules {
        let rule = |(breaks, before, after): &(bool, &str, &str)| Rule {
            breaks: *breaks,
            before: (*before).to_owned(),
            after: (*after).to_owned(),
            offset: 0,
        };
        let (rules, faults) = Rules::new(&rules.iter().map(rule).collect::<Vec<_>>());
        assert_eq!(faults, []);
        rules
    }

    fn check(list: &[(bool, &str, &str)], text: &str, expected: &str) {
        let mut marked = text.to_owned();
        for at in rules(list).breaks(text).into_iter().rev() {
            marked.insert(at, '|');
        }
        assert_eq!(marked, expected);
    }

    const STOP: (bool, &str, &str) = (true, r"[.?!]+", r"\s");

    #[test]
    fn the_first_rule_that_applies_decides() {
        check(&[(false, r"\bM\.", r"\s"), STOP], "M. Macron. Il part.", "M. Macron.| Il part.");
        check(&[STOP, (false, r"\bM\.", r"\s")], "M. Macron. Il part.", "M.| Macron.| Il part.");
    }

    #[test]
    fn groups_and_bare_alternations_are_only_patterns() {
        let list = [(false, r"(M|Mme|(Dr))\.|etc\.", r"\s|\d"), (true, r"\.|!", r"\s|$")];
        check(&list, "M. A. Dr. B! etc. c", "M. A.| Dr. B!| etc. c");
    }

    #[test]
    fn overlapping_matches_are_all_found() {
        let list = [(false, r"\p{Lu}\.", r"\s?\p{Lu}"), STOP];
        check(&list, "J. D. Vance. Il dort.", "J. D. Vance.| Il dort.");
        check(&[(true, "aa", "a")], "aaaa", "aa|a|a");
    }

    #[test]
    fn places_between_any_two_characters_can_break() {
        check(&[(true, r"\.\s+", "")], "Un. Deux.  Trois.", "Un. |Deux. | |Trois.");
        check(&[(true, "。", "")], "一。二。", "一。|二。");
    }

    #[test]
    fn a_word_boundary_sees_both_sides() {
        check(&[(true, r"\b\d+\b", "")], "a1 b 22 c", "a1 b 22| c");
        check(&[(true, r"\bé\b", "")], "é été éa", "é| été éa");
        check(&[(true, r"\bé", r"\b")], "é été éa", "é| été éa");
        check(&[(true, r"\s", r"\bé\b")], "x é, été", "x |é, été");
    }

    #[test]
    fn look_around_back_references_and_possessive_repetition_work() {
        check(&[(false, r"(?<!\d)\.", r"\s"), STOP], "Un. En 2025. Fin. Oui", "Un. En 2025.| Fin. Oui");
        check(&[(true, r"[.!](?=\s+\p{Lu})", r"\s(?!Le\b)")], "A. Le b. Les c. d", "A. Le b.| Les c. d");
        check(&[(true, r"([!?])\1", r"\s")], "Quoi ?? Non !? Si !! x", "Quoi ??| Non !? Si !!| x");
        check(&[(true, r"^(?>a+)\.", r"\s")], "aaa. b", "aaa.| b");
    }

    #[test]
    fn the_start_of_the_text_is_not_the_start_of_a_segment() {
        check(&[(false, r"^\d+\.", r"\s"), STOP], "1. Un. 2. Deux.", "1. Un.| 2.| Deux.");
        check(&[(false, r"(?<!x)^\d+\.", r"\s"), STOP], "1. Un. 2. Deux.", "1. Un.| 2.| Deux.");
    }

    #[test]
    fn no_rules_no_breaks() {
        check(&[], "Un. Deux.", "Un. Deux.");
        check(&[(false, r"\.", r"\s")], "Un. Deux.", "Un. Deux.");
    }

    /// What the automata must agree with: each rule by itself, as one expression around each place.
    fn slowly(list: &[(bool, &str, &str)], text: &str) -> Vec<usize> {
        let whole: Vec<(bool, fancy_regex::Regex)> = list
            .iter()
            .map(|(breaks, before, after)| {
                (*breaks, fancy_regex::Regex::new(&format!("(?<=(?:{before}))(?:{after})")).unwrap())
            })
            .collect();
        let decides = |at: &usize| {
            let input = || fancy_regex::RegexInput::new(text).from_pos(*at).anchored(true);
            let first = whole.iter().find(|(_, rule)| rule.is_match_input(input()).unwrap());
            first.is_some_and(|(breaks, _)| *breaks)
        };
        (1..text.len()).filter(|at| text.is_char_boundary(*at)).filter(decides).collect()
    }

    proptest! {
        #[test]
        fn the_automata_agree_with_single_rules(text in "[.!? «»éÉM1\u{A0}-]{0,40}") {
            let list = [
                (false, r"\bM\.", r"\s"),
                (true, r"É\b", r"\s+"),
                (false, r"(?:^|\s)\p{Lu}[.!]", r"\s"),
                (true, r"[.!?]+(?:\s?[»-])*", r"\s+«?\s?(?:\p{Lu}|1\b)"),
                (false, r"»", r"\s"),
                (true, r"»|-$", r"\s|"),
            ];
            prop_assert_eq!(rules(&list).breaks(&text), slowly(&list, &text));
        }
    }
}
