//! Where a title contradicts itself, or what is known of its holder.

use super::Names;
use super::entity::Kind;
use super::frame::Role;
use super::hits::Hits;
use super::lexicon::Lexicon;
use super::reading::{Reader, Reading};
use super::shape::Shapes;
use crate::text::{Span, Words};

/// A title that contradicts itself, or what is known of its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The whole title.
    pub span: Span,
    /// The part that does not go with the rest.
    pub part: Span,
    /// What is wrong with it.
    pub conflict: Conflict,
}

/// What contradicts what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// Article, title and adjective do not agree: « la vice-président américaine ».
    Agreement,
    /// The holder, a person of the catalog, has the other gender.
    Gender {
        /// Id of the person.
        person: String,
    },
    /// The holder, a person of the catalog, belongs to another country.
    Country {
        /// Id of the person.
        person: String,
        /// The country that the catalog gives for the person, as ids of countries end.
        country: String,
    },
}

impl Names {
    /// The titles in `words` that contradict themselves or what the catalog knows of their holders, in text order.
    pub fn contradictions(&self, words: &Words<'_>) -> Vec<Contradiction> {
        let lexicon = self.lexicon();
        let hits = Hits::find(lexicon, words);
        let shapes = Shapes { lexicon, words, hits: &hits };
        let mut found: Vec<Contradiction> = Vec::new();
        for reading in Reader::lenient(shapes).read() {
            if found.last().is_some_and(|last| last.span.overlaps(reading.span)) {
                continue;
            }
            found.extend(contradiction(lexicon, &reading));
        }
        found
    }
}

fn contradiction(lexicon: &Lexicon, reading: &Reading) -> Option<Contradiction> {
    let span = reading.span;
    if let Some(part) = reading.fault {
        return Some(Contradiction { span, part, conflict: Conflict::Agreement });
    }
    let holders = reading.slots.iter().filter(|filled| lexicon.frames.variables[filled.variable].role == Role::Name);
    let [holder] = holders.collect::<Vec<_>>()[..] else { return None };
    let person = &lexicon.entities[holder.lexeme?.entity];
    let genders = reading.agreement.gender.zip(person.agreement.gender);
    if genders.is_some_and(|(told, known)| told != known) {
        let conflict = Conflict::Gender { person: person.id.clone() };
        return Some(Contradiction { span, part: holder.span, conflict });
    }
    let countries = reading.slots.iter().filter_map(|filled| Some((filled, &lexicon.entities[filled.lexeme?.entity])));
    let (slot, told) = countries.into_iter().find(|(_, entity)| entity.kind == Kind::Country)?;
    let known = person.country.as_ref().filter(|known| told.country.as_ref() != Some(*known) && !told.is_union())?;
    let conflict = Conflict::Country { person: person.id.clone(), country: known.clone() };
    Some(Contradiction { span, part: slot.span, conflict })
}
