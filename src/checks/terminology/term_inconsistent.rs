//! One term is rendered in two accepted ways.

use crate::checks::{Check, File, Placed};
use crate::model::{CasePolicy, MentionKind, Rule, Severity};
use crate::text::Words;
use rustc_hash::FxHashMap;

/// One term is rendered in two accepted ways.
#[derive(Debug)]
pub struct TermInconsistent;

static RULE: Rule = Rule::new(Severity::Note, "T006", "term-inconsistent", include_str!("term_inconsistent.md"));

impl Check for TermInconsistent {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let mut first: FxHashMap<&str, (usize, &str)> = FxHashMap::default();
        let mut placed = Vec::new();
        for (index, uses) in file.uses.iter().enumerate() {
            for used in uses.iter().filter(|used| used.kind == MentionKind::Term) {
                let (unit, known) = *first.entry(&used.id).or_insert((index, &used.rendering));
                if !same(file, known, &used.rendering) {
                    let finding = RULE.finding().in_source(used.source).in_target(used.target);
                    let finding = finding.text("text", &used.rendering).text("other", known);
                    let finding = finding.count("unit", unit + 1).expecting([known.to_owned()]);
                    placed.push(Placed { pair: index, finding });
                }
            }
        }
        placed
    }
}

/// Whether two renderings are forms of one, or one is the acronym of the other.
fn same(file: &File<'_>, a: &str, b: &str) -> bool {
    let acronym = |text: &str| !text.chars().any(char::is_lowercase);
    let form = |wording: &str, text: &str| {
        !file.setting.wordings.occurrences(wording, CasePolicy::Insensitive, &Words::new(text)).is_empty()
    };
    a == b || acronym(a) || acronym(b) || form(a, b) || form(b, a)
}
