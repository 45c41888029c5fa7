//! Calendar dates: days, months, years, and days that share a month.

mod spreads;

use super::DateOrder;
use super::reader::{Found, Reader};
use crate::language::values::reading::{Certainty, Form, Lapse, Mark, Reading};
use crate::language::values::role::Role;
use crate::model::{CalendarDate, MentionKind, Value};

/// The date at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    numeric(reader, at)
        .or_else(|| spreads::find(reader, at))
        .or_else(|| full(reader, at).map(|date| date.explaining(reader, with_article(reader, at))))
        .or_else(|| partial(reader, at).map(|date| date.explaining(reader, at)))
}

/// A date in the course of being read.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) date: CalendarDate,
    pub(super) form: Form,
    pub(super) start: usize,
    pub(super) next: usize,
}

impl Part {
    fn reading(&self, reader: &Reader<'_>, start: usize) -> Reading {
        Reading::new(MentionKind::Date, reader.span(start, self.next), Value::Date(self.date)).formed(self.form)
    }

    /// The date with the « hier » or « demain » before it, if there is one; it begins at token `start` otherwise.
    fn explaining(mut self, reader: &Reader<'_>, start: usize) -> Found {
        if self.date.day.is_none() && self.date.weekday.is_none() {
            return self.found(reader, start);
        }
        let comma = start.checked_sub(1).filter(|comma| reader.mark(*comma) == Some(','));
        let relative = reader.find_before(comma.unwrap_or(start), |role| match role {
            Role::Relative(days) => Some(days),
            _ => None,
        });
        self.form.relative = relative.map(|(days, _)| days);
        self.found(reader, relative.map_or(start, |(_, from)| from))
    }

    fn found(&self, reader: &Reader<'_>, start: usize) -> Found {
        Found { reading: self.reading(reader, start), start, next: self.next }
    }
}

/// A day of a month, with its weekday and year if they are there.
fn full(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let (weekday, from) = weekday(reader, at);
    day_first(reader, from).or_else(|| month_first(reader, from)).map(|mut part| {
        part.date.weekday = weekday;
        part.form.lapse = lapse(reader, at, part.next);
        part.start = at;
        part
    })
}

/// A weekday with a day alone, a month with a year, a weekday, a month, a year.
fn partial(reader: &Reader<'_>, at: usize) -> Option<Part> {
    weekday_alone(reader, at).or_else(|| month_alone(reader, at)).or_else(|| year_alone(reader, at))
}

/// The weekday at token `at`, and the token behind it, its comma and an article.
fn weekday(reader: &Reader<'_>, at: usize) -> (Option<u8>, usize) {
    let Some((weekday, next)) = reader.find(at, |role| match role {
        Role::Weekday(number) => Some(number),
        _ => None,
    }) else {
        return (None, at);
    };
    let next = if reader.mark(next) == Some(',') { next + 1 } else { next };
    (Some(weekday), reader.skip(next, Role::The))
}

/// The day of the month at token `at`.
fn day(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    if let Some(figures) = reader.figures(at).filter(|figures| figures.len() <= 2) {
        let number = figures.parse().ok().filter(|day| (1..=31).contains(day))?;
        let next = at + 1;
        let ending = reader.touches(next).then(|| reader.is(next, Role::OrdinalMark)).flatten();
        return Some((number, ending.unwrap_or(next)));
    }
    reader.find(at, |role| (role == Role::OrdinalPerhaps(1)).then_some(1))
}

/// The month at token `at`.
pub(super) fn month(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    reader.find(at, |role| match role {
        Role::Month(number) | Role::MonthPerhaps(number) | Role::ShortMonth(number) => Some(number),
        _ => None,
    })
}

/// The year in four figures at token `at`.
pub(super) fn year(reader: &Reader<'_>, at: usize) -> Option<(i32, usize)> {
    let figures = reader.figures(at).filter(|figures| figures.len() == 4)?;
    let ends = !(reader.touches(at + 1) && reader.is_word(at + 1));
    let year = figures.parse().ok().filter(|year| (1000..3000).contains(year))?;
    ends.then_some((year, at + 1))
}

/// The year behind a month, whatever comma or preposition stands between them.
fn year_behind(reader: &Reader<'_>, at: usize) -> Option<(i32, usize)> {
    let comma = if reader.grammar.order == DateOrder::Either && reader.mark(at) == Some(',') { at + 1 } else { at };
    year(reader, comma)
        .or_else(|| year(reader, reader.skip(at, Role::Of)))
        .or_else(|| super::periods::era_year(reader, at).map(|(year, _, next)| (year, next)))
}

fn with_year(reader: &Reader<'_>, mut part: Part) -> Part {
    if let Some((year, next)) = year_behind(reader, part.next) {
        part.date.year = Some(year);
        part.next = next;
    }
    part
}

fn day_first(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let (day, next) = day(reader, at)?;
    let (month, next) = month(reader, next).or_else(|| month(reader, reader.is(next, Role::Of)?))?;
    let date = CalendarDate { day: Some(day), month: Some(month), ..CalendarDate::default() };
    Some(with_year(reader, Part { date, form: Form::default(), start: at, next }))
}

fn month_first(reader: &Reader<'_>, at: usize) -> Option<Part> {
    if reader.grammar.order == DateOrder::DayFirst {
        return None;
    }
    let (month, next) = month(reader, at)?;
    let (day, next) = day(reader, reader.skip(next, Role::The))?;
    let date = CalendarDate { day: Some(day), month: Some(month), ..CalendarDate::default() };
    let form = Form { mark: Mark::MonthFirst, ..Form::default() };
    Some(with_year(reader, Part { date, form, start: at, next }))
}

fn weekday_alone(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let (weekday, from) = weekday(reader, at);
    weekday?;
    let date = CalendarDate { weekday, ..CalendarDate::default() };
    let next = reader.find(at, |role| matches!(role, Role::Weekday(_)).then_some(()))?.1;
    let form = Form { lapse: lapse(reader, at, next), ..Form::default() };
    let alone = Part { date, form, start: at, next };
    let Some((day, next)) = day(reader, from).filter(|_| reader.figures(from).is_some()) else { return Some(alone) };
    let counts = super::counts::find(reader, from).is_some_and(|found| found.next > next);
    let date = CalendarDate { day: Some(day), ..date };
    Some(if counts { alone } else { Part { date, next, ..alone } })
}

fn month_alone(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let (role, next) = reader.find(at, |role| {
        matches!(role, Role::Month(_) | Role::MonthPerhaps(_) | Role::ShortMonth(_)).then_some(role)
    })?;
    let (month, sure) = match role {
        Role::Month(number) => (number, true),
        Role::MonthPerhaps(number) => (number, reader.follows(at, Role::InTime)),
        Role::ShortMonth(number) => (number, false),
        _ => return None,
    };
    let date = CalendarDate { month: Some(month), ..CalendarDate::default() };
    let part = with_year(reader, Part { date, form: Form::default(), start: at, next });
    let has_year = part.date.year.is_some();
    let is_name = !reader.grammar.capital_days && reader.is_capital(at) && !begins_sentence(reader, at);
    let is_word = matches!(role, Role::ShortMonth(_)) && !reader.word(next - 1).ends_with('.');
    if !has_year && (is_word || is_name) {
        return None;
    }
    let certainty = if sure || has_year { Certainty::Sure } else { Certainty::Possible };
    Some(Part { form: Form { certainty, lapse: lapse(reader, at, part.next), ..Form::default() }, ..part })
}

fn year_alone(reader: &Reader<'_>, at: usize) -> Option<Part> {
    let is_year = |year: i32| (1500..=2100).contains(&year) && super::periods::decade_joined(reader, at).is_none();
    let (year, next) = year(reader, at).filter(|(year, _)| is_year(*year))?;
    let date = CalendarDate { year: Some(year), ..CalendarDate::default() };
    Some(Part { date, form: Form::default(), start: at, next })
}

/// A date in figures alone: `07/02/2025`, `23.02.2025`, `2025-02-07`.
fn numeric(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let run = |index: usize| reader.figures(at + index);
    let joined = (1..=4).all(|index| reader.touches(at + index));
    let mark = reader.mark(at + 1).filter(|mark| matches!(mark, '/' | '.' | '-'))?;
    let (first, second, third) = (run(0)?, run(2)?, run(4)?);
    if !joined || reader.mark(at + 3) != Some(mark) {
        return None;
    }
    let number = |figures: &str| figures.parse::<i32>().ok();
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) if mark == '-' => (number(first)?, number(second)?, number(third)?),
        (1..=2, 4) => (number(third)?, number(second)?, number(first)?),
        _ => return None,
    };
    let (month, day) = if month > 12 { (day, month) } else { (month, day) };
    let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
    let date = CalendarDate { year: Some(year), month: Some(month), day: Some(day), ..CalendarDate::default() };
    let form = Form { mark: Mark::Numeric, ..Form::default() };
    Some(Part { date, form, start: at, next: at + 5 }.found(reader, with_article(reader, at)))
}

fn with_article(reader: &Reader<'_>, at: usize) -> usize {
    reader.before(at, Role::The).unwrap_or(at)
}

/// A small letter in a day or month where the language wants a capital.
fn lapse(reader: &Reader<'_>, from: usize, to: usize) -> Option<Lapse> {
    let calendar = |role| matches!(role, Role::Month(_) | Role::MonthPerhaps(_) | Role::Weekday(_));
    let small = (from..to).any(|at| !reader.is_capital(at) && reader.is_any(at, calendar));
    (reader.grammar.capital_days && small).then_some(Lapse::Case)
}

fn begins_sentence(reader: &Reader<'_>, at: usize) -> bool {
    at == 0 || reader.mark(at - 1).is_some_and(|mark| !matches!(mark, ',' | '’' | '\'' | '-'))
}
