//! The same source is translated in two ways.

use crate::checks::{Check, File, Placed, Side, plain};
use crate::model::{Rule, Severity};
use rustc_hash::FxHashMap;

/// The same source is translated in two ways.
#[derive(Debug)]
pub struct InconsistentTarget;

static RULE: Rule = Rule::new(Severity::Warning, "C012", "inconsistent-target", include_str!("inconsistent_target.md"));

/// A heading of fewer words says different things in different places.
const LONG_ENOUGH: usize = 4;

impl Check for InconsistentTarget {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let mut first: FxHashMap<u64, usize> = FxHashMap::default();
        let mut placed = Vec::new();
        for (index, pair) in file.pairs.iter().enumerate() {
            if Side::new(&pair.target).is_blank() {
                continue;
            }
            let other = *first.entry(plain::key(&pair.source)).or_insert(index);
            let known = &file.pairs[other];
            let (mine, theirs) = (body(&pair.target), body(&known.target));
            if other != index && plain::alike(&known.source, &pair.source) && !plain::alike(mine, theirs) {
                let short = pair.source.split_whitespace().count() < LONG_ENOUGH;
                let severity = if short { Severity::Note } else { RULE.severity };
                let finding = RULE.finding().graded(severity).count("unit", other + 1).text("text", &known.target);
                placed.push(Placed { pair: index, finding: finding.expecting([known.target.clone()]) });
            }
        }
        placed
    }
}

/// `text` without what joins it to the next item of a list: marks at its end, and a short word behind one (`…; and`).
fn body(text: &str) -> &str {
    let is_mark = |c: char| matches!(c, '.' | ',' | ';' | ':') || c.is_whitespace();
    let shown = text.trim_end_matches(is_mark);
    let joined = shown.rsplit_once(' ').filter(|(rest, word)| rest.ends_with([',', ';']) && word.chars().count() <= 3);
    joined.map_or(shown, |(rest, _)| rest).trim_end_matches(is_mark)
}
