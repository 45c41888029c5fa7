//! Renderings of findings for people and for machines.
//!
//! A report is one file and one line in [`ALL`]. It turns [`Findings`] into text: no clock, no paths but those that the
//! caller named, the same text for the same findings. `full` and what is meant for terminals hold ANSI styles, which
//! `anstream` takes away where they are not wanted.
//!
//! Findings that are suppressed do not count: the reports leave them out, but for those whose readers have a place for
//! them (`sarif`, `json`, `html`).
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod changes;
mod concise;
pub mod diff;
pub mod difference;
pub mod drift;
mod excerpt;
mod full;
mod github;
mod gitlab;
mod html;
pub mod inspect;
mod json;
mod jsonl;
mod junit;
mod markdown;
pub mod memory;
mod place;
mod rdjson;
mod rdjsonl;
mod sarif;
mod template;
mod visible;
mod wording;
mod wrapping;

pub use wording::summary;

use crate::locales::Interface;
use crate::model::{Locale, Located, Message, Rule, Severity};
use std::cmp::Reverse;

/// A rendering of findings.
pub trait Report: Sync {
    /// The whole report, ending in a line feed where it is text.
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String;
}

/// The reports by the names that people write, in the order in which help shows them.
pub static ALL: &[(&str, &dyn Report)] = &[
    ("full", &full::Full),
    ("concise", &concise::Concise),
    ("json", &json::Json),
    ("jsonl", &jsonl::Jsonl),
    ("github", &github::Github),
    ("gitlab", &gitlab::Gitlab),
    ("sarif", &sarif::Sarif),
    ("junit", &junit::Junit),
    ("rdjson", &rdjson::Rdjson),
    ("rdjsonl", &rdjsonl::Rdjsonl),
    ("markdown", &markdown::Markdown),
    ("html", &html::Html),
];

/// The report that people call `name`.
pub fn named(name: &str) -> Option<&'static dyn Report> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, report)| *report)
}

/// For whom a report is written.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// Words messages in the reader's language.
    pub interface: &'a Interface,
    /// Columns that a line on the reader's terminal may take; only reports for terminals ask.
    pub width: usize,
}

/// What was found, and what was looked at.
#[derive(Debug, Clone, Copy)]
pub struct Findings<'a> {
    /// The findings in document order, the suppressed ones among them.
    pub located: &'a [Located],
    /// The rules that were asked, in the order in which reports list them.
    pub rules: &'a [&'static Rule],
    /// The files that were checked, those without findings too.
    pub files: &'a [Checked],
    /// What could not be checked.
    pub skipped: &'a [Skipped<'a>],
    /// The mildest severity that makes the run fail.
    pub fail_level: Severity,
    /// Version of the program.
    pub version: &'a str,
}

/// A file that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Its path, as in [`Located::path`].
    pub path: String,
    /// Language of its sources.
    pub source: Locale,
    /// Language of its targets.
    pub target: Locale,
    /// Number of its pairs.
    pub pairs: usize,
}

/// Pairs of a file that a rule could not judge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped<'a> {
    /// Code of the rule.
    pub code: &'a str,
    /// Path of the file, as in [`Located::path`].
    pub path: String,
    /// How many of its pairs.
    pub pairs: usize,
    /// Why.
    pub reason: Message,
}

impl<'a> Findings<'a> {
    /// The findings that count, in document order.
    pub fn counting(&self) -> impl Iterator<Item = &'a Located> + use<'a> {
        self.located.iter().filter(|located| located.suppression.is_none())
    }

    /// The findings that do not count, in document order.
    pub fn suppressed(&self) -> impl Iterator<Item = &'a Located> + use<'a> {
        self.located.iter().filter(|located| located.suppression.is_some())
    }

    /// How many findings of this severity count.
    pub fn count(&self, severity: Severity) -> usize {
        self.counting().filter(|located| located.finding.severity == severity).count()
    }

    /// Number of the pairs in the files that were checked.
    pub fn pairs(&self) -> usize {
        self.files.iter().map(|file| file.pairs).sum()
    }

    /// Whether a finding that counts is grave enough to fail the run.
    pub fn fails(&self) -> bool {
        self.counting().any(|located| located.finding.severity >= self.fail_level)
    }

    /// The findings that count, gravest first, else in document order.
    fn worst_first(&self) -> Vec<&'a Located> {
        let mut findings: Vec<&Located> = self.counting().collect();
        findings.sort_by_key(|located| Reverse(located.finding.severity));
        findings
    }
}
