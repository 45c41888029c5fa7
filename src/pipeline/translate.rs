//! The main job: a document and its bilingual file, brought together.

use super::draft::draft;
use super::reconcile::segments;
use super::{Reconciled, lock, lock_lines, reconcile};
use crate::locales::Discourse;
use crate::model::{Bilingual, Document, Drafts, Mention, Style};
use crate::resources::Resources;

/// What an edition asks for while it is made.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Variety, date and house style.
    pub style: Style,
    /// Where drafts may come from.
    pub drafts: Drafts,
}

/// A bilingual file of today, with what is mentioned in it.
#[derive(Debug, Clone)]
pub struct Translated {
    /// The file, in line with the document, and what became of its pairs.
    pub reconciled: Reconciled,
    /// The mentions of each pair's source.
    pub mentions: Vec<Vec<Mention>>,
}

/// Bring `old` in line with `document`, draft what has no target, and note what is mentioned.
pub fn translate(document: &Document, old: &Bilingual, resources: &Resources, asked: &Asked) -> Translated {
    let mentions = recognise(document, resources, &asked.style);
    let mut reconciled = reconcile(old, document);
    draft(&mut reconciled.bilingual, &mentions, resources, asked);
    for (pair, mentions) in reconciled.bilingual.pairs.iter_mut().zip(&mentions) {
        let lines = lock_lines(&pair.source, mentions);
        lock(pair, lines);
    }
    Translated { reconciled, mentions }
}

/// The mentions of each segment that has a pair, in document order.
pub fn recognise(document: &Document, resources: &Resources, style: &Style) -> Vec<Vec<Mention>> {
    let mut discourse = Discourse::default();
    let mentions = segments(document).map(|segment| resources.mentions(segment, style, &mut discourse));
    mentions.collect()
}
