//! A name is introduced by its acronym, though the source writes it out.

use crate::checks::{Check, File, Placed};
use crate::model::{MentionKind, Rule, Severity};
use rustc_hash::FxHashSet;

/// A name is introduced by its acronym, though the source writes it out.
#[derive(Debug)]
pub struct EntityForm;

static RULE: Rule = Rule::new(Severity::Note, "E004", "entity-form", include_str!("entity_form.md"));

impl Check for EntityForm {
    fn rule(&self) -> &'static Rule {
        &RULE
    }

    fn file(&self, file: &File<'_>) -> Vec<Placed> {
        let mut introduced: FxHashSet<&str> = FxHashSet::default();
        let mut placed = Vec::new();
        for (index, uses) in file.uses.iter().enumerate() {
            for used in uses.iter().filter(|used| introduced.insert(&used.id)) {
                let pair = &file.pairs[index];
                let written_out = !is_acronym(used.source.of(&pair.source)) && !is_acronym(&used.best);
                if written_out && is_acronym(&used.rendering) && !is_acronym_common(used.kind) {
                    let finding = RULE.finding().in_source(used.source).in_target(used.target);
                    let finding = finding.text("text", &used.rendering).text("expected", &used.best);
                    placed.push(Placed { pair: index, finding: finding.expecting([used.best.clone()]) });
                }
            }
        }
        placed
    }
}

fn is_acronym(text: &str) -> bool {
    !text.chars().any(char::is_lowercase)
}

/// Terms may come as acronyms at once (*AI*); bodies are introduced.
fn is_acronym_common(kind: MentionKind) -> bool {
    kind == MentionKind::Term
}
