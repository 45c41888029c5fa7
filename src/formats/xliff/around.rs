//! What a unit has from the elements around it.

use super::{note_lines, tidied};
use crate::formats::xml::Element;

/// What the elements around a unit say about it.
#[derive(Clone, Copy)]
pub(in crate::formats) struct Around<'e> {
    /// What its file is called; none when the document has only this one.
    pub(in crate::formats) file: Option<&'e str>,
    /// Whether its white space is kept.
    pub(in crate::formats) keeps_space: bool,
    /// Whether it is to be translated.
    pub(in crate::formats) translate: bool,
    /// Whether its segment left the document.
    pub(in crate::formats) obsolete: bool,
    /// The notes of the groups around it.
    pub(in crate::formats) inherited: &'e [String],
}

impl<'e> Around<'e> {
    /// What holds in the file called `file`.
    pub(in crate::formats) const fn of_file(file: Option<&'e str>) -> Self {
        Self { file, keeps_space: false, translate: true, obsolete: false, inherited: &[] }
    }

    /// The same inside `element`, where groups of obsolete units have `obsolete`, a name and a value, as attribute.
    pub(in crate::formats) fn inside(self, element: &'e Element<'_>, obsolete: (&str, &str)) -> Self {
        let space = element.attribute("xml:space").map(|space| space == "preserve");
        let translate = element.attribute("translate").map(|translate| translate == "yes");
        Self {
            keeps_space: space.unwrap_or(self.keeps_space),
            translate: translate.unwrap_or(self.translate),
            obsolete: self.obsolete || element.attribute(obsolete.0) == Some(obsolete.1),
            ..self
        }
    }
}

/// Whose notes are translators'.
pub(in crate::formats) const TRANSLATOR: &str = "translator";

/// Whose notes the Translate Toolkit says translators' to be.
const PO_TRANSLATOR: &str = "po-translator";

/// Whose notes say nothing of whose they are.
pub(in crate::formats) const DEVELOPER: &str = "developer";

/// Notes of an element, line by line, by whom they are from.
#[derive(Default)]
pub(in crate::formats) struct Notes {
    /// Of translators, and about targets.
    pub(in crate::formats) translator: Vec<String>,
    /// All others: they were there before.
    pub(in crate::formats) developer: Vec<String>,
}

impl Notes {
    /// Add `note`, where the attributes `whose` and `about` tell whose it is and whether it is about the target.
    pub(in crate::formats) fn push(&mut self, note: &Element<'_>, [whose, about]: [&str; 2], keeps_space: bool) {
        let text = if keeps_space { note.text() } else { tidied(&note.text()) };
        let from = note.attribute(whose);
        match from {
            Some(TRANSLATOR | PO_TRANSLATOR) => self.translator.extend(note_lines(&text)),
            _ if note.attribute(about) == Some("target") => self.translator.extend(note_lines(&text)),
            Some(from) if from != DEVELOPER => self.developer.extend(note_lines(&format!("{from}: {text}"))),
            _ => self.developer.extend(note_lines(&text)),
        }
    }
}
