//! Texts with their codes as inline elements.

use crate::formats::codes::{Piece, numbers, pieces};
use crate::formats::xml::{push_element, push_text};

/// A source and its target as markup; equal codes have equal ids on both sides.
pub(super) fn encode(source: &str, target: &str) -> [String; 2] {
    let [source, target] = [source, target].map(pieces);
    let (own, other) = numbers(&source, &target);
    [side(&source, own), side(&target, other)]
}

fn side(pieces: &[Piece<'_>], numbers: Vec<usize>) -> String {
    let mut numbers = numbers.into_iter().map(|number| number.to_string());
    let mut next = || numbers.next().expect("every code has a number");
    let mut open: Vec<String> = Vec::new();
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => push_text(&mut out, text),
            Piece::Alone(code) => push_element(&mut out, "ph", &[("id", &next())], code.start),
            Piece::Start(code) => {
                open.push(next());
                push_element(&mut out, "bpt", &[("id", &open[open.len() - 1])], code.start);
            }
            Piece::End(code) => {
                let id = open.pop().expect("every end has its start");
                push_element(&mut out, "ept", &[("id", &id)], code.end.expect("an end has a wording"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_elements() {
        let [source, target] = encode("<b>Un <i>a</i></b> {0} & c.", "{0} <b>one</b>.");
        let expected = "<bpt id=\"1\">&lt;b&gt;</bpt>Un <bpt id=\"2\">&lt;i&gt;</bpt>a<ept id=\"2\">&lt;/i&gt;</ept>\
            <ept id=\"1\">&lt;/b&gt;</ept> <ph id=\"3\">{0}</ph> &amp; c.";
        assert_eq!(source, expected);
        assert_eq!(target, "<ph id=\"3\">{0}</ph> <bpt id=\"1\">&lt;b&gt;</bpt>one<ept id=\"1\">&lt;/b&gt;</ept>.");
    }
}
