//! An SRX file as data.

use super::{Fault, Rule, reading};
use crate::model::{Locale, Message};
use crate::source::Enclosures;
use regex_automata::nfa::thompson::pikevm::PikeVM;

/// An SRX file.
#[derive(Debug, Clone, Default)]
pub struct Srx {
    /// Whether the rules of all maps that fit a locale hold, one after the other, or those of the first alone.
    pub cascade: bool,
    /// Which rules a locale has, in file order.
    pub maps: Vec<Map>,
    /// Rules by name, in file order.
    pub groups: Vec<Group>,
    /// The marks that enclose: an element of visavis's own in the header.
    pub enclosures: Option<Enclosures>,
}

/// A `languagemap`.
#[derive(Debug, Clone)]
pub struct Map {
    /// The pattern of the locales that it is for. Few texts are matched with it, so it is the engine that is ready first.
    pub locales: PikeVM,
    /// The name of the rules that they have.
    pub group: String,
    /// Byte of the file where it starts.
    pub offset: usize,
}

/// A `languagerule`: rules with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The name.
    pub name: String,
    /// The rules in order.
    pub rules: Vec<Rule>,
}

impl Srx {
    /// Read an SRX file. What is faulty is left out, and reported.
    ///
    /// # Errors
    /// When the file is not well formed, not SRX 2.0, too large or too deep, or brings its own entities.
    pub fn read(xml: &str) -> (Result<Self, Fault>, Vec<Fault>) {
        reading::read(xml)
    }

    /// The rules of `locale` in order. None when no map fits it.
    pub fn rules(&self, locale: &Locale) -> Option<Vec<Rule>> {
        let hyphens = locale.to_string();
        let underscores = hyphens.replace('-', "_");
        let fits = |map: &&Map| {
            let mut cache = map.locales.create_cache();
            [&hyphens, &underscores].into_iter().any(|name| map.locales.is_match(&mut cache, name.as_str()))
        };
        let mut maps = self.maps.iter().filter(fits).take(if self.cascade { usize::MAX } else { 1 }).peekable();
        maps.peek()?;
        let groups = maps.flat_map(|map| self.groups.iter().filter(|group| group.name == map.group));
        Some(groups.flat_map(|group| group.rules.iter().cloned()).collect())
    }

    /// Report the maps that name rules that are not there.
    pub(super) fn check_maps(&self, faults: &mut Vec<Fault>) {
        for map in self.maps.iter().filter(|map| !self.groups.iter().any(|group| group.name == map.group)) {
            faults.push(Fault::warning(map.offset, Message::new("source-srx-map-rules").text("name", &map.group)));
        }
    }
}
