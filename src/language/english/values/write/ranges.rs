//! Ranges in English: both ends in full, or the first without what both share.

use super::calendar::{MONTHS, WEEKDAYS};
use super::numbers::{SCALES, amounts, in_figures, plain_figures};
use super::{is_american, single};
use crate::language::values::{Form, Link, Mark, Naming, Notation, Reading};
use crate::model::{Amount, CalendarDate, Of, Period, Style, Value};

/// How many wordings of the ends are joined, best with best.
const PER_END: usize = 2;

/// The wordings of a range, best first.
pub(super) fn ranges(reading: &Reading, style: &Style) -> Vec<String> {
    let [low, high] = reading.parts.as_slice() else { return Vec::new() };
    let mut wordings = Vec::new();
    let best = |end: &Reading| single(end, style).into_iter().take(PER_END).collect::<Vec<_>>();
    let lows: Vec<String> = best(low).into_iter().map(|low| counted_one(&low)).collect();
    let highs = best(high);
    let short = elliptic(low, high, style);
    let frames = frames(reading.form.link, &low.value);
    let brief_first = match &low.value {
        Value::Date(_) | Value::Period(_) => true,
        Value::Quantity(quantity) => reading.form.link == Link::Or && is_measured(&quantity.of) && high.form.scale < 6,
        _ => false,
    };
    for frame in frames {
        let full = lows.iter().zip(&highs).map(|(low, high)| frame.join(low, high));
        let brief = short.iter().map(|(low, high)| frame.join(low, high));
        if brief_first {
            wordings.extend(brief.chain(full));
        } else {
            wordings.extend(full.chain(brief));
        }
    }
    if reading.form.mark == Mark::NumberSigns {
        let signs = ["Nos. ", "nos. ", "Nos ", "numbers "];
        return signs.iter().flat_map(|sign| wordings.iter().map(move |range| format!("{sign}{range}"))).collect();
    }
    wordings
}

/// `one million`, as the end of a range says it, for `a million`.
fn counted_one(low: &str) -> String {
    match low.strip_prefix("a ") {
        Some(scale) if SCALES.iter().any(|(_, name, _)| *name == scale) => format!("one {scale}"),
        _ => low.to_owned(),
    }
}

/// Whether something is counted whose name may be said once: `five or six metres`, and not `€5 or 6`.
const fn is_measured(of: &Of) -> bool {
    matches!(of, Of::Unit(_) | Of::Times)
}

/// What stands before and between the ends.
#[derive(Clone, Copy)]
struct Frame(&'static str, &'static str);

impl Frame {
    fn join(self, low: &str, high: &str) -> String {
        format!("{}{low}{}{high}", self.0, self.1)
    }
}

fn frames(link: Link, low: &Value) -> Vec<Frame> {
    let is_day = matches!(low, Value::Date(CalendarDate { day: Some(_), .. }));
    match link {
        Link::FromTo if is_day => vec![Frame("from ", " to "), Frame("", " to "), Frame("", "–"), Frame("", "-")],
        Link::To | Link::FromTo => {
            vec![Frame("", " to "), Frame("from ", " to "), Frame("", "–"), Frame("", "-"), Frame("between ", " and ")]
        }
        Link::Between => {
            vec![Frame("between ", " and "), Frame("from ", " to "), Frame("", "–"), Frame("", "-"), Frame("", " to ")]
        }
        Link::Dash => vec![Frame("", "–"), Frame("", "-"), Frame("", " to "), Frame("", " and ")],
        Link::And => vec![Frame("", " and ")],
        Link::Or => vec![Frame("", " or "), Frame("", " to ")],
    }
}

/// Pairs of ends that share a month, a unit or a noun that is said once.
fn elliptic(low: &Reading, high: &Reading, style: &Style) -> Vec<(String, String)> {
    match (&low.value, &high.value) {
        (Value::Date(a), Value::Date(b)) => shared_dates(*a, *b, style),
        (Value::Quantity(a), Value::Quantity(b)) if a.of == b.of && a.of != Of::Things => {
            let (Amount::Exact(first), Amount::Exact(_)) = (a.amount, b.amount) else { return Vec::new() };
            let bare = Form { naming: Naming::Symbol, ..low.form };
            let same_scale = low.form.scale == high.form.scale && low.form.scale >= 6;
            let figures = match low.form.notation {
                _ if same_scale => plain_figures(first, false),
                Notation::Words if is_measured(&a.of) => amounts(a.amount, &bare).swap_remove(0),
                _ => in_figures(first, &bare).swap_remove(0),
            };
            let mantissa = mantissa(low).filter(|_| same_scale).unwrap_or(figures);
            let mut pairs = Vec::new();
            // `once or twice`, `two or three times`
            let whole = |wording: &String| a.of != Of::Times || wording.ends_with(" times");
            for wording in single(high, style).into_iter().take(PER_END).filter(whole) {
                match wording.find(|letter: char| letter.is_ascii_digit()) {
                    Some(0) | None => pairs.push((mantissa.clone(), wording)),
                    Some(at) => {
                        let bare_high = wording[at..].to_owned();
                        pairs.push((format!("{}{mantissa}", &wording[..at]), wording.clone()));
                        pairs.push((format!("{}{mantissa}", &wording[..at]), bare_high));
                    }
                }
            }
            pairs
        }
        (Value::Quantity(a), Value::Quantity(b)) if a.of == Of::Things && b.of == Of::Things => {
            let same_scale = low.form.scale == high.form.scale && low.form.scale >= 6;
            let high = amounts(b.amount, &high.form).swap_remove(0);
            mantissa(low).filter(|_| same_scale).map(|low| (low, high)).into_iter().collect()
        }
        (Value::Period(a), Value::Period(b)) if share_noun(*a, *b) => shared_periods(low, high, style),
        (Value::Time(_), Value::Time(_)) => shared_times(low, high, style),
        _ => Vec::new(),
    }
}

/// The number before the scale word of an end.
fn mantissa(end: &Reading) -> Option<String> {
    let Value::Quantity(quantity) = &end.value else { return None };
    let number = quantity.amount.number()?;
    Some(in_figures(number, &end.form).first()?.split(' ').next()?.to_owned())
}

fn shared_dates(a: CalendarDate, b: CalendarDate, style: &Style) -> Vec<(String, String)> {
    let year = b.year.map(|year| year.to_string());
    match (a.month, b.month) {
        (Some(month), Some(same))
            if month == same && a.year == b.year && a.weekday.is_some() && b.weekday.is_some() =>
        {
            shared_weekdays(a, b, style)
        }
        (Some(first), Some(second)) if a.year == b.year && a.weekday.is_none() && b.weekday.is_none() => {
            let (from, to) = (MONTHS[usize::from(first) - 1], MONTHS[usize::from(second) - 1]);
            let behind = |mark: &str| year.as_ref().map(|year| format!("{mark}{year}")).unwrap_or_default();
            match (a.day, b.day) {
                (Some(low), Some(high)) if first == second => {
                    let british = (low.to_string(), format!("{high} {to}{}", behind(" ")));
                    let american = (format!("{from} {low}"), format!("{high}{}", behind(", ")));
                    if is_american(style) { vec![american, british] } else { vec![british, american] }
                }
                (Some(low), Some(high)) => {
                    let british = (format!("{low} {from}"), format!("{high} {to}{}", behind(" ")));
                    let american = (format!("{from} {low}"), format!("{to} {high}{}", behind(", ")));
                    if is_american(style) { vec![american, british] } else { vec![british, american] }
                }
                (None, None) => vec![(from.to_owned(), format!("{to}{}", behind(" ")))],
                _ => Vec::new(),
            }
        }
        (None, None) => match (a.year, b.year) {
            (Some(from), Some(to)) if from > 0 && from / 100 == to / 100 => {
                vec![(from.to_string(), to.to_string()), (from.to_string(), format!("{:02}", to % 100))]
            }
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// `Monday 10`, `Tuesday 11 February`; American dates say the month twice.
fn shared_weekdays(a: CalendarDate, b: CalendarDate, style: &Style) -> Vec<(String, String)> {
    let weekday = |date: CalendarDate| Some(WEEKDAYS[usize::from(date.weekday?) - 1]);
    let ends = || {
        let month = MONTHS[usize::from(b.month?) - 1];
        let year = b.year.map(|year| format!(" {year}")).unwrap_or_default();
        let high = format!("{} {} {month}{year}", weekday(b)?, b.day?);
        Some((format!("{} {}", weekday(a)?, a.day?), high))
    };
    if is_american(style) { Vec::new() } else { ends().into_iter().collect() }
}

/// Whether two periods are numbered alike, and whole.
fn share_noun(a: Period, b: Period) -> bool {
    a.unit == b.unit && (a.number < 0) == (b.number < 0) && a.stage.is_none() && b.stage.is_none()
}

/// `19th and 20th centuries`.
fn shared_periods(low: &Reading, high: &Reading, style: &Style) -> Vec<(String, String)> {
    let plural = |wording: &str| wording.replace("century", "centuries").replace("millennium", "millennia");
    let ends = single(low, style).into_iter().zip(single(high, style));
    ends.filter_map(|(low, high)| Some((low.split_once(' ')?.0.to_owned(), plural(&high)))).collect()
}

/// `9-11am`.
fn shared_times(low: &Reading, high: &Reading, style: &Style) -> Vec<(String, String)> {
    let ends = single(low, style).into_iter().zip(single(high, style));
    let bare = |time: &str| {
        time.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '.').trim_end().to_owned()
    };
    ends.take(PER_END).map(|(low, high)| (bare(&low), high)).filter(|(low, _)| !low.is_empty()).collect()
}
