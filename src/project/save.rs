//! Writing files so that the old text survives whatever happens.

use super::guard::UNFINISHED;
use super::{Error, files};
use crate::model::Message;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What writing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// The file already held this text, and was not touched.
    Unchanged,
    /// There was no such file.
    Created,
    /// The file held another text.
    Updated,
}

/// Write `text` to `path`, or to standard output for `-`.
///
/// The text goes to a new file in the same folder, which then takes the old one's place and permissions: a reader sees
/// the old text or the new one, never a half. A link is followed; a file that says so is not written to.
///
/// # Errors
/// When it cannot be written; the old file is then as it was.
pub fn write(path: &Path, text: &str) -> Result<Saved, Error> {
    let fail = |error: io::Error| Error::io(path, &error);
    if files::is_standard(path) {
        let mut output = io::stdout().lock();
        return match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(fail(error)),
            _ => Ok(Saved::Updated),
        };
    }
    let place = resolve(path).map_err(fail)?;
    let old = match fs::metadata(&place) {
        Ok(metadata) if metadata.is_dir() => return Err(Error::new(path, Message::new("project-is-a-folder"))),
        Ok(metadata) => Some(metadata),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(fail(error)),
    };
    if old.is_some() && fs::read(&place).is_ok_and(|bytes| bytes == text.as_bytes()) {
        return Ok(Saved::Unchanged);
    }
    if old.as_ref().is_some_and(|metadata| metadata.permissions().readonly()) {
        return Err(Error::new(path, Message::new("project-read-only")));
    }
    replace(&place, text, old.as_ref()).map_err(fail)?;
    Ok(if old.is_some() { Saved::Updated } else { Saved::Created })
}

/// Where a link leads; the path itself when it is none, or leads nowhere yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
    match is_link(path).then(|| fs::canonicalize(path)) {
        Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Some(Ok(place)) => Ok(place),
        _ => Ok(path.to_owned()),
    }
}

fn replace(place: &Path, text: &str, old: Option<&fs::Metadata>) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    #[cfg(unix)]
    if old.is_none() {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666)); // less the umask, as for any new file
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Some(metadata) = old {
        file.as_file().set_permissions(metadata.permissions())?;
        file.as_file().sync_all()?; // the old text must not go before the new one is safe
    }
    file.persist(place).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_it_did_and_keeps_permissions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.po");
        assert_eq!(write(&path, "one").unwrap(), Saved::Created);
        assert_eq!(write(&path, "one").unwrap(), Saved::Unchanged);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
            assert_eq!(write(&path, "two").unwrap(), Saved::Updated);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
            assert_eq!(write(&path, "three").unwrap_err().0.message.id, "project-read-only");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_written_through_and_a_loop_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let [path, link, circle] = ["a.po", "b.po", "c.po"].map(|name| folder.path().join(name));
        fs::write(&path, "one").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        std::os::unix::fs::symlink(&circle, &circle).unwrap();
        write(&link, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(write(&circle, "x").unwrap_err().0.message.id, "project-link-loop");
        assert_eq!(write(folder.path(), "x").unwrap_err().0.message.id, "project-is-a-folder");
    }
}
