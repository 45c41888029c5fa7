//! Zones that must reappear as they are.

use crate::checks::{Facing, Side, zones::ZoneKind};
use crate::model::{Finding, Rule};
use crate::text::Span;

/// What of `kind` was lost from the source, and what was added in the target. A loss and an addition make one finding.
pub(super) fn altered(facing: &Facing<'_>, kinds: &[ZoneKind], rule: &Rule) -> Vec<Finding> {
    let mut added = spans(&facing.target, kinds);
    let mut lost = Vec::new();
    for span in spans(&facing.source, kinds) {
        let text = span.of(facing.source.text);
        match added.iter().position(|other| same(other.of(facing.target.text), text)) {
            Some(index) => {
                added.remove(index);
            }
            None => lost.push(span),
        }
    }
    let mut added = added.into_iter();
    let missing = lost.into_iter().map(|span| {
        let text = span.of(facing.source.text);
        let finding = rule.finding().in_source(span).text("text", text).expecting([text.to_owned()]);
        match added.next() {
            Some(other) => finding.in_target(other),
            None => finding,
        }
    });
    let mut findings: Vec<Finding> = missing.collect();
    let more = format!("check-{}-added", rule.name);
    let extra =
        added.map(|span| rule.finding().worded(&more).in_target(span).text("text", span.of(facing.target.text)));
    findings.extend(extra);
    findings
}

fn spans(side: &Side<'_>, kinds: &[ZoneKind]) -> Vec<Span> {
    side.zones().iter().filter(|zone| kinds.contains(&zone.kind)).map(|zone| zone.span).collect()
}

/// Whether two addresses are the same; a slash at the end does not count.
fn same(a: &str, b: &str) -> bool {
    a.trim_end_matches('/') == b.trim_end_matches('/')
}
