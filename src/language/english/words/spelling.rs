//! British and American spelling of the words of a term.

use super::super::prose::EnglishProse;
use crate::language::Prose;

/// The spelling of `word` in the other region, and of what may be a verb in -ise or -ize: harmless where there is no
/// such word.
pub(super) fn others(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let listed = ["US", "GB"].iter().find_map(|region| foreign(&lower, region));
    let pairs = [("is", "iz"), ("iz", "is"), ("ys", "yz"), ("yz", "ys")];
    let other = listed.or_else(|| pairs.iter().find_map(|(from, to)| verbal(&lower, from, to)));
    other.into_iter().map(|other| cased(word, other)).collect()
}

/// `word` as America spells it. Only words in small letters: names keep their own spelling.
pub(super) fn american(word: &str) -> Option<String> {
    if word.chars().any(char::is_uppercase) { None } else { foreign(word, "US") }
}

/// How `region` writes a word of the other region.
fn foreign(word: &str, region: &str) -> Option<String> {
    EnglishProse.spellings()?.foreign(word, region).map(ToOwned::to_owned)
}

/// `word` with `to` for `from` before an ending of verbs in -ise and what is derived from them.
fn verbal(word: &str, from: &str, to: &str) -> Option<String> {
    let stem = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.ends_with(from)))?;
    let before = stem.strip_suffix(from).filter(|before| before.len() > 2)?;
    Some(format!("{before}{to}{}", &word[stem.len()..]))
}

fn cased(word: &str, other: String) -> String {
    if word.len() > 1 && !word.chars().any(char::is_lowercase) {
        return other.to_uppercase();
    }
    let mut letters = other.chars();
    match letters.next() {
        Some(first) if word.starts_with(char::is_uppercase) => first.to_uppercase().chain(letters).collect(),
        _ => other,
    }
}

/// Endings of verbs in -ise and their derivatives, behind the -is-.
const ENDINGS: &[&str] = &["e", "es", "ed", "ing", "ation", "ations", "ational", "er", "ers", "able"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        assert_eq!(others("organisation"), ["organization"]);
        assert_eq!(others("Organization"), ["Organisation"]);
        assert_eq!(others("defence"), ["defense"]);
        assert_eq!(others("CENTER"), ["CENTRE"]);
        assert_eq!(others("neighbouring"), ["neighboring"]);
        assert_eq!(others("analyse"), ["analyze"]);
        assert_eq!(others("tokenised"), ["tokenized"]);
        assert!(others("minister").is_empty());
    }

    #[test]
    fn american_spelling() {
        let check = |word: &str, expected: Option<&str>| assert_eq!(american(word).as_deref(), expected, "{word}");
        check("defence", Some("defense"));
        check("immobilised", Some("immobilized"));
        check("centres", Some("centers"));
        check("Defence", None);
        check("enterprise", None);
        check("fundraising", None);
        check("programmes", Some("programs"));
    }
}
