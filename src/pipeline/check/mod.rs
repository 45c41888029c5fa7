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
use crate::glossary::Termbase;
use crate::model::{Bilingual, Document, Finding, Rule, Style, Suppression};
use crate::resources::Resources;
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
    /// What the project knows.
    pub resources: &'c Resources,
    /// The same glossary the other way round, for terms that only the target has.
    pub reverse: Option<&'c Termbase>,
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
    let mut setting = Setting::new(subject.bilingual, subject.style, subject.resources);
    setting.document = subject.document;
    setting.reverse = subject.reverse;
    setting.today = subject.today;
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
