//! Which rules are looked for, how grave their findings are, and which of them the project lives with.

use super::Judged;
use crate::checks;
use crate::model::{Locale, Pair, Rule, Severity, Suppression, Suppressor};
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// A rule or a group of rules, as people name them: `all`, a family or the beginning of a code (`T`, `N0`), a code
/// (`T001`), a name (`term-missing`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector(String);

impl Selector {
    /// The selector that people write as `text`, if it names any rule.
    pub fn new(text: &str) -> Option<Self> {
        let selector = Self(text.trim().to_owned());
        checks::ALL.iter().any(|check| selector.names(check.rule())).then_some(selector)
    }

    /// Whether it names `rule`.
    pub fn names(&self, rule: &Rule) -> bool {
        let code = self.0.as_bytes().first().is_some_and(u8::is_ascii_uppercase);
        self.0 == "all" || self.0 == rule.name || (code && rule.code.starts_with(&self.0))
    }
}

/// What one place says about rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Look for these; when empty, for all that are not optional.
    pub select: Vec<Selector>,
    /// Do not look for these.
    pub ignore: Vec<Selector>,
    /// Find these as grave as said.
    pub severity: Vec<(Selector, Severity)>,
}

/// What is said about some files only: what it selects is looked for as well.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Override {
    /// Patterns of paths, as in a `.gitignore`; when empty, every path.
    pub paths: Vec<String>,
    /// Targets; when empty, every one.
    pub targets: Vec<Locale>,
    /// What is said.
    pub choices: Choices,
}

/// Findings that a project lives with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// The rules.
    pub rules: Vec<Selector>,
    /// Only where the pair's source or target holds this text; when none, everywhere.
    pub text: Option<String>,
    /// Why.
    pub reason: String,
}

/// For every rule how grave its findings are in one file, and what the project lives with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    severities: Vec<Option<Severity>>,
    exemptions: Vec<Exemption>,
}

impl Policy {
    /// The policy for the file `path` with this `target`: first `choices`, then each of `overrides` that speaks of it.
    /// The more specific selector does not win, the later word does: ignoring after selecting, overrides after both.
    pub fn new(choices: &Choices, overrides: &[Override], path: &str, target: &Locale) -> Self {
        let mut severities: Vec<Option<Severity>> =
            checks::ALL.iter().map(|check| first(choices, check.rule())).collect();
        apply(choices, &mut severities);
        for more in overrides.iter().filter(|more| more.speaks_of(path, target)) {
            for (check, severity) in checks::ALL.iter().zip(&mut severities) {
                if severity.is_none() && more.choices.select.iter().any(|selector| selector.names(check.rule())) {
                    *severity = Some(check.rule().severity);
                }
            }
            apply(&more.choices, &mut severities);
        }
        Self { severities, exemptions: Vec::new() }
    }

    /// The same policy, living with `exemptions`.
    #[must_use]
    pub fn exempting(self, exemptions: Vec<Exemption>) -> Self {
        Self { exemptions, ..self }
    }

    /// How grave findings of `rule` are; none when it is not looked for.
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        let index = checks::ALL.iter().position(|check| check.rule().code == rule.code)?;
        self.severities[index]
    }

    /// Let the findings that the project lives with not count.
    pub(super) fn exempt(&self, pairs: &[Pair], findings: &mut [Judged]) {
        for judged in findings.iter_mut().filter(|judged| judged.suppression.is_none()) {
            let pair = &pairs[judged.pair];
            let covers = |exemption: &&Exemption| {
                let rule = checks::rule(judged.finding.rule).expect("findings come from rules of the table");
                let text = exemption.text.as_deref().is_none_or(|t| pair.source.contains(t) || pair.target.contains(t));
                text && exemption.rules.iter().any(|selector| selector.names(rule))
            };
            judged.suppression = self
                .exemptions
                .iter()
                .find(covers)
                .map(|exemption| Suppression { by: Suppressor::Configuration, reason: exemption.reason.clone() });
        }
    }
}

/// How grave findings of `rule` are as far as `choices` select it.
fn first(choices: &Choices, rule: &Rule) -> Option<Severity> {
    let selected = match choices.select.as_slice() {
        [] => !rule.optional,
        some => some.iter().any(|selector| selector.names(rule)),
    };
    selected.then_some(rule.severity)
}

/// Let `choices` say what is ignored, and how grave the rest is.
fn apply(choices: &Choices, severities: &mut [Option<Severity>]) {
    for (check, severity) in checks::ALL.iter().zip(severities) {
        let rule = check.rule();
        if choices.ignore.iter().any(|selector| selector.names(rule)) {
            *severity = None;
        }
        for (_, said) in choices.severity.iter().filter(|(selector, _)| selector.names(rule)) {
            *severity = severity.map(|_| *said);
        }
    }
}

impl Override {
    fn speaks_of(&self, path: &str, target: &Locale) -> bool {
        let about = self.targets.is_empty() || self.targets.iter().any(|locale| locale.matches(target, true, false));
        about && (self.paths.is_empty() || self.patterns().matched_path_or_any_parents(path, false).is_ignore())
    }

    /// Its patterns; one that cannot be read matches nothing.
    fn patterns(&self) -> Gitignore {
        let mut builder = GitignoreBuilder::new("");
        for pattern in &self.paths {
            let _ = builder.add_line(None, pattern);
        }
        builder.build().unwrap_or_else(|_| Gitignore::empty())
    }
}
