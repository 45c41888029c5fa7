//! Running the checks over the pairs of a file.

use super::kinds::{self, Block};
use super::{Policy, Skipped, Subject};
use crate::checks::{self, Check, Facing, File, Setting, Use, discourse, precedence};
use crate::locales::Discourse;
use crate::model::{Finding, Mention, Pair, Segment};
use crate::text::{Span, Words};
use rayon::prelude::*;

/// How many pairs are looked at together: their mentions are in memory at the same time.
const TOGETHER: usize = 2_000;

/// The checks that `policy` asks for and that can run, and those that cannot.
pub(super) fn active(policy: &Policy, setting: &Setting<'_>) -> (Vec<&'static dyn Check>, Vec<Skipped>) {
    let mut active = Vec::new();
    let mut skipped = Vec::new();
    for check in checks::ALL.iter().copied().filter(|check| policy.severity(check.rule()).is_some()) {
        match check.lacks(setting) {
            Some(lack) => skipped.push(Skipped { rule: check.rule(), lack }),
            None => active.push(check),
        }
    }
    (active, skipped)
}

/// The findings of each pair, in the order of the text.
pub(super) fn look(subject: &Subject<'_>, setting: &Setting<'_>, active: &[&dyn Check]) -> Vec<Vec<Finding>> {
    let pairs = &subject.bilingual.pairs;
    let blocks = kinds::of(pairs, setting);
    let mut found: Vec<Vec<Finding>> = Vec::with_capacity(pairs.len());
    let mut uses: Vec<Vec<Use>> = Vec::with_capacity(pairs.len());
    let mut chunks = pairs.chunks(TOGETHER).zip(blocks.chunks(TOGETHER)).peekable();
    let mut discourse = Discourse::default();
    let running = discourse::running(pairs);
    let mut ahead = chunks.peek().map(|(pairs, _)| names(setting, pairs, &mut discourse)).unwrap_or_default();
    while let Some((pairs, blocks)) = chunks.next() {
        // names lean on earlier ones: those of the pairs behind are found, in order, beside the checks of these
        let names_behind = || chunks.peek().map(|(pairs, _)| names(setting, pairs, &mut discourse)).unwrap_or_default();
        let (names, running) = (std::mem::take(&mut ahead), &running[found.len()..]);
        let chunk = pairs.par_iter().zip(blocks).zip(names).zip(running).map(|(((pair, block), names), running)| {
            let mentions = mentions(setting, pair, block, names);
            let mut facing = Facing::new(pair, block.kind, setting);
            facing.placeables = block.placeables;
            facing.mentions = &mentions;
            facing.quotation_runs_on = *running;
            let mut findings: Vec<Finding> = active.iter().flat_map(|check| check.pair(&facing)).collect();
            precedence::settle(&mut findings);
            (findings, Use::of(&facing))
        });
        let (judged, behind): ((Vec<_>, Vec<_>), _) = rayon::join(|| chunk.unzip(), names_behind);
        found.extend(judged.0);
        uses.extend(judged.1);
        ahead = behind;
    }
    let kinds: Vec<_> = blocks.iter().map(|block| block.kind).collect();
    let file = File { pairs, kinds: &kinds, uses: &uses, setting };
    let placed: Vec<_> = active.par_iter().map(|check| check.file(&file)).collect();
    for placed in placed.into_iter().flatten() {
        found[placed.pair].push(placed.finding);
    }
    for findings in &mut found {
        findings.sort_by_key(|finding| {
            let place = finding.target.or(finding.source);
            (finding.target.is_none(), place, finding.code)
        });
    }
    found
}

/// The source of `pair` as a segment has it: without white space at its end, which files of other tools may leave there.
fn text(pair: &Pair) -> &str {
    pair.source.trim_end()
}

/// The names in the source of each of `pairs`. Earlier pairs introduce names that later ones shorten.
fn names(setting: &Setting<'_>, pairs: &[Pair], discourse: &mut Discourse) -> Vec<Vec<Mention>> {
    let names = &setting.resources.names;
    pairs.iter().map(|pair| names.mentions(&Words::new(text(pair)), &setting.style, discourse)).collect()
}

/// What the project recognises in the source of `pair`, `names` among it.
fn mentions(setting: &Setting<'_>, pair: &Pair, block: &Block<'_>, names: Vec<Mention>) -> Vec<Mention> {
    let placeables = block.placeables.to_vec();
    let text = text(pair).to_owned();
    let segment = Segment { kind: block.kind, span: Span::default(), text, block: 0, placeables, ..Segment::default() };
    setting.resources.mentions_with(names, &segment, &setting.style)
}

/// Make the findings as grave as `policy` says; those that their check holds to be milder than its rule stay so unless the
/// policy says otherwise of the rule.
pub(super) fn grade(findings: &mut Vec<Finding>, policy: &Policy) {
    for finding in findings {
        let rule = checks::rule(finding.rule).expect("findings come from rules of the table");
        let asked = policy.severity(rule).expect("the check ran, so the policy asks for it");
        if asked != rule.severity || finding.severity > asked {
            finding.severity = asked;
        }
    }
}
