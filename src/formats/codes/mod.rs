//! Inline codes in the text of a pair, for formats that mark them up.
//!
//! A pair holds its codes as their own wording: `Voir <b>ici</b> [^1].` Formats that protect codes from translators
//! (XLIFF, TMX) write them as elements that carry this wording, and read an element as the wording that it carries;
//! text in, text out. What looks like a code is decided here and nowhere else: tags and comments of HTML and XML, links,
//! emphasis, code and note marks of Markdown, placeholders (`{0}`, `{ $name }`, `%s`). Two codes that belong together are
//! one code with a start and an end; pairs never overlap.

mod find;
mod pair;

use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// A code: its wording, or those of its start and its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Code<'t> {
    /// The wording, or that of the start.
    pub(super) start: &'t str,
    /// The wording of the end; none for a code that stands alone.
    pub(super) end: Option<&'t str>,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Prose.
    Text(&'t str),
    /// A code that stands alone.
    Alone(Code<'t>),
    /// Where a code begins.
    Start(Code<'t>),
    /// Where the innermost code that began ends.
    End(Code<'t>),
}

/// The pieces of `text`: their wordings, one after the other, are the text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    pair::pieces(text, &find::marks(text))
}

/// Whether `text` is one code and nothing else.
pub(super) fn is_code(text: &str) -> bool {
    matches!(pieces(text)[..], [Piece::Alone(_)])
}

/// Numbers, from 1, for the codes of a source and of its target, in the order in which they begin: equal codes have
/// equal numbers as often as they occur on both sides.
pub(super) fn numbers<'t>(source: &[Piece<'t>], target: &[Piece<'t>]) -> (Vec<usize>, Vec<usize>) {
    let mut free: FxHashMap<Code<'t>, VecDeque<usize>> = FxHashMap::default();
    let mut next = 0;
    for code in codes(source) {
        next += 1;
        free.entry(code).or_default().push_back(next);
    }
    let own = (1..=next).collect();
    let number = |code: Code<'t>| {
        free.get_mut(&code).and_then(VecDeque::pop_front).unwrap_or_else(|| {
            next += 1;
            next
        })
    };
    (own, codes(target).map(number).collect())
}

fn codes<'t>(pieces: &[Piece<'t>]) -> impl Iterator<Item = Code<'t>> {
    pieces.iter().filter_map(|piece| match piece {
        Piece::Alone(code) | Piece::Start(code) => Some(*code),
        Piece::Text(_) | Piece::End(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Alone `{…}`, start `⟨…`, end `…⟩`.
    fn shown(text: &str) -> String {
        let show = |piece: &Piece<'_>| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Alone(code) => format!("«{}»", code.start),
            Piece::Start(code) => format!("⟨{}|", code.start),
            Piece::End(code) => format!("|{}⟩", code.end.unwrap_or_default()),
        };
        pieces(text).iter().map(show).collect()
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(shown(text), expected);
    }

    #[test]
    fn tags() {
        check("a <b>c</b> d<br/>e", "a ⟨<b>|c|</b>⟩ d«<br/>»e");
        check("<a href=\"x\">y", "«<a href=\"x\">»y");
        check("<b><i>x</b></i>", "⟨<b>|«<i>»x|</b>⟩«</i>»");
        check("<b>x<b>y</b>", "«<b>»x⟨<b>|y|</b>⟩");
        check("a < b et c > d, 1<2, <>, < b>", "a < b et c > d, 1<2, <>, < b>");
        check("x<!-- y -->z <g id=\"1\">", "x«<!-- y -->»z «<g id=\"1\">»");
    }

    #[test]
    fn marks_of_markdown() {
        check("Voir [le site](https://x.org/a(b)) ici[^1].", "Voir ⟨[|le site|](https://x.org/a(b))⟩ ici«[^1]».");
        check("![image](x.png \"titre\")", "⟨![|image|](x.png \"titre\")⟩");
        check("[sic] et (voir)", "[sic] et (voir)");
        check("un **mot** et *deux*, `trois`", "un ⟨**|mot|**⟩ et ⟨*|deux|*⟩, «`trois`»");
        check("**a *b* c**", "⟨**|a ⟨*|b|*⟩ c|**⟩");
        check("2 * 3 * 4, mot_a_mot, *seul, fin*", "2 * 3 * 4, mot_a_mot, ⟨*|seul, fin|*⟩");
        check("_a_ l’_b_.", "⟨_|a|_⟩ l’⟨_|b|_⟩.");
    }

    #[test]
    fn placeholders() {
        check("{0} de { $nom }, {{x}} %s %1$d %(n)s", "«{0}» de «{ $nom }», «{{x}}» «%s» «%1$d» «%(n)s»");
        check("5 % des voix, 100 %, {a b c, d} %sûr", "5 % des voix, 100 %, {a b c, d} %sûr");
    }

    #[test]
    fn targets_reuse_the_numbers_of_sources() {
        let check = |source: &str, target: &str, expected: (&[usize], &[usize])| {
            let (own, other) = numbers(&pieces(source), &pieces(target));
            assert_eq!((own.as_slice(), other.as_slice()), expected, "{source} | {target}");
        };
        check("<b>a</b> {0} {1}", "{1} <b>b</b> {0}", (&[1, 2, 3], &[3, 1, 2]));
        check("{0} {0}", "{0} {2} {0} {0}", (&[1, 2], &[1, 3, 2, 4]));
        check("a", "<b>a</b>", (&[], &[1]));
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in r#"(</?[a-c]( x=".")?/?>|[a-c é]|\*{1,3}|_|\[|\]|\(|\)|!|\^|`|\{|\}|%s|%|\n|<!--|-->){0,20}"#) {
            let wording = |piece: &Piece<'_>| match piece {
                Piece::Text(text) => (*text).to_owned(),
                Piece::Alone(code) | Piece::Start(code) => code.start.to_owned(),
                Piece::End(code) => code.end.expect("an end has a wording").to_owned(),
            };
            let pieces = pieces(&text);
            prop_assert_eq!(pieces.iter().map(wording).collect::<String>(), text.as_str());
            let mut open = Vec::new();
            for piece in pieces {
                match piece {
                    Piece::Start(code) => open.push(code),
                    Piece::End(code) => prop_assert_eq!(open.pop(), Some(code)),
                    Piece::Text(_) | Piece::Alone(_) => {}
                }
            }
            prop_assert!(open.is_empty());
        }
    }
}
