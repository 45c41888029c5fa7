//! The header: the entry without a source, whose target is a list of fields.

use crate::model::{Bilingual, Header, Locale, Pair};
use std::borrow::Cow;

/// Field of the target language.
pub(super) const LANGUAGE: &str = "Language";
/// Field of the source language, as Poedit and the Translate Toolkit name it.
pub(super) const SOURCE_LANGUAGE: &str = "X-Source-Language";
/// Field of the encoding.
pub(super) const CONTENT_TYPE: &str = "Content-Type";

/// The fields that `msgfmt --check` wants, with constant values: a header changes only when a person changes it. The
/// date is one that every tool can read.
const WANTED: [(&str, &str); 9] = [
    ("Project-Id-Version", "visavis"),
    ("PO-Revision-Date", "1970-01-01 00:00+0000"),
    ("Last-Translator", ""),
    ("Language-Team", ""),
    (LANGUAGE, ""),
    ("MIME-Version", "1.0"),
    (CONTENT_TYPE, "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
    (SOURCE_LANGUAGE, ""),
];

/// The header that `pair`, an entry without a source, is.
pub(in crate::formats) fn header(pair: Pair) -> Header {
    Header {
        notes: pair.notes,
        extracted: pair.extracted,
        references: pair.references,
        flags: pair.flags,
        fields: pair.target.lines().map(field).collect(),
    }
}

/// A line of the header: name and value, or a value alone.
fn field(line: &str) -> (String, String) {
    match line.split_once(':') {
        Some((name, value)) if !name.is_empty() => {
            (name.to_owned(), value.strip_prefix(' ').unwrap_or(value).to_owned())
        }
        _ => (String::new(), line.to_owned()),
    }
}

/// Whether every file has this field with this value, or it names a language.
pub(in crate::formats) fn is_constant(name: &str, value: &str) -> bool {
    let wanted = WANTED.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
    wanted.is_some_and(|(own, constant)| value == *constant || [LANGUAGE, SOURCE_LANGUAGE].contains(own))
}

/// The value of a field, whatever the case of its name.
pub(super) fn value<'h>(header: &'h Header, name: &str) -> Option<&'h str> {
    let found = header.fields.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}

/// The fields to write: those of the header in place, with the languages of the file and the encoding that it is
/// written in; then what is wanted and missing.
pub(super) fn fields(bilingual: &Bilingual) -> Vec<(&str, Cow<'_, str>)> {
    let own = bilingual.header.fields.iter().map(|(name, value)| (name.as_str(), current(bilingual, name, value)));
    let missing = WANTED.iter().filter(|(name, _)| value(&bilingual.header, name).is_none());
    let added = missing.map(|(name, value)| (*name, current(bilingual, name, value)));
    own.chain(added.filter(|(name, value)| *name != SOURCE_LANGUAGE || !value.is_empty())).collect()
}

/// The value of a field today; an unknown language changes none.
fn current<'h>(bilingual: &Bilingual, name: &str, value: &'h str) -> Cow<'h, str> {
    let language = |locale: &Locale| {
        let stands = *locale == Locale::default() || locale_of(value).as_ref() == Some(locale);
        if stands { Cow::Borrowed(value) } else { Cow::Owned(locale.to_string().replace('-', "_")) }
    };
    match name {
        _ if name.eq_ignore_ascii_case(LANGUAGE) => language(&bilingual.target),
        _ if name.eq_ignore_ascii_case(SOURCE_LANGUAGE) => language(&bilingual.source),
        _ if name.eq_ignore_ascii_case(CONTENT_TYPE) && !is_utf_8(value) => "text/plain; charset=UTF-8".into(),
        _ => Cow::Borrowed(value),
    }
}

/// The encoding that a content type names.
pub(super) fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').find_map(|part| part.trim().strip_prefix("charset=")).map(str::trim)
}

fn is_utf_8(content_type: &str) -> bool {
    charset(content_type).is_some_and(|name| name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("utf8"))
}

/// The locale that gettext calls `name` (`en_GB`, `ca@valencia`); the unknown one for an empty name.
pub(super) fn locale_of(name: &str) -> Option<Locale> {
    let name = name.split(['@', '.']).next().unwrap_or_default().trim();
    if name.is_empty() { Some(Locale::default()) } else { name.parse().ok() }
}
