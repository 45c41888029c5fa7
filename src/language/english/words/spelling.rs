//! British and American spelling.

use std::sync::LazyLock;

/// The other spellings of `word` that a writer may use; harmless where there is no such word.
pub(super) fn others(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let mut others = Vec::new();
    for (british, american) in BEGINNINGS.iter().copied() {
        for (from, to) in [(british, american), (american, british)] {
            if let Some(rest) = lower.strip_prefix(from) {
                others.push(cased(word, format!("{to}{rest}")));
            }
        }
    }
    for (from, to) in [("is", "iz"), ("iz", "is"), ("ys", "yz"), ("yz", "ys")] {
        others.extend(verbal(&lower, from, to).map(|other| cased(word, other)));
    }
    others
}

/// `word` as America spells it. Only words in small letters: names keep their own spelling.
pub(super) fn american(word: &str) -> Option<String> {
    if word.chars().any(char::is_uppercase) {
        return None;
    }
    let listed =
        BEGINNINGS.iter().find_map(|(british, american)| Some((*british, *american, word.strip_prefix(british)?)));
    if let Some((british, american, rest)) = listed.filter(|(british, american, _)| !american.starts_with(british)) {
        let plain =
            matches!(rest, "" | "s" | "d" | "ed" | "ing" | "al" | "able" | "er" | "ers" | "hood" | "man" | "men");
        return (plain || british.len() > 5).then(|| format!("{american}{rest}"));
    }
    if word.contains("rais") || KEPT_IN_S.iter().any(|kept| word.starts_with(kept)) {
        return None;
    }
    verbal(word, "is", "iz").or_else(|| verbal(word, "ys", "yz"))
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

/// Beginnings of words, British and American.
static BEGINNINGS: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| include_str!("spelling.tsv").lines().filter_map(|line| line.split_once('\t')).collect());

/// Endings of verbs in -ise and their derivatives, behind the -is-.
const ENDINGS: &[&str] = &["e", "es", "ed", "ing", "ation", "ations", "ational", "er", "ers", "able"];

/// Beginnings of words in -ise that are so in America too.
const KEPT_IN_S: &[&str] = &[
    "advis",
    "advert",
    "arise",
    "compromis",
    "comprise",
    "disguise",
    "devis",
    "enterprise",
    "excise",
    "exercis",
    "expertise",
    "franchis",
    "improvis",
    "merchandis",
    "otherwise",
    "paradise",
    "praise",
    "precise",
    "premise",
    "promis",
    "raise",
    "revis",
    "supervis",
    "surpris",
    "surmise",
    "televis",
    "treatise",
    "wise",
    "raising",
    "rising",
    "cruise",
    "likewise",
    "noise",
    "concise",
    "demise",
    "appraise",
];

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
        assert!(others("minister").is_empty());
    }

    #[test]
    fn american_spelling() {
        let check = |word: &str, expected: Option<&str>| assert_eq!(american(word).as_deref(), expected, "{word}");
        check("defence", Some("defense"));
        check("immobilised", Some("immobilized"));
        check("centres", Some("centers"));
        check("Defence", None);
        check("supervisory", None);
        check("enterprise", None);
        check("fundraising", None);
        check("fulfil", None);
        check("programmes", Some("programs"));
    }
}
