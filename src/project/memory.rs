//! The memory of a project: what its people translated before.

use super::{Error, Settings, discover, files, shelves, snapshot};
use crate::formats;
use crate::memory::{Memory, Shelf, Unit, in_order};
use crate::model::{Bilingual, Locale, Pair, State};
use rayon::prelude::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The confirmed pairs with targets in `target`: those of the project's bilingual files, and of the files that the
/// settings name, whose index a project keeps on disk (`shelves`). Without a configuration file the project is the
/// folders of `sources`.
///
/// # Errors
/// When a file cannot be read.
pub fn load(settings: &Settings, target: &Locale, sources: &[PathBuf]) -> Result<Memory, Error> {
    let own = if settings.isolated { Vec::new() } else { own(settings, target, sources)? };
    let read = own.par_iter().map(|path| of_file(path)).collect::<Result<Vec<_>, Error>>()?;
    let units: Vec<Unit<'_>> = read.iter().flat_map(|(path, file)| confirmed(path, file, target)).collect();
    let mut shelves = if units.is_empty() { Vec::new() } else { vec![Shelf::build(units)] };
    let cache = settings.file.as_ref().map(|_| settings.root.join(shelves::FOLDER));
    for path in snapshot::texts(&settings.memory, &extensions())? {
        let languages = (&settings.source, target);
        shelves.push(shelves::of_file(&path, languages, cache.as_deref(), |text| shelf(&path, &text, languages))?);
    }
    shelves.retain(|shelf| !shelf.is_empty());
    Ok(Memory::new(shelves))
}

/// The files of the memory into `target`, each in pairs: those of the project's bilingual files, then the others.
///
/// # Errors
/// When a file cannot be read.
pub fn files(settings: &Settings, target: &Locale, sources: &[PathBuf]) -> Result<Vec<Bilingual>, Error> {
    let mut paths = if settings.isolated { Vec::new() } else { own(settings, target, sources)? };
    let known: HashSet<PathBuf> = paths.iter().cloned().collect();
    let more = snapshot::texts(&settings.memory, &extensions())?;
    paths.extend(more.into_iter().filter(|path| !known.contains(path)));
    let mut found = Vec::new();
    for path in paths {
        let text = files::read_encoded(&path)?;
        let file = pairs(&path, &text, (&settings.source, target));
        if file.target.language == target.language || file.target.language.is_empty() {
            found.push(file);
        }
    }
    Ok(found)
}

/// The pairs of `text`, which is the file at `path`. A memory is asked for the two languages, in whatever direction its
/// units were translated.
fn pairs(path: &Path, text: &str, (source, target): (&Locale, &Locale)) -> Bilingual {
    let shown = path.display().to_string();
    let Some(format) = formats::memory_of_path(&shown) else { return read(path, text).1 };
    let archive = format.read(&shown, text).value;
    let mut file = Bilingual::new(source.clone(), target.clone());
    let units = archive.units.iter().filter(|unit| !formats::tmx::is_draft(unit));
    file.pairs = units
        .filter_map(|unit| unit.pair(source, target))
        .map(|(source, target)| Pair {
            target: target.text.clone(),
            state: State::Translated,
            ..Pair::new(&source.text)
        })
        .collect();
    file
}

/// The extensions of the files that a memory may have.
fn extensions() -> Vec<&'static str> {
    formats::BILINGUAL.iter().flat_map(|format| format.extensions()).copied().collect()
}

/// The shelf of the confirmed pairs in `text`, which is the file at `path`.
fn shelf(path: &Path, text: &str, languages: (&Locale, &Locale)) -> Shelf {
    let shown = path.display().to_string();
    Shelf::build(confirmed(&shown, &pairs(path, text, languages), languages.1))
}

/// The project's own bilingual files.
fn own(settings: &Settings, target: &Locale, sources: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let ending = format!(".{target}.po");
    let matching = |file: &Path| file.to_string_lossy().ends_with(&ending);
    if settings.file.is_some() {
        return discover::search(&settings.root, &settings.exclude, matching);
    }
    let mut folders: Vec<&Path> = sources.iter().filter_map(|source| source.parent()).collect();
    folders.sort_unstable();
    folders.dedup();
    let mut found = Vec::new();
    for folder in folders {
        found.extend(discover::beside(folder, matching)?);
    }
    Ok(found)
}

fn of_file(path: &Path) -> Result<(String, Bilingual), Error> {
    Ok(read(path, &files::read(path)?))
}

fn read(path: &Path, text: &str) -> (String, Bilingual) {
    let shown = path.display().to_string();
    let format = formats::of_path(&shown).unwrap_or(formats::BILINGUAL[0]);
    let bilingual = format.read(&shown, text).value;
    (shown, bilingual)
}

/// The confirmed pairs of a file, if it is in the language of `target`, or does not say in which it is.
fn confirmed<'b>(path: &'b str, file: &'b Bilingual, target: &Locale) -> impl Iterator<Item = Unit<'b>> {
    let fits = file.target.language == target.language || file.target.language.is_empty();
    let pairs = file.pairs.iter().filter(move |pair| fits && pair.state >= State::Translated);
    in_order(pairs.map(|pair| (pair.source.as_str(), pair.target.as_str())), path, State::Translated)
}
