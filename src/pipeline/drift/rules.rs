//! The rules of drift: what a finding about a pair that is out of date is an instance of.

use super::found::{Cause, Outdated};
use crate::checks::process::{CONFIRMATION_STALE, REVIEW_STALE};
use crate::model::{Choice, Finding, Rule, Severity};
use crate::text::Span;

static SOURCE_CHANGED: Rule =
    Rule::new(Severity::Error, "D001", "source-changed", include_str!("rules/source_changed.md"));
static ROW_CHANGED: Rule = Rule::new(Severity::Warning, "D002", "row-changed", include_str!("rules/row_changed.md"));
static ROW_ADDED: Rule = Rule::new(Severity::Warning, "D003", "row-added", include_str!("rules/row_added.md"));
static ROW_GONE: Rule = Rule::new(Severity::Note, "D004", "row-gone", include_str!("rules/row_gone.md"));
static SEGMENT_UNTRANSLATED: Rule =
    Rule::new(Severity::Warning, "D005", "segment-untranslated", include_str!("rules/segment_untranslated.md"));
static CLEARED_UNEDITED: Rule =
    Rule::new(Severity::Error, "D006", "cleared-unedited", include_str!("rules/cleared_unedited.md"));
static MERGE_CONFLICT: Rule =
    Rule::new(Severity::Error, "D007", "merge-conflict", include_str!("rules/merge_conflict.md"));

/// The rules in the order of their codes.
pub static RULES: &[&Rule] = &[
    &SOURCE_CHANGED,
    &ROW_CHANGED,
    &ROW_ADDED,
    &ROW_GONE,
    &SEGMENT_UNTRANSLATED,
    &CLEARED_UNEDITED,
    &MERGE_CONFLICT,
    &CONFIRMATION_STALE,
    &REVIEW_STALE,
];

/// The findings about a pair that is out of date, one for each cause.
pub fn findings(outdated: &Outdated) -> Vec<Finding> {
    outdated.causes.iter().map(|cause| finding(cause, outdated)).collect()
}

fn finding(cause: &Cause, outdated: &Outdated) -> Finding {
    let words = |text: &str| if text.is_empty() { "∅".to_owned() } else { text.to_owned() };
    match cause {
        Cause::Source(drift) => {
            let old: Vec<&str> = drift.alterations.iter().map(|change| change.old.as_str()).collect();
            let new: Vec<&str> = drift.alterations.iter().map(|change| change.new.as_str()).collect();
            let finding = SOURCE_CHANGED.finding().text("verdict", drift.verdict.name());
            finding.text("old", words(&old.join(" … "))).text("new", words(&new.join(" … ")))
        }
        Cause::Row(row) => {
            let rule = if row.was.is_some() { &ROW_CHANGED } else { &ROW_ADDED };
            let place = outdated.pair.source.find(&row.source).map(|at| Span::new(at, at + row.source.len()));
            let finding =
                rule.finding().text("row", named(row.kind.name(), &row.id)).text("source", row.source.clone());
            let finding = finding.text("was", row.was.clone().unwrap_or_default()).text("is", row.is.clone());
            let finding = Finding { source: place, ..finding };
            finding.expecting([row.is.clone()])
        }
        Cause::Gone(row) => {
            let finding = ROW_GONE.finding().text("row", named(row.kind.name(), &row.id));
            finding.text("source", row.source.clone()).text("was", row.was.clone().unwrap_or_default())
        }
        Cause::Untranslated => SEGMENT_UNTRANSLATED.finding(),
        Cause::Unedited => CLEARED_UNEDITED.finding(),
        Cause::Conflict(sides) => {
            let sides: Vec<String> = sides.iter().map(|side| format!("“{}”", side.text)).collect();
            MERGE_CONFLICT.finding().text("targets", sides.join(" / "))
        }
        Cause::StaleConfirmation(who) => CONFIRMATION_STALE.finding().text("who", who.clone()),
        Cause::StaleReview(who) => REVIEW_STALE.finding().text("who", who.clone()),
    }
}

/// `term eu-004`
fn named(kind: &str, id: &str) -> String {
    if id.is_empty() { kind.to_owned() } else { format!("{kind} {id}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_page_of_its_own() {
        for (index, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.code, format!("D{:03}", index + 1));
            assert!(rule.page.starts_with(&format!("# {} {}\n", rule.code, rule.name)));
        }
    }
}
