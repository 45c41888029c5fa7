//! Fingerprints: what a finding is, wherever it stands.

use crate::model::{Finding, Pair, Suppression};
use crate::text::digest;
use std::collections::BTreeMap;

/// Give each finding of `pair` its fingerprint: a digest of rule, segment and marked text, and of the occurrence where
/// these are the same. Line numbers and severities do not count.
pub(super) fn mark(
    pair: &Pair,
    findings: Vec<(Finding, Option<Suppression>)>,
) -> Vec<(Finding, Option<Suppression>, String)> {
    let mut seen: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    let one = |(finding, suppression): (Finding, Option<Suppression>)| {
        let marked = match (finding.target, finding.source) {
            (Some(span), _) => span.of(&pair.target),
            (None, Some(span)) => span.of(&pair.source),
            (None, None) => "",
        };
        let count = seen.entry((finding.code, marked.to_owned())).or_default();
        *count += 1;
        let occurrence = count.to_string();
        let context = pair.context.as_deref().unwrap_or_default();
        let fingerprint = digest::short(&[finding.code, context, &pair.source, marked, &occurrence]);
        (finding, suppression, fingerprint)
    };
    findings.into_iter().map(one).collect()
}
