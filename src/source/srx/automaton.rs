//! Many patterns in one automaton: which of them end here, which of them start here?
//!
//! A lazy DFA, read from the place outwards, sees a dozen bytes and is dead: its cost does not grow with the number of
//! rules. The windows on both sides bound it on hostile texts.

use regex_automata::Anchored;
use regex_automata::hybrid::dfa;
use regex_automata::nfa::thompson::{self, NFA, State, WhichCaptures};
use regex_automata::util::primitives::{PatternID, StateID};
use regex_automata::{Input, MatchKind, PatternSet};
use regex_syntax::hir::Hir;

/// How far a rule may look, in bytes on either side of a place.
pub(super) const WINDOW: usize = 256;

/// Many patterns, read outwards from a place in one direction.
#[derive(Debug)]
pub(super) struct Automaton {
    states: dfa::DFA,
    direction: Direction,
}

/// Which way an automaton reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// Backwards: patterns that end at the place.
    Before,
    /// Forwards: patterns that start at the place.
    After,
}

/// What one search at a time needs to write on.
#[derive(Debug)]
pub(super) struct Scratch {
    cache: dfa::Cache,
    /// The patterns that matched at the last search.
    pub found: PatternSet,
}

impl Automaton {
    /// Compile `patterns`, which know no Unicode word boundary and are of bounded size ([`super::pattern`]).
    pub(super) fn new(patterns: &[&Hir], direction: Direction) -> Self {
        let configuration = thompson::Config::new()
            .reverse(direction == Direction::Before)
            .utf8(false) // places are on character boundaries anyway
            .which_captures(WhichCaptures::None);
        let nfa = NFA::compiler().configure(configuration).build_many_from_hir(patterns);
        let nfa = nfa.expect("patterns of bounded size, and no limit on their sum");
        let options = dfa::DFA::config().match_kind(MatchKind::All).skip_cache_capacity_check(true);
        let states = dfa::Builder::new().configure(options).build_from_nfa(nfa);
        let states = states.expect("no word boundaries, and no limit on the cache");
        Self { states, direction }
    }

    /// Something to write on.
    pub(super) fn scratch(&self) -> Scratch {
        Scratch { cache: self.states.create_cache(), found: PatternSet::new(self.states.pattern_len()) }
    }

    /// Find the patterns that touch byte `at` of `text`.
    pub(super) fn search(&self, text: &str, at: usize, scratch: &mut Scratch) {
        let Scratch { cache, found } = scratch;
        found.clear();
        let span = match self.direction {
            Direction::Before => at.saturating_sub(WINDOW)..at,
            Direction::After => at..text.len().min(at + WINDOW),
        };
        let input = Input::new(text).span(span).anchored(Anchored::Yes);
        let mut state = dfa::OverlappingState::start();
        loop {
            let step = match self.direction {
                Direction::Before => self.states.try_search_overlapping_rev(cache, &input, &mut state),
                Direction::After => self.states.try_search_overlapping_fwd(cache, &input, &mut state),
            };
            step.expect("no quit bytes, no limit on clearing the cache, and anchored searches are supported");
            match state.get_match() {
                Some(hit) => _ = found.insert(hit.pattern()),
                None => return,
            }
        }
    }

    /// Number of patterns.
    pub(super) fn len(&self) -> usize {
        self.states.pattern_len()
    }

    /// For each byte, whether one of `patterns` can begin with it next to the place. Cheap and generous: most places of
    /// a text are dismissed by it.
    pub(super) fn first_bytes(&self, patterns: impl Iterator<Item = PatternID>) -> [bool; 256] {
        let nfa = self.states.get_nfa();
        let mut bytes = [false; 256];
        let mut seen = vec![false; nfa.states().len()];
        let mut open: Vec<StateID> = patterns.filter_map(|pattern| nfa.start_pattern(pattern)).collect();
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut seen[id.as_usize()], true) {
                expand(nfa.state(id), &mut open, &mut bytes);
            }
        }
        bytes
    }
}

/// Note the bytes that leave `state`, and the states reached without one.
fn expand(state: &State, open: &mut Vec<StateID>, bytes: &mut [bool; 256]) {
    match state {
        State::ByteRange { trans } => bytes[trans.start as usize..=trans.end as usize].fill(true),
        State::Sparse(sparse) => {
            for trans in &sparse.transitions {
                bytes[trans.start as usize..=trans.end as usize].fill(true);
            }
        }
        State::Look { next, .. } | State::Capture { next, .. } => open.push(*next),
        State::Union { alternates } => open.extend(alternates.iter().copied()),
        State::BinaryUnion { alt1, alt2 } => open.extend([*alt1, *alt2]),
        State::Dense(_) | State::Match { .. } => bytes.fill(true),
        State::Fail => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(patterns: &[&str], direction: Direction, text: &str, at: usize) -> Vec<usize> {
        let patterns: Vec<Hir> = patterns.iter().map(|pattern| regex_syntax::parse(pattern).unwrap()).collect();
        let automaton = Automaton::new(&patterns.iter().collect::<Vec<_>>(), direction);
        let mut scratch = automaton.scratch();
        automaton.search(text, at, &mut scratch);
        scratch.found.iter().map(|pattern| pattern.as_usize()).collect()
    }

    #[test]
    fn every_pattern_that_touches_the_place_is_found() {
        let before = ["M\\.", "(?:^|\\s)M\\.", "^M\\.", "\\p{Lu}\\.", "x"];
        assert_eq!(found(&before, Direction::Before, "voir M. Macron", 7), [0, 1, 3]);
        assert_eq!(found(&before, Direction::Before, "M. Macron", 2), [0, 1, 2, 3]);
        let after = ["\\s", "\\s+\\p{Lu}", "\\s+\\p{Ll}", "$"];
        assert_eq!(found(&after, Direction::After, "M. Macron", 2), [0, 1]);
        assert_eq!(found(&after, Direction::After, "M.", 2), [3]);
    }

    #[test]
    fn the_window_is_not_an_edge_of_the_text() {
        let text = format!("{}.", "x".repeat(WINDOW * 2));
        assert_eq!(found(&["^x+\\.", "x{9}\\."], Direction::Before, &text, text.len()), [1]);
    }

    #[test]
    fn first_bytes_are_those_next_to_the_place() {
        let patterns = ["M\\.", "x", "[?…]+"].map(|pattern| regex_syntax::parse(pattern).unwrap());
        let bytes = Automaton::new(&patterns.each_ref(), Direction::Before)
            .first_bytes([PatternID::ZERO, PatternID::must(2)].into_iter());
        let set: Vec<usize> = (0..256).filter(|byte| bytes[*byte]).collect();
        assert_eq!(set, [usize::from(b'.'), usize::from(b'?'), 0xA6]);
    }
}
