//! The title of a source was changed.

use crate::checks::quotations::Quotation;
use crate::checks::{Check, Facing, Side};
use crate::model::{Finding, Rule, Severity};
use crate::text::Words;

/// The title of a source was changed.
#[derive(Debug)]
pub struct SourceTitle;

static RULE: Rule = Rule::new(Severity::Error, "M030", "source-title", include_str!("source_title.md"));

impl Check for SourceTitle {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if !facing.is_citation() || facing.target.is_blank() {
            return Vec::new();
        }
        let titles = titles(&facing.target);
        let changed = |title: &&Quotation| {
            if is_translatable(facing, title.inside.of(facing.source.text)) {
                return false;
            }
            let own = plain(title.inside.of(facing.source.text));
            !titles.iter().any(|other| plain(other.inside.of(facing.target.text)) == own)
        };
        let own = self::titles(&facing.source);
        let Some((index, title)) = own.iter().enumerate().find(|(_, title)| changed(title)) else { return Vec::new() };
        let text = title.inside.of(facing.source.text);
        let finding = RULE.finding().in_source(title.inside).text("text", text);
        vec![match titles.get(index) {
            Some(other) => finding.in_target(other.inside),
            None => finding,
        }]
    }
}

/// Whether a title is in the language of the source, so that it may be translated: it has one of its small words.
fn is_translatable(facing: &Facing<'_>, title: &str) -> bool {
    let words = Words::new(title);
    (0..words.len()).any(|index| facing.setting.is_small(words.word(index)))
}

/// The titles in a text: its outermost quotations.
fn titles<'s>(side: &'s Side<'_>) -> Vec<&'s Quotation> {
    side.quotations().all.iter().filter(|quotation| quotation.depth == 0).collect()
}

/// The letters and digits of a title, and nothing of its typography.
fn plain(title: &str) -> String {
    title.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
