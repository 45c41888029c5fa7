//! A memory as pairs of one source language and one target language, and back.
//!
//! | pair | unit |
//! |---|---|
//! | source, target | the variants in the two languages |
//! | draft | the property `x-visavis-state`; any other target is translated |
//! | translators’ notes | notes |
//! | context, lines of tools, flags | properties |
//!
//! A memory has no place for pairs without target, obsolete pairs, earlier sources, references and the header.

use super::Tmx;
use crate::formats::{Format, Read};
use crate::model::{
    Archive, Bilingual, Locale, Message, Pair, Problem, Property, Severity, State, TranslationUnit, Variant,
};
use rustc_hash::FxHashMap;

/// TMX files as bilingual files. The source language is the one that the header names, or else that of the first text;
/// the target language is the most frequent of the others, of equals the first.
#[derive(Debug, Clone, Copy)]
pub struct Pairs;

const STATE: &str = "x-visavis-state";
const CONTEXT: &str = "x-visavis-context";
const FLAG: &str = "x-visavis-flag";
const REMARK: &str = "x-visavis-remark";

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
        let mut bilingual = Bilingual::new(source.clone(), target.clone());
        let mut seen = FxHashMap::default();
        let found = archive.units.iter().filter_map(|unit| Some((unit, unit.pair(&source, &target)?)));
        let found: Vec<_> = found.collect();
        let left_out = archive.units.len() - found.len();
        bilingual.pairs = found.into_iter().filter_map(|(unit, texts)| pair(unit, texts, &mut seen)).collect();
        if left_out > 0 {
            let message = Message::new("formats-tmx-left-out").count("count", left_out);
            let message = message.text("source", source.to_string()).text("target", target.to_string());
            let path = path.to_owned();
            problems.push(Problem { severity: Severity::Note, path, line: 0, column: 0, message, hint: None });
        }
        Read { value: bilingual, problems }
    }

    fn write(&self, value: &Bilingual) -> String {
        let translated = value.pairs.iter().filter(|pair| pair.state > State::Initial && !pair.target.is_empty());
        Tmx.write(&Archive {
            source: Some(value.source.clone()).filter(|source| !source.language.is_empty()),
            units: translated.map(|pair| unit(pair, [&value.source, &value.target])).collect(),
            ..Archive::default()
        })
    }
}

/// The languages of the pairs of a memory.
fn languages(archive: &Archive) -> (Locale, Locale) {
    let variants = || archive.units.iter().flat_map(|unit| &unit.variants).map(|variant| &variant.locale);
    let source = archive.source.as_ref().or_else(|| variants().next()).cloned().unwrap_or_default();
    let mut counts: Vec<(&Locale, usize)> = Vec::new();
    for locale in variants().filter(|locale| locale.language != source.language) {
        match counts.iter_mut().find(|(known, _)| *known == locale) {
            Some((_, count)) => *count += 1,
            None => counts.push((locale, 1)),
        }
    }
    let most = counts.into_iter().reduce(|best, next| if next.1 > best.1 { next } else { best });
    (source, most.map(|(locale, _)| locale.clone()).unwrap_or_default())
}

/// The pair of a unit; none when there is one that says the same. `seen` has the targets of each source: a source that
/// has several is told apart by context.
fn pair<'a>(
    unit: &'a TranslationUnit,
    (source, target): (&'a Variant, &'a Variant),
    seen: &mut FxHashMap<&'a str, Vec<&'a str>>,
) -> Option<Pair> {
    let own = |kind: &'static str| unit.properties.iter().filter(move |property| property.kind == kind);
    let values = |kind| own(kind).map(|property| property.value.clone()).collect::<Vec<_>>();
    let mut pair = Pair {
        context: values(CONTEXT).pop(),
        target: target.text.clone(),
        extracted: values(REMARK),
        flags: values(FLAG),
        line: unit.line,
        ..Pair::new(&source.text)
    };
    let notes = unit.notes.iter().chain(&source.notes).chain(&target.notes);
    pair.notes = notes.flat_map(|note| note.split('\n')).map(str::to_owned).collect();
    if pair.context.is_none() {
        let targets = seen.entry(&source.text).or_default();
        if targets.contains(&target.text.as_str()) {
            return None;
        }
        targets.push(&target.text);
        pair.context = Some(targets.len()).filter(|count| *count > 1).map(|count| count.to_string());
    }
    pair.state = if is_draft(unit) { State::Draft } else { State::Translated };
    pair.settle();
    Some(pair)
}

/// Whether nobody confirmed the targets of `unit`: it says so.
pub fn is_draft(unit: &TranslationUnit) -> bool {
    unit.property(STATE) == Some(State::Draft.name())
}

fn unit(pair: &Pair, locales: [&Locale; 2]) -> TranslationUnit {
    let property = |kind: &str, value: &str| Property { kind: kind.to_owned(), value: value.to_owned() };
    let draft = Some(pair.state).filter(|state| *state == State::Draft).map(State::name);
    let draft = draft.map(|name| property(STATE, name));
    let context = pair.context.as_deref().map(|context| property(CONTEXT, context));
    let flags = pair.flags.iter().map(|flag| property(FLAG, flag));
    let remarks = pair.extracted.iter().map(|line| property(REMARK, line));
    let variant =
        |locale: &Locale, text: &str| Variant { locale: locale.clone(), text: text.to_owned(), ..Variant::default() };
    TranslationUnit {
        variants: vec![variant(locales[0], &pair.source), variant(locales[1], &pair.target)],
        notes: pair.notes.clone(),
        properties: draft.into_iter().chain(context).chain(flags).chain(remarks).collect(),
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
