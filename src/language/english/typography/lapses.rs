//! What is against the customs of English typography.

use crate::language::typography::{Lapse, LapseKind, Marks, Stops};
use crate::text::Span;

/// The lapses of `text` in text order.
pub(super) fn lapses(text: &str, marks: &Marks) -> Vec<Lapse> {
    let american = marks.stops == Stops::Inside;
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let mut lapse = |kind, start, end| found.push(Lapse { kind, span: Span::new(start, end) });
        let before = text[..at].chars().next_back();
        let after = text[end..].chars().next();
        match letter {
            '«' | '»' | '„' | '‹' | '›' => lapse(LapseKind::ForeignQuotes, at, end),
            '\u{A0}' | '\u{202F}' => lapse(LapseKind::NoBreakSpace, at, end),
            ':' | ';' | '!' | '?' if before.is_some_and(char::is_whitespace) && after != Some(')') => {
                lapse(LapseKind::Space, text[..at].trim_end().len(), end);
            }
            '.' if text[at..].starts_with("...") && before != Some('.') => lapse(LapseKind::Dots, at, at + 3),
            '\'' if before.is_some_and(char::is_alphabetic)
                && after.is_some_and(|after| after.is_alphabetic() || after.is_whitespace()) =>
            {
                lapse(LapseKind::StraightApostrophe, at, end);
            }
            '”' if american && matches!(after, Some('.' | ',')) => lapse(LapseKind::Stop, at, end + 1),
            '”' if !american && before == Some(',') => lapse(LapseKind::Stop, at - 1, end),
            '–' | '—' if is_dash_lapse(text, at, end, american) => lapse(LapseKind::Dash, at, end),
            _ => {}
        }
    }
    found
}

/// A spaced dash in American style; in British style an em dash, spaced or between letters.
fn is_dash_lapse(text: &str, at: usize, end: usize, american: bool) -> bool {
    let spaced = text[..at].ends_with(' ') && text[end..].starts_with(' ');
    let letters = text[..at].ends_with(char::is_alphabetic) && text[end..].starts_with(char::is_alphabetic);
    if american { spaced } else { (spaced || letters) && text[at..].starts_with('—') }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Typography;
    use crate::language::english::typography::EnglishTypography;
    use crate::model::Style;

    fn check(region: &str, text: &str, expected: &[LapseKind]) {
        let marks = EnglishTypography.marks(&Style { region: Some(region.to_owned()), date: None });
        let kinds: Vec<LapseKind> = lapses(text, &marks).into_iter().map(|lapse| lapse.kind).collect();
        assert_eq!(kinds, expected, "{text}");
    }

    #[test]
    fn french_customs_are_lapses() {
        check("GB", "A text\u{A0}!", &[LapseKind::NoBreakSpace, LapseKind::Space]);
        check("GB", "He said: «Yes»...", &[LapseKind::ForeignQuotes, LapseKind::ForeignQuotes, LapseKind::Dots]);
        check("GB", "the EU's plan, the ministers' plan, 'quoted'", &[LapseKind::StraightApostrophe; 2]);
        check("GB", "Good (yes :) text: 12:30", &[]);
    }

    #[test]
    fn stops_and_dashes_depend_on_the_style() {
        check("US", "“Yes”, he – said", &[LapseKind::Stop, LapseKind::Dash]);
        check("GB", "“Yes,” he—said", &[LapseKind::Stop, LapseKind::Dash]);
        check("GB", "“Yes”, he — said", &[LapseKind::Dash]);
        check("GB", "“Yes”, he – said", &[]);
        check("US", "“Yes,” he—said", &[]);
    }
}
