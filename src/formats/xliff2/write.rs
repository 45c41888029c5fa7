//! XLIFF 2.1, written.

use super::encode::encode;
use super::{DRAFT, GLOSSARY, MATCHES, METADATA, NAMESPACE_2_0, OBSOLETE, OWN, meta};
use crate::formats::xliff::{DEVELOPER, Ids, TRANSLATOR, are_ids};
use crate::formats::xml::{Writer, is_token};
use crate::model::{Bilingual, Header, Lock, Origin, Pair, Remark, State};

/// Write `bilingual`.
pub(in crate::formats) fn write(bilingual: &Bilingual) -> String {
    let [source, target] = [&bilingual.source, &bilingual.target].map(ToString::to_string);
    let mut units = Units {
        writer: Writer::new(),
        ids: Ids::default(),
        by_context: are_ids(bilingual.pairs.iter().chain(&bilingual.obsolete), is_token),
    };
    let namespaces =
        [("xmlns", NAMESPACE_2_0), ("xmlns:mtc", MATCHES), ("xmlns:gls", GLOSSARY), ("xmlns:mda", METADATA)];
    let own = [("version", "2.1"), ("srcLang", source.as_str()), ("trgLang", target.as_str())];
    units.writer.start("xliff", &[namespaces.as_slice(), own.as_slice()].concat());
    units.writer.start("file", &[("id", OWN), ("xml:space", "preserve")]);
    units.header(&bilingual.header);
    bilingual.pairs.iter().for_each(|pair| units.unit(pair));
    if !bilingual.obsolete.is_empty() || bilingual.pairs.is_empty() {
        units.writer.start("group", &[("id", "obsolete"), ("type", OBSOLETE), ("translate", "no")]);
        bilingual.obsolete.iter().for_each(|pair| units.unit(pair));
        units.writer.end();
    }
    units.writer.finish()
}

struct Units {
    writer: Writer,
    ids: Ids,
    /// Whether the contexts of the pairs are the ids of their units.
    by_context: bool,
}

/// The id of the segment of a unit; codes have numbers.
const SEGMENT: &str = "s1";

impl Units {
    fn header(&mut self, header: &Header) {
        let fields = header.fields.iter().map(|(name, value)| (format!("{} {name}", meta::FIELD), value));
        let flags = header.flags.iter().map(|flag| (meta::FLAG.to_owned(), flag));
        let references = header.references.iter().map(|reference| (meta::REFERENCE.to_owned(), reference));
        let all: Vec<(String, &String)> = fields.chain(flags).chain(references).collect();
        self.metadata(&all.iter().map(|(kind, value)| (kind.as_str(), value.as_str())).collect::<Vec<_>>());
        self.notes(&header.notes, &header.extracted);
    }

    fn unit(&mut self, pair: &Pair) {
        let own = self.ids.id(pair);
        let context = pair.context.as_deref();
        let id = context.filter(|_| self.by_context).unwrap_or(&own);
        let name = context.filter(|_| !self.by_context).map(|name| ("name", name));
        let attributes: Vec<(&str, &str)> = [("id", id)].into_iter().chain(name).collect();
        self.writer.start("unit", &attributes);
        let remarks: Vec<Remark> = pair.remarks().collect();
        self.candidate(pair);
        self.glossary(
            remarks.iter().filter_map(|remark| if let Remark::Lock(lock) = remark { Some(lock) } else { None }),
        );
        self.pair_metadata(pair, &remarks);
        let is_noted = |remark: &&Remark| {
            matches!(remark, Remark::Other(_) | Remark::Note(_) | Remark::Drift(_) | Remark::Conflict(_))
        };
        let noted: Vec<String> = remarks.iter().filter(is_noted).map(ToString::to_string).collect();
        self.notes(&pair.notes, &noted);
        self.segment(pair);
        self.writer.end();
    }

    fn segment(&mut self, pair: &Pair) {
        let encoded = encode(&pair.source, &pair.target);
        self.data(&encoded.data);
        let state: &[(&str, &str)] = match pair.state {
            State::Initial => &[("state", "initial")],
            State::Draft => &[("state", "initial"), ("subState", DRAFT)],
            State::Translated => &[("state", "translated")],
            State::Reviewed => &[("state", "reviewed")],
        };
        self.writer.start("segment", &[&[("id", SEGMENT)], state].concat());
        self.writer.markup("source", &[], &encoded.source);
        if !pair.target.is_empty() {
            self.writer.markup("target", &[], &encoded.target);
        }
        self.writer.end();
    }

    fn data(&mut self, data: &[(String, String)]) {
        if data.is_empty() {
            return;
        }
        self.writer.start("originalData", &[]);
        for (id, wording) in data {
            self.writer.markup("data", &[("id", id)], wording);
        }
        self.writer.end();
    }

    /// A draft made for another source shows tools which one.
    fn candidate(&mut self, pair: &Pair) {
        let Some(previous) = pair.previous.as_deref().filter(|_| pair.state == State::Draft) else { return };
        let encoded = encode(previous, &pair.target);
        let draft = pair.draft();
        let kind = match draft.as_ref().map(|draft| draft.origin) {
            Some(Origin::Context) => "icm",
            Some(Origin::Mention) => "tb",
            Some(Origin::Repaired | Origin::Assembled) => "am",
            Some(Origin::Person | Origin::Aligned | Origin::Exact | Origin::Fuzzy) | None => "tm",
        };
        let score = draft.and_then(|draft| draft.score).map(|score| format!("{score}.0"));
        let similarity = score.as_deref().map(|score| ("similarity", score));
        let reference = format!("#{SEGMENT}");
        let attributes = [("ref", reference.as_str()), ("type", kind), ("origin", OWN)].into_iter().chain(similarity);
        self.writer.start("mtc:matches", &[]);
        self.writer.start("mtc:match", &attributes.collect::<Vec<_>>());
        self.data(&encoded.data);
        self.writer.markup("source", &[], &encoded.source);
        self.writer.markup("target", &[], &encoded.target);
        self.writer.end();
        self.writer.end();
    }

    fn glossary<'l>(&mut self, locks: impl Iterator<Item = &'l Lock>) {
        let mut locks = locks.peekable();
        if locks.peek().is_none() {
            return;
        }
        self.writer.start("gls:glossary", &[]);
        for lock in locks {
            let origin = format!("{} {}", lock.kind.name(), lock.id);
            self.writer.start("gls:glossEntry", &[]);
            self.writer.text("gls:term", &[("source", origin.trim_end())], &lock.source);
            self.writer.text("gls:translation", &[], &lock.rendering);
            self.writer.end();
        }
        self.writer.end();
    }

    fn pair_metadata(&mut self, pair: &Pair, remarks: &[Remark]) {
        let kept = |remark: &Remark| match remark {
            Remark::Draft(_) | Remark::Confirmed(_) | Remark::Reviewed(_) => Some((meta::REMARK, remark.to_string())),
            Remark::Other(_) | Remark::Note(_) | Remark::Lock(_) | Remark::Drift(_) | Remark::Conflict(_) => None,
        };
        let all = |kind: &'static str, values: &[String]| -> Vec<(&str, String)> {
            values.iter().map(|value| (kind, value.clone())).collect()
        };
        let previous = pair.previous.clone().map(|previous| (meta::PREVIOUS, previous));
        let context = pair.previous_context.clone().map(|context| (meta::PREVIOUS_CONTEXT, context));
        let mut list: Vec<(&str, String)> = previous.into_iter().chain(context).collect();
        list.extend(all(meta::FLAG, &pair.flags));
        list.extend(all(meta::REFERENCE, &pair.references));
        list.extend(remarks.iter().filter_map(kept));
        list.extend(pair.sent.as_ref().map(|sent| (meta::SENT, sent.to_string())));
        self.metadata(&list.iter().map(|(kind, value)| (*kind, value.as_str())).collect::<Vec<_>>());
    }

    fn metadata(&mut self, list: &[(&str, &str)]) {
        if list.is_empty() {
            return;
        }
        self.writer.start("mda:metadata", &[]);
        self.writer.start("mda:metaGroup", &[("category", OWN)]);
        for (kind, value) in list {
            self.writer.text("mda:meta", &[("type", kind)], value);
        }
        self.writer.end();
        self.writer.end();
    }

    fn notes(&mut self, translator: &[String], developer: &[String]) {
        let lists = [(TRANSLATOR, translator), (DEVELOPER, developer)];
        let lists: Vec<_> = lists.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
        if lists.is_empty() {
            return;
        }
        self.writer.start("notes", &[]);
        for (category, lines) in lists {
            self.writer.text("note", &[("category", category)], &lines.join("\n"));
        }
        self.writer.end();
    }
}
