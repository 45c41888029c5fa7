//! Both texts in one, for terminals.

use super::{Change, Piece, seen, styled, words};
use crate::reports::visible;

/// What changed from `old` to `new` in one line: what was removed in `[-…-]`, what was added in `{+…+}`.
pub fn inline(old: &str, new: &str) -> String {
    words(old, new).into_iter().map(shown).collect()
}

fn shown(piece: Piece<'_>) -> String {
    let (open, close) = match piece.change {
        Change::Kept => return visible::lines(piece.text),
        Change::Removed => ("[-", "-]"),
        Change::Added => ("{+", "+}"),
    };
    styled(&format!("{open}{}{close}", visible::lines(&seen(piece.text))), piece.change.style())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_can_be_told_without_colour() {
        let text = inline("deux mots ici", "trois\u{A0}mots\u{1B}[m ici");
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(plain, "[-deux -]{+trois\u{A0}+}mots{+\u{241B}[m+} ici");
        assert_eq!(anstream::adapter::strip_str(&inline("a b", "a\u{202F}b")).to_string(), "a[-␣-]{+‹NNBSP›+}b");
    }
}
