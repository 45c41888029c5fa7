//! Quotations and brackets of a text, whatever marks they are set in.

use crate::text::Span;

/// A quotation with its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotation {
    /// The quotation, marks included.
    pub span: Span,
    /// What stands between the marks, without the spaces at its ends.
    pub inside: Span,
    /// Its opening mark.
    pub mark: char,
    /// How many quotations it stands in.
    pub depth: usize,
}

/// The quotations of a text, and the marks that have no partner.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Quotations {
    /// The quotations, by where they open.
    pub all: Vec<Quotation>,
    /// Marks without a partner, with the opening mark of their kind.
    pub unpaired: Vec<(Span, char)>,
}

/// What a mark does at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens(char),
    Closes(char),
}

impl Quotations {
    /// The quotations of `text`.
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        if !text.contains(|c: char| is_mark(c)) {
            return found;
        }
        let mut open: Vec<(Span, char)> = Vec::new();
        for (at, mark) in text.char_indices().filter(|(_, c)| is_mark(*c)) {
            let span = Span::new(at, at + mark.len_utf8());
            let opened = |kind: char| open.iter().any(|(_, other)| *other == kind);
            match role(text, span, mark, &opened) {
                Some(Role::Opens(kind)) => open.push((span, kind)),
                Some(Role::Closes(kind)) => found.close(text, &mut open, (span, kind)),
                None => {}
            }
        }
        found.unpaired.extend(open.into_iter().filter(|(_, kind)| !is_single(*kind)));
        found.unpaired.sort_unstable();
        found.all.sort_unstable_by_key(|quotation| (quotation.span.start, usize::MAX - quotation.span.end));
        found
    }

    /// Close the innermost open quotation of `kind`; those opened inside it have no partner.
    fn close(&mut self, text: &str, open: &mut Vec<(Span, char)>, (span, kind): (Span, char)) {
        let Some(index) = open.iter().rposition(|(_, other)| *other == kind) else {
            if !is_single(kind) {
                self.unpaired.push((span, kind));
            }
            return;
        };
        self.unpaired.extend(open.drain(index + 1..).filter(|(_, other)| !is_single(*other)));
        let (start, mark) = open.pop().expect("the index was found in it");
        let between = Span::new(start.end, span.start);
        let shown = between.of(text);
        let lead = shown.len() - shown.trim_start().len();
        let inside = Span::new(between.start + lead, between.start + lead.max(shown.trim_end().len()));
        self.all.push(Quotation { span: Span::new(start.start, span.end), inside, mark, depth: open.len() });
    }
}

/// Whether `character` can be a quotation mark.
const fn is_mark(character: char) -> bool {
    matches!(character, '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‘' | '’' | '"' | '\'')
}

/// Whether the quotation mark `kind` may as well be an apostrophe: without a partner it is one.
const fn is_single(kind: char) -> bool {
    matches!(kind, '‘' | '\'')
}

/// What the mark at `span` does. A right single mark between letters, or where no left one is open, is an apostrophe.
fn role(text: &str, span: Span, mark: char, opened: &impl Fn(char) -> bool) -> Option<Role> {
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    Some(match mark {
        '«' | '‹' | '„' => Role::Opens(mark),
        '»' => Role::Closes('«'),
        '›' => Role::Closes('‹'),
        '“' if opened('„') && !opened('“') => Role::Closes('„'),
        '“' => Role::Opens('“'),
        '”' => Role::Closes(if opened('„') && !opened('“') { '„' } else { '“' }),
        '‘' if letter(before) => return None,
        '‘' => Role::Opens('‘'),
        '’' if letter(after) || !opened('‘') => return None,
        '’' => Role::Closes('‘'),
        '\'' if opened('\'') && !letter(after) && before.is_some_and(|c| !c.is_whitespace()) => Role::Closes('\''),
        '\'' if before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '"' | '“')) || !letter(after) =>
        {
            return None;
        }
        '\'' => Role::Opens('\''),
        _ if opened('"') => Role::Closes('"'),
        _ if letter(before) && before.is_some_and(char::is_numeric) => return None,
        _ => Role::Opens('"'),
    })
}

/// The brackets of `text` that have no partner: a closing one of another kind, or none.
///
/// # Panics
/// Never: there are three kinds of brackets.
pub fn unpaired_brackets(text: &str) -> Vec<Span> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut unpaired = Vec::new();
    for (at, mark) in text.char_indices() {
        match mark {
            '(' | '[' | '{' => open.push((at, mark)),
            ')' | ']' | '}' => {
                let wanted = [('(', ')'), ('[', ']'), ('{', '}')].iter().find(|(_, close)| *close == mark);
                let kind = wanted.expect("it is one of the three").0;
                match open.iter().rposition(|(_, other)| *other == kind) {
                    Some(index) => unpaired.extend(open.drain(index..).skip(1).map(|(at, _)| Span::new(at, at + 1))),
                    None if is_list_mark(text, at) => {}
                    None => unpaired.push(Span::new(at, at + 1)),
                }
            }
            _ => {}
        }
    }
    unpaired.extend(open.into_iter().map(|(at, _)| Span::new(at, at + 1)));
    unpaired.sort_unstable();
    unpaired
}

/// Whether the closing bracket at byte `at` ends the mark of a list item: `a)`, `2)`, `iv)`.
fn is_list_mark(text: &str, at: usize) -> bool {
    let word: &str = text[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let short = (1..=4).contains(&word.chars().count());
    let roman = word.chars().all(|c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X'));
    let numbered = word.chars().all(|c| c.is_ascii_digit());
    let lead = text[..at - word.len()].chars().next_back();
    let starts = lead.is_none_or(char::is_whitespace);
    starts && short && (numbered || roman || word.chars().count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, quotations: &[&str], unpaired: &[&str]) {
        let found = Quotations::of(text);
        let all: Vec<&str> = found.all.iter().map(|quotation| quotation.inside.of(text)).collect();
        let alone: Vec<&str> = found.unpaired.iter().map(|(span, _)| span.of(text)).collect();
        assert_eq!((all.as_slice(), alone.as_slice()), (quotations, unpaired), "{text}");
    }

    #[test]
    fn nested_and_spaced() {
        check("« Le “plan” »", &["Le “plan”", "plan"], &[]);
        check("“He said ‘no’, didn’t he?”", &["He said ‘no’, didn’t he?", "no"], &[]);
        check("„Ja“ and “yes”", &["Ja", "yes"], &[]);
    }

    #[test]
    fn straight_marks_take_turns() {
        check("the \"new\" and \"old\" 5\" pipe", &["new", "old"], &[]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        check("the leaders’ plan isn’t theirs", &[], &[]);
        check("the leaders' plan isn't theirs, rock 'n' roll", &["n"], &[]);
        check("worried about 'looking like it'", &["looking like it"], &[]);
    }

    #[test]
    fn marks_without_partner() {
        check("« Oui. Non”", &[], &["«", "”"]);
        check("“Yes. (No", &[], &["“"]);
    }

    #[test]
    fn brackets() {
        let alone = |text: &str| unpaired_brackets(text).iter().map(|span| span.start).collect::<Vec<_>>();
        assert_eq!(alone("(a [b] c)"), [0; 0]);
        assert_eq!(alone("a) the b) that"), [0; 0]);
        assert_eq!(alone("(a [b c)"), [3]);
        assert_eq!(alone("sign here)"), [9]);
    }
}
