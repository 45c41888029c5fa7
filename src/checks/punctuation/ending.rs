//! How a text ends, quotation marks, brackets and footnote marks aside.

use crate::text::Span;

/// What the last mark of a text does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// Nothing: there is none.
    None,
    /// It ends a statement: a stop, an ellipsis.
    Stop,
    /// It asks.
    Question,
    /// It exclaims.
    Exclamation,
    /// It announces: a colon.
    Colon,
    /// It goes on: a semicolon, a comma.
    Pause,
}

/// How `text` ends, and where: the span of the mark, or of the last letter or digit where there is none.
pub(super) fn of(text: &str) -> (Ending, Span) {
    let mut end = text.trim_end().len();
    let mut found = (Ending::None, Span::new(end, end));
    loop {
        let body = without_note(&text[..end]);
        let Some((at, last)) = body.char_indices().next_back() else { return found };
        let own = match last {
            '.' | '…' => Ending::Stop,
            '?' => Ending::Question,
            '!' => Ending::Exclamation,
            ':' => Ending::Colon,
            ';' | ',' => Ending::Pause,
            _ => Ending::None,
        };
        let span = Span::new(at, body.len());
        match (own, found.0) {
            (Ending::None, _) if !is_closing(last) => {
                return if found.0 == Ending::None { (Ending::None, span) } else { found };
            }
            (Ending::None, _) => {}
            (Ending::Question | Ending::Exclamation, _) | (_, Ending::None) => found = (own, span),
            _ => {}
        }
        end = at;
    }
}

/// What may stand behind the last mark of a text.
fn is_closing(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '»' | '›' | '”' | '’' | '“' | '"' | '\'' | ')' | ']' | '*' | '_' | '`' | '\u{200B}')
}

/// `text` without a footnote mark at its end: `[1]`, `[^1]`, `¹`, and a figure behind a quotation mark or a no-break
/// space, or behind a stop and a space.
fn without_note(text: &str) -> &str {
    let plain = text.trim_end_matches(['¹', '²', '³', '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']);
    if let Some(open) = plain.strip_suffix(']').and_then(|_| plain.rfind('[')) {
        let label = plain[open + 1..plain.len() - 1].trim_start_matches('^');
        if !label.is_empty() && label.len() <= 3 && label.bytes().all(|byte| byte.is_ascii_digit()) {
            return &plain[..open];
        }
    }
    let head = plain.trim_end_matches(|c: char| c.is_ascii_digit());
    let figures = plain.len() - head.len();
    let quoted = head.trim_end().ends_with(['»', '”', '"']);
    let spaced = head.ends_with([' ', '\u{A0}', '\u{202F}']);
    let ended = spaced && head.trim_end().ends_with(['.', '!', '?', '…']);
    if (1..=3).contains(&figures) && (quoted || ended || head.ends_with(['\u{A0}', '\u{202F}'])) {
        return head;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, ending: Ending, mark: &str) {
        let (found, span) = of(text);
        assert_eq!((found, span.of(text)), (ending, mark), "{text}");
    }

    #[test]
    fn marks_behind_quotations_and_notes() {
        check("la « censure »\u{A0}1.", Ending::Stop, ".");
        check("“censorship”.[1]", Ending::Stop, ".");
        check("the “sector.”¹ ", Ending::Stop, ".");
        check("« Qui paiera ? » 2", Ending::Question, "?");
        check("Est-ce « fini ? ».", Ending::Question, "?");
        check("(voir l’annexe.)", Ending::Stop, ".");
    }

    #[test]
    fn without_a_mark_the_last_letter() {
        check("Sources", Ending::None, "s");
        check("the “sector”", Ending::None, "r");
        check("l’article 3", Ending::None, "3");
        check("", Ending::None, "");
    }
}
