//! Footnote marks, as all checks of them see them.

use crate::checks::Setting;
use crate::language::Language;
use crate::model::Pair;
use crate::values::footnotes::{FootnoteMark, footnotes};

/// The footnote marks of the two texts of `pair`.
pub(super) fn of(pair: &Pair, setting: &Setting<'_>) -> (Vec<FootnoteMark>, Vec<FootnoteMark>) {
    let values = (setting.source.and_then(Language::values), setting.target.and_then(Language::values));
    let (Some(source), Some(target)) = values else { return (Vec::new(), Vec::new()) };
    let left = footnotes(&pair.source, source, &[]);
    let labels: Vec<String> = left.iter().map(|mark| mark.label.clone()).collect();
    (left, footnotes(&pair.target, target, &labels))
}
