//! XLIFF 2, read.

use super::inline::{Data, data, text};
use super::{DRAFT, GRAMMAR, OBSOLETE, OWN, SPACES, meta, rules};
use crate::formats::Read;
use crate::formats::review::settle;
use crate::formats::xliff::{Around, Candidate, Notes, Place, adopt, note_lines, own_id, tidied};
use crate::formats::xml::{Element, Flaw, locale, parse};
use crate::model::{Bilingual, Lock, MentionKind, Origin, Pair, Remark, Sent, Severity, State};
use crate::text::Lines;

/// Read the document `text`; problems call it `path`.
pub(in crate::formats) fn read(path: &str, text: &str) -> Read<Bilingual> {
    let root = match parse(text, SPACES) {
        Ok(root) => root,
        Err(flaw) => return Read { value: Bilingual::default(), problems: Flaw::problems(vec![flaw], path, text) },
    };
    let mut flaws = Vec::new();
    GRAMMAR.check(&root, &mut flaws);
    if root.name.is("xliff") {
        rules::check(&root, &mut flaws);
    }
    let mut reader = Reader { text, lines: Lines::new(text), bilingual: Bilingual::default(), flaws };
    reader.document(&root);
    Read { value: reader.bilingual, problems: Flaw::problems(reader.flaws, path, text) }
}

/// What marks groups of obsolete units.
const GONE: (&str, &str) = ("type", OBSOLETE);

/// The attributes of notes that tell whose they are, and what they are about.
const NOTE: [&str; 2] = ["category", "appliesTo"];

struct Reader<'t> {
    text: &'t str,
    lines: Lines<'t>,
    bilingual: Bilingual,
    flaws: Vec<Flaw>,
}

impl Reader<'_> {
    fn document(&mut self, root: &Element<'_>) {
        let language = |attribute: &str| root.attribute(attribute).and_then(locale).unwrap_or_default();
        self.bilingual.source = language("srcLang");
        self.bilingual.target = language("trgLang");
        let files: Vec<&Element<'_>> = root.all("file").collect();
        let around = Around::of_file(None).inside(root, GONE);
        self.header(root, around.keeps_space);
        for file in &files {
            let several = files.len() > 1;
            let around = Around { file: file.attribute("id").filter(|_| several), ..around }.inside(file, GONE);
            self.header(file, around.keeps_space);
            self.units(file, around);
        }
    }

    /// What is noted about a file, or the whole document.
    fn header(&mut self, element: &Element<'_>, keeps_space: bool) {
        let header = &mut self.bilingual.header;
        let notes = notes(element, keeps_space);
        header.notes.extend(notes.translator);
        header.extracted.extend(notes.developer);
        for (kind, value) in own_metadata(element) {
            match kind.split_once(' ').unwrap_or((kind, "")) {
                (meta::FIELD, name) => header.fields.push((name.to_owned(), value)),
                (meta::FLAG, _) => header.flags.push(value),
                (meta::REFERENCE, _) => header.references.push(value),
                _ => {}
            }
        }
    }

    /// The units in a file or group.
    fn units(&mut self, holder: &Element<'_>, around: Around<'_>) {
        let mut kept_out = 0;
        for element in holder.elements() {
            let inner = around.inside(element, GONE);
            if element.name.is("group") {
                let Notes { translator, developer } = notes(element, inner.keeps_space);
                let inherited: Vec<String> =
                    around.inherited.iter().cloned().chain(translator).chain(developer).collect();
                self.units(element, Around { inherited: &inherited, ..inner });
            } else if element.name.is("unit") && (inner.translate || inner.obsolete) {
                self.unit(element, inner);
            } else if element.name.is("unit") {
                kept_out += 1;
            }
        }
        if kept_out > 0 {
            let flaw = Flaw::new(holder.span.start, "formats-xliff-not-translated").count("count", kept_out);
            self.flaws.push(flaw.of(Severity::Note));
        }
    }

    fn unit(&mut self, unit: &Element<'_>, around: Around<'_>) {
        let data = data(unit);
        let segments: Vec<&Element<'_>> = unit.all("segment").collect();
        for (index, segment) in segments.iter().enumerate() {
            let Some(source) = segment.first("source") else { continue };
            let side =
                |element: &Element<'_>| text(element, &data, self.text, around.inside(element, GONE).keeps_space);
            let mut pair = Pair::new(&side(source));
            pair.target = segment.first("target").map(side).unwrap_or_default();
            pair.line = self.lines.position(unit.span.start).line;
            let several = (segments.len() > 1).then(|| (segment.attribute("id"), index + 1));
            pair.context = context(unit, around.file, several);
            annotate(&mut pair, unit, around.keeps_space);
            pair.extracted.extend(around.inherited.iter().cloned());
            if pair.target.is_empty() && pair.draft().is_none() {
                adopt(&mut pair, candidates(unit, segment, self.text));
            } else {
                pair.state = state(segment);
            }
            let state = pair.state;
            settle(&mut pair, state, "xliff");
            let pairs = if around.obsolete { &mut self.bilingual.obsolete } else { &mut self.bilingual.pairs };
            pairs.push(pair);
        }
    }
}

/// The context of a pair: the name of a unit that visavis wrote, the place of any other.
fn context(unit: &Element<'_>, file: Option<&str>, segment: Option<(Option<&str>, usize)>) -> Option<String> {
    let id = unit.attribute("id").unwrap_or_default();
    if own_id(id) {
        return unit.attribute("name").map(str::to_owned);
    }
    Some(Place { file, unit: id, segment }.context())
}

/// How far a segment says that its target has come. Most tools mean more than nothing by a target without a state.
fn state(segment: &Element<'_>) -> State {
    match (segment.attribute("state"), segment.attribute("subState")) {
        (_, Some(DRAFT)) | (Some("initial"), _) => State::Draft,
        (Some("reviewed" | "final"), _) => State::Reviewed,
        _ => State::Translated,
    }
}

/// The notes of `holder`.
fn notes(holder: &Element<'_>, keeps_space: bool) -> Notes {
    let mut notes = Notes::default();
    let all = holder.all("notes").flat_map(|notes| notes.all("note"));
    all.for_each(|note| notes.push(note, NOTE, keeps_space));
    notes
}

/// Type and value of the metadata of `holder` that is visavis’s own.
fn own_metadata<'e>(holder: &'e Element<'_>) -> impl Iterator<Item = (&'e str, String)> {
    let groups = holder.all("mda:metadata").flat_map(|metadata| metadata.all("mda:metaGroup"));
    let own = groups.filter(|group| group.attribute("category") == Some(OWN));
    own.flat_map(|group| group.all("mda:meta")).map(|meta| (meta.attribute("type").unwrap_or_default(), meta.text()))
}

/// What notes, glossary and metadata of its unit say about a pair.
fn annotate(pair: &mut Pair, unit: &Element<'_>, keeps_space: bool) {
    let notes = notes(unit, keeps_space);
    pair.notes = notes.translator;
    pair.extracted = notes.developer;
    let entries = unit.all("gls:glossary").flat_map(|glossary| glossary.all("gls:glossEntry"));
    let alone = unit.all("segment").count() == 1;
    for entry in entries.filter(|entry| alone || mentions(&pair.source, entry)) {
        pair.extracted.extend(glossary_lines(entry));
    }
    for (kind, value) in own_metadata(unit) {
        match kind {
            meta::FLAG => pair.flags.push(value),
            meta::PREVIOUS => pair.previous = Some(value),
            meta::PREVIOUS_CONTEXT => pair.previous_context = Some(value),
            meta::REFERENCE => pair.references.push(value),
            meta::REMARK => pair.extracted.push(value),
            meta::SENT => pair.sent = Sent::parse(&value),
            _ => {}
        }
    }
}

/// Whether the term of a glossary entry stands in `source`.
fn mentions(source: &str, entry: &Element<'_>) -> bool {
    entry.first("gls:term").is_some_and(|term| source.contains(term.text().trim()))
}

/// A glossary entry as lines: a lock where visavis wrote it, else for people to read.
fn glossary_lines(entry: &Element<'_>) -> Vec<String> {
    let Some(term) = entry.first("gls:term") else { return Vec::new() };
    let source = term.text();
    let translations = entry.all("gls:translation").map(|translation| {
        let rendering = translation.text();
        let own = term.attribute("source").and_then(|origin| lock(origin, &source, &rendering));
        own.unwrap_or_else(|| format!("glossary: {} → {}", source.trim(), rendering.trim()))
    });
    let definitions = entry
        .all("gls:definition")
        .map(|definition| format!("glossary: {}: {}", source.trim(), tidied(&definition.text())));
    translations.chain(definitions).flat_map(|line| note_lines(&line).collect::<Vec<_>>()).collect()
}

/// The lock line that visavis wrote as an entry of origin `origin`; none when that is not one of its own.
fn lock(origin: &str, source: &str, rendering: &str) -> Option<String> {
    let (kind, id) = origin.split_once(' ').unwrap_or((origin, ""));
    // Any kind will do to print a line, which then reads as a lock only when its own kind is one.
    let lock =
        Lock { kind: MentionKind::Term, id: id.to_owned(), source: source.to_owned(), rendering: rendering.to_owned() };
    let line = lock.to_string().replacen("term", kind, 1);
    matches!(Remark::parse(&line), Remark::Lock(_)).then_some(line)
}

/// The candidates for `segment` as a whole.
fn candidates(unit: &Element<'_>, segment: &Element<'_>, document: &str) -> Vec<Candidate> {
    let own = |reference: &str| {
        let id = reference.rsplit_once(['#', '/']).map_or("", |(_, leaf)| leaf);
        let whole = |inline: &Element<'_>| {
            inline.attribute("id") == Some(id)
                && segment.first("source").is_some_and(|source| source.text().trim() == inline.text().trim())
        };
        segment.attribute("id") == Some(id) || segment.descendants().any(whole)
    };
    let matches = unit.all("mtc:matches").flat_map(|matches| matches.all("mtc:match"));
    let candidates = matches.filter(|found| own(found.attribute("ref").unwrap_or_default()));
    candidates.filter_map(|found| candidate(found, document)).collect()
}

fn candidate(found: &Element<'_>, document: &str) -> Option<Candidate> {
    let data: Data<'_> = data(found);
    let side = |name: &str| found.first(name).map(|side| text(side, &data, document, false));
    let score = ["matchSuitability", "matchQuality", "similarity"].iter().find_map(|name| found.attribute(name));
    let origin = match found.attribute("type") {
        Some("mt" | "am") => Some(Origin::Assembled),
        Some("icm") => Some(Origin::Context),
        Some("tb") => Some(Origin::Mention),
        _ => None,
    };
    Some(Candidate {
        source: side("source"),
        target: side("target")?,
        origin,
        score: score.and_then(|score| score.trim().parse().ok()),
    })
}
