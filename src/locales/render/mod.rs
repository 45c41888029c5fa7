//! The target side: what a name or a title is in the target, in every acceptable wording.

mod context;
mod frame;
mod name;
mod target;

pub(super) use context::{Context, SELECTORS};
pub(super) use target::Target;

use super::lexicon::Lexeme;
use super::lexicon::Lexicon;
use super::reading::Reading;
use crate::language::names::Agreement;
use crate::model::Problem;
use rustc_hash::FxHashMap;
use std::sync::{Arc, Mutex};

/// What something is in the target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Rendered {
    /// Acceptable wordings, best first; empty when the target has none.
    pub(super) renderings: Arc<[String]>,
    /// Wordings that are errors.
    pub(super) forbidden: Vec<String>,
}

/// Renders, and remembers: the same titles and names come again and again.
#[derive(Debug)]
pub(super) struct Renderer {
    target: Target,
    cache: Mutex<FxHashMap<Key, Arc<Rendered>>>,
}

/// What a rendering depends on: numbers of frame, modifier, cell, region and fillers.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Key {
    Name([u32; 5]),
    Reading(Vec<u32>),
}

/// The cache is emptied when it has grown to so many renderings.
const MOST_REMEMBERED: usize = 1 << 14;

/// What something is in the target, in the making.
#[derive(Debug, Default)]
struct Rendering {
    renderings: Vec<String>,
    forbidden: Vec<String>,
}

impl Rendering {
    /// Add a wording that is not among the renderings yet.
    fn push(&mut self, wording: String) {
        if !wording.is_empty() && !self.renderings.contains(&wording) {
            self.renderings.push(wording);
        }
    }

    /// Add wordings.
    fn extend(&mut self, wordings: impl IntoIterator<Item = String>) {
        for wording in wordings {
            self.push(wording);
        }
    }

    /// A wording that is an error is no acceptable one.
    fn settled(self) -> Rendered {
        let Self { mut renderings, mut forbidden } = self;
        forbidden.sort_unstable();
        forbidden.dedup();
        renderings.retain(|rendering| !forbidden.contains(rendering));
        Rendered { renderings: renderings.into(), forbidden }
    }
}

impl Renderer {
    /// A renderer into `target`.
    pub(super) fn new(target: Target) -> Self {
        Self { target, cache: Mutex::default() }
    }

    /// What could not be formatted so far.
    pub(super) fn problems(&self) -> Vec<Problem> {
        self.target.problems()
    }

    /// The name `lexeme`, found in running text.
    pub(super) fn name(&self, lexicon: &Lexicon, lexeme: &Lexeme, region: Option<&str>) -> Arc<Rendered> {
        let cell = cell(lexeme.agreement);
        let key = [number(lexeme.entity), lexeme.form as u32, number(lexeme.family), cell, self::region(region)];
        self.remembered(Key::Name(key), || name::render(&self.target, lexicon, lexeme, region))
    }

    /// The title of `reading` by itself, without the rest of its frame.
    pub(super) fn title(&self, lexicon: &Lexicon, reading: &Reading, region: Option<&str>) -> Arc<Rendered> {
        self.remembered(key(TITLE, reading, region), || name::title(&self.target, lexicon, reading, region))
    }

    /// The frame of `reading`. Unknown names are stand-ins: [`Context::stand_in`].
    pub(super) fn frame(&self, lexicon: &Lexicon, reading: &Reading, region: Option<&str>) -> Arc<Rendered> {
        self.remembered(key(number(reading.frame), reading, region), || {
            frame::render(&self.target, lexicon, reading, region)
        })
    }

    fn remembered(&self, key: Key, render: impl FnOnce() -> Rendering) -> Arc<Rendered> {
        if let Some(known) = self.cache().get(&key) {
            return Arc::clone(known);
        }
        let rendered = Arc::new(render().settled());
        let mut cache = self.cache();
        if cache.len() >= MOST_REMEMBERED {
            cache.clear();
        }
        cache.insert(key, Arc::clone(&rendered));
        rendered
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, FxHashMap<Key, Arc<Rendered>>> {
        self.cache.lock().expect("rendering does not panic")
    }
}

const TITLE: u32 = u32::MAX;

/// The key of a reading, as the frame or part `what`.
fn key(what: u32, reading: &Reading, region: Option<&str>) -> Key {
    let modifier = reading.modifier.map_or(0, |modifier| number(modifier) + 1);
    let mut key = Vec::with_capacity(4 + 4 * reading.slots.len());
    key.extend([what, modifier, cell(reading.agreement), self::region(region)]);
    for filled in &reading.slots {
        key.push(number(filled.variable));
        match filled.lexeme {
            Some(lexeme) => key.extend([number(lexeme.entity) + 1, lexeme.form as u32, cell(filled.agreement)]),
            None => key.extend([0, 0, 0]),
        }
    }
    Key::Reading(key)
}

fn cell(agreement: Agreement) -> u32 {
    agreement.gender.map_or(0, |gender| gender as u32 + 1) * 4 + agreement.number.map_or(0, |number| number as u32 + 1)
}

fn region(region: Option<&str>) -> u32 {
    region.unwrap_or_default().bytes().fold(0, |code, byte| code << 8 | u32::from(byte))
}

fn number(index: usize) -> u32 {
    u32::try_from(index).expect("fewer than 2^32 of anything")
}
