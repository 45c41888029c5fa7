//! For programs that read line by line: one finding a line. Its schema is `schemas/finding.schema.json`.

use super::{Findings, Reader, Report, json};

/// The report `jsonl`.
pub(super) struct Jsonl;

impl Report for Jsonl {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        findings.counting().map(|located| json::line(&json::found(located, reader.interface))).collect()
    }
}
