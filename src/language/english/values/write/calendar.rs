//! Dates in English.

use super::cardinals::{ordinal, rank};
use super::is_american;
use crate::language::values::{Form, Mark};
use crate::model::{CalendarDate, Division, Stage, Style};

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

pub(super) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

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
    let article = matches!(date.division, Some(Division::Quarter(_) | Division::Half(_)));
    relative(staged(whole, date.stage, form, if article { "the " } else { "" }), form.relative)
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

/// The beginning, middle or end of what `whole` says, which takes `article` behind a noun.
pub(super) fn staged(whole: Vec<String>, stage: Option<Stage>, form: &Form, article: &str) -> Vec<String> {
    let (word, noun, others): (&str, &str, &[&str]) = match stage {
        None => return whole,
        Some(Stage::Early) => ("early ", "the beginning of ", &["the start of ", "early in "]),
        Some(Stage::Mid) => ("mid-", "the middle of ", &["mid "]),
        Some(Stage::Late) => ("late ", "the end of ", &["end-", "late in "]),
    };
    let best = if form.mark == Mark::StageNoun { [noun, word] } else { [word, noun] };
    let with = |word: &&str| {
        let article = if word.ends_with("of ") || word.ends_with("in ") { article } else { "" };
        whole.iter().map(|period| [word, article, period].concat()).collect::<Vec<_>>()
    };
    best.iter().chain(others).flat_map(with).collect()
}
