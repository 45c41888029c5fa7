//! The two texts end in different marks.

use super::ending::{self, Ending};
use crate::checks::{Check, Facing};
use crate::language::Language;
use crate::model::{Finding, Rule, Severity};

/// The two texts end in different marks.
#[derive(Debug)]
pub struct EndPunctuation;

static RULE: Rule = Rule::new(Severity::Warning, "P001", "end-punctuation", include_str!("end_punctuation.md"));

impl Check for EndPunctuation {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        if facing.target.is_blank() || facing.source.is_blank() {
            return Vec::new();
        }
        let (source, left) = ending::of(facing.source.text);
        let (target, right) = ending::of(facing.target.text);
        let announces = (source, target) == (Ending::Colon, Ending::None) && goes_on(facing);
        if agree(source, target)
            || announces
            || is_list_item(facing, (source, target))
            || is_abbreviation(facing.target.text, right.start, source)
        {
            return Vec::new();
        }
        let shown = |ending, text: &str| if ending == Ending::None { "–".to_owned() } else { text.to_owned() };
        let finding = RULE.finding().in_source(left).in_target(right);
        let finding = finding.text("source", shown(source, left.of(facing.source.text)));
        vec![finding.text("target", shown(target, right.of(facing.target.text)))]
    }
}

/// Whether a translation may turn the one ending into the other. An exclamation may cool down to a statement; items of a
/// list end as each language likes; a colon may become a stop or a comma, but not nothing.
fn agree(source: Ending, target: Ending) -> bool {
    let turns = matches!(
        (source, target),
        (Ending::Exclamation | Ending::Colon | Ending::Pause, Ending::Stop)
            | (Ending::Pause, Ending::None)
            | (Ending::Colon | Ending::None, Ending::Pause)
    );
    turns || source == target
}

/// Whether the target may announce a list without a colon: its sentence goes on in the list (`The minister may`), or the file
/// never sets one there.
fn goes_on(facing: &Facing<'_>) -> bool {
    let words = facing.target.words();
    let last = words.len().checked_sub(1).map(|last| words.word(last).to_lowercase());
    let grammar = facing.setting.target.and_then(Language::grammar);
    let small = last.zip(grammar).is_some_and(|(last, grammar)| grammar.class(&last).is_some());
    small || facing.setting.habits.bare_announcements.settled() == Some(true)
}

/// Whether both texts are items of a list that is one sentence: they begin small, and go on or end as each language likes.
fn is_list_item(facing: &Facing<'_>, (source, target): (Ending, Ending)) -> bool {
    let small = |text: &str| text.trim_start().starts_with(char::is_lowercase);
    let ends = |ending: Ending| matches!(ending, Ending::Stop | Ending::Pause | Ending::None);
    ends(source) && ends(target) && small(facing.source.text) && small(facing.target.text)
}

/// Whether the stop that the target has more belongs to an abbreviation: `p.m.`, `Inc.`
fn is_abbreviation(text: &str, stop: usize, source: Ending) -> bool {
    let word = text[..stop].rsplit(char::is_whitespace).next().unwrap_or_default();
    let short = word.chars().count() <= 4 && word.starts_with(char::is_uppercase);
    source == Ending::None && text[stop..].starts_with('.') && (word.contains('.') || short)
}
