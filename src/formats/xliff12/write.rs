//! XLIFF 1.2, written.

use super::encode::encode;
use super::{NAMESPACE, OBSOLETE, OWN, kind, state};
use crate::formats::xliff::{DEVELOPER, Ids, TRANSLATOR, are_ids};
use crate::formats::xml::{Writer, is_allowed};
use crate::model::{Bilingual, Header, Pair, State};

/// Write `bilingual`.
pub(in crate::formats) fn write(bilingual: &Bilingual) -> String {
    let [source, target] = [&bilingual.source, &bilingual.target].map(ToString::to_string);
    let is_id = |context: &str| !context.is_empty() && context.chars().all(is_allowed);
    let mut units = Units {
        writer: Writer::new(),
        ids: Ids::default(),
        by_context: are_ids(bilingual.pairs.iter().chain(&bilingual.obsolete), is_id),
    };
    units.writer.start("xliff", &[("xmlns", NAMESPACE), ("version", "1.2")]);
    let languages = [("source-language", source.as_str()), ("target-language", target.as_str())];
    let own = [("original", OWN), ("datatype", "plaintext"), ("xml:space", "preserve")];
    units.writer.start("file", &[own.as_slice(), languages.as_slice()].concat());
    units.header(&bilingual.header);
    units.writer.start("body", &[]);
    bilingual.pairs.iter().for_each(|pair| units.unit(pair));
    if !bilingual.obsolete.is_empty() {
        units.writer.start("group", &[("restype", OBSOLETE), ("translate", "no")]);
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

impl Units {
    fn header(&mut self, header: &Header) {
        if *header == Header::default() {
            return;
        }
        self.writer.start("header", &[]);
        self.notes(&header.notes, &header.extracted);
        let fields = header.fields.iter().map(|(name, value)| (format!("{OWN} {} {name}", kind::FIELD), value));
        let flags = header.flags.iter().map(|flag| (format!("{OWN} {}", kind::FLAG), flag));
        let references = header.references.iter().map(|reference| (format!("{OWN} {}", kind::REFERENCE), reference));
        for (from, value) in fields.chain(flags).chain(references) {
            self.writer.text("note", &[("from", &from)], value);
        }
        self.writer.end();
    }

    fn unit(&mut self, pair: &Pair) {
        let own = self.ids.id(pair);
        let context = pair.context.as_deref();
        let id = context.filter(|_| self.by_context).unwrap_or(&own);
        let name = context.filter(|_| !self.by_context).map(|name| ("resname", name));
        let approved = match pair.state {
            State::Initial => None,
            State::Draft => Some(("approved", "no")),
            State::Translated | State::Reviewed => Some(("approved", "yes")),
        };
        let attributes: Vec<(&str, &str)> = [("id", id)].into_iter().chain(name).chain(approved).collect();
        self.writer.start("trans-unit", &attributes);
        let [source, target] = encode(&pair.source, &pair.target);
        self.writer.markup("source", &[], &source);
        self.target(pair, &target);
        self.contexts(pair, id);
        self.notes(&pair.notes, &pair.extracted);
        self.proposal(pair);
        self.writer.end();
    }

    fn target(&mut self, pair: &Pair, markup: &str) {
        let name = match pair.state {
            State::Initial => return,
            State::Draft => "needs-review-translation",
            State::Translated => "translated",
            State::Reviewed => "signed-off",
        };
        let draft = pair.draft().filter(|_| pair.state == State::Draft);
        let qualifier = draft.and_then(|draft| state::qualifier(draft.origin));
        let qualifier = qualifier.map(|qualifier| ("state-qualifier", qualifier));
        self.writer.markup("target", &[("state", name)].into_iter().chain(qualifier).collect::<Vec<_>>(), markup);
    }

    /// The schema wants another name, or none, for each group of a file.
    fn contexts(&mut self, pair: &Pair, id: &str) {
        for reference in &pair.references {
            self.writer.start("context-group", &[("purpose", "location")]);
            self.writer.text("context", &[("context-type", "sourcefile")], reference);
            self.writer.end();
        }
        let previous = pair.previous.iter().map(|previous| (kind::PREVIOUS, previous));
        let context = pair.previous_context.iter().map(|context| (kind::PREVIOUS_CONTEXT, context));
        let flags = pair.flags.iter().map(|flag| (kind::FLAG, flag));
        let sent = pair.sent.as_ref().map(ToString::to_string);
        let sent = sent.iter().map(|sent| (kind::SENT, sent));
        let all: Vec<(&str, &String)> = previous.chain(context).chain(flags).chain(sent).collect();
        if all.is_empty() {
            return;
        }
        self.writer.start("context-group", &[("name", &format!("{OWN} {id}")), ("purpose", "information")]);
        for (kind, value) in all {
            self.writer.text("context", &[("context-type", kind)], value);
        }
        self.writer.end();
    }

    fn notes(&mut self, translator: &[String], developer: &[String]) {
        for (from, lines) in [(TRANSLATOR, translator), (DEVELOPER, developer)] {
            if !lines.is_empty() {
                self.writer.text("note", &[("from", from)], &lines.join("\n"));
            }
        }
    }

    /// A draft made for another source shows tools which one.
    fn proposal(&mut self, pair: &Pair) {
        let Some(previous) = pair.previous.as_deref().filter(|_| pair.state == State::Draft) else { return };
        let [source, target] = encode(previous, &pair.target);
        let score = pair.draft().and_then(|draft| draft.score).map(|score| score.to_string());
        let quality = score.as_deref().map(|score| ("match-quality", score));
        let attributes: Vec<(&str, &str)> =
            quality.into_iter().chain([("origin", OWN), ("alttranstype", "previous-version")]).collect();
        self.writer.start("alt-trans", &attributes);
        self.writer.markup("source", &[], &source);
        self.writer.markup("target", &[], &target);
        self.writer.end();
    }
}
