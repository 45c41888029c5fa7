//! Past translations that the project takes into its memory.

use super::{Error, Settings, exchange, files, save, snapshot};
use crate::formats::{self, Format, Read};
use crate::model::{Archive, Bilingual, Locale, Problem, TranslationUnit};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::{Path, PathBuf};

/// A memory that was taken into the project.
#[derive(Debug)]
pub struct Imported {
    /// Its file there.
    pub path: PathBuf,
    /// How many units it has.
    pub taken: usize,
    /// How many were left out because the memory has them already, or the file has them twice.
    pub known: usize,
    /// How many were left out: those without text in the languages of the project, or that nobody confirmed.
    pub skipped: usize,
    /// What is wrong in the file.
    pub problems: Vec<Problem>,
}

/// Take the memory or the confirmed pairs of the file at `from` into the memory of the project. Memories stay such, all
/// else becomes a PO file. A unit that the memory has already is not taken again, unless it has notes that are new.
///
/// # Errors
/// When a file cannot be read, its format is unknown, or the memory has a file of this name and `force` is not said.
pub fn import(settings: &Settings, from: &Path, force: bool) -> Result<Imported, Error> {
    let shown = from.display().to_string();
    let archive = formats::memory_of_path(&shown);
    let extension = archive.map_or_else(|| formats::BILINGUAL[0].extensions()[0], |format| format.extensions()[0]);
    let own = settings.memory.iter().find(|path| path.is_dir());
    let folder = own.cloned().unwrap_or_else(|| settings.root.join("memory"));
    let mut name = from.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(extension);
    let path = folder.join(name);
    let shelf = Shelf::of(settings, |other| !force || other != path)?;
    let Kept { text, taken, known, skipped, problems } = match archive {
        Some(format) => units(settings, format, format.read(&shown, &files::read_encoded(from)?), shelf),
        None => pairs(settings, exchange::read(from, None)?, shelf),
    };
    if taken > 0 {
        exchange::refuse_existing(&path, force)?;
        std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, &error))?;
        save::write(&path, &text)?;
    }
    Ok(Imported { path, taken, known, skipped, problems })
}

/// What of a file goes into the memory.
struct Kept {
    text: String,
    taken: usize,
    known: usize,
    skipped: usize,
    problems: Vec<Problem>,
}

fn units(settings: &Settings, format: &dyn Format<Archive>, read: Read<Archive>, mut shelf: Shelf) -> Kept {
    let mut archive = read.value;
    let count = archive.units.len();
    archive.units.retain(|unit| {
        let serves = |target: &Locale| unit.pair(&settings.source, target).is_some();
        !formats::tmx::is_draft(unit) && settings.targets.iter().any(serves)
    });
    let serving = archive.units.len();
    let mut kept: Vec<TranslationUnit> = Vec::with_capacity(serving);
    for unit in std::mem::take(&mut archive.units) {
        match shelf.place(key_of(&unit), &unit.notes) {
            Place::New => kept.push(unit),
            Place::Known => {}
            Place::Again(index, notes) => kept[index].notes.extend(notes),
        }
    }
    archive.units = kept;
    let taken = archive.units.len();
    let text = format.write(&archive);
    Kept { text, taken, known: serving - taken, skipped: count - serving, problems: read.problems }
}

fn pairs(settings: &Settings, read: Read<Bilingual>, mut shelf: Shelf) -> Kept {
    let mut bilingual = read.value;
    exchange::fill_languages(&mut bilingual, &settings.source, settings.targets.first());
    let count = bilingual.pairs.len();
    let is_target = |target: &Locale| target.language == bilingual.target.language;
    let fits = bilingual.source.language == settings.source.language && settings.targets.iter().any(is_target);
    bilingual.pairs.retain(|pair| fits && exchange::is_confirmed(pair));
    bilingual.obsolete.clear();
    let serving = bilingual.pairs.len();
    let mut kept = Vec::with_capacity(serving);
    for pair in std::mem::take(&mut bilingual.pairs) {
        let texts = [(&bilingual.source, pair.source.as_str()), (&bilingual.target, pair.target.as_str())];
        match shelf.place(key(texts.into_iter()), &pair.notes) {
            Place::New => kept.push(pair),
            Place::Known => {}
            Place::Again(index, notes) => kept[index].notes.extend(notes),
        }
    }
    bilingual.pairs = kept;
    let taken = bilingual.pairs.len();
    let text = formats::BILINGUAL[0].write(&bilingual);
    Kept { text, taken, known: serving - taken, skipped: count - serving, problems: read.problems }
}

/// The units that are there, by their texts and languages.
#[derive(Default)]
struct Shelf {
    units: HashMap<Key, Standing>,
    /// How many of them are new.
    new: usize,
}

/// A digest of texts and their languages.
type Key = [u8; 16];

/// A unit that is there.
struct Standing {
    /// Its index among the new ones; none when the memory has it.
    index: Option<usize>,
    notes: Vec<String>,
}

/// Where a unit belongs.
enum Place {
    /// Behind the new ones.
    New,
    /// Nowhere: all that it says is there.
    Known,
    /// Into the new unit of this index, which lacks these notes.
    Again(usize, Vec<String>),
}

impl Shelf {
    /// What the files of the memory have that are `wanted`.
    fn of(settings: &Settings, wanted: impl Fn(&Path) -> bool) -> Result<Self, Error> {
        let mut shelf = Self::default();
        let extensions: Vec<&str> = formats::BILINGUAL.iter().flat_map(|format| format.extensions()).copied().collect();
        let paths = snapshot::texts(&settings.memory, &extensions)?;
        for path in paths.iter().filter(|path| wanted(path)) {
            let shown = path.display().to_string();
            if let Some(format) = formats::memory_of_path(&shown) {
                for unit in format.read(&shown, &files::read_encoded(path)?).value.units {
                    shelf.has(key_of(&unit), unit.notes);
                }
                continue;
            }
            let mut file = exchange::read(path, None)?.value;
            exchange::fill_languages(&mut file, &settings.source, settings.targets.first());
            for pair in file.pairs.into_iter().filter(exchange::is_confirmed) {
                let texts = [(&file.source, pair.source.as_str()), (&file.target, pair.target.as_str())];
                shelf.has(key(texts.into_iter()), pair.notes);
            }
        }
        Ok(shelf)
    }

    fn has(&mut self, key: Key, notes: Vec<String>) {
        self.units.entry(key).or_insert(Standing { index: None, notes: Vec::new() }).notes.extend(notes);
    }

    /// Where the unit with these notes belongs. What people noted is never lost: a unit that the memory has without its
    /// notes is new.
    fn place(&mut self, key: Key, notes: &[String]) -> Place {
        let next = Standing { index: Some(self.new), notes: notes.to_vec() };
        let mut entry = match self.units.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(next);
                self.new += 1;
                return Place::New;
            }
            Entry::Occupied(entry) => entry,
        };
        let standing = entry.get_mut();
        let unsaid: Vec<String> = notes.iter().filter(|note| !standing.notes.contains(note)).cloned().collect();
        standing.notes.extend(unsaid.iter().cloned());
        match standing.index {
            _ if unsaid.is_empty() => Place::Known,
            Some(index) => Place::Again(index, unsaid),
            None => {
                standing.index = Some(self.new);
                self.new += 1;
                Place::New
            }
        }
    }
}

fn key_of(unit: &TranslationUnit) -> Key {
    key(unit.variants.iter().map(|variant| (&variant.locale, variant.text.as_str())))
}

/// The key of texts, in whatever order.
fn key<'t>(texts: impl Iterator<Item = (&'t Locale, &'t str)>) -> Key {
    let mut texts: Vec<(String, &str)> = texts.map(|(locale, text)| (locale.to_string(), text)).collect();
    texts.sort_unstable();
    let mut hasher = blake3::Hasher::new();
    for part in texts.iter().flat_map(|(locale, text)| [locale.as_str(), text]) {
        hasher.update(&part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    *hasher.finalize().as_bytes().first_chunk().expect("a digest has more bytes than a key")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_placed_once_and_their_notes_kept() {
        let notes = |notes: &[&str]| notes.iter().map(|note| (*note).to_owned()).collect::<Vec<_>>();
        let locale = |tag: &str| tag.parse::<Locale>().unwrap();
        let [fr, en, british] = ["fr", "en", "en-GB"].map(locale);
        let here = key([(&fr, "Oui"), (&en, "Yes")].into_iter());
        assert_eq!(here, key([(&en, "Yes"), (&fr, "Oui")].into_iter()));
        let other = key([(&fr, "Oui"), (&british, "Yes")].into_iter());
        let mut shelf = Shelf::default();
        shelf.has(here, notes(&["a"]));
        assert!(matches!(shelf.place(here, &notes(&["a"])), Place::Known));
        assert!(matches!(shelf.place(other, &[]), Place::New));
        assert!(matches!(shelf.place(other, &[]), Place::Known));
        assert!(matches!(shelf.place(here, &notes(&["b"])), Place::New));
        assert!(matches!(shelf.place(here, &notes(&["b"])), Place::Known));
        assert!(matches!(shelf.place(other, &notes(&["c"])), Place::Again(0, new) if new == ["c"]));
        assert!(matches!(shelf.place(here, &notes(&["d"])), Place::Again(1, new) if new == ["d"]));
    }
}
