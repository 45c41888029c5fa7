//! A memory as pairs of one source language and one target language, and back.
//!
//! | pair | unit |
//! |---|---|
//! | source, target | the variants in the two languages |
//! | draft | the property `x-visavis-state`; any other target is translated |
//! | obsolete | the property `x-visavis-obsolete` |
//! | translators’ notes | notes |
//! | context, lines of tools, flags, references, earlier source and context | properties |
//! | notes of the header | notes of the header |
//! | fields, lines of tools, flags, references of the header | properties of the header |
//!
//! A memory has no place for pairs without target.

use super::Tmx;
use crate::formats::{Format, Read};
use crate::model::{
    Archive, Bilingual, Header, Locale, Message, Pair, Problem, Property, Severity, State, TranslationUnit, Variant,
};
use rustc_hash::FxHashMap;

/// TMX files as bilingual files. The source language is the one that most units were translated from, or else that of the
/// first text; the target language is the most frequent of the others, of equals the first.
#[derive(Debug, Clone, Copy)]
pub struct Pairs;

const CONTEXT: &str = "x-visavis-context";
/// A field of the header; its name follows.
const FIELD: &str = "x-visavis-field ";
const FLAG: &str = "x-visavis-flag";
const OBSOLETE: &str = "x-visavis-obsolete";
const PREVIOUS: &str = "x-visavis-previous";
const PREVIOUS_CONTEXT: &str = "x-visavis-previous-context";
const REFERENCE: &str = "x-visavis-reference";
const REMARK: &str = "x-visavis-remark";
const STATE: &str = "x-visavis-state";
/// The context as the Translate Toolkit writes it.
const TOOLKIT_CONTEXT: &str = "x-context";

impl Format<Bilingual> for Pairs {
    fn name(&self) -> &'static str {
        Format::<Archive>::name(&Tmx)
    }

    fn extensions(&self) -> &'static [&'static str] {
        Format::<Archive>::extensions(&Tmx)
    }

    fn read(&self, path: &str, text: &str) -> Read<Bilingual> {
        let Read { value: archive, mut problems } = Tmx.read(path, text);
        let (source, target) = languages(&archive);
        let mut bilingual = Bilingual { header: header(&archive), ..Bilingual::new(source.clone(), target.clone()) };
        let mut seen = FxHashMap::default();
        let found = archive.units.iter().filter_map(|unit| Some((unit, unit.pair(&source, &target)?)));
        let found: Vec<_> = found.collect();
        let left_out = archive.units.len() - found.len();
        for (unit, texts) in found {
            if unit.property(OBSOLETE).is_some() {
                bilingual.obsolete.push(pair(unit, texts));
            } else {
                bilingual.pairs.extend(told_apart(pair(unit, texts), texts, &mut seen));
            }
        }
        if left_out > 0 {
            let message = Message::new("formats-tmx-left-out").count("count", left_out);
            let message = message.text("source", source.to_string()).text("target", target.to_string());
            let path = path.to_owned();
            problems.push(Problem { severity: Severity::Note, path, line: 0, column: 0, message, hint: None });
        }
        Read { value: bilingual, problems }
    }

    fn write(&self, value: &Bilingual) -> String {
        let with_target = |pair: &&Pair| !pair.target.is_empty();
        let locales = [&value.source, &value.target];
        let gone = |pair| {
            let mut unit = unit(pair, locales);
            unit.properties.push(property(OBSOLETE, "yes"));
            unit
        };
        let units = value.pairs.iter().filter(with_target).map(|pair| unit(pair, locales));
        Tmx.write(&Archive {
            source: Some(value.source.clone()).filter(|source| !source.language.is_empty()),
            notes: value.header.notes.clone(),
            properties: header_properties(&value.header),
            units: units.chain(value.obsolete.iter().filter(with_target).map(gone)).collect(),
        })
    }
}

/// What the notes and visavis’s own properties of a memory say about it as a whole.
fn header(archive: &Archive) -> Header {
    let mut header = Header { notes: lines(&archive.notes), ..Header::default() };
    for Property { kind, value } in &archive.properties {
        match kind.as_str() {
            FLAG => header.flags.push(value.clone()),
            REFERENCE => header.references.push(value.clone()),
            REMARK => header.extracted.push(value.clone()),
            _ => header.fields.extend(kind.strip_prefix(FIELD).map(|name| (name.to_owned(), value.clone()))),
        }
    }
    header
}

fn header_properties(header: &Header) -> Vec<Property> {
    let fields = header.fields.iter().map(|(name, value)| property(&format!("{FIELD}{name}"), value));
    let list = [(REMARK, &header.extracted), (FLAG, &header.flags), (REFERENCE, &header.references)];
    fields.chain(list.into_iter().flat_map(|(kind, values)| properties(kind, values))).collect()
}

fn lines<'n>(notes: impl IntoIterator<Item = &'n String>) -> Vec<String> {
    notes.into_iter().flat_map(|note| note.split('\n')).map(str::to_owned).collect()
}

fn property(kind: &str, value: &str) -> Property {
    Property { kind: kind.to_owned(), value: value.to_owned() }
}

fn properties<'v>(kind: &str, values: impl IntoIterator<Item = &'v String>) -> impl Iterator<Item = Property> {
    values.into_iter().map(move |value| property(kind, value))
}

/// The languages of the pairs of a memory: the one that most units say they were translated from, whatever the header
/// says, and the one that most of their other texts are in.
fn languages(archive: &Archive) -> (Locale, Locale) {
    let variants = || archive.units.iter().flat_map(|unit| &unit.variants).map(|variant| &variant.locale);
    let sources = archive.units.iter().filter_map(|unit| unit.source.as_ref().or(archive.source.as_ref()));
    let source = most(sources).or(archive.source.as_ref()).or_else(|| variants().next());
    let source = source.cloned().unwrap_or_default();
    let target = most(variants().filter(|locale| locale.language != source.language)).cloned();
    (source, target.unwrap_or_default())
}

/// The most frequent of `locales`, of equals the first.
fn most<'l>(locales: impl Iterator<Item = &'l Locale>) -> Option<&'l Locale> {
    let mut counts: Vec<(&Locale, usize)> = Vec::new();
    for locale in locales {
        match counts.iter_mut().find(|(known, _)| *known == locale) {
            Some((_, count)) => *count += 1,
            None => counts.push((locale, 1)),
        }
    }
    let most = counts.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best });
    most.map(|(locale, _)| locale)
}

/// The pair of a unit.
fn pair(unit: &TranslationUnit, (source, target): (&Variant, &Variant)) -> Pair {
    let own = |kind: &'static str| unit.properties.iter().filter(move |property| property.kind == kind);
    let values = |kind| own(kind).map(|property| property.value.clone()).collect::<Vec<_>>();
    let mut pair = Pair {
        context: values(CONTEXT).pop().or_else(|| values(TOOLKIT_CONTEXT).pop()),
        target: target.text.clone(),
        state: if is_draft(unit) { State::Draft } else { State::Translated },
        previous: values(PREVIOUS).pop(),
        previous_context: values(PREVIOUS_CONTEXT).pop(),
        extracted: values(REMARK),
        notes: lines(unit.notes.iter().chain(&source.notes).chain(&target.notes)),
        flags: values(FLAG),
        references: values(REFERENCE),
        line: unit.line,
        ..Pair::new(&source.text)
    };
    pair.settle();
    pair
}

/// The pair; none when there is one that says the same. `seen` has the targets of each source: a source that has several
/// is told apart by context.
fn told_apart<'a>(
    mut pair: Pair,
    (source, target): (&'a Variant, &'a Variant),
    seen: &mut FxHashMap<&'a str, Vec<&'a str>>,
) -> Option<Pair> {
    if pair.context.is_none() {
        let targets = seen.entry(&source.text).or_default();
        if targets.contains(&target.text.as_str()) {
            return None;
        }
        targets.push(&target.text);
        pair.context = Some(targets.len()).filter(|count| *count > 1).map(|count| count.to_string());
    }
    Some(pair)
}

/// Whether nobody confirmed the targets of `unit`: it says so.
pub fn is_draft(unit: &TranslationUnit) -> bool {
    unit.property(STATE) == Some(State::Draft.name())
}

fn unit(pair: &Pair, locales: [&Locale; 2]) -> TranslationUnit {
    let draft = Some(pair.state).filter(|state| *state == State::Draft).map(|state| property(STATE, state.name()));
    let lists = properties(CONTEXT, &pair.context)
        .chain(properties(PREVIOUS, &pair.previous))
        .chain(properties(PREVIOUS_CONTEXT, &pair.previous_context))
        .chain(properties(REFERENCE, &pair.references))
        .chain(properties(FLAG, &pair.flags))
        .chain(properties(REMARK, &pair.extracted));
    let variant =
        |locale: &Locale, text: &str| Variant { locale: locale.clone(), text: text.to_owned(), ..Variant::default() };
    TranslationUnit {
        variants: vec![variant(locales[0], &pair.source), variant(locales[1], &pair.target)],
        notes: pair.notes.clone(),
        properties: draft.into_iter().chain(lists).collect(),
        ..TranslationUnit::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(units: &str, languages: (&str, &str), expected: &[(Option<&str>, &str, &str)]) {
        let text = format!("<tmx version='1.4'><header srclang='*all*'/><body>{units}</body></tmx>");
        let read = Pairs.read("a.tmx", &text).value;
        assert_eq!((read.source.to_string().as_str(), read.target.to_string().as_str()), languages);
        let pairs: Vec<_> = read
            .pairs
            .iter()
            .map(|pair| (pair.context.as_deref(), pair.source.as_str(), pair.target.as_str()))
            .collect();
        assert_eq!(pairs, expected, "{text}");
    }

    fn tu(variants: &[(&str, &str)]) -> String {
        let variant = |(tag, text): &(&str, &str)| format!("<tuv xml:lang='{tag}'><seg>{text}</seg></tuv>");
        format!("<tu>{}</tu>", variants.iter().map(variant).collect::<String>())
    }

    #[test]
    fn the_languages_are_those_that_most_units_have() {
        let units = [
            tu(&[("fr-FR", "Oui"), ("de", "Ja")]),
            tu(&[("FR-FR", "Non"), ("en-GB", "No"), ("de", "Nein")]),
            tu(&[("en-GB", "Yes"), ("fr", "Oui")]),
        ];
        check(&units.concat(), ("fr-FR", "de"), &[(None, "Oui", "Ja"), (None, "Non", "Nein")]);
        check(&units[2], ("en-GB", "fr"), &[(None, "Yes", "Oui")]);
    }

    #[test]
    fn equal_sources_are_told_apart_and_equal_pairs_are_one() {
        let unit = |target| tu(&[("fr", "Oui"), ("en", target)]);
        let units = [unit("Yes"), unit("Yes"), unit("Aye")].concat();
        check(&units, ("fr", "en"), &[(None, "Oui", "Yes"), (Some("2"), "Oui", "Aye")]);
    }
}
