//! Glossaries of other tools, on their way into a project and out of it.

use super::{Error, Settings, Snapshot, exchange, files, save};
use crate::formats::{self, GLOSSARIES, GlossaryFormat, Languages, Loss};
use crate::glossary::Entry;
use crate::glossary::adopt::{Adoption, Sorted};
use crate::model::{Locale, Message, Problem};
use std::path::{Path, PathBuf};

/// The glossary format called `name`, or the one that the name of `path` tells.
///
/// # Errors
/// When there is none.
pub fn format(path: &Path, name: Option<&str>) -> Result<&'static dyn GlossaryFormat, Error> {
    let found = match name {
        Some(name) => formats::glossary_named(name),
        None => formats::glossary_of_path(&path.display().to_string()),
    };
    found.ok_or_else(|| {
        let names: Vec<&str> = GLOSSARIES.iter().map(|format| format.name()).collect();
        let error = Error::new(path, Message::new("project-not-a-glossary"));
        error.hint(Message::new("project-known-formats").text("formats", names.join(", ")))
    })
}

/// Where glossaries go, and what happens to what stands in the way.
#[derive(Debug, Clone)]
pub struct Import {
    /// The file that is written; without it, one in the glossary of the project for each file.
    pub output: Option<PathBuf>,
    /// The format of the files, where their names do not tell.
    pub format: Option<String>,
    /// Whether to take in what the termbase has already, too.
    pub all: bool,
    /// Whether to write over a file that is there; its rows then do not count as known.
    pub force: bool,
    /// Whether to write nothing.
    pub dry_run: bool,
}

/// What became of glossary files that go into one.
#[derive(Debug)]
pub struct Imported {
    /// The file that was written, if anything was new.
    pub path: PathBuf,
    /// Its entries.
    pub taken: usize,
    /// How many were left out because the termbase has them.
    pub known: usize,
    /// How many were left out because the termbase renders them otherwise.
    pub rivals: usize,
    /// How many were left out because they have no wording in the source language.
    pub foreign: usize,
    /// What a glossary file has no place for.
    pub losses: Vec<Loss>,
    /// Languages that were left out.
    pub languages: Vec<Locale>,
    /// What is wrong in the files, and the rivals.
    pub problems: Vec<Problem>,
}

/// Take the glossaries `paths` into the project of `snapshot`.
///
/// # Errors
/// When a file cannot be read, its format is unknown, or there is a file already where one would be written.
pub fn import(snapshot: &Snapshot, paths: &[PathBuf], import: &Import) -> Result<Vec<Imported>, Error> {
    let settings = &snapshot.settings;
    let groups: Vec<(PathBuf, &[PathBuf])> = match &import.output {
        Some(output) => vec![(output.clone(), paths)],
        None => paths.iter().map(|path| (destination(settings, path), std::slice::from_ref(path))).collect(),
    };
    for (output, _) in &groups {
        exchange::refuse_existing(output, import.force || import.dry_run)?;
    }
    let own = snapshot.resources.first().map_or(&[][..], |resources| resources.termbase.entries());
    let replaced = |entry: &&Entry| groups.iter().any(|(output, _)| is_same(output, &entry.place.path));
    let kept = own.iter().filter(|entry| !replaced(entry)).cloned();
    let mut adoption = Adoption::new(kept, &settings.source, &settings.targets);
    let mut done = Vec::new();
    for (output, files) in groups {
        done.push(group(settings, (output, files), import, &mut adoption)?);
    }
    Ok(done)
}

/// Take `files` into the glossary file `output`.
fn group(
    settings: &Settings,
    (output, files): (PathBuf, &[PathBuf]),
    import: &Import,
    adoption: &mut Adoption<'_>,
) -> Result<Imported, Error> {
    let languages = Languages { source: &settings.source, targets: &settings.targets };
    let mut problems = Vec::new();
    let mut entries = Vec::new();
    for path in files {
        let format = format(path, import.format.as_deref())?;
        let read = format.read(&path.display().to_string(), &files::read_encoded(path)?, languages);
        entries.extend(read.value);
        problems.extend(read.problems);
    }
    let Sorted { new: mut taken, mut known, rivals, foreign, languages: left } = adoption.sort(entries);
    let (mut rivals, told): (Vec<Entry>, Vec<Problem>) = rivals.into_iter().unzip();
    if import.all {
        taken.append(&mut known);
        taken.append(&mut rivals);
        taken.sort_by_key(|entry| entry.place.line);
    } else {
        problems.extend(told);
    }
    adoption.name(&mut taken);
    if !taken.is_empty() && !import.dry_run {
        create_folder(&output)?;
        save::write(&output, &written(&taken, languages))?;
    }
    let losses = formats::losses(GLOSSARIES[0].name(), &taken, languages);
    let (taken, known, rivals) = (taken.len(), known.len(), rivals.len());
    Ok(Imported { path: output, taken, known, rivals, foreign, losses, languages: left, problems })
}

/// `entries` as a glossary file of the project, which needs no byte order mark.
fn written(entries: &[Entry], languages: Languages<'_>) -> String {
    let mut targets = languages.targets.to_vec();
    for terms in entries.iter().flat_map(|entry| &entry.terms) {
        if terms.locale != *languages.source && !targets.contains(&terms.locale) {
            targets.push(terms.locale.clone());
        }
    }
    let text = GLOSSARIES[0].write(entries, Languages { targets: &targets, ..languages });
    text.trim_start_matches('\u{FEFF}').to_owned()
}

/// The file in the project's glossary that takes in the file at `path`.
fn destination(settings: &Settings, path: &Path) -> PathBuf {
    let folder = settings.glossary.iter().find(|path| path.is_dir()).cloned();
    let folder = folder.unwrap_or_else(|| settings.root.join("glossary"));
    let stem =
        if files::is_standard(path) { "imported".into() } else { path.file_stem().unwrap_or_default().to_owned() };
    folder.join(stem).with_extension("csv")
}

fn create_folder(file: &Path) -> Result<(), Error> {
    let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))
}

/// Whether the two paths name one file that is there.
fn is_same(output: &Path, path: &str) -> bool {
    let whole = |path: &Path| std::fs::canonicalize(path).ok();
    !path.is_empty() && whole(output).is_some_and(|output| whole(Path::new(path)) == Some(output))
}

/// The termbase of a project as the text of a file.
#[derive(Debug)]
pub struct Exported {
    /// The text.
    pub text: String,
    /// How many entries the termbase has.
    pub count: usize,
    /// What the format has no place for.
    pub losses: Vec<Loss>,
}

/// The termbase of `snapshot` in `format`.
pub fn export(snapshot: &Snapshot, format: &dyn GlossaryFormat) -> Exported {
    let settings = &snapshot.settings;
    let languages = Languages { source: &settings.source, targets: &settings.targets };
    let own = snapshot.resources.first().map_or(&[][..], |resources| resources.termbase.entries());
    let entries: Vec<Entry> = own.iter().map(|entry| languages.of(entry)).collect();
    let text = format.write(&entries, languages);
    Exported { text, count: entries.len(), losses: formats::losses(format.name(), &entries, languages) }
}
