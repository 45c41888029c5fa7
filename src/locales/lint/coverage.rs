//! Messages that the target lacks, and those that only the target has.

use super::{Role, found, role};
use crate::locales::Catalog;
use crate::model::{Message, Problem, Severity};

pub(super) fn lint(source: &Catalog, target: &Catalog) -> Vec<Problem> {
    let locale = target.locale().to_string();
    let missing = source.messages().map(|message| message.id.name).filter(|id| target.message(id).is_none());
    let missing = missing.filter_map(|id| {
        let (severity, notice) = match role(id) {
            Role::Frame | Role::Modifier => (Severity::Warning, "locales-frame-missing"),
            Role::Entity => (Severity::Note, "locales-missing"),
            Role::Unknown | Role::Other => return None,
        };
        let message = Message::new(notice).text("id", id).text("locale", &locale);
        Some(found(source, severity, id, message))
    });
    let extra = target.messages().map(|message| message.id.name);
    let extra = extra.filter(|id| source.message(id).is_none() && role(id) != Role::Unknown);
    let extra = extra.map(|id| found(target, Severity::Warning, id, Message::new("locales-extra").text("id", id)));
    missing.chain(extra).collect()
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn missing_and_extra() {
        let french = "place-x = X\nplace-y = Y\nframe-title = { $title }\n";
        let english = "place-x = X\nplace-z = Z\nunknown-org = { $text }\n";
        let expected = [
            ("locales-extra", "en.ftl", 2, 1),
            ("locales-missing", "fr.ftl", 2, 1),
            ("locales-frame-missing", "fr.ftl", 3, 1),
        ];
        check(french, english, &expected);
    }
}
