//! How French sets quotation marks, spaces and dashes: as its press does, with no-break spaces.

use crate::language::typography::setting::{characters, quotes};
use crate::language::typography::{Citations, Lapse, LapseKind, Marks, Pair, Stops, Typography};
use crate::model::Style;
use crate::text::Span;
use std::sync::LazyLock;

/// How French sets quotation marks, spaces and dashes.
#[derive(Debug)]
pub(super) struct FrenchTypography;

/// Marks with a space before them: a full one before a colon, a thin one before the others.
const SPACED: &[(char, char)] = &[(':', '\u{A0}'), (';', '\u{202F}'), ('!', '\u{202F}'), ('?', '\u{202F}')];

impl Typography for FrenchTypography {
    fn marks(&self, _style: &Style) -> Marks {
        Marks {
            quotes: Pair { open: '«', close: '»' },
            inner_quotes: Pair { open: '“', close: '”' },
            quote_space: Some('\u{A0}'),
            spaced: SPACED,
            dash: " – ",
            ellipsis: '…',
            apostrophe: '’',
            decimal: ',',
            group: '\u{202F}',
            stops: Stops::Outside,
        }
    }

    fn edition(&self, draft: &str, style: &Style) -> String {
        let marks = self.marks(style);
        let set = characters(draft, &marks);
        let set = quotes(&set, &marks);
        let set = set.replace(" — ", marks.dash).replace('—', marks.dash);
        spaces(&set)
    }

    fn spaced(&self, wording: &str) -> String {
        spaces(&wording.replace('\'', "’"))
    }

    fn citations(&self) -> &'static Citations {
        static CITATIONS: LazyLock<Citations> = LazyLock::new(|| Citations::read(include_str!("citations.tsv")));
        &CITATIONS
    }

    fn lapses(&self, text: &str, style: &Style) -> Vec<Lapse> {
        let marks = self.marks(style);
        text.char_indices().filter_map(|(at, letter)| lapse(text, at, letter, &marks)).collect()
    }
}

/// Spaces before `:`, `;`, `!`, `?`, and before a percent sign behind figures.
fn spaces(draft: &str) -> String {
    let mut set = String::with_capacity(draft.len() + 16);
    for (at, letter) in draft.char_indices() {
        let space =
            SPACED.iter().find(|(mark, _)| *mark == letter && stands_off(draft, at, letter)).map(|(_, space)| *space);
        let percent =
            (letter == '%' && set.trim_end().ends_with(|digit: char| digit.is_ascii_digit())).then_some('\u{A0}');
        if let Some(space) = space.or(percent) {
            set.truncate(set.trim_end().len());
            set.push(space);
        }
        set.push(letter);
    }
    set
}

/// Whether a mark is punctuation of the sentence: not in an address or a time of day, and not the second of a row.
fn stands_off(draft: &str, at: usize, mark: char) -> bool {
    let before = draft[..at].chars().next_back();
    let after = draft[at + mark.len_utf8()..].chars().next();
    let closed = after.is_none_or(|after| !after.is_alphanumeric() && after != '/');
    closed && before.is_some_and(|before| !SPACED.iter().any(|(mark, _)| *mark == before) && before != '(')
}

fn lapse(text: &str, at: usize, letter: char, marks: &Marks) -> Option<Lapse> {
    let end = at + letter.len_utf8();
    let before = text[..at].chars().next_back();
    let after = text[end..].chars().next();
    let kind = match letter {
        '"' => LapseKind::ForeignQuotes,
        '\'' if before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic) => {
            LapseKind::StraightApostrophe
        }
        '.' if text[at..].starts_with("...") && before != Some('.') => LapseKind::Dots,
        _ if letter == marks.quotes.close && !is_space(before) => LapseKind::Space,
        _ if letter == marks.quotes.open && !is_space(after) => LapseKind::Space,
        ':' | ';' | '!' | '?' if stands_off(text, at, letter) && !has_one_space(text, at) => LapseKind::Space,
        _ => return None,
    };
    let length = if kind == LapseKind::Dots { 3 } else { letter.len_utf8() };
    Some(Lapse { kind, span: Span::new(at, at + length) })
}

fn is_space(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_whitespace)
}

/// Whether exactly one space stands before `at`; a closing mark or another of its kind needs none.
fn has_one_space(text: &str, at: usize) -> bool {
    let bare = text[..at].trim_end();
    text[bare.len()..at].chars().count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_marks_become_french() {
        let check = |draft: &str, expected: &str| {
            assert_eq!(FrenchTypography.edition(draft, &Style::default()), expected);
        };
        check("Il a dit: “Oui, c'est ‘fini’!”", "Il a dit\u{A0}: «\u{A0}Oui, c’est ‘fini’\u{202F}!\u{A0}»");
        check("À 12:30, 5% — https://x.y?z", "À 12:30, 5\u{A0}% – https://x.y?z");
        check("Vraiment?!", "Vraiment\u{202F}?!");
    }

    #[test]
    fn spaces_are_wanted() {
        let check = |text: &str, expected: &[LapseKind]| {
            let kinds: Vec<LapseKind> =
                FrenchTypography.lapses(text, &Style::default()).into_iter().map(|lapse| lapse.kind).collect();
            assert_eq!(kinds, expected, "{text}");
        };
        check("Breitbart \u{A0}: «\u{A0}oui\u{A0}»", &[LapseKind::Space]);
        check("Il dit: «oui»", &[LapseKind::Space; 3]);
        check("l'Europe...", &[LapseKind::StraightApostrophe, LapseKind::Dots]);
        check("Oui\u{202F}! À 12:30.", &[]);
    }
}
