//! A bilingual file from two aligned texts.

use super::{Link, Sentence};
use crate::model::{Bilingual, Draft, Locale, Origin, Pair, Remark, State};
use crate::pipeline::reconcile::contexts;
use crate::text::digest;

/// What an alignment gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Aligned {
    /// The pairs: one a link that has something of the source. Unsure ones are drafts.
    pub bilingual: Bilingual,
    /// Sentences of the target that translate nothing.
    pub alone: Vec<usize>,
}

/// The pairs that `links` make of two texts, in the languages `from` and `to`. What is less sure than `least`, from 0
/// to 1, is a draft.
pub fn pairs([source, target]: [&[Sentence<'_>]; 2], links: &[Link], least: f64, [from, to]: [&Locale; 2]) -> Aligned {
    let mut bilingual = Bilingual { source: from.clone(), target: to.clone(), ..Bilingual::default() };
    let mut alone = Vec::new();
    for link in links {
        if link.source.is_empty() {
            alone.extend(link.target.clone());
        } else {
            bilingual.pairs.push(pair(
                &source[link.source.clone()],
                &target[link.target.clone()],
                link.confidence,
                least,
            ));
        }
    }
    contexts::tell_apart(&mut bilingual.pairs, &mut [], |_| true);
    Aligned { bilingual, alone }
}

fn pair(source: &[Sentence<'_>], target: &[Sentence<'_>], confidence: f64, least: f64) -> Pair {
    let text =
        |sentences: &[Sentence<'_>]| sentences.iter().map(|sentence| sentence.text).collect::<Vec<_>>().join(" ");
    let mut pair = Pair::new(&text(source));
    pair.target = text(target);
    if pair.target.is_empty() {
        return pair;
    }
    pair.state = State::Translated;
    if confidence < least {
        let digest = Some(digest::short(&[&pair.target]));
        let draft = Draft { origin: Origin::Aligned, score: Some(percent(confidence)), digest, from: None };
        pair.extracted.push(Remark::Draft(draft).line());
        pair.state = State::Draft;
    }
    pair
}

/// `share`, from 0 to 1, in per cent.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
fn percent(share: f64) -> u8 {
    (share.clamp(0.0, 1.0) * 100.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SegmentKind;

    fn sentences<'t>(texts: &[&'t str]) -> Vec<Sentence<'t>> {
        let sentence = |text| Sentence { text, kind: SegmentKind::Paragraph, block: 0, anchors: &[] };
        texts.iter().copied().map(sentence).collect()
    }

    #[test]
    fn links_become_pairs() {
        let source = sentences(&["Un.", "Deux.", "Un."]);
        let target = sentences(&["One.", "Two.", "Extra.", "One."]);
        let link = |source, target, confidence| Link { source, target, confidence };
        let links = [link(0..1, 0..1, 0.99), link(1..2, 1..2, 0.4), link(2..2, 2..3, 1.0), link(2..3, 3..4, 0.99)];
        let locales: [Locale; 2] = ["fr".parse().unwrap(), "en".parse().unwrap()];
        let Aligned { bilingual, alone } = pairs([&source, &target], &links, 0.8, [&locales[0], &locales[1]]);
        let states: Vec<State> = bilingual.pairs.iter().map(|pair| pair.state).collect();
        assert_eq!(states, [State::Translated, State::Draft, State::Translated]);
        assert_eq!(bilingual.pairs[1].extracted[0], format!("draft: aligned 40 % {}", digest::short(&["Two."])));
        assert!(bilingual.pairs[1].is_by_person());
        assert_eq!(bilingual.pairs[2].context.as_deref(), Some("2"));
        assert_eq!(alone, [2]);
    }
}
