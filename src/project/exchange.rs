//! Files of other tools: which format they are in, and memories on their way in and out.

use super::{Error, Settings, files, memory, save};
use crate::formats::{self, Format, Read};
use crate::model::{Archive, Bilingual, Locale, Message, Pair, Problem, Sent, State};
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

/// A memory that was taken into the project.
#[derive(Debug)]
pub struct Imported {
    /// Its file there.
    pub path: PathBuf,
    /// How many units it has.
    pub taken: usize,
    /// How many were left out: those without text in the languages of the project, or that nobody confirmed.
    pub skipped: usize,
    /// What is wrong in the file.
    pub problems: Vec<Problem>,
}

/// Take the memory or the confirmed pairs of the file at `from` into the memory of the project. Memories stay such, all
/// else becomes a PO file.
///
/// # Errors
/// When the file cannot be read, its format is unknown, or the memory has a file of this name and `force` is not said.
pub fn import(settings: &Settings, from: &Path, force: bool) -> Result<Imported, Error> {
    let shown = from.display().to_string();
    let archive = formats::memory_of_path(&shown);
    let Kept { text, extension, taken, skipped, problems } = match archive {
        Some(format) => units(settings, format, format.read(&shown, &files::read_encoded(from)?)),
        None => pairs(settings, read(from, None)?),
    };
    let own = settings.memory.iter().find(|path| path.is_dir());
    let folder = own.cloned().unwrap_or_else(|| settings.root.join("memory"));
    let mut name = from.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(extension);
    let path = folder.join(name);
    if taken > 0 {
        refuse_existing(&path, force)?;
        std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, &error))?;
        save::write(&path, &text)?;
    }
    Ok(Imported { path, taken, skipped, problems })
}

/// What of a file goes into the memory.
struct Kept {
    text: String,
    extension: &'static str,
    taken: usize,
    skipped: usize,
    problems: Vec<Problem>,
}

fn units(settings: &Settings, format: &dyn Format<Archive>, read: Read<Archive>) -> Kept {
    let mut archive = read.value;
    let count = archive.units.len();
    archive.units.retain(|unit| {
        let serves = |target: &Locale| unit.pair(&settings.source, target).is_some();
        !formats::tmx::is_draft(unit) && settings.targets.iter().any(serves)
    });
    let taken = archive.units.len();
    let (text, extension) = (format.write(&archive), format.extensions()[0]);
    Kept { text, extension, taken, skipped: count - taken, problems: read.problems }
}

fn pairs(settings: &Settings, read: Read<Bilingual>) -> Kept {
    let mut bilingual = read.value;
    fill_languages(&mut bilingual, &settings.source, settings.targets.first());
    let count = bilingual.pairs.len();
    let is_target = |target: &Locale| target.language == bilingual.target.language;
    let fits = bilingual.source.language == settings.source.language && settings.targets.iter().any(is_target);
    bilingual.pairs.retain(|pair| fits && is_confirmed(pair));
    bilingual.obsolete.clear();
    let taken = bilingual.pairs.len();
    let working = formats::BILINGUAL[0];
    let (text, extension) = (working.write(&bilingual), working.extensions()[0]);
    Kept { text, extension, taken, skipped: count - taken, problems: read.problems }
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

fn is_confirmed(pair: &Pair) -> bool {
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
