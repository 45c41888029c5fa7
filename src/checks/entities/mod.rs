//! Names and titles. (E)

mod entity_forbidden;
mod entity_form;
mod entity_missing;
pub(super) mod holder;
mod name;
mod name_altered;
mod name_unknown;
mod stand_in;
mod title_missing;

pub use entity_forbidden::EntityForbidden;
pub use entity_form::EntityForm;
pub use entity_missing::EntityMissing;
pub use name_altered::NameAltered;
pub use name_unknown::NameUnknown;
pub use title_missing::TitleMissing;
