//! The comment that says which findings of a pair do not count, and why.

use crate::model::Finding;
use jiff::civil::Date;

/// What a waiver begins with.
const MARK: &str = "visavis-ignore";

/// A waiver: `visavis-ignore RULES[ until=DATE]: REASON`; the date may as well close the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Names or codes of the rules, as written.
    pub rules: Vec<String>,
    /// The last day on which it holds; none when it does not run out.
    pub until: Option<Date>,
    /// Why; empty when nobody says.
    pub reason: String,
}

impl Waiver {
    /// The waiver that the comment `note` is, if it is one.
    pub fn read(note: &str) -> Option<Self> {
        let rest = note.trim().strip_prefix(MARK)?;
        if rest.starts_with(|c: char| c.is_alphanumeric() || c == '-') {
            return None;
        }
        let (head, reason) = rest.split_once(':').unwrap_or((rest, ""));
        let mut waiver = Self { rules: Vec::new(), until: None, reason: reason.trim().to_owned() };
        if let Some((reason, until)) = closing(&waiver.reason) {
            (waiver.reason, waiver.until) = (reason, Some(until));
        }
        for word in head.split([',', ' ', '\t']).filter(|word| !word.is_empty()) {
            match word.strip_prefix("until=").map(str::parse) {
                Some(Ok(date)) => waiver.until = Some(date),
                Some(Err(_)) | None => waiver.rules.push(word.to_owned()),
            }
        }
        Some(waiver)
    }

    /// Whether it holds `today`: it has a reason, and has not run out.
    pub fn holds(&self, today: Option<Date>) -> bool {
        let runs = match (self.until, today) {
            (Some(until), Some(today)) => today <= until,
            _ => true,
        };
        runs && !self.reason.is_empty()
    }

    /// Whether it speaks of the rule of `finding`.
    pub fn names(&self, finding: &Finding) -> bool {
        self.rules.iter().any(|rule| rule == finding.rule || rule.eq_ignore_ascii_case(finding.code))
    }

    /// Its rules, as written.
    pub fn shown(&self) -> String {
        self.rules.join(", ")
    }
}

/// The reason without the date that closes it, and that date.
fn closing(reason: &str) -> Option<(String, Date)> {
    let (start, last) = reason.rsplit_once(char::is_whitespace).unwrap_or(("", reason));
    let until = last.strip_prefix("until=")?.parse().ok()?;
    Some((start.trim_end().to_owned(), until))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(note: &str) -> (Vec<String>, Option<String>, String) {
        let waiver = Waiver::read(note).unwrap();
        (waiver.rules, waiver.until.map(|date| date.to_string()), waiver.reason)
    }

    #[test]
    fn rules_end_and_reason() {
        let (rules, until, reason) = read("visavis-ignore term-missing, N001 until=2025-06-30: quoted: verbatim");
        assert_eq!(rules, ["term-missing", "N001"]);
        assert_eq!((until.as_deref(), reason.as_str()), (Some("2025-06-30"), "quoted: verbatim"));
        let (_, until, reason) = read("visavis-ignore T001: quoted verbatim until=2025-06-30");
        assert_eq!((until.as_deref(), reason.as_str()), (Some("2025-06-30"), "quoted verbatim"));
    }

    #[test]
    fn what_is_missing_stays_empty() {
        assert_eq!(read("visavis-ignore T001"), (vec!["T001".to_owned()], None, String::new()));
        assert_eq!(read("visavis-ignore T001 until=soon: why").0, ["T001", "until=soon"]);
        assert_eq!(Waiver::read("a translator's remark"), None);
        assert_eq!(Waiver::read("visavis-ignored: no"), None);
    }

    #[test]
    fn it_holds_up_to_its_last_day() {
        let waiver = Waiver::read("visavis-ignore T001 until=2025-06-30: why").unwrap();
        let on = |date: &str| waiver.holds(date.parse().ok());
        assert_eq!((on("2025-06-30"), on("2025-07-01"), waiver.holds(None)), (true, false, true));
    }
}
