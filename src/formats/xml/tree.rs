//! Trees of elements.

use super::element::{Element, Node};
use super::flaw::Flaw;
use super::name::Spaces;
use super::parser::{Event, Parser, Tag};
use crate::text::Span;

/// The root of the document `text`, for a format that knows the namespaces `spaces`.
pub(in crate::formats) fn parse(text: &str, spaces: Spaces) -> Result<Element<'_>, Flaw> {
    let mut parser = Parser::new(text, spaces)?;
    let mut root = None;
    while let Some(event) = parser.next()? {
        if let Event::Start(tag) = event {
            root = Some(rest_of(tag, &mut parser)?);
        }
    }
    Ok(root.expect("a document without root is a flaw"))
}

/// The element that began with `tag`, which is the last event that `parser` gave.
pub(in crate::formats) fn rest_of<'t>(tag: Tag<'t>, parser: &mut Parser<'t>) -> Result<Element<'t>, Flaw> {
    let mut open = vec![begun(tag)];
    loop {
        let event = parser.next()?.expect("an open element at the end is a flaw");
        match event {
            Event::Start(tag) => open.push(begun(tag)),
            Event::Text(text) => push_text(open.last_mut().expect("the element is open"), text),
            Event::End(span) => {
                let mut element = open.pop().expect("every end has its start");
                element.span.end = span.end;
                element.content.end = span.start;
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => return Ok(element),
                }
            }
        }
    }
}

fn begun(tag: Tag<'_>) -> Element<'_> {
    let Tag { name, attributes, span } = tag;
    Element { name, attributes, children: Vec::new(), span, content: Span::new(span.end, span.end) }
}

fn push_text<'t>(element: &mut Element<'t>, text: std::borrow::Cow<'t, str>) {
    match element.children.last_mut() {
        Some(Node::Text(before)) => before.to_mut().push_str(&text),
        last => {
            if last.is_none() && !text.trim_ascii().is_empty() {
                // Most elements with text have nothing else; behind indentation come elements.
                element.children.reserve_exact(1);
            }
            element.children.push(Node::Text(text));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lines;
    use proptest::prelude::*;

    const SPACES: Spaces = &[("urn:core", ""), ("urn:mod", "mod")];

    /// Brackets for elements, `name=value` for attributes, texts as they are.
    fn shown(element: &Element<'_>) -> String {
        let attributes = element.attributes.iter().map(|(name, value)| format!(" {}={value}", name.key()));
        let children = element.children.iter().map(|node| match node {
            Node::Element(element) => shown(element),
            Node::Text(text) => format!("‘{text}’"),
        });
        format!("[{}{}{}]", element.name.key(), attributes.collect::<String>(), children.collect::<String>())
    }

    fn check(text: &str, expected: &str) {
        let found = match parse(text, SPACES) {
            Ok(root) => shown(&root),
            Err(flaw) => {
                let place = Lines::new(text).position(flaw.at);
                format!(
                    "{}:{} {}",
                    place.line,
                    place.column,
                    flaw.message.id.split_once("xml-").expect("an id of this layer").1
                )
            }
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn documents_are_read() {
        check("<?xml version='1.0'?><!-- x --><a b='1'>x<c/> y </a>\n<!-- z -->\n", "[a b=1‘x’[c]‘ y ’]");
        check("<a>1 &lt; 2<![CDATA[ &<b>]]><!-- --> &#233;&#xE9;</a>", "[a‘1 < 2 &<b> éé’]");
        check("<a b='&quot;&#10;\n\tx'>a\r\nb\rc&#13;</a>", "[a b=\"\n  x‘a\nb\nc\r’]");
        check("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><a></a >", "[a]");
        check(
            "<x:a xmlns:x='urn:core' x:b='1'><c xmlns='urn:mod' b=''/></x:a>",
            "[a xmlns:x=urn:core b=1[mod:c xmlns:=urn:mod b=]]",
        );
        check(
            "<a xmlns='urn:core'><b xmlns='urn:else'/><c xml:lang='fr'/></a>",
            "[a xmlns:=urn:core[?:b xmlns:=urn:else][c xml:lang=fr]]",
        );
    }

    #[test]
    fn nothing_is_expanded_or_fetched() {
        check("<!DOCTYPE a [<!ENTITY x 'lol'><!ENTITY y '&x;&x;'>]><a>&y;</a>", "1:1 internal-subset");
        check("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "1:1 internal-subset");
        check("<!DOCTYPE a SYSTEM 'a.dtd'><a>\n&nbsp;</a>", "2:1 entity");
        check("<a b='&x;'/>", "1:1 entity");
        check("<a/><!DOCTYPE a>", "1:5 internal-subset");
    }

    #[test]
    fn what_is_not_well_formed_is_told_with_its_place() {
        check("", "1:1 empty");
        check("  \n", "1:1 empty");
        check("text", "1:1 outside");
        check("<a/>\ntext", "1:5 outside");
        check("<a/>\n<b/>", "2:1 second-root");
        check("<a>\n<b>", "2:4 truncated");
        check("<a>\n<b x='1", "2:1 truncated");
        check("<a><!-- ", "1:4 truncated");
        check("<a>\n </b></a>", "2:2 wrong-end");
        check("<a/></a>", "1:5 stray-end");
        check("<a b='1' b='2'/>", "1:1 attribute-twice");
        check("<a b=1/>", "1:6 attribute-syntax");
        check("<a b/>", "1:5 attribute-syntax");
        check("<a b='<'/>", "1:1 attribute-syntax");
        check("<a>&#0;</a>", "1:4 reference");
        check("<a>&#1;</a>", "1:4 character");
        check("<a b='&#1;'/>", "1:1 character");
        check("<a>é\u{1}</a>", "1:5 character");
        check("<a>\u{FFFE}</a>", "1:4 character");
        check("<a>a & b</a>", "1:6 ampersand");
        check("<a>a ]]> b</a>", "1:6 section-end");
        check("<1/>", "1:1 name");
        check("<a><p:b/></a>", "1:4 prefix");
        check("<a p:b='1'/>", "1:1 prefix");
        check("<a><!-- -- --></a>", "1:9 comment");
        check(" <?xml version='1.0'?><a/>", "1:2 declaration");
        check("<a><!foo></a>", "1:4 syntax");
    }

    #[test]
    fn depth_and_attributes_are_limited() {
        let deep = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        assert!(parse(&deep(128), SPACES).is_ok());
        check(&deep(1_000_000), "1:385 deep");
        let wide = |count: usize| {
            let attributes: Vec<String> = (0..count).map(|number| format!("b{number}=''")).collect();
            format!("<a {}/>", attributes.join(" "))
        };
        assert!(parse(&wide(256), SPACES).is_ok());
        check(&wide(40_000), "1:1 attributes-many");
    }

    #[test]
    fn spans_are_those_of_the_text() {
        let text = "<a>é<b c='1'>x</b ><d/></a>";
        let root = parse(text, SPACES).unwrap();
        let b = root.first("b").unwrap();
        let spans = [b.span, b.start_tag(), b.content, b.end_tag(), root.first("d").unwrap().start_tag()];
        assert_eq!(spans.map(|span| span.of(text)), ["<b c='1'>x</b >", "<b c='1'>", "x", "</b >", "<d/>"]);
        assert_eq!(root.text(), "éx");
        assert_eq!(root.descendants().map(|element| element.name.local).collect::<String>(), "abd");
    }

    proptest! {
        /// Whatever the text, nothing panics, and a flaw lies in it.
        #[test]
        fn anything_can_be_read(text in r#"(<[/?!]?|>|[a-c]|&|;|#|x|=|"|'|/| |-|\[|\]|CDATA|DOCTYPE|xml(ns)?|:|é){0,30}"#) {
            if let Err(flaw) = parse(&text, SPACES) {
                prop_assert!(text.is_char_boundary(flaw.at), "{:?}", flaw);
            }
        }
    }
}
