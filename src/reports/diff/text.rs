//! For people at a terminal: source and target together, the words that changed marked, what the glossary makes of it
//! beneath.

use super::{Compared, label};
use crate::model::{RowDrift, Verdict};
use crate::pipeline::diff::Differing;
use crate::reports::{Reader, difference, visible};
use std::fmt::Write;

/// What differs.
pub(super) fn text(compared: &Compared<'_>, reader: &Reader<'_>) -> String {
    let mut text = String::new();
    for differing in compared.differing {
        let verdict = label(differing, reader);
        let mut line = |line: &str| writeln!(text, "{line}").expect("a string takes all that is written");
        line(&format!("{:>4}  {verdict}{}", units(differing), states(differing)));
        for both in texts(differing) {
            line(&format!("      {both}"));
        }
        for row in &differing.rows {
            line(&format!("      {}", row_text(row)));
        }
    }
    text
}

/// `12`, or `12 → 14` where it moved.
pub(super) fn units(differing: &Differing) -> String {
    match (differing.old_unit, differing.new_unit) {
        (Some(old), Some(new)) if old != new && differing.verdict == Verdict::Moved => format!("{old} → {new}"),
        (_, Some(unit)) | (Some(unit), None) => unit.to_string(),
        (None, None) => String::new(),
    }
}

fn states(differing: &Differing) -> String {
    match (&differing.old, &differing.new) {
        (Some(old), Some(new)) if old.state != new.state => format!(" ({} → {})", old.state.name(), new.state.name()),
        _ => String::new(),
    }
}

/// The two sources in one, and the two targets.
fn texts(differing: &Differing) -> Vec<String> {
    let side = |of: fn(&crate::model::Pair) -> &String| {
        let text = |pair: &Option<crate::model::Pair>| pair.as_ref().map(|pair| of(pair).clone()).unwrap_or_default();
        (text(&differing.old), text(&differing.new))
    };
    let sides = [side(|pair| &pair.source), side(|pair| &pair.target)];
    let sides = sides.into_iter().filter(|(old, new)| !(old.is_empty() && new.is_empty()));
    let whole = differing.verdict == Verdict::Split || differing.verdict == Verdict::Merged;
    sides.map(|(old, new)| if whole { visible::line(&new) } else { difference::inline(&old, &new) }).collect()
}

/// `term eu-004: Conseil européen: European Council ⇒ the European Council`
pub(super) fn row_text(row: &RowDrift) -> String {
    let id = if row.id.is_empty() { String::new() } else { format!(" {}", row.id) };
    let is = if row.is.is_empty() { "∅" } else { &row.is };
    visible::line(&format!("{}{id}: {}: {} ⇒ {is}", row.kind.name(), row.source, row.was.as_deref().unwrap_or("∅")))
}
