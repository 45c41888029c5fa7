//! The project as it is now, loaded once: settings, sentence rules, and what is known about each target.

use super::{Error, Settings, discover, embedded, files};
use crate::glossary::{self, Entry, Termbase};
use crate::locales::{Catalog, Lexicon, Names};
use crate::memory::Memory;
use crate::model::{Locale, Message, Problem};
use crate::resources::Resources;
use crate::source::Sentences;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A loaded project.
pub struct Snapshot {
    /// The settings that it was loaded by.
    pub settings: Settings,
    /// Where sentences of the sources end.
    pub sentences: Sentences,
    /// The messages of the source language.
    pub catalog: Catalog,
    /// The messages of each target, in the order of the settings.
    pub targets: Vec<Arc<Catalog>>,
    /// What is known about each target, in the order of the settings.
    pub resources: Vec<Resources>,
    /// What is wrong in the project's own files; reading went on with what is sound.
    pub problems: Vec<Problem>,
}

impl Snapshot {
    /// Load the project that `settings` describe.
    ///
    /// # Errors
    /// When a file that the settings name cannot be read, or the source language has no sentence rules.
    pub fn load(settings: Settings) -> Result<Self, Error> {
        let ((termbases, sentences), (source, targets)) = rayon::join(
            || rayon::join(|| termbases(&settings), || sentences(&settings)),
            || rayon::join(|| source(&settings), || targets(&settings)),
        );
        let (mut problems, sentences) = sentences?;
        let (more, termbases) = termbases?;
        problems.extend(more);
        let Source { catalog, lexicon, problems: more } = source?;
        problems.extend(more);
        let (more, targets) = targets?;
        problems.extend(more);
        let mut resources = Vec::new();
        for (termbase, messages) in termbases.into_iter().zip(&targets) {
            resources.push(Resources {
                source: termbase.source().clone(),
                target: termbase.target().clone(),
                termbase,
                names: Names::new(Arc::clone(&lexicon), Arc::clone(messages)),
                memory: Memory::default(),
            });
        }
        Ok(Self { settings, sentences, catalog, targets, resources, problems })
    }
}

/// The sentence rules of the source language.
fn sentences(settings: &Settings) -> Result<(Vec<Problem>, Sentences), Error> {
    if let Some(path) = &settings.segmentation {
        let xml = files::read(path)?;
        let shown = path.display().to_string();
        let (sentences, problems) = Sentences::extended(&shown, &xml, &settings.source);
        return Ok((problems, sentences.map_err(|problem| Error(Box::new(problem)))?));
    }
    let unknown = || {
        let message = Message::new("project-no-sentences").text("locale", settings.source.to_string());
        Error::new(&settings.root, message).hint(Message::new("project-name-rules"))
    };
    Sentences::embedded(&settings.source).map(|sentences| (Vec::new(), sentences)).ok_or_else(unknown)
}

/// The termbase of each target.
fn termbases(settings: &Settings) -> Result<(Vec<Problem>, Vec<Termbase>), Error> {
    let (problems, entries) = entries(settings)?;
    let copies = std::iter::repeat_n(entries, settings.targets.len());
    let termbase = |(entries, target)| Termbase::new(entries, &settings.source, target);
    Ok((problems, copies.zip(&settings.targets).map(termbase).collect()))
}

/// The rows of the embedded glossary, and over them those of the project.
fn entries(settings: &Settings) -> Result<(Vec<Problem>, Vec<Entry>), Error> {
    let mut problems = Vec::new();
    let mut layers = Vec::new();
    if !settings.isolated {
        let embedded = embedded::glossary().par_iter();
        layers.push(embedded.flat_map_iter(|(path, text)| glossary::read(path, text, &settings.source).0).collect());
    }
    let mut own = Vec::new();
    for path in texts(&settings.glossary, &["csv", "tsv"])? {
        let text = files::read(&path)?;
        if !settings.isolated && is_among(embedded::glossary(), &text) {
            continue;
        }
        let (entries, more) = glossary::read(&path.display().to_string(), &text, &settings.source);
        own.extend(entries);
        problems.extend(more);
    }
    layers.push(own);
    let (entries, more) = glossary::layered(layers, &settings.source);
    problems.extend(more);
    Ok((problems, entries))
}

/// Whether `text` is word for word one of the files `embedded`: a project that has it says nothing new.
fn is_among(embedded: &[(&str, &str)], text: &str) -> bool {
    embedded.iter().any(|(_, own)| *own == text)
}

/// What the message files of the source language know.
struct Source {
    catalog: Catalog,
    lexicon: Arc<Lexicon>,
    problems: Vec<Problem>,
}

fn source(settings: &Settings) -> Result<Source, Error> {
    let (catalog, mut problems) = catalog(settings, &settings.source)?;
    let (lexicon, more) = Lexicon::new(&catalog);
    problems.extend(more);
    Ok(Source { catalog, lexicon: Arc::new(lexicon), problems })
}

/// The messages of each target.
fn targets(settings: &Settings) -> Result<(Vec<Problem>, Vec<Arc<Catalog>>), Error> {
    let mut problems = Vec::new();
    let mut targets = Vec::new();
    for target in &settings.targets {
        let (catalog, more) = catalog(settings, target)?;
        problems.extend(more);
        targets.push(Arc::new(catalog));
    }
    Ok((problems, targets))
}

/// The embedded messages of `locale`, and over them those of the project: first the language's, then the region's.
fn catalog(settings: &Settings, locale: &Locale) -> Result<(Catalog, Vec<Problem>), Error> {
    let language = locale.language.as_str();
    let embedded: Vec<(&str, &str)> = if settings.isolated { Vec::new() } else { embedded::locale(language).collect() };
    let mut own = Vec::new();
    for folder in &settings.locales {
        let tags = [language.to_owned(), locale.to_string()];
        let distinct = if tags[0] == tags[1] { &tags[..1] } else { &tags[..] };
        for path in texts(
            &distinct.iter().map(|tag| folder.join(tag)).filter(|path| path.is_dir()).collect::<Vec<_>>(),
            &["ftl"],
        )? {
            if path.file_name().is_some_and(|name| name != "ui.ftl") {
                let text = files::read(&path)?;
                if !is_among(&embedded, &text) {
                    own.push((path.display().to_string(), text));
                }
            }
        }
    }
    let own: Vec<(&str, &str)> = own.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    Ok(Catalog::read(locale, &[&embedded, &own]))
}

/// The files that `paths` name: files as they are, folders searched for these extensions.
pub(super) fn texts(paths: &[PathBuf], extensions: &[&str]) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let matching = |file: &Path| {
                file.extension().is_some_and(|extension| extensions.iter().any(|known| extension == *known))
            };
            found.extend(discover::search(path, &[], matching)?);
        } else {
            found.push(path.clone());
        }
    }
    Ok(found)
}
