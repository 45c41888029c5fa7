//! A word is spelt as another region spells it.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::Prose;
use crate::language::prose::Spellings;
use crate::model::{Finding, Rule, Safety, Severity};

/// A word is spelt as another region spells it.
#[derive(Debug)]
pub struct SpellingVariant;

static RULE: Rule = Rule::new(Severity::Warning, "W205", "spelling-variant", include_str!("spelling_variant.md"));

impl Check for SpellingVariant {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let prose = facing.setting.target_prose();
        let Some(spellings) = prose.and_then(Prose::spellings) else { return Vec::new() };
        if facing.is_citation() {
            return Vec::new();
        }
        let region = facing.setting.region().unwrap_or(spellings.regions[0]);
        (0..facing.target.words().len()).filter_map(|index| finding(facing, index, spellings, region)).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.target_prose().is_none().then_some(Lack::Target)
    }
}

fn finding(facing: &Facing<'_>, index: usize, spellings: &Spellings, region: &str) -> Option<Finding> {
    let words = facing.target.words();
    let (span, word) = (words.words[index].span, words.word(index));
    let own = spellings.foreign(&word.to_lowercase(), region)?;
    if is_name(facing, index) || facing.target.is_code(span.start) {
        return None;
    }
    let replacement = in_case_of(own, word);
    let finding = RULE.finding().in_target(span).text("text", word).text("own", &replacement);
    Some(finding.expecting([replacement.clone()]).fixed(span, replacement, Safety::Safe))
}

/// Whether word `index` belongs to a name, which keeps its spelling: it has a capital and does not begin a sentence.
fn is_name(facing: &Facing<'_>, index: usize) -> bool {
    let words = facing.target.words();
    let capital = words.word(index).starts_with(char::is_uppercase);
    let begins = index == 0 || words.before(index).contains(['.', '!', '?', ':', '“', '«', '\n']);
    let name_goes_on = index + 1 < words.len()
        && words.before(index + 1) == " "
        && words.word(index + 1).starts_with(char::is_uppercase);
    capital && (!begins || name_goes_on)
}

/// `word` with a capital where `model` has one.
fn in_case_of(word: &str, model: &str) -> String {
    if !model.starts_with(char::is_uppercase) {
        return word.to_owned();
    }
    if model.chars().all(char::is_uppercase) {
        return word.to_uppercase();
    }
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
