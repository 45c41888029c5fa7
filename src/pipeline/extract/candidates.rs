//! Groups of words that could be terms.

use crate::language::Grammar;
use crate::language::grammar::Class;
use crate::text::Words;
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// The most words that a group has.
const LONGEST: usize = 6;

/// All groups of a text.
pub(super) struct Groups<'t> {
    pub(super) all: Vec<Group<'t>>,
}

/// A group of words, however inflected.
pub(super) struct Group<'t> {
    /// How many words it has that name or tell something.
    pub(super) words: usize,
    /// In how many places it occurs.
    pub(super) count: usize,
    /// The segments that have it, ascending.
    pub(super) segments: Vec<usize>,
    /// How often something before it announces a noun.
    announced: usize,
    /// How often nothing that could belong to it stands on either side.
    alone: usize,
    /// How often it has a capital although no sentence starts with it, or is written in capitals.
    capitals: usize,
    /// Its wordings, with how often each occurs.
    wordings: Vec<(&'t str, usize)>,
    /// In how many of its places it lies in one and the same longer group, at most.
    nested: usize,
}

impl<'t> Group<'t> {
    /// The commonest wording; of equally common ones the first.
    pub(super) fn wording(&self) -> &'t str {
        let best = self.wordings.iter().rev().max_by_key(|(_, count)| *count);
        best.map(|(wording, _)| *wording).expect("a group occurs")
    }
}

impl<'t> Groups<'t> {
    /// The groups of `segments` that occur in at least `least` places.
    pub(super) fn of(segments: &[&'t str], grammar: &dyn Grammar, least: usize) -> Self {
        let mut numbers = frequent(segments, grammar, least);
        let mut all: Vec<Group<'t>> = Vec::new();
        let mut inside: Vec<(usize, usize)> = Vec::new();
        for (segment, text) in segments.iter().enumerate() {
            let sentence = Reading::new(text, grammar);
            let mut here: Vec<((usize, usize), usize)> = Vec::new();
            for at in sentence.groups() {
                let Some(number) = numbers.get_mut(&sentence.key(at)) else { continue };
                let number = *number.get_or_insert_with(|| {
                    all.push(sentence.empty_group(at));
                    all.len() - 1
                });
                sentence.count(at, segment, &mut all[number]);
                here.push((at, number));
            }
            for ((first, last), number) in &here {
                let longer = here
                    .iter()
                    .filter(|((start, end), _)| start <= first && last <= end && (last - first) < (end - start));
                inside.extend(longer.map(|(_, longer)| (*number, *longer)));
            }
        }
        nest(&mut all, inside);
        Self { all }
    }

    /// How much of a term each group is: see the module above.
    pub(super) fn termhood(&self) -> Vec<f64> {
        let number = |count: usize| f64::from(u32::try_from(count).expect("fewer than 2^32 places"));
        let termhood = self.all.iter().map(|group| {
            let count = number(group.count);
            let free = count - number(group.nested);
            let announced = number(group.announced) / count;
            let alone = number(group.alone) / count;
            let capitals = number(group.capitals) / count;
            let noun = (announced + 0.5 * capitals).min(1.0);
            number(group.words + 1).log2() * free * noun * (0.2 + 0.8 * alone)
        });
        termhood.collect()
    }
}

/// The keys of the groups that occur in at least `least` places; numbers come later. Most groups occur once: they are
/// not worth more than a count.
fn frequent(segments: &[&str], grammar: &dyn Grammar, least: usize) -> FxHashMap<u64, Option<usize>> {
    let mut counts: FxHashMap<u64, usize> = FxHashMap::default();
    for text in segments {
        let sentence = Reading::new(text, grammar);
        for at in sentence.groups() {
            *counts.entry(sentence.key(at)).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= least).map(|(key, _)| (key, None)).collect()
}

/// Count in how many of its places each group lies in the longer group that holds it most often.
fn nest(all: &mut [Group<'_>], mut inside: Vec<(usize, usize)>) {
    inside.sort_unstable();
    for places in inside.chunk_by(|one, two| one == two) {
        let (number, _) = places[0];
        all[number].nested = all[number].nested.max(places.len());
    }
}

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// Nothing but a space or an apostrophe.
    Space,
    /// A hyphen: the two are one word, whatever they are alone (« sous-jacent », « COVID-19 »).
    Hyphen,
    /// Something that parts them, or no word at all.
    Break,
}

fn joint(words: &Words<'_>, index: usize, classes: &[Option<Class>]) -> Joint {
    let gap = words.before(index);
    if index == 0 || gap.is_empty() {
        return Joint::Break;
    }
    match gap {
        // « dit-il », « a-t-on »
        "-" | "\u{2010}" | "\u{2011}" if classes[index] != Some(Class::Outside) => Joint::Hyphen,
        _ if gap.chars().all(|gap| gap.is_whitespace() || gap == '\'' || gap == '’') => Joint::Space,
        _ => Joint::Break,
    }
}

/// A segment cut into words with their classes.
struct Reading<'t, 'g> {
    words: Words<'t>,
    /// The class of each word; none for one that names or tells something.
    classes: Vec<Option<Class>>,
    /// What joins each word to the one before it.
    joints: Vec<Joint>,
    grammar: &'g dyn Grammar,
}

impl<'t, 'g> Reading<'t, 'g> {
    fn new(text: &'t str, grammar: &'g dyn Grammar) -> Self {
        let words = Words::new(text);
        let mut classes: Vec<Option<Class>> = (0..words.len()).map(|index| class(words.word(index), grammar)).collect();
        let joints: Vec<Joint> = (0..words.len()).map(|index| joint(&words, index, &classes)).collect();
        for index in 1..words.len() {
            if joints[index] == Joint::Hyphen {
                classes[index - 1] = None;
                classes[index] = None;
            }
        }
        Self { words, classes, joints, grammar }
    }

    /// All groups, as first and last word.
    fn groups(&self) -> Vec<(usize, usize)> {
        let mut groups = Vec::new();
        for first in (0..self.words.len()).filter(|first| self.may_start(*first)) {
            let mut linked = false;
            for last in first..self.words.len().min(first + LONGEST) {
                if last > first && self.joints[last] == Joint::Break {
                    break;
                }
                match self.classes[last] {
                    None if self.joints.get(last + 1) == Some(&Joint::Hyphen) => linked = false,
                    None => {
                        linked = false;
                        groups.push((first, last));
                    }
                    Some(Class::Link) if !linked => linked = true,
                    Some(Class::Article) if linked => {}
                    Some(_) => break,
                }
            }
        }
        groups
    }

    /// Whether a group may start with a word: a content word that is not the participle or infinitive of an auxiliary.
    fn may_start(&self, first: usize) -> bool {
        let after_auxiliary = self.joints[first] == Joint::Space && self.classes[first - 1] == Some(Class::Auxiliary);
        let whole = self.joints[first] != Joint::Hyphen && self.words.word(first).chars().count() > 1;
        whole && self.classes[first].is_none() && !after_auxiliary
    }

    /// A key that inflected forms share.
    fn key(&self, (first, last): (usize, usize)) -> u64 {
        let mut hasher = FxHasher::default();
        for index in first..=last {
            let word = self.words.word(index);
            let bare = self.grammar.singular(word);
            Words::new(bare).words.first().map_or(self.words.words[index].key, |word| word.key).hash(&mut hasher);
        }
        hasher.finish()
    }

    fn empty_group(&self, (first, last): (usize, usize)) -> Group<'t> {
        let words = self.classes[first..=last].iter().filter(|class| class.is_none()).count();
        Group {
            words,
            count: 0,
            segments: Vec::new(),
            announced: 0,
            alone: 0,
            capitals: 0,
            wordings: Vec::new(),
            nested: 0,
        }
    }

    fn count(&self, (first, last): (usize, usize), segment: usize, group: &mut Group<'t>) {
        let wording = self.words.span(first, last).of(self.words.text);
        group.count += 1;
        if group.segments.last() != Some(&segment) {
            group.segments.push(segment);
        }
        match group.wordings.iter_mut().find(|(known, _)| *known == wording) {
            Some((_, count)) => *count += 1,
            None => group.wordings.push((wording, 1)),
        }
        let joined = |index: &usize| self.joints.get(*index).is_some_and(|joint| *joint != Joint::Break);
        let before = Some(first).filter(joined).map(|first| first - 1);
        let behind = Some(last + 1).filter(joined);
        group.announced += usize::from(before.is_some_and(|before| self.announces(before)));
        group.alone += usize::from(![before, behind].into_iter().flatten().any(|index| self.is_content(index)));
        let capital = before.is_some() && wording.starts_with(char::is_uppercase);
        let acronym = first == last && wording.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        group.capitals += usize::from(capital || acronym);
    }

    /// Whether a noun may be expected behind a word.
    fn announces(&self, index: usize) -> bool {
        matches!(self.classes[index], Some(Class::Article | Class::Determiner | Class::Link | Class::Preposition))
    }

    /// Whether a word names or tells something.
    fn is_content(&self, index: usize) -> bool {
        self.classes[index].is_none() && !is_number(self.words.word(index))
    }
}

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// The class of a word by itself. A number announces nouns as determiners do.
fn class(word: &str, grammar: &dyn Grammar) -> Option<Class> {
    if is_number(word) { Some(Class::Determiner) } else { grammar.class(word) }
}
