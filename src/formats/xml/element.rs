//! An element with all that is in it.

use super::name::Name;
use crate::text::Span;
use std::borrow::Cow;

/// An element.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) struct Element<'t> {
    /// Its name.
    pub(in crate::formats) name: Name<'t>,
    /// Its attributes in the order of the text, declarations of namespaces included.
    pub(in crate::formats) attributes: Vec<(Name<'t>, Cow<'t, str>)>,
    /// What is in it, comments and processing instructions left out. Texts do not follow one another.
    pub(in crate::formats) children: Vec<Node<'t>>,
    /// The element in the text.
    pub(in crate::formats) span: Span,
    /// What is between its tags; empty and behind the tag for an empty one.
    pub(in crate::formats) content: Span,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) enum Node<'t> {
    /// An element.
    Element(Element<'t>),
    /// Text, references resolved.
    Text(Cow<'t, str>),
}

impl Element<'_> {
    /// The value of the attribute `name`, such as `id` or `xml:lang`.
    pub(in crate::formats) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own.is(name)).map(|(_, value)| value.as_ref())
    }

    /// The elements in it.
    pub(in crate::formats) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements in it that are called `name`.
    pub(in crate::formats) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.elements().filter(move |element| element.name.is(name))
    }

    /// The first element in it that is called `name`.
    pub(in crate::formats) fn first(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name.is(name))
    }

    /// This element and all that are in it, at whatever depth, in the order of the text.
    pub(in crate::formats) fn descendants(&self) -> impl Iterator<Item = &Self> {
        let mut open = vec![self];
        std::iter::from_fn(move || {
            let element = open.pop()?;
            let below = open.len();
            open.extend(element.elements());
            open[below..].reverse();
            Some(element)
        })
    }

    /// All text in it, at whatever depth.
    pub(in crate::formats) fn text(&self) -> String {
        let mut text = String::with_capacity(self.content.len());
        self.push_text(&mut text);
        text
    }

    /// Whether it holds neither elements nor text; comments do not count.
    pub(in crate::formats) fn is_empty(&self) -> bool {
        self.children.is_empty()
    }

    /// Where its start tag stands in the text.
    pub(in crate::formats) const fn start_tag(&self) -> Span {
        Span::new(self.span.start, self.content.start)
    }

    /// Where its end tag stands in the text; empty for an empty element.
    pub(in crate::formats) const fn end_tag(&self) -> Span {
        Span::new(self.content.end, self.span.end)
    }

    fn push_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Element(element) => element.push_text(text),
                Node::Text(piece) => text.push_str(piece),
            }
        }
    }
}
