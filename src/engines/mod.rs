//! Engines that propose a target for a segment: one file each, and one line in the table.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod assemble;
pub mod memory;
pub mod whole;

use crate::memory::Neighbours;
use crate::model::{Drafts, Match, Mention, Placeable, Style};
use crate::resources::Resources;

/// A segment that wants a target.
pub struct Request<'r> {
    /// Its text.
    pub text: &'r str,
    /// Its inline codes, which a target must have.
    pub placeables: &'r [Placeable],
    /// The texts of the segments before and after it.
    pub neighbours: Neighbours<'r>,
    /// What is mentioned in it.
    pub mentions: &'r [Mention],
    /// What the project knows.
    pub resources: &'r Resources,
    /// What the edition asks for.
    pub style: &'r Style,
}

/// Something that proposes targets.
pub trait Engine: Sync {
    /// Its name, for people.
    fn name(&self) -> &'static str;

    /// The least that must be allowed for it to be asked.
    fn needs(&self) -> Drafts;

    /// The target that it proposes, if any.
    fn propose(&self, request: &Request<'_>) -> Option<Match>;
}

/// All engines, the most trustworthy first: the first that has something to propose is taken.
pub static ALL: &[&dyn Engine] = &[&memory::Exact, &whole::Whole, &assemble::Assemble];

/// The proposal of the best engine that `drafts` lets speak.
pub fn propose(request: &Request<'_>, drafts: Drafts) -> Option<Match> {
    ALL.iter().filter(|engine| engine.needs() <= drafts).find_map(|engine| engine.propose(request))
}
