//! Checking files: which ones, against what, and where the findings stand.

use super::git::Repository;
use super::{Edition, Error, Settings, Snapshot, config, discover, environment, exchange, files, work};
use crate::formats::{self, po};
use crate::glossary::Termbase;
use crate::model::{Bilingual, Document, Fix, Locale, Located, Pair, Problem, Style};
use crate::pipeline::check::{self, Baseline, Checked, Judged, Policy, Subject};
use crate::resources::Resources;
use crate::text::{Lines, Position, Span};
use rayon::prelude::*;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// A checked file.
pub struct CheckedFile {
    /// Its path, with `/` between its parts.
    pub path: String,
    /// Its text.
    pub text: String,
    /// What was read.
    pub bilingual: Bilingual,
    /// What was found and what could not be checked.
    pub checked: Checked,
    /// What is wrong with the file itself.
    pub problems: Vec<Problem>,
}

/// The bilingual files that `paths` name: files as they are, folders searched for those of the targets. Without paths,
/// the project's folder.
///
/// # Errors
/// When a path does not exist.
pub fn files(settings: &Settings, paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let root = [settings.folder()];
    let mut found = Vec::new();
    for path in if paths.is_empty() { &root[..] } else { paths } {
        let metadata = std::fs::metadata(path).map_err(|error| Error::io(path, &error))?;
        if metadata.is_dir() {
            let ours = |file: &Path| settings.targets.iter().any(|target| is_of(file, target));
            found.extend(discover::search(path, &settings.exclude, ours)?);
        } else {
            found.push(path.clone());
        }
    }
    found.dedup();
    Ok(found)
}

fn is_of(file: &Path, target: &Locale) -> bool {
    file.to_string_lossy().ends_with(&format!(".{target}.po"))
}

/// The targets that the names of `files` tell, besides those of the settings.
pub fn targets(settings: &Settings, files: &[PathBuf]) -> Vec<Locale> {
    let mut targets = settings.targets.clone();
    for file in files {
        if let Some(target) = target_in_name(file).filter(|target| !targets.contains(target)) {
            targets.push(target);
        }
    }
    targets
}

/// The target in a name such as `briefing.en.po`.
fn target_in_name(file: &Path) -> Option<Locale> {
    let name = file.file_name()?.to_str()?.strip_suffix(".po")?;
    name.rsplit_once('.')?.1.parse().ok()
}

/// Check `paths`. With a revision, only the pairs that are not the same in it.
///
/// # Errors
/// When a file cannot be read, is in no known format, or the revision is unknown.
pub fn check(snapshot: &Snapshot, paths: &[PathBuf], since: Option<&str>) -> Result<Vec<CheckedFile>, Error> {
    let since = since.map(|revision| Since::new(&snapshot.settings, revision)).transpose()?;
    let reverse: Vec<Option<Termbase>> = snapshot.resources.iter().map(|found| reverse(snapshot, found)).collect();
    let one = |path: &PathBuf| {
        let mut checked = file(snapshot, path, &reverse)?;
        if let Some(since) = &since {
            since.restrict(path, &mut checked)?;
        }
        Ok(checked)
    };
    paths.par_iter().map(one).collect()
}

/// The glossary the other way round, where a rule is looked for that asks it.
fn reverse(snapshot: &Snapshot, resources: &Resources) -> Option<Termbase> {
    let policy = snapshot.settings.policy("", &resources.target);
    let rule = crate::checks::rule("term-extra")?;
    policy.severity(rule)?;
    Some(Termbase::new(resources.termbase.entries().to_vec(), &resources.target, &resources.source))
}

fn file(snapshot: &Snapshot, path: &Path, reverse: &[Option<Termbase>]) -> Result<CheckedFile, Error> {
    let shown = path.display().to_string().replace('\\', "/");
    let format = exchange::format(path, None)?;
    let text = files::read_encoded(path)?;
    let read = format.read(&shown, &text);
    let mut bilingual = read.value;
    let index = resources(snapshot, path, &bilingual);
    let known = &snapshot.resources[index];
    if bilingual.source.language.is_empty() {
        bilingual.source = snapshot.settings.source.clone();
    }
    bilingual.target = known.target.clone();
    let document = document(snapshot, path, known);
    let style = style(snapshot, path, known, document.as_ref());
    let subject = Subject {
        bilingual: &bilingual,
        path: &shown,
        document: document.as_ref().map(|(_, document)| document),
        style: &style,
        today: Some(environment::today()),
        resources: known,
        reverse: reverse[index].as_ref(),
    };
    let checked = check::check(&subject, &snapshot.settings.policy(&shown, &known.target));
    Ok(CheckedFile { path: shown, text, bilingual, checked, problems: read.problems })
}

/// Index of what is known about the target of a file: the language that it says, or that its name tells, or the first.
fn resources(snapshot: &Snapshot, path: &Path, bilingual: &Bilingual) -> usize {
    let named = target_in_name(path);
    let exact = snapshot.resources.iter().position(|known| Some(&known.target) == named.as_ref());
    let said = &bilingual.target;
    let by_language = || snapshot.resources.iter().position(|known| known.target.language == said.language);
    exact.or_else(by_language).unwrap_or(0)
}

/// The source that stands beside a bilingual file, if it can be read.
fn document(snapshot: &Snapshot, path: &Path, known: &Resources) -> Option<(PathBuf, Document)> {
    let folder = path.parent()?;
    let source = &snapshot.settings.source;
    let beside = discover::beside(folder, |file| {
        let edition = Edition::new(file, source, &known.target);
        edition.bilingual == path && file != path && discover::is_source(file, source)
    });
    let file = beside.ok()?.into_iter().next()?;
    let document = work::document(snapshot, &file, None).ok()?;
    Some((file, document))
}

fn style(snapshot: &Snapshot, path: &Path, known: &Resources, document: Option<&(PathBuf, Document)>) -> Style {
    let source = document.map_or(path, |(file, _)| file.as_path());
    work::style(&snapshot.settings, known, source)
}

/// The pairs of files as they were at a revision.
struct Since {
    repository: Repository,
    commit: String,
}

impl Since {
    fn new(settings: &Settings, revision: &str) -> Result<Self, Error> {
        let repository = Repository::of(&settings.folder())?;
        let commit = repository.parting(revision)?;
        Ok(Self { repository, commit })
    }

    /// Leave in `checked` only what is said about pairs that the file did not have then.
    fn restrict(&self, path: &Path, checked: &mut CheckedFile) -> Result<(), Error> {
        let Some(text) = self.repository.text(path, &self.commit)? else { return Ok(()) };
        let Some(format) = formats::of_path(&checked.path) else { return Ok(()) };
        let before = format.read(&checked.path, &text).value;
        let known: HashSet<(&str, &str)> =
            before.pairs.iter().map(|pair| (pair.source.as_str(), pair.target.as_str())).collect();
        let pairs = &checked.bilingual.pairs;
        checked.checked.findings.retain(|judged| {
            let pair = &pairs[judged.pair];
            !known.contains(&(pair.source.as_str(), pair.target.as_str()))
        });
        Ok(())
    }
}

impl CheckedFile {
    /// Let the findings that `baseline` knows not count, and say which of its entries are no longer needed.
    pub fn apply(&mut self, baseline: &Baseline) -> Vec<(String, String)> {
        baseline.apply(&self.path, &mut self.checked.findings)
    }

    /// The findings where people meet them.
    pub fn located(&self) -> Vec<Located> {
        let lines = Lines::new(&self.text);
        self.checked.findings.iter().map(|judged| self.locate(judged, &lines)).collect()
    }

    fn locate(&self, judged: &Judged, lines: &Lines<'_>) -> Located {
        let pair = &self.bilingual.pairs[judged.pair];
        let finding = judged.finding.clone();
        let whole = |text: &str| Span::new(0, text.len());
        let target = finding.target.unwrap_or(whole(&pair.target));
        let source = finding.source.unwrap_or(whole(&pair.source));
        let place = |side, span| self.place(pair, lines, (side, span));
        Located {
            path: self.path.clone(),
            unit: judged.pair + 1,
            source: pair.source.clone(),
            target: pair.target.clone(),
            target_place: place(po::Side::Target, target),
            source_place: place(po::Side::Source, source),
            edit: finding.fix.as_ref().and_then(|fix| self.edit(pair, lines, fix)),
            fingerprint: judged.fingerprint.clone(),
            suppression: judged.suppression.clone(),
            finding,
        }
    }

    /// Where a span of a pair's text stands in the file; the start of the pair where its format cannot say.
    fn place(&self, pair: &Pair, lines: &Lines<'_>, (side, span): (po::Side, Span)) -> (Position, Position) {
        let placed = self.is_po().then(|| po::place(&self.text, lines, pair, (side, span))).flatten();
        let start = lines.line(pair.line).start;
        let span = placed.unwrap_or(Span::new(start, start));
        (lines.position(span.start), lines.position(span.end))
    }

    fn edit(&self, pair: &Pair, lines: &Lines<'_>, fix: &Fix) -> Option<crate::model::Edit> {
        let placed = self.is_po().then(|| po::place(&self.text, lines, pair, (po::Side::Target, fix.span)))??;
        let place = (lines.position(placed.start), lines.position(placed.end));
        Some(crate::model::Edit { place, text: po::escaped_text(&fix.replacement) })
    }

    fn is_po(&self) -> bool {
        formats::of_path(&self.path).is_some_and(|format| format.name() == "po")
    }

    /// The file with all safe fixes of findings that count; none when there are none.
    pub fn fixed(&self) -> Option<String> {
        let mut bilingual = self.bilingual.clone();
        let mut changed = false;
        for (index, pair) in bilingual.pairs.iter_mut().enumerate() {
            let counts = |judged: &&Judged| judged.pair == index && judged.suppression.is_none();
            let findings = self.checked.findings.iter().filter(counts).map(|judged| &judged.finding);
            let target = check::fix(&pair.target, findings);
            if target != pair.target {
                changed = true;
                pair.target = target;
                pair.settle();
            }
        }
        let format = formats::of_path(&self.path)?;
        changed.then(|| format.write(&bilingual))
    }
}

/// The policy of the settings for the file `path`.
impl Settings {
    /// How grave the findings of each rule are in the file `path` with this `target`.
    pub fn policy(&self, path: &str, target: &Locale) -> Policy {
        let overrides: Vec<check::Override> = self.check.overrides.iter().map(config::check::Override::taken).collect();
        let exemptions = self.check.exempt.iter().map(config::check::Exempt::taken).collect();
        Policy::new(&self.check.choices(), &overrides, path, target).exempting(exemptions)
    }
}
