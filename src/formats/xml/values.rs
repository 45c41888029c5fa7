//! What the value of an attribute can be.

use super::name::{is_name_character, is_name_start};
use crate::model::Locale;
use regex::Regex;

/// A kind of value.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// Any text.
    Any,
    /// Exactly this.
    Word(&'static str),
    /// What a pattern matches as a whole.
    Pattern(Regex),
    /// A decimal number from one bound to the other.
    Range(f64, f64),
    /// An identifier without spaces (NMTOKEN).
    Token,
    /// Several of these, with spaces between them.
    Tokens,
    /// An identifier that begins like a word (ID).
    Id,
    /// A language tag, as BCP 47 wants it.
    Language,
    /// A reference without spaces.
    Reference,
    /// A whole number above zero.
    Positive,
    /// A whole number, zero included.
    Natural,
}

impl Kind {
    /// The kind that a grammar calls `word`.
    pub(super) fn named(word: &'static str) -> Self {
        match word {
            "any" => Self::Any,
            "token" => Self::Token,
            "tokens" => Self::Tokens,
            "id" => Self::Id,
            "language" => Self::Language,
            "reference" => Self::Reference,
            "positive" => Self::Positive,
            "natural" => Self::Natural,
            _ => Self::parsed(word),
        }
    }

    /// A pattern between slashes, a range with two dots in it, or a word.
    fn parsed(word: &'static str) -> Self {
        if let Some(pattern) = word.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
            return Self::Pattern(Regex::new(&format!("^(?:{pattern})$")).expect("a grammar holds sound patterns"));
        }
        let range = word.split_once("..").and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)));
        range.map_or(Self::Word(word), |(low, high)| Self::Range(low, high))
    }

    /// Whether `value` is of this kind.
    pub(super) fn admits(&self, value: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Word(word) => value == *word,
            Self::Pattern(pattern) => pattern.is_match(value),
            Self::Range(low, high) => is_number(value) && value.trim().parse().is_ok_and(|n| *low <= n && n <= *high),
            Self::Token => is_token(value),
            Self::Tokens => !value.trim().is_empty() && value.split_whitespace().all(is_token),
            Self::Id => is_token(value) && value.starts_with(is_name_start),
            Self::Language => is_language(value),
            Self::Reference => !value.trim().contains(char::is_whitespace),
            Self::Positive => value.trim().parse::<u64>().is_ok_and(|n| n > 0),
            Self::Natural => value.trim().parse::<u64>().is_ok(),
        }
    }

    /// Whether it is plain what `value` means, although it is not of this kind: a locale as gettext writes it (`en_GB`).
    pub(super) fn recognises(&self, value: &str) -> bool {
        matches!(self, Self::Language) && value.contains('_') && is_language(&value.replace('_', "-"))
    }
}

/// Whether `value` is a decimal number; what else Rust reads as one (`inf`, `1e5`) is none.
fn is_number(value: &str) -> bool {
    value.trim().bytes().all(|byte| byte.is_ascii_digit() || b".+-".contains(&byte))
}

/// Whether `value` is an NMTOKEN.
pub(in crate::formats) fn is_token(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c == ':' || is_name_character(c))
}

/// Whether `tag` is a well-formed language tag (RFC 5646, section 2.1): a language, then subtags of one to eight letters
/// and digits; a subtag of one letter is followed by another. Tags of old that are registered whole count, too.
pub(in crate::formats) fn is_language(tag: &str) -> bool {
    let (first, rest) = tag.split_once('-').map_or((tag, None), |(first, rest)| (first, Some(rest)));
    let private = matches!(first, "x" | "X" | "i" | "I") && rest.is_some();
    let language = (2..=8).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    (private || language) && rest.is_none_or(|rest| are_subtags(rest, private))
}

/// Whether `rest` are sound subtags; behind an `x` they may be of one letter.
fn are_subtags(rest: &str, mut private: bool) -> bool {
    let mut introduced = false;
    let sound = rest.split('-').all(|subtag| {
        introduced = subtag.len() == 1 && !private;
        private |= subtag.eq_ignore_ascii_case("x");
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    sound && !introduced
}

/// The locale that a language tag names, whatever its case: extensions and private subtags are left out.
pub(in crate::formats) fn locale(tag: &str) -> Option<Locale> {
    let mut tag = tag.trim();
    loop {
        if let Ok(locale) = tag.parse() {
            return Some(locale);
        }
        tag = &tag[..tag.rfind(['-', '_'])?];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: &'static str, sound: &[&str], unsound: &[&str]) {
        let kind = Kind::named(kind);
        for value in sound {
            assert!(kind.admits(value), "{value} is {kind:?}");
        }
        for value in unsound {
            assert!(!kind.admits(value), "{value} is not {kind:?}");
        }
    }

    #[test]
    fn kinds_of_values() {
        check("token", &["a1", "1", "a.b-c_d:e", "é"], &["", "a b", "a/b", "a="]);
        check("tokens", &["a", "a 1"], &["", "a /"]);
        check("id", &["a1", "_"], &["1", "", "a b"]);
        check(
            "language",
            &["fr", "en-GB", "zh-Hant-TW", "x-klingon", "de-x-a", "i-lux"],
            &["e", "f r", "", "fr-", "en_GB", "fr-x"],
        );
        check("reference", &["#f=a/u=1", ""], &["a b"]);
        check("positive", &["1", " 20 "], &["0", "-1", "1.5", "x"]);
        check("natural", &["0", "7"], &["-1", "7.1", "seven"]);
        check("0.0..100.0", &["0", "99.5", "100.0"], &["100.1", "-1", "1e1", "inf", ""]);
        check("yes", &["yes"], &["no", "Yes"]);
        check("/[^:]+:[^:]+/", &["a:b"], &["a", "a:b:c", "xa:b\n:"]);
    }

    #[test]
    fn locales_are_read_as_far_as_they_are_known() {
        let check = |tag: &str, expected: Option<&str>| {
            assert_eq!(locale(tag).map(|locale| locale.to_string()).as_deref(), expected, "{tag}");
        };
        check("FR-fr", Some("fr-FR"));
        check("en_gb", Some("en-GB"));
        check("de-CH-x-bern", Some("de-CH"));
        check("fr-u-nu-latn", Some("fr"));
        check("x-klingon", None);
        check("", None);
    }
}
