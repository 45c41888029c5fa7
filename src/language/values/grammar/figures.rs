//! Numbers in figures, with the marks of either convention.

use super::reader::Reader;
use crate::language::values::reading::{Lapse, Notation};
use rust_decimal::Decimal;

/// A number in figures.
#[derive(Clone, Copy)]
pub(super) struct Figures {
    pub(super) number: Decimal,
    pub(super) notation: Notation,
    pub(super) lapse: Option<Lapse>,
    pub(super) next: usize,
}

/// The longest run of figures that is read as a number; what is longer is no quantity.
const LONGEST_RUN: usize = 24;

/// The number in figures at token `at`.
pub(super) fn figures(reader: &Reader<'_>, at: usize) -> Option<Figures> {
    if let Some((known, figures)) = reader.number.get()
        && known == at
    {
        return figures;
    }
    let figures = number(reader, at);
    reader.number.set(Some((at, figures)));
    figures
}

fn number(reader: &Reader<'_>, at: usize) -> Option<Figures> {
    let first = reader.figures(at)?;
    if first.len() > LONGEST_RUN {
        return None;
    }
    let mut next = at + 1;
    // more figures stand right behind, or behind a mark
    if reader.figures(next).is_none() && reader.figures(next + 1).is_none() {
        let number = Decimal::from_str_exact(first).ok()?;
        return Some(Figures { number, notation: Notation::Figures, lapse: None, next });
    }
    let mut digits = first.to_owned();
    let mut notation = Notation::Figures;
    let mut lapse = None;
    if let Some(groups) = groups(reader, at) {
        for group in groups.tokens() {
            digits.push_str(reader.word(group));
        }
        next = groups.next;
        notation = Notation::Grouped;
        if groups.spaced && !reader.grammar.spaced {
            lapse = Some(Lapse::GroupMark);
        }
    }
    if let Some(mark) = decimal_mark(reader, next) {
        digits.push('.');
        digits.push_str(reader.figures(next + 1).filter(|run| run.len() <= LONGEST_RUN)?);
        next += 2;
        lapse = lapse.or((mark != reader.grammar.decimal).then_some(Lapse::DecimalMark));
    }
    // an address, a version or an enumeration goes on
    if decimal_mark(reader, next).is_some() {
        return None;
    }
    Some(Figures { number: Decimal::from_str_exact(&digits).ok()?, notation, lapse, next })
}

/// Groups of three figures behind a first run.
struct Groups {
    first: usize,
    step: usize,
    next: usize,
    spaced: bool,
}

impl Groups {
    fn tokens(&self) -> impl Iterator<Item = usize> {
        (self.first..self.next).step_by(self.step)
    }
}

fn groups(reader: &Reader<'_>, at: usize) -> Option<Groups> {
    let head = reader.figures(at)?;
    if head.len() > 3 || head.starts_with('0') {
        return None;
    }
    let spaced = |token: usize| is_group_space(reader.gap(token)) && is_triple(reader, token);
    let marked =
        |token: usize| is_group_mark(reader, token) && reader.is_between(token) && is_triple(reader, token + 1);
    if spaced(at + 1) {
        let same = |token: usize| spaced(token) && reader.gap(token) == reader.gap(at + 1);
        let next = run_end(at + 1, 1, same);
        return Some(Groups { first: at + 1, step: 1, next, spaced: true });
    }
    if marked(at + 1) {
        let next = run_end(at + 1, 2, marked);
        return Some(Groups { first: at + 2, step: 2, next, spaced: false });
    }
    None
}

/// The end of a run that begins at token `at` and goes on by `step` while `goes_on`.
fn run_end(at: usize, step: usize, goes_on: impl Fn(usize) -> bool) -> usize {
    let groups = (0..MOST_GROUPS).take_while(|index| goes_on(at + index * step)).count();
    at + groups * step
}

/// The most groups that are read as one number.
const MOST_GROUPS: usize = 8;

fn is_triple(reader: &Reader<'_>, at: usize) -> bool {
    reader.figures(at).is_some_and(|run| run.len() == 3)
}

fn is_group_space(gap: &str) -> bool {
    matches!(gap, " " | "\u{A0}" | "\u{202F}" | "\u{2009}")
}

fn is_group_mark(reader: &Reader<'_>, at: usize) -> bool {
    reader.mark(at).is_some_and(|mark| mark == reader.grammar.group || matches!(mark, '\'' | '’'))
}

/// The decimal mark at token `at`, if figures touch it on both sides.
fn decimal_mark(reader: &Reader<'_>, at: usize) -> Option<char> {
    let mark = reader.mark(at).filter(|mark| matches!(mark, ',' | '.'));
    mark.filter(|_| reader.figures(at + 1).is_some() && reader.is_between(at))
}
