//! The text of a source or target, its codes as their own wording.

use crate::formats::xliff::tidied;
use crate::formats::xml::{Element, Node};
use rustc_hash::FxHashMap;

/// The original data of a unit or candidate, by id.
pub(super) type Data<'e> = FxHashMap<&'e str, String>;

/// The original data that `holder` has.
pub(super) fn data<'e>(holder: &'e Element<'_>) -> Data<'e> {
    let all = holder.all("originalData").flat_map(|data| data.all("data"));
    all.filter_map(|data| Some((data.attribute("id")?, content(data, &Data::default(), "")))).collect()
}

/// The text of the source or target `element` of the document `text`.
pub(super) fn text(element: &Element<'_>, data: &Data<'_>, text: &str, keeps_space: bool) -> String {
    let content = content(element, data, text);
    if keeps_space { content } else { tidied(&content) }
}

fn content(element: &Element<'_>, data: &Data<'_>, text: &str) -> String {
    let mut out = String::with_capacity(element.content.len());
    push_content(element, data, text, &mut out);
    out
}

fn push_content(element: &Element<'_>, data: &Data<'_>, text: &str, out: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) => push_element(inner, data, text, out),
        }
    }
}

fn push_element(element: &Element<'_>, data: &Data<'_>, text: &str, out: &mut String) {
    let wording = |attribute: &str| {
        let original = element.attribute(attribute).and_then(|id| data.get(id));
        original.map(String::as_str).filter(|wording| !wording.is_empty())
    };
    match element.name.local {
        "cp" => out.push(code_point(element.attribute("hex").unwrap_or_default())),
        "ph" | "sc" | "ec" => {
            out.push_str(wording("dataRef").unwrap_or_else(|| element.span.of(text)));
        }
        "pc" => {
            out.push_str(wording("dataRefStart").unwrap_or_else(|| element.start_tag().of(text)));
            push_content(element, data, text, out);
            out.push_str(wording("dataRefEnd").unwrap_or_else(|| element.end_tag().of(text)));
        }
        _ => push_content(element, data, text, out),
    }
}

/// The character that XML cannot write; what is none in Unicode becomes U+FFFD.
fn code_point(hex: &str) -> char {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xml::parse;

    fn check(unit: &str, expected: &str) {
        let root = parse(unit, &[]).unwrap();
        let source = root.first("source").unwrap();
        assert_eq!(text(source, &data(&root), unit, false), expected, "{unit}");
    }

    #[test]
    fn codes_are_their_wordings() {
        let data = "<originalData><data id='d1'>&lt;b></data><data id='d2'>&lt;/b></data><data id='d3'><cp hex='0001'/></data>\
            <data id='d4'></data></originalData>";
        let check_data =
            |source: &str, expected: &str| check(&format!("<unit>{data}<source>{source}</source></unit>"), expected);
        check_data("a <pc id='1' dataRefStart='d1' dataRefEnd='d2'>b</pc> c", "a <b>b</b> c");
        check_data("<sc id='1' dataRef='d1'/>x<ec startRef='1' dataRef='d2'/>", "<b>x</b>");
        check_data("<ph id='1' dataRef='d3'/>.<cp hex='001f'/><cp hex='D800'/>", "\u{1}.\u{1F}\u{FFFD}");
        check_data("<ph id='1' dataRef='d4'/>", "<ph id='1' dataRef='d4'/>");
        check_data("<mrk id='m' type='term'>a<ph id='1'/></mrk><sm id='n'/>b<em startRef='n'/>", "a<ph id='1'/>b");
        check_data("<pc id='1'  type='fmt'>a\n  b</pc >", "<pc id='1'  type='fmt'>a b</pc >");
    }
}
