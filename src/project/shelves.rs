//! Indexes of memories, kept on disk.
//!
//! `.visavis/memory/` holds a shelf for each content that was indexed (`<digest>.shelf`), and for each state of a file
//! (path, length, time of change) which content that is (`<digest>.content`). All of it can be thrown away; what is
//! damaged is made anew, and where nothing can be written nothing is kept.

use super::{Error, files};
use crate::memory::Shelf;
use crate::model::Locale;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The folder below the project's own.
pub(super) const FOLDER: &str = ".visavis/memory";

/// Counts the ways in which shelves are made: another way makes others of the same content.
const EDITION: u8 = 2;

/// The shelf of the file at `path` from `source` into `target`: that in `cache`, or else what `build` makes of its text,
/// which then is kept there.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn of_file(
    path: &Path,
    (source, target): (&Locale, &Locale),
    cache: Option<&Path>,
    build: impl FnOnce(String) -> Shelf,
) -> Result<Shelf, Error> {
    let Some(cache) = cache else { return Ok(build(files::read_encoded(path)?)) };
    let name = format!("{EDITION} {source} {target} {}", path.display());
    let state = state(path).map(|state| kept(cache, &format!("{name} {state}"), "content"));
    let known = state.as_deref().and_then(|state| fs::read_to_string(state).ok());
    if let Some(shelf) = known.and_then(|content| open(&cache.join(content))) {
        return Ok(shelf);
    }
    let text = files::read_encoded(path)?;
    let place = kept(cache, &format!("{name} {}", blake3::hash(text.as_bytes())), "shelf");
    let shelf = open(&place).unwrap_or_else(|| {
        let shelf = build(text);
        keep(&place, shelf.to_bytes());
        shelf
    });
    if let (Some(state), Some(name)) = (state, place.file_name()) {
        keep(&state, name.as_encoded_bytes());
    }
    Ok(shelf)
}

/// Length and time of change of a file.
fn state(path: &Path) -> Option<String> {
    let metadata = fs::metadata(path).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {}", metadata.len(), changed.as_nanos()))
}

fn kept(cache: &Path, key: &str, extension: &str) -> PathBuf {
    cache.join(format!("{}.{extension}", &blake3::hash(key.as_bytes()).to_hex()[..32]))
}

fn open(place: &Path) -> Option<Shelf> {
    Shelf::from_bytes(fs::read(place).ok()?).ok()
}

/// Keep `bytes` at `place`, if that can be done. Version control is told to leave the folder alone.
fn keep(place: &Path, bytes: &[u8]) {
    let write = || -> std::io::Result<()> {
        let folder = place.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)?;
        let ignore = folder.with_file_name(".gitignore");
        if !ignore.exists() {
            fs::write(ignore, "*\n")?;
        }
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        std::io::Write::write_all(&mut file, bytes)?;
        file.persist(place)?;
        Ok(())
    };
    let _ = write(); // it is made anew next time
}
