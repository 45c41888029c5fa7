//! Texts with their codes as inline elements and original data.

use crate::formats::codes::{Piece, numbers, pieces};
use crate::formats::xml::{is_allowed, push_attribute, push_text};
use rustc_hash::FxHashMap;
use std::fmt::Write;

/// A source and its target as markup.
pub(super) struct Encoded {
    /// The content of the source.
    pub(super) source: String,
    /// The content of the target.
    pub(super) target: String,
    /// The wordings of the codes, as markup, by id.
    pub(super) data: Vec<(String, String)>,
}

/// A source and its target as markup; equal codes have equal ids on both sides.
pub(super) fn encode(source: &str, target: &str) -> Encoded {
    let [source, target] = [source, target].map(pieces);
    let (own, other) = numbers(&source, &target);
    let mut data = Data::default();
    let source = side(&source, own, &mut data);
    let target = side(&target, other, &mut data);
    Encoded { source, target, data: data.list }
}

/// The original data of a unit: equal wordings once.
#[derive(Default)]
struct Data<'t> {
    ids: FxHashMap<&'t str, String>,
    list: Vec<(String, String)>,
}

impl<'t> Data<'t> {
    fn id(&mut self, wording: &'t str) -> String {
        let id = self.ids.entry(wording).or_insert_with(|| {
            let id = format!("d{}", self.list.len() + 1);
            self.list.push((id.clone(), markup(wording)));
            id
        });
        id.clone()
    }
}

fn side<'t>(pieces: &[Piece<'t>], numbers: Vec<usize>, data: &mut Data<'t>) -> String {
    let mut numbers = numbers.into_iter().map(|number| number.to_string());
    let mut next = || numbers.next().expect("every code has a number");
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => push(&mut out, text),
            Piece::Alone(code) => {
                tag(&mut out, "ph", &[("id", &next()), ("dataRef", &data.id(code.start))]);
                out.push_str("/>");
            }
            Piece::Start(code) => {
                let start = data.id(code.start);
                let end = data.id(code.end.expect("a code that begins ends"));
                tag(&mut out, "pc", &[("id", &next()), ("dataRefStart", &start), ("dataRefEnd", &end)]);
                out.push('>');
            }
            Piece::End(_) => out.push_str("</pc>"),
        }
    }
    out
}

fn tag(out: &mut String, name: &str, attributes: &[(&str, &str)]) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        push_attribute(out, name, value);
    }
}

/// A text as markup: characters that XML cannot write are `cp` elements.
fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}

fn push(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| !is_allowed(c)) {
        push_text(out, &rest[..at]);
        let c = rest[at..].chars().next().expect("it was found");
        let _ = write!(out, "<cp hex=\"{:04X}\"/>", c as u32);
        rest = &rest[at + c.len_utf8()..];
    }
    push_text(out, rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_elements() {
        let encoded = encode("<b>Un</b> {0} & \u{1}.", "{0} <b>one</b> <i>.");
        assert_eq!(
            encoded.source,
            "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">Un</pc> <ph id=\"2\" dataRef=\"d3\"/> &amp; <cp hex=\"0001\"/>."
        );
        assert_eq!(
            encoded.target,
            "<ph id=\"2\" dataRef=\"d3\"/> <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">one</pc> <ph id=\"3\" dataRef=\"d4\"/>."
        );
        let data: Vec<&str> = encoded.data.iter().map(|(_, wording)| wording.as_str()).collect();
        assert_eq!(data, ["&lt;b&gt;", "&lt;/b&gt;", "{0}", "&lt;i&gt;"]);
    }
}
