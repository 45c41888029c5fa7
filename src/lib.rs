//! visavis: two texts facing each other.
//!
//! A French briefing goes in, a diffable bilingual file stands in the middle, an edition in another language comes
//! out. The central noun is the [`model::mention::Mention`]: a span of the source that the project knows how to render.
//! Drafting writes its first rendering, checking accepts any of them, drift compares them with the ones locked in the
//! bilingual file; one recogniser, `resources::mentions`, serves all three.
//!
//! This file is the map. Modules stand in reading order, floor by floor; a module uses only floors below its own
//! (`tests/suite/architecture.rs` holds the code to it). Floors 0 to 7 are pure: no disk, clock, environment, network
//! or process.

// floor 0: places in a text
pub mod text;
// floor 1: nouns, plain data
pub mod model;
// floor 2: what a language is
pub mod language;
// floor 3: what a project knows
pub mod glossary;
pub mod locales;
pub mod memory;
pub mod source;
pub mod values;
// floor 4: one immutable bundle
pub mod resources;
// floor 5: plug-ins
pub mod checks;
pub mod engines;
// floor 6: the verbs
pub mod pipeline;
// floor 7: text in, text out
pub mod formats;
pub mod reports;
// floor 8: disk, clock, environment, processes
pub mod project;
// floor 9: front ends
pub mod cli;
