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
        let mut done = 0;
        for (start, first) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
            if start < done {
                continue;
            }
            if first == '\u{FFFD}' {
                done = start + first.len_utf8();
                let span = Span::new(start, done);
                findings.push(RULE.finding().in_target(span).text("text", span.of(text)));
            } else if let Some((span, meant)) = garbled(text, start) {
                done = span.end;
                let finding = RULE.finding().in_target(span).text("text", span.of(text));
                findings.push(finding.fixed(span, meant, Safety::Safe));
            }
        }
        findings
    }
}

/// The character that the characters at byte `start` were before they were read in the wrong encoding: their bytes in
/// Windows-1252 are its bytes in UTF-8.
fn garbled(text: &str, start: usize) -> Option<(Span, String)> {
    (2..=4).find_map(|length| {
        let end = text[start..].char_indices().nth(length).map_or(text.len(), |(at, _)| start + at);
        let span = Span::new(start, end);
        let (bytes, _, lossy) = WINDOWS_1252.encode(span.of(text));
        let meant = std::str::from_utf8(&bytes).ok()?;
        (!lossy && meant.chars().count() == 1).then(|| (span, meant.to_owned()))
    })
}
