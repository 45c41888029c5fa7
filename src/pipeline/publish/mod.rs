//! The edition: the document with its targets in the place of its segments.
//!
//! What stands between the segments is the source's, byte for byte. A target goes in as it was typed, and where it is
//! the source's text, so do the source's bytes. Only a mark that would end it there, such as a quotation mark in the
//! value of an attribute, is written otherwise ([`Quoting`]). One thing follows the source: a paragraph that was wrapped by hand is
//! wrapped to the same width: single spaces of a target become line ends there, and nothing else changes.

mod quoting;
mod wrap;

use super::exact;
use super::reconcile::segments;
#[cfg(doc)]
use crate::model::Quoting;
use crate::model::{Bilingual, Document, Outdated, Pair, Part, Segment, State};
use crate::text::Lines;
use std::borrow::Cow;
use wrap::Flow;

/// What an edition does about segments that nobody has translated, or whose source changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// What stands in the place of such a segment.
    pub outdated: Outdated,
    /// Whether drafts, of machines too, are as good as translations.
    pub allow_drafts: bool,
    /// What stands before every such segment; nothing when empty.
    pub marker: String,
}

/// An edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its text.
    pub text: String,
    /// What stands in the place of each segment that has a text.
    pub targets: Vec<String>,
    /// The segments that nobody has confirmed: their old targets, drafts or sources stand in it, as the policy wants.
    pub outstanding: Vec<Outstanding>,
}

/// There is no edition: these segments are in its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocked {
    /// The segments in document order.
    pub segments: Vec<Outstanding>,
}

/// A segment without a confirmed target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outstanding {
    /// Its number among the segments that have a text, from 1.
    pub segment: usize,
    /// Its line in the source, from 1.
    pub line: usize,
    /// The line of its pair in the bilingual file, from 1; 0 when there is no pair, or no file.
    pub pair_line: usize,
    /// What is wanting.
    pub lack: Lack,
    /// Its text.
    pub text: String,
}

/// What a segment lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lack {
    /// It has no pair: the bilingual file is not in line with the document.
    Pair,
    /// It has no target.
    Target,
    /// Its target is a draft.
    Confirmation,
    /// Its target was made for an earlier source.
    Update,
}

impl Lack {
    /// The name used in outputs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pair => "missing",
            Self::Target => "empty",
            Self::Confirmation => "draft",
            Self::Update => "outdated",
        }
    }
}

/// The edition of `document` with the targets of `bilingual`.
///
/// # Errors
/// [`Blocked`] when `policy` has nothing to put in the place of some segments.
pub fn publish(document: &Document, bilingual: &Bilingual, policy: &Policy) -> Result<Published, Blocked> {
    let texts: Vec<&str> = segments(document).map(|segment| segment.text.as_str()).collect();
    let sources: Vec<&str> = bilingual.pairs.iter().map(|pair| pair.source.as_str()).collect();
    let pairs = exact::matches(&sources, &texts).into_iter().map(|index| Some(&bilingual.pairs[index?]));
    let chosen: Vec<Chosen<'_>> = pairs.map(|pair| choose(pair, policy)).collect();
    let outstanding = outstanding(document, &chosen);
    if chosen.iter().any(|chosen| chosen.text == Text::None) {
        let blocks = |(_, chosen): &(Outstanding, &Chosen<'_>)| chosen.text == Text::None;
        return Err(Blocked { segments: outstanding.filter(blocks).map(|(segment, _)| segment).collect() });
    }
    let outstanding = outstanding.map(|(segment, _)| segment).collect();
    let stands = |(segment, chosen): (&Segment, &Chosen<'_>)| match chosen.text {
        Text::Target(target) => target.to_owned(),
        Text::Source | Text::None => segment.text.clone(),
    };
    let targets = segments(document).zip(&chosen).map(stands).collect();
    Ok(Published { text: text(document, &chosen, &policy.marker), targets, outstanding })
}

/// What stands in the place of a segment, and what is wanting about it.
struct Chosen<'b> {
    text: Text<'b>,
    lack: Option<Lack>,
    pair_line: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Text<'b> {
    Target(&'b str),
    Source,
    None,
}

fn choose<'b>(pair: Option<&'b Pair>, policy: &Policy) -> Chosen<'b> {
    let lack = lack(pair);
    let target = pair.map_or("", |pair| pair.target.as_str());
    let stands = match lack {
        None => true,
        Some(Lack::Pair | Lack::Target) => false,
        Some(Lack::Confirmation | Lack::Update) => {
            let kept = policy.outdated == Outdated::Keep && pair.is_some_and(Pair::is_by_person);
            policy.allow_drafts || kept
        }
    };
    let text = match policy.outdated {
        _ if stands => Text::Target(target),
        Outdated::Source => Text::Source,
        Outdated::Block | Outdated::Keep => Text::None,
    };
    Chosen { text, lack, pair_line: pair.map_or(0, |pair| pair.line) }
}

fn lack(pair: Option<&Pair>) -> Option<Lack> {
    let Some(pair) = pair else { return Some(Lack::Pair) };
    match pair.state {
        State::Initial => Some(Lack::Target),
        State::Draft if pair.is_outdated() => Some(Lack::Update),
        State::Draft => Some(Lack::Confirmation),
        State::Translated | State::Reviewed => pair.is_outdated().then_some(Lack::Update),
    }
}

/// The segments that lack something, each with what was chosen for it.
fn outstanding<'c, 'b>(
    document: &Document,
    chosen: &'c [Chosen<'b>],
) -> impl Iterator<Item = (Outstanding, &'c Chosen<'b>)> {
    let lines = Lines::new(&document.source);
    segments(document).zip(chosen).enumerate().filter_map(move |(index, (segment, chosen))| {
        let line = lines.position(segment.span.start).line;
        let (pair_line, text) = (chosen.pair_line, segment.text.clone());
        Some((Outstanding { segment: index + 1, line, pair_line, lack: chosen.lack?, text }, chosen))
    })
}

/// The text of the edition. Every segment with a text has something chosen for it.
fn text(document: &Document, chosen: &[Chosen<'_>], marker: &str) -> String {
    let mut chosen = chosen.iter();
    let mut flow = Flow::new(document);
    for part in &document.parts {
        match part {
            Part::Segment(segment) => {
                let target = replacement(segment, &mut chosen, marker);
                let target = target.as_deref().map(|target| quoting::written(target, segment.quoting));
                flow.segment(segment, target.as_deref());
            }
            Part::Skeleton(span) => flow.skeleton(*span),
        }
    }
    flow.finish()
}

/// What stands in the place of a segment, when it is another text.
fn replacement<'b>(
    segment: &Segment,
    chosen: &mut std::slice::Iter<'_, Chosen<'b>>,
    marker: &str,
) -> Option<Cow<'b, str>> {
    if segment.text.is_empty() {
        return None;
    }
    let chosen = chosen.next().expect("one for each segment with a text");
    let marker = if chosen.lack.is_some() { marker } else { "" };
    match chosen.text {
        Text::Target(target) if marker.is_empty() => (target != segment.text).then_some(Cow::Borrowed(target)),
        Text::Target(target) => Some(Cow::Owned(format!("{marker}{target}"))),
        Text::Source | Text::None => (!marker.is_empty()).then(|| Cow::Owned(format!("{marker}{}", segment.text))),
    }
}
