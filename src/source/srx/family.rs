//! The break rules, or the exceptions, of one text language.

use super::Fault;
use super::automaton::{Automaton, Direction, Scratch};
use super::exact::Exact;
use super::pattern::{Fidelity, Patterns};
use super::rules::Rule;
use regex_automata::util::primitives::PatternID;

/// The break rules, or the exceptions, of one text language.
#[derive(Debug)]
pub(super) struct Family {
    before: Automaton,
    after: Automaton,
    members: Vec<Member>,
    /// For each pattern of `before`, the members that have it.
    owners: Vec<Vec<usize>>,
}

/// A rule of a family.
#[derive(Debug)]
struct Member {
    /// Its place among all rules.
    order: usize,
    /// Its pattern among those of `before`.
    before: PatternID,
    /// Its pattern among those of `after`.
    after: PatternID,
    /// The test that the automata cannot make.
    exact: Option<Exact>,
}

/// What one search at a time needs to write on.
#[derive(Debug)]
pub(super) struct FamilyScratch {
    before: Scratch,
    after: Scratch,
}

impl Family {
    /// Compile the members of `rules` that break, or those that do not.
    pub(super) fn new(rules: &[Rule], breaks: bool, faults: &mut Vec<Fault>) -> Self {
        let mut before = Patterns::default();
        let mut after = Patterns::default();
        let mut members = Vec::new();
        for (order, rule) in rules.iter().enumerate().filter(|(_, rule)| rule.breaks == breaks) {
            let sides = (before.add(&rule.before), after.add(&rule.after));
            match exact(rule, before.fidelity(sides.0).max(after.fidelity(sides.1))) {
                Ok(exact) => members.push(Member { order, before: number(sides.0), after: number(sides.1), exact }),
                Err(fault) => faults.push(fault),
            }
        }
        let mut owners = vec![Vec::new(); before.expressions().len()];
        for (index, member) in members.iter().enumerate() {
            owners[member.before].push(index);
        }
        let before = Automaton::new(&before.expressions(), Direction::Before);
        let after = Automaton::new(&after.expressions(), Direction::After);
        Self { before, after, members, owners }
    }

    /// The order of the first member that applies at byte `at` of `text`, among those before `limit`.
    pub(super) fn first(&self, (text, at): (&str, usize), limit: usize, scratch: &mut FamilyScratch) -> Option<usize> {
        let FamilyScratch { before, after } = scratch;
        if !self.after.search(text, at, after) || !self.before.search(text, at, before) {
            return None;
        }
        let mut first = limit;
        for member in before.found.iter().flat_map(|pattern| &self.owners[pattern]).map(|index| &self.members[*index]) {
            let better = member.order < first && after.found.contains(member.after);
            if better && member.exact.as_ref().is_none_or(|exact| exact.applies(text, at)) {
                first = member.order;
            }
        }
        (first < limit).then_some(first)
    }

    /// For each byte, whether a member can apply behind it, and whether one can apply before it.
    pub(super) fn first_bytes(&self) -> ([bool; 256], [bool; 256]) {
        (self.before.first_bytes(), self.after.first_bytes())
    }

    /// Something to write on.
    pub(super) fn scratch(&self) -> FamilyScratch {
        FamilyScratch { before: self.before.scratch(), after: self.after.scratch() }
    }
}

fn number(pattern: usize) -> PatternID {
    PatternID::new(pattern).expect("fewer than 2^31 patterns")
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
