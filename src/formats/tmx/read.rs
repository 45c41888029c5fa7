//! TMX, read.

use super::segment::{Codes, text};
use super::{ANY, GRAMMAR, SPACES, TOOL};
use crate::formats::Read;
use crate::formats::xml::{Element, Event, Flaw, Parser, Tag, locale, rest_of};
use crate::model::{Archive, History, Locale, Property, Severity, TranslationUnit, Variant};

/// Read the document `text`; problems call it `path`.
pub(super) fn read(path: &str, text: &str) -> Read<Archive> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader { archive: Archive::default(), codes: Codes::Known, flaws: Vec::new() };
    match reader.document(text) {
        Ok(()) => Read { value: reader.archive, problems: Flaw::problems(reader.flaws, path, text) },
        Err(flaw) => Read { value: Archive::default(), problems: Flaw::problems(vec![flaw], path, text) },
    }
}

struct Reader {
    archive: Archive,
    codes: Codes,
    flaws: Vec<Flaw>,
}

impl Reader {
    fn document(&mut self, text: &str) -> Result<(), Flaw> {
        let mut parser = Parser::new(text, SPACES)?;
        let (mut has_header, mut has_body) = (false, false);
        while let Some(event) = parser.next()? {
            let Event::Start(tag) = event else { continue };
            match tag.name.local {
                "tmx" => self.root(&tag),
                "header" => {
                    has_header = true;
                    self.header(&rest_of(tag, &mut parser)?);
                }
                "body" => has_body = true,
                "tu" if has_body => {
                    let unit = rest_of(tag, &mut parser)?;
                    GRAMMAR.check(&unit, &mut self.flaws);
                    self.unit(&unit);
                }
                _ => {
                    let element = rest_of(tag, &mut parser)?;
                    let flaw = Flaw::new(element.span.start, "formats-xml-element-unknown");
                    self.flaws.push(flaw.text("element", element.name.written).of(Severity::Warning));
                }
            }
        }
        for (found, name) in [(has_header, "header"), (has_body, "body")] {
            if !found {
                self.flaws.push(Flaw::new(0, "formats-tmx-part-missing").text("element", name));
            }
        }
        Ok(())
    }

    fn root(&mut self, tag: &Tag<'_>) {
        let version = tag.attributes.iter().find(|(name, _)| name.is("version"));
        let version = version.map(|(_, value)| value.as_ref()).unwrap_or_default();
        if !version.starts_with("1.") {
            let flaw = Flaw::new(tag.span.start, "formats-tmx-version").text("version", version);
            self.flaws.push(flaw.of(Severity::Warning));
        }
    }

    fn header(&mut self, header: &Element<'_>) {
        GRAMMAR.check(header, &mut self.flaws);
        self.archive.source = source(header);
        self.archive.notes = notes(header);
        self.archive.properties = properties(header);
        if header.attribute("creationtool") == Some(TOOL) {
            self.codes = Codes::All;
        }
    }

    fn unit(&mut self, element: &Element<'_>) {
        let variants: Option<Vec<Variant>> = element.all("tuv").map(|tuv| self.variant(tuv)).collect();
        let Some(variants) = variants else { return };
        if variants.is_empty() {
            return self.flaws.push(Flaw::new(element.span.start, "formats-tmx-unit-empty"));
        }
        self.archive.units.push(TranslationUnit {
            id: element.attribute("tuid").map(str::to_owned),
            source: source(element),
            variants,
            notes: notes(element),
            properties: properties(element),
            history: history(element),
        });
    }

    /// A variant; none, after saying so, when it cannot be read.
    fn variant(&mut self, element: &Element<'_>) -> Option<Variant> {
        let tag = element.attribute("xml:lang").or_else(|| element.attribute("lang"));
        let Some(tag) = tag else { return self.leave_out(element, "formats-tmx-no-language") };
        let Some(locale) = locale(tag) else { return self.leave_out(element, "formats-tmx-language") };
        let Some(segment) = element.first("seg") else { return self.leave_out(element, "formats-tmx-no-segment") };
        let Some(text) = text(segment, self.codes) else { return self.leave_out(segment, "formats-tmx-codes") };
        let (notes, properties, history) = (notes(element), properties(element), history(element));
        Some(Variant { locale, text, notes, properties, history })
    }

    fn leave_out<T>(&mut self, element: &Element<'_>, id: &str) -> Option<T> {
        self.flaws.push(Flaw::new(element.span.start, id));
        None
    }
}

/// The language that a header or unit says its texts were translated from.
fn source(element: &Element<'_>) -> Option<Locale> {
    element.attribute("srclang").filter(|tag| !tag.eq_ignore_ascii_case(ANY)).and_then(locale)
}

fn notes(element: &Element<'_>) -> Vec<String> {
    element.all("note").map(Element::text).collect()
}

fn properties(element: &Element<'_>) -> Vec<Property> {
    let property = |prop: &Element<'_>| {
        let kind = prop.attribute("type").unwrap_or_default().to_owned();
        Property { kind, value: prop.text() }
    };
    element.all("prop").map(property).collect()
}

fn history(element: &Element<'_>) -> History {
    let own = |name: &str| element.attribute(name).map(str::to_owned);
    History {
        created: own("creationdate"),
        created_by: own("creationid"),
        changed: own("changedate"),
        changed_by: own("changeid"),
    }
}
