//! Translations that a file proposes.

use crate::memory::likeness;
use crate::model::{Draft, Origin, Pair, Remark, State};
use crate::text::digest;

/// A proposed translation.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) struct Candidate {
    /// The source that it was made for; none when the file does not say.
    pub(in crate::formats) source: Option<String>,
    /// The translation.
    pub(in crate::formats) target: String,
    /// Where it comes from, if the file says so.
    pub(in crate::formats) origin: Option<Origin>,
    /// How good it is in per cent, if the file says so.
    pub(in crate::formats) score: Option<f64>,
}

impl Candidate {
    /// How good it is for `source`, in per cent.
    fn percent(&self, source: &str) -> u8 {
        let measured = || self.source.as_deref().map_or(100, |own| likeness::percent(own, source));
        let told = self.score.map(|score| format!("{:.0}", score.clamp(0.0, 100.0)));
        told.and_then(|score| score.parse().ok()).unwrap_or_else(measured)
    }
}

/// Make the best of `candidates` the draft of a pair that has no target; of equals the first.
pub(in crate::formats) fn adopt(pair: &mut Pair, candidates: Vec<Candidate>) {
    let proposed = candidates.into_iter().filter(|candidate| !candidate.target.is_empty());
    let ranked = proposed.map(|candidate| (candidate.percent(&pair.source), candidate));
    let best = ranked.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((score, best)) = best else { return };
    let exact = if score == 100 { Origin::Exact } else { Origin::Fuzzy };
    let origin = best.origin.unwrap_or(exact);
    let score = origin.compares().then_some(score);
    let draft = Draft { origin, score, digest: Some(digest::short(&[&best.target])), from: None };
    pair.extracted.push(Remark::Draft(draft).to_string());
    pair.previous = best.source.filter(|source| *source != pair.source);
    pair.target = best.target;
    pair.state = State::Draft;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_candidate_is_a_draft() {
        let candidate = |source: &str, target: &str, score| Candidate {
            source: Some(source.to_owned()),
            target: target.to_owned(),
            origin: None,
            score,
        };
        let mut pair = Pair::new("Le texte numéro quatre.");
        let candidates = vec![
            candidate("Le texte numéro trois.", "Text number three.", None),
            candidate("Le texte quatre.", "Text four.", Some(92.4)),
            candidate("Rien", "", Some(100.0)),
            candidate("Le texte 4.", "Text 4.", Some(92.0)),
        ];
        adopt(&mut pair, candidates);
        assert_eq!((pair.target.as_str(), pair.previous.as_deref()), ("Text four.", Some("Le texte quatre.")));
        assert_eq!(pair.state, State::Draft);
        assert!(pair.is_untouched() && !pair.is_by_person());
        assert!(pair.extracted[0].starts_with("draft: fuzzy 92 % "), "{:?}", pair.extracted);
    }

    #[test]
    fn without_candidates_nothing_changes() {
        let mut pair = Pair::new("Oui.");
        adopt(&mut pair, Vec::new());
        assert_eq!(pair, Pair::new("Oui."));
    }
}
