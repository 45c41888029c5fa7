//! Targets written so that they do not end, or mean something else, where they stand.

use crate::model::Quoting;
use std::borrow::Cow;

/// `target` as it is written where `quoting` is to be heeded. What was heeded already is not heeded again.
pub(super) fn written(target: &str, quoting: Quoting) -> Cow<'_, str> {
    match quoting {
        Quoting::Plain if !is_plain(target) => {
            Cow::Owned(format!("\"{}\"", target.replace('\\', "\\\\").replace('"', "\\\"")))
        }
        Quoting::Escaped(mark) => escaped(target, mark),
        Quoting::Doubled if target.contains('\'') => Cow::Owned(target.replace('\'', "''")),
        Quoting::Literal if target.contains('\'') => Cow::Owned(target.replace('\'', "’")),
        Quoting::Referenced(mark) if target.contains(mark) => {
            Cow::Owned(target.replace(mark, if mark == '"' { "&quot;" } else { "&#39;" }))
        }
        _ => Cow::Borrowed(target),
    }
}

/// Whether YAML reads `text`, a value on one line without quotation marks, as this text.
fn is_plain(text: &str) -> bool {
    let starts = text.starts_with(|first: char| "-?:,[]{}#&*!|>'\"%@`".contains(first) || first.is_whitespace());
    let holds = text.contains(": ") || text.contains(" #") || text.ends_with([':', ' ']);
    let is_value = text.parse::<f64>().is_ok() || is_word_of_yaml(text);
    !(text.is_empty() || starts || holds || is_value)
}

/// Whether YAML reads `text` as yes, no or nothing.
fn is_word_of_yaml(text: &str) -> bool {
    const WORDS: [&str; 10] = ["false", "n", "no", "null", "off", "on", "true", "y", "yes", "~"];
    WORDS.contains(&text.to_lowercase().as_str())
}

/// `target` with a backslash before every `mark` that has none.
fn escaped(target: &str, mark: char) -> Cow<'_, str> {
    if !target.contains(mark) {
        return Cow::Borrowed(target);
    }
    let mut written = String::with_capacity(target.len() + 2);
    let mut is_escaped = false;
    for letter in target.chars() {
        if letter == mark && !is_escaped {
            written.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        written.push(letter);
    }
    Cow::Owned(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, quoting: Quoting, expected: &str) {
        assert_eq!(written(target, quoting), expected, "{target}");
    }

    #[test]
    fn what_would_be_misread_is_quoted() {
        check("The plan", Quoting::Plain, "The plan");
        check("The plan: \"one\"", Quoting::Plain, "\"The plan: \\\"one\\\"\"");
        for misread in ["Yes", "12.5", "- one", "What:", "one #two", "'one' two", "@home"] {
            check(misread, Quoting::Plain, &format!("\"{misread}\""));
        }
    }

    #[test]
    fn marks_that_would_end_the_text_are_written_otherwise() {
        check("a \"b\" \\\"c", Quoting::Escaped('"'), "a \\\"b\\\" \\\"c");
        check("one|two\\|", Quoting::Escaped('|'), "one\\|two\\|");
        check("it's", Quoting::Doubled, "it''s");
        check("it's", Quoting::Literal, "it’s");
        check("\"it's\"", Quoting::Referenced('"'), "&quot;it's&quot;");
        check("\"it's\"", Quoting::Referenced('\''), "\"it&#39;s\"");
        check("\"it's\"|", Quoting::Free, "\"it's\"|");
    }
}
