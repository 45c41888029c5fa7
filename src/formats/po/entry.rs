//! One entry, read.

use super::blocks::{Block, Stage};
use super::line::{Kind, Line};
use super::string::unquote;
use crate::formats::fault::Fault;
use crate::model::{Pair, State};

/// An entry that was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    /// The pair. Its flags still hold `fuzzy`.
    pub(super) pair: Pair,
    /// Whether it is obsolete.
    pub(super) obsolete: bool,
}

/// Read a block as an entry. `Err` tells why it stays as it is.
pub(super) fn entry(block: Block<'_, '_>) -> Result<Entry, Fault> {
    is_whole(block)?;
    let mut reader = Reader::default();
    for line in block.lines {
        reader.take(line)?;
    }
    reader.finish()?;
    let mut pair = reader.pair;
    if pair.flags.iter().any(|flag| flag == FUZZY) {
        pair.state = State::Draft;
    } else {
        pair.state = State::Translated;
    }
    pair.settle();
    Ok(Entry { pair, obsolete: reader.obsolete })
}

/// The flag of drafts.
pub(super) const FUZZY: &str = "fuzzy";

/// Whether the block has the lines of an entry, in their order, and no plural.
fn is_whole(block: Block<'_, '_>) -> Result<(), Fault> {
    let last = block.lines.last().expect("a block has a line");
    match block.stage {
        Stage::Broken(index) => Err(misplaced(&block.lines[index], index, block)),
        Stage::Comments | Stage::Context | Stage::Plural | Stage::Source => {
            Err(last.fault_at(last.text.len(), "formats-po-no-target").hint("formats-po-no-target-hint"))
        }
        Stage::Domain => Err(last.fault("formats-po-domain").warning().hint("formats-po-domain-hint")),
        Stage::Target => match block.lines.iter().find(|line| matches!(line.kind, Kind::Plural | Kind::PluralTarget)) {
            Some(plural) => Err(plural.fault("formats-po-plural").warning().hint("formats-po-plural-hint")),
            None => Ok(()),
        },
    }
}

/// Why a line should not stand where it stands.
fn misplaced(line: &Line<'_>, index: usize, block: Block<'_, '_>) -> Fault {
    let before = block.lines[..index].iter().rfind(|line| !line.is_comment());
    match (line.kind, before) {
        (Kind::Unknown, _) => line.fault("formats-po-unknown-line").hint("formats-po-unknown-line-hint"),
        (_, Some(before)) if before.obsolete != line.obsolete => line.fault("formats-po-half-obsolete"),
        (Kind::Target, Some(before)) if before.kind == Kind::Target => line.fault("formats-po-second-target"),
        (Kind::More, _) => stray_string(line),
        _ => line.fault("formats-po-no-source").hint("formats-po-no-source-hint"),
    }
}

fn stray_string(line: &Line<'_>) -> Fault {
    line.fault("formats-po-stray-string").hint("formats-po-stray-string-hint")
}

/// Collects what the lines of an entry say.
#[derive(Default)]
struct Reader<'l, 't> {
    pair: Pair,
    obsolete: bool,
    /// The statement whose strings are being read.
    open: Option<&'l Line<'t>>,
    text: Vec<u8>,
}

impl<'l, 't> Reader<'l, 't> {
    fn take(&mut self, line: &'l Line<'t>) -> Result<(), Fault> {
        match line.kind {
            Kind::Note => self.pair.notes.push(line.comment().to_owned()),
            Kind::Extracted => self.pair.extracted.push(line.comment().to_owned()),
            Kind::References => self.pair.references.push(line.comment().to_owned()),
            Kind::Flags => self.pair.flags.extend(flags(line.rest)),
            Kind::More if self.open.is_none() => return Err(stray_string(line)),
            Kind::More => return unquote(line, &mut self.text),
            _ => {
                self.finish()?;
                self.open = Some(line);
                return unquote(line, &mut self.text);
            }
        }
        Ok(())
    }

    /// Put the strings of the open statement where they belong.
    fn finish(&mut self) -> Result<(), Fault> {
        let Some(line) = self.open.take() else { return Ok(()) };
        let text = String::from_utf8(std::mem::take(&mut self.text))
            .map_err(|_| line.fault("formats-po-not-utf-8").hint("formats-po-not-utf-8-hint"))?;
        let pair = &mut self.pair;
        match (line.previous, line.kind) {
            (true, Kind::Context) if pair.previous_context.is_none() => pair.previous_context = Some(text),
            (true, Kind::Source) if pair.previous.is_none() => pair.previous = Some(text),
            (true, Kind::Context | Kind::Source) => return Err(line.fault("formats-po-second-previous")),
            (true, _) => return Err(line.fault("formats-po-plural").warning().hint("formats-po-plural-hint")),
            (false, Kind::Context) => pair.context = Some(text),
            (false, Kind::Source) => {
                pair.source = text;
                pair.line = line.number;
                self.obsolete = line.obsolete;
            }
            (false, _) => pair.target = text,
        }
        Ok(())
    }
}

fn flags(rest: &str) -> impl Iterator<Item = String> {
    rest.split(',').map(str::trim).filter(|flag| !flag.is_empty()).map(str::to_owned)
}
