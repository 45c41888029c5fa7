//! Quotations that the target lost, added or left open.

use super::{Difference, DifferenceKind};
use crate::language::typography::{Quotation, quotations};

/// What the target does differently with quotation marks: a mark without partner where the source has none, and fewer
/// or more quotations than the source. Short quotations inside a sentence may go.
pub fn quote_differences(source: &str, target: &str) -> Vec<Difference> {
    let (from, to) = (quotations(source), quotations(target));
    if !from.strays.is_empty() {
        return Vec::new();
    }
    if !to.strays.is_empty() && !from.pairs.is_empty() {
        return to.strays.iter().map(|span| Difference::in_target(DifferenceKind::UnpairedQuote, *span)).collect();
    }
    let (wanted, given): (Vec<&Quotation>, Vec<&Quotation>) = (
        outer(&from.pairs).collect(),
        outer(&to.pairs).filter(|pair| !pair.open.of(target).starts_with('‘')).collect(),
    );
    let due: Vec<&&Quotation> = wanted
        .iter()
        .filter(|quotation| is_speech(source, quotation) && !stands_bare(quotation.inner.of(source), target))
        .collect();
    let difference = |quotation: Option<&Quotation>, extra: Option<&Quotation>| Difference {
        kind: DifferenceKind::QuoteCount,
        source: quotation.map(Quotation::span),
        target: extra.map(Quotation::span),
        expected: Vec::new(),
    };
    let short = due.len().saturating_sub(given.len());
    if short > straight_quotations(target) {
        vec![difference(due.get(given.len()).map(|quotation| **quotation), None)]
    } else if given.len() > from.pairs.len() {
        vec![difference(None, given.get(wanted.len()).copied())]
    } else {
        Vec::new()
    }
}

fn outer(pairs: &[Quotation]) -> impl Iterator<Item = &Quotation> {
    pairs.iter().filter(|pair| pair.depth == 0)
}

/// Whether the target has the same words without marks, as it has the title of a work in italics.
fn stands_bare(quoted: &str, target: &str) -> bool {
    target.match_indices(quoted).any(|(at, _)| {
        let before = target[..at].chars().next_back();
        let after = target[at + quoted.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// How many quotations stand between straight single marks, which may be apostrophes: one opens before a word and
/// closes behind another.
fn straight_quotations(text: &str) -> usize {
    let mut open = false;
    let mut found = 0;
    for (at, _) in text.match_indices('\'') {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let begins = before.is_none_or(|letter| !letter.is_alphanumeric()) && after.is_some_and(char::is_alphanumeric);
        let ends = after.is_none_or(|letter| !letter.is_alphanumeric())
            && before.is_some_and(|letter| !letter.is_whitespace());
        if open && ends {
            found += 1;
            open = false;
        } else if begins {
            open = true;
        }
    }
    found
}

/// Whether a quotation is speech: four words or more, or behind a colon.
fn is_speech(text: &str, quotation: &Quotation) -> bool {
    const WORDS: usize = 4;
    let words = quotation.inner.of(text).split_whitespace().count();
    words >= WORDS || text[..quotation.open.start].trim_end().ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, target: &str, expected: &[DifferenceKind]) {
        let kinds: Vec<DifferenceKind> =
            quote_differences(source, target).into_iter().map(|difference| difference.kind).collect();
        assert_eq!(kinds, expected, "{source} / {target}");
    }

    #[test]
    fn speech_must_stay_speech() {
        check("Il a dit : « Oui ».", "He said yes.", &[DifferenceKind::QuoteCount]);
        check("la « censure »", "censorship", &[]);
        check("la censure", "“censorship”", &[DifferenceKind::QuoteCount]);
    }

    #[test]
    fn single_marks_quote_too() {
        check("« passer pour des marionnettes »", "'looking like muppets'", &[]);
        check("« Il l’a bien fait »", "the ministers' plan", &[DifferenceKind::QuoteCount]);
        check("« C’est fini pour eux »", "It's over for 'em", &[DifferenceKind::QuoteCount]);
    }

    #[test]
    fn titles_may_stand_in_italics() {
        check("l’album « On a Wing and a Prayer »", "the album On a Wing and a Prayer", &[]);
        check("le film « Les Temps qui changent »", "the film Changing Times", &[DifferenceKind::QuoteCount]);
    }

    #[test]
    fn marks_left_open() {
        check("Il a dit : « Oui ».", "He said: “Yes.", &[DifferenceKind::UnpairedQuote]);
        check("« Première phrase.", "“First sentence.", &[]);
    }
}
