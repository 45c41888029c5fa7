//! TBX, read concept by concept.

use super::concept::Concept;
use super::{GRAMMAR, SPACES, TOOL};
use crate::formats::Read;
use crate::formats::glossaries::join::ranked;
use crate::formats::xml::{Element, Event, Flaw, Parser, Tag, rest_of};
use crate::glossary::{Entry, Place};
use crate::model::{Locale, Severity};
use crate::text::Lines;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Read the document `text`; problems call it `path`. Grammar is that of the terms in `source`.
pub(super) fn read(path: &str, text: &str, source: &Locale) -> Read<Vec<Entry>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut file = File {
        source,
        path: Arc::from(path),
        dialect: String::new(),
        is_own: false,
        left: BTreeMap::new(),
        flaws: Vec::new(),
    };
    let mut entries = Vec::new();
    if let Err(flaw) = file.document(text, &mut entries) {
        return Read { value: Vec::new(), problems: Flaw::problems(vec![flaw], path, text) };
    }
    for (category, (at, count)) in std::mem::take(&mut file.left) {
        let flaw = Flaw::new(at, "formats-tbx-left-out").text("category", category).count("count", count);
        file.flaws.push(flaw.of(Severity::Note));
    }
    Read { value: entries, problems: Flaw::problems(file.flaws, path, text) }
}

/// A file that is being read.
pub(super) struct File<'f> {
    pub(super) source: &'f Locale,
    path: Arc<str>,
    /// What its root says of its data categories.
    pub(super) dialect: String,
    /// Whether it was written here, so that white space means what it says.
    pub(super) is_own: bool,
    /// Data categories that are left out: where first, and how often.
    pub(super) left: BTreeMap<String, (usize, usize)>,
    pub(super) flaws: Vec<Flaw>,
}

impl File<'_> {
    fn document(&mut self, text: &str, entries: &mut Vec<Entry>) -> Result<(), Flaw> {
        let mut parser = Parser::new(text, SPACES)?;
        let lines = Lines::new(text);
        let mut ids: FxHashSet<String> = FxHashSet::default();
        while let Some(event) = parser.next()? {
            let Event::Start(tag) = event else { continue };
            match tag.name.local {
                "tbx" | "martif" => self.root(&tag),
                "text" | "body" => {}
                "tbxHeader" | "martifHeader" => self.header(&rest_of(tag, &mut parser)?),
                "conceptEntry" | "termEntry" => {
                    let element = rest_of(tag, &mut parser)?;
                    GRAMMAR.check(&element, &mut self.flaws);
                    let line = lines.position(element.span.start).line;
                    entries.extend(self.entry(&element, line, &mut ids));
                }
                // Resources that concepts refer to.
                "back" => drop(rest_of(tag, &mut parser)?),
                _ => self.stranger(&rest_of(tag, &mut parser)?, text)?,
            }
        }
        Ok(())
    }

    fn root(&mut self, tag: &Tag<'_>) {
        let kind = tag.attributes.iter().find(|(name, _)| name.is("type"));
        self.dialect = kind.map(|(_, value)| value.to_string()).unwrap_or_default();
        if kind.is_none() {
            let flaw = Flaw::new(tag.span.start, "formats-xml-attribute-missing").text("attribute", "type");
            self.flaws.push(flaw.text("element", tag.name.written).of(Severity::Warning));
        }
    }

    fn header(&mut self, header: &Element<'_>) {
        GRAMMAR.check(header, &mut self.flaws);
        self.is_own = header.descendants().filter(|element| element.name.is("p")).any(|p| p.text() == TOOL);
    }

    /// An element where none of its kind belongs; a root of another kind ends the reading.
    fn stranger(&mut self, element: &Element<'_>, text: &str) -> Result<(), Flaw> {
        let is_root = element.end_tag().end >= text.trim_end().len() && self.dialect.is_empty();
        if is_root {
            return Err(Flaw::new(element.span.start, "formats-tbx-root").text("element", element.name.written));
        }
        let flaw = Flaw::new(element.span.start, "formats-xml-element-unknown").text("element", element.name.written);
        self.flaws.push(flaw.of(Severity::Warning));
        Ok(())
    }

    fn entry(&mut self, element: &Element<'_>, line: usize, ids: &mut FxHashSet<String>) -> Option<Entry> {
        let mut concept = Concept::new(self);
        concept.read(element);
        let mut entry = ranked(concept.finish());
        if entry.terms.iter().all(|terms| terms.terms.is_empty()) {
            self.flaws.push(Flaw::new(element.span.start, "formats-tbx-no-terms"));
            return None;
        }
        let wording = entry.accepted(self.source).next().map(str::to_owned);
        if entry.id.is_empty() {
            entry.id = element.attribute("id").map(str::to_owned).or(wording).unwrap_or_default();
        }
        if !entry.id.is_empty() && !ids.insert(entry.id.clone()) {
            let flaw = Flaw::new(element.span.start, "formats-tbx-id-twice").text("id", &entry.id);
            self.flaws.push(flaw.of(Severity::Warning));
        }
        entry.place = Place { path: self.path.clone(), line, ..Place::default() };
        Some(entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::glossaries::tbx::{BASIC, BASIC_DCT};
    use crate::formats::glossaries::{GlossaryFormat, Languages};
    use crate::glossary::{Status, Terms};
    use crate::model::Choice;

    fn read_in(language: &str, text: &str) -> Read<Vec<Entry>> {
        let source: Locale = language.parse().unwrap();
        BASIC.read("g.tbx", text, Languages { source: &source, targets: &[] })
    }

    fn problems(read: &Read<Vec<Entry>>) -> String {
        let place = |id: &str| id.split_once('-').map_or(id, |(_, id)| id).to_owned();
        let told = read.problems.iter().map(|problem| (problem, place(&problem.message.id)));
        told.map(|(problem, id)| format!("{}:{} {id}", problem.line, problem.column)).collect::<Vec<_>>().join("\n")
    }

    /// A document of `root` with `body` from its second line on.
    fn document(root: &str, body: &str) -> String {
        let (name, header) = if root.starts_with("tbx") { ("tbx", "tbxHeader") } else { ("martif", "martifHeader") };
        let head = format!("<{header}><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></{header}>");
        format!("<{root}>{head}<text><body>\n{body}</body></text></{name}>\n")
    }

    const TBX: &str = "tbx type='TBX-Basic' style='dca' xmlns='urn:iso:std:iso:30042:ed-2'";
    const DCT: &str = "tbx type='TBX-Basic' style='dct' xmlns='urn:iso:std:iso:30042:ed-2' \
        xmlns:m='http://www.tbxinfo.net/ns/min' xmlns:b='http://www.tbxinfo.net/ns/basic'";

    /// Both editions and styles say the same of one concept.
    #[test]
    fn a_concept_in_every_edition_and_style() {
        let attributes = "<conceptEntry id='c1'><descrip type='definition'>Un\n  groupe.</descrip><langSec xml:lang='fr'>\
            <termSec><term>UE</term><termNote type='termType'>acronym</termNote></termSec>\
            <termSec><term>Union  européenne</term><termNote type='administrativeStatus'>preferredTerm-admn-sts</termNote>\
            <termNote type='partOfSpeech'>properNoun</termNote><termNote type='grammaticalGender'>feminine</termNote>\
            <descrip type='context'>L’Union européenne agit.</descrip></termSec>\
            <termSec><term>CEE</term><termNote type='administrativeStatus'>supersededTerm-admn-sts</termNote></termSec>\
            </langSec></conceptEntry>";
        let tags = attributes
            .replace("descrip type='definition'", "b:definition")
            .replace("descrip type='context'", "b:context")
            .replace("termNote type='termType'", "b:termType")
            .replace("termNote type='grammaticalGender'", "b:grammaticalGender")
            .replace("termNote type='administrativeStatus'", "m:administrativeStatus")
            .replace("termNote type='partOfSpeech'", "m:partOfSpeech");
        let tags = regex::Regex::new("<(b:|m:)([A-Za-z]+)>([^<]*)</[A-Za-z]+>")
            .unwrap()
            .replace_all(&tags, "<$1$2>$3</$1$2>")
            .into_owned();
        let older =
            attributes.replace("conceptEntry", "termEntry").replace("langSec", "langSet").replace("termSec", "tig");
        let grouped = older.replace("<tig>", "<ntig><termGrp>").replace("</tig>", "</termGrp></ntig>");
        let found = [(TBX, attributes), (DCT, &tags), ("martif type='TBX'", &older), ("martif type='TBX'", &grouped)];
        for (root, body) in found {
            let read = read_in("fr", &document(root, body));
            let entry = &read.value[0];
            let wordings: Vec<_> = entry.terms[0].terms.iter().map(|term| (term.text.as_str(), term.status)).collect();
            let expected =
                [("Union européenne", Status::Preferred), ("UE", Status::Admitted), ("CEE", Status::Deprecated)];
            assert_eq!(wordings, expected, "{body}");
            let grammar = (entry.class.map(Choice::name), entry.gender.map(Choice::name));
            assert_eq!(grammar, (Some("proper"), Some("f")), "{body}");
            assert_eq!((entry.id.as_str(), entry.note.as_str(), entry.place.line), ("c1", "Un groupe.", 2));
            assert_eq!(entry.examples, ["L’Union européenne agit."]);
        }
    }

    #[test]
    fn what_an_entry_cannot_say_stands_in_its_note() {
        let body = "<termEntry id='c1'><descrip type='subjectField'>IT</descrip><langSet xml:lang='fr'><note>L</note>\
            <tig><term>a</term><termNote type='partOfSpeech'>verb</termNote><note>N</note></tig></langSet></termEntry>";
        let read = read_in("fr", &document("martif type='TBX'", body));
        assert_eq!(read.value[0].note, "subjectField: IT · L · a: partOfSpeech: verb · a: N");
        assert_eq!(problems(&read), "");
    }

    #[test]
    fn what_is_wrong_is_told_and_the_rest_is_read() {
        let check = |body: &str, expected: &str| {
            let read = read_in("fr", &document(TBX, body));
            let shown = read.value.iter().flat_map(|entry| &entry.terms);
            let shown = shown.flat_map(|Terms { locale, terms, .. }| {
                terms.iter().map(move |term| format!("{locale} {}", term.text))
            });
            let shown = shown.collect::<Vec<_>>().join(", ");
            assert_eq!(format!("{shown}\n{}", problems(&read)).trim(), expected, "{body}");
        };
        let lang =
            |inside: &str| format!("<conceptEntry id='c'><langSec xml:lang='fr'>{inside}</langSec></conceptEntry>");
        check(&lang("<termSec><term>a</term><term>b</term></termSec>"), "fr a, fr b\n2:45 xml-content");
        check(&lang("<termSec><note>x</note></termSec>"), "2:1 tbx-no-terms\n2:45 xml-content\n2:45 tbx-no-term");
        check(
            "<conceptEntry><langSec><termSec><term>a</term></termSec></langSec></conceptEntry>",
            "2:1 xml-attribute-missing\n2:1 tbx-no-terms\n2:15 xml-attribute-missing\n2:15 tbx-no-language",
        );
        check(
            &lang("<termSec><term>a</term><termNote type='administrativeStatus'>nice</termNote></termSec>"),
            "fr a\n2:68 tbx-value",
        );
        check(
            &lang("<termSec><term>a</term><termNote type='odd'>nice</termNote></termSec>"),
            "fr a\n2:68 tbx-category",
        );
        check(
            &lang("<termSec><term>a</term><descrip type='subjectField'>x</descrip></termSec>"),
            "fr a\n2:68 tbx-level",
        );
        let twice = lang("<termSec><term>a</term></termSec>").repeat(2);
        check(&twice, "fr a, fr a\n2:103 tbx-id-twice");
        check(
            &lang(
                "<termSec><term>a</term><transacGrp><transac type='transactionType'>origination</transac><date>2020-01-01</date></transacGrp></termSec>",
            ),
            "fr a\n2:80 tbx-left-out\n2:133 tbx-left-out",
        );
    }

    #[test]
    fn what_is_no_tbx_is_refused() {
        let check = |text: &str, expected: &str| {
            let read = read_in("fr", text);
            assert_eq!((read.value.len(), problems(&read).as_str()), (0, expected), "{text}");
        };
        check("", "1:1 xml-empty");
        check("<tmx version='1.4'><body/></tmx>", "1:1 tbx-root");
        check("<!DOCTYPE tbx [<!ENTITY a 'a'>]><tbx>&a;</tbx>", "1:1 xml-internal-subset");
        let whole = document(
            TBX,
            "<conceptEntry id='c'><langSec xml:lang='fr'><termSec><term>a</term></termSec></langSec></conceptEntry>",
        );
        check(&whole[..whole.len() - 20], "2:103 xml-truncated");
    }

    #[test]
    fn tags_are_written_where_the_style_wants_them() {
        let source: Locale = "fr".parse().unwrap();
        let languages = Languages { source: &source, targets: &[] };
        let (entries, _) = crate::glossary::read("g.csv", "id,fr,gender\n1 x,a,f\n", &source);
        let written = BASIC_DCT.write(&entries, languages);
        assert!(
            written.contains("<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>"),
            "{written}"
        );
        assert!(written.contains("<basic:grammaticalGender>feminine</basic:grammaticalGender>"), "{written}");
        assert!(written.contains("<conceptEntry id=\"c1\">\n        <note>visavis id: 1 x</note>"), "{written}");
    }
}
