//! The patterns of many rules, as the automata can run them.

use super::dialect;
use regex_automata::util::primitives::PatternID;
use regex_syntax::hir::{Capture, Class, Hir, HirKind, LookSet};
use rustc_hash::FxHashMap;

/// What a pattern may cost.
const COST_LIMIT: usize = 200_000;

/// What the patterns of one side may cost together.
const TOTAL_COST_LIMIT: usize = 2_000_000;

/// Patterns of one side, equal ones once.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    numbers: FxHashMap<String, PatternID>,
    relaxed: Vec<Relaxed>,
    cost: usize,
}

/// An expression that matches wherever the pattern does, and perhaps elsewhere.
///
/// The automata know neither Unicode word boundaries nor look-around, back references and the like. Word boundaries
/// are left out of the expression; a pattern with the others is left out altogether. What is left says *no* for sure,
/// and says *yes* for sure when it is exact.
#[derive(Debug, Clone)]
pub(super) struct Relaxed {
    /// The expression.
    pub expression: Hir,
    /// How it stands to the pattern.
    pub fidelity: Fidelity,
}

/// How an expression stands to the pattern it was made from, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fidelity {
    /// It matches just where the pattern does.
    Exact,
    /// Word boundaries were left out.
    NoBoundaries,
    /// Everything was left out: the pattern needs another engine, or is no pattern at all.
    Unknown,
    /// Everything was left out: the pattern is too large.
    TooLarge,
}

impl Patterns {
    /// The number of `pattern`, which is added when it is new, and how well its expression stands for it.
    pub(super) fn add(&mut self, pattern: &str) -> (PatternID, Fidelity) {
        if let Some(number) = self.numbers.get(pattern) {
            return (*number, self.relaxed[*number].fidelity);
        }
        let number = PatternID::new(self.relaxed.len()).expect("fewer than 2^31 patterns");
        let relaxed = Relaxed::new(pattern, COST_LIMIT.min(TOTAL_COST_LIMIT - self.cost));
        let fidelity = relaxed.fidelity;
        self.cost += cost(&relaxed.expression);
        self.relaxed.push(relaxed);
        self.numbers.insert(pattern.to_owned(), number);
        (number, fidelity)
    }

    /// The expressions in the order of their numbers.
    pub(super) fn expressions(&self) -> Vec<&Hir> {
        self.relaxed.iter().map(|relaxed| &relaxed.expression).collect()
    }
}

impl Relaxed {
    /// Relax `pattern`, written in the dialect of SRX. It must not cost more than `limit`.
    fn new(pattern: &str, limit: usize) -> Self {
        let Ok(parsed) = regex_syntax::parse(&dialect::translate(pattern)) else {
            return Self { expression: Hir::empty(), fidelity: Fidelity::Unknown };
        };
        if cost(&parsed) > limit {
            Self { expression: Hir::fail(), fidelity: Fidelity::TooLarge }
        } else if parsed.properties().look_set().contains_word_unicode() {
            Self { expression: without_word_boundaries(parsed), fidelity: Fidelity::NoBoundaries }
        } else {
            Self { expression: parsed, fidelity: Fidelity::Exact }
        }
    }
}

/// About how many states an automaton needs for `expression`.
fn cost(expression: &Hir) -> usize {
    let all = |parts: &[Hir]| parts.iter().map(cost).fold(0, usize::saturating_add);
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len(),
        HirKind::Class(Class::Unicode(class)) => 2 * class.ranges().len(),
        HirKind::Class(Class::Bytes(class)) => class.ranges().len(),
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min).saturating_add(1);
            cost(&repetition.sub).saturating_mul(times as usize)
        }
        HirKind::Capture(capture) => cost(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => all(parts),
    }
}

/// The expression with every Unicode word boundary left out. Recursion is bounded by the parser's nest limit.
fn without_word_boundaries(expression: Hir) -> Hir {
    match expression.into_kind() {
        HirKind::Look(look) if LookSet::singleton(look).contains_word_unicode() => Hir::empty(),
        HirKind::Look(look) => Hir::look(look),
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0),
        HirKind::Class(class) => Hir::class(class),
        HirKind::Repetition(repetition) => {
            let inner = without_word_boundaries((*repetition.sub).clone());
            Hir::repetition(repetition.with(inner))
        }
        HirKind::Capture(Capture { index, name, sub }) => {
            Hir::capture(Capture { index, name, sub: Box::new(without_word_boundaries(*sub)) })
        }
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(without_word_boundaries).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.into_iter().map(without_word_boundaries).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Fidelity, Patterns, Relaxed};

    #[test]
    fn word_boundaries_are_left_out() {
        let relaxed = Relaxed::new(r"\b(?:M|Mme\b)+\.", 1000);
        assert_eq!(relaxed.fidelity, Fidelity::NoBoundaries);
        assert_eq!(relaxed.expression, Relaxed::new(r"(?:M|Mme)+\.", 1000).expression);
    }

    #[test]
    fn look_around_is_left_to_another_engine() {
        let relaxed = Relaxed::new(r"(?<!\d)\.", 1000);
        assert_eq!((relaxed.expression.properties().minimum_len(), relaxed.fidelity), (Some(0), Fidelity::Unknown));
        assert_eq!(Relaxed::new(r"[.!?…]+\s", 1000).fidelity, Fidelity::Exact);
    }

    #[test]
    fn giants_are_refused() {
        let mut patterns = Patterns::default();
        assert_eq!(patterns.add(r"(?:\p{L}{1000}){1000}").1, Fidelity::TooLarge);
        let mut add = |times: usize| patterns.add(&format!("\\p{{L}}{{{times}}}")).1;
        let many: Vec<Fidelity> = (1..99).map(&mut add).collect();
        assert_eq!((many[0], many[97]), (Fidelity::Exact, Fidelity::TooLarge), "together they would be too large");
        assert_eq!(patterns.add(r"\s").1, Fidelity::Exact);
    }
}
