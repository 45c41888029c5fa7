//! Words that several reports share.

use super::{Findings, Reader, Skipped};
use crate::locales::Interface;
use crate::model::{Located, Message, Rule, Severity, Suppression, Suppressor};

/// What was found, in one sentence: « 3 erreurs et 1 avertissement dans 120 paires de 2 fichiers. » The findings that do
/// not count get a sentence of their own.
pub fn summary(findings: &Findings<'_>, reader: &Reader<'_>) -> String {
    let interface = reader.interface;
    let found = interface.list(&counts(findings, interface));
    let id = if found.is_empty() { "report-summary-clean" } else { "report-summary" };
    let message = Message::new(id)
        .text("found", found)
        .text("pairs", count("report-pairs", findings.pairs(), interface))
        .text("files", count("report-files", findings.files.len(), interface));
    let mut sentences = interface.say(&message);
    let suppressed = findings.suppressed().count();
    if suppressed > 0 {
        sentences.push(' ');
        sentences.push_str(&count("report-suppressed", suppressed, interface));
    }
    sentences
}

/// The numbers of findings by severity, gravest first, without those that are none: `3 errors`, `1 warning`.
pub(super) fn counts(findings: &Findings<'_>, interface: &Interface) -> Vec<String> {
    [(Severity::Error, "report-errors"), (Severity::Warning, "report-warnings"), (Severity::Note, "report-notes")]
        .into_iter()
        .map(|(severity, id)| (findings.count(severity), id))
        .filter(|(number, _)| *number > 0)
        .map(|(number, id)| count(id, number, interface))
        .collect()
}

/// The message `id` about `count` things.
pub(super) fn count(id: &str, count: usize, interface: &Interface) -> String {
    interface.say(&Message::new(id).count("count", count))
}

/// The message `id`.
pub(super) fn say(id: &str, interface: &Interface) -> String {
    interface.say(&Message::new(id))
}

/// The explanation of a finding.
pub(super) fn explanation(located: &Located, interface: &Interface) -> String {
    interface.say(&located.finding.message)
}

/// The name of a severity.
pub(super) fn level(severity: Severity, interface: &Interface) -> String {
    let id = match severity {
        Severity::Error => "report-level-error",
        Severity::Warning => "report-level-warning",
        Severity::Note => "report-level-note",
    };
    say(id, interface)
}

/// What would have satisfied the rule, if it says so.
pub(super) fn expected(located: &Located, interface: &Interface) -> Option<String> {
    let wordings = &located.finding.expected;
    let message = Message::new("report-expected").text("wordings", wordings.join(" | "));
    (!wordings.is_empty()).then(|| interface.say(&message))
}

/// What a rule finds, in a few words.
pub(super) fn title(rule: &Rule, interface: &Interface) -> String {
    say(&rule.title(), interface)
}

/// Where to read more about a rule.
pub(super) fn more(code: &str, interface: &Interface) -> String {
    interface.say(&Message::new("report-explain").text("code", code))
}

/// What could not be checked, and why.
pub(super) fn skipped(skipped: &Skipped<'_>, interface: &Interface) -> String {
    let message = Message::new("report-skipped")
        .text("code", skipped.code)
        .text("path", skipped.path.as_str())
        .text("pairs", count("report-pairs", skipped.pairs, interface))
        .text("reason", interface.say(&skipped.reason));
    interface.say(&message)
}

/// Why a finding does not count, for people.
pub(super) fn suppression(suppression: &Suppression, interface: &Interface) -> String {
    let id = match suppression.by {
        Suppressor::Waiver => "report-suppressed-by-waiver",
        Suppressor::Configuration => "report-suppressed-by-configuration",
        Suppressor::Baseline => "report-suppressed-by-baseline",
    };
    interface.say(&Message::new(id).text("reason", suppression.reason.as_str()))
}

/// Why a finding does not count, for programs.
pub(super) const fn suppressor(by: Suppressor) -> &'static str {
    match by {
        Suppressor::Waiver => "waiver",
        Suppressor::Configuration => "configuration",
        Suppressor::Baseline => "baseline",
    }
}
