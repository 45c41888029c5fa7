//! What counts as a rendering in a target text: a wording with all its writings, made ready to be found.

use crate::text::compare::{Case, agrees};
use crate::text::words::key;
use crate::text::{Span, Words};

/// A wording, as sequences of words of which each may vary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The sequences; a text holds the wording where it holds one of them.
    pub sequences: Vec<Vec<Slot>>,
    /// Words that may stand between two others without being part of the wording: articles.
    pub fillers: &'static [&'static str],
    /// What joins the members of a coordination, in which the words of the wording may stand apart; empty where they may
    /// not.
    pub conjunctions: &'static [&'static str],
}

/// A word of a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// What stands between it and the word before it.
    pub before: String,
    /// The forms that the word may have.
    pub choices: Vec<Choice>,
    /// The forms that it may have in a coordination, besides.
    pub apart: Vec<Choice>,
}

/// One form of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    key: u64,
    text: String,
}

/// A wording found in a target text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// From its first word to its last.
    pub span: Span,
    /// Its pieces, where other words stand between them; empty when it stands in one.
    pub parts: Vec<Span>,
}

impl Choice {
    /// A form of a word.
    pub fn new(text: &str) -> Self {
        Self { key: key(text), text: text.to_owned() }
    }

    /// This word and `other`, written together.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        Self::new(&format!("{}{}", self.text, other.text))
    }
}

impl Wording {
    /// Exactly the words of `wording`.
    pub fn exact(wording: &str) -> Self {
        let words = Words::new(wording);
        let slot = |index: usize| Slot {
            before: if index == 0 { String::new() } else { words.before(index).to_owned() },
            choices: vec![Choice::new(words.word(index))],
            apart: Vec::new(),
        };
        Self { sequences: vec![(0..words.len()).map(slot).collect()], ..Self::default() }
    }

    /// Where `text` holds the wording, in text order. Words that stand apart are looked for only where nothing else is
    /// found and case does not count.
    pub fn find(&self, text: &Words<'_>, case: Case) -> Vec<Occurrence> {
        let search = Search { wording: self, text, case };
        let mut found: Vec<Occurrence> = (0..text.len()).filter_map(|first| search.whole(first)).collect();
        if found.is_empty() && case == Case::Any && !self.conjunctions.is_empty() {
            found.extend((0..text.len()).find_map(|first| search.apart(first)));
        }
        found
    }
}

/// A wording being looked for in a text.
struct Search<'s, 't> {
    wording: &'s Wording,
    text: &'s Words<'t>,
    case: Case,
}

impl<'s> Search<'s, '_> {
    /// The longest sequence that starts at word `first`.
    fn whole(&self, first: usize) -> Option<Occurrence> {
        let last = self.wording.sequences.iter().filter_map(|sequence| self.last(sequence, first)).max()?;
        let bounded =
            !self.text.before(first).ends_with(['@', '#', '_']) && !self.text.before(last + 1).starts_with('_');
        bounded.then(|| Occurrence { span: self.text.span(first, last), parts: Vec::new() })
    }

    /// The last word of `sequence`, if it starts at word `first`.
    fn last(&self, sequence: &'s [Slot], first: usize) -> Option<usize> {
        let (start, rest) = sequence.split_first()?;
        let mut taken = vec![(self.choice(start, first)?, first)];
        for slot in rest {
            let next = self.next(slot, taken[taken.len() - 1].1)?;
            taken.push((self.choice(slot, next)?, next));
        }
        let kept = taken.iter().enumerate().all(|(index, (choice, word))| self.is_kept(index, choice, *word));
        let in_capitals = |word: usize| !self.text.word(word).chars().any(char::is_lowercase);
        let heading = taken.len() > 1 && taken.iter().all(|(_, word)| in_capitals(*word));
        (kept || heading).then(|| taken[taken.len() - 1].1)
    }

    /// Whether the word `word` has the case that is asked for. A capital for a small letter is good in the first word alone.
    fn is_kept(&self, index: usize, choice: &Choice, word: usize) -> bool {
        let word = self.text.word(word);
        let raised = index > 0 && word.starts_with(char::is_uppercase) && !choice.text.starts_with(char::is_uppercase);
        agrees(&choice.text, word, self.case) && !(raised && self.case == Case::Kept)
    }

    /// The word that `slot` is to be compared with, behind the word `before`.
    fn next(&self, slot: &Slot, before: usize) -> Option<usize> {
        let next = before + 1;
        let same_gap = |word: usize| word < self.text.len() && is_same_gap(&slot.before, self.text.before(word));
        if !same_gap(next) {
            return None;
        }
        let filled = self.wording.fillers.iter().any(|filler| self.text.word(next).eq_ignore_ascii_case(filler));
        if filled && self.choice(slot, next).is_none() {
            return same_gap(next + 1).then_some(next + 1);
        }
        Some(next)
    }

    /// The words of the wording in order from word `first` on, with at most three others between them, among which a
    /// comma or a conjunction: « foreign and defence ministers ».
    fn apart(&self, first: usize) -> Option<Occurrence> {
        self.wording.sequences.iter().find_map(|sequence| {
            let (start, rest) = sequence.split_first().filter(|(_, rest)| !rest.is_empty())?;
            self.choice_apart(start, first)?;
            let mut parts = vec![self.text.words[first].span];
            let mut gap = Gap { words: 0, joined: false };
            let mut at = first;
            for slot in rest {
                at = self.next_apart(slot, at + 1, &mut gap)?;
                parts.push(self.text.words[at].span);
            }
            let span = self.text.span(first, at);
            gap.joined.then(|| Occurrence { span, parts: merged(&parts, self.text.text) })
        })
    }

    fn next_apart(&self, slot: &Slot, from: usize, gap: &mut Gap) -> Option<usize> {
        for at in from..self.text.len() {
            let between = self.text.before(at);
            if between.contains([',', '&']) {
                gap.joined = true;
                gap.words += 1;
            }
            if gap.words > LONGEST_GAP || between.contains(['.', ';', ':', '!', '?']) {
                return None;
            }
            if self.choice_apart(slot, at).is_some() {
                return Some(at);
            }
            let word = self.text.word(at);
            gap.joined |= self.wording.conjunctions.iter().any(|other| word.eq_ignore_ascii_case(other));
            gap.words += 1;
        }
        None
    }

    /// The choice that is the word `at`, whatever its case.
    fn choice(&self, slot: &'s Slot, at: usize) -> Option<&'s Choice> {
        self.one_of(&slot.choices, at)
    }

    fn choice_apart(&self, slot: &'s Slot, at: usize) -> Option<&'s Choice> {
        self.choice(slot, at).or_else(|| self.one_of(&slot.apart, at))
    }

    fn one_of(&self, choices: &'s [Choice], at: usize) -> Option<&'s Choice> {
        let key = self.text.words[at].key;
        choices.iter().find(|choice| choice.key == key && agrees(&choice.text, self.text.word(at), Case::Any))
    }
}

/// The words and commas that stand between the words of a wording.
struct Gap {
    words: usize,
    joined: bool,
}

/// Most words and commas between the words of a wording in a coordination.
const LONGEST_GAP: usize = 3;

/// Whether what stands between two words of a text is what the wording has there. Spaces, hyphens and dashes are the same.
fn is_same_gap(wanted: &str, found: &str) -> bool {
    wanted == found || plain(wanted).eq(plain(found))
}

fn plain(gap: &str) -> impl Iterator<Item = char> {
    let mut spaced = false;
    gap.chars().filter_map(move |character| {
        let space = character.is_whitespace() || matches!(character, '-' | '\u{2010}' | '\u{2011}' | '–');
        let repeated = space && spaced;
        spaced = space;
        let unified = match character {
            _ if space => ' ',
            '\'' | '‘' | 'ʼ' | '´' | '`' | '′' => '’',
            other => other,
        };
        (!repeated).then_some(unified)
    })
}

/// Neighbouring spans that only space parts, as one.
fn merged(spans: &[Span], text: &str) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if text[last.end..span.start].trim().is_empty() => last.end = span.end,
            _ => merged.push(*span),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wording: &str, text: &str, case: Case, expected: &[&str]) {
        let found = Wording::exact(wording).find(&Words::new(text), case);
        assert_eq!(found.iter().map(|found| found.span.of(text)).collect::<Vec<_>>(), expected, "{wording}");
    }

    #[test]
    fn words_in_order_with_the_same_gaps() {
        check(
            "data centre",
            "A data centre, a Data-Centre; the datacentre",
            Case::Any,
            &["data centre", "Data-Centre"],
        );
        check("leaders’ day", "leaders' day, leaders day", Case::Any, &["leaders' day"]);
        check("R&D", "R&D, R D", Case::Kept, &["R&D"]);
        check("EU", "#EU, the EU’s", Case::Kept, &["EU"]);
    }

    #[test]
    fn case_policies() {
        check("European Union", "European union, EUROPEAN UNION", Case::Kept, &["EUROPEAN UNION"]);
        check("Council of State", "Council Of State", Case::Kept, &[]);
        check("AI", "Ai", Case::Kept, &[]);
        check("deal", "Deal", Case::Kept, &["Deal"]);
    }

    #[test]
    fn accents_count() {
        check("Séjourné", "Sejourne", Case::Any, &[]);
        check("Sejourne", "Séjourné", Case::Any, &[]);
    }
}
