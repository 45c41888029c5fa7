//! For GitHub Actions: workflow commands that become annotations of the changed lines.
//!
//! A step shows ten annotations of each level. The gravest come first; where some are cut, the last notice says how
//! many, and the job summary (the report `markdown`) has them all. See
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>.

use super::{Findings, Reader, Report, concise, place, wording};
use crate::model::{Finding, Located, Message, Severity};

/// The report `github`.
pub(super) struct Github;

/// The annotations of one level that a step shows.
const SHOWN: usize = 10;

impl Report for Github {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let worst = findings.worst_first();
        let mut shown = cut(&worst, SHOWN);
        let mut notice = String::new();
        if shown.len() < worst.len() {
            shown = cut(&worst, SHOWN - 1);
            let message = Message::new("report-github-cut")
                .count("count", worst.len() - shown.len())
                .text("found", reader.interface.list(&wording::counts(findings, reader.interface)));
            notice = format!("::notice title=visavis::{}\n", data(&reader.interface.say(&message)));
        }
        let commands: String = shown.into_iter().map(|located| command(located, reader)).collect();
        commands + &notice
    }
}

/// The first findings of each level: ten, but of notes `notes` only.
fn cut<'a>(worst_first: &[&'a Located], notes: usize) -> Vec<&'a Located> {
    let of = |severity: Severity, limit: usize| {
        worst_first.iter().copied().filter(move |located| located.finding.severity == severity).take(limit)
    };
    of(Severity::Error, SHOWN).chain(of(Severity::Warning, SHOWN)).chain(of(Severity::Note, notes)).collect()
}

fn command(located: &Located, reader: &Reader<'_>) -> String {
    let Finding { severity, code, .. } = located.finding;
    let (start, end) = place::primary(located);
    let columns = if start.line == end.line {
        format!("col={},endLine={},endColumn={}", start.column, end.line, end.column)
    } else {
        format!("endLine={}", end.line)
    };
    let (file, text) = (escaped(place::path(located)), data(&concise::line(located, reader)));
    format!("::{} title=visavis ({code}),file={file},line={},{columns}::{text}\n", name(severity), start.line)
}

const fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// The message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a command.
fn escaped(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
