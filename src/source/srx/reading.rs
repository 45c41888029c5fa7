//! Reading SRX files.

use super::file::{Group, Map, Srx};
use super::{Fault, Rule, dialect};
use crate::model::Message;
use crate::source::Enclosures;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;
use regex_automata::nfa::thompson::pikevm::PikeVM;

/// The namespace of SRX 2.0.
const NAMESPACE: &str = "http://www.lisa.org/srx20";

/// The namespace of what visavis adds to it.
const EXTENSION: &str = "urn:visavis:srx";

/// Elements may stand this deep in one another.
const DEPTH_LIMIT: usize = 64;

/// Files above this size, in bytes, are refused.
const SIZE_LIMIT: usize = 16 << 20;

/// The elements that matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Srx,
    Header,
    Enclosures,
    Group,
    Rule,
    Before,
    After,
    Map,
    Other,
}

/// A file while it is read.
#[derive(Debug, Default)]
struct Reading {
    srx: Srx,
    open: Vec<Element>,
    /// The rule whose element is open.
    rule: Option<Rule>,
    faults: Vec<Fault>,
}

/// Read an SRX file. Faulty rules are left out and reported.
///
/// # Errors
/// When the file is not well formed, not SRX 2.0, too large or too deep, or brings its own entities.
pub(super) fn read(xml: &str) -> (Result<Srx, Fault>, Vec<Fault>) {
    let mut reading = Reading::default();
    let result = reading.run(xml);
    reading.srx.check_maps(&mut reading.faults);
    (result.map(|()| reading.srx), reading.faults)
}

impl Reading {
    fn run(&mut self, xml: &str) -> Result<(), Fault> {
        if xml.len() > SIZE_LIMIT {
            return Err(Fault::error(0, Message::new("source-srx-file-too-large")));
        }
        let text = xml.strip_prefix('\u{FEFF}').unwrap_or(xml);
        let skipped = xml.len() - text.len();
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        loop {
            let offset = skipped + position(reader.buffer_position());
            let step = match reader.read_resolved_event() {
                Ok((_, Event::Eof)) => break,
                Ok((namespace, event)) => self.event(&namespace, &event, offset),
                Err(error) => Err(malformed(skipped + position(reader.error_position()), &error)),
            };
            step?;
        }
        match (self.open.last(), self.srx.groups.is_empty() && self.srx.maps.is_empty()) {
            (Some(_), _) => Err(Fault::error(xml.len(), Message::new("source-srx-truncated"))),
            (None, true) => Err(Fault::error(0, Message::new("source-srx-no-rules"))),
            (None, false) => Ok(()),
        }
    }

    fn event(&mut self, namespace: &ResolveResult<'_>, event: &Event<'_>, offset: usize) -> Result<(), Fault> {
        match event {
            Event::Start(start) => self.start(element(namespace, start), start, offset),
            Event::End(_) => {
                self.end();
                Ok(())
            }
            Event::Text(text) => {
                self.text(&text.xml_content(XmlVersion::Implicit1_0));
                Ok(())
            }
            Event::CData(text) => {
                self.text(&text.xml_content(XmlVersion::Implicit1_0));
                Ok(())
            }
            Event::GeneralRef(reference) => {
                self.text(&resolved(reference).ok_or_else(|| unknown_entity(reference, offset))?);
                Ok(())
            }
            Event::DocType(declaration) if declaration.contains('[') => {
                Err(Fault::error(offset, Message::new("source-srx-internal-subset")))
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, element: Element, start: &BytesStart<'_>, offset: usize) -> Result<(), Fault> {
        let attribute = |name: &str| attribute(start, name).map_err(|error| malformed(offset, &error));
        if self.open.len() >= DEPTH_LIMIT {
            return Err(Fault::error(offset, Message::new("source-srx-too-deep")));
        }
        if self.open.is_empty() {
            root(element, attribute("version")?, offset)?;
        }
        match element {
            Element::Header => self.srx.cascade = attribute("cascade")?.as_deref() == Some("yes"),
            Element::Enclosures => {
                let (brackets, quotations) = (attribute("brackets")?, attribute("quotations")?);
                let pairs = [brackets, quotations].map(Option::unwrap_or_default);
                self.srx.enclosures = Some(Enclosures::new(&pairs[0], &pairs[1]));
            }
            Element::Group => {
                let name = attribute("languagerulename")?.unwrap_or_default();
                self.srx.groups.push(Group { name, rules: Vec::new() });
            }
            Element::Rule => {
                let breaks = attribute("break")?.as_deref() != Some("no");
                self.rule = Some(Rule { breaks, before: String::new(), after: String::new(), offset });
            }
            Element::Map => self.map(attribute("languagepattern")?, attribute("languagerulename")?, offset),
            Element::Srx | Element::Before | Element::After | Element::Other => {}
        }
        self.open.push(element);
        Ok(())
    }

    fn map(&mut self, pattern: Option<String>, group: Option<String>, offset: usize) {
        let pattern = pattern.unwrap_or_default();
        match PikeVM::new(&format!("^(?:{})$", dialect::translate(&pattern))) {
            Ok(locales) => self.srx.maps.push(Map { locales, group: group.unwrap_or_default(), offset }),
            Err(_) => {
                self.faults.push(Fault::error(offset, Message::new("source-srx-map-pattern").text("pattern", pattern)));
            }
        }
    }

    fn end(&mut self) {
        if self.open.pop() != Some(Element::Rule) {
            return;
        }
        let (Some(rule), Some(group)) = (self.rule.take(), self.srx.groups.last_mut()) else { return };
        if rule.before.is_empty() && rule.after.is_empty() {
            self.faults.push(Fault::error(rule.offset, Message::new("source-srx-empty-rule")));
        } else {
            group.rules.push(rule);
        }
    }

    fn text(&mut self, text: &str) {
        match (self.open.last(), &mut self.rule) {
            (Some(Element::Before), Some(rule)) => rule.before.push_str(text),
            (Some(Element::After), Some(rule)) => rule.after.push_str(text),
            _ => {}
        }
    }
}

/// Which element `start` opens. Files without a namespace are taken at their word.
fn element(namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Element {
    let name = start.local_name();
    match namespace {
        ResolveResult::Bound(Namespace(EXTENSION)) if name.as_ref() == "enclosures" => Element::Enclosures,
        ResolveResult::Bound(Namespace(NAMESPACE)) | ResolveResult::Unbound => match name.as_ref() {
            "srx" => Element::Srx,
            "header" => Element::Header,
            "languagerule" => Element::Group,
            "rule" => Element::Rule,
            "beforebreak" => Element::Before,
            "afterbreak" => Element::After,
            "languagemap" => Element::Map,
            _ => Element::Other,
        },
        _ => Element::Other,
    }
}

fn root(element: Element, version: Option<String>, offset: usize) -> Result<(), Fault> {
    match version {
        _ if element != Element::Srx => {
            Err(Fault::error(offset, Message::new("source-srx-not-srx")).hint("source-srx-not-srx-hint"))
        }
        Some(version) if version != "2.0" => {
            Err(Fault::error(offset, Message::new("source-srx-version").text("version", version)))
        }
        _ => Ok(()),
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, quick_xml::Error> {
    let Some(attribute) = start.try_get_attribute(name)? else { return Ok(None) };
    Ok(Some(attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned()))
}

fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character.to_string()),
        Ok(None) => resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned),
        Err(_) => None,
    }
}

fn unknown_entity(reference: &BytesRef<'_>, offset: usize) -> Fault {
    Fault::error(offset, Message::new("source-srx-entity").text("entity", reference.xml10_content()))
}

fn malformed(offset: usize, error: &quick_xml::Error) -> Fault {
    Fault::error(offset, Message::new("source-srx-malformed").text("cause", error.to_string()))
}

fn position(position: u64) -> usize {
    usize::try_from(position).expect("a position in a text that is in memory")
}
