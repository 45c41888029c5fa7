//! Dates, times of day and periods in English.

use super::cardinals::{cardinal, ordinal, rank};
use super::is_american;
use crate::language::values::{Form, Mark, Notation};
use crate::model::{CalendarDate, ClockTime, Division, Period, PeriodUnit, Stage, Style};

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The wordings of a date, best first.
pub(super) fn dates(date: CalendarDate, form: &Form, style: &Style) -> Vec<String> {
    let whole = match (date.division, date.month, date.day) {
        (Some(division), ..) => divisions(division, date.year, style),
        (None, Some(month), Some(day)) => days(date, (month, day), form, style),
        (None, Some(month), None) => months(MONTHS[usize::from(month) - 1], date.year),
        (None, None, Some(day)) => weekday_days(date.weekday, day),
        (None, None, None) => match (date.year, date.weekday) {
            (Some(year), _) => years(year, form),
            (None, Some(weekday)) => vec![WEEKDAYS[usize::from(weekday) - 1].to_owned()],
            (None, None) => Vec::new(),
        },
    };
    relative(staged(whole, date.stage, form), form.relative)
}

/// Dates behind the day as seen from today that they explain, and without it.
fn relative(dates: Vec<String>, days: Option<i8>) -> Vec<String> {
    let word = match days {
        Some(-2) => "the day before yesterday",
        Some(-1) => "yesterday",
        Some(0) => "today",
        Some(1) => "tomorrow",
        Some(2) => "the day after tomorrow",
        _ => return dates,
    };
    let with_word = dates.iter().take(2).map(|date| format!("{word}, {date}")).collect();
    [with_word, dates].concat()
}

fn days(date: CalendarDate, (month, day): (u8, u8), form: &Form, style: &Style) -> Vec<String> {
    let name = MONTHS[usize::from(month) - 1];
    let year = date.year.map(|year| year.to_string());
    let behind = |mark: &str| year.as_ref().map(|year| format!("{mark}{year}")).unwrap_or_default();
    let ordinal = rank(u32::from(day));
    let british = format!("{day} {name}{}", behind(" "));
    let american = format!("{name} {day}{}", behind(", "));
    let plain = if is_american(style) { [american, british] } else { [british, american] };
    let others = [
        format!("{ordinal} {name}{}", behind(" ")),
        format!("{ordinal} of {name}{}", behind(" ")),
        format!("the {ordinal} of {name}{}", behind(" ")),
        format!("{name} {ordinal}{}", behind(", ")),
    ];
    let mut wordings = with_weekday(date.weekday, &plain, style);
    wordings.extend(with_weekday(date.weekday, &others, style));
    if let (Mark::Numeric, Some(year)) = (form.mark, &year) {
        let (first, second) = if is_american(style) { (month, day) } else { (day, month) };
        wordings.push(format!("{first:02}/{second:02}/{year}"));
        wordings.push(format!("{year}-{month:02}-{day:02}"));
    }
    wordings.extend(plain);
    wordings
}

/// Dates with their weekday: `Tuesday 11 February`, `Tuesday, February 11`; with and without comma.
fn with_weekday(weekday: Option<u8>, dates: &[String], style: &Style) -> Vec<String> {
    let Some(weekday) = weekday else { return dates.to_vec() };
    let name = WEEKDAYS[usize::from(weekday) - 1];
    let marks = if is_american(style) { [", ", " "] } else { [" ", ", "] };
    dates.iter().flat_map(|date| marks.iter().map(move |mark| format!("{name}{mark}{date}"))).collect()
}

fn weekday_days(weekday: Option<u8>, day: u8) -> Vec<String> {
    let Some(weekday) = weekday else { return vec![day.to_string()] };
    let name = WEEKDAYS[usize::from(weekday) - 1];
    vec![format!("{name} {day}"), format!("{name} the {}", rank(u32::from(day))), name.to_owned()]
}

fn months(month: &str, year: Option<i32>) -> Vec<String> {
    match year {
        Some(year) => vec![format!("{month} {year}"), format!("{month}, {year}"), format!("{month} of {year}")],
        None => vec![month.to_owned()],
    }
}

fn years(year: i32, form: &Form) -> Vec<String> {
    let number = year.unsigned_abs();
    match (year < 0, form.mark) {
        (true, Mark::CommonEra) => vec![format!("{number} BCE"), format!("{number} BC")],
        (true, _) => vec![format!("{number} BC"), format!("{number} BCE")],
        (false, Mark::Era) => vec![format!("AD {number}"), format!("{number} AD"), format!("{number} CE")],
        (false, Mark::CommonEra) => vec![format!("{number} CE"), format!("AD {number}"), format!("{number} AD")],
        (false, _) => vec![number.to_string()],
    }
}

fn divisions(division: Division, year: Option<i32>, style: &Style) -> Vec<String> {
    let (names, short): (Vec<&str>, Option<String>) = match division {
        Division::Quarter(number) => (vec!["quarter"], Some(format!("Q{number}"))),
        Division::Half(number) => (vec!["half"], Some(format!("H{number}"))),
        Division::Spring => (vec!["spring"], None),
        Division::Summer => (vec!["summer"], None),
        Division::Autumn if is_american(style) => (vec!["fall", "autumn"], None),
        Division::Autumn => (vec!["autumn", "fall"], None),
        Division::Winter => (vec!["winter"], None),
    };
    let number = match division {
        Division::Quarter(number) | Division::Half(number) => Some(u32::from(number)),
        _ => None,
    };
    let mut wordings = Vec::new();
    for name in names {
        match number {
            Some(number) => {
                for rank in [ordinal(number), rank(number)] {
                    wordings.extend(of_year(&format!("{rank} {name}"), year, &[" of ", " "]));
                }
            }
            None => wordings.extend(of_year(name, year, &[" ", " of "])),
        }
    }
    wordings.extend(short.into_iter().flat_map(|short| of_year(&short, year, &[" "])));
    wordings
}

fn of_year(name: &str, year: Option<i32>, joints: &[&str]) -> Vec<String> {
    match year {
        Some(year) => joints.iter().map(|joint| format!("{name}{joint}{year}")).collect(),
        None => vec![name.to_owned()],
    }
}

/// The beginning, middle or end of what `whole` says.
fn staged(whole: Vec<String>, stage: Option<Stage>, form: &Form) -> Vec<String> {
    let (word, noun, others): (&str, &str, &[&str]) = match stage {
        None => return whole,
        Some(Stage::Early) => ("early ", "the beginning of ", &["the start of ", "early in "]),
        Some(Stage::Mid) => ("mid-", "the middle of ", &["mid "]),
        Some(Stage::Late) => ("late ", "the end of ", &["end-", "late in "]),
    };
    let best = if form.mark == Mark::StageNoun { [noun, word] } else { [word, noun] };
    let words = best.iter().chain(others).copied().collect::<Vec<_>>();
    words.iter().flat_map(|word| whole.iter().map(move |period| format!("{word}{period}"))).collect()
}

/// The wordings of a period, best first.
pub(super) fn periods(period: Period, form: &Form) -> Vec<String> {
    let number = period.number.unsigned_abs();
    let numbered = |noun: &str| vec![format!("{} {noun}", rank(number)), format!("{} {noun}", ordinal(number))];
    let named = |noun: &str| vec![format!("{} {noun}", capital(&ordinal(number))), format!("{} {noun}", rank(number))];
    let whole = match period.unit {
        PeriodUnit::Decade => vec![format!("{number}s")],
        PeriodUnit::Century => of_era(numbered("century"), period, form),
        PeriodUnit::Millennium => of_era(numbered("millennium"), period, form),
        PeriodUnit::Republic => return named("Republic"),
        PeriodUnit::Empire => return named("Empire"),
        PeriodUnit::Reich => return named("Reich"),
        PeriodUnit::International => return named("International"),
    };
    staged(whole, period.stage, form)
}

fn of_era(periods: Vec<String>, period: Period, form: &Form) -> Vec<String> {
    let eras: &[&str] = match (period.number < 0, form.mark) {
        (true, Mark::CommonEra) => &["BCE", "BC"],
        (true, _) => &["BC", "BCE"],
        (false, Mark::Era) => &["AD", "CE"],
        (false, Mark::CommonEra) => &["CE", "AD"],
        (false, _) => return periods,
    };
    eras.iter().flat_map(|era| periods.iter().map(move |period| format!("{period} {era}"))).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The wordings of a time of day, best first.
pub(super) fn times(time: &ClockTime) -> Vec<String> {
    let half = if time.hour < 12 { "a" } else { "p" };
    let hour = if time.hour.is_multiple_of(12) { 12 } else { time.hour % 12 };
    let minute = time.minute;
    let mut wordings = Vec::new();
    match (time.hour, minute) {
        (0, 0) => wordings.extend(["midnight", "12 midnight"].map(str::to_owned)),
        (12, 0) => wordings.extend(["noon", "midday", "12 noon"].map(str::to_owned)),
        _ => {}
    }
    let clocks = if minute == 0 {
        vec![hour.to_string(), format!("{hour}:00")]
    } else {
        vec![format!("{hour}:{minute:02}"), format!("{hour}.{minute:02}")]
    };
    for clock in &clocks {
        wordings.extend([format!("{clock}{half}m"), format!("{clock} {half}.m."), format!("{clock} {half}m")]);
    }
    wordings.push(format!("{:02}:{minute:02}", time.hour));
    wordings.push(format!("{}:{minute:02}", time.hour));
    match &time.zone {
        Some(zone) => zoned(&wordings, zone),
        None => wordings,
    }
}

fn zoned(times: &[String], zone: &str) -> Vec<String> {
    let is_code = zone.chars().all(char::is_uppercase);
    let names =
        if is_code { vec![format!(" {zone}")] } else { vec![format!(" ({zone} time)"), format!(" {zone} time")] };
    names.iter().flat_map(|name| times.iter().map(move |time| format!("{time}{name}"))).collect()
}

/// The wordings of a rank, best first.
pub(super) fn ordinals(number: u32, form: &Form) -> Vec<String> {
    if form.mark == Mark::Regnal {
        return vec![crate::language::values::roman::roman(number), format!("the {}", capital(&ordinal(number)))];
    }
    let (words, figures) = (ordinal(number), rank(number));
    if form.notation == Notation::Words { vec![words, figures] } else { vec![figures, words] }
}

/// Day and night without pause.
pub(super) fn around_the_clock() -> Vec<String> {
    let hours = format!("{} hours a day", cardinal(24));
    ["around the clock", "24 hours a day", "24/7", "round the clock", "day and night"]
        .into_iter()
        .map(str::to_owned)
        .chain([hours])
        .collect()
}
