//! What the source says of its entities beside their wordings.

use super::{Role, found, patterns, role};
use crate::locales::entity::{NOTED, ORG_KINDS};
use crate::locales::frame;
use crate::locales::pattern::{Unreadable, plain};
use crate::locales::{Catalog, Lexicon};
use crate::model::{Message, Problem, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// The attributes that are other wordings of an entity; they may be numbered.
const WORDINGS: &[&str] = &["acronym", "alias", "official", "short", "variant"];

pub(super) fn lint(source: &Catalog, lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut identifiers = BTreeMap::new();
    for message in source.messages() {
        let id = message.id.name;
        if matches!(role(id), Role::Other | Role::Unknown) {
            problems.push(found(source, Severity::Warning, id, Message::new("locales-unknown-prefix").text("id", id)));
        }
        for (name, pattern) in patterns(message) {
            if let Some(name) = name.filter(|name| role(id) == Role::Entity && !is_read(name, lexicon)) {
                let notice = Message::new("locales-unknown-attribute").text("name", name).text("id", id);
                problems.push(found(source, Severity::Warning, name, notice));
            }
            let Some((name, value)) = name.zip(plain(source, pattern)) else { continue };
            let wrong = match name {
                "wikidata" => wikidata(id, &value, &mut identifiers),
                "org-kind" if !ORG_KINDS.contains(&&*value) => Some("locales-org-kind"),
                "country" if lexicon.entity(&format!("country-{value}")).is_none() => Some("locales-country"),
                _ => None,
            };
            let notice = wrong.map(|notice| Message::new(notice).text("value", &*value).text("id", id));
            problems.extend(notice.map(|notice| found(source, Severity::Error, name, notice)));
        }
    }
    let shared: BTreeSet<(&str, &str)> =
        lexicon.shared().map(|(first, other)| (other.id.as_str(), first.id.as_str())).collect();
    problems.extend(shared.into_iter().map(|(id, other)| {
        let part = source.message(id).map_or("", |message| message.id.name);
        let message = Message::new("locales-shared-wording").text("id", id).text("other", other);
        found(source, Severity::Note, part, message)
    }));
    problems.extend(lexicon.frames.unreachable().map(|id| {
        let part = source.message(id).map_or("", |message| message.id.name);
        frame::report(source, Unreadable { part, reason: "locales-source-start" })
    }));
    problems
}

/// Whether the attribute `name` of an entity says anything: what is noted of it, a wording, or what is noted of one.
fn is_read(name: &str, lexicon: &Lexicon) -> bool {
    let wording = name.strip_suffix("-agree").or_else(|| name.strip_suffix("-article")).unwrap_or(name);
    let wording = wording.trim_end_matches(|digit: char| digit.is_ascii_digit()).trim_end_matches('-');
    let mut slots = lexicon.frames.variables.iter().filter_map(|variable| variable.attribute.as_deref());
    NOTED.contains(&name) || WORDINGS.contains(&wording) || slots.any(|attribute| attribute == wording)
}

/// An identifier is `Q` with digits, and belongs to one entity.
fn wikidata(id: &str, value: &str, seen: &mut BTreeMap<String, String>) -> Option<&'static str> {
    let digits = value.strip_prefix('Q').filter(|digits| !digits.is_empty());
    if digits.is_none_or(|digits| !digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Some("locales-wikidata");
    }
    seen.insert(value.to_owned(), id.to_owned()).map(|_| "locales-wikidata-twice")
}

#[cfg(test)]
mod tests {
    use crate::locales::lint::tests::check;

    #[test]
    fn identifiers_kinds_and_countries() {
        let french = "org-a = A\n    .wikidata = Q12\norg-b = B\n    .wikidata = Q12\norg-c = C\n    .wikidata = 12\n    .org-kind = firm\n    .country = xx\n";
        let english = "org-a = A\norg-b = B\norg-c = C\n";
        let expected = [
            ("locales-wikidata-twice", "fr.ftl", 4, 6),
            ("locales-wikidata", "fr.ftl", 6, 6),
            ("locales-org-kind", "fr.ftl", 7, 6),
            ("locales-country", "fr.ftl", 8, 6),
        ];
        check(french, english, &expected);
    }

    #[test]
    fn two_entities_share_a_wording() {
        let congo = "country-cd = Congo\ncountry-cg = Congo\n";
        check(congo, congo, &[("locales-shared-wording", "fr.ftl", 2, 1)]);
    }

    #[test]
    fn what_no_one_reads_is_told() {
        check("thing-x = X\n", "", &[("locales-unknown-prefix", "fr.ftl", 1, 1)]);
        let attributes = "place-x = X\n    .artcle = le\n    .alias-2 = Y\n    .alias-2-article = la\n";
        check(attributes, "place-x = X\n", &[("locales-unknown-attribute", "fr.ftl", 2, 6)]);
        let frames = "frame-a = { $org }, { $title }\n";
        check(frames, "frame-a = { $org }\n", &[("locales-source-start", "fr.ftl", 1, 1)]);
        check("place-x = { $y }\n", "place-x = X\n", &[("locales-source-slot", "fr.ftl", 1, 1)]);
    }
}
