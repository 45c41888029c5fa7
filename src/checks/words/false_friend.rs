//! A word looks like the right one, and is not.

use crate::checks::{Check, Facing, Lack, Setting};
use crate::language::Language;
use crate::model::{Finding, Rule, Severity};
use crate::text::phrases::{Case, Phrase, Phrases};
use crate::text::{Span, Words};
use std::sync::LazyLock;

/// A word looks like the right one, and is not.
#[derive(Debug)]
pub struct FalseFriend;

static RULE: Rule = Rule::new(Severity::Warning, "W206", "false-friend", include_str!("false_friend.md"));

/// A pair of words that look alike and mean something else.
struct Friend {
    languages: (&'static str, &'static str),
    better: &'static str,
}

/// The rows of the table, and their words on either side.
struct Friends {
    rows: Vec<Friend>,
    sources: Phrases,
    targets: Phrases,
}

static FRIENDS: LazyLock<Friends> = LazyLock::new(|| {
    let mut friends = Friends { rows: Vec::new(), sources: Phrases::default(), targets: Phrases::default() };
    for line in include_str!("false_friends.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().expect("a line of the table has five cells");
        let languages = (cell(), cell());
        let owner = u32::try_from(friends.rows.len()).expect("the table is short");
        for (phrases, words) in [(&mut friends.sources, cell()), (&mut friends.targets, cell())] {
            for text in words.split('|').map(str::to_owned) {
                phrases.insert(Phrase { text, owner, case: Case::Any });
            }
        }
        friends.rows.push(Friend { languages, better: cell() });
    }
    friends
});

impl Check for FalseFriend {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let tags = (facing.setting.source.map(Language::tag), facing.setting.target.map(Language::tag));
        let (Some(source), Some(target)) = tags else { return Vec::new() };
        let friends = &*FRIENDS;
        let sources = found(&friends.sources, facing.source.words());
        if sources.is_empty() || facing.is_citation() {
            return Vec::new();
        }
        let targets = found(&friends.targets, facing.target.words());
        let known = |owner: &u32| friends.rows[*owner as usize].languages == (source, target);
        let finding = |(owner, span): &(u32, Span)| {
            let (_, french) = sources.iter().find(|(other, _)| other == owner).filter(|_| known(owner))?;
            let row = &friends.rows[*owner as usize];
            let finding = RULE.finding().in_source(*french).in_target(*span);
            let finding =
                finding.text("source", french.of(facing.source.text)).text("target", span.of(facing.target.text));
            Some(finding.text("better", row.better).expecting(row.better.split(", ").map(str::to_owned)))
        };
        targets.iter().filter_map(finding).collect()
    }

    fn lacks(&self, setting: &Setting<'_>) -> Option<Lack> {
        setting.lacks_prose()
    }
}

/// The rows whose wordings stand in `words`, with where.
fn found(phrases: &Phrases, words: &Words<'_>) -> Vec<(u32, Span)> {
    let at = |first| phrases.starting_at(words, first).map(|hit| (hit.phrase.owner, words.span(hit.first, hit.last)));
    (0..words.len()).flat_map(at).collect()
}
