//! What the attributes of a tag say.

use super::tokens::Attribute;
use crate::model::Locale;
use crate::text::Span;

/// Names of `meta` elements whose content people read.
const DESCRIPTIONS: [&str; 7] = [
    "description",
    "og:description",
    "og:image:alt",
    "og:title",
    "twitter:description",
    "twitter:image:alt",
    "twitter:title",
];

/// Whether an element is left as it is: it says so, or is in another language than `locale`.
pub(super) fn is_left(source: &str, attributes: &[Attribute], locale: &Locale) -> bool {
    let value = |name: &str| value(source, attributes, name);
    let says_no = value("translate").is_some_and(|value| value.eq_ignore_ascii_case("no"));
    let marked = value("class").is_some_and(|names| names.split_ascii_whitespace().any(|name| name == "notranslate"));
    let foreign = value("lang").is_some_and(|tag| is_foreign(tag, locale));
    says_no || marked || foreign
}

fn is_foreign(tag: &str, locale: &Locale) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    !language.is_empty() && !language.eq_ignore_ascii_case(locale.language.as_str())
}

/// The values of the attributes of the element called `name` that people read. Those without quotation marks are left
/// out: a space would end them.
pub(super) fn texts(source: &str, name: &str, attributes: &[Attribute]) -> Vec<Span> {
    let caption = name == "input" && matches!(value(source, attributes, "type"), Some("submit" | "button" | "reset"));
    let key = value(source, attributes, "name").or_else(|| value(source, attributes, "property"));
    let described = name == "meta" && key.is_some_and(|key| DESCRIPTIONS.contains(&key.to_ascii_lowercase().as_str()));
    let is_read = |attribute: &&Attribute| match attribute.name.as_str() {
        "alt" | "aria-label" | "placeholder" | "title" => true,
        "content" => described,
        "value" => caption,
        _ => false,
    };
    let is_text = |value: &Span| {
        let quoted = source[..value.start].ends_with(['"', '\'']);
        quoted && value.of(source).chars().any(char::is_alphabetic)
    };
    attributes.iter().filter(is_read).map(|attribute| attribute.value).filter(is_text).collect()
}

fn value<'s>(source: &'s str, attributes: &[Attribute], name: &str) -> Option<&'s str> {
    attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.of(source))
}
