//! The mark of a list item was typed into the target.

use crate::checks::{Check, Facing};
use crate::model::{Finding, Rule, Safety, Severity};
use crate::text::Span;

/// The mark of a list item was typed into the target.
#[derive(Debug)]
pub struct ListMarker;

static RULE: Rule = Rule::new(Severity::Warning, "M021", "list-marker", include_str!("list_marker.md"));

/// Marks of list items, each with the white space behind it.
const MARKS: &str = "•‣⁃▪◦●○■□►▸▶➢➤→✓✔❖*-–—";

impl Check for ListMarker {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn pair(&self, facing: &Facing<'_>) -> Vec<Finding> {
        let (source, target) = (marker(facing.source.text), marker(facing.target.text));
        let span = Span::new(0, target);
        let added = source == 0 && target > 0 && !facing.target.is_blank();
        added.then(|| RULE.finding().in_target(span).fixed(span, "", Safety::Safe)).into_iter().collect()
    }
}

/// Length in bytes of the list mark that `text` begins with, the white space behind it included; 0 when there is none.
fn marker(text: &str) -> usize {
    let mut characters = text.char_indices();
    let marked = characters.next().is_some_and(|(_, first)| MARKS.contains(first));
    let spaced = characters.next().is_some_and(|(_, second)| second.is_whitespace());
    if !(marked && spaced) {
        return 0;
    }
    let first = text.chars().next().map_or(0, char::len_utf8);
    text.len() - text[first..].trim_start().len()
}
