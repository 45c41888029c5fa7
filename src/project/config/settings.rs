//! What was meant: every value, and where it comes from.

use super::check::{Checking, Level, Rules};
use super::layer::{Edition, Layer};
use crate::model::{Choice, Drafts, Locale, Outdated, Verdict};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Every value that the program goes by.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The project's folder: the one of its configuration file, or the working folder.
    pub root: PathBuf,
    /// The configuration file, where there is one.
    pub file: Option<PathBuf>,
    /// Whether only what the command line names counts: no embedded or project resources.
    pub isolated: bool,
    /// Language of the sources.
    pub source: Locale,
    /// Languages of the editions.
    pub targets: Vec<Locale>,
    /// Date of the editions that nothing else gives one.
    pub date: Option<Date>,
    /// Glossary files and folders, besides the embedded glossary.
    pub glossary: Vec<PathBuf>,
    /// Folders with a folder of message files for each locale, besides the embedded ones.
    pub locales: Vec<PathBuf>,
    /// Files and folders of past pairs.
    pub memory: Vec<PathBuf>,
    /// Sentence rules that replace or extend the embedded ones.
    pub segmentation: Option<PathBuf>,
    /// Where drafts come from.
    pub draft: Drafts,
    /// Patterns of sources that are none.
    pub exclude: Vec<String>,
    /// What checking looks for, and how grave it is.
    pub check: Checking,
    /// Changes of a source that its target survives, if they are harmless.
    pub accept: Vec<Verdict>,
    /// What publishing does where a target is missing, a draft or out of date.
    pub outdated: Outdated,
    /// What stands before every segment of an edition that nobody confirmed.
    pub marker: Option<String>,
    /// What single editions say.
    pub editions: Vec<Edition>,
    spoken: BTreeMap<&'static str, Spoken>,
}

/// Who said a value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Spoken {
    /// Nobody: it is the default.
    #[default]
    Default,
    /// A configuration file.
    File(PathBuf),
    /// The command line.
    CommandLine,
}

/// One value as a configuration file would say it, with who said it.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// The key, such as `publish.outdated`.
    pub key: &'static str,
    /// The value; none when it is unset.
    pub value: Option<toml::Value>,
    /// Who said it.
    pub spoken: Spoken,
}

impl Settings {
    /// The defaults for a project in `root`.
    ///
    /// # Panics
    /// Never: the default locales are well-formed.
    pub fn new(root: PathBuf, isolated: bool) -> Self {
        let folder = |name: &str| {
            let folder = root.join(name);
            if !isolated && folder.is_dir() { vec![folder] } else { Vec::new() }
        };
        Self {
            file: None,
            isolated,
            source: "fr".parse().expect("a well-formed tag"),
            targets: vec!["en".parse().expect("a well-formed tag")],
            date: None,
            glossary: folder("glossary"),
            locales: folder("locales"),
            memory: folder("memory"),
            segmentation: None,
            draft: Drafts::Assembled,
            exclude: Vec::new(),
            check: Checking::default(),
            accept: vec![Verdict::Typography, Verdict::Spelling, Verdict::Punctuation],
            outdated: Outdated::Block,
            marker: None,
            editions: Vec::new(),
            spoken: BTreeMap::new(),
            root,
        }
    }

    /// Let `layer` have its say.
    pub fn apply(&mut self, layer: Layer, by: &Spoken) {
        let mut say = Say { spoken: &mut self.spoken, by };
        say.put("source", &mut self.source, layer.source);
        say.put("targets", &mut self.targets, layer.targets);
        say.put("date", &mut self.date, layer.date.map(Some));
        say.put("glossary", &mut self.glossary, layer.glossary);
        say.put("locales", &mut self.locales, layer.locales);
        say.put("memory", &mut self.memory, layer.memory);
        say.put("segmentation", &mut self.segmentation, layer.segmentation.map(Some));
        say.put("draft", &mut self.draft, layer.draft);
        say.put("exclude", &mut self.exclude, layer.exclude);
        say.put("check.select", &mut self.check.select, layer.check.select);
        say.put("check.ignore", &mut self.check.ignore, layer.check.ignore);
        say.put("check.severity", &mut self.check.severity, layer.check.severity);
        say.put("check.fail-level", &mut self.check.fail_level, layer.check.fail_level.map(|level| level.0));
        say.put("check.baseline", &mut self.check.baseline, layer.check.baseline.map(Some));
        self.check.overrides.extend(layer.check.overrides);
        self.check.exempt.extend(layer.check.exempt);
        say.put("drift.accept", &mut self.accept, layer.drift.accept);
        say.put("publish.marker", &mut self.marker, layer.publish.marker.map(Some));
        say.put("publish.outdated", &mut self.outdated, layer.publish.outdated);
        self.editions.splice(0..0, layer.edition);
    }

    /// Every value with who said it, in the order of the documentation.
    pub fn show(&self) -> Vec<Setting> {
        let one = |text: &str| Some(toml::Value::String(text.to_owned()));
        let path = |path: &Path| toml::Value::String(path.display().to_string());
        let paths = |list: &[PathBuf]| Some(toml::Value::Array(list.iter().map(|entry| path(entry)).collect()));
        let texts = |list: &[String]| Some(toml::Value::Array(list.iter().map(|text| text.clone().into()).collect()));
        let targets: Vec<String> = self.targets.iter().map(ToString::to_string).collect();
        let accept: Vec<String> = self.accept.iter().map(|verdict| verdict.name().to_owned()).collect();
        let values = [
            ("source", one(&self.source.to_string())),
            ("targets", texts(&targets)),
            ("date", self.date.and_then(|date| date.to_string().parse().ok()).map(toml::Value::Datetime)),
            ("glossary", paths(&self.glossary)),
            ("locales", paths(&self.locales)),
            ("memory", paths(&self.memory)),
            ("segmentation", self.segmentation.as_deref().map(path)),
            ("draft", one(self.draft.name())),
            ("exclude", texts(&self.exclude)),
            ("check.select", texts(&rules(&self.check.select))),
            ("check.ignore", texts(&rules(&self.check.ignore))),
            ("check.severity", Some(severities(&self.check.severity))),
            ("check.fail-level", one(self.check.fail_level.name())),
            ("check.baseline", self.check.baseline.as_deref().map(path)),
            ("drift.accept", texts(&accept)),
            ("publish.outdated", one(self.outdated.name())),
            ("publish.marker", self.marker.as_deref().and_then(one)),
        ];
        let setting = |(key, value)| Setting { key, value, spoken: self.spoken(key) };
        values.into_iter().map(setting).collect()
    }

    /// The project's folder, `.` for the working folder.
    pub fn folder(&self) -> PathBuf {
        if self.root.as_os_str().is_empty() { PathBuf::from(".") } else { self.root.clone() }
    }

    fn spoken(&self, key: &str) -> Spoken {
        self.spoken.get(key).cloned().unwrap_or_default()
    }
}

fn rules(rules: &[Rules]) -> Vec<String> {
    rules.iter().map(|rules| rules.0.clone()).collect()
}

fn severities(levels: &BTreeMap<Rules, Level>) -> toml::Value {
    let pairs = levels.iter().map(|(rules, level)| (rules.0.clone(), level.0.name().into()));
    toml::Value::Table(pairs.collect())
}

/// One layer having its say.
struct Say<'s> {
    spoken: &'s mut BTreeMap<&'static str, Spoken>,
    by: &'s Spoken,
}

impl Say<'_> {
    /// Take `said`, if anything was said, and remember who said it.
    fn put<T>(&mut self, key: &'static str, value: &mut T, said: Option<T>) {
        if let Some(said) = said {
            *value = said;
            self.spoken.insert(key, self.by.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_layers_win_and_every_value_knows_who_said_it() {
        let mut settings = Settings::new(PathBuf::from("nowhere"), false);
        let file = Spoken::File(PathBuf::from("visavis.toml"));
        let both = Layer { draft: Some(Drafts::None), date: "2025-02-10".parse().ok(), ..Layer::default() };
        settings.apply(both, &file);
        settings.apply(Layer { draft: Some(Drafts::Memory), ..Layer::default() }, &Spoken::CommandLine);
        assert_eq!(settings.draft, Drafts::Memory);
        let shown = settings.show();
        let said = |key: &str| shown.iter().find(|setting| setting.key == key).unwrap().spoken.clone();
        assert_eq!([said("draft"), said("date"), said("source")], [Spoken::CommandLine, file, Spoken::Default]);
    }
}
