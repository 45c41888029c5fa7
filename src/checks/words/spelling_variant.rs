//! A word is spelt as another region spells it.

use crate::checks::habits::Usage;
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
        (0..facing.target.words().len()).filter_map(|index| finding(facing, index, spellings)).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.target_prose().is_none().then_some(Lack::Target)
    }
}

fn finding(facing: &Facing<'_>, index: usize, spellings: &Spellings) -> Option<Finding> {
    let words = facing.target.words();
    let (span, word) = (words.words[index].span, words.word(index));
    let lower = word.to_lowercase();
    spellings.home(&lower)?;
    let own = spellings.foreign(&lower, region(facing.setting, &lower, spellings)?)?;
    if is_name(facing, index) || facing.target.is_code(span.start) {
        return None;
    }
    let replacement = in_case_of(own, word);
    let finding = RULE.finding().in_target(span).text("text", word).text("own", &replacement);
    Some(finding.expecting([replacement.clone()]).fixed(span, replacement, Safety::Safe))
}

/// The region whose spelling `word` is to have; none where the file is of two minds and nobody has named one.
fn region<'c>(setting: &'c Setting<'_>, word: &str, spellings: &Spellings) -> Option<&'c str> {
    let default = setting.region().unwrap_or(spellings.regions[0]);
    let usage = if spellings.is_house_style(word) { setting.habits.house_spelling } else { setting.habits.spelling };
    match usage {
        _ if setting.named_region => Some(default),
        Usage::Settled(region) => Some(region),
        Usage::Unknown => Some(default),
        Usage::Torn => None,
    }
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
