//! What target messages may select by, always complete.

use crate::language::names::{Agreement, Gender, number_name};
use crate::language::words::Number;
use crate::locales::entity::{Entity, Kind};
use crate::locales::lexicon::Lexicon;
use crate::locales::reading::Reading;
use std::collections::BTreeMap;

/// The variables that every target message may select by. What is not known is `none`.
pub(in crate::locales) const SELECTORS: &[&str] =
    &["country-id", "gender", "number", "org-id", "org-kind", "portfolio-id", "style", "title-id"];

/// Named values for a message.
pub(super) type Arguments = BTreeMap<String, String>;

/// What target messages select by.
#[derive(Debug, Clone)]
pub(in crate::locales) struct Context {
    pub(super) arguments: Arguments,
}

impl Context {
    /// Of a name by itself, in the cell `agreement`.
    pub(in crate::locales) fn of_name(entity: &Entity, agreement: Agreement, region: Option<&str>) -> Self {
        let mut context = Self::new(agreement.merge(entity.agreement).unwrap_or(agreement), region);
        context.note(entity);
        context
    }

    /// Of a title with all that its frame says. A known person settles the gender that the words leave open.
    pub(in crate::locales) fn of_reading(lexicon: &Lexicon, reading: &Reading, region: Option<&str>) -> Self {
        let entities = || {
            reading.slots.iter().filter_map(|filled| {
                let variable = &lexicon.frames.variables[filled.variable];
                let entity = &lexicon.entities[filled.lexeme?.entity];
                Some((entity, variable.base == variable.slot))
            })
        };
        let person = entities().map(|(entity, _)| entity).find(|entity| entity.kind == Kind::Person);
        let gender = reading.agreement.gender.or(person.and_then(|person| person.agreement.gender));
        let mut context = Self::new(Agreement { gender, ..reading.agreement }, region);
        for (entity, _) in entities().filter(|(_, first)| *first) {
            context.note(entity);
        }
        context
    }

    /// What stands in for the name in slot number `slot` that the lexicon does not know: it is put in afterwards, so
    /// that the rendering can be remembered whatever the name.
    pub(in crate::locales) fn stand_in(slot: usize) -> char {
        u32::try_from(slot).ok().and_then(|slot| char::from_u32(0xF0000 + slot)).expect("a frame has few slots")
    }

    /// This context in the number of one of its parts.
    pub(super) fn in_number(&self, number: Option<Number>) -> Self {
        let mut context = self.clone();
        context.set("number", number_name(number.unwrap_or(Number::Singular)));
        context
    }

    fn new(agreement: Agreement, region: Option<&str>) -> Self {
        let mut context = Self { arguments: Arguments::new() };
        for name in SELECTORS {
            context.set(name, "none");
        }
        context.set("gender", agreement.gender.unwrap_or(Gender::Masculine).name());
        context.set("number", number_name(agreement.number.unwrap_or(Number::Singular)));
        if let Some(region) = region {
            context.set("style", &region.to_lowercase());
        }
        context
    }

    /// Note what `entity` lets select.
    fn note(&mut self, entity: &Entity) {
        match entity.kind {
            Kind::Country => self.set("country-id", entity.country.as_deref().unwrap_or("none")),
            Kind::Media | Kind::Org => {
                self.set("org-id", &entity.id);
                self.set("org-kind", entity.org_kind.as_deref().unwrap_or("none"));
            }
            Kind::Portfolio => self.set("portfolio-id", &entity.id),
            Kind::Title => self.set("title-id", &entity.id),
            _ => {}
        }
    }

    fn set(&mut self, name: &str, value: &str) {
        self.arguments.insert(name.to_owned(), value.to_owned());
    }
}
