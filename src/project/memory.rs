//! The memory of a project: what its people translated before.

use super::{Error, Settings, discover, files, snapshot};
use crate::formats;
use crate::memory::{Memory, Shelf, Unit, in_order};
use crate::model::{Bilingual, Locale, State};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// The confirmed pairs with targets in `target`: those of the project's bilingual files, and of the files that the
/// settings name. Without a configuration file the project is the folders of `sources`.
///
/// # Errors
/// When a file cannot be read.
pub fn load(settings: &Settings, target: &Locale, sources: &[PathBuf]) -> Result<Memory, Error> {
    let mut paths = if settings.isolated { Vec::new() } else { own(settings, target, sources)? };
    let extensions: Vec<&str> = formats::BILINGUAL.iter().flat_map(|format| format.extensions()).copied().collect();
    paths.extend(snapshot::texts(&settings.memory, &extensions)?);
    let read = paths.par_iter().map(|path| read(path)).collect::<Result<Vec<_>, Error>>()?;
    let mut units: Vec<Unit<'_>> = Vec::new();
    for (path, bilingual) in read.iter().flatten() {
        if bilingual.target.language == target.language || bilingual.target.language.is_empty() {
            units.extend(confirmed(path, bilingual));
        }
    }
    Ok(if units.is_empty() { Memory::default() } else { Memory::new(vec![Shelf::build(units)]) })
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

fn read(path: &Path) -> Result<Option<(String, Bilingual)>, Error> {
    let shown = path.display().to_string();
    let Some(format) = formats::of_path(&shown) else { return Ok(None) };
    let bilingual = format.read(&shown, &files::read(path)?).value;
    Ok(Some((shown, bilingual)))
}

fn confirmed<'b>(path: &'b str, bilingual: &'b Bilingual) -> impl Iterator<Item = Unit<'b>> {
    let pairs = bilingual.pairs.iter().filter(|pair| pair.state >= State::Translated);
    in_order(pairs.map(|pair| (pair.source.as_str(), pair.target.as_str())), path, State::Translated)
}
