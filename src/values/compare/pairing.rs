//! Which pieces of one text have no equal in the other, and which of those stand for one another.

use super::agreement;
use super::items::{Item, Piece, items};
use super::{Difference, DifferenceKind};
use crate::language::values::Reading;
use crate::model::Of;
use rust_decimal::Decimal;
use rustc_hash::FxHashSet;

/// Pieces without an equal in the other text: first those that stand for one another, then those that are alone.
pub(super) fn differences(source: &[Reading], target: &[Reading], foreign: &[Reading]) -> Vec<Difference> {
    let (from, to) = (items(source), items(target));
    let foreign = items(foreign);
    let told: Vec<&Item> = to.iter().chain(&foreign).collect();
    let mut missing = without_equal(&from, &told);
    let mut extra = without_equal(&to, &from.iter().collect::<Vec<_>>());
    extra.retain(|item| !is_told(item, &from) && !foreign.iter().any(|date| date.span.overlaps(item.span)));
    let mut found = Vec::new();
    for kinds in PAIRING {
        missing.retain(|item| {
            let Some(at) = extra.iter().position(|other| stands_for(item, other).is_some_and(kinds)) else {
                return true;
            };
            let other = extra.remove(at);
            let kind = stands_for(item, other).expect("the fault that was found");
            found.push(Difference::between(kind, item, other));
            false
        });
    }
    found.extend(extra.iter().filter_map(|item| changed_code(item, &from)));
    found.extend(missing.into_iter().filter(|item| is_missed(item, &to)).map(|item| Difference {
        kind: alone(item),
        source: Some(item.span),
        target: None,
        expected: Vec::new(),
    }));
    found.extend(
        extra
            .into_iter()
            .filter(|item| is_surplus(item, &to))
            .map(|item| Difference::in_target(alone(item), item.span)),
    );
    found.extend(lost_currencies(&from, &to));
    found
}

/// Whether a fraction of the target is told in two numbers: « quatre adultes sur dix », `four in ten`.
fn is_told(item: &Item, others: &[Item]) -> bool {
    let Piece::Ratio(numerator, denominator) = item.piece else { return false };
    let counts = others.iter().filter_map(|other| match &other.piece {
        Piece::Count(number, _) => Some(*number),
        _ => None,
    });
    let is_ratio = |(part, whole): (Decimal, Decimal)| {
        part.checked_mul(Decimal::from(denominator)) == whole.checked_mul(Decimal::from(numerator)) && part < whole
    };
    counts.clone().zip(counts.skip(1)).any(is_ratio)
}

/// A code of the target whose figures differ from those of the same code in the source, which stands elsewhere as it
/// should.
fn changed_code(item: &Item, source: &[Item]) -> Option<Difference> {
    let Piece::Code(code) = &item.piece else { return None };
    let same = |other: &&Item| matches!(&other.piece, Piece::Code(other) if agreement::same_letters(code, other));
    source.iter().find(same).map(|other| Difference::between(DifferenceKind::Code, other, item))
}

/// In which order leftovers are paired: surest first.
const PAIRING: [fn(DifferenceKind) -> bool; 2] =
    [|kind| !matches!(kind, DifferenceKind::Number | DifferenceKind::Date), |_| true];

/// The sure pieces of `items` that none of `others` is equal to.
fn without_equal<'i>(items: &'i [Item], others: &[&Item]) -> Vec<&'i Item> {
    let exact: FxHashSet<&Piece> = others.iter().map(|other| &other.piece).collect();
    let near = &others[..others.len().min(LARGEST)];
    let has_equal = |item: &&Item| {
        exact.contains(&item.piece) || near.iter().any(|other| agreement::agree(&item.piece, &other.piece))
    };
    items.iter().filter(|item| item.is_sure && !has_equal(item)).take(LARGEST).collect()
}

/// How many pieces of a text are compared with each of the other, and how many differences are looked for: what has
/// more is a table.
const LARGEST: usize = 200;

/// What is wrong if `target` stands for `source`. Two values in words that differ are a paraphrase more often than a
/// fault, unless they are of the calendar.
fn stands_for(source: &Item, target: &Item) -> Option<DifferenceKind> {
    let in_words = !source.in_figures && !target.in_figures;
    let fault = agreement::fault(source, target)?;
    (!in_words || !matches!(fault, DifferenceKind::Number | DifferenceKind::Unit)).then_some(fault)
}

fn alone(item: &Item) -> DifferenceKind {
    match item.piece {
        Piece::Year(_) | Piece::Day(..) | Piece::Month(_) | Piece::Division(_) => DifferenceKind::Date,
        Piece::Weekday(..) => DifferenceKind::Weekday,
        Piece::Clock(..) | Piece::AroundTheClock => DifferenceKind::Time,
        Piece::Code(_) => DifferenceKind::Code,
        _ => DifferenceKind::Number,
    }
}

/// Whether a source piece without equal is missed: what is in figures, or of the calendar. A weekday alone, a code or a
/// season may go in a paraphrase.
fn is_missed(item: &Item, target: &[Item]) -> bool {
    match &item.piece {
        Piece::Weekday(_, with_date) => *with_date && target.iter().any(|other| matches!(other.piece, Piece::Day(..))),
        Piece::Code(_) | Piece::Division(_) | Piece::AroundTheClock | Piece::Order(_) | Piece::Ratio(..) => false,
        Piece::Month(_) => true,
        Piece::Count(number, _) => item.in_figures && *number != Decimal::ONE,
        _ => item.in_figures,
    }
}

/// Whether a target piece without equal is too much: figures, but not a lone one; a month with its year, since a month
/// alone may be a name.
fn is_surplus(item: &Item, target: &[Item]) -> bool {
    let has_year = |other: &Item| other.reading == item.reading && matches!(other.piece, Piece::Year(_));
    match &item.piece {
        Piece::Month(_) => target.iter().any(has_year),
        Piece::Count(number, _) => item.in_figures && *number != Decimal::ONE,
        Piece::Rank(number) => item.in_figures && *number > 2,
        Piece::Year(_) | Piece::Day(..) | Piece::Clock(..) | Piece::Period(_) => item.in_figures,
        _ => false,
    }
}

/// Amounts of money that have an equal number but whose currency the target does not name at all.
fn lost_currencies(from: &[Item], to: &[Item]) -> Vec<Difference> {
    let near = &to[..to.len().min(LARGEST)];
    let is_named = |of: &Of| {
        let same = |other: &Of| matches!(other, Of::Money(_)) && agreement::same_kind(of, other);
        near.iter().any(|item| matches!(&item.piece, Piece::Count(_, other) if same(other)))
    };
    let lost = |item: &Item| {
        let Piece::Count(number, of @ Of::Money(_)) = &item.piece else { return None };
        let is_bare = |other: &&Item| matches!(&other.piece, Piece::Count(bare, Of::Things) if bare == number);
        let bare = near.iter().find(is_bare).filter(|_| !is_named(of))?;
        Some(Difference::between(DifferenceKind::Currency, item, bare))
    };
    from.iter().filter(|item| item.is_sure).take(LARGEST).filter_map(lost).collect()
}
