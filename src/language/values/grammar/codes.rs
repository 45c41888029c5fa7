//! Figures that are no quantity: codes (`GPT-4`, `A380`), versions, references (`2024/1689`), telephone numbers.

use super::reader::{Found, Reader};
use crate::language::values::reading::{Form, Link, Reading};
use crate::language::values::role::Role;
use crate::model::{CalendarDate, MentionKind, Value};

/// The code at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    reader.figures(at)?;
    clump(reader, at)
        .or_else(|| year_pair(reader, at))
        .or_else(|| reference(reader, at))
        .or_else(|| telephone(reader, at))
        .or_else(|| version(reader, at))
}

fn verbatim(reader: &Reader<'_>, start: usize, next: usize) -> Found {
    let span = reader.span(start, next);
    let value = Value::Verbatim(span.of(reader.cut.text).to_owned());
    Found { reading: Reading::new(MentionKind::Number, span, value), start, next }
}

/// Whether letters hang on before the figures at token `at`, so that they are part of a code: `A380`, `GPT-4`.
pub(super) fn is_glued(reader: &Reader<'_>, at: usize) -> bool {
    if at == 0 || !reader.touches(at) {
        return false;
    }
    reader.is_word(at - 1) || (is_hyphen(reader, at - 1) && hyphen_binds(reader, at - 1))
}

fn is_hyphen(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.mark(at), Some('-' | '\u{2010}' | '\u{2011}'))
}

/// Whether what stands before a hyphen makes a code with the figures behind it: an acronym or a name, no prefix such as
/// « mi- ».
fn hyphen_binds(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| reader.touches(at) && reader.is_word(*before)) else {
        return false;
    };
    reader.word(before).contains(char::is_uppercase) && !reader.is_any(before, is_prefix)
}

fn is_prefix(role: Role) -> bool {
    matches!(role, Role::Stage(_) | Role::Month(_) | Role::MonthPerhaps(_) | Role::ShortMonth(_) | Role::Weekday(_))
}

/// Letters and figures in one: the whole of it, hyphens included. A small word beside a hyphen is no part of it
/// (`COVID-19-related`).
fn clump(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let hangs_on = reader.touches(at + 1) && reader.is_word(at + 1);
    let is_hour = hangs_on && reader.is(at + 1, Role::Hour).is_some() && super::clock::find(reader, at).is_some();
    if !is_glued(reader, at) && !hangs_on || is_hour {
        return None;
    }
    let solid = |index: usize| reader.is_word(index) || reader.figures(index).is_some();
    let small = |index: usize| reader.is_word(index) && !reader.word(index).contains(char::is_uppercase);
    let mut start = at;
    while start > reader.free && reader.touches(start) {
        let step = if is_hyphen(reader, start - 1) { 2 } else { 1 };
        let Some(before) = start.checked_sub(step).filter(|before| *before >= reader.free && solid(*before)) else {
            break;
        };
        if step == 2 && (small(before) || !reader.touches(start - 1)) {
            break;
        }
        start = before;
    }
    let mut next = at + 1;
    while reader.touches(next) {
        let step = usize::from(is_hyphen(reader, next));
        let behind = next + step;
        if !solid(behind) || !reader.touches(behind) || (step == 1 && small(behind)) {
            break;
        }
        next = behind + 1;
    }
    Some(verbatim(reader, start, next))
}

/// Two years with a stroke: `1968/69`, `2019/2020`.
fn year_pair(reader: &Reader<'_>, at: usize) -> Option<Found> {
    const LONGEST: i32 = 10;
    let (first, second) = stroke(reader, at).filter(|(first, _)| first.len() == 4)?;
    let from: i32 = first.parse().ok()?;
    let to = match (second.len(), second.parse::<i32>().ok()?) {
        (2, short) => from - from % 100 + short,
        (4, full) => full,
        _ => return None,
    };
    if !(1500..=2100).contains(&from) || !(1..=LONGEST).contains(&(to - from)) {
        return None;
    }
    let year = |year, token: usize| {
        let value = Value::Date(CalendarDate { year: Some(year), ..CalendarDate::default() });
        Reading::new(MentionKind::Date, reader.span(token, token + 1), value)
    };
    let form = Form { link: Link::Dash, ..Form::default() };
    let reading = Reading::range(reader.span(at, at + 3), [year(from, at), year(to, at + 2)], form);
    Some(Found { reading, start: at, next: at + 3 })
}

/// Figures with strokes: `2024/1689`, `24/7`.
pub(super) fn reference(reader: &Reader<'_>, at: usize) -> Option<Found> {
    stroke(reader, at)?;
    let mut next = at + 3;
    let solid = |index: usize| reader.figures(index).is_some() || reader.is_word(index);
    while matches!(reader.mark(next), Some('/' | '-')) && reader.is_between(next) && solid(next + 1) {
        next += 2;
    }
    Some(verbatim(reader, at, next))
}

/// The figures on both sides of a stroke that touches them.
fn stroke<'t>(reader: &Reader<'t>, at: usize) -> Option<(&'t str, &'t str)> {
    let stroke = reader.mark(at + 1) == Some('/') && reader.is_between(at + 1);
    stroke.then_some((reader.figures(at)?, reader.figures(at + 2)?))
}

/// Four or more pairs of figures: `01 44 55 66 77`.
fn telephone(reader: &Reader<'_>, at: usize) -> Option<Found> {
    const PAIRS: usize = 4;
    let pair = |index: usize| reader.figures(index).is_some_and(|run| run.len() == 2);
    let spaced = |index: usize| pair(index) && matches!(reader.gap(index), " " | "\u{A0}" | "\u{202F}");
    if !pair(at) {
        return None;
    }
    let mut next = at + 1;
    while spaced(next) {
        next += 1;
    }
    (next - at >= PAIRS).then(|| verbatim(reader, at, next))
}

/// Figures with stops that are no number: `3.5` in French, `1.2.3` in any language.
fn version(reader: &Reader<'_>, at: usize) -> Option<Found> {
    is_version(reader, at).then(|| verbatim(reader, at, behind_stops(reader, at)))
}

/// Whether the figures at token `at` are a version and no number, unless something that is counted follows.
pub(super) fn is_version(reader: &Reader<'_>, at: usize) -> bool {
    let next = behind_stops(reader, at);
    match (next - at).div_ceil(2) {
        0 | 1 => false,
        2 if reader.grammar.decimal == '.' => between_names(reader, at, next),
        2 => !(reader.word(at).len() <= 3 && reader.word(at + 2).len() == 3),
        _ => reader.word(at).len() > 3 || (at + 2..next).step_by(2).any(|group| reader.word(group).len() != 3),
    }
}

/// The token behind figures and the figures that hang on to them by stops.
fn behind_stops(reader: &Reader<'_>, at: usize) -> usize {
    let stop = |index: usize| {
        reader.mark(index) == Some('.') && reader.is_between(index) && reader.figures(index + 1).is_some()
    };
    let mut next = at + 1;
    while stop(next) && next < at + LONGEST_CHAIN {
        next += 2;
    }
    next
}

/// How many tokens of figures and stops are looked at as one version.
const LONGEST_CHAIN: usize = 32;

/// Whether capitalised words stand on both sides: `Claude 3.5 Sonnet`.
fn between_names(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let name = |index: usize| reader.is_word(index) && reader.is_capital(index);
    at > 0 && name(at - 1) && name(next)
}
