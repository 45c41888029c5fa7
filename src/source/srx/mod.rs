//! SRX 2.0, the exchange format for segmentation rules: a reader, and an engine that runs the rules.
//!
//! A rule names what stands before and after a place, and whether a text breaks there; the rules of the languages are
//! in order, and at each place the first that applies decides. The patterns are in ICU’s dialect; the anchors `^`
//! and `$` are the start and the end of the text that is cut, as in other tools. A rule sees 256 bytes on either side.

mod automaton;
mod dialect;
mod exact;
mod fault;
mod file;
mod pattern;
mod reading;
mod rules;

pub use fault::Fault;
pub use file::{Group, Map, Srx};
pub use rules::{Rule, Rules};
