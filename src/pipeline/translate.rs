//! The main job: a document and its bilingual file, brought together.

use super::draft::draft;
use super::drift::{self, Carried, Languages, Past, Satisfied};
use super::notes::note;
use super::reconcile::segments;
use super::{Change, Reconciled, lock, lock_lines, locks, reconcile};
use crate::checks::Setting;
use crate::language;
use crate::locales::Discourse;
use crate::model::{
    Bilingual, Document, Drafts, Mention, Pair, Placeable, RemarkKind, RowDrift, Segment, SourceDrift, Style, Verdict,
};
use crate::resources::{Resources, Seen};

/// What an edition asks for while it is made.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Variety, date and house style.
    pub style: Style,
    /// Where drafts may come from.
    pub drafts: Drafts,
    /// Changes of a source that its target survives, if they are harmless.
    pub accept: Vec<Verdict>,
}

/// A bilingual file of today, with what is mentioned in it.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The file, in line with the document, and what became of its pairs.
    pub reconciled: Reconciled,
    /// The mentions of each pair's source.
    pub mentions: Vec<Vec<Mention>>,
    /// The number of words of each pair's source.
    pub words: Vec<usize>,
    /// For each pair whose target is another source's, or was until now, what changed.
    pub drifts: Vec<(usize, SourceDrift)>,
    /// The pairs among them whose targets were carried over.
    pub accepted: Vec<usize>,
    /// The pairs whose targets were repaired.
    pub repaired: Vec<usize>,
    /// Rows that pairs were locked against and that no longer match.
    pub gone: Vec<(usize, RowDrift)>,
}

/// Bring `old` in line with `document`, draft what has no target, and note what is mentioned.
///
/// What a person wrote stays. Where its source changed, the target is carried over if `asked` accepts the change, repaired
/// if only values and names changed, and else waits as a draft; where a row changed, see [`drift::relock`].
pub fn translate(document: &Document, old: &Bilingual, resources: &Resources, asked: &Asked) -> Translated {
    let Seen { mentions, words } = recognise(document, resources, &asked.style);
    let reconciled = reconcile(old, document);
    let empty = Vec::new;
    let mut translated = Translated {
        reconciled,
        mentions,
        words,
        drifts: empty(),
        accepted: Vec::new(),
        repaired: Vec::new(),
        gone: Vec::new(),
    };
    let work = Work { document, old, resources, asked };
    work.follow_sources(&mut translated);
    note(&mut translated.reconciled.bilingual, document);
    let pairs = &mut translated.reconciled.bilingual;
    let drafted = draft(pairs, (document, &translated.mentions), resources, asked);
    work.lock(&mut translated, &drafted);
    translated
}

/// What is brought together.
struct Work<'w> {
    document: &'w Document,
    old: &'w Bilingual,
    resources: &'w Resources,
    asked: &'w Asked,
}

impl Work<'_> {
    /// Carry over and repair the targets whose sources changed.
    fn follow_sources(&self, translated: &mut Translated) {
        let languages = Languages { source: language::of(&self.resources.source), target: self.resources.language() };
        for index in 0..translated.mentions.len() {
            let pair = &mut translated.reconciled.bilingual.pairs[index];
            let change = translated.reconciled.changes[index];
            let mentions = &translated.mentions[index];
            if pair.is_by_person() {
                if let Some(previous) = pair.previous.clone() {
                    let before = self.recognise_alone(&previous);
                    let found = drift::source_drift(pair, &before, mentions, languages.source);
                    let mut found = found.expect("it has a previous source");
                    found.verdict = match change {
                        Change::Split { .. } => Verdict::Split,
                        Change::Merged { .. } => Verdict::Merged,
                        _ => found.verdict,
                    };
                    translated.drifts.push((index, found.clone()));
                    if matches!(drift::settle(pair, found, &self.asked.accept), Carried::Accepted(_)) {
                        translated.accepted.push(index);
                        continue;
                    }
                }
                if let Change::Edited { old } | Change::Restored { old } = change {
                    let past = &self.old.pairs[old];
                    let before = self.recognise_alone(&past.source);
                    let past = Past { pair: past, mentions: &before };
                    if drift::mend(pair, past, mentions, languages) == Carried::Repaired {
                        translated.repaired.push(index);
                    }
                }
            }
        }
    }

    /// The mentions of a text that is no longer in the document.
    fn recognise_alone(&self, text: &str) -> Vec<Mention> {
        let kind = crate::model::SegmentKind::Paragraph;
        let span = crate::text::Span::new(0, text.len());
        let placeables: Vec<Placeable> = Vec::new();
        let segment = Segment { kind, span, text: text.to_owned(), block: 0, placeables, ..Segment::default() };
        self.resources.mentions(&segment, &self.asked.style, &mut Discourse::default())
    }

    /// Lock every pair against today's renderings, as far as its target satisfies them; one that was `drafted` just now
    /// has no say.
    fn lock(&self, translated: &mut Translated, drafted: &[bool]) {
        let Translated { reconciled, mentions, gone, .. } = translated;
        let pairs = &mut reconciled.bilingual.pairs;
        let sources = || segments(self.document).zip(mentions.iter());
        let today: Vec<_> = sources().map(|(segment, mentions)| lock_lines(&segment.text, mentions)).collect();
        let is_open =
            |(index, pair): (usize, &Pair)| !drafted[index] && pair.is_by_person() && !is_settled(pair, &today[index]);
        let are_open: Vec<bool> = pairs.iter().enumerate().map(is_open).collect();
        for ((pair, lines), _) in pairs.iter_mut().zip(today).zip(&are_open).filter(|(_, is_open)| !**is_open) {
            lock(pair, lines);
            pair.extracted.retain(|line| !RemarkKind::Drift.is(line));
        }
        if !are_open.contains(&true) {
            return;
        }
        let is_new = !is_locked(self.old);
        let judged = reconciled.bilingual.clone();
        let mut setting = Setting::new(&judged, &self.asked.style, self.resources);
        setting.document = Some(self.document);
        for (index, (segment, mentions)) in sources().enumerate().filter(|(index, _)| are_open[*index]) {
            let satisfied = Satisfied::new(&judged.pairs[index], segment, mentions, &setting);
            let pair = &mut reconciled.bilingual.pairs[index];
            let today = locks(&segment.text, mentions);
            let rows = drift::relock(pair, &today, &|mention| satisfied.has(mention), is_new);
            gone.extend(rows.into_iter().map(|row| (index, row)));
        }
    }
}

/// Whether the lock of a pair says what is said today, and nothing stands.
fn is_settled(pair: &Pair, today: &[String]) -> bool {
    let mut lines: Vec<&String> = Vec::new();
    for line in &pair.extracted {
        match RemarkKind::of(line) {
            RemarkKind::Lock => lines.push(line),
            RemarkKind::Drift => return false,
            _ => {}
        }
    }
    lines.into_iter().eq(today)
}

/// Whether `bilingual` was locked before: it has a lock, or began as a file of visavis.
fn is_locked(bilingual: &Bilingual) -> bool {
    let began = bilingual.header.fields.iter().any(|(name, value)| name == "Project-Id-Version" && value == "visavis");
    began || bilingual.pairs.iter().flat_map(|pair| &pair.extracted).any(|line| RemarkKind::Lock.is(line))
}

/// What is seen in each segment that has a pair, in document order.
pub fn recognise(document: &Document, resources: &Resources, style: &Style) -> Seen {
    resources.seen_in_order(&segments(document).collect::<Vec<_>>(), style)
}
