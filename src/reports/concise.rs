//! For people at a terminal and for editors: `path:line:column: CODE message`, one finding a line, in the order of files
//! and places.

use super::{Findings, Reader, Report, place, visible, wording};
use crate::model::Located;

/// The report `concise`.
pub(super) struct Concise;

impl Report for Concise {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let mut located: Vec<&Located> = findings.counting().collect();
        located.sort_by_key(|located| {
            let (start, _) = place::primary(located);
            (place::path(located), start.line, start.column, located.finding.code)
        });
        located.into_iter().map(|located| line(located, reader) + "\n").collect()
    }
}

/// A finding in one line.
pub(super) fn line(located: &Located, reader: &Reader<'_>) -> String {
    let (start, _) = place::primary(located);
    let message = wording::explanation(located, reader.interface);
    let code = located.finding.code;
    visible::line(&format!("{}:{}:{}: {code} {message}", place::path(located), start.line, start.column))
}
