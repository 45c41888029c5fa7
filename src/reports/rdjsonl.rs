//! For reviewdog, line by line: one diagnostic of `rdjson` a line.

use super::{Findings, Reader, Report, json, rdjson};

/// The report `rdjsonl`.
pub(super) struct Rdjsonl;

impl Report for Rdjsonl {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let sourced = |mut diagnostic: rdjson::Diagnostic<'_>| {
            diagnostic.source = Some(rdjson::SOURCE);
            json::line(&diagnostic)
        };
        findings.counting().map(|located| sourced(rdjson::diagnostic(located, reader))).collect()
    }
}
