//! One error, one finding: which findings keep others silent.
//!
//! A finding that explains another takes its place: a target in the source language has no numbers to miss. This is
//! data, so that a check need not know of any other.

use crate::model::Finding;
use crate::text::Span;

/// A row of the table: findings of `rule` silence those of `silenced`, where `reach` says.
#[derive(Debug, Clone, Copy)]
struct Row {
    rule: &'static str,
    reach: Reach,
    /// Names of rules; one that ends in `*` stands for all that begin so.
    silenced: &'static [&'static str],
}

/// How far a finding silences others of the same pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// The whole pair.
    Pair,
    /// What overlaps it in the target.
    Target,
    /// What overlaps it in the source.
    Source,
}

static TABLE: &[Row] = &[
    Row { rule: "untranslated", reach: Reach::Pair, silenced: &["*"] },
    Row { rule: "blank-target", reach: Reach::Pair, silenced: &["*"] },
    Row { rule: "empty-source", reach: Reach::Pair, silenced: &["*"] },
    Row { rule: "target-same-as-source", reach: Reach::Pair, silenced: &["*"] },
    Row { rule: "space-after-punctuation", reach: Reach::Pair, silenced: &["sentence-count"] },
    Row { rule: "quotes-foreign", reach: Reach::Target, silenced: &["quotes-unpaired", "quote-nesting", "nbsp-left"] },
    Row { rule: "quotes-unpaired", reach: Reach::Pair, silenced: &["quote-count"] },
    Row { rule: "brackets-unpaired", reach: Reach::Pair, silenced: &["bracket-count"] },
    Row { rule: "footnote-missing", reach: Reach::Target, silenced: &["end-punctuation"] },
    Row { rule: "footnote-added", reach: Reach::Target, silenced: &["number-extra"] },
    Row { rule: "length-ratio", reach: Reach::Pair, silenced: &["sentence-count"] },
    Row { rule: "placeable-missing", reach: Reach::Source, silenced: &["placeable-order"] },
    Row { rule: "mojibake", reach: Reach::Target, silenced: &["*"] },
    Row { rule: "confusable", reach: Reach::Target, silenced: &["foreign-script", "partially-untranslated"] },
    Row {
        rule: "term-forbidden",
        reach: Reach::Source,
        silenced: &["term-missing", "term-kept", "entity-missing", "title-missing"],
    },
    Row {
        rule: "entity-forbidden",
        reach: Reach::Source,
        silenced: &["term-missing", "entity-missing", "title-missing"],
    },
    Row { rule: "number-format", reach: Reach::Target, silenced: &["number-extra", "value-spacing"] },
    Row { rule: "date-untranslated", reach: Reach::Source, silenced: &["date-mismatch", "number-missing"] },
    Row {
        rule: "date-untranslated",
        reach: Reach::Target,
        silenced: &["date-capital", "date-mismatch", "number-extra", "partially-untranslated"],
    },
    Row { rule: "date-capital", reach: Reach::Target, silenced: &["weekday-mismatch"] },
    Row { rule: "value-spacing", reach: Reach::Target, silenced: &["nbsp-left"] },
    Row { rule: "number-format", reach: Reach::Target, silenced: &["nbsp-left"] },
    Row { rule: "date-invalid", reach: Reach::Source, silenced: &["weekday-wrong"] },
    Row { rule: "entity-missing", reach: Reach::Target, silenced: &["partially-untranslated"] },
    Row { rule: "term-missing", reach: Reach::Target, silenced: &["partially-untranslated"] },
    Row { rule: "title-missing", reach: Reach::Target, silenced: &["partially-untranslated"] },
    Row { rule: "title-missing", reach: Reach::Source, silenced: &["term-missing"] },
    Row { rule: "foreign-script", reach: Reach::Target, silenced: &["partially-untranslated"] },
];

/// Drop the findings of one pair that others of the same pair explain.
///
/// # Panics
/// Never: there is one verdict a finding.
pub fn settle(findings: &mut Vec<Finding>) {
    if findings.len() < 2 {
        return;
    }
    let silent: Vec<bool> = findings
        .iter()
        .map(|finding| findings.iter().any(|other| other.rule != finding.rule && silences(other, finding)))
        .collect();
    let mut silent = silent.into_iter();
    findings.retain(|_| !silent.next().expect("one verdict a finding"));
}

/// Whether `other` explains `finding`.
fn silences(other: &Finding, finding: &Finding) -> bool {
    TABLE.iter().filter(|row| row.rule == other.rule).any(|row| {
        let named = row.silenced.iter().any(|name| match name.strip_suffix('*') {
            Some(start) => finding.rule.starts_with(start) && finding.rule != row.rule,
            None => *name == finding.rule,
        });
        let reached = match row.reach {
            Reach::Pair => true,
            Reach::Target => touch(other.target, finding.target),
            Reach::Source => touch(other.source, finding.source),
        };
        named && reached
    })
}

fn touch(a: Option<Span>, b: Option<Span>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.overlaps(b) || a == b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks;

    #[test]
    fn the_table_names_rules() {
        for name in TABLE.iter().flat_map(|row| std::iter::once(&row.rule).chain(row.silenced)) {
            assert!(*name == "*" || checks::rule(name).is_some(), "{name}");
        }
    }

    fn check(findings: &[(&str, (usize, usize))], expected: &[&str]) {
        let finding = |(name, (start, end)): &(&str, (usize, usize))| {
            checks::rule(name).unwrap().finding().in_target(Span::new(*start, *end))
        };
        let mut findings: Vec<Finding> = findings.iter().map(finding).collect();
        settle(&mut findings);
        assert_eq!(findings.iter().map(|finding| finding.rule).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn one_error_is_one_finding() {
        check(&[("double-space", (3, 5)), ("blank-target", (0, 9))], &["blank-target"]);
        check(&[("quotes-foreign", (0, 9)), ("nbsp-left", (2, 4))], &["quotes-foreign"]);
        check(&[("quotes-foreign", (0, 9)), ("nbsp-left", (12, 14))], &["quotes-foreign", "nbsp-left"]);
        check(&[("nbsp-left", (2, 4)), ("nbsp-left", (2, 4))], &["nbsp-left", "nbsp-left"]);
    }
}
