//! Steps of setting a draft that languages share.

use super::Marks;
use super::quotations::{Quotation, quotations};

/// Straight apostrophes curled, three stops made an ellipsis, `(…)` set in square brackets, no space before an ellipsis
/// that ends something.
pub(crate) fn characters(draft: &str, marks: &Marks) -> String {
    let ellipsis = marks.ellipsis.to_string();
    let draft = draft.replace("...", &ellipsis).replace(&format!("({ellipsis})"), &format!("[{ellipsis}]"));
    let mut set = String::with_capacity(draft.len());
    let mut letters = draft.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied();
        match letter {
            '\'' if set.ends_with(|before: char| before.is_alphanumeric() || before == '’')
                || after.is_some_and(char::is_alphanumeric) =>
            {
                set.push(marks.apostrophe);
            }
            _ if letter == marks.ellipsis
                && after.is_none_or(|after| after.is_whitespace() || "”»’.,;!?".contains(after)) =>
            {
                set.truncate(set.trim_end().len());
                set.push(letter);
            }
            other => set.push(other),
        }
    }
    set
}

/// Quotation marks of any language set in those of `marks`, by how deep they stand.
pub(crate) fn quotes(draft: &str, marks: &Marks) -> String {
    let found = quotations(draft);
    let mut changes: Vec<(usize, usize, String)> = Vec::new();
    let space = |quotation: &Quotation| {
        marks.quote_space.filter(|_| quotation.depth.is_multiple_of(2)).map(String::from).unwrap_or_default()
    };
    for quotation in found.pairs.iter().filter(|quotation| !quotation.open.of(draft).starts_with('‘')) {
        let pair = if quotation.depth.is_multiple_of(2) { marks.quotes } else { marks.inner_quotes };
        let space = space(quotation);
        changes.push((quotation.open.start, quotation.open.end, format!("{}{space}", pair.open)));
        changes.push((quotation.close.start, quotation.close.end, format!("{space}{}", pair.close)));
    }
    for stray in &found.strays {
        let set = match stray.of(draft) {
            "«" | "„" | "‹" => marks.quotes.open,
            "»" | "›" => marks.quotes.close,
            _ => continue,
        };
        changes.push((stray.start, stray.end, set.to_string()));
    }
    changes.sort();
    spliced(draft, &changes)
}

/// `text` with the stretches of `changes` (start, end, new text; in order) replaced.
pub(crate) fn spliced(text: &str, changes: &[(usize, usize, String)]) -> String {
    let mut set = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, new) in changes.iter().filter(|(start, end, _)| start <= end) {
        if *start < at {
            continue;
        }
        set.push_str(&text[at..*start]);
        set.push_str(new);
        at = *end;
    }
    set.push_str(&text[at..]);
    set
}

/// White space before `:`, `;`, `!`, `?` and `%` dropped, no-break spaces made plain, runs of spaces made one.
pub(crate) fn close_spaces(draft: &str) -> String {
    let mut set = String::with_capacity(draft.len());
    for letter in draft.chars() {
        match letter {
            ':' | ';' | '!' | '?' | '%' => {
                if !set.trim_end_matches(' ').is_empty() {
                    set.truncate(set.trim_end_matches(' ').len());
                }
                set.push(letter);
            }
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' if set.ends_with(' ') => {}
            '\u{A0}' | '\u{202F}' | '\u{2009}' => set.push(' '),
            other => set.push(other),
        }
    }
    set
}
