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
        let mut found = Vec::new();
        for first in 0..text.len() {
            found.extend(self.at(text, first, case));
        }
        if found.is_empty() && case == Case::Any && !self.conjunctions.is_empty() {
            found.extend((0..text.len()).find_map(|first| self.apart(text, first)));
        }
        found
    }

    /// The longest sequence that starts at word `first`.
    fn at(&self, text: &Words<'_>, first: usize, case: Case) -> Option<Occurrence> {
        let lasts = self.sequences.iter().filter_map(|sequence| self.last(sequence, text, first, case));
        let last = lasts.max()?;
        let bounded = !text.before(first).ends_with(['@', '#', '_']) && !text.before(last + 1).starts_with('_');
        bounded.then(|| Occurrence { span: text.span(first, last), parts: Vec::new() })
    }

    /// The last word of `sequence`, if it starts at word `first`.
    fn last(&self, sequence: &[Slot], text: &Words<'_>, first: usize, case: Case) -> Option<usize> {
        let (start, rest) = sequence.split_first()?;
        let mut taken = vec![(start.choice(text, first)?, first)];
        for slot in rest {
            let before = taken[taken.len() - 1].1;
            let next = self.next(slot, text, before)?;
            taken.push((slot.choice(text, next)?, next));
        }
        let kept = taken.iter().all(|(choice, word)| agrees(&choice.text, text.word(*word), case));
        let capitals =
            || taken.len() > 1 && taken.iter().all(|(choice, word)| choice.agrees_in_capitals(text.word(*word)));
        (kept || capitals()).then(|| taken[taken.len() - 1].1)
    }

    /// The word that `slot` is to be compared with, behind the word `before`.
    fn next(&self, slot: &Slot, text: &Words<'_>, before: usize) -> Option<usize> {
        let next = before + 1;
        if next >= text.len() || !same_gap(&slot.before, text.before(next)) {
            return None;
        }
        let filled = self.fillers.iter().any(|filler| text.word(next).eq_ignore_ascii_case(filler));
        let behind = next + 1;
        let optional = filled && slot.choice(text, next).is_none() && behind < text.len();
        if !optional {
            return Some(next);
        }
        same_gap(&slot.before, text.before(behind)).then_some(behind)
    }

    /// The words of the wording in order from word `first` on, with at most three others between them, among which a
    /// comma or a conjunction: « foreign and defence ministers ».
    fn apart(&self, text: &Words<'_>, first: usize) -> Option<Occurrence> {
        self.sequences.iter().find_map(|sequence| {
            let (start, rest) = sequence.split_first().filter(|(_, rest)| !rest.is_empty())?;
            start.choice_apart(text, first)?;
            let mut parts = vec![text.words[first].span];
            let mut gap = Gap { words: 0, joined: false };
            let mut at = first;
            for slot in rest {
                at = self.next_apart(slot, text, at + 1, &mut gap)?;
                parts.push(text.words[at].span);
            }
            let span = text.span(first, at);
            gap.joined.then(|| Occurrence { span, parts: merged(&parts, text.text) })
        })
    }

    fn next_apart(&self, slot: &Slot, text: &Words<'_>, from: usize, gap: &mut Gap) -> Option<usize> {
        for at in from..text.len() {
            let between = text.before(at);
            if between.contains(['.', ';', ':', '!', '?']) {
                return None;
            }
            if between.contains([',', '&']) {
                gap.joined = true;
                gap.words += 1;
            }
            if gap.words > LONGEST_GAP {
                return None;
            }
            if slot.choice_apart(text, at).is_some() {
                return Some(at);
            }
            gap.joined |= self.conjunctions.iter().any(|other| text.word(at).eq_ignore_ascii_case(other));
            gap.words += 1;
        }
        None
    }
}

/// The words and commas that stand between the words of a wording.
struct Gap {
    words: usize,
    joined: bool,
}

/// Most words and commas between the words of a wording in a coordination.
const LONGEST_GAP: usize = 3;

impl Slot {
    /// The choice that has the key of word `at`. Letters are compared later.
    fn choice(&self, text: &Words<'_>, at: usize) -> Option<&Choice> {
        let key = text.words[at].key;
        self.choices.iter().find(|choice| choice.key == key && agrees(&choice.text, text.word(at), Case::Any))
    }

    fn choice_apart(&self, text: &Words<'_>, at: usize) -> Option<&Choice> {
        let key = text.words[at].key;
        let found =
            self.apart.iter().find(|choice| choice.key == key && agrees(&choice.text, text.word(at), Case::Any));
        found.or_else(|| self.choice(text, at))
    }
}

impl Choice {
    fn agrees_in_capitals(&self, word: &str) -> bool {
        !word.chars().any(char::is_lowercase) && agrees(&self.text, word, Case::Any)
    }
}

/// Whether what stands between two words of a text is what the wording has there. Spaces, hyphens and dashes are the same.
fn same_gap(wanted: &str, found: &str) -> bool {
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
        check("AI", "Ai", Case::Kept, &[]);
        check("deal", "Deal", Case::Kept, &["Deal"]);
    }

    #[test]
    fn accents_count() {
        check("Séjourné", "Sejourne", Case::Any, &[]);
        check("Sejourne", "Séjourné", Case::Any, &[]);
    }
}
