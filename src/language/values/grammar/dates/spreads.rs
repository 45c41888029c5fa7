//! Days that share a month: « les 10 et 11 février », « du 3 au 5 mars », `March 3-5`.

use super::{Part, day, full, lapse, with_year};
use crate::language::values::grammar::DateOrder;
use crate::language::values::grammar::ranges::{link, opening};
use crate::language::values::grammar::reader::{Found, Reader};
use crate::language::values::reading::{Form, Mark, Reading};
use crate::language::values::role::Role;
use crate::model::CalendarDate;

/// The two days with one month at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (first, second) = spread_day_first(reader, at).or_else(|| spread_month_first(reader, at))?;
    let (start, link) = opening(reader, at, second.form.link);
    let ends = [first.reading(reader, first.start), second.reading(reader, second.start)];
    let span = reader.span(start, second.next);
    let form = Form { link, mark: second.form.mark, lapse: lapse(reader, at, second.next), ..Form::default() };
    Some(Found { reading: Reading::range(span, ends, form), start, next: second.next })
}

fn spread_day_first(reader: &Reader<'_>, at: usize) -> Option<(Part, Part)> {
    let (first_weekday, from) = super::weekday(reader, at);
    let (first_day, next) = day(reader, from).filter(|_| reader.figures(from).is_some())?;
    let (link, after) = link(reader, next)?;
    let from = reader.skip(after, Role::The);
    let mut second = full(reader, from).filter(|part| part.form.mark == Mark::None)?;
    second.form.link = link;
    let date = CalendarDate { day: Some(first_day), weekday: first_weekday, ..second.date };
    let first = Part { date, form: Form { mark: Mark::Elided, ..Form::default() }, start: at, next };
    Some((first, second))
}

fn spread_month_first(reader: &Reader<'_>, at: usize) -> Option<(Part, Part)> {
    if reader.grammar.order == DateOrder::DayFirst {
        return None;
    }
    let (weekday, from) = super::weekday(reader, at);
    let (month, days) = super::month(reader, from)?;
    let (first_day, next) = day(reader, days)?;
    let (link, after) = link(reader, next)?;
    let (second_day, end) = day(reader, after).filter(|_| super::month(reader, after + 1).is_none())?;
    let date = CalendarDate { day: Some(second_day), month: Some(month), ..CalendarDate::default() };
    let form = Form { link, mark: Mark::MonthFirst, ..Form::default() };
    let second = with_year(reader, Part { date, form, start: after, next: end });
    let date = CalendarDate { day: Some(first_day), weekday, ..second.date };
    Some((Part { date, form: Form { mark: Mark::MonthFirst, ..Form::default() }, start: at, next }, second))
}
