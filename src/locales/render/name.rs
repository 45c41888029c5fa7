//! Names and titles by themselves.

use super::{Context, Rendering, Target};
use crate::language::names::{Agreement, Gender};
use crate::language::words::Number;
use crate::locales::frame::Role;
use crate::locales::lexicon::{Form, Lexeme, Lexicon};
use crate::locales::reading::Reading;
use std::cell::LazyCell;

/// The forms of a place or body that a text may use for one another: « en France » may be “in French territory”.
const OTHER_FORMS: &[&str] = &["adjective", "title-adjective", "demonym"];

/// What the attributes of errors are called: `forbidden-1` …
const FORBIDDEN: &str = "forbidden";

/// The name `lexeme` by itself: the form of the target that is parallel to the one found, then all others.
pub(super) fn render(target: &Target, lexicon: &Lexicon, lexeme: &Lexeme, region: Option<&str>) -> Rendering {
    let entity = &lexicon.entities[lexeme.entity];
    let id = entity.id.as_str();
    let mut rendered = Rendering::default();
    if !target.has(id) {
        return rendered;
    }
    let parallel: &[&str] = match lexeme.form {
        Form::Acronym => &["acronym"],
        Form::Official => &["official"],
        Form::Short => &["short"],
        Form::Attribute => &["adjective"],
        // Where the adjective is the noun as well, it is written once.
        Form::Demonym => &["demonym", "adjective"],
        Form::Full => &[],
    };
    let contexts = LazyCell::new(|| {
        let cells = cells(lexeme.agreement);
        cells.map(|cell| Context::of_name(entity, cell, region)).collect::<Vec<_>>()
    });
    let mut push = |name: Option<&str>| match target.fixed(id, name) {
        Some(wording) => rendered.push(wording.to_owned()),
        None if target.has_wording(id, name) => {
            rendered.extend(contexts.iter().filter_map(|context| target.format(id, name, &context.arguments)));
        }
        None => {}
    };
    if let Some(name) = parallel.iter().find(|name| target.has_attribute(id, name)) {
        push(Some(name));
    }
    push(None);
    let aliases = target.numbered(id, "alias").collect::<Vec<_>>();
    aliases.into_iter().chain(["acronym", "official", "short"]).for_each(|name| push(Some(name)));
    let forms = OTHER_FORMS.iter().flat_map(|name| std::iter::once(*name).chain(target.numbered(id, name)));
    forms.for_each(|name| push(Some(name)));
    if target.numbered(id, FORBIDDEN).next().is_some() {
        rendered.forbidden = forbidden(target, id, &contexts[0]);
    }
    rendered
}

/// The title of `reading` without the rest of its frame.
pub(super) fn title(target: &Target, lexicon: &Lexicon, reading: &Reading, region: Option<&str>) -> Rendering {
    let mut rendered = Rendering::default();
    let is_title = |variable: usize| lexicon.frames.variables[variable].role == Role::Title;
    let title = reading.slots.iter().find(|filled| is_title(filled.variable)).and_then(|filled| filled.lexeme);
    let Some(title) = title else { return rendered };
    let id = lexicon.entities[title.entity].id.as_str();
    let context = Context::of_reading(lexicon, reading, region);
    let aliases = target.numbered(id, "alias").map(Some);
    for name in [None, Some("generic")].into_iter().chain(aliases) {
        rendered.extend(target.format(id, name, &context.arguments));
    }
    rendered.forbidden = forbidden(target, id, &context);
    rendered
}

/// The wordings of the message `id` that are errors.
pub(super) fn forbidden(target: &Target, id: &str, context: &Context) -> Vec<String> {
    let names = target.numbered(id, FORBIDDEN);
    names.filter_map(|name| target.format(id, Some(name), &context.arguments)).collect()
}

/// The cell that was found, then the others that it does not exclude: what agrees with a noun in one language may agree
/// with another noun in the other.
fn cells(found: Agreement) -> impl Iterator<Item = Agreement> {
    let genders = [found.gender.unwrap_or(Gender::Masculine), Gender::Masculine, Gender::Feminine];
    let numbers = [found.number.unwrap_or(Number::Singular), Number::Singular, Number::Plural];
    let pairs = numbers.into_iter().flat_map(move |number| genders.map(|gender| (gender, number)));
    pairs.map(|(gender, number)| Agreement::new(Some(gender), Some(number)))
}
