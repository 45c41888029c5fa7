//! Rewriting a match with today's renderings.
//!
//! Two sources that differ only in what they mention (numbers, dates, names, titles, terms) have targets that differ
//! only in the renderings. [`repair`] puts today's in the place of the old ones, and gives up when anything else
//! differs or when it is not certain which words of the target render what: a wrong repair costs more than none.
//! [`renew`] decides what becomes of a match, exact ones included: glossaries change.

use super::token::plain;
use super::wording::{Occurrences, capitalised};
use crate::language::Language;
use crate::model::value::{Amount, Of, Quantity};
use crate::model::{Match, Mention, MentionKind, Origin, Value};
use crate::text::Span;

/// A source with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Sentence<'a> {
    /// The text.
    pub text: &'a str,
    /// Its mentions, in text order.
    pub mentions: &'a [Mention],
}

/// What a match is measured against.
#[derive(Clone, Copy)]
pub struct Today<'a> {
    /// The source to be translated, with today's mentions.
    pub sentence: Sentence<'a>,
    /// The target language, where visavis knows it.
    pub language: Option<&'a dyn Language>,
    /// Whether a target has an acceptable rendering of a mention.
    pub satisfied: &'a dyn Fn(&str, &Mention) -> bool,
}

/// What becomes of a match today. `mentions` are those of the match's source, with the renderings that its target may
/// have: those of the lock that it was confirmed against, or else today's.
///
/// - An identical one that satisfies today's mentions stays as it is.
/// - One that can be repaired, and then satisfies them, is [`Origin::Repaired`].
/// - An identical one that does not satisfy them and cannot be repaired is no more than a near match of 99 per cent.
/// - Another near match stays as it is.
pub fn renew(found: Match, mentions: &[Mention], today: &Today<'_>) -> Match {
    let identical = matches!(found.origin, Origin::Context | Origin::Exact);
    let right = |target: &str| {
        let mentions = today.sentence.mentions.iter().filter(|mention| !mention.renderings.is_empty());
        mentions.into_iter().all(|mention| (today.satisfied)(target, mention))
    };
    if identical && right(&found.target) {
        return found;
    }
    let old = Sentence { text: &found.source, mentions };
    let repaired = repair(old, &found.target, today.sentence, today.language).filter(|target| right(target));
    match repaired {
        Some(target) => Match { origin: Origin::Repaired, target, ..found },
        None if identical => Match { origin: Origin::Fuzzy, score: found.score.min(99), ..found },
        None => found,
    }
}

/// `target`, the translation of `old`, as a translation of `new`; none when that is not certain.
pub fn repair(old: Sentence<'_>, target: &str, new: Sentence<'_>, language: Option<&dyn Language>) -> Option<String> {
    let (old_slots, new_slots) = (slots(old)?, slots(new)?);
    if old_slots.len() != new_slots.len() || frame(old.text, &old_slots) != frame(new.text, &new_slots) {
        return None;
    }
    let pairs: Vec<Slot<'_>> = old_slots
        .into_iter()
        .zip(new_slots)
        .map(|(was, is)| Slot { was, is, same: plain(was.span.of(old.text)) == plain(is.span.of(new.text)) })
        .collect();
    let mut changes: Vec<(Span, String)> = Vec::new();
    for index in (0..pairs.len()).filter(|index| pairs[*index].changed()) {
        changes.extend(change(&pairs, index, target)?);
    }
    changes.sort_unstable_by_key(|(span, _)| span.start);
    let apart = changes.windows(2).all(|pair| !pair[0].0.overlaps(pair[1].0));
    let fits = |(span, wording): &(Span, String)| fits(target, *span, wording, language);
    (apart && changes.iter().all(fits)).then(|| apply(target, &changes))
}

/// A mention of the old source with the one that stands in its place in the new source.
struct Slot<'m> {
    was: &'m Mention,
    is: &'m Mention,
    /// Whether both sources word it the same.
    same: bool,
}

impl Slot<'_> {
    fn changed(&self) -> bool {
        !self.same || self.was.renderings != self.is.renderings
    }
}

/// The mentions that stand one behind the other; none when some overlap. The words of a quotation are not its own, so it
/// belongs to the frame.
fn slots(sentence: Sentence<'_>) -> Option<Vec<&Mention>> {
    let own = |mention: &&Mention| mention.kind != MentionKind::Quote;
    let slots: Vec<&Mention> = sentence.mentions.iter().filter(own).collect();
    slots.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start).then_some(slots)
}

/// What stands between the mentions, without typography, and what kinds they are of.
fn frame(text: &str, slots: &[&Mention]) -> (Vec<String>, Vec<MentionKind>) {
    let starts = std::iter::once(0).chain(slots.iter().map(|mention| mention.span.end));
    let ends = slots.iter().map(|mention| mention.span.start).chain([text.len()]);
    let gaps = starts.zip(ends).map(|(start, end)| plain(Span::new(start, end).of(text))).collect();
    (gaps, slots.iter().map(|mention| mention.kind).collect())
}

/// What to write where for the slot `index`: nothing when the target is right already, none when it is not certain.
fn change(slots: &[Slot<'_>], index: usize, target: &str) -> Option<Vec<(Span, String)>> {
    let Slot { was, is, same } = &slots[index];
    if is.renderings.is_empty() {
        return None;
    }
    let others = slots.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, slot)| slot.was);
    let mut occurrences = Occurrences::of(target, &was.renderings);
    occurrences.without(others.clone().flat_map(|other| &other.renderings));
    let ambiguous = others.into_iter().any(|other| shares(&was.renderings, &other.renderings));
    let Some((span, rendering)) = occurrences.only().filter(|_| !ambiguous) else {
        let right = *same && Occurrences::of(target, &is.renderings).only().is_some() && !ambiguous;
        return right.then(Vec::new);
    };
    if Occurrences::of(span.of(target), &is.renderings).only().is_some_and(|(whole, _)| whole.len() == span.len()) {
        return Some(Vec::new());
    }
    if turns_plural(was, is, &target[span.end..]) {
        return None;
    }
    let parallel = is.value.is_some() && was.renderings.len() == is.renderings.len();
    let wording = &is.renderings[if parallel { rendering } else { 0 }];
    Some(vec![(span, capitalised(wording, span, target, &was.renderings[rendering]))])
}

/// Whether two lists have a wording in common.
fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|wording| other.iter().any(|other| plain(wording).to_lowercase() == plain(other).to_lowercase()))
}

/// Whether a number may turn the noun behind it from singular to plural or back, as 1 does almost everywhere, and 0 and
/// 1.5 in some languages.
fn turns_plural(was: &Mention, is: &Mention, behind: &str) -> bool {
    let noun = behind.strip_prefix([' ', '\u{A0}', '-']).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    match (&was.value, &is.value) {
        (Some(Value::Quantity(was)), Some(Value::Quantity(is))) if noun => {
            let few = |quantity: &Quantity| match quantity.amount {
                Amount::Exact(amount) => quantity.of == Of::Things && amount.abs() < rust_decimal::Decimal::TWO,
                Amount::Ratio(..) | Amount::Order(_) => false,
            };
            was != is && (few(was) || few(is))
        }
        _ => false,
    }
}

/// Whether the word before `span` goes with the new wording as it did with the old one.
fn fits(target: &str, span: Span, wording: &str, language: Option<&dyn Language>) -> bool {
    let before = target[..span.start].trim_end();
    let word = before.rsplit(|character: char| !character.is_alphanumeric()).next().unwrap_or_default();
    language.and_then(Language::grammar).is_none_or(|grammar| grammar.may_precede(word, wording))
}

fn apply(target: &str, changes: &[(Span, String)]) -> String {
    let mut repaired = target.to_owned();
    for (span, wording) in changes.iter().rev() {
        repaired.replace_range(span.start..span.end, wording);
    }
    repaired
}
