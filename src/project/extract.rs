//! Terms that a project uses and its glossary lacks.

use super::{Edition, Error, Snapshot, discover, files, work};
use crate::formats;
use crate::glossary::csv::guard::guarded;
use crate::language;
use crate::locales::Discourse;
use crate::model::{Bilingual, Locale, MentionKind, Segment, State, Style};
use crate::pipeline::extract::{Candidate, Wanted, extract, extract_pairs};
use crate::pipeline::reconcile::segments;
use crate::resources::Resources;
use crate::text::Span;
use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};

/// A source text with its target, if a person wrote one.
pub type Texts = (String, String);

/// The segments of what `paths` name: sources, with the targets of their bilingual files, or bilingual files by
/// themselves. Without paths, the whole project.
///
/// # Errors
/// When a file cannot be read.
pub fn pairs(snapshot: &Snapshot, target: &Locale, paths: &[PathBuf]) -> Result<Vec<Texts>, Error> {
    let is_bilingual = |path: &PathBuf| formats::of_path(&path.to_string_lossy()).is_some();
    let (bilingual, sources): (Vec<PathBuf>, Vec<PathBuf>) = paths.iter().cloned().partition(is_bilingual);
    let mut found = Vec::new();
    for path in &bilingual {
        found.extend(read(path)?.iter().flat_map(|file| &file.pairs).map(|pair| (pair.source.clone(), said(pair))));
    }
    if !sources.is_empty() || paths.is_empty() {
        for source in discover::sources(&snapshot.settings, &sources)? {
            found.extend(of_source(snapshot, target, &source)?);
        }
    }
    Ok(found)
}

fn of_source(snapshot: &Snapshot, target: &Locale, source: &Path) -> Result<Vec<Texts>, Error> {
    let document = work::document(snapshot, source, None)?;
    let edition = Edition::new(source, &snapshot.settings.source, target);
    let bilingual = if files::is_standard(source) { None } else { read(&edition.bilingual)? };
    let targets: FxHashMap<&str, String> =
        bilingual.iter().flat_map(|file| &file.pairs).map(|pair| (pair.source.as_str(), said(pair))).collect();
    let texts = segments(&document)
        .map(|segment| (segment.text.clone(), targets.get(segment.text.as_str()).cloned().unwrap_or_default()));
    Ok(texts.collect())
}

fn read(path: &Path) -> Result<Option<Bilingual>, Error> {
    let shown = path.display().to_string();
    let Some(format) = formats::of_path(&shown) else { return Ok(None) };
    Ok(files::read_if_there(path)?.map(|text| format.read(&shown, &text).value))
}

/// The target of a pair as far as a person has written it.
fn said(pair: &crate::model::Pair) -> String {
    if pair.state >= State::Translated { pair.target.clone() } else { String::new() }
}

/// The terms of `pairs` that occur `least` times and that the project cannot render yet, likeliest first.
pub fn candidates(resources: &Resources, pairs: &[Texts], least: usize) -> Vec<Candidate> {
    let known = |wording: &str| is_known(resources, wording);
    let wanted = Wanted { least, known: &known };
    let Some(source) = language::of(&resources.source) else { return Vec::new() };
    let texts: Vec<(&str, &str)> = pairs.iter().map(|(source, target)| (source.as_str(), target.as_str())).collect();
    let found = resources.language().and_then(|target| extract_pairs(&texts, [source, target], wanted));
    let sources = || texts.iter().map(|(source, _)| *source).collect::<Vec<_>>();
    let mut found = found.or_else(|| extract(&sources(), source, wanted)).unwrap_or_default();
    found.retain(|candidate| !is_mentioned(resources, &candidate.source, texts[candidate.segment].0));
    found
}

/// Whether the project renders `wording` as a whole.
fn is_known(resources: &Resources, wording: &str) -> bool {
    let segment = Segment { text: wording.to_owned(), ..Segment::default() };
    let mentions = resources.mentions(&segment, &Style::default(), &mut Discourse::default());
    let whole = Span::new(0, wording.len());
    mentions.iter().any(|mention| mention.span == whole && mention.kind != MentionKind::Quote)
}

/// Whether `wording` stands inside a name, a title or a term of `text`.
fn is_mentioned(resources: &Resources, wording: &str, text: &str) -> bool {
    let Some(start) = text.find(wording) else { return false };
    let span = Span::new(start, start + wording.len());
    let segment = Segment { text: text.to_owned(), ..Segment::default() };
    let mentions = resources.mentions(&segment, &Style::default(), &mut Discourse::default());
    mentions.iter().any(|mention| mention.span.contains(span) && mention.kind != MentionKind::Quote)
}

/// `candidates` as rows of a glossary, to be curated: with an example each, and a note by their number of places.
///
/// # Panics
/// Never: a vector takes all that is written.
pub fn rows(
    resources: &Resources,
    pairs: &[Texts],
    candidates: &[Candidate],
    note: &dyn Fn(usize) -> String,
) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let [source, target] = [&resources.source, &resources.target].map(|locale| locale.language.to_string());
    let put = "a vector takes all that is written";
    csv.write_record(["id", &source, &target, "examples", "note"]).expect(put);
    for (index, candidate) in candidates.iter().enumerate() {
        let rendering = candidate.target.as_ref().map_or("", |rendering| rendering.text.as_str());
        let example = pairs[candidate.segment].0.replace('|', " ");
        let id = format!("new-{:03}", index + 1);
        let cells = [id.as_str(), &candidate.source, rendering, &example, &note(candidate.count)];
        csv.write_record(cells.map(guarded)).expect(put);
    }
    String::from_utf8(csv.into_inner().expect(put)).expect("it was made of strings")
}
