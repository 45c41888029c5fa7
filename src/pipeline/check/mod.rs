//! Checking a bilingual file: which checks run, what they find, and what does not count.

mod baseline;
mod fingerprint;
mod fix;
mod kinds;
mod policy;
mod run;
mod waiver;

pub use baseline::Baseline;
pub use fix::fix;
pub use policy::{Choices, Exemption, Override, Policy, Selector};

use crate::checks::{Lack, Setting};
use crate::model::{Bilingual, Document, Finding, Mention, Pair, Rule, Style, Suppression};
use jiff::civil::Date;

/// What is checked.
pub struct Subject<'c> {
    /// The bilingual file.
    pub bilingual: &'c Bilingual,
    /// Its path as the caller names it, with `/` between its parts.
    pub path: &'c str,
    /// The source document, when there is one: without it the kinds of blocks are guessed, and no block is missed.
    pub document: Option<&'c Document>,
    /// What the edition asks for.
    pub style: &'c Style,
    /// Today, for waivers that run out; without it none does.
    pub today: Option<Date>,
    /// What the project recognises in the sources.
    pub recognise: &'c dyn Recognise,
}

/// What finds the mentions of a source.
pub trait Recognise: Sync {
    /// The mentions of each of `pairs`, in document order: what earlier pairs have introduced may be named shortly in
    /// later ones.
    fn mentions(&self, pairs: &[Pair]) -> Vec<Vec<Mention>>;

    /// The terms of each target, with the wordings of the source language as renderings. Nothing where the project does
    /// not look terms up backwards.
    fn reverse(&self, _pairs: &[Pair]) -> Vec<Vec<Mention>> {
        Vec::new()
    }

    /// Whether it looks terms up backwards.
    fn is_reversible(&self) -> bool {
        false
    }
}

/// A project that knows no names and no terms.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

impl Recognise for Nothing {
    fn mentions(&self, _pairs: &[Pair]) -> Vec<Vec<Mention>> {
        Vec::new()
    }
}

/// What came of checking a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Checked {
    /// The findings in document order, those that do not count among them.
    pub findings: Vec<Judged>,
    /// What could not be checked.
    pub skipped: Vec<Skipped>,
}

/// A finding, with what the file and the project say about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// Index of its pair.
    pub pair: usize,
    /// The finding, as grave as the policy makes it.
    pub finding: Finding,
    /// Digest of rule, segment and marked text.
    pub fingerprint: String,
    /// Why it does not count; none when it does.
    pub suppression: Option<Suppression>,
}

/// A check that could say nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The rule.
    pub rule: &'static Rule,
    /// What it lacked.
    pub lack: Lack,
}

/// Check a bilingual file. The result depends on nothing but the arguments, and each pair costs the same however many
/// there are.
pub fn check(subject: &Subject<'_>, policy: &Policy) -> Checked {
    let mut setting = Setting::new(subject.bilingual, subject.style, subject.document);
    setting.today = subject.today;
    setting.reversible = subject.recognise.is_reversible();
    let (active, skipped) = run::active(policy, &setting);
    let mut found = run::look(subject, &setting, &active);
    let judged = found.iter_mut().enumerate().flat_map(|(index, findings)| {
        run::grade(findings, policy);
        let waived = waiver::apply(&subject.bilingual.pairs[index], std::mem::take(findings), policy, &setting);
        let pair = &subject.bilingual.pairs[index];
        fingerprint::mark(pair, waived).into_iter().map(move |(finding, suppression, fingerprint)| Judged {
            pair: index,
            finding,
            fingerprint,
            suppression,
        })
    });
    let mut findings: Vec<Judged> = judged.collect();
    policy.exempt(&subject.bilingual.pairs, &mut findings);
    Checked { findings, skipped }
}
