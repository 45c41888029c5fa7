//! One process at a time: a project's folder is locked while its bilingual files are read and written.
//!
//! The lock is the operating system's, on the folder itself, so that nothing is left behind, whatever happens. Where a
//! folder cannot be locked (other systems than Unix, some network disks) there is no lock; files are still written whole.

use super::{Error, Settings};
use crate::model::Message;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// The lock, held until it is dropped.
#[derive(Debug)]
pub struct Guard {
    _folders: Vec<File>,
}

/// Lock the project of `settings`; without a configuration file, the folders of `files`.
///
/// # Errors
/// When another process holds the lock.
pub fn guard(settings: &Settings, files: &[PathBuf]) -> Result<Guard, Error> {
    let folder = |file: &PathBuf| file.parent().map(Path::to_owned).unwrap_or_default();
    let mut folders: Vec<PathBuf> = files.iter().map(folder).collect();
    folders.sort_unstable();
    folders.dedup();
    let locked = if settings.file.is_some() { vec![settings.root.clone()] } else { folders.clone() };
    let guard = Guard {
        _folders: locked
            .iter()
            .map(|folder| lock(folder))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect(),
    };
    for folder in &folders {
        sweep(folder);
    }
    Ok(guard)
}

fn lock(folder: &Path) -> Result<Option<File>, Error> {
    let place = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(file) = File::open(place) else { return Ok(None) };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => {
            let error = Error::new(place, Message::new("project-locked"));
            Err(error.hint(Message::new("project-wait")))
        }
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// What unfinished files of a process that was killed are called.
pub(super) const UNFINISHED: (&str, &str) = (".visavis-", ".part");

/// Remove what processes left unfinished that were killed: nobody is at work here.
fn sweep(folder: &Path) {
    let place = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let unfinished = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1)
    });
    for entry in unfinished {
        let _ = fs::remove_file(entry.path()); // it does no harm where it is
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_locked_once() {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings::new(folder.path().to_owned(), false);
        let files = [folder.path().join("a.en.po")];
        fs::write(folder.path().join(".visavis-abc.part"), "half").unwrap();
        let held = guard(&settings, &files).unwrap();
        assert_eq!(guard(&settings, &files).unwrap_err().0.message.id, "project-locked");
        drop(held);
        assert!(guard(&settings, &files).is_ok());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
