//! The attributes of a tag.

use super::MAX_ATTRIBUTES;
use super::flaw::Flaw;
use super::name::{DECLARATION, Name, Scopes, is_name, split};
use super::parser::{character_flaw, is_allowed, unescape_flaw};
use quick_xml::XmlVersion;
use quick_xml::events::attributes::{AttrError, Attribute, Attributes};
use std::borrow::Cow;

/// The attributes of a tag at depth `depth`, in the order of the text. `raw` is the tag between its brackets, `named`
/// the length of its name, `at` where it begins. Declarations of namespaces go into `scopes`.
pub(super) fn attributes<'t>(
    (raw, named, at): (&'t str, usize, usize),
    depth: usize,
    scopes: &mut Scopes<'t>,
) -> Result<Vec<(Name<'t>, Cow<'t, str>)>, Flaw> {
    let mut found: Vec<(Name<'t>, Cow<'t, str>)> = Vec::new();
    if raw.len() == named {
        return Ok(found);
    }
    let mut all = Attributes::new(raw, named);
    // Doubles are looked for here, which for the few that an element has costs less.
    for attribute in all.with_checks(false) {
        if found.len() == MAX_ATTRIBUTES {
            return Err(Flaw::new(at, "formats-xml-attributes-many").count("limit", MAX_ATTRIBUTES));
        }
        let attribute = attribute.map_err(|error| syntax_flaw(&error, raw, at))?;
        let written = attribute.key.into_inner();
        if found.iter().any(|(name, _)| name.written == written) {
            return Err(Flaw::new(at, "formats-xml-attribute-twice").text("attribute", written));
        }
        found.push((Name { written, space: "", local: written }, value(&attribute, at)?));
    }
    for (name, value) in &found {
        match name.written.strip_prefix("xmlns") {
            Some("") => scopes.declare(depth, "", value),
            Some(rest) if rest.starts_with(':') => scopes.declare(depth, &rest[1..], value),
            _ => {}
        }
    }
    for (name, _) in &mut found {
        resolve(name, at, scopes)?;
    }
    Ok(found)
}

/// The value of an attribute, normalised as XML wants it: line breaks and tabs are spaces, references are what they
/// stand for.
fn value<'t>(attribute: &Attribute<'t>, at: usize) -> Result<Cow<'t, str>, Flaw> {
    if attribute.value.contains('<') || !is_name(attribute.key.into_inner()) {
        let name = attribute.key.into_inner();
        return Err(Flaw::new(at, "formats-xml-attribute-syntax").text("attribute", name));
    }
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| unescape_flaw(&error, at))?;
    // The text has no forbidden characters, but references can stand for them.
    let owned = if let Cow::Owned(value) = &value { value.as_str() } else { "" };
    match owned.chars().find(|c| !is_allowed(*c)) {
        Some(c) => Err(character_flaw(at, c)),
        None => Ok(value),
    }
}

/// Find the namespace of an attribute. One without prefix is in none, whatever the default is.
fn resolve(name: &mut Name<'_>, at: usize, scopes: &Scopes<'_>) -> Result<(), Flaw> {
    let (prefix, local) = split(name.written);
    if name.written == DECLARATION {
        (name.space, name.local) = (DECLARATION, "");
    } else if !prefix.is_empty() {
        let space = scopes.space(prefix);
        name.space = space.ok_or_else(|| Flaw::new(at, "formats-xml-prefix").text("prefix", prefix))?;
        name.local = local;
    }
    Ok(())
}

fn syntax_flaw(error: &AttrError, raw: &str, at: usize) -> Flaw {
    let (AttrError::Duplicated(place, _)
    | AttrError::ExpectedEq(place)
    | AttrError::ExpectedValue(place)
    | AttrError::UnquotedValue(place)
    | AttrError::ExpectedQuote(place, _)) = error;
    let name = raw.get(*place..).unwrap_or_default().split(|c: char| c.is_whitespace() || "=\"'".contains(c)).next();
    // The place counts from the name of the tag, which follows its bracket.
    Flaw::new(at + 1 + place, "formats-xml-attribute-syntax").text("attribute", name.unwrap_or_default())
}
