//! Which files belong together: sources, their bilingual files, their editions.

use super::{Error, Settings, files};
use crate::model::{Locale, Message};
use crate::source;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// One source with one target: three files side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The source, `briefing.fr.txt`.
    pub source: PathBuf,
    /// The bilingual file, `briefing.en.po`.
    pub bilingual: PathBuf,
    /// The edition, `briefing.en.txt`.
    pub target: PathBuf,
}

impl Edition {
    /// The files of `source` in the language `target`. For standard input the others are standard output.
    pub fn new(source: &Path, from: &Locale, target: &Locale) -> Self {
        if files::is_standard(source) {
            let standard = || PathBuf::from(files::STANDARD);
            return Self { source: standard(), bilingual: standard(), target: standard() };
        }
        let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        let stem = without_locale(stem, from);
        let dot = if extension.is_empty() { "" } else { "." };
        Self {
            source: source.to_owned(),
            bilingual: source.with_file_name(format!("{stem}.{target}.po")),
            target: source.with_file_name(format!("{stem}.{target}{dot}{extension}")),
        }
    }
}

impl Edition {
    /// The same files with a page for the edition, `briefing.en.html`.
    #[must_use]
    pub fn as_page(self) -> Self {
        let target = if files::is_standard(&self.target) { self.target } else { self.target.with_extension("html") };
        Self { target, ..self }
    }
}

/// `briefing.fr` without `.fr`.
fn without_locale<'s>(stem: &'s str, locale: &Locale) -> &'s str {
    match stem.rsplit_once('.') {
        Some((rest, tag)) if is_locale(tag, locale) => rest,
        _ => stem,
    }
}

/// Whether `tag` names the language of `locale`, whatever the region that it adds.
fn is_locale(tag: &str, locale: &Locale) -> bool {
    tag.parse::<Locale>().is_ok_and(|found| found.language == locale.language)
}

/// The sources that `paths` name: files as they are, folders searched for `*.fr.txt` and the like. Without paths, the
/// project's folder. What version control ignores is left out.
///
/// # Errors
/// When a path does not exist.
pub fn sources(settings: &Settings, paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let root = [settings.folder()];
    let mut found = Vec::new();
    for path in if paths.is_empty() { &root[..] } else { paths } {
        if files::is_standard(path) {
            found.push(path.clone());
            continue;
        }
        let metadata = std::fs::metadata(path).map_err(|error| Error::io(path, &error))?;
        if metadata.is_dir() {
            let matching = |file: &Path| is_source(file, &settings.source);
            found.extend(search(path, &settings.exclude, matching)?);
        } else if let Some(source) = source_of(path, settings) {
            found.push(source);
        } else if path.extension().is_some_and(|extension| extension == "po") {
            let error = Error::new(path, Message::new("project-not-a-source"));
            return Err(error.hint(Message::new("project-name-the-source")));
        } else {
            found.push(path.clone());
        }
    }
    found.dedup();
    Ok(found)
}

/// The source whose bilingual file `path` is.
fn source_of(path: &Path, settings: &Settings) -> Option<PathBuf> {
    path.extension().filter(|extension| *extension == "po")?;
    let is_own = |file: &Path| {
        let targets = settings.targets.iter();
        let mut editions = targets.map(|target| Edition::new(file, &settings.source, target));
        is_source(file, &settings.source) && editions.any(|edition| edition.bilingual == path)
    };
    beside(path.parent()?, is_own).ok()?.into_iter().next()
}

/// Whether a file is a source by its name: `briefing.fr.txt`.
pub fn is_source(file: &Path, locale: &Locale) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let tagged = stem.rsplit_once('.').is_some_and(|(_, tag)| is_locale(tag, locale));
    tagged && source::by_extension(extension).is_some()
}

/// The files below `folder` that `matching` takes, sorted.
///
/// # Errors
/// When a pattern of `exclude` is none.
pub fn search(folder: &Path, exclude: &[String], matching: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Error> {
    let mut overrides = ignore::overrides::OverrideBuilder::new(folder);
    for pattern in exclude {
        overrides
            .add(&format!("!{pattern}"))
            .map_err(|error| Error::new(folder, Message::new("project-pattern").text("reason", error.to_string())))?;
    }
    let overrides = overrides
        .build()
        .map_err(|error| Error::new(folder, Message::new("project-pattern").text("reason", error.to_string())))?;
    let walk = ignore::WalkBuilder::new(folder).overrides(overrides).require_git(false).build();
    let files = walk.flatten().filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    let paths = files.map(|entry| entry.path().strip_prefix(".").unwrap_or(entry.path()).to_owned());
    let mut found: Vec<PathBuf> = paths.filter(|path| matching(path)).collect();
    found.sort();
    Ok(found)
}

/// The files in `folder`, but not below it, that `matching` takes, sorted.
///
/// # Errors
/// When the folder cannot be read.
pub fn beside(folder: &Path, matching: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Error> {
    let place = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = std::fs::read_dir(place).map_err(|error| Error::io(folder, &error))?;
    let paths = entries.flatten().map(|entry| folder.join(entry.file_name()));
    let mut found: Vec<PathBuf> = paths.filter(|path| matching(path) && path.is_file()).collect();
    found.sort();
    Ok(found)
}

/// The date of the edition of `source`: what the configuration says of it, else the date in its name, else the
/// project's.
pub fn date(settings: &Settings, source: &Path) -> Option<Date> {
    let said = edition(settings, source).and_then(|edition| edition.date);
    said.or_else(|| in_name(source)).or(settings.date)
}

/// Whether the two paths lead to the same file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| std::fs::canonicalize(path).ok();
    one == other || place(one).is_some_and(|found| place(other) == Some(found))
}

/// What the configuration says of the edition of `source`.
pub fn edition<'s>(settings: &'s Settings, source: &Path) -> Option<&'s super::config::layer::Edition> {
    settings.editions.iter().find(|edition| {
        let mut builder = ignore::gitignore::GitignoreBuilder::new(&settings.root);
        let pattern = builder.add_line(None, &edition.path).is_ok();
        pattern && builder.build().is_ok_and(|matcher| matcher.matched(source, false).is_ignore())
    })
}

/// The date `2025-02-10` in a file name.
fn in_name(source: &Path) -> Option<Date> {
    let name = source.file_name()?.to_str()?;
    let bytes = name.as_bytes();
    let alone = |at: usize| {
        let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
        !(digit(at + 10) || at > 0 && digit(at - 1))
    };
    let mut places = (0..name.len()).filter(|at| alone(*at));
    places.find_map(|at| name.get(at..at + 10)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str, target: &str) -> (String, String) {
        let edition = Edition::new(Path::new(source), &"fr".parse().unwrap(), &target.parse().unwrap());
        (edition.bilingual.display().to_string(), edition.target.display().to_string())
    }

    #[test]
    fn files_stand_side_by_side() {
        assert_eq!(names("a/briefing.fr.txt", "en"), ("a/briefing.en.po".into(), "a/briefing.en.txt".into()));
        assert_eq!(names("briefing.md", "en-GB"), ("briefing.en-GB.po".into(), "briefing.en-GB.md".into()));
        assert_eq!(names("b.v2.fr-FR.txt", "es"), ("b.v2.es.po".into(), "b.v2.es.txt".into()));
        assert_eq!(names("briefing", "en"), ("briefing.en.po".into(), "briefing.en".into()));
        assert_eq!(names("-", "en"), ("-".into(), "-".into()));
    }

    #[test]
    fn a_date_in_the_name_is_the_editions() {
        assert_eq!(in_name(Path::new("2025-02-10-briefing.fr.txt")).unwrap().to_string(), "2025-02-10");
        assert_eq!(in_name(Path::new("é-2025-02-10.fr.txt")).unwrap().to_string(), "2025-02-10");
        assert!(in_name(Path::new("12025-02-10.txt")).is_none() && in_name(Path::new("2025-13-10.txt")).is_none());
    }

    #[test]
    fn folders_are_searched_for_sources() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.fr.txt", "a.fr.txt", "a.en.txt", "notes.txt", "old/c.fr.txt"] {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "x").unwrap();
        }
        let mut settings = Settings::new(folder.path().to_owned(), false);
        settings.exclude = vec!["old/".into()];
        let found = sources(&settings, &[]).unwrap();
        let names: Vec<_> = found.iter().map(|path| path.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["a.fr.txt", "b.fr.txt"]);
        assert!(sources(&settings, &[folder.path().join("nowhere")]).is_err());
    }
}
