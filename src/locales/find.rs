//! Looking things up: which messages hold a word, and which mentions use a message.

use super::Catalog;
use crate::model::Mention;
use crate::text::Words;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// A place in a message file that holds a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Id of the message.
    pub id: String,
    /// Name of the attribute; none for the value.
    pub attribute: Option<String>,
    /// The wording that holds it.
    pub text: String,
    /// Path of the file, as the caller named it.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in code points, from 1.
    pub column: usize,
}

impl Catalog {
    /// The wordings that hold `words`, in any case and with or without accents, in file order.
    pub fn find(&self, words: &str) -> Vec<Found> {
        let wanted = keys(words);
        let mut found = Vec::new();
        for message in self.messages().filter(|_| !wanted.is_empty()) {
            let value = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in value.chain(attributes) {
                let holding = texts(pattern).into_iter().filter(|text| holds(text, &wanted));
                found.extend(holding.map(|text| self.found(message.id.name, attribute, text)));
            }
        }
        found
    }

    fn found(&self, id: &str, attribute: Option<&str>, text: &str) -> Found {
        let (path, line, column) = self.place(text);
        Found {
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
            text: text.trim().to_owned(),
            path,
            line,
            column,
        }
    }
}

/// The mentions among `mentions`, and inside them, that use the message `id`: name it, or have it in a slot.
pub fn using<'m>(mentions: &'m [Mention], id: &str) -> Vec<&'m Mention> {
    let mut found = Vec::new();
    for mention in mentions {
        if mention.id == id || mention.slots.iter().any(|slot| slot.id.as_deref() == Some(id)) {
            found.push(mention);
        }
        found.extend(using(&mention.children, id));
    }
    found
}

fn keys(text: &str) -> Vec<u64> {
    Words::new(text).words.iter().map(|word| word.key).collect()
}

fn holds(text: &str, wanted: &[u64]) -> bool {
    keys(text).windows(wanted.len()).any(|words| words == wanted)
}

/// The texts in `pattern`, those of its variants too.
fn texts<'c>(pattern: &'c Pattern<&'c str>) -> Vec<&'c str> {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => vec![*value],
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => variants.iter().flat_map(|variant| texts(&variant.value)).collect(),
            Expression::Inline(InlineExpression::StringLiteral { value }) => vec![*value],
            Expression::Inline(_) => Vec::new(),
        },
    });
    texts.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{MentionKind, Slot};
    use crate::text::Span;

    #[test]
    fn words_are_found_with_their_place() {
        let file = "title-x = { $number ->\n    [plural] Premières ministres\n   *[singular] Première ministre\n }\nplace-y = Y\n    .alias-1 = la premiere ville\n";
        let (catalog, _) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", file)]]);
        let found = catalog.find("PREMIERE");
        let shown: Vec<_> = found
            .iter()
            .map(|found| (found.id.as_str(), found.attribute.as_deref(), found.line, found.column))
            .collect();
        assert_eq!(shown, [("title-x", None, 3, 16), ("place-y", Some("alias-1"), 6, 16)]);
        assert_eq!(catalog.find("première ministre").len(), 1);
        assert_eq!(catalog.find("?"), []);
    }

    #[test]
    fn uses_are_found_in_slots_and_children() {
        let mut title = Mention::new(MentionKind::Title, "frame-x", Span::new(0, 9));
        title.slots.push(Slot { name: "org".into(), id: Some("org-a".into()), text: "A".into() });
        title.children.push(Mention::new(MentionKind::Name, "org-a", Span::new(3, 4)));
        assert_eq!(using(&[title], "org-a").len(), 2);
    }
}
