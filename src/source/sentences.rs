//! Where the sentences of a text end.

use super::Enclosures;
use super::srx::{Fault, Rules, Srx};
use crate::language;
use crate::model::{Locale, Message, Problem};
use crate::text::Lines;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The sentence rules of one locale, ready to run. Copies share them.
#[derive(Debug, Clone)]
pub struct Sentences {
    rules: Arc<Rules>,
    enclosures: Option<Enclosures>,
}

impl Sentences {
    /// The rules that visavis brings for `locale`, which are compiled once. None when it knows no sentences of that
    /// language.
    ///
    /// # Panics
    /// When the embedded rules are faulty, which the tests exclude.
    pub fn embedded(locale: &Locale) -> Option<Self> {
        static COMPILED: Mutex<BTreeMap<Locale, Sentences>> = Mutex::new(BTreeMap::new());
        let compiled = || COMPILED.lock().expect("nothing panics while it is locked");
        if let Some(known) = compiled().get(locale) {
            return Some(known.clone());
        }
        let srx = embedded(locale)?;
        let (rules, faults) = Rules::new(&srx.rules(locale)?);
        assert!(faults.is_empty(), "the embedded rules compile: {faults:?}");
        let sentences = Self { rules: Arc::new(rules), enclosures: srx.enclosures };
        compiled().insert(locale.clone(), sentences.clone());
        Some(sentences)
    }

    /// The rules for `locale` in `xml`, the SRX file at `path`: they stand instead of the embedded ones.
    ///
    /// # Errors
    /// When the file cannot be read as SRX 2.0, or has no rules for the locale. Single faulty rules are left out and
    /// reported beside the result.
    pub fn read(path: &str, xml: &str, locale: &Locale) -> (Result<Self, Problem>, Vec<Problem>) {
        Self::layered(path, xml, locale, None)
    }

    /// The rules for `locale` in `xml`, the SRX file at `path`, and behind them the embedded ones: where no rule of
    /// the file applies, those decide.
    ///
    /// # Errors
    /// As [`Sentences::read`].
    pub fn extended(path: &str, xml: &str, locale: &Locale) -> (Result<Self, Problem>, Vec<Problem>) {
        Self::layered(path, xml, locale, embedded(locale))
    }

    /// The places of `text`, a paragraph, where a sentence ends and another starts: byte offsets in order, never the
    /// start or the end. White space stands behind a place, before it, or both.
    pub fn breaks(&self, text: &str) -> Vec<usize> {
        let breaks = self.rules.breaks(text);
        match &self.enclosures {
            Some(enclosures) => enclosures.keep(text, breaks),
            None => breaks,
        }
    }

    fn layered(path: &str, xml: &str, locale: &Locale, base: Option<Srx>) -> (Result<Self, Problem>, Vec<Problem>) {
        let lines = Lines::new(xml);
        let (srx, mut faults) = Srx::read(xml);
        let result = srx.and_then(|srx| {
            let mut rules = srx.rules(locale).ok_or_else(|| no_rules(locale))?;
            rules.extend(base.iter().filter_map(|base| base.rules(locale)).flatten());
            let (rules, more) = Rules::new(&rules);
            faults.extend(more);
            let enclosures = srx.enclosures.or_else(|| base.and_then(|base| base.enclosures));
            Ok(Self { rules: Arc::new(rules), enclosures })
        });
        let place = |fault: Fault| fault.problem(path, &lines);
        (result.map_err(place), faults.into_iter().map(place).collect())
    }
}

fn embedded(locale: &Locale) -> Option<Srx> {
    let xml = language::of(locale)?.sentences()?;
    let (srx, faults) = Srx::read(xml);
    assert!(faults.is_empty(), "the embedded rules are sound: {faults:?}");
    Some(srx.expect("the embedded rules are SRX"))
}

fn no_rules(locale: &Locale) -> Fault {
    let message = Message::new("source-srx-no-locale").text("locale", locale.to_string());
    Fault::error(0, message).hint("source-srx-no-locale-hint")
}
