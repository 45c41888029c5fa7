//! Running text as HTML: web addresses and footnote marks become links.

use super::escaped;
use crate::language::{self, Language, Values};
use crate::model::Locale;
use crate::text::Span;
use crate::values::addresses::addresses;
use crate::values::footnotes::{FootnoteMark, footnotes};
use std::collections::BTreeMap;

/// What is known about the marks of a text.
pub(super) struct Inline {
    values: Option<&'static dyn Values>,
    /// The labels of its notes.
    labels: Vec<String>,
    /// How many marks refer to each of them.
    counts: BTreeMap<String, usize>,
    /// How many of these were written.
    written: BTreeMap<String, usize>,
}

impl Inline {
    /// For a text in the language of `locale` with notes that have these `labels`.
    pub(super) fn new(locale: &Locale, labels: Vec<String>) -> Self {
        let values = language::of(locale).and_then(Language::values);
        Self { values, labels, counts: BTreeMap::new(), written: BTreeMap::new() }
    }

    /// Count the marks in `text`.
    pub(super) fn count(&mut self, text: &str) {
        for mark in self.marks_in(text) {
            *self.counts.entry(mark.label).or_default() += 1;
        }
    }

    /// How many marks refer to the note `label`.
    pub(super) fn marks(&self, label: &str) -> usize {
        self.counts.get(label).copied().unwrap_or_default()
    }

    /// `text` as HTML.
    pub(super) fn html(&mut self, text: &str) -> String {
        let mut links: Vec<(Span, String)> = Vec::new();
        for span in addresses(text) {
            if let Some(target) = target(span.of(text)) {
                let shown = escaped(span.of(text));
                links.push((span, format!("<a class=\"bare\" href=\"{}\">{shown}</a>", escaped(&target))));
            }
        }
        for mark in self.marks_in(text) {
            links.push((mark.span, self.mark(&mark.label)));
        }
        links.sort_by_key(|(span, _)| span.start);
        let mut html = String::with_capacity(text.len() + 16);
        let mut done = 0;
        for (span, link) in links {
            if span.start >= done {
                let before = &text[done..span.start];
                let is_mark = link.starts_with("<sup");
                html.push_str(&escaped(if is_mark { before.trim_end() } else { before }));
                html.push_str(&link);
                done = span.end;
            }
        }
        html + &escaped(&text[done..])
    }

    fn marks_in(&self, text: &str) -> Vec<FootnoteMark> {
        let found = self.values.map(|values| footnotes(text, values, &self.labels)).unwrap_or_default();
        found.into_iter().filter(|mark| self.labels.contains(&mark.label)).collect()
    }

    /// A mark that refers to the note `label`.
    fn mark(&mut self, label: &str) -> String {
        let again = self.written.entry(label.to_owned()).or_default();
        *again += 1;
        let id = super::mark_id(label, *again);
        format!("<sup class=\"mark\"><a href=\"#note-{label}\" id=\"{id}\" role=\"doc-noteref\">{label}</a></sup>")
    }
}

/// Where a link to `address` leads; nowhere for handles and the like.
fn target(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return Some(address.to_owned());
    }
    lower.starts_with("www.").then(|| format!("https://{address}"))
}
