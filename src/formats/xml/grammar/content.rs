//! What an element may hold.

use regex::Regex;
use std::borrow::Cow;
use std::fmt::Write;

/// What an element may hold.
#[derive(Debug)]
pub(super) enum Content {
    /// Whatever there is.
    Any,
    /// Elements in an order, and text between them where `text` says so.
    Elements {
        /// Whether text may stand there.
        text: bool,
        /// The order: a pattern over the names of the elements, each closed by `;`; none where any order will do.
        order: Option<Regex>,
        /// The names in it.
        names: Vec<&'static str>,
        /// The pattern as the grammar writes it.
        written: &'static str,
    },
}

/// How the elements in another fit its content.
#[derive(Debug, PartialEq)]
pub(super) enum Fit<T> {
    /// They do.
    Sound,
    /// This one cannot stand there at all.
    Stranger(T),
    /// Some are missing, too many, or in the wrong order; what was expected.
    Unsound(String),
}

impl Content {
    /// Read a content as a grammar writes it.
    pub(super) fn new(written: &'static str) -> Self {
        let (text, pattern) = match written.strip_prefix("text") {
            Some(rest) if rest.is_empty() || rest.starts_with(' ') => (true, rest.trim()),
            _ => (false, written),
        };
        if pattern == "any" {
            Self::Any
        } else {
            let anyhow = pattern.strip_prefix('(').and_then(|rest| rest.strip_suffix(")*"));
            let free = anyhow.is_some_and(|inner| inner.split('|').all(|name| name.chars().all(is_part_of_name)));
            let order = || Regex::new(&format!("^(?:{})$", compiled(pattern))).expect("a grammar holds sound patterns");
            let order = (!free && !pattern.is_empty()).then(order);
            Self::Elements { text, order, names: names(pattern).collect(), written: pattern }
        }
    }

    /// Whether text may stand there.
    pub(super) const fn admits_text(&self) -> bool {
        matches!(self, Self::Any | Self::Elements { text: true, .. })
    }

    /// How these elements, each with its name, fit.
    pub(super) fn fit<'n, T>(&self, elements: impl Iterator<Item = (Cow<'n, str>, T)>) -> Fit<T> {
        let Self::Elements { order, names, written, .. } = self else { return Fit::Sound };
        let mut line = String::new();
        for (name, element) in elements {
            if !names.contains(&name.as_ref()) {
                return Fit::Stranger(element);
            }
            if order.is_some() {
                line.push_str(&name);
                line.push(';');
            }
        }
        let sound = order.as_ref().is_none_or(|order| order.is_match(&line));
        if sound { Fit::Sound } else { Fit::Unsound(shown(written)) }
    }
}

/// A pattern as people are shown it: what modules and extensions may add is left out.
fn shown(pattern: &str) -> String {
    let open = Regex::new(r"\([^()]*\bother\b[^()]*\)[*+?]?|\bother\*").expect("the pattern is sound");
    open.replace_all(pattern, "…").into_owned()
}

/// The pattern over names closed by `;`.
fn compiled(pattern: &str) -> String {
    let mut compiled = String::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let name = &rest[..rest.find(|c| !is_part_of_name(c)).unwrap_or(rest.len())];
        match name {
            "" => {
                compiled.extend(Some(first).filter(|c| *c != ' '));
                rest = &rest[first.len_utf8()..];
            }
            "-" => rest = &rest[1..],
            _ => {
                let _ = write!(compiled, "(?:{};)", regex::escape(name));
                rest = &rest[name.len()..];
            }
        }
    }
    compiled
}

fn names(pattern: &'static str) -> impl Iterator<Item = &'static str> {
    pattern.split(|c| !is_part_of_name(c)).filter(|name| !name.is_empty() && *name != "-")
}

fn is_part_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(content: &'static str, elements: &'static str, expected: &Fit<usize>) {
        let names = elements.split_whitespace().enumerate().map(|(at, name)| (Cow::Borrowed(name), at));
        assert_eq!(&Content::new(content).fit(names), expected, "{elements} in {content}");
    }

    #[test]
    fn elements_stand_in_an_order() {
        let pattern = "notes? (unit|group)+";
        check(pattern, "notes unit group unit", &Fit::Sound);
        check(pattern, "unit", &Fit::Sound);
        check(pattern, "", &Fit::Unsound(pattern.to_owned()));
        check(pattern, "unit notes", &Fit::Unsound(pattern.to_owned()));
        check(pattern, "unit segment", &Fit::Stranger(1));
        check("-", "", &Fit::Sound);
        check("-", "a", &Fit::Stranger(0));
        check("text", "", &Fit::Sound);
        check("text (ph|mtc:x)*", "mtc:x ph", &Fit::Sound);
        check("(a|b)* (c|d)*", "a c b", &Fit::Unsound("(a|b)* (c|d)*".to_owned()));
        check("text-style", "text-style", &Fit::Sound);
        check("any", "a b", &Fit::Sound);
        check("(mod:x|other)* a", "", &Fit::Unsound("… a".to_owned()));
        assert!(Content::new("text").admits_text() && !Content::new("text-style").admits_text());
    }
}
