//! The interface's own messages: wording for people, in their language.

use crate::model::{Locale, Message, message::Argument};
use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::OnceLock;

/// The interface catalogs, the reader's language first, English-or-whatever-comes-last to fall back on.
pub struct Interface {
    catalogs: Vec<Catalog>,
}

/// The messages of one language, read when the first of them is said.
struct Catalog {
    locale: Locale,
    text: String,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Catalog {
    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| bundle(&self.locale, &self.text))
    }
}

impl fmt::Debug for Interface {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales: Vec<String> = self.catalogs.iter().map(|catalog| catalog.locale.to_string()).collect();
        formatter.debug_struct("Interface").field("locales", &locales).finish_non_exhaustive()
    }
}

impl Interface {
    /// The catalogs in order of preference, each with the text of its message file. What does not parse is left out:
    /// the files are ours, and a test reads them.
    pub fn new(catalogs: &[(Locale, &str)]) -> Self {
        let catalog = |(locale, text): &(Locale, &str)| Catalog {
            locale: locale.clone(),
            text: (*text).to_owned(),
            bundle: OnceLock::new(),
        };
        Self { catalogs: catalogs.iter().map(catalog).collect() }
    }

    /// The locale that messages are worded in, if there is any catalog.
    pub fn locale(&self) -> Option<&Locale> {
        self.catalogs.first().map(|catalog| &catalog.locale)
    }

    /// The wording of `message`; its id where no catalog has it.
    pub fn say(&self, message: &Message) -> String {
        let arguments = arguments(message);
        self.find(&message.id, &arguments).unwrap_or_else(|| message.id.clone())
    }

    /// The wording of the message `id`, if a catalog has it.
    pub fn text(&self, id: &str) -> Option<String> {
        self.find(id, &FluentArgs::new())
    }

    /// `items` as a list in running text: « a, b et c ».
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.say(&Message::new("cli-list").text("first", first.join(", ")).text("last", last.clone()))
            }
        }
    }

    fn find(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.catalogs.iter().map(Catalog::bundle).find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
        })
    }
}

fn bundle(locale: &Locale, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(if locale.language.as_str() == "fr" { grouped_by_space } else { grouped_by_comma }));
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn arguments(message: &Message) -> FluentArgs<'_> {
    let mut arguments = FluentArgs::new();
    for (name, argument) in &message.arguments {
        match argument {
            Argument::Text(text) => arguments.set(name.as_str(), text.as_str()),
            Argument::Count(count) => {
                #[expect(clippy::cast_precision_loss, reason = "no one counts past 2^52 segments")]
                arguments.set(name.as_str(), *count as f64);
            }
        }
    }
    arguments
}

fn grouped_by_space<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, "\u{202F}")
}

fn grouped_by_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, ",")
}

/// A whole number in groups of three digits.
fn grouped(value: &FluentValue<'_>, mark: &str) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    if value.fract() != 0.0 {
        return None;
    }
    let digits = format!("{:.0}", value.abs());
    let mut shown = String::from(if *value < 0.0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push_str(mark);
        }
        shown.push(digit);
    }
    Some(shown)
}

/// The ids of the messages in `text`, for tests that compare catalogs.
pub fn ids(text: &str) -> BTreeSet<String> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.entries().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    messages.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface() -> Interface {
        let french = "segments = { $count ->\n    [one] un segment\n   *[other] { $count } segments\n}\ncli-list = { $first } et { $last }";
        let english = "only-english = Only { $name }";
        Interface::new(&[("fr".parse().unwrap(), french), ("en".parse().unwrap(), english)])
    }

    #[test]
    fn counts_choose_the_plural_and_are_grouped() {
        assert_eq!(interface().say(&Message::new("segments").count("count", 1)), "un segment");
        assert_eq!(interface().say(&Message::new("segments").count("count", 12_345)), "12\u{202F}345 segments");
    }

    #[test]
    fn a_missing_message_falls_back() {
        assert_eq!(interface().say(&Message::new("only-english").text("name", "x")), "Only x");
        assert_eq!(interface().say(&Message::new("nowhere")), "nowhere");
        assert_eq!(interface().text("nowhere"), None);
    }

    #[test]
    fn lists() {
        assert_eq!(interface().list(&["a".into(), "b".into(), "c".into()]), "a, b et c");
    }
}
