//! The verbs on files: read what belongs together, do the work, hand back what is to be written.

use super::{Edition, Error, Settings, Snapshot, discover, files};
use crate::formats::{Format, po::Po};
use crate::model::{Bilingual, Document, Locale, Message, Problem, Severity, Style};
use crate::pipeline::finish;
use crate::pipeline::publish::{Blocked, Policy, Published, publish};
use crate::pipeline::returned::{self, Disputed, Returned};
use crate::pipeline::translate::{Asked, Translated, translate};
use crate::resources::Resources;
use crate::source;
use std::path::Path;

/// A bilingual file brought up to date, not yet written.
pub struct Update {
    /// The files that belong together.
    pub edition: Edition,
    /// The bilingual file as it was; none when there is none.
    pub old: Option<String>,
    /// The bilingual file as it should be.
    pub new: String,
    /// The source.
    pub document: Document,
    /// What was done.
    pub translated: Translated,
    /// What became of the targets that came back from another tool.
    pub returned: Option<Returned>,
    /// What is wrong in the bilingual file.
    pub problems: Vec<Problem>,
}

/// An edition made, not yet written.
pub struct Made {
    /// The files that belong together.
    pub edition: Edition,
    /// The edition, or what is in its way.
    pub result: Result<Published, Blocked>,
    /// What is wrong in the bilingual file.
    pub problems: Vec<Problem>,
}

/// The document at `path`, in the format called `format`, or the one that its name tells.
///
/// # Errors
/// When it cannot be read, or the format is unknown.
pub fn document(snapshot: &Snapshot, path: &Path, name: Option<&str>) -> Result<Document, Error> {
    let format = format(path, name)?;
    let text = files::read(path)?;
    Ok(source::extract(text, snapshot.settings.source.clone(), format, &snapshot.sentences))
}

/// The format called `name`, or the one that the name of `path` tells.
///
/// # Errors
/// When there is no format of that name.
pub fn format(path: &Path, name: Option<&str>) -> Result<&'static dyn source::Format, Error> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let Some(name) = name else { return Ok(source::by_extension(&extension).unwrap_or(source::ALL[0])) };
    source::by_name(name).ok_or_else(|| {
        let names: Vec<&str> = source::ALL.iter().map(|format| format.name()).collect();
        let message = Message::new("project-unknown-format").text("format", name);
        Error::new(path, message).hint(Message::new("project-known-formats").text("formats", names.join(", ")))
    })
}

/// Bring the bilingual file of `source` up to date with `resources`.
///
/// # Errors
/// When a file cannot be read, or the bilingual file is another document's and `force` is not said.
pub fn update(snapshot: &Snapshot, resources: &Resources, source: &Path, how: &How<'_>) -> Result<Update, Error> {
    let settings = &snapshot.settings;
    let edition = Edition::new(source, &settings.source, &resources.target);
    let document = document(snapshot, source, how.format)?;
    let old = if files::is_standard(source) { None } else { files::read_if_there(&edition.bilingual)? };
    let (bilingual, problems) = bilingual(&edition.bilingual, old.as_deref(), (&settings.source, &resources.target))?;
    let asked =
        Asked { style: style(settings, resources, source), drafts: settings.draft, accept: settings.accept.clone() };
    let mut translated = translate(&document, &bilingual, resources, &asked);
    if translated.reconciled.is_of_another_document() && !how.force {
        let error = Error::new(&edition.bilingual, Message::new("project-another-document"));
        return Err(error.hint(Message::new("project-force")));
    }
    let returned = how.returned.map(|file| {
        let mut merged = translated.reconciled.bilingual.clone();
        let returned = returned::take(&mut merged, file);
        translated = translate(&document, &merged, resources, &asked);
        returned
    });
    let new = Po.write(&translated.reconciled.bilingual);
    let problems =
        problems.into_iter().chain(returned.iter().flat_map(|returned| disputes(&edition, returned))).collect();
    Ok(Update { edition, old, new, document, translated, returned, problems })
}

/// What people must look at, because they translated it differently here and elsewhere.
fn disputes(edition: &Edition, returned: &Returned) -> Vec<Problem> {
    let problem = |disputed: &Disputed| {
        let unit = (disputed.pair + 1).to_string();
        let message = Message::new("pipeline-returned-disputed").text("unit", unit).text("theirs", &*disputed.theirs);
        let hint = if disputed.noted { "pipeline-returned-noted" } else { "pipeline-returned-unknown" };
        let path = edition.bilingual.display().to_string();
        Problem { severity: Severity::Warning, path, line: 0, column: 0, message, hint: Some(Message::new(hint)) }
    };
    returned.disputed.iter().map(problem).collect()
}

/// How a source is taken.
#[derive(Debug, Clone, Copy, Default)]
pub struct How<'h> {
    /// Format of the source, when its name does not tell.
    pub format: Option<&'h str>,
    /// Whether a bilingual file that seems to be another document's is taken all the same.
    pub force: bool,
    /// A file that came back from another tool, whose targets are taken.
    pub returned: Option<&'h Bilingual>,
}

/// Make the edition of `source` in the language of `target`.
///
/// # Errors
/// When a file cannot be read, or there is no bilingual file.
pub fn make(snapshot: &Snapshot, target: &Locale, source: &Path, how: &Publishing<'_>) -> Result<Made, Error> {
    let settings = &snapshot.settings;
    let mut edition = Edition::new(source, &settings.source, target);
    let document = document(snapshot, source, how.format)?;
    let text = files::read_if_there(&edition.bilingual)?.ok_or_else(|| {
        let error = Error::new(&edition.bilingual, Message::new("project-no-bilingual-file"));
        error.hint(Message::new("project-translate-first").text("source", source.display().to_string()))
    })?;
    let (bilingual, problems) = bilingual(&edition.bilingual, Some(&text), (&settings.source, target))?;
    let own = discover::edition(settings, source).and_then(|edition| edition.outdated);
    let outdated = how.outdated.or(own).unwrap_or(settings.outdated);
    let marker = discover::edition(settings, source).and_then(|edition| edition.marker.clone());
    let marker = marker.or_else(|| settings.marker.clone()).unwrap_or_default();
    let policy = Policy { outdated, allow_drafts: how.allow_drafts, marker };
    let result = publish(&document, &bilingual, &policy);
    let result = match (result, how.page) {
        (Ok(mut published), Some(words)) => {
            let format = format(source, how.format)?.name();
            let Published { text, targets, .. } = &published;
            let draft = finish::Draft { document: &document, format, targets, edition: text, locale: target };
            published.text = finish::finish(&draft, words);
            edition = edition.as_page();
            Ok(published)
        }
        (result, _) => result,
    };
    Ok(Made { edition, result, problems })
}

/// How an edition is made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Publishing<'h> {
    /// Format of the source, when its name does not tell.
    pub format: Option<&'h str>,
    /// The words of a finished page, when the edition is to be one.
    pub page: Option<&'h finish::Words>,
    /// What the command line says about segments that nobody confirmed.
    pub outdated: Option<crate::model::Outdated>,
    /// Whether drafts are let into the edition.
    pub allow_drafts: bool,
}

/// What the edition of `source` asks for.
pub fn style(settings: &Settings, resources: &Resources, source: &Path) -> Style {
    let region = resources.target.region.map(|region| region.as_str().to_owned());
    Style { region, date: discover::date(settings, source) }
}

/// The bilingual file with this `text` (an empty one when there is none), whose languages must be `expected`.
fn bilingual(
    path: &Path,
    text: Option<&str>,
    (source, target): (&Locale, &Locale),
) -> Result<(Bilingual, Vec<Problem>), Error> {
    let Some(text) = text else { return Ok((Bilingual::new(source.clone(), target.clone()), Vec::new())) };
    let read = Po.read(&path.display().to_string(), text);
    let mut bilingual = read.value;
    if !bilingual.target.language.is_empty() && bilingual.target.language != target.language {
        let message = Message::new("project-another-target")
            .text("found", bilingual.target.to_string())
            .text("expected", target.to_string());
        return Err(Error::new(path, message));
    }
    bilingual.target = target.clone();
    Ok((bilingual, read.problems))
}
