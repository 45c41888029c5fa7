//! Numbers in figures, with the marks of either convention.

use super::reader::Reader;
use super::reading::{Lapse, Notation};
use rust_decimal::Decimal;

/// A number in figures.
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
    let first = reader.figures(at)?;
    if first.len() > LONGEST_RUN {
        return None;
    }
    let mut digits = first.to_owned();
    let mut next = at + 1;
    let mut notation = Notation::Figures;
    let mut lapse = None;
    if let Some(groups) = groups(reader, at) {
        for group in groups.tokens() {
            digits.push_str(reader.word(group));
        }
        next = groups.next;
        notation = Notation::Grouped;
        if groups.spaced && !reader.grammar.spaced_groups {
            lapse = Some(Lapse::GroupMark);
        }
    }
    if let Some(fraction) = fraction(reader, next) {
        digits.push('.');
        digits.push_str(reader.figures(next + 1).filter(|run| run.len() <= LONGEST_RUN)?);
        next += 2;
        lapse = lapse.or(fraction);
    }
    if in_chain(reader, next) {
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
    let marked = |token: usize| is_group_mark(reader, token) && between(reader, token) && is_triple(reader, token + 1);
    if spaced(at + 1) {
        let next = (at + 1..).find(|token| !spaced(*token) || reader.gap(*token) != reader.gap(at + 1))?;
        return Some(Groups { first: at + 1, step: 1, next, spaced: true });
    }
    if marked(at + 1) {
        let next = (at + 1..).step_by(2).find(|token| !marked(*token))?;
        return Some(Groups { first: at + 2, step: 2, next, spaced: false });
    }
    None
}

fn is_triple(reader: &Reader<'_>, at: usize) -> bool {
    reader.figures(at).is_some_and(|run| run.len() == 3)
}

fn is_group_space(gap: &str) -> bool {
    matches!(gap, " " | "\u{A0}" | "\u{202F}" | "\u{2009}")
}

fn is_group_mark(reader: &Reader<'_>, at: usize) -> bool {
    reader.mark(at).is_some_and(|mark| mark == reader.grammar.group || matches!(mark, '\'' | '’'))
}

/// Whether token `at` touches both its neighbours.
fn between(reader: &Reader<'_>, at: usize) -> bool {
    reader.touches(at) && reader.touches(at + 1)
}

/// Whether a decimal mark and figures stand at token `at`; and which custom that is against, if any.
fn fraction(reader: &Reader<'_>, at: usize) -> Option<Option<Lapse>> {
    let mark = reader.mark(at).filter(|mark| matches!(mark, ',' | '.'))?;
    reader.figures(at + 1)?;
    if !between(reader, at) {
        return None;
    }
    Some((mark != reader.grammar.decimal).then_some(Lapse::DecimalMark))
}

/// Whether more figures hang on by a stop or comma: an address, a version, an enumeration.
fn in_chain(reader: &Reader<'_>, at: usize) -> bool {
    fraction(reader, at).is_some()
}
