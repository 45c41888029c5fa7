//! Addresses and footnote marks, which reappear as they are.

use super::said::Said;
use super::{Difference, DifferenceKind};
use crate::values::footnotes::FootnoteMark;

/// Addresses that are not the same in both texts.
pub(super) fn address_differences(source: &Said<'_>, target: &Said<'_>) -> Vec<Difference> {
    let (wanted, given) = (texts(source), texts(target));
    let mut spare =
        target.addresses.iter().zip(&given).filter(|(_, address)| !wanted.contains(address)).map(|(span, _)| *span);
    let lost = source.addresses.iter().zip(&wanted).filter(|(_, address)| !given.contains(address));
    let mut found: Vec<Difference> = lost
        .map(|(span, address)| Difference {
            kind: DifferenceKind::Address,
            source: Some(*span),
            target: spare.next(),
            expected: vec![(*address).to_owned()],
        })
        .collect();
    found.extend(spare.map(|span| Difference::in_target(DifferenceKind::Address, span)));
    found
}

/// Footnote marks that are not the same in both texts.
pub(super) fn note_differences(source: &[FootnoteMark], target: &[FootnoteMark]) -> Vec<Difference> {
    let mut spare: Vec<&FootnoteMark> = target.iter().collect();
    let mut found = Vec::new();
    for note in source {
        match spare.iter().position(|other| other.label == note.label) {
            Some(at) => {
                spare.remove(at);
            }
            None => found.push(Difference {
                kind: DifferenceKind::Footnote,
                source: Some(note.span),
                target: None,
                expected: vec![format!("[{}]", note.label)],
            }),
        }
    }
    found.extend(spare.into_iter().map(|note| Difference::in_target(DifferenceKind::Footnote, note.span)));
    found
}

/// The addresses of a text as they are written.
fn texts<'t>(said: &Said<'t>) -> Vec<&'t str> {
    said.addresses.iter().map(|span| span.of(said.text)).collect()
}
