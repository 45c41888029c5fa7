//! The pieces of two texts.

use super::{Change, Piece};
use crate::text::{Span, Words};
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};
use std::ops::Range;

/// What changed from `old` to `new`, in text order, the removed before what was added in its place. The pieces that
/// were not added are the old text, those that were not removed the new one.
pub fn words<'t>(old: &'t str, new: &'t str) -> Vec<Piece<'t>> {
    let (olds, news) = (tokens(old), tokens(new));
    let texts =
        |text: &'t str, tokens: &[Span]| -> Vec<&'t str> { tokens.iter().map(|token| token.of(text)).collect() };
    let ops = capture_diff_slices(Algorithm::Myers, &texts(old, &olds), &texts(new, &news));
    let text = |text: &'t str, tokens: &[Span], range: Range<usize>| match tokens.get(range.clone()) {
        Some([first, .., last]) => &text[first.start..last.end],
        Some([one]) => one.of(text),
        _ => "",
    };
    let mut pieces = Vec::new();
    let mut push = |change, text: &'t str| pieces.extend((!text.is_empty()).then_some(Piece { change, text }));
    for stretch in joined(&ops, |range| text(old, &olds, range).chars().all(char::is_whitespace)) {
        if stretch.kept {
            push(Change::Kept, text(new, &news, stretch.new));
        } else {
            push(Change::Removed, text(old, &olds, stretch.old));
            push(Change::Added, text(new, &news, stretch.new));
        }
    }
    pieces
}

/// Tokens that were kept together, or changed together.
struct Stretch {
    kept: bool,
    old: Range<usize>,
    new: Range<usize>,
}

/// The stretches of `ops`: changes with nothing but white space between them are one change.
fn joined(ops: &[DiffOp], is_blank: impl Fn(Range<usize>) -> bool) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for op in ops {
        let (old, new) = (op.old_range(), op.new_range());
        let kept = op.tag() == DiffTag::Equal;
        match stretches.as_mut_slice() {
            [.., before] if !kept && !before.kept => before.extend(&old, &new),
            [.., before, between] if !kept && !before.kept && is_blank(between.old.clone()) => {
                before.extend(&old, &new);
                stretches.pop();
            }
            _ => stretches.push(Stretch { kept, old, new }),
        }
    }
    stretches
}

impl Stretch {
    fn extend(&mut self, old: &Range<usize>, new: &Range<usize>) {
        self.old.end = old.end;
        self.new.end = new.end;
    }
}

/// The tokens of `text`: they follow one another without gap.
fn tokens(text: &str) -> Vec<Span> {
    let words = Words::new(text);
    let mut tokens = Vec::new();
    let mut at = 0;
    for word in &words.words {
        between(text, Span::new(at, word.span.start), &mut tokens);
        at = word.span.end;
        if tokens.last().is_some_and(|last: &Span| separates(text, *last, word.span)) {
            tokens.pop();
            tokens.last_mut().expect("a number before its separator").end = word.span.end;
        } else {
            tokens.push(word.span);
        }
        if let Some(apostrophe) = text[at..].chars().next().filter(|next| matches!(next, '\'' | '’')) {
            at += apostrophe.len_utf8();
            tokens.last_mut().expect("the word itself").end = at;
        }
    }
    between(text, Span::new(at, text.len()), &mut tokens);
    tokens
}

/// Whether `mark`, which stands before `word`, is a separator inside a number.
fn separates(text: &str, mark: Span, word: Span) -> bool {
    let before = text[..mark.start].chars().next_back().is_some_and(|character| character.is_ascii_digit());
    let after = word.of(text).starts_with(|character: char| character.is_ascii_digit());
    before && after && mark.end == word.start && matches!(mark.of(text), "." | "," | "\u{A0}" | "\u{202F}")
}

/// The tokens of what stands between two words: runs of white space, and single marks.
fn between(text: &str, span: Span, tokens: &mut Vec<Span>) {
    let mut blank = false;
    for (at, character) in span.of(text).char_indices() {
        let token = Span::new(span.start + at, span.start + at + character.len_utf8());
        let goes_on = blank && character.is_whitespace();
        blank = character.is_whitespace();
        match tokens.last_mut() {
            Some(last) if goes_on => last.end = token.end,
            _ => tokens.push(token),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(old: &str, new: &str, expected: &str) {
        let shown = |piece: &Piece<'_>| match piece.change {
            Change::Kept => piece.text.to_owned(),
            Change::Removed => format!("[-{}-]", piece.text),
            Change::Added => format!("{{+{}+}}", piece.text),
        };
        assert_eq!(words(old, new).iter().map(shown).collect::<String>(), expected);
    }

    #[test]
    fn words_change_whole() {
        check("l’Union européenne", "l’Alliance européenne", "l’[-Union-]{+Alliance+} européenne");
        check("l’Union", "de Union", "[-l’-]{+de +}Union");
        check("le vice-président", "le vice-premier", "le vice-[-président-]{+premier+}");
        check("1,5 %", "1,7 %", "[-1,5-]{+1,7+} %");
        check("2 952", "2\u{A0}952", "[-2 952-]{+2\u{A0}952+}");
    }

    #[test]
    fn changes_with_only_a_space_between_are_one() {
        check("un vieux chat noir", "un jeune chien noir", "un [-vieux chat-]{+jeune chien+} noir");
        check("a b", "a c b d", "a {+c +}b{+ d+}");
        check("", "neuf", "{+neuf+}");
        check("même", "même", "même");
    }

    #[test]
    fn typography_is_told_apart() {
        check("l'eau : oui", "l’eau\u{A0}: oui", "[-l'-]{+l’+}eau[- -]{+\u{A0}+}: oui");
        check("(a)", "[a]", "[-(-]{+[+}a[-)-]{+]+}");
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_texts(old in "(\\PC|[a-c ’,.0-9]){0,40}", new in "(\\PC|[a-c ’,.0-9]){0,40}") {
            let pieces = words(&old, &new);
            let text = |without: Change| -> String {
                pieces.iter().filter(|piece| piece.change != without).map(|piece| piece.text).collect()
            };
            prop_assert_eq!(text(Change::Added), old.as_str());
            prop_assert_eq!(text(Change::Removed), new.as_str());
        }
    }
}
