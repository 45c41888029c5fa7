//! The text of a segment: codes as their own wording, and back.

use crate::formats::codes::{Piece, is_code, pieces};
use crate::formats::xml::{Element, Node, push_element, push_text};
use rustc_hash::FxHashSet;

/// Which codes are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codes {
    /// All: visavis wrote them.
    All,
    /// Those whose wording looks like a code of a text that visavis knows.
    Known,
}

/// The text of `segment`; none when a code that begins does not end, or ends without having begun.
pub(super) fn text(segment: &Element<'_>, codes: Codes) -> Option<String> {
    let mut text = String::with_capacity(segment.content.len());
    push_content(segment, codes, &mut text);
    is_paired(segment).then_some(text)
}

fn push_content(element: &Element<'_>, codes: Codes, text: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(inner) if matches!(inner.name.local, "bpt" | "ept" | "it" | "ph" | "ut") => {
                let wording = inner.text();
                if codes == Codes::All || is_code(&wording) {
                    text.push_str(&wording);
                }
            }
            Node::Element(inner) => push_content(inner, codes, text),
        }
    }
}

/// Whether every `bpt` has its `ept`, and no two the same number at once.
fn is_paired(segment: &Element<'_>) -> bool {
    if !segment.elements().any(|element| matches!(element.name.local, "bpt" | "ept" | "hi")) {
        return true;
    }
    let mut open: FxHashSet<&str> = FxHashSet::default();
    let mut codes = segment.descendants().filter(|element| matches!(element.name.local, "bpt" | "ept"));
    let paired = codes.all(|code| match code.attribute("i") {
        None => false,
        Some(number) if code.name.local == "bpt" => open.insert(number),
        Some(number) => open.remove(number),
    });
    paired && open.is_empty()
}

/// A text as markup; `numbers` are those of its codes.
pub(super) fn markup(text: &[Piece<'_>], numbers: Vec<usize>) -> String {
    let mut numbers = numbers.into_iter().map(|number| number.to_string());
    let mut next = || numbers.next().expect("every code has a number");
    let mut open: Vec<String> = Vec::new();
    let mut out = String::new();
    for piece in text {
        match piece {
            Piece::Text(text) => push_text(&mut out, text),
            Piece::Alone(code) => push_element(&mut out, "ph", &[("x", &next())], code.start),
            Piece::Start(code) => {
                open.push(next());
                let number = &open[open.len() - 1];
                push_element(&mut out, "bpt", &[("i", number), ("x", number)], code.start);
            }
            Piece::End(code) => {
                let number = open.pop().expect("every end has its start");
                push_element(&mut out, "ept", &[("i", &number)], code.end.expect("an end has a wording"));
            }
        }
    }
    out
}

/// The pieces of a text.
pub(super) fn cut(text: &str) -> Vec<Piece<'_>> {
    pieces(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xml::parse;

    fn check(segment: &str, all: Option<&str>, known: Option<&str>) {
        let document = format!("<seg>{segment}</seg>");
        let root = parse(&document, &[]).unwrap();
        assert_eq!(text(&root, Codes::All).as_deref(), all, "{segment}");
        assert_eq!(text(&root, Codes::Known).as_deref(), known, "{segment}");
    }

    #[test]
    fn codes_of_other_text_forms_are_left_out() {
        let html = "Le <bpt i='1' x='1'>&lt;b></bpt>Conseil<ept i='1'>&lt;/b></ept> <ph x='1'>{0}</ph>";
        check(html, Some("Le <b>Conseil</b> {0}"), Some("Le <b>Conseil</b> {0}"));
        let rtf = "Le <bpt i='1'>{\\b </bpt>gros<ept i='1'>}</ept> <ut>{\\cf6 </ut>chat<ph x='2'/>";
        check(rtf, Some("Le {\\b gros} {\\cf6 chat"), Some("Le gros chat"));
        check(
            "Du <hi type='x'>texte <it pos='begin'>&lt;i></it>lu</hi>",
            Some("Du texte <i>lu"),
            Some("Du texte <i>lu"),
        );
        check("<ph>&lt;img alt='<sub>un</sub>'></ph> ", Some("<img alt='un'> "), Some("<img alt='un'> "));
    }

    #[test]
    fn codes_come_in_pairs() {
        check("a<bpt i='1'>*</bpt>b", None, None);
        check("a<ept i='1'>*</ept>b", None, None);
        check("a<ept i='1'>x</ept>b<bpt i='1'>*</bpt>", None, None);
        check("<bpt i='1'>x</bpt><bpt i='1'>y</bpt><ept i='1'>z</ept>", None, None);
        check(
            "<bpt i='1'>&lt;b></bpt><bpt i='2'>&lt;i></bpt><ept i='1'>&lt;/b></ept><ept i='2'>&lt;/i></ept>",
            Some("<b><i></b></i>"),
            Some("<b><i></b></i>"),
        );
    }
}
