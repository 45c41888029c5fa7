//! TMX 1.4, written.

use super::segment::{cut, markup};
use super::{ANY, TOOL};
use crate::formats::codes::{Piece, numbers};
use crate::formats::xml::Writer;
use crate::model::{Archive, History, Locale, Property, TranslationUnit, Variant};

/// Write `archive`. No dates but those that it has.
pub(super) fn write(archive: &Archive) -> String {
    let source = archive.source.as_ref().map_or_else(|| ANY.to_owned(), ToString::to_string);
    let admin = archive.source.clone().unwrap_or_default().to_string();
    let mut writer = Writer::new();
    writer.start("tmx", &[("version", "1.4")]);
    let header = [
        ("creationtool", TOOL),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "sentence"),
        ("o-tmf", TOOL),
        ("adminlang", &admin),
        ("srclang", &source),
        ("datatype", "plaintext"),
    ];
    if archive.notes.is_empty() && archive.properties.is_empty() {
        writer.empty("header", &header);
    } else {
        writer.start("header", &header);
        annotations(&mut writer, &archive.notes, &archive.properties);
        writer.end();
    }
    writer.start("body", &[]);
    archive.units.iter().for_each(|unit| self::unit(&mut writer, unit));
    writer.finish()
}

fn unit(writer: &mut Writer, unit: &TranslationUnit) {
    let source = unit.source.as_ref().map(Locale::to_string);
    let own = [("tuid", unit.id.as_deref()), ("srclang", source.as_deref())];
    writer.start("tu", &told(own.into_iter().chain(history(&unit.history))));
    annotations(writer, &unit.notes, &unit.properties);
    let texts: Vec<Vec<Piece<'_>>> = unit.variants.iter().map(|variant| cut(&variant.text)).collect();
    for (variant, text) in unit.variants.iter().zip(&texts) {
        let (_, numbers) = numbers(&texts[0], text);
        self::variant(writer, variant, &markup(text, numbers));
    }
    writer.end();
}

fn variant(writer: &mut Writer, variant: &Variant, markup: &str) {
    let locale = variant.locale.to_string();
    let own = [("xml:lang", Some(locale.as_str()))];
    writer.start("tuv", &told(own.into_iter().chain(history(&variant.history))));
    annotations(writer, &variant.notes, &variant.properties);
    writer.markup("seg", &[], markup);
    writer.end();
}

fn annotations(writer: &mut Writer, notes: &[String], properties: &[Property]) {
    for note in notes {
        writer.text("note", &[], note);
    }
    for property in properties {
        writer.text("prop", &[("type", &property.kind)], &property.value);
    }
}

fn history(history: &History) -> [(&'static str, Option<&str>); 4] {
    [
        ("creationdate", history.created.as_deref()),
        ("creationid", history.created_by.as_deref()),
        ("changedate", history.changed.as_deref()),
        ("changeid", history.changed_by.as_deref()),
    ]
}

/// The attributes that have a value.
fn told<'a>(attributes: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Vec<(&'a str, &'a str)> {
    attributes.filter_map(|(name, value)| Some((name, value?))).collect()
}
