//! What is said about checking.

use crate::model::{Choice, Locale, Severity};
use crate::pipeline::check::{self, Choices, Exemption, Selector};
use serde::{Deserialize, Deserializer, de};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What one place says about checking: the table `[check]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Check {
    /// Rules to look for, instead of all that are not optional.
    pub select: Option<Vec<Rules>>,
    /// Rules not to look for.
    pub ignore: Option<Vec<Rules>>,
    /// How grave the findings of rules are.
    pub severity: Option<BTreeMap<Rules, Level>>,
    /// The mildest severity that makes a check fail.
    pub fail_level: Option<Level>,
    /// The file of findings that were there when the project began to check.
    pub baseline: Option<PathBuf>,
    /// What is said about some files only.
    #[serde(rename = "override")]
    pub overrides: Vec<Override>,
    /// Findings that the project lives with.
    pub exempt: Vec<Exempt>,
}

/// What is said about some files only.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Override {
    /// Patterns of paths, as in a `.gitignore`.
    #[serde(default)]
    pub paths: Vec<String>,
    /// Languages of the targets.
    #[serde(default)]
    pub targets: Vec<Locale>,
    /// Rules to look for as well.
    #[serde(default)]
    pub select: Vec<Rules>,
    /// Rules not to look for.
    #[serde(default)]
    pub ignore: Vec<Rules>,
    /// How grave the findings of rules are.
    #[serde(default)]
    pub severity: BTreeMap<Rules, Level>,
}

/// Findings that the project lives with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Exempt {
    /// The rules.
    pub rules: Vec<Rules>,
    /// Only where the pair holds this text.
    pub text: Option<String>,
    /// Why.
    pub reason: String,
}

/// A rule, or a group of rules, by the name that people write.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rules(pub String);

/// A severity, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level(pub Severity);

impl<'de> Deserialize<'de> for Rules {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let name = String::deserialize(input)?;
        match Selector::new(&name) {
            Some(_) => Ok(Self(name)),
            None => Err(de::Error::custom(format!("`{name}` names no rule"))),
        }
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let name = String::deserialize(input)?;
        let names: Vec<&str> = Severity::names().collect();
        let unknown = || de::Error::custom(format!("`{name}` is none of {}", names.join(", ")));
        Severity::named(&name).map(Self).ok_or_else(unknown)
    }
}

impl Rules {
    /// The selector that the name stands for.
    ///
    /// # Panics
    /// Never for names that were read: reading refuses those that name no rule.
    pub fn selector(&self) -> Selector {
        Selector::new(&self.0).expect("names are checked when they are read")
    }
}

impl Override {
    /// The override as checking takes it.
    pub fn taken(&self) -> check::Override {
        let choices = Choices {
            select: selectors(&self.select),
            ignore: selectors(&self.ignore),
            severity: severities(&self.severity),
        };
        check::Override { paths: self.paths.clone(), targets: self.targets.clone(), choices }
    }
}

impl Exempt {
    /// The exemption as checking takes it.
    pub fn taken(&self) -> Exemption {
        Exemption { rules: selectors(&self.rules), text: self.text.clone(), reason: self.reason.clone() }
    }
}

/// The selectors that these names stand for.
fn selectors(rules: &[Rules]) -> Vec<Selector> {
    rules.iter().map(Rules::selector).collect()
}

/// The severities of the rules that these names stand for.
fn severities(levels: &BTreeMap<Rules, Level>) -> Vec<(Selector, Severity)> {
    levels.iter().map(|(rules, level)| (rules.selector(), level.0)).collect()
}

/// What was meant about checking.
#[derive(Debug, Clone)]
pub struct Checking {
    /// Rules to look for; when empty, all that are not optional.
    pub select: Vec<Rules>,
    /// Rules not to look for.
    pub ignore: Vec<Rules>,
    /// How grave the findings of rules are.
    pub severity: BTreeMap<Rules, Level>,
    /// The mildest severity that makes a check fail.
    pub fail_level: Severity,
    /// The file of findings that were there when the project began to check.
    pub baseline: Option<PathBuf>,
    /// What is said about some files only.
    pub overrides: Vec<Override>,
    /// Findings that the project lives with.
    pub exempt: Vec<Exempt>,
}

impl Default for Checking {
    fn default() -> Self {
        Self {
            select: Vec::new(),
            ignore: Vec::new(),
            severity: BTreeMap::new(),
            fail_level: Severity::Error,
            baseline: None,
            overrides: Vec::new(),
            exempt: Vec::new(),
        }
    }
}

impl Checking {
    /// The choices that hold for every file.
    pub fn choices(&self) -> Choices {
        Choices {
            select: selectors(&self.select),
            ignore: selectors(&self.ignore),
            severity: severities(&self.severity),
        }
    }
}
