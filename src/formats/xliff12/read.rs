//! XLIFF 1.2, read.

use super::inline::{segments, text};
use super::{GRAMMAR, OBSOLETE, OWN, SPACES, kind, state};
use crate::formats::review::settle;
use crate::formats::xliff::{Around, Candidate, Notes, Place, adopt, own_id};
use crate::formats::xml::{Element, Flaw, locale, parse};
use crate::formats::{Read, po};
use crate::model::{Bilingual, Locale, Message, Pair, Sent, Severity};
use crate::text::Lines;
use rustc_hash::FxHashSet;

/// Read the document `text`; problems call it `path`.
pub(in crate::formats) fn read(path: &str, text: &str) -> Read<Bilingual> {
    let root = match parse(text, SPACES) {
        Ok(root) => root,
        Err(flaw) => return Read { value: Bilingual::default(), problems: Flaw::problems(vec![flaw], path, text) },
    };
    let mut flaws = Vec::new();
    GRAMMAR.check(&root, &mut flaws);
    let lines = Lines::new(text);
    let mut reader = Reader { text, lines, bilingual: Bilingual::default(), flaws, ids: FxHashSet::default() };
    reader.document(&root);
    Read { value: reader.bilingual, problems: Flaw::problems(reader.flaws, path, text) }
}

/// What marks groups of obsolete units.
const GONE: (&str, &str) = ("restype", OBSOLETE);

/// The kind of the unit that has the header of a PO file, as the Translate Toolkit writes it.
const PO_HEADER: &str = "x-gettext-domain-header";

/// The attributes of notes that tell whose they are, and what they are about.
const NOTE: [&str; 2] = ["from", "annotates"];

struct Reader<'t> {
    text: &'t str,
    lines: Lines<'t>,
    bilingual: Bilingual,
    flaws: Vec<Flaw>,
    /// The ids of the units of a file.
    ids: FxHashSet<String>,
}

/// A segment of a unit: the whole unit, where it is not cut into segments.
struct Part<'e, 't> {
    source: &'e Element<'t>,
    target: Option<&'e Element<'t>>,
    /// The id that it is marked with.
    mid: Option<&'e str>,
    /// Its number, from 1, where there are several.
    number: Option<usize>,
}

impl Reader<'_> {
    fn document(&mut self, root: &Element<'_>) {
        let files: Vec<&Element<'_>> = root.all("file").collect();
        if files.is_empty() {
            self.flaws.push(Flaw::new(root.span.start, "formats-xliff-no-file"));
        }
        for (index, file) in files.iter().enumerate() {
            self.languages(file, index == 0);
            let name = file.attribute("original").filter(|_| files.len() > 1);
            let around = Around::of_file(name).inside(file, GONE);
            for header in file.all("header") {
                self.header(header, around.keeps_space);
            }
            self.ids.clear();
            match file.first("body") {
                Some(body) => self.units(body, around),
                None => self.flaws.push(Flaw::new(file.span.start, "formats-xliff12-no-body")),
            }
        }
    }

    /// The languages of a file; those of the first count, and another target language is told.
    fn languages(&mut self, file: &Element<'_>, first: bool) {
        let language = |attribute: &str| file.attribute(attribute).and_then(locale).unwrap_or_default();
        let target = file.attribute("target-language").and_then(locale).unwrap_or_else(|| target_language(file));
        if first {
            self.bilingual.source = language("source-language");
            self.bilingual.target = target;
        } else if target != self.bilingual.target {
            let flaw = Flaw::new(file.span.start, "formats-xliff12-languages").text("language", target.to_string());
            let flaw = flaw.hint(Message::new("formats-xliff12-languages-hint"));
            self.flaws.push(flaw.text("expected", self.bilingual.target.to_string()).of(Severity::Warning));
        }
    }

    fn header(&mut self, header: &Element<'_>, keeps_space: bool) {
        let mut all = Notes::default();
        for note in header.all("note") {
            let own = note.attribute("from").and_then(|from| from.strip_prefix(OWN)).map(str::trim_start);
            let fields = &mut self.bilingual.header;
            match own.map(|own| own.split_once(' ').unwrap_or((own, ""))) {
                Some((kind::FIELD, name)) => fields.fields.push((name.to_owned(), note.text())),
                Some((kind::FLAG, _)) => fields.flags.push(note.text()),
                Some((kind::REFERENCE, _)) => fields.references.push(note.text()),
                _ => all.push(note, NOTE, keeps_space),
            }
        }
        self.bilingual.header.notes.extend(all.translator);
        self.bilingual.header.extracted.extend(all.developer);
    }

    /// A unit that has the header of a PO file.
    fn po_header(&mut self, unit: &Element<'_>) {
        let side = unit.first("target").or_else(|| unit.first("source"));
        let mut entry = Pair { target: side.map(Element::text).unwrap_or_default(), ..Pair::default() };
        annotate(&mut entry, unit, true);
        self.bilingual.header = po::header(entry);
    }

    /// The units in a body or group.
    fn units(&mut self, holder: &Element<'_>, around: Around<'_>) {
        let mut kept_out = 0;
        for element in holder.elements() {
            let inner = around.inside(element, GONE);
            if element.name.is("group") {
                let notes = notes(element, inner.keeps_space);
                let inherited: Vec<String> =
                    around.inherited.iter().cloned().chain(notes.translator).chain(notes.developer).collect();
                self.units(element, Around { inherited: &inherited, ..inner });
            } else if element.name.is("trans-unit") {
                self.identify(element);
                if element.attribute("restype") == Some(PO_HEADER) {
                    self.po_header(element);
                } else if inner.translate || inner.obsolete {
                    self.unit(element, inner);
                } else {
                    kept_out += 1;
                }
            }
        }
        if kept_out > 0 {
            let flaw = Flaw::new(holder.span.start, "formats-xliff-not-translated").count("count", kept_out);
            self.flaws.push(flaw.of(Severity::Note));
        }
    }

    /// Ids are unique in their file.
    fn identify(&mut self, unit: &Element<'_>) {
        let Some(id) = unit.attribute("id") else { return };
        if !self.ids.insert(id.to_owned()) {
            self.flaws.push(Flaw::new(unit.span.start, "formats-xliff12-id-twice").text("id", id));
        }
    }

    fn unit(&mut self, unit: &Element<'_>, around: Around<'_>) {
        let Some(source) = unit.first("source") else {
            let id = unit.attribute("id").unwrap_or_default();
            return self.flaws.push(Flaw::new(unit.span.start, "formats-xliff12-no-source").text("id", id));
        };
        let target = unit.first("target");
        let marked: Vec<(&str, &Element<'_>)> = unit.all("seg-source").flat_map(segments).collect();
        if marked.is_empty() {
            return self.segment(unit, &Part { source, target, mid: None, number: None }, around);
        }
        for (index, (mid, source)) in marked.iter().enumerate() {
            let own = target.and_then(|target| segments(target).find(|(other, _)| other == mid));
            let number = (marked.len() > 1).then_some(index + 1);
            let part = Part { source, target: own.map(|(_, own)| own), mid: Some(*mid), number };
            self.segment(unit, &part, around);
        }
    }

    fn segment(&mut self, unit: &Element<'_>, part: &Part<'_, '_>, around: Around<'_>) {
        let side = |element: &Element<'_>| text(element, self.text, around.inside(element, GONE).keeps_space);
        let mut pair = Pair {
            target: part.target.map(side).unwrap_or_default(),
            line: self.lines.position(unit.span.start).line,
            context: context(unit, part, around.file),
            ..Pair::new(&side(part.source))
        };
        annotate(&mut pair, unit, around.keeps_space);
        pair.extracted.extend(around.inherited.iter().cloned());
        if pair.target.is_empty() && pair.draft().is_none() {
            adopt(&mut pair, self.candidates(unit, part.mid));
        } else if let Some(target) = unit.first("target") {
            let mut listed = unit.descendants().filter(|element| element.name.is("sdl:seg"));
            let own = listed.find(|listed| part.mid.is_none_or(|mid| listed.attribute("id") == Some(mid)));
            pair.state = state::state(unit, target, own);
        }
        let state = pair.state;
        settle(&mut pair, state, "xliff");
        let pairs = if around.obsolete { &mut self.bilingual.obsolete } else { &mut self.bilingual.pairs };
        pairs.push(pair);
    }

    /// What a unit proposes for the segment `mid`, or as a whole.
    fn candidates(&self, unit: &Element<'_>, mid: Option<&str>) -> Vec<Candidate> {
        let side = |element: &Element<'_>| text(element, self.text, false);
        let proposed = unit.all("alt-trans").filter(|proposal| {
            let refused = matches!(proposal.attribute("alttranstype"), Some("rejected" | "reference"));
            let whole = unit.first("seg-source").is_none();
            !refused && (whole || proposal.attribute("mid").is_some_and(|own| Some(own) == mid))
        });
        let candidate = |proposal: &Element<'_>| {
            let target = proposal.first("target")?;
            let quality = proposal.attribute("match-quality").map(|quality| quality.trim().trim_end_matches('%'));
            Some(Candidate {
                source: proposal.first("source").map(side),
                target: side(target),
                origin: target.attribute("state-qualifier").and_then(state::origin),
                score: quality.and_then(|quality| quality.trim().parse().ok()),
            })
        };
        proposed.filter_map(candidate).collect()
    }
}

/// The context of a pair: the name of a unit that visavis wrote, the place of any other.
fn context(unit: &Element<'_>, part: &Part<'_, '_>, file: Option<&str>) -> Option<String> {
    let id = unit.attribute("id").unwrap_or_default();
    if own_id(id) {
        return unit.attribute("resname").map(str::to_owned);
    }
    let mid = part.mid.filter(|mid| !mid.is_empty());
    Some(Place { file, unit: id, segment: part.number.map(|number| (mid, number)) }.context())
}

/// The language that the first target says, where its file says none.
fn target_language(file: &Element<'_>) -> Locale {
    let mut targets = file.descendants().filter(|element| element.name.is("target"));
    targets.find_map(|target| target.attribute("xml:lang").and_then(locale)).unwrap_or_default()
}

/// The notes of `holder`.
fn notes(holder: &Element<'_>, keeps_space: bool) -> Notes {
    let mut notes = Notes::default();
    holder.all("note").for_each(|note| notes.push(note, NOTE, keeps_space));
    notes
}

/// What notes and contexts of its unit say about a pair.
fn annotate(pair: &mut Pair, unit: &Element<'_>, keeps_space: bool) {
    let notes = notes(unit, keeps_space);
    pair.notes = notes.translator;
    pair.extracted = notes.developer;
    for group in unit.all("context-group") {
        let context = |kind: &str| group.all("context").find(|context| context.attribute("context-type") == Some(kind));
        let name = group.attribute("name").unwrap_or_default();
        if name.split(' ').next() == Some(OWN) {
            own_contexts(pair, group);
        } else if let Some(file) = context("sourcefile") {
            let line = context("linenumber").map(|line| format!(":{}", line.text().trim()));
            pair.references.push(file.text() + &line.unwrap_or_default());
        }
    }
}

fn own_contexts(pair: &mut Pair, group: &Element<'_>) {
    for context in group.all("context") {
        let value = context.text();
        match context.attribute("context-type") {
            Some(kind::FLAG) => pair.flags.push(value),
            Some(kind::PREVIOUS) => pair.previous = Some(value),
            Some(kind::PREVIOUS_CONTEXT) => pair.previous_context = Some(value),
            Some(kind::SENT) => pair.sent = Sent::parse(&value),
            _ => {}
        }
    }
}
