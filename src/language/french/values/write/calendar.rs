//! Dates, times of day and periods in French.

use super::cardinals::{ordinal, rank};
use crate::language::values::roman::roman;
use crate::language::values::{Form, Mark, Notation};
use crate::model::{CalendarDate, ClockTime, Division, Period, PeriodUnit, Stage};

pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// The wordings of a date, best first.
pub(super) fn dates(date: CalendarDate, form: &Form) -> Vec<String> {
    let weekday = date.weekday.map(|weekday| WEEKDAYS[usize::from(weekday) - 1]);
    let whole = match (date.division, date.month, date.day) {
        (Some(division), ..) => divisions(division, date.year),
        (None, Some(month), Some(day)) => days(date, month, day, weekday),
        (None, Some(month), None) => vec![of_year(MONTHS[usize::from(month) - 1], date.year)],
        (None, None, Some(day)) => {
            vec![weekday.map_or_else(|| day_of(day), |weekday| format!("{weekday} {}", day_of(day)))]
        }
        (None, None, None) => match date.year {
            Some(year) => years(year, form),
            None => weekday.map(str::to_owned).into_iter().collect(),
        },
    };
    relative(staged(whole, date.stage), form.relative)
}

/// Dates behind the day as seen from today that they explain, and without it.
fn relative(dates: Vec<String>, days: Option<i8>) -> Vec<String> {
    let word = match days {
        Some(-2) => "avant-hier",
        Some(-1) => "hier",
        Some(0) => "aujourd’hui",
        Some(1) => "demain",
        Some(2) => "après-demain",
        _ => return dates,
    };
    let with_word = dates.iter().take(1).map(|date| format!("{word}, {date}")).collect();
    [with_word, dates].concat()
}

fn days(date: CalendarDate, month: u8, day: u8, weekday: Option<&str>) -> Vec<String> {
    let plain = of_year(&format!("{} {}", day_of(day), MONTHS[usize::from(month) - 1]), date.year);
    let named = weekday.map(|weekday| format!("{weekday} {plain}"));
    let figures = date.year.map(|year| format!("{day:02}/{month:02}/{year}"));
    named.into_iter().chain([plain]).chain(figures).collect()
}

/// « 1er », and the bare number of any other day.
pub(super) fn day_of(day: u8) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

fn of_year(name: &str, year: Option<i32>) -> String {
    year.map_or_else(|| name.to_owned(), |year| format!("{name} {year}"))
}

fn years(year: i32, form: &Form) -> Vec<String> {
    let number = year.unsigned_abs();
    let eras: &[&str] = match (year < 0, form.mark) {
        (true, Mark::CommonEra) => &["avant notre ère", "av. J.-C."],
        (true, _) => &["av. J.-C.", "avant J.-C.", "avant notre ère"],
        (false, Mark::Era) => &["apr. J.-C.", "après J.-C.", "de notre ère"],
        (false, Mark::CommonEra) => &["de notre ère", "apr. J.-C."],
        (false, _) => return vec![number.to_string()],
    };
    eras.iter().map(|era| format!("{number} {era}")).collect()
}

fn divisions(division: Division, year: Option<i32>) -> Vec<String> {
    let names = match division {
        Division::Quarter(number) => numbered(number, "trimestre"),
        Division::Half(number) => numbered(number, "semestre"),
        Division::Spring => vec!["printemps".to_owned()],
        Division::Summer => vec!["été".to_owned()],
        Division::Autumn => vec!["automne".to_owned()],
        Division::Winter => vec!["hiver".to_owned()],
    };
    names.iter().map(|name| of_year(name, year)).collect()
}

fn numbered(number: u8, noun: &str) -> Vec<String> {
    let number = u32::from(number);
    let second = (number == 2 && noun == "semestre").then(|| format!("second {noun}"));
    [format!("{} {noun}", ordinal(number)), format!("{} {noun}", rank(number))].into_iter().chain(second).collect()
}

/// The beginning, middle or end of what `whole` says.
fn staged(whole: Vec<String>, stage: Option<Stage>) -> Vec<String> {
    let words: &[&str] = match stage {
        None => return whole,
        Some(Stage::Early) => &["début ", "début de "],
        Some(Stage::Mid) => &["mi-", "milieu de "],
        Some(Stage::Late) => &["fin ", "fin de "],
    };
    words.iter().flat_map(|word| whole.iter().map(move |period| format!("{word}{period}"))).collect()
}

/// The wordings of a period, best first.
pub(super) fn periods(period: Period, form: &Form) -> Vec<String> {
    let number = period.number.unsigned_abs();
    let noun = match period.unit {
        PeriodUnit::Decade => return decades(period),
        PeriodUnit::Century => "siècle",
        PeriodUnit::Millennium => "millénaire",
        PeriodUnit::Republic => "République",
        PeriodUnit::Empire => "Empire",
        PeriodUnit::Reich => "Reich",
        PeriodUnit::International => "Internationale",
    };
    let first = if matches!(noun, "République" | "Internationale") { "re" } else { "er" };
    let ending = if number == 1 { first } else { "e" };
    let era = match (period.number < 0, form.mark) {
        (true, Mark::CommonEra) => " avant notre ère",
        (true, _) => " av. J.-C.",
        (false, Mark::Era) => " apr. J.-C.",
        (false, Mark::CommonEra) => " de notre ère",
        (false, _) => "",
    };
    let whole = vec![format!("{}{ending} {noun}{era}", roman(number)), format!("{} {noun}{era}", rank(number))];
    match period.stage {
        Some(Stage::Early) => whole.iter().map(|period| format!("début du {period}")).collect(),
        Some(Stage::Mid) => whole.iter().map(|period| format!("milieu du {period}")).collect(),
        Some(Stage::Late) => whole.iter().map(|period| format!("fin du {period}")).collect(),
        None => whole,
    }
}

fn decades(period: Period) -> Vec<String> {
    let whole = [format!("années {}", period.number), format!("années {}", period.number % 100)];
    let short = (1930..2000).contains(&period.number);
    let whole = whole.into_iter().take(if short { 2 } else { 1 });
    let stage = match period.stage {
        Some(Stage::Early) => "début des ",
        Some(Stage::Mid) => "milieu des ",
        Some(Stage::Late) => "fin des ",
        None => "",
    };
    whole.map(|decade| format!("{stage}{decade}")).collect()
}

/// The wordings of a time of day, best first.
pub(super) fn times(time: &ClockTime) -> Vec<String> {
    let (hour, minute) = (time.hour, time.minute);
    let mut wordings = Vec::new();
    match (hour, minute) {
        (0, 0) => wordings.push("minuit".to_owned()),
        (12, 0) => wordings.push("midi".to_owned()),
        _ => {}
    }
    if minute == 0 {
        wordings.extend([format!("{hour}\u{A0}h"), format!("{hour}\u{A0}heures"), format!("{hour}h00")]);
    } else {
        wordings.extend([
            format!("{hour}\u{A0}h\u{A0}{minute:02}"),
            format!("{hour}h{minute:02}"),
            format!("{hour}:{minute:02}"),
        ]);
    }
    match &time.zone {
        Some(zone) => wordings.into_iter().map(|time| format!("{time} (heure de {})", super::place(zone))).collect(),
        None => wordings,
    }
}

/// The wordings of a rank, best first.
pub(super) fn ordinals(number: u32, form: &Form) -> Vec<String> {
    if form.mark == Mark::Regnal {
        return vec![format!("{}{}", roman(number), if number == 1 { "er" } else { "" })];
    }
    let (words, figures) = (ordinal(number), rank(number));
    if form.notation == Notation::Words { vec![words, figures] } else { vec![figures, words] }
}
