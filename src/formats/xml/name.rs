//! Names of elements and attributes, with their namespaces.

use std::borrow::Cow;

/// The namespaces that a format knows: their URIs, and the prefix under which its code knows them (none for its own).
pub(in crate::formats) type Spaces = &'static [(&'static str, &'static str)];

/// The prefix of all namespaces that a format does not know.
pub(in crate::formats) const FOREIGN: &str = "?";

/// The prefix of declarations of namespaces.
pub(in crate::formats) const DECLARATION: &str = "xmlns";

/// A name in a namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::formats) struct Name<'t> {
    /// The name as the document writes it.
    pub(in crate::formats) written: &'t str,
    /// The prefix under which the format knows the namespace: `?` when it does not, whatever the document calls it.
    pub(in crate::formats) space: &'t str,
    /// The name without prefix.
    pub(in crate::formats) local: &'t str,
}

impl Name<'_> {
    /// Whether this is the name written `name`, such as `unit` or `mtc:match`.
    pub(in crate::formats) fn is(&self, name: &str) -> bool {
        if self.space.is_empty() {
            return self.local == name;
        }
        let rest = name.strip_prefix(self.space).and_then(|rest| rest.strip_prefix(':'));
        rest == Some(self.local)
    }

    /// Whether the two are one name, whatever prefixes the document uses.
    pub(in crate::formats) fn is_same(&self, other: &Name<'_>) -> bool {
        self.space == other.space && self.local == other.local
    }

    /// The name as the format's code writes it.
    pub(super) fn key(&self) -> Cow<'_, str> {
        if self.space.is_empty() {
            Cow::Borrowed(self.local)
        } else {
            Cow::Owned(format!("{}:{}", self.space, self.local))
        }
    }
}

/// The prefix and the rest of a qualified name.
pub(super) fn split(qualified: &str) -> (&str, &str) {
    // Names are short: a plain search beats a clever one.
    match qualified.bytes().position(|byte| byte == b':') {
        Some(at) => (&qualified[..at], &qualified[at + 1..]),
        None => ("", qualified),
    }
}

/// Whether `text` can be the name of an element or attribute (XML 1.0, section 2.3), with one prefix at most.
pub(in crate::formats) fn is_name(text: &str) -> bool {
    let ascii = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let part = |part: &str| {
        part.starts_with(is_name_start) && (part.bytes().all(ascii) || part.chars().all(is_name_character))
    };
    let (prefix, local) = split(text);
    part(local) && (prefix.len() + local.len() == text.len() || part(prefix))
}

/// Whether a name may begin with `c`; a colon is no part of either half.
pub(super) const fn is_name_start(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}'
        | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}'
        | '\u{2C00}'..='\u{2FEF}' | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// Whether a name may hold `c`.
pub(super) const fn is_name_character(c: char) -> bool {
    is_name_start(c) || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// The declared prefixes of a document while it is read.
#[derive(Debug)]
pub(super) struct Scopes<'t> {
    known: Spaces,
    /// Depth of the element that declares, prefix, and what it stands for.
    declared: Vec<(usize, &'t str, &'static str)>,
}

impl<'t> Scopes<'t> {
    pub(super) const fn new(known: Spaces) -> Self {
        Self { known, declared: Vec::new() }
    }

    /// Forget what elements deeper than `depth` declared.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.declared.last().is_some_and(|(own, ..)| *own > depth) {
            self.declared.pop();
        }
    }

    /// The element at `depth` declares that `prefix` stands for `uri`.
    pub(super) fn declare(&mut self, depth: usize, prefix: &'t str, uri: &str) {
        let known = self.known.iter().find(|(known, _)| *known == uri).map(|(_, space)| *space);
        let space = if uri.is_empty() { "" } else { known.unwrap_or(FOREIGN) };
        self.declared.push((depth, prefix, space));
    }

    /// What `prefix` stands for; none when it was not declared.
    pub(super) fn space(&self, prefix: &str) -> Option<&'static str> {
        match prefix {
            "xml" => Some("xml"),
            "xmlns" => Some(DECLARATION),
            _ => {
                let found = self.declared.iter().rev().find(|(_, own, _)| *own == prefix);
                found.map(|(.., space)| *space).or_else(|| prefix.is_empty().then_some(""))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_other_text() {
        let check = |text: &str, expected: bool| assert_eq!(is_name(text), expected, "{text}");
        check("trans-unit", true);
        check("xml:lang", true);
        check("élément", true);
        check("_x.1", true);
        check("1a", false);
        check("a:b:c", false);
        check(":a", false);
        check("a b", false);
        check("a’b", false);
        check("", false);
    }

    #[test]
    fn the_innermost_declaration_counts() {
        let mut scopes = Scopes::new(&[("urn:core", ""), ("urn:module", "mod")]);
        scopes.declare(1, "", "urn:core");
        scopes.declare(1, "m", "urn:module");
        scopes.declare(2, "", "urn:else");
        let check =
            |scopes: &Scopes<'_>, prefix: &str, expected| assert_eq!(scopes.space(prefix), expected, "{prefix}");
        check(&scopes, "", Some(FOREIGN));
        check(&scopes, "m", Some("mod"));
        check(&scopes, "n", None);
        scopes.leave(1);
        check(&scopes, "", Some(""));
        check(&scopes, "xml", Some("xml"));
    }
}
