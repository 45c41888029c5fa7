//! What the checks of values share.

use crate::checks::comparison::Change;
use crate::checks::{Facing, Lack, Setting};
use crate::language::values::Reading;
use crate::model::{Finding, MentionKind, Rule};

/// Kinds of values that are numbers, as against dates, times and ranks.
pub(super) const NUMBERS: [MentionKind; 4] =
    [MentionKind::Number, MentionKind::Percent, MentionKind::Money, MentionKind::Unit];

/// What is missing for a check of values.
pub(super) fn lacks(setting: &Setting<'_>) -> Option<Lack> {
    if setting.source.and_then(|language| language.values()).is_none() {
        return Some(Lack::Source);
    }
    setting.target.and_then(|language| language.values()).is_none().then_some(Lack::Target)
}

/// A finding of `rule` for each value that was changed in this way, and is of these `kinds` in the source.
pub(super) fn changed(facing: &Facing<'_>, rule: &Rule, change: Change, kinds: &[MentionKind]) -> Vec<Finding> {
    let comparison = facing.comparison();
    let wanted = comparison.changed.iter().filter(|(left, _, own)| {
        *own == change && kinds.contains(&comparison.source[*left].kind)
    });
    let finding = |(left, right, _): &(usize, usize, Change)| {
        let (source, target) = comparison.spans(*left, *right);
        let finding = rule.finding().in_source(source).in_target(target);
        let finding = finding.text("source", source.of(facing.source.text)).text("target", target.of(facing.target.text));
        finding.expecting(renderings(facing, &comparison.source[*left]))
    };
    wanted.map(finding).collect()
}

/// A finding of `rule` for each value of these `kinds` that nothing in the target answers.
pub(super) fn missing(facing: &Facing<'_>, rule: &Rule, kinds: &[MentionKind]) -> Vec<Finding> {
    let comparison = facing.comparison();
    let missing = comparison.missing.iter().map(|index| &comparison.source[*index]);
    let finding = |reading: &Reading| {
        let finding = rule.finding().in_source(reading.span).text("source", reading.span.of(facing.source.text));
        finding.expecting(renderings(facing, reading))
    };
    missing.filter(|reading| kinds.contains(&reading.kind)).map(finding).collect()
}

/// A finding of `rule`, worded by `id`, for each value of these `kinds` that nothing in the source asked for.
pub(super) fn extra(facing: &Facing<'_>, rule: &Rule, id: &str, kinds: &[MentionKind]) -> Vec<Finding> {
    let comparison = facing.comparison();
    let extra = comparison.extra.iter().map(|index| &comparison.target[*index]);
    let finding = |reading: &Reading| {
        rule.finding().worded(id).in_target(reading.span).text("target", reading.span.of(facing.target.text))
    };
    extra.filter(|reading| kinds.contains(&reading.kind)).map(finding).collect()
}

/// How the target may word a value of the source.
pub(super) fn renderings(facing: &Facing<'_>, reading: &Reading) -> Vec<String> {
    let values = facing.setting.target.and_then(|language| language.values());
    let mut renderings = values.map_or_else(Vec::new, |values| values.write(reading, facing.setting.style));
    renderings.truncate(3);
    renderings
}
