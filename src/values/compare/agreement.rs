//! Whether two pieces say the same, and what is wrong where they do not.

use super::DifferenceKind;
use super::items::{Item, Piece};
use crate::language::values::measures::{family, measure};
use crate::model::{Of, Period, PeriodUnit};
use rust_decimal::Decimal;

/// Whether two pieces say the same.
pub(super) fn agree(a: &Piece, b: &Piece) -> bool {
    agree_one_way(a, b) || agree_one_way(b, a)
}

fn agree_one_way(a: &Piece, b: &Piece) -> bool {
    match (a, b) {
        (Piece::Count(a, of_a), Piece::Count(b, of_b)) => {
            (a == b && same_kind(of_a, of_b)) || converts(*a, of_a, *b, of_b)
        }
        (Piece::Count(number, Of::Things | Of::Money(_)), Piece::Year(year)) => {
            *number == Decimal::from(year.unsigned_abs())
        }
        (Piece::Count(number, Of::Things), Piece::Rank(rank)) => *number == Decimal::from(*rank),
        (Piece::Count(number, Of::Things), Piece::Period(period)) => {
            let first = period.number.unsigned_abs();
            *number == Decimal::from(first)
                || (period.unit == PeriodUnit::Decade && *number == Decimal::from(first % 100))
        }
        (Piece::Count(number, _), Piece::AroundTheClock) => *number == Decimal::from(24) || *number == Decimal::from(7),
        (Piece::Count(number, of), Piece::Ratio(numerator, denominator)) => {
            is_ratio(*number, of, *numerator, *denominator)
        }
        (Piece::Count(number, _), Piece::Order(order)) => number == order,
        (Piece::Count(number, _), Piece::Code(code)) => figures(code) == number.normalize().to_string(),
        (Piece::Year(year), Piece::Code(code)) => figures(code) == year.to_string(),
        (Piece::Day(a, month_a), Piece::Day(b, month_b)) => a == b && (month_a == month_b || month_a.is_none()),
        (Piece::Month(month), Piece::Day(_, Some(of))) => month == of,
        (Piece::Weekday(a, _), Piece::Weekday(b, _)) => a == b,
        (Piece::Clock(hour, minute, known), Piece::Clock(other, other_minute, _)) => {
            minute == other_minute && (hour == other || (!known && hour % 12 == other % 12))
        }
        (Piece::Clock(hour, minute, _), Piece::Count(number, _)) => {
            *number == Decimal::from(*hour) + Decimal::new(i64::from(*minute), 2)
        }
        (Piece::Code(a), Piece::Code(b)) => singular(a).to_lowercase() == singular(b).to_lowercase(),
        (Piece::Rank(rank), Piece::Period(period)) => i64::from(*rank) == i64::from(period.number),
        (Piece::Period(a), Piece::Period(b)) => same_period(*a, *b),
        _ => a == b,
    }
}

/// Whether two periods are the same; the dozens of a century are read the same way whether their century is said or
/// not.
fn same_period(a: Period, b: Period) -> bool {
    a.unit == b.unit && a.number == b.number || (a.unit == PeriodUnit::Decade && a.number % 100 == b.number)
}

/// Whether two amounts count the same: where one text leaves open what it counts, the other may say it. A percentage is
/// never left open.
pub(super) fn same_kind(a: &Of, b: &Of) -> bool {
    match (a, b) {
        (Of::Percent, Of::Percent) => true,
        (Of::Percent, _) | (_, Of::Percent) => false,
        (Of::Money(a), Of::Money(b)) => a == b || family(a) == Some(b.as_str()) || family(b) == Some(a.as_str()),
        (Of::Unit(a), Of::Unit(b)) => a == b || same_unit(a, b),
        (Of::Money(money), Of::Unit(unit)) | (Of::Unit(unit), Of::Money(money)) => money == "GBP" && unit == "lb",
        _ => true,
    }
}

fn same_unit(a: &str, b: &str) -> bool {
    let points = |unit: &str| matches!(unit, "point" | "pp");
    let degrees = |unit: &str| matches!(unit, "°" | "°C");
    (points(a) && points(b)) || (degrees(a) && degrees(b))
}

/// Whether two measures are the same length, mass … in units of two systems, rounded.
fn converts(a: Decimal, of_a: &Of, b: Decimal, of_b: &Of) -> bool {
    let (Of::Unit(unit_a), Of::Unit(unit_b)) = (of_a, &pound_in_weight(of_b)) else { return false };
    let (Some(first), Some(second)) = (measure(unit_a), measure(unit_b)) else { return false };
    if unit_a == unit_b || first.dimension != second.dimension || first.factor.is_zero() {
        return false;
    }
    let (Some(a), Some(b)) = (a.checked_mul(first.factor), b.checked_mul(second.factor)) else { return false };
    (a - b).abs() * Decimal::TEN <= a.max(b)
}

/// A pound may be one of weight.
fn pound_in_weight(of: &Of) -> Of {
    match of {
        Of::Money(money) if money == "GBP" => Of::Unit("lb".to_owned()),
        other => other.clone(),
    }
}

fn is_ratio(number: Decimal, of: &Of, numerator: u32, denominator: u32) -> bool {
    let whole = if *of == Of::Percent { Decimal::ONE_HUNDRED } else { Decimal::ONE };
    (number * Decimal::from(denominator) - whole * Decimal::from(numerator)).abs() < whole * Decimal::new(2, 2)
        || (*of != Of::Percent && number == Decimal::from(denominator))
}

fn figures(code: &str) -> String {
    code.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect()
}

/// What is wrong where one stands for the other; `None` where they have nothing to do with one another.
pub(super) fn fault(source: &Item, target: &Item) -> Option<DifferenceKind> {
    match (&source.piece, &target.piece) {
        (Piece::Count(a, of_a), Piece::Count(b, of_b)) if a == b => Some(match (of_a, of_b) {
            (Of::Money(_), Of::Money(_)) => DifferenceKind::Currency,
            _ => DifferenceKind::Unit,
        }),
        (Piece::Count(a, _), Piece::Count(b, _)) if is_thousandfold(*a, *b) => Some(DifferenceKind::Scale),
        (Piece::Count(a, _), Piece::Count(b, _)) if same_digits(*a, *b) => Some(DifferenceKind::DecimalMark),
        (Piece::Code(a), Piece::Code(b)) => same_letters(a, b).then_some(DifferenceKind::Code),
        (Piece::Clock(..), Piece::Clock(..) | Piece::Count(..)) => Some(DifferenceKind::Time),
        (Piece::Weekday(..), Piece::Weekday(..)) => Some(DifferenceKind::Weekday),
        (a, b) if is_date(a) && is_date(b) => Some(DifferenceKind::Date),
        (a, b) if is_number(a) && is_number(b) => Some(DifferenceKind::Number),
        _ => None,
    }
}

fn is_date(piece: &Piece) -> bool {
    matches!(piece, Piece::Year(_) | Piece::Day(..) | Piece::Month(_) | Piece::Division(_))
}

fn is_number(piece: &Piece) -> bool {
    matches!(
        piece,
        Piece::Count(..) | Piece::Ratio(..) | Piece::Order(_) | Piece::Rank(_) | Piece::Period(_) | Piece::Year(_)
    )
}

/// Whether one amount is a thousand, a million or a thousand million times the other.
fn is_thousandfold(a: Decimal, b: Decimal) -> bool {
    let (small, large) = (a.min(b), a.max(b));
    let powers = [3u32, 6, 9].map(|power| Decimal::from(10u64.pow(power)));
    let scaled = large >= Decimal::from(1_000_000);
    scaled && !small.is_zero() && powers.iter().any(|power| small.checked_mul(*power) == Some(large))
}

/// Whether two amounts have the same figures with their marks in other places: `7.5` and `75`, `5,000` and `5.000`.
fn same_digits(a: Decimal, b: Decimal) -> bool {
    let digits = |number: Decimal| number.normalize().mantissa().to_string().trim_end_matches('0').to_owned();
    a.scale() != b.scale() && digits(a) == digits(b)
}

/// A code without the mark of the plural: `B-29s`.
fn singular(code: &str) -> &str {
    code.strip_suffix('s').filter(|bare| bare.ends_with(|last: char| last.is_ascii_digit())).unwrap_or(code)
}

/// Whether two codes differ in their figures alone: `COVID-19`, `COVID-79`.
pub(super) fn same_letters(a: &str, b: &str) -> bool {
    let letters = |code: &str| -> String {
        singular(code).chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
    };
    let (a, b) = (letters(a), letters(b));
    a == b && !a.is_empty()
}
