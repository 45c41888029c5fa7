//! Centuries, millennia, decades, republics; seasons, quarters; years of an era; beginnings and ends of them.

use super::DateOrder;
use super::dates;
use super::figures::figures;
use super::numerals::numeral;
use super::ordinals::rank;
use super::reader::{Found, Reader};
use crate::language::values::reading::{Certainty, Form, Mark, Notation, Reading};
use crate::language::values::role::{Era, Role};
use crate::model::{CalendarDate, Division, MentionKind, Period, PeriodUnit, Stage, Value};
use crate::text::Span;
use rust_decimal::prelude::ToPrimitive;
use std::ops::Range;

/// The period at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    staged(reader, at).or_else(|| whole(reader, at))
}

fn whole(reader: &Reader<'_>, at: usize) -> Option<Found> {
    numbered(reader, at)
        .or_else(|| decade(reader, at))
        .or_else(|| division(reader, at))
        .or_else(|| season(reader, at))
        .or_else(|| year_of_era(reader, at))
}

/// The beginning, middle or end of a period, month or year: « fin 2024 », « mi-janvier », `the end of 2024`.
fn staged(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (stage, next) = reader.find(at, |role| match role {
        Role::Stage(stage) => Some(stage),
        _ => None,
    })?;
    let from = past_links(reader, reader.past_hyphen(next));
    let inner = whole(reader, from).or_else(|| dates::find(reader, from))?;
    let mut reading = inner.reading;
    if !stage_of(&mut reading.value, stage) {
        return None;
    }
    // « fin des années 1990 » is an adverb, « la fin des années 1990 » a noun
    let article = reader.before(at, Role::The).filter(|_| from > reader.past_hyphen(next));
    if article.is_some() && reading.form.mark == Mark::None {
        reading.form.mark = Mark::StageNoun;
    }
    reading.form.certainty = Certainty::Sure;
    let start = article.unwrap_or(at);
    reading.span = Span::new(reader.cut.tokens[start].span.start, reading.span.end);
    Some(Found { reading, start, next: inner.next })
}

fn stage_of(value: &mut Value, stage: Stage) -> bool {
    match value {
        Value::Date(date) if date.day.is_none() && date.weekday.is_none() => date.stage = Some(stage),
        Value::Period(period) if has_stages(period.unit) => period.stage = Some(stage),
        _ => return false,
    }
    true
}

fn has_stages(unit: PeriodUnit) -> bool {
    matches!(unit, PeriodUnit::Decade | PeriodUnit::Century | PeriodUnit::Millennium)
}

/// The token behind « de », « du », « des », « du mois de », « de l’année », `of the`.
fn past_links(reader: &Reader<'_>, at: usize) -> usize {
    let of = reader.skip(at, Role::Of);
    let the = reader.skip(of, Role::The);
    reader.skip(the, Role::MonthOf)
}

/// An ordinal with what it numbers: « Ier siècle », « Ve République », « premier trimestre 2025 ».
fn numbered(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let rank = rank(reader, at)?;
    let form = Form { notation: rank.notation, ..Form::default() };
    if let Some((division, next)) = numbered_division(reader, rank.number, rank.next) {
        let date = CalendarDate { division: Some(division), ..CalendarDate::default() };
        return Some(with_year(reader, date, form, at..next));
    }
    let (unit, next) = reader.find(reader.past_hyphen(rank.next), |role| match role {
        Role::PeriodNoun(unit) => Some(unit),
        _ => None,
    })?;
    let named = !has_stages(unit);
    if named && !(reader.is_capital(next - 1) && reader.is_capital(at)) {
        return None;
    }
    let number = i32::try_from(rank.number).ok()?;
    let (number, mark, next) = match era(reader, next).filter(|_| !named) {
        Some((era, next)) => (signed(number, era), era_mark(era), next),
        None => (number, Mark::None, next),
    };
    let value = Value::Period(Period { unit, number, stage: None });
    let form = Form { mark, ..form };
    Some(period(reader, value, form, at..next))
}

fn period(reader: &Reader<'_>, value: Value, form: Form, tokens: Range<usize>) -> Found {
    let reading = Reading::new(MentionKind::Ordinal, reader.span(tokens.start, tokens.end), value).formed(form);
    Found { reading, start: tokens.start, next: tokens.end }
}

fn numbered_division(reader: &Reader<'_>, number: u32, at: usize) -> Option<(Division, usize)> {
    let number = u8::try_from(number).ok()?;
    reader.find(at, |role| match role {
        Role::Quarter if (1..=4).contains(&number) => Some(Division::Quarter(number)),
        Role::HalfYear if (1..=2).contains(&number) => Some(Division::Half(number)),
        _ => None,
    })
}

/// « années 1990 », « années 90 », « années trente », `1990s`, `nineties`.
fn decade(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (number, notation, next) = decade_named(reader, at)
        .or_else(|| decade_marked(reader, at))
        .or_else(|| decade_joined(reader, at))
        .or_else(|| decade_word(reader, at))?;
    let value = Value::Period(Period { unit: PeriodUnit::Decade, number, stage: None });
    Some(period(reader, value, Form { notation, ..Form::default() }, at..next))
}

fn decade_named(reader: &Reader<'_>, at: usize) -> Option<(i32, Notation, usize)> {
    let from = reader.is(at, Role::Decade)?;
    if let Some(run) = reader.figures(from).filter(|run| matches!(run.len(), 2 | 4) && run.ends_with('0')) {
        return Some((full_decade(run.parse().ok()?), Notation::Figures, from + 1));
    }
    let numeral = numeral(reader, from)?;
    let tens = numeral.number.to_i32().filter(|tens| (10..100).contains(tens) && tens % 10 == 0)?;
    Some((full_decade(tens), Notation::Words, numeral.next))
}

fn decade_marked(reader: &Reader<'_>, at: usize) -> Option<(i32, Notation, usize)> {
    let run = reader.figures(at).filter(|run| matches!(run.len(), 2 | 4) && run.ends_with('0'))?;
    let next = at + 1;
    let bare = if matches!(reader.mark(next), Some('’' | '\'')) && reader.touches(next) { next + 1 } else { next };
    let next = reader.touches(bare).then(|| reader.is(bare, Role::DecadeMark)).flatten()?;
    Some((full_decade(run.parse().ok()?), Notation::Figures, next))
}

/// « 1980 » in « les années 1970 et 1980 », « années 1970-1980 »: the noun is said once.
pub(super) fn decade_joined(reader: &Reader<'_>, at: usize) -> Option<(i32, Notation, usize)> {
    let decade = |at: usize| reader.figures(at).filter(|run| matches!(run.len(), 2 | 4) && run.ends_with('0'));
    let run = decade(at)?;
    let (noun, first, joint) = (at.checked_sub(3)?, at - 2, at - 1);
    let dash = matches!(reader.mark(joint), Some('-' | '–')) && reader.is_between(joint);
    let joined = reader.is(noun, Role::Decade) == Some(first) && (dash || reader.is(joint, Role::And) == Some(at));
    (joined && decade(first)?.len() == run.len()).then_some(())?;
    Some((full_decade(run.parse().ok()?), Notation::Figures, at + 1))
}

fn decade_word(reader: &Reader<'_>, at: usize) -> Option<(i32, Notation, usize)> {
    let (tens, next) = reader.find(at, |role| match role {
        Role::Decades(tens) => Some(tens),
        _ => None,
    })?;
    Some((full_decade(i32::from(tens)), Notation::Words, next))
}

/// The first year of a decade that may be named without its century: the twenties are those of the last one.
fn full_decade(number: i32) -> i32 {
    match number {
        0..20 => 2000 + number,
        20..100 => 1900 + number,
        full => full,
    }
}

fn division(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (division, next) = reader.find(at, |role| match role {
        Role::Division(division) => Some(division),
        _ => None,
    })?;
    let date = CalendarDate { division: Some(division), ..CalendarDate::default() };
    Some(with_year(reader, date, Form::default(), at..next))
}

fn season(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let ((season, sure), next) = reader.find(at, |role| match role {
        Role::Season(season) => Some((season, true)),
        Role::SeasonPerhaps(season) => Some((season, false)),
        _ => None,
    })?;
    let date = CalendarDate { division: Some(season), ..CalendarDate::default() };
    let form = Form { notation: Notation::Words, ..Form::default() };
    let found = with_year(reader, date, form, at..next);
    let placed = found.next > next || reader.follows(at, Role::InTime);
    (sure || placed).then_some(found)
}

fn with_year(reader: &Reader<'_>, date: CalendarDate, form: Form, tokens: Range<usize>) -> Found {
    let Range { start: at, end: next } = tokens;
    let comma = if reader.mark(next) == Some(',') { next + 1 } else { next };
    let year = dates::year(reader, next)
        .or_else(|| dates::year(reader, reader.skip(next, Role::Of)))
        .or_else(|| dates::year(reader, comma).filter(|_| reader.grammar.order == DateOrder::Either));
    let (year, next) = year.map_or((None, next), |(year, next)| (Some(year), next));
    let value = Value::Date(CalendarDate { year, ..date });
    let reading = Reading::new(MentionKind::Date, reader.span(at, next), value).formed(form);
    Found { reading, start: at, next }
}

/// « 44 av. J.-C. », `AD 79`.
fn year_of_era(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (year, mark, next) = era_year(reader, at).or_else(|| {
        let (era, from) = era(reader, at)?;
        let year = figures(reader, from)?;
        Some((signed(year.number.to_i32()?, era), era_mark(era), year.next))
    })?;
    let value = Value::Date(CalendarDate { year: Some(year), ..CalendarDate::default() });
    let form = Form { mark, ..Form::default() };
    let reading = Reading::new(MentionKind::Date, reader.span(at, next), value).formed(form);
    Some(Found { reading, start: at, next })
}

/// A year with its era behind it.
pub(super) fn era_year(reader: &Reader<'_>, at: usize) -> Option<(i32, Mark, usize)> {
    let year = figures(reader, at)?;
    let (era, next) = era(reader, year.next)?;
    Some((signed(year.number.to_i32()?, era), era_mark(era), next))
}

fn era(reader: &Reader<'_>, at: usize) -> Option<(Era, usize)> {
    reader.find(at, |role| match role {
        Role::Era(era) => Some(era),
        _ => None,
    })
}

fn signed(number: i32, era: Era) -> i32 {
    if era.before { -number } else { number }
}

fn era_mark(era: Era) -> Mark {
    if era.common { Mark::CommonEra } else { Mark::Era }
}
