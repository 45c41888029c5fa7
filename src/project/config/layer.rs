//! What one place says.

use super::check::Check;
use crate::model::{Choice, Drafts, Locale, Message, Outdated, Verdict};
use crate::project::Error;
use crate::text::Lines;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};
use std::path::{Path, PathBuf};

/// What a configuration file or the command line says; what it leaves unsaid is none.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Layer {
    /// Language of the sources.
    pub source: Option<Locale>,
    /// Languages of the editions.
    pub targets: Option<Vec<Locale>>,
    /// Date of the editions that no other setting gives one.
    #[serde(deserialize_with = "date")]
    pub date: Option<Date>,
    /// Glossary files and folders.
    pub glossary: Option<Vec<PathBuf>>,
    /// Folders with a folder of message files for each locale.
    pub locales: Option<Vec<PathBuf>>,
    /// Files and folders of past pairs.
    pub memory: Option<Vec<PathBuf>>,
    /// Sentence rules (SRX) that replace or extend the embedded ones.
    pub segmentation: Option<PathBuf>,
    /// Where drafts come from.
    #[serde(deserialize_with = "choice")]
    pub draft: Option<Drafts>,
    /// Patterns of sources that are none, as in a `.gitignore`.
    pub exclude: Option<Vec<String>>,
    /// What checking does.
    pub check: Check,
    /// What drift does.
    pub drift: Drift,
    /// What publishing does.
    pub publish: Publish,
    /// What single editions say, first match first.
    pub edition: Vec<Edition>,
}

/// What drift does.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Drift {
    /// Changes of a source that its target survives, if they are harmless.
    #[serde(deserialize_with = "choices")]
    pub accept: Option<Vec<Verdict>>,
}

/// What publishing does.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Publish {
    /// What happens where a target is missing, a draft or out of date.
    #[serde(deserialize_with = "choice")]
    pub outdated: Option<Outdated>,
    /// What stands before every segment of an edition that nobody confirmed.
    pub marker: Option<String>,
}

/// What is said of the editions whose source matches a pattern.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edition {
    /// Pattern of the source's path below the project's root, as in a `.gitignore`.
    pub path: String,
    /// The edition's date.
    #[serde(deserialize_with = "date", default)]
    pub date: Option<Date>,
    /// What happens where a target is missing, a draft or out of date.
    #[serde(deserialize_with = "choice", default)]
    pub outdated: Option<Outdated>,
    /// What stands before every segment that nobody confirmed.
    #[serde(default)]
    pub marker: Option<String>,
}

impl Layer {
    /// The layer that the configuration file `path` with this `text` says. Its paths count from the file's folder.
    ///
    /// # Errors
    /// With line and column, when the text is no TOML, has an unknown key or a value that the key cannot have.
    pub fn read(path: &Path, text: &str) -> Result<Self, Error> {
        let layer: Self = toml::from_str(text).map_err(|error| refused(path, text, &error))?;
        Ok(layer.below(path.parent().unwrap_or(Path::new(""))))
    }

    /// The same layer with its paths counted from `folder`.
    fn below(mut self, folder: &Path) -> Self {
        let lists = [&mut self.glossary, &mut self.locales, &mut self.memory];
        for path in lists.into_iter().flatten().flatten().chain(&mut self.segmentation).chain(&mut self.check.baseline)
        {
            *path = folder.join(&*path);
        }
        self
    }
}

/// The error for what `toml` would not take.
fn refused(path: &Path, text: &str, error: &toml::de::Error) -> Error {
    let message = error.message();
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let (wording, hint) = match quoted.as_slice() {
        [key, known @ ..] if message.starts_with("unknown field") => {
            let wording = Message::new("project-unknown-key").text("key", *key);
            (wording, nearest(key, known).map(|near| Message::new("project-did-you-mean").text("name", near)))
        }
        _ => (Message::new("project-configuration").text("reason", message), None),
    };
    let place = Lines::new(text).position(error.span().map_or(0, |span| span.start));
    let error = Error::new(path, wording).at(place.line, place.column);
    match hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// The one of `known` that `name` was probably meant to be.
pub fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let likeness = |other: &str| rapidfuzz::fuzz::ratio(name.chars(), other.chars());
    let best = known.iter().copied().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= 0.6).then_some(best)
}

fn choices<'de, D: Deserializer<'de>, T: Choice>(input: D) -> Result<Option<Vec<T>>, D::Error> {
    let names = Vec::<String>::deserialize(input)?;
    names.iter().map(|name| known(name)).collect::<Result<Vec<T>, D::Error>>().map(Some)
}

fn choice<'de, D: Deserializer<'de>, T: Choice>(input: D) -> Result<Option<T>, D::Error> {
    known(&String::deserialize(input)?).map(Some)
}

fn known<T: Choice, E: de::Error>(name: &str) -> Result<T, E> {
    let unknown = || {
        let names: Vec<&str> = T::names().collect();
        de::Error::custom(format!("`{name}` is none of {}", names.join(", ")))
    };
    T::named(name).ok_or_else(unknown)
}

fn date<'de, D: Deserializer<'de>>(input: D) -> Result<Option<Date>, D::Error> {
    let text = match toml::Value::deserialize(input)? {
        toml::Value::String(text) => text,
        toml::Value::Datetime(date) => date.to_string(),
        other => other.to_string(),
    };
    text.parse().map(Some).map_err(|_| de::Error::custom(format!("`{text}` is no date such as 2025-02-10")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        let error = Layer::read(Path::new("visavis.toml"), text).unwrap_err();
        let hint = error.0.hint.clone().map(|hint| format!(" ({hint:?})")).unwrap_or_default();
        format!("{error}{hint}")
    }

    #[test]
    fn paths_count_from_the_file() {
        let text = "targets = ['en', 'es']\ndate = 2025-02-10\nglossary = ['terms']\n[publish]\noutdated = 'keep'";
        let layer = Layer::read(Path::new("a/visavis.toml"), text).unwrap();
        assert_eq!(layer.glossary.unwrap(), [PathBuf::from("a/terms")]);
        assert_eq!(layer.date.unwrap().to_string(), "2025-02-10");
        assert_eq!((layer.targets.unwrap().len(), layer.publish.outdated), (2, Some(Outdated::Keep)));
    }

    #[test]
    fn refusals_name_the_place_and_the_likely_meaning() {
        let unknown = refusal("draft = 'none'\ntargts = ['en']");
        assert!(unknown.starts_with("visavis.toml:2:1: project-unknown-key"), "{unknown}");
        assert!(unknown.contains("\"targets\""), "{unknown}");
        assert!(refusal("draft = 'some'").starts_with("visavis.toml:1:9: "));
        assert!(refusal("targets = ['e n']").starts_with("visavis.toml:1:12: "));
        assert!(refusal("date = '10 février'").starts_with("visavis.toml:1:8: "));
        assert!(refusal("a = \n").starts_with("visavis.toml:1:"));
    }
}
