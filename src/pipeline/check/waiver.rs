//! Waivers: comments of the bilingual file that say which findings of a pair do not count, and why.
//!
//! `# visavis-ignore term-missing, N001 until=2025-06-30: quoted verbatim`

use crate::checks::process::{self, WaiverExpired, WaiverUnknown, WaiverUnreasoned, WaiverUnused};
use crate::checks::{self, Check, Setting};
use crate::model::{Finding, Pair, Suppression, Suppressor};
use crate::pipeline::check::Policy;

/// The findings of `pair`, each with the waiver that covers it; and what is to be said about the waivers themselves.
pub(super) fn apply(
    pair: &Pair,
    findings: Vec<Finding>,
    policy: &Policy,
    setting: &Setting<'_>,
) -> Vec<(Finding, Option<Suppression>)> {
    let waivers: Vec<process::Waiver> = pair.notes.iter().filter_map(|note| process::Waiver::read(note)).collect();
    let mut used = vec![false; waivers.len()];
    let judge = |finding: Finding| {
        let covers = |(_, waiver): &(usize, &process::Waiver)| waiver.holds(setting.today) && waiver.names(&finding);
        let found = waivers.iter().enumerate().find(covers);
        let suppression = found.map(|(index, waiver)| {
            used[index] = true;
            Suppression { by: Suppressor::Waiver, reason: waiver.reason.clone() }
        });
        (finding, suppression)
    };
    let mut judged: Vec<_> = findings.into_iter().map(judge).collect();
    for (waiver, used) in waivers.iter().zip(used) {
        let said = about(waiver, used, policy, setting);
        judged.extend(said.into_iter().map(|finding| (finding, None)));
    }
    judged
}

/// What is to be said about a waiver.
fn about(waiver: &process::Waiver, used: bool, policy: &Policy, setting: &Setting<'_>) -> Vec<Finding> {
    let mut said: Vec<(&dyn Check, Finding)> = Vec::new();
    for name in waiver.rules.iter().filter(|name| checks::rule(name).is_none()) {
        said.push((&WaiverUnknown, WaiverUnknown.about(name)));
    }
    if waiver.reason.is_empty() {
        said.push((&WaiverUnreasoned, WaiverUnreasoned.about(waiver)));
    } else if !waiver.holds(setting.today) {
        said.push((&WaiverExpired, WaiverExpired.about(waiver)));
    } else if !used
        && waiver.rules.iter().any(|name| checks::rule(name).is_some_and(|rule| runs(rule, policy, setting)))
    {
        said.push((&WaiverUnused, WaiverUnused.about(waiver)));
    }
    let graded = said.into_iter().filter_map(|(check, mut finding)| {
        finding.severity = policy.severity(check.rule())?;
        Some(finding)
    });
    graded.collect()
}

/// Whether `rule` was looked for: a waiver for a rule that nobody looked for is not unused.
fn runs(rule: &crate::model::Rule, policy: &Policy, setting: &Setting<'_>) -> bool {
    let check = checks::ALL.iter().find(|check| check.rule().code == rule.code);
    policy.severity(rule).is_some() && check.is_some_and(|check| check.lacks(setting).is_none())
}
