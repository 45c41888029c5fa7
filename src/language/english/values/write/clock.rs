//! Times of day in English.

use crate::model::ClockTime;

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

/// Day and night without pause.
pub(super) fn around_the_clock() -> Vec<String> {
    ["around the clock", "24 hours a day", "24/7", "round the clock", "day and night"].map(str::to_owned).to_vec()
}
