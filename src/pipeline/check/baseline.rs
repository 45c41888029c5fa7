//! A baseline: the findings that were there when a project began to check.

use super::Judged;
use crate::model::{Suppression, Suppressor};
use std::collections::BTreeMap;

/// Findings that were there before, by path and fingerprint.
///
/// As a file it is one line a finding, sorted: fingerprint, code, path. It is made to be read in a diff: adopting a
/// check adds lines, mending a finding removes one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<(String, String), String>,
}

impl Baseline {
    /// Read a baseline file. Lines that are none are given back with their numbers, from 1.
    pub fn read(text: &str) -> (Self, Vec<usize>) {
        let mut baseline = Self::default();
        let mut refused = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let mut parts = line.splitn(3, ' ');
            match (parts.next(), parts.next(), parts.next()) {
                _ if line.trim().is_empty() || line.starts_with('#') => {}
                (Some(fingerprint), Some(code), Some(path)) => {
                    baseline.entries.insert((path.to_owned(), fingerprint.to_owned()), code.to_owned());
                }
                _ => refused.push(index + 1),
            }
        }
        (baseline, refused)
    }

    /// The baseline as a file.
    pub fn write(&self) -> String {
        let line = |((path, fingerprint), code): (&(String, String), &String)| format!("{fingerprint} {code} {path}\n");
        self.entries.iter().map(line).collect()
    }

    /// Take the findings of the file `path` that count into the baseline.
    pub fn take(&mut self, path: &str, findings: &[Judged]) {
        for judged in findings.iter().filter(|judged| judged.suppression.is_none()) {
            let key = (path.to_owned(), judged.fingerprint.clone());
            self.entries.insert(key, judged.finding.code.to_owned());
        }
    }

    /// Let the findings of the file `path` that are in the baseline not count, and say which entries for that path no
    /// finding used: fingerprint and code.
    pub fn apply(&self, path: &str, findings: &mut [Judged]) -> Vec<(String, String)> {
        let mut unused: BTreeMap<&str, &str> = self
            .entries
            .range((path.to_owned(), String::new())..)
            .take_while(|((own, _), _)| own == path)
            .map(|((_, fingerprint), code)| (fingerprint.as_str(), code.as_str()))
            .collect();
        for judged in findings {
            let known = self.entries.contains_key(&(path.to_owned(), judged.fingerprint.clone()));
            unused.remove(judged.fingerprint.as_str());
            if known && judged.suppression.is_none() {
                judged.suppression = Some(Suppression { by: Suppressor::Baseline, reason: String::new() });
            }
        }
        unused.into_iter().map(|(fingerprint, code)| (fingerprint.to_owned(), code.to_owned())).collect()
    }
}
