//! The events of an XML text, checked.

use super::attributes::attributes;
use super::flaw::Flaw;
use super::name::{Name, Scopes, Spaces, is_name, split};
use super::{MAX_DEPTH, MAX_SIZE};
use crate::text::Span;
use quick_xml::Error;
use quick_xml::Reader;
use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::escape::{EscapeError, resolve_xml_entity};
use quick_xml::events::{BytesRef, BytesStart, BytesText, Event as RawEvent};
use std::borrow::Cow;

/// What an XML text is made of; comments and processing instructions are left out.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) enum Event<'t> {
    /// An element begins.
    Start(Tag<'t>),
    /// The innermost open element ends; where its end tag stands, which for an empty element is nowhere.
    End(Span),
    /// Text inside the root, references resolved. Several may follow one another.
    Text(Cow<'t, str>),
}

/// A start tag.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::formats) struct Tag<'t> {
    /// The name of the element.
    pub(in crate::formats) name: Name<'t>,
    /// Its attributes.
    pub(in crate::formats) attributes: Vec<(Name<'t>, Cow<'t, str>)>,
    /// Where the tag stands in the text.
    pub(in crate::formats) span: Span,
}

/// Reads the events of a text one after the other.
pub(in crate::formats) struct Parser<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    scopes: Scopes<'t>,
    /// How many elements are open.
    depth: usize,
    /// Whether the root has begun.
    begun: bool,
    /// Whether the last tag was that of an empty element, which ends next.
    empty: bool,
}

impl<'t> Parser<'t> {
    /// A parser of `text`, which has no byte order mark, for a format that knows the namespaces `spaces`.
    pub(in crate::formats) fn new(text: &'t str, spaces: Spaces) -> Result<Self, Flaw> {
        if text.len() > MAX_SIZE {
            return Err(Flaw::new(0, "formats-xml-large").count("limit", MAX_SIZE >> 20));
        }
        if let Some(at) = first_forbidden(text) {
            let c = text[at..].chars().next().expect("something stands there");
            return Err(character_flaw(at, c));
        }
        let mut reader = Reader::from_str(text);
        reader.config_mut().enable_all_checks(true);
        Ok(Self { text, reader, scopes: Scopes::new(spaces), depth: 0, begun: false, empty: false })
    }

    /// The next event; none when the document is over.
    pub(in crate::formats) fn next(&mut self) -> Result<Option<Event<'t>>, Flaw> {
        if std::mem::take(&mut self.empty) {
            let at = self.place();
            self.close();
            return Ok(Some(Event::End(Span::new(at, at))));
        }
        loop {
            let start = self.place();
            let event = self.reader.read_event().map_err(|error| self.flaw(&error))?;
            if event == RawEvent::Eof {
                return self.finish().map(|()| None);
            }
            if let Some(event) = self.checked(event, start)? {
                return Ok(Some(event));
            }
        }
    }

    /// The event as the format sees it; none for what it does not see.
    fn checked(&mut self, event: RawEvent<'t>, start: usize) -> Result<Option<Event<'t>>, Flaw> {
        match event {
            RawEvent::Start(tag) => self.open(&tag, start).map(Some),
            RawEvent::Empty(tag) => {
                self.empty = true;
                self.open(&tag, start).map(Some)
            }
            RawEvent::End(_) => {
                let end = self.place();
                self.close();
                Ok(Some(Event::End(Span::new(start, end))))
            }
            RawEvent::Text(text) => self.characters(&text, start),
            RawEvent::CData(text) => self.inside(start, text.xml10_content()),
            RawEvent::GeneralRef(reference) => self.inside(start, reference_text(&reference, start)?),
            RawEvent::DocType(kind) if self.begun || kind.contains('[') => {
                Err(Flaw::new(start, "formats-xml-internal-subset"))
            }
            RawEvent::Decl(_) if start > 0 => Err(Flaw::new(start, "formats-xml-declaration")),
            RawEvent::Decl(_) | RawEvent::DocType(_) | RawEvent::Comment(_) | RawEvent::PI(_) | RawEvent::Eof => {
                Ok(None)
            }
        }
    }

    fn open(&mut self, tag: &BytesStart<'t>, start: usize) -> Result<Event<'t>, Flaw> {
        if self.depth == 0 && self.begun {
            return Err(Flaw::new(start, "formats-xml-second-root"));
        }
        self.depth += 1;
        self.begun = true;
        if self.depth > MAX_DEPTH {
            return Err(Flaw::new(start, "formats-xml-deep").count("limit", MAX_DEPTH));
        }
        let named = tag.name().into_inner().len();
        let raw = &self.text[start + 1..start + 1 + tag.len()];
        let name = &raw[..named];
        if !is_name(name) {
            return Err(Flaw::new(start, "formats-xml-name").text("name", name));
        }
        let attributes = attributes((raw, named, start), self.depth, &mut self.scopes)?;
        let (prefix, local) = split(name);
        let space = self.scopes.space(prefix);
        let space = space.ok_or_else(|| Flaw::new(start, "formats-xml-prefix").text("prefix", prefix))?;
        let name = Name { written: name, space, local };
        Ok(Event::Start(Tag { name, attributes, span: Span::new(start, self.place()) }))
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.scopes.leave(self.depth);
    }

    fn characters(&self, text: &BytesText<'t>, start: usize) -> Result<Option<Event<'t>>, Flaw> {
        if text.contains(']')
            && let Some(at) = text.find("]]>")
        {
            return Err(Flaw::new(start + at, "formats-xml-section-end"));
        }
        if self.depth == 0 && text.trim_matches([' ', '\t', '\r', '\n']).is_empty() {
            return Ok(None);
        }
        self.inside(start, text.xml10_content())
    }

    /// Text, which only the root may hold.
    fn inside(&self, start: usize, text: Cow<'t, str>) -> Result<Option<Event<'t>>, Flaw> {
        if self.depth == 0 {
            return Err(Flaw::new(start, "formats-xml-outside"));
        }
        Ok(Some(Event::Text(text)))
    }

    fn finish(&self) -> Result<(), Flaw> {
        match (self.depth, self.begun) {
            (0, true) => Ok(()),
            (0, false) => Err(Flaw::new(0, "formats-xml-empty")),
            _ => Err(Flaw::new(self.text.len(), "formats-xml-truncated")),
        }
    }

    fn place(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).expect("the text is in memory")
    }

    /// An error of quick-xml in the words of the interface.
    fn flaw(&self, error: &Error) -> Flaw {
        let at = usize::try_from(self.reader.error_position()).expect("the text is in memory").min(self.text.len());
        match error {
            Error::Syntax(SyntaxError::InvalidBangMarkup) => Flaw::new(at, "formats-xml-syntax"),
            Error::Syntax(_) => Flaw::new(at, "formats-xml-truncated"),
            Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                Flaw::new(at, "formats-xml-wrong-end").text("expected", expected).text("found", found)
            }
            Error::IllFormed(IllFormedError::UnmatchedEndTag(name)) => {
                Flaw::new(at, "formats-xml-stray-end").text("found", name)
            }
            Error::IllFormed(IllFormedError::DoubleHyphenInComment) => Flaw::new(at, "formats-xml-comment"),
            Error::IllFormed(IllFormedError::UnclosedReference) => Flaw::new(at, "formats-xml-ampersand"),
            Error::Escape(_) => unescape_flaw(error, at),
            _ => Flaw::new(at, "formats-xml-syntax"),
        }
    }
}

/// What a reference in text stands for.
fn reference_text<'t>(reference: &BytesRef<'t>, at: usize) -> Result<Cow<'t, str>, Flaw> {
    if let Some(c) = reference.resolve_char_ref().map_err(|error| unescape_flaw(&error, at))? {
        return if is_allowed(c) { Ok(Cow::Owned(c.to_string())) } else { Err(character_flaw(at, c)) };
    }
    let name = reference.xml10_content();
    let known = resolve_xml_entity(&name).map(Cow::Borrowed);
    known.ok_or_else(|| Flaw::new(at, "formats-xml-entity").text("entity", name))
}

/// What is wrong with a reference.
pub(super) fn unescape_flaw(error: &Error, at: usize) -> Flaw {
    match error {
        Error::Escape(EscapeError::UnrecognizedEntity(_, entity)) => {
            Flaw::new(at, "formats-xml-entity").text("entity", entity)
        }
        Error::Escape(EscapeError::InvalidCharRef(_)) => Flaw::new(at, "formats-xml-reference"),
        _ => Flaw::new(at, "formats-xml-ampersand"),
    }
}

/// What is wrong with a character that XML does not allow.
pub(super) fn character_flaw(at: usize, c: char) -> Flaw {
    Flaw::new(at, "formats-xml-character").text("character", format!("U+{:04X}", c as u32))
}

/// Whether XML 1.0 allows the character.
pub(in crate::formats) const fn is_allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}

/// The first character that XML 1.0 does not allow.
fn first_forbidden(text: &str) -> Option<usize> {
    const BLOCK: usize = 64;
    let bytes = text.as_bytes();
    // What may be forbidden is looked for in whole blocks, which the compiler does many bytes at a time.
    let suspicious =
        |byte: u8| (byte < 0x20) && (byte != b'\t') && (byte != b'\n') && (byte != b'\r') || (byte == 0xEF);
    let blocks = bytes.chunks(BLOCK).enumerate();
    let mut suspects = blocks.filter(|(_, block)| block.iter().fold(false, |found, byte| found | suspicious(*byte)));
    suspects.find_map(|(number, block)| {
        let is_forbidden = |at: &usize| {
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF; every other forbidden character is one byte.
            suspicious(bytes[*at]) && (bytes[*at] != 0xEF || matches!(bytes[*at + 1..], [0xBF, 0xBE | 0xBF, ..]))
        };
        (number * BLOCK..number * BLOCK + block.len()).find(is_forbidden)
    })
}
