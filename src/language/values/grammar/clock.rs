//! Times of day. Hours that last are durations, and no times.

use super::ClockHours;
use super::reader::{Found, Reader};
use crate::language::values::reading::{Form, Lapse, Mark, Notation, Reading};
use crate::language::values::role::Role;
use crate::model::{ClockTime, MentionKind, Value};

/// The time of day at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    around_the_clock(reader, at).or_else(|| {
        let time = named(reader, at).or_else(|| in_figures(reader, at)).or_else(|| in_words(reader, at))?;
        Some(time.with_half(reader)?.with_zone(reader).found(reader))
    })
}

/// A time in the course of being read.
struct Time {
    start: usize,
    hour: u8,
    minute: u8,
    zone: Option<String>,
    form: Form,
    /// How sure figures alone make it.
    figures: Evidence,
    next: usize,
}

/// What the figures of a time say by themselves.
#[derive(Clone, Copy, PartialEq)]
enum Evidence {
    /// They are a time.
    Clock,
    /// They are a time if something before or behind them says so: `23.45`, « 18 heures ».
    Open,
    /// They are a time only with the half of the day behind them: `6`.
    NeedsHalf,
}

fn around_the_clock(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let next = reader.is(at, Role::AroundTheClock)?;
    let reading = Reading::new(MentionKind::Time, reader.span(at, next), Value::AroundTheClock);
    Some(Found { reading, start: at, next })
}

fn named(reader: &Reader<'_>, at: usize) -> Option<Time> {
    let (hour, next) = reader.find(at, |role| match role {
        Role::HourName(hour) => Some(hour),
        _ => None,
    })?;
    let form = Form { notation: Notation::Words, ..Form::default() };
    let (minute, next) = half_hour(reader, next).unwrap_or((0, next));
    Some(Time { start: at, hour, minute, zone: None, form, figures: Evidence::Clock, next })
}

/// An hour in words, which is a time only with the half of the day or with its minutes: « quatre heures du matin »,
/// « à quatre heures et demie ».
fn in_words(reader: &Reader<'_>, at: usize) -> Option<Time> {
    let (hour, next) = reader.find(at, |role| match role {
        Role::Small(hour @ 1..=12) => Some(hour),
        _ => None,
    })?;
    let hours = reader.is(next, Role::Hours)?;
    let (minute, next) = half_hour(reader, hours).unwrap_or((0, hours));
    let form = Form { notation: Notation::Words, ..Form::default() };
    let figures = if minute > 0 && is_at(reader, at, next) { Evidence::Clock } else { Evidence::NeedsHalf };
    Some(Time { start: at, hour, minute, zone: None, form, figures, next })
}

/// « et demie », « et quart » behind an hour: its minutes, and the token behind. English says `half past`.
fn half_hour(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    let and = reader.is(at, Role::And).filter(|_| reader.grammar.clock == ClockHours::All)?;
    reader.find(and, |role| match role {
        Role::Half => Some(30),
        Role::Fraction(4) => Some(15),
        _ => None,
    })
}

fn in_figures(reader: &Reader<'_>, at: usize) -> Option<Time> {
    let hour: u8 = reader.figures(at).filter(|figures| figures.len() <= 2)?.parse().ok()?;
    if hour > 24 {
        return None;
    }
    let new =
        |minute, figures, next| Time { start: at, hour, minute, zone: None, form: Form::default(), figures, next };
    if let Some((minute, evidence, next)) = marked_minutes(reader, at + 1) {
        let lapse = (reader.mark(at + 1) == Some(',')).then_some(Lapse::DecimalMark);
        return Some(Time { form: Form { lapse, ..Form::default() }, ..new(minute, evidence, next) });
    }
    if let Some(next) = reader.is(at + 1, Role::Hour) {
        let minutes = minutes(reader, next).map(|(minute, next)| (minute, reader.skip(next, Role::Minutes)));
        if (minutes.is_none() && lasts(reader, at, hour)) || reader.follows(at, Role::Lasting) {
            return None;
        }
        let (minute, next) = minutes.unwrap_or((0, next));
        return Some(new(minute, Evidence::Clock, next));
    }
    if let Some(next) = reader.is(at + 1, Role::Hours) {
        let clock = hour < 24 && (is_at(reader, at, next) || zone(reader, next).is_some());
        let half = half_hour(reader, next).filter(|_| clock);
        let (minute, next) = minutes(reader, next).or(half).unwrap_or((0, next));
        let clock = minute > 0 || clock;
        return Some(new(minute, if clock { Evidence::Clock } else { Evidence::NeedsHalf }, next));
    }
    Some(new(0, Evidence::NeedsHalf, at + 1))
}

/// Minutes behind `:` or `.`, which touch their neighbours.
fn marked_minutes(reader: &Reader<'_>, at: usize) -> Option<(u8, Evidence, usize)> {
    let mark = reader.mark(at).filter(|mark| matches!(mark, ':' | '.' | ','))?;
    let (minute, next) = minutes(reader, at + 1).filter(|_| reader.is_between(at))?;
    let goes_on = matches!(reader.mark(next), Some(':' | '.' | ',')) && reader.is_between(next);
    if goes_on && reader.figures(next + 1).is_some() {
        return None;
    }
    let evidence = match mark {
        ':' => Evidence::Clock,
        '.' => Evidence::Open,
        _ => Evidence::NeedsHalf,
    };
    Some((minute, evidence, next))
}

fn minutes(reader: &Reader<'_>, at: usize) -> Option<(u8, usize)> {
    let minute = reader.figures(at).filter(|figures| figures.len() == 2)?.parse().ok()?;
    (minute < 60).then_some((minute, at + 1))
}

/// Whether hours without minutes are a duration: « pendant 24 h », « les 24 h du Mans ».
fn lasts(reader: &Reader<'_>, at: usize, hour: u8) -> bool {
    !reader.follows(at, Role::At) && (hour == 24 || reader.follows(at, Role::During))
}

/// Whether « heures » are a time of day: a preposition says so before them, and no distance follows (« à 3 heures de
/// route »).
fn is_at(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let half = reader.is_any(next, |role| matches!(role, Role::Afternoon(_)));
    let distance = reader.is(next, Role::Of).is_some() && !half;
    reader.follows(at, Role::At) && !reader.follows(at, Role::From) && !distance
}

impl Time {
    /// Take the half of the day, if it is said; without it some figures are no time.
    fn with_half(mut self, reader: &Reader<'_>) -> Option<Self> {
        let half = reader.find(self.next, |role| match role {
            Role::Afternoon(second) => Some(second),
            _ => None,
        });
        match half {
            Some((second, next)) if self.hour <= 12 => {
                self.hour = self.hour % 12 + if second { 12 } else { 0 };
                self.next = next;
            }
            Some((_, next)) => self.next = next,
            None if self.figures == Evidence::NeedsHalf => return None,
            None if self.figures == Evidence::Open && !self.is_placed(reader) => return None,
            None if self.hour <= 12
                && reader.grammar.clock == ClockHours::Half
                && self.form.notation == Notation::Figures =>
            {
                self.form.mark = Mark::HalfDay;
            }
            None => {}
        }
        self.hour %= 24;
        Some(self)
    }

    /// Whether a preposition before the figures, or a zone behind them, makes them a time.
    fn is_placed(&self, reader: &Reader<'_>) -> bool {
        reader.follows(self.start, Role::At) || zone(reader, self.next).is_some()
    }

    fn with_zone(mut self, reader: &Reader<'_>) -> Self {
        if let Some((zone, next)) = zone(reader, self.next) {
            self.zone = Some(zone);
            self.next = next;
        }
        self
    }

    fn found(self, reader: &Reader<'_>) -> Found {
        let span = reader.span(self.start, self.next);
        let value = Value::Time(ClockTime { hour: self.hour, minute: self.minute, zone: self.zone });
        let reading = Reading::new(MentionKind::Time, span, value).formed(self.form);
        Found { reading, start: self.start, next: self.next }
    }
}

/// Where the clock stands: « (heure de Paris) », `Paris time`, `GMT`.
fn zone(reader: &Reader<'_>, at: usize) -> Option<(String, usize)> {
    let bracket = reader.mark(at) == Some('(');
    let comma = reader.mark(at) == Some(',');
    let from = if bracket || comma { at + 1 } else { at };
    let (place, next) = if let Some(next) = reader.is(from, Role::TimeOf) {
        place(reader, reader.skip(next, Role::The))?
    } else {
        let (place, next) = place(reader, from)?;
        let is_code = is_zone_name(&place) && known_place(reader, from).is_some();
        (place, reader.is(next, Role::TimeNoun).or(is_code.then_some(next))?)
    };
    match (bracket, reader.mark(next)) {
        (true, Some(')')) => Some((place, next + 1)),
        (true, _) => None,
        (false, _) => Some((place, next)),
    }
}

/// A place of the tables by its key, or capitalised words as they stand.
fn place(reader: &Reader<'_>, at: usize) -> Option<(String, usize)> {
    known_place(reader, at).or_else(|| {
        let mut next = at;
        while reader.is_word(next) && reader.is_capital(next) {
            next += 1;
        }
        (next > at).then(|| (reader.span(at, next).of(reader.cut.text).to_owned(), next))
    })
}

fn known_place(reader: &Reader<'_>, at: usize) -> Option<(String, usize)> {
    reader.find(at, |role| match role {
        Role::Place(key) => Some(key.to_owned()),
        _ => None,
    })
}

fn is_zone_name(place: &str) -> bool {
    place.len() == 3 && place.chars().all(|letter| letter.is_ascii_uppercase())
}
