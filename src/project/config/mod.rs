//! Configuration: layers of what was said, merged into settings that say where each value comes from.
//!
//! No configuration is needed. A [`Layer`] is what one place says, and nothing more: a `visavis.toml`, the command line.
//! Layers apply in order, the later ones over the earlier; lists replace lists.

pub mod check;
pub mod layer;
pub mod settings;

pub use layer::Layer;
pub use settings::{Setting, Settings, Spoken};

use super::{Error, files};
use std::path::{Path, PathBuf};

/// The name of the configuration file.
pub const FILE: &str = "visavis.toml";

/// The settings of the project that `folder` lies in (the empty path is the working folder): the defaults, the nearest
/// `visavis.toml` at or above it (or the file that was named), the command line.
///
/// # Errors
/// When the file cannot be read, or says something that no setting can be.
pub fn settings(folder: &Path, file: Option<&Path>, command_line: Layer, isolated: bool) -> Result<Settings, Error> {
    let found = match file {
        Some(file) => Some(file.to_owned()),
        None if isolated => None,
        None => nearest(folder),
    };
    let root = found.as_deref().and_then(Path::parent).unwrap_or(folder);
    let mut settings = Settings::new(root.to_owned(), isolated);
    if let Some(file) = found {
        let layer = Layer::read(&file, &files::read(&file)?)?;
        settings.apply(layer, &Spoken::File(file.clone()));
        settings.file = Some(file);
    }
    settings.apply(command_line, &Spoken::CommandLine);
    Ok(settings)
}

/// The nearest configuration file at or above `folder`.
fn nearest(folder: &Path) -> Option<PathBuf> {
    let here = folder.join(FILE);
    if here.is_file() {
        return Some(here);
    }
    let absolute = std::path::absolute(Path::new(".").join(folder)).ok()?;
    absolute.ancestors().skip(1).map(|above| above.join(FILE)).find(|file| file.is_file())
}
