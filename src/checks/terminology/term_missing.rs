//! A term of the source has no accepted rendering in the target.

use crate::checks::{Check, Facing, judgement::Judgement};
use crate::language::Language;
use crate::model::{Finding, MentionKind, Rule, Severity};
use crate::text::Words;

/// A term of the source has no accepted rendering in the target.
#[derive(Debug)]
pub struct TermMissing;

static RULE: Rule = Rule::new(Severity::Warning, "T001", "term-missing", include_str!("term_missing.md"));

/// Words of one family share so many letters at least, and so many per cent of the longer one.
const SHARED: (usize, usize) = (6, 60);

impl Check for TermMissing {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let source = facing.source.text;
        let missing =
            |own: &&Judgement| own.kind == MentionKind::Term && own.is_missing() && !own.is_untranslatable(source);
        let terms = facing.judgements().iter().filter(missing);
        terms.map(|own| own.missing(&RULE, facing).graded(severity(own, facing))).collect()
    }
}

/// A term that is told by other words of the family of a rendering (`implemented` for `implementation`) is a paraphrase, and
/// no more than worth a note.
fn severity(own: &Judgement, facing: &Facing<'_>) -> Severity {
    let told = own.renderings.iter().any(|rendering| is_told(rendering, facing));
    if told { Severity::Note } else { RULE.severity }
}

/// Whether each word of `rendering` that tells something has one of its family in the target.
fn is_told(rendering: &str, facing: &Facing<'_>) -> bool {
    let grammar = facing.setting.target.and_then(Language::grammar);
    let (words, target) = (Words::new(rendering), facing.target.words());
    let tells = |word: &&str| grammar.is_none_or(|grammar| grammar.class(word).is_none());
    let mut telling = (0..words.len()).map(|index| words.word(index)).filter(tells).peekable();
    telling.peek().is_some() && telling.all(|word| (0..target.len()).any(|index| is_kin(word, target.word(index))))
}

/// Whether two words are of one family, as far as their letters tell.
fn is_kin(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longer = one.chars().count().max(other.chars().count());
    one == other || (shared >= SHARED.0 && shared * 100 >= longer * SHARED.1)
}
