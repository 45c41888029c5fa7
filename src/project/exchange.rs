//! Files of other tools: which format they are in, and memories on their way in and out.

use super::{Error, Settings, files, memory};
use crate::formats::{self, Format, Read};
use crate::model::{Bilingual, Locale, Message, Pair, Sent, State};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The format called `name`, or the one that the name of `path` tells.
///
/// # Errors
/// When there is none.
pub fn format(path: &Path, name: Option<&str>) -> Result<&'static dyn Format<Bilingual>, Error> {
    let found = match name {
        Some(name) => formats::named(name),
        None => formats::of_path(&path.display().to_string()),
    };
    found.ok_or_else(|| {
        let names: Vec<&str> = formats::BILINGUAL.iter().map(|format| format.name()).collect();
        let error = Error::new(path, Message::new("project-not-bilingual"));
        error.hint(Message::new("project-known-formats").text("formats", names.join(", ")))
    })
}

/// The bilingual file at `path`, in the format called `name`, or the one that its name tells.
///
/// # Errors
/// When it cannot be read, or the format is unknown.
pub fn read(path: &Path, name: Option<&str>) -> Result<Read<Bilingual>, Error> {
    let format = format(path, name)?;
    Ok(format.read(&path.display().to_string(), &files::read_encoded(path)?))
}

/// Note what the targets of a working file are that goes out to other tools; any other file says it already, or nobody knows.
pub fn send(bilingual: &mut Bilingual, from: &dyn Format<Bilingual>) {
    if from.name() == formats::BILINGUAL[0].name() {
        bilingual.pairs.iter_mut().for_each(|pair| pair.sent = Sent::of(pair));
    }
}

/// Refuse to write over the file at `path`, unless `force` is said.
///
/// # Errors
/// When there is one.
pub fn refuse_existing(path: &Path, force: bool) -> Result<(), Error> {
    if force || files::is_standard(path) || !path.exists() {
        return Ok(());
    }
    Err(Error::new(path, Message::new("project-exists")).hint(Message::new("project-exists-hint")))
}

/// The confirmed pairs of the project's memory into `target`, each once.
///
/// # Errors
/// When a file cannot be read.
pub fn export(settings: &Settings, target: &Locale, sources: &[PathBuf]) -> Result<Bilingual, Error> {
    let mut exported = Bilingual::new(settings.source.clone(), target.clone());
    let mut seen = HashSet::new();
    for mut file in memory::files(settings, target, sources)? {
        file.pairs.retain(is_confirmed);
        for pair in file.pairs {
            if seen.insert((pair.source.clone(), pair.target.clone())) {
                exported.pairs.push(Pair { state: State::Translated, target: pair.target, ..Pair::new(&pair.source) });
            }
        }
    }
    number(&mut exported.pairs);
    Ok(exported)
}

/// Tell equal sources apart by their occurrence.
fn number(pairs: &mut [Pair]) {
    let mut counts = std::collections::HashMap::new();
    for pair in pairs {
        let count = counts.entry(pair.source.clone()).or_insert(0);
        *count += 1;
        pair.context = Some(*count).filter(|count| *count > 1).map(|count| count.to_string());
    }
}

/// Whether someone says that the target is one.
pub(super) fn is_confirmed(pair: &Pair) -> bool {
    pair.state >= State::Translated && !pair.target.is_empty()
}

/// Say the languages of `bilingual` where it does not.
pub fn fill_languages(bilingual: &mut Bilingual, source: &Locale, target: Option<&Locale>) {
    if bilingual.source.language.is_empty() {
        bilingual.source = source.clone();
    }
    if let Some(target) = target.filter(|_| bilingual.target.language.is_empty()) {
        bilingual.target = target.clone();
    }
}
