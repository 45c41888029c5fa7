//! The text of a source or target, its codes as their own wording.

use crate::formats::xliff::tidied;
use crate::formats::xml::{Element, Node};

/// The text of `element` of the document `text`.
pub(super) fn text(element: &Element<'_>, text: &str, keeps_space: bool) -> String {
    let mut out = String::with_capacity(element.content.len());
    push_content(element, text, &mut out);
    if keeps_space { out } else { tidied(&out) }
}

fn push_content(element: &Element<'_>, text: &str, out: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) => push_element(inner, text, out),
        }
    }
}

fn push_element(element: &Element<'_>, text: &str, out: &mut String) {
    match element.name.local {
        // The native code, with the text that may stand inside.
        "ph" | "bpt" | "ept" | "it" if !element.is_empty() => push_content(element, text, out),
        "ph" | "bpt" | "ept" | "it" | "x" | "bx" | "ex" => out.push_str(element.span.of(text)),
        "g" => {
            out.push_str(element.start_tag().of(text));
            push_content(element, text, out);
            out.push_str(element.end_tag().of(text));
        }
        _ => push_content(element, text, out),
    }
}

/// The segments of `element`, by the id that they are marked with.
pub(super) fn segments<'e, 't>(element: &'e Element<'t>) -> impl Iterator<Item = (&'e str, &'e Element<'t>)> {
    let marked = element.descendants().filter(|mark| mark.name.is("mrk") && mark.attribute("mtype") == Some("seg"));
    marked.map(|mark| (mark.attribute("mid").unwrap_or_default(), mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xml::parse;

    #[test]
    fn codes_are_their_wordings() {
        let check = |source: &str, expected: &str| {
            let document = format!("<source>{source}</source>");
            assert_eq!(text(&parse(&document, &[]).unwrap(), &document, false), expected);
        };
        check("a <bpt id='1'>&lt;b></bpt>b<ept id='1'>&lt;/b></ept>", "a <b>b</b>");
        check("<ph id='1'>{0}</ph> <ph id='2'/> <x id=\"3\"/>", "{0} <ph id='2'/> <x id=\"3\"/>");
        check("<g id='1'>a <mrk mtype='term'>b</mrk></g>", "<g id='1'>a b</g>");
        check("<ph id='1'>&lt;img alt='<sub>texte</sub>'></ph>", "<img alt='texte'>");
        check("t1.<![CDATA[<p>]]>\n  t2", "t1.<p> t2");
    }
}
