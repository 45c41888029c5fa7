//! The rules of one text language, ready to run.

use super::Fault;
use super::automaton::{Automaton, Direction, Scratch};
use super::exact::Exact;
use super::pattern::{Fidelity, Patterns};
use regex_automata::util::pool::Pool;
use regex_automata::util::primitives::PatternID;

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
#[derive(Debug)]
pub struct Rules {
    before: Automaton,
    after: Automaton,
    compiled: Vec<Compiled>,
    /// For each pattern of `before`, the rules that have it.
    owners: Vec<Vec<usize>>,
    /// The patterns of `after` that break rules have.
    breaking: Vec<PatternID>,
    /// For each byte, whether a place behind it can break.
    behind: [bool; 256],
    /// For each byte, whether a place before it can break.
    ahead: [bool; 256],
    pool: Pool<Option<[Scratch; 2]>>,
}

/// One side of all rules.
struct Side {
    automaton: Automaton,
    /// For each rule, the number of its pattern, and how well the automaton knows it.
    patterns: Vec<(PatternID, Fidelity)>,
}

impl Side {
    fn new<'r>(rules: impl Iterator<Item = &'r str>, direction: Direction) -> Self {
        let mut patterns = Patterns::default();
        let numbers = rules.map(|pattern| patterns.add(pattern)).collect();
        Self { automaton: Automaton::new(&patterns.expressions(), direction), patterns: numbers }
    }
}

/// A rule whose patterns are in the automata.
#[derive(Debug)]
struct Compiled {
    breaks: bool,
    before: PatternID,
    after: PatternID,
    /// The test that the automata cannot make.
    exact: Option<Exact>,
}

impl Rules {
    /// Compile `rules`, which are in order; those that do not compile are left out, and reported.
    pub fn new(rules: &[Rule]) -> (Self, Vec<Fault>) {
        let (before, after) = rayon::join(
            || Side::new(rules.iter().map(|rule| rule.before.as_str()), Direction::Before),
            || Side::new(rules.iter().map(|rule| rule.after.as_str()), Direction::After),
        );
        let mut compiled = Vec::with_capacity(rules.len());
        let mut faults = Vec::new();
        for (index, rule) in rules.iter().enumerate() {
            let sides = [before.patterns[index], after.patterns[index]];
            match exact(rule, sides[0].1.max(sides[1].1)) {
                Ok(exact) => {
                    compiled.push(Compiled { breaks: rule.breaks, before: sides[0].0, after: sides[1].0, exact });
                }
                Err(fault) => faults.push(fault),
            }
        }
        (Self::assemble(before.automaton, after.automaton, compiled), faults)
    }

    fn assemble(before: Automaton, after: Automaton, compiled: Vec<Compiled>) -> Self {
        let mut owners = vec![Vec::new(); before.len()];
        for (index, rule) in compiled.iter().enumerate() {
            owners[rule.before].push(index);
        }
        let breaks = || compiled.iter().filter(|rule| rule.breaks);
        let mut breaking: Vec<PatternID> = breaks().map(|rule| rule.after).collect();
        breaking.sort_unstable();
        breaking.dedup();
        let behind = before.first_bytes(breaks().map(|rule| rule.before));
        let ahead = after.first_bytes(breaking.iter().copied());
        Self { before, after, compiled, owners, breaking, behind, ahead, pool: Pool::new(|| None) }
    }

    /// The places of `text` that break: byte offsets in order, never its start or end.
    pub fn breaks(&self, text: &str) -> Vec<usize> {
        let mut guard = self.pool.get();
        let scratch = guard.get_or_insert_with(|| [self.before.scratch(), self.after.scratch()]);
        let bytes = text.as_bytes();
        let mut breaks = Vec::new();
        let mut at = 0;
        while let Some(length) = bytes[at..].iter().position(|byte| self.behind[usize::from(*byte)]) {
            at += length + 1;
            let possible = bytes.get(at).is_some_and(|ahead| self.ahead[usize::from(*ahead)]);
            if possible && text.is_char_boundary(at) && self.break_at(text, at, scratch) {
                breaks.push(at);
            }
        }
        breaks
    }

    fn break_at(&self, text: &str, at: usize, [before, after]: &mut [Scratch; 2]) -> bool {
        self.after.search(text, at, after);
        if !self.breaking.iter().any(|pattern| after.found.contains(*pattern)) {
            return false;
        }
        self.before.search(text, at, before);
        let mut first = self.compiled.len();
        for index in before.found.iter().flat_map(|pattern| &self.owners[pattern]).copied() {
            let rule = &self.compiled[index];
            let better = index < first && after.found.contains(rule.after);
            if better && rule.exact.as_ref().is_none_or(|exact| exact.applies(text, at)) {
                first = index;
            }
        }
        self.compiled.get(first).is_some_and(|rule| rule.breaks)
    }
}

/// The test that a rule needs beside the automata, which know its sides only so well.
fn exact(rule: &Rule, fidelity: Fidelity) -> Result<Option<Exact>, Fault> {
    match fidelity {
        Fidelity::Exact => Ok(None),
        Fidelity::NoBoundaries => Ok(Some(Exact::boundaries(rule))),
        Fidelity::Unknown => Exact::look_around(rule).map(Some).map_err(|cause| Fault::pattern(rule.offset, cause)),
        Fidelity::TooLarge => Err(Fault::too_large(rule.offset)),
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
    fn the_embedded_rules_run_in_the_automata_alone() {
        for xml in crate::language::ALL.iter().filter_map(|language| language.sentences()) {
            let srx = crate::source::srx::Srx::read(xml).0.unwrap();
            for group in srx.groups {
                assert!(Rules::new(&group.rules).0.compiled.iter().all(|rule| rule.exact.is_none()), "{}", group.name);
            }
        }
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
