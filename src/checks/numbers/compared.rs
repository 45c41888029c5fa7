//! What the checks of values share.

use crate::checks::Facing;
use crate::model::{Finding, Mention, MentionKind, Rule};
use crate::text::Span;
use crate::values::Difference;

/// A finding of `rule` for each of the `wanted` differences. It is worded by `check-<name>`, and where it has a place in one
/// of the texts alone by `check-<name>-missing` or `check-<name>-extra`.
pub(super) fn findings(facing: &Facing<'_>, rule: &Rule, wanted: impl Fn(&Difference) -> bool) -> Vec<Finding> {
    facing.differences().iter().filter(|difference| wanted(difference)).map(|own| finding(facing, rule, own)).collect()
}

fn finding(facing: &Facing<'_>, rule: &Rule, difference: &Difference) -> Finding {
    let mut finding = rule.finding().expecting(difference.expected.iter().take(3).cloned());
    if let Some(span) = difference.source {
        finding = finding.in_source(span).text("source", span.of(facing.source.text));
    }
    if let Some(span) = difference.target {
        finding = finding.in_target(span).text("target", span.of(facing.target.text));
    }
    match (difference.source, difference.target) {
        (Some(_), None) => finding.worded(&format!("check-{}-missing", rule.name)),
        (None, Some(_)) => finding.worded(&format!("check-{}-extra", rule.name)),
        _ => finding,
    }
}

/// Whether the same figures stand in both texts, so that only the marks between them differ.
pub(super) fn has_same_figures(facing: &Facing<'_>, difference: &Difference) -> bool {
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match (difference.source, difference.target) {
        (Some(source), Some(target)) => {
            figures(source.of(facing.source.text)) == figures(target.of(facing.target.text))
        }
        _ => true,
    }
}

/// Whether a difference is about a rank, a century or a decade.
pub(super) fn is_ordinal(facing: &Facing<'_>, difference: &Difference) -> bool {
    let about = |span: Span| facing.mentions.iter().any(|mention| is_ordinal_at(mention, span));
    difference.source.is_some_and(about)
}

fn is_ordinal_at(mention: &Mention, span: Span) -> bool {
    let own = mention.kind == MentionKind::Ordinal && mention.span == span;
    own || (mention.span.contains(span) && mention.children.iter().any(|child| is_ordinal_at(child, span)))
}
