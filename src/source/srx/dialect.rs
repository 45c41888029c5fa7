//! From the regular expressions of SRX (ICU's dialect) to those of the `regex` crates.
//!
//! The two agree on nearly everything. What is rewritten here is what would be read otherwise: quoted stretches
//! (`\Q…\E`), classes with other names (`\h`, `\v`, `\R`), and escaped characters that need no escape (`\<` is a
//! character in ICU and a word boundary in Rust). What neither knows is left alone, so that the compiler reports it.

use std::iter::Peekable;
use std::str::Chars;

const VERTICAL: &str = r"\n\x0B\x0C\r\x{85}\x{2028}\x{2029}";

/// `pattern`, written for the `regex` crates.
pub(super) fn translate(pattern: &str) -> String {
    let mut translated = String::with_capacity(pattern.len() + 8);
    let mut chars = pattern.chars().peekable();
    let mut depth = 0_usize;
    while let Some(character) = chars.next() {
        match character {
            '\\' => escape(&mut chars, depth > 0, &mut translated),
            '[' => {
                depth += 1;
                translated.push('[');
                first_in_class(&mut chars, &mut translated);
            }
            ']' => {
                depth = depth.saturating_sub(1);
                translated.push(']');
            }
            other => translated.push(other),
        }
    }
    translated
}

/// A `]` that opens a class is a character of it.
fn first_in_class(chars: &mut Peekable<Chars<'_>>, translated: &mut String) {
    if chars.next_if_eq(&'^').is_some() {
        translated.push('^');
    }
    if chars.next_if_eq(&']').is_some() {
        translated.push_str(r"\]");
    }
}

/// What follows a backslash.
fn escape(chars: &mut Peekable<Chars<'_>>, in_class: bool, translated: &mut String) {
    let class = |members: &str| if in_class { members.to_owned() } else { format!("[{members}]") };
    match chars.next() {
        Some('Q') => quoted(chars, translated),
        Some('E') => {}
        Some('h') => translated.push_str(&class(r"\t\p{Zs}")),
        Some('v') => translated.push_str(&class(VERTICAL)),
        Some('R') if !in_class => translated.push_str(&[r"(?:\r\n|[", VERTICAL, "])"].concat()),
        Some(character @ ('<' | '>')) => translated.push(character),
        Some(character) if character.is_alphanumeric() || character.is_ascii_punctuation() => {
            translated.extend(['\\', character]);
        }
        Some(character) => translated.push(character),
        None => translated.push('\\'),
    }
}

/// Everything up to `\E` stands for itself.
fn quoted(chars: &mut Peekable<Chars<'_>>, translated: &mut String) {
    while let Some(character) = chars.next() {
        if character == '\\' && chars.next_if_eq(&'E').is_some() {
            return;
        }
        if character.is_ascii_punctuation() {
            translated.push('\\');
        }
        translated.push(character);
    }
}

#[cfg(test)]
mod tests {
    fn check(pattern: &str, expected: &str) {
        assert_eq!(super::translate(pattern), expected);
        regex_syntax::parse(expected).unwrap();
    }

    #[test]
    fn what_differs_is_rewritten() {
        check(r"\b(\Q...\E|…)\p{Pe}\s", r"\b(\.\.\.|…)\p{Pe}\s");
        check(r"\h[\h,]", r"[\t\p{Zs}][\t\p{Zs},]");
        check(r"\<\>\ \«\…", "<> «…");
        check(r"[]a]\R", r"[\]a](?:\r\n|[\n\x0B\x0C\r\x{85}\x{2028}\x{2029}])");
    }

    #[test]
    fn the_rest_is_left_alone() {
        for pattern in [r"\b\p{Lu}\.\s+[^\s&&[^\d]]", r"[\u3002\ufe52]+", r"(?i)(https?|ftp)://[^\s/$.?#]", ""] {
            check(pattern, pattern);
        }
    }
}
