//! Letters were read in the wrong encoding.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;
use encoding_rs::WINDOWS_1252;

/// Letters were read in the wrong encoding.
#[derive(Debug)]
pub struct Mojibake;

static RULE: Rule = Rule::new(Severity::Error, "W104", "mojibake", include_str!("mojibake.md"));

impl Check for Mojibake {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let text = facing.target.text;
        if text.is_ascii() {
            return Vec::new();
        }
        let mut findings = Vec::new();
        let mut from = 0;
        while let Some(start) = text[from..].find(|c: char| !c.is_ascii()).map(|at| at + from) {
            let end = text[start..].find(|c: char| c.is_ascii()).map_or(text.len(), |length| start + length);
            let span = Span::new(start, end);
            if let Some(meant) = meant(span.of(text)) {
                let finding = RULE.finding().in_target(span).text("text", span.of(text));
                findings.push(if meant.is_empty() { finding } else { finding.fixed(span, meant, Safety::Safe) });
            }
            from = end;
        }
        findings
    }
}

/// What `run`, a run of characters beyond ASCII, was meant to be, if it was read in the wrong encoding: the bytes that it
/// has in Windows-1252 are UTF-8. Empty where nobody can tell any more (U+FFFD).
fn meant(run: &str) -> Option<String> {
    if run.contains('\u{FFFD}') {
        return Some(String::new());
    }
    let (bytes, _, lossy) = WINDOWS_1252.encode(run);
    let meant = std::str::from_utf8(&bytes).ok()?;
    (!lossy && meant.chars().count() < run.chars().count()).then(|| meant.to_owned())
}
