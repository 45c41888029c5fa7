//! What runs over several pairs of a file.

use super::quotations::Quotations;
use crate::model::Pair;

/// A quotation that is longer is two that lack their marks.
const LONGEST: usize = 8;

/// For each pair whether a quotation of its target begins in it and ends in a later one, or the other way round: sentences
/// of one quotation are pairs of their own.
pub fn running(pairs: &[Pair]) -> Vec<bool> {
    let mut running = vec![false; pairs.len()];
    let mut open: Option<(usize, char)> = None;
    for (index, pair) in pairs.iter().enumerate().filter(|(_, pair)| is_uneven(&pair.target)) {
        let quotations = Quotations::of(&pair.target);
        let [(mark, kind)] = quotations.unpaired.as_slice() else { continue };
        let closes = mark.of(&pair.target) != kind.to_string() || !begins(&pair.target, mark.start);
        match open.filter(|(from, begun)| begun == kind && index - from <= LONGEST) {
            Some((from, _)) if closes => {
                running[from] = true;
                running[index] = true;
                open = None;
            }
            _ => open = (!closes).then_some((index, *kind)),
        }
    }
    running
}

/// Whether `text` has a mark too many on one side.
fn is_uneven(text: &str) -> bool {
    let count = |mark: char| text.matches(mark).count();
    count('“') != count('”') || count('«') != count('»') || count('"') % 2 == 1
}

/// Whether the mark at byte `at` stands where a word begins.
fn begins(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(targets: &[&str], expected: &[usize]) {
        let pair = |target: &&str| Pair { target: (*target).to_owned(), ..Pair::default() };
        let pairs: Vec<Pair> = targets.iter().map(pair).collect();
        let found = running(&pairs);
        assert_eq!((0..pairs.len()).filter(|index| found[*index]).collect::<Vec<_>>(), expected, "{targets:?}");
    }

    #[test]
    fn a_quotation_over_several_pairs() {
        check(&["He said: “We act.", "We act now.”"], &[0, 1]);
        check(&["\"We act.", "We act now.", "All of us,\" he said."], &[0, 2]);
    }

    #[test]
    fn marks_without_partner_anywhere() {
        check(&["He said: “We act.", "“We act,” she said."], &[]);
        check(&["We act now.”", "He said: “We act."], &[]);
        check(&["\"We act.", "\"We act now."], &[]);
    }
}
