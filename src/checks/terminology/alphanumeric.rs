//! A code of letters and figures was lost or changed.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Severity};
use crate::text::{Span, Words};
use crate::values::DifferenceKind;

/// A code of letters and figures was lost or changed.
#[derive(Debug)]
pub struct Alphanumeric;

static RULE: Rule = Rule::new(Severity::Warning, "T010", "alphanumeric", include_str!("alphanumeric.md"));

impl Check for Alphanumeric {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.target.is_blank() {
            return Vec::new();
        }
        let (source, target) = (codes(facing.source.words()), codes(facing.target.words()));
        let plain = |text: &str| text.replace(['-', '\u{2011}', ' ', '\u{A0}'], "");
        let wanted = |span: &&Span| {
            let code = plain(span.of(facing.source.text));
            let known = facing.mentions.iter().any(|mention| mention.span.contains(**span) && mention.id.len() > 1);
            !known && !plain(facing.target.text).contains(&code) && !facing.source.is_code(span.start)
        };
        let changed = facing.differences().iter().filter(|own| own.kind == DifferenceKind::Code);
        let changed = changed.filter_map(|own| Some((own.source?, own.target?)));
        let mut findings: Vec<Finding> = Vec::new();
        for (left, right) in changed {
            let code = left.of(facing.source.text);
            let finding = RULE.finding().in_source(left).in_target(right).text("text", code);
            findings.push(finding.expecting([code.to_owned()]));
        }
        let wanted = |span: &&Span| {
            let seen = findings.iter().any(|finding| finding.source.is_some_and(|own| own.overlaps(**span)));
            !seen && wanted(span)
        };
        let finding = |span: &Span| {
            let code = span.of(facing.source.text);
            let finding = RULE.finding().in_source(*span).text("text", code).expecting([code.to_owned()]);
            let near = target.iter().find(|other| likeness(other.of(facing.target.text), code));
            near.map_or(finding.clone(), |other| finding.in_target(*other))
        };
        let more: Vec<Finding> = source.iter().filter(wanted).map(finding).collect();
        findings.extend(more);
        findings
    }
}

/// Whether two codes share their letters or their figures.
fn likeness(a: &str, b: &str) -> bool {
    let part = |text: &str, wanted: fn(char) -> bool| text.chars().filter(|c| wanted(*c)).collect::<String>();
    part(a, char::is_alphabetic) == part(b, char::is_alphabetic)
        || part(a, char::is_numeric) == part(b, char::is_numeric)
}

/// The codes of a text: capitals and figures in one word or joined by a hyphen, such as `A380`, `COP30`, `GPT-4`. What
/// ends in small letters is an ordinal or an hour of the language.
fn codes(words: &Words<'_>) -> Vec<Span> {
    let capital = |text: &str| {
        text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let mut codes = Vec::new();
    for index in 0..words.len() {
        let word = words.word(index);
        let figures = word.chars().any(|c| c.is_ascii_digit());
        let joined = index > 0 && words.before(index) == "-" && words.word(index - 1).chars().all(char::is_uppercase);
        if capital(word) && figures && word.len() > 1 {
            codes.push(words.words[index].span);
        } else if joined && word.chars().all(|c| c.is_ascii_digit()) && words.word(index - 1).len() > 1 {
            codes.push(words.span(index - 1, index));
        }
    }
    codes
}
