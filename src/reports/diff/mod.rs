//! What changed between two bilingual files or editions, segment by segment.

mod json;
mod markup;
mod plain;
mod text;

pub use plain::plain;

use super::{Reader, difference};
use crate::model::{Bilingual, Choice, Message, Pair, Verdict};
use crate::pipeline::diff::Differing;

/// Two files with what differs.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// What the old file is called.
    pub old_name: &'a str,
    /// What the new file is called.
    pub new_name: &'a str,
    /// The old file.
    pub old: &'a Bilingual,
    /// The new file.
    pub new: &'a Bilingual,
    /// The segments that differ.
    pub differing: &'a [Differing],
}

/// A way to write what differs.
pub type Writer = fn(&Compared<'_>, &Reader<'_>) -> String;

/// The ways by the names that people write, in the order in which help shows them.
pub static ALL: &[(&str, Writer)] = &[
    ("text", text::text),
    ("unified", unified),
    ("side-by-side", side_by_side),
    ("json", json::json),
    ("markdown", markup::markdown),
    ("html", markup::html),
];

/// What became of a segment, in a word: of its source, or of its translation where the source stayed.
fn label(differing: &Differing, reader: &Reader<'_>) -> String {
    let target = |pair: &Option<Pair>| pair.as_ref().map(|pair| pair.target.clone());
    let id = match differing.verdict {
        Verdict::Unchanged if target(&differing.old) != target(&differing.new) => {
            "pipeline-diff-translation".to_owned()
        }
        verdict => format!("pipeline-drift-verdict-{}", verdict.name()),
    };
    reader.interface.say(&Message::new(&id))
}

/// The segments as text, in a patch.
fn unified(compared: &Compared<'_>, _: &Reader<'_>) -> String {
    difference::unified(compared.new_name, &plain(compared.old), &plain(compared.new))
}

/// The segments as text, beside one another.
fn side_by_side(compared: &Compared<'_>, reader: &Reader<'_>) -> String {
    difference::side_by_side(&plain(compared.old), &plain(compared.new), reader.width)
}
