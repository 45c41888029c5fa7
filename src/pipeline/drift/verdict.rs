//! What changed between two wordings of a source.

use super::tokens::{Kind, Token, tokens};
use crate::language::Language;
use crate::memory::token::plain;
use crate::model::{Alteration, Mention, Verdict};
use crate::text::Span;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A wording of a source, with what is mentioned in it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'m> {
    /// The text.
    pub text: &'m str,
    /// Its mentions.
    pub mentions: &'m [Mention],
}

/// What changed from `old` to `new`, texts in `language`: the gravest change, and all of them in the order of the text.
/// Equal texts are [`Verdict::Unchanged`].
pub fn verdict(old: Side<'_>, new: Side<'_>, language: Option<&dyn Language>) -> (Verdict, Vec<Alteration>) {
    if old.text == new.text {
        return (Verdict::Unchanged, Vec::new());
    }
    let (before, after) = (tokens(&old, language), tokens(&new, language));
    let comparison = Comparison { old: old.text, new: new.text, language };
    let mut alterations: Vec<Alteration> = Vec::new();
    for change in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let (went, came) = (&before[change.old_range()], &after[change.new_range()]);
        match change {
            DiffOp::Equal { .. } => {
                alterations.extend(went.iter().zip(came).filter_map(|pair| comparison.rewritten(pair)));
            }
            _ => alterations.extend(comparison.alterations(went, came)),
        }
    }
    if alterations.is_empty() || plain(old.text) == plain(new.text) {
        alterations.retain(|alteration| alteration.verdict == Verdict::Typography);
        return (Verdict::Typography, alterations);
    }
    let gravest = alterations.iter().map(|alteration| alteration.verdict).max().unwrap_or(Verdict::Typography);
    (gravest, alterations)
}

/// Whether a target can stand as it is after these changes: typography, spelling, and marks that only part phrases. What
/// the target must show itself (a question mark, quotation marks, brackets) is not harmless.
pub fn is_harmless(alterations: &[Alteration]) -> bool {
    let pauses = |text: &str| {
        text.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '…' | '-' | '–' | '—'))
    };
    alterations.iter().all(|alteration| match alteration.verdict {
        Verdict::Typography | Verdict::Spelling => true,
        Verdict::Punctuation => pauses(&alteration.old) && pauses(&alteration.new),
        _ => false,
    })
}

/// Two texts in one language.
struct Comparison<'c> {
    old: &'c str,
    new: &'c str,
    language: Option<&'c dyn Language>,
}

impl Comparison<'_> {
    fn alteration(&self, verdict: Verdict, went: &[Token<'_>], came: &[Token<'_>]) -> Alteration {
        Alteration { verdict, old: stretch(self.old, went), new: stretch(self.new, came) }
    }

    /// What says the same, written otherwise.
    fn rewritten(&self, (went, came): (&Token<'_>, &Token<'_>)) -> Option<Alteration> {
        let (one, other) = (went.span.of(self.old), came.span.of(self.new));
        let verdict = if went.plain == came.plain { Verdict::Typography } else { Verdict::Spelling };
        (one != other).then(|| Alteration { verdict, old: one.to_owned(), new: other.to_owned() })
    }

    /// What a stretch of changed tokens is.
    fn alterations(&self, went: &[Token<'_>], came: &[Token<'_>]) -> Vec<Alteration> {
        if self.is_respelt(went, came) {
            return vec![self.alteration(Verdict::Spelling, went, came)];
        }
        let mut verdicts = kinds(went, came);
        verdicts.sort_unstable();
        verdicts.dedup();
        verdicts.into_iter().map(|verdict| self.alteration(verdict, went, came)).collect()
    }

    /// Whether the same words stand on both sides, written otherwise.
    fn is_respelt(&self, went: &[Token<'_>], came: &[Token<'_>]) -> bool {
        let is_word = |token: &Token<'_>| matches!(token.kind, Kind::Word | Kind::Small | Kind::Negation);
        let words = |tokens: &[Token<'_>]| {
            !tokens.is_empty() && tokens.iter().all(|token| is_word(token) || token.plain == "-")
        };
        if !words(went) || !words(came) {
            return false;
        }
        let respelt = |one: &str, other: &str| {
            let same_letters = one.to_lowercase() == other.to_lowercase();
            let orthography = self.language.and_then(Language::orthography);
            same_letters || orthography.is_some_and(|orthography| orthography.is_respelling(one, other))
        };
        if went.len() == came.len() {
            return went.iter().zip(came).all(|(one, other)| one == other || respelt(&one.plain, &other.plain));
        }
        respelt(&stretch(self.old, went), &stretch(self.new, came))
    }
}

/// What kinds of change a stretch is.
fn kinds(went: &[Token<'_>], came: &[Token<'_>]) -> Vec<Verdict> {
    let both = || went.iter().chain(came);
    let named = both().any(|token| matches!(token.kind, Kind::Name(_))) || is_proper(went, came);
    let mut verdicts = Vec::new();
    let mut put = |there: bool, verdict| verdicts.extend(there.then_some(verdict));
    put(both().any(|token| matches!(token.kind, Kind::Value(_))), Verdict::Number);
    put(named, Verdict::Name);
    put(both().any(|token| matches!(token.kind, Kind::Negation)), Verdict::Negation);
    let special = !verdicts.is_empty();
    let worded = |token: &Token<'_>| match token.kind {
        Kind::Word => !(named && is_capital(token)),
        Kind::Small => !special,
        _ => false,
    };
    if both().any(worded) {
        verdicts.push(Verdict::Wording);
    } else if !special && both().any(|token| !is_apostrophe(token)) {
        verdicts.push(Verdict::Punctuation);
    }
    verdicts
}

/// Whether capitalised words stand on both sides, and nothing else that tells something.
fn is_proper(went: &[Token<'_>], came: &[Token<'_>]) -> bool {
    let proper = |tokens: &[Token<'_>]| {
        let mut telling = tokens.iter().filter(|token| matches!(token.kind, Kind::Word)).peekable();
        telling.peek().is_some() && telling.all(|token| is_capital(token) && token.span.start > 0)
    };
    proper(went) && proper(came)
}

fn is_capital(token: &Token<'_>) -> bool {
    token.plain.starts_with(char::is_uppercase)
}

fn is_apostrophe(token: &Token<'_>) -> bool {
    token.plain == "'"
}

/// The text from the first token to the last.
fn stretch(text: &str, tokens: &[Token<'_>]) -> String {
    let whole = tokens.first().zip(tokens.last()).map(|(first, last)| Span::new(first.span.start, last.span.end));
    whole.map(|span| span.of(text).to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{english::English, french::French};
    use crate::model::{MentionKind, Style};
    use crate::values;

    fn check(old: &str, new: &str, expected: Verdict) {
        let mentions = |text: &str| {
            let mut mentions = values::mentions(text, &French, &English, &Style::default());
            for name in ["Emmanuel Macron", "Friedrich Merz"] {
                let place = text.find(name).map(|at| Span::new(at, at + name.len()));
                mentions.extend(place.map(|span| Mention::new(MentionKind::Name, name, span)));
            }
            mentions
        };
        let (before, after) = (mentions(old), mentions(new));
        let (old, new) = (Side { text: old, mentions: &before }, Side { text: new, mentions: &after });
        let (found, alterations) = verdict(old, new, Some(&French));
        assert_eq!(found, expected, "{} / {}: {alterations:?}", old.text, new.text);
    }

    #[test]
    fn what_changes_nothing() {
        check("Le sommet s’ouvre.", "Le sommet s’ouvre.", Verdict::Unchanged);
        check("L'élu : « oui »", "L’élu\u{A0}: “oui”", Verdict::Typography);
        check("Le gouvernemnt a dit oui.", "Le gouvernement a dit oui.", Verdict::Spelling);
        check("Un événement à l’état pur.", "Un évènement à l’État pur.", Verdict::Spelling);
        check("Le week-end.", "Le weekend.", Verdict::Spelling);
        check("Une hausse de trois points.", "Une hausse de 3 points.", Verdict::Spelling);
        check("Hier il a dit oui.", "Hier, il a dit oui.", Verdict::Punctuation);
        check("Il viendra.", "Il viendra !", Verdict::Punctuation);
    }

    #[test]
    fn values_names_and_negations() {
        check("Un plan de 12 millions d’euros.", "Un plan de 15 millions d’euros.", Verdict::Number);
        check("Le vote aura lieu mardi 11 mars.", "Le vote aura lieu jeudi 13 mars.", Verdict::Number);
        check("Emmanuel Macron a dit oui.", "Friedrich Merz a dit oui.", Verdict::Name);
        check("Le député Paul Durand a voté.", "Le député Jean Martin a voté.", Verdict::Name);
        check("Le texte sera adopté.", "Le texte ne sera pas adopté.", Verdict::Negation);
        check("Il n’a rien dit.", "Il a dit.", Verdict::Negation);
    }

    #[test]
    fn other_words() {
        check("Le sommet s’ouvre demain.", "Le sommet s’ouvre aujourd’hui.", Verdict::Wording);
        check("Il accepte.", "Il refuse.", Verdict::Wording);
        check("Le député vote.", "Les députés votent.", Verdict::Wording);
        check("12 ministres ont voté.", "15 sénateurs ont voté.", Verdict::Wording);
        check("Il a promis.", "Il n’a promis que cela.", Verdict::Wording);
    }

    #[test]
    fn marks_that_the_target_must_show_are_not_harmless() {
        let harmless = |old: &str, new: &str| {
            let side = |text| Side { text, mentions: &[] };
            is_harmless(&verdict(side(old), side(new), Some(&French)).1)
        };
        assert!(harmless("Hier il vint.", "Hier, il vint."));
        assert!(!harmless("Il vint.", "Il vint ?"));
        assert!(!harmless("Un mot de trop.", "Un « mot » de trop."));
    }
}
