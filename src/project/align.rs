//! A text and its translation, from two files.

use super::{Error, Settings, Snapshot, discover, files, work};
use crate::locales::Discourse;
use crate::model::{Document, Locale, Mention, Message};
use crate::pipeline::align::{Aligned, Sentence, align as aligned, mention_anchors, pairs, sentences};
use crate::resources::Resources;
use crate::source::{self, Sentences};
use std::path::Path;

/// Align the files at `source` and `target`, of the format called `format` or of those that their names tell. Links less
/// sure than `least`, from 0 to 1, are drafts.
///
/// # Errors
/// When a file cannot be read, or nothing is known of the sentences of the target language.
pub fn align(
    snapshot: &Snapshot,
    resources: &Resources,
    [source, target]: [&Path; 2],
    (format, least): (Option<&str>, f64),
) -> Result<Aligned, Error> {
    let from = work::document(snapshot, source, format)?;
    let to = translation(target, &resources.target, format)?;
    let style = work::style(&snapshot.settings, resources, source);
    let mut discourse = Discourse::default();
    let mentions: Vec<Vec<Mention>> =
        from.segments().map(|segment| resources.mentions(segment, &style, &mut discourse)).collect();
    let texts: Vec<&str> = to.segments().map(|segment| segment.text.as_str()).collect();
    let anchors = mention_anchors(&mentions, &texts);
    let [from, to] = [anchored(&from, &anchors.source), anchored(&to, &anchors.target)];
    let locales = [&snapshot.settings.source, &resources.target];
    Ok(pairs([&from, &to], &aligned(&from, &to), least, locales))
}

fn anchored<'t>(document: &'t Document, anchors: &'t [Vec<String>]) -> Vec<Sentence<'t>> {
    let sentences = sentences(document).into_iter();
    sentences.zip(anchors).map(|(sentence, anchors)| Sentence { anchors, ..sentence }).collect()
}

/// The translation at `path`, with its sentences.
fn translation(path: &Path, locale: &Locale, format: Option<&str>) -> Result<Document, Error> {
    let unknown = || {
        let message = Message::new("project-no-sentences").text("locale", locale.to_string());
        Error::new(path, message).hint(Message::new("project-name-rules"))
    };
    let rules = Sentences::embedded(locale).ok_or_else(unknown)?;
    Ok(source::extract(files::read(path)?, locale.clone(), work::format(path, format)?, &rules))
}

/// The language of a translation: that in its name, `old.en.md`, or else the first target of the project.
pub fn target_of(path: &Path, settings: &Settings) -> Option<Locale> {
    let name = path.file_name()?.to_string_lossy();
    let tagged = name.rsplit('.').nth(1).and_then(|tag| tag.parse::<Locale>().ok());
    let known = |locale: &Locale| {
        settings.targets.iter().any(|target| target.language == locale.language)
            || Sentences::embedded(locale).is_some()
    };
    tagged
        .filter(|locale| known(locale) && discover::is_source(path, locale))
        .or_else(|| settings.targets.first().cloned())
}
