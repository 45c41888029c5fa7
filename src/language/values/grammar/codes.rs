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

/// Whether what stands before a hyphen makes a code with the figures behind it: an acronym or a name, no prefix such as « mi- ».
fn hyphen_binds(reader: &Reader<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|before| reader.touches(at) && reader.is_word(*before)) else {
        return false;
    };
    let prefix = reader.find(before, |role| is_prefix(role).then_some(())).is_some();
    reader.word(before).chars().any(char::is_uppercase) && !prefix
}

fn is_prefix(role: Role) -> bool {
    matches!(role, Role::Stage(_) | Role::Month(_) | Role::MonthPerhaps(_) | Role::ShortMonth(_) | Role::Weekday(_))
}

/// Letters and figures in one: the whole of it, hyphens included.
fn clump(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let hangs_on = reader.touches(at + 1) && reader.is_word(at + 1);
    if !is_glued(reader, at) && !hangs_on {
        return None;
    }
    let binds = |index: usize| {
        reader.touches(index) && (reader.is_word(index) || reader.figures(index).is_some() || is_hyphen(reader, index))
    };
    let mut start = at;
    while start > reader.free && binds(start) && (!is_hyphen(reader, start - 1) || reader.touches(start - 1)) {
        let before = &reader.cut.tokens[start - 1];
        if before.span.end != reader.cut.tokens[start].span.start || !binds_back(reader, start - 1) {
            break;
        }
        start -= 1;
    }
    let mut next = at + 1;
    // `COVID-19-related`: a small word behind a hyphen is no part of the code
    while binds(next) && !(is_hyphen(reader, next) && is_small(reader, next + 1)) {
        next += 1;
    }
    while is_hyphen(reader, next - 1) {
        next -= 1;
    }
    Some(verbatim(reader, start, next))
}

fn is_small(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_word(at) && !reader.word(at).contains(char::is_uppercase)
}

fn binds_back(reader: &Reader<'_>, at: usize) -> bool {
    reader.is_word(at) || reader.figures(at).is_some() || is_hyphen(reader, at)
}

/// Two years with a stroke: `1968/69`, `2019/2020`.
fn year_pair(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (first, second) = stroke(reader, at)?;
    if first.len() != 4 || !(reader.figures(at + 2)?.len() == 2 || second.len() == 4) {
        return None;
    }
    let from: i32 = first.parse().ok()?;
    let to: i32 = second.parse().ok()?;
    let to = if second.len() == 2 { from - from % 100 + to } else { to };
    if !(1500..=2100).contains(&from) || !(1..=10).contains(&(to - from)) {
        return None;
    }
    let year = |year, token: usize| {
        let value = Value::Date(CalendarDate { year: Some(year), ..CalendarDate::default() });
        Reading::new(MentionKind::Date, reader.span(token, token + 1), value)
    };
    let parts = vec![year(from, at), year(to, at + 2)];
    let value = Value::Range(Box::new(parts[0].value.clone()), Box::new(parts[1].value.clone()));
    let form = Form { link: Link::Dash, ..Form::default() };
    let span = reader.span(at, at + 3);
    Some(Found { reading: Reading { kind: MentionKind::Date, span, value, form, parts }, start: at, next: at + 3 })
}

/// Figures with strokes: `2024/1689`, `24/7`.
pub(super) fn reference(reader: &Reader<'_>, at: usize) -> Option<Found> {
    stroke(reader, at)?;
    let mut next = at + 3;
    while matches!(reader.mark(next), Some('/' | '-')) && reader.touches(next) && reader.touches(next + 1) {
        let binds = reader.figures(next + 1).is_some() || reader.is_word(next + 1);
        if !binds {
            break;
        }
        next += 2;
    }
    Some(verbatim(reader, at, next))
}

/// The figures on both sides of a stroke that touches them.
fn stroke<'t>(reader: &Reader<'t>, at: usize) -> Option<(&'t str, &'t str)> {
    let stroke = reader.mark(at + 1) == Some('/') && reader.touches(at + 1) && reader.touches(at + 2);
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
        let close = reader.touches(index) && reader.touches(index + 1);
        reader.mark(index) == Some('.') && close && reader.figures(index + 1).is_some()
    };
    let mut next = at + 1;
    while stop(next) {
        next += 2;
    }
    next
}

/// Whether capitalised words stand on both sides: `Claude 3.5 Sonnet`.
fn between_names(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let name = |index: usize| reader.is_word(index) && reader.is_capital(index);
    at > 0 && name(at - 1) && name(next)
}
