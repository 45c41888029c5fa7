//! Another name stands in the place of one that no catalog knows.

use super::name::{self, Name};
use crate::checks::{Check, Facing};
use crate::language::Language;
use crate::model::{Finding, Rule, Severity};

/// Another name stands in the place of one that no catalog knows.
#[derive(Debug)]
pub struct NameAltered;

static RULE: Rule = Rule::new(Severity::Warning, "E006", "name-altered", include_str!("name_altered.md"));

/// Whether `word` is a small word of the target: titles of works have them, names of people do not.
fn is_article(facing: &Facing<'_>, word: &str) -> bool {
    let grammar = facing.setting.target.and_then(Language::grammar);
    grammar.is_some_and(|grammar| grammar.class(word).is_some())
}

impl Check for NameAltered {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let (source, target) = (facing.source.words(), facing.target.words());
        let lost = |name: &Name| !name::is_answered(*name, source, target);
        let named = |name: &Name| !facing.setting.is_small_in_source(source.word(name.first));
        let lost: Vec<Name> = name::unknown(facing).into_iter().filter(named).filter(lost).collect();
        if lost.is_empty() {
            return Vec::new();
        }
        let added = name::names(&facing.target).into_iter().filter(|name| !name::is_answered(*name, target, source));
        let added = added.filter(|name| !(name.first..=name.last).any(|word| is_article(facing, target.word(word))));
        let finding = |(name, other): (Name, Name)| {
            let span = source.span(name.first, name.last);
            let finding = RULE.finding().in_source(span).in_target(target.span(other.first, other.last));
            finding.text("text", span.of(facing.source.text))
        };
        lost.into_iter().zip(added).map(finding).collect()
    }
}
