//! What an HTML source consists of, and where it stands.

use crate::text::Span;
use lol_html::html_content::{Element, TextType};
use lol_html::{HtmlRewriter, Settings, doc_comments, doc_text, element};
use std::cell::RefCell;

/// A piece of the source. What is no token of these kinds is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands.
    pub(super) span: Span,
    /// What it is.
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A start tag, with the attributes that matter.
    Start { name: String, attributes: Vec<Attribute> },
    /// An end tag.
    End { name: String },
    /// Text with character references.
    Text,
    /// Text of a script, a style, a text field …
    Raw,
    /// A comment.
    Comment,
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute {
    /// Its name in small letters.
    pub(super) name: String,
    /// Its value, without quotation marks.
    pub(super) value: Span,
}

/// The attributes that matter: those to translate, and those that say whether and how.
const ATTRIBUTES: [&str; 12] = [
    "alt",
    "aria-label",
    "class",
    "content",
    "lang",
    "name",
    "placeholder",
    "property",
    "title",
    "translate",
    "type",
    "value",
];

/// The tokens of `source`, in order.
///
/// # Panics
/// Never: the tokenizer has no reason to give up without limits and in lenient mode.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let found = RefCell::new(Vec::new());
    let push = |bytes: std::ops::Range<usize>, kind| {
        let span = Span::new(bytes.start, bytes.end);
        if !span.is_empty() {
            add(&mut found.borrow_mut(), Token { span, kind });
        }
    };
    let settings = Settings::new()
        .with_strict(false)
        .append_element_content_handler(element!("*", |element| {
            let (name, attributes) = (element.tag_name(), attributes(element));
            push(element.source_location().bytes(), Kind::Start { name, attributes });
            Ok(())
        }))
        .append_document_content_handler(doc_comments!(|comment| {
            push(comment.source_location().bytes(), Kind::Comment);
            Ok(())
        }))
        .append_document_content_handler(doc_text!(|text| {
            let is_text = matches!(text.text_type(), TextType::Data | TextType::RCData);
            push(text.source_location().bytes(), if is_text { Kind::Text } else { Kind::Raw });
            Ok(())
        }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    let read = rewriter.write(source.as_bytes()).and_then(|()| rewriter.end());
    read.expect("no handler fails, and there is no limit");
    let tokens = found.take();
    with_end_tags(source, tokens)
}

/// Add `token`; text comes in pieces.
fn add(tokens: &mut Vec<Token>, token: Token) {
    match tokens.last_mut() {
        Some(Token { span, kind }) if span.end == token.span.start && *kind == token.kind && kind.is_text() => {
            span.end = token.span.end;
        }
        _ => tokens.push(token),
    }
}

impl Kind {
    const fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Raw)
    }
}

fn attributes(element: &Element<'_, '_>) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    for attribute in element.attributes() {
        let (name, value) = (attribute.name(), attribute.value_source_location());
        let known = ATTRIBUTES.binary_search(&name.as_str()).is_ok();
        if let Some(value) = value.filter(|_| known) {
            attributes.push(Attribute { name, value: Span::new(value.bytes().start, value.bytes().end) });
        }
    }
    attributes
}

/// The tokens, and between them the end tags, which stand in the gaps.
fn with_end_tags(source: &str, tokens: Vec<Token>) -> Vec<Token> {
    let mut all = Vec::with_capacity(tokens.len() * 2);
    let mut done = 0;
    for token in tokens {
        push_end_tags(source, Span::new(done, token.span.start.max(done)), &mut all);
        done = done.max(token.span.end);
        all.push(token);
    }
    push_end_tags(source, Span::new(done, source.len()), &mut all);
    all
}

fn push_end_tags(source: &str, gap: Span, tokens: &mut Vec<Token>) {
    let text = gap.of(source);
    for (at, _) in text.match_indices("</") {
        let rest = &text[at + 2..];
        let length = rest.find(|end: char| end.is_ascii_whitespace() || end == '/' || end == '>').unwrap_or(rest.len());
        let end = rest.find('>').map_or(text.len(), |end| at + 2 + end + 1);
        let name = rest[..length].to_ascii_lowercase();
        tokens.push(Token { span: Span::new(gap.start + at, gap.start + end), kind: Kind::End { name } });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let show = |token: &Token| {
            let text = token.span.of(source);
            match &token.kind {
                Kind::Start { name, attributes } => {
                    let values = attributes.iter().map(|attribute| attribute.value.of(source));
                    format!("+{name} {}", values.collect::<Vec<_>>().join(" ")).trim_end().to_owned()
                }
                Kind::End { name } => format!("-{name}"),
                Kind::Text => text.to_owned(),
                Kind::Raw => format!("raw {text}"),
                Kind::Comment => format!("comment {text}"),
            }
        };
        assert_eq!(tokens(source).iter().map(show).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_kind_of_token() {
        check(
            "<!DOCTYPE html><P Title='à é' x=y>Un &amp;<br/>deux</b></P ><!-- c --><script>a</b></script></p>fin",
            &[
                "+p à é",
                "Un &amp;",
                "+br",
                "deux",
                "-b",
                "-p",
                "comment <!-- c -->",
                "+script",
                "raw a</b>",
                "-script",
                "-p",
                "fin",
            ],
        );
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(ATTRIBUTES.is_sorted());
    }
}
