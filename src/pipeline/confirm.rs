//! Saying that a target stands: confirmations and reviews, each bound to the two texts of its pair.

use super::drift::take_in;
use super::reconcile::carry::{forget_draft, forget_previous};
use crate::model::{Confirmation, Lock, Pair, Remark, RemarkKind, Review, State};

/// Why a pair can be neither confirmed nor reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has no target.
    NoTarget,
    /// It is a draft, or out of date: it must be dealt with before it is reviewed.
    NotConfirmed,
    /// Nobody says why.
    NoReason,
}

/// Let `who` say, for `reason`, that the target of `pair` needs no change: it is a translation of its source as it is
/// today, and its lock says what the rows say today.
///
/// # Errors
/// When there is no target, or no reason.
pub fn confirm(pair: &mut Pair, who: &str, reason: &str) -> Result<(), Refusal> {
    if pair.target.is_empty() {
        return Err(Refusal::NoTarget);
    }
    if one_line(reason).is_empty() {
        return Err(Refusal::NoReason);
    }
    let rows = pair.standing_drift();
    let mut locks: Vec<Lock> = Vec::new();
    pair.extracted.retain(|line| match Remark::parse(line) {
        Remark::Lock(lock) => {
            locks.push(lock);
            false
        }
        Remark::Drift(_) | Remark::Conflict(_) | Remark::Confirmed(_) => false,
        _ => true,
    });
    for drift in rows {
        take_in(&mut locks, drift.row);
    }
    pair.extracted.extend(locks.iter().map(ToString::to_string));
    forget_previous(pair);
    forget_draft(pair);
    let confirmation = Confirmation { digest: pair.digest(), who: one_line(who), reason: one_line(reason) };
    pair.extracted.push(Remark::Confirmed(confirmation).to_string());
    pair.arrange();
    pair.state = State::Translated;
    pair.settle();
    Ok(())
}

/// Let `who` say that they reviewed `pair` in exactly this wording.
///
/// # Errors
/// When it has no target, is a draft or out of date.
pub fn review(pair: &mut Pair, who: &str) -> Result<(), Refusal> {
    match pair.state {
        State::Initial => return Err(Refusal::NoTarget),
        State::Draft => return Err(Refusal::NotConfirmed),
        _ if pair.is_outdated() => return Err(Refusal::NotConfirmed),
        State::Translated | State::Reviewed => {}
    }
    clear_review(pair);
    let review = Review { digest: pair.digest(), who: one_line(who) };
    pair.extracted.push(Remark::Reviewed(review).to_string());
    pair.arrange();
    pair.settle();
    Ok(())
}

/// Take the reviews of `pair` back.
pub fn clear_review(pair: &mut Pair) {
    pair.extracted.retain(|line| !RemarkKind::Reviewed.is(line));
    pair.settle();
}

/// The text on one line, for a comment.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(lines: &[&str]) -> Pair {
        let extracted = lines.iter().map(|line| (*line).to_owned()).collect();
        Pair { target: "The summit.".to_owned(), state: State::Translated, extracted, ..Pair::new("Le sommet.") }
    }

    #[test]
    fn a_confirmation_settles_the_source_and_the_rows() {
        let mut pair = pair(&["term s: sommet → summit", "drift bd9c1a3c term s: sommet → summit ⇒ peak"]);
        pair.previous = Some("Le sommet !".to_owned());
        pair.state = State::Draft;
        confirm(&mut pair, "Ada L.", "wording\nonly").unwrap();
        let digest = pair.digest();
        let expected = ["term s: sommet → peak".to_owned(), format!("confirmed {digest} Ada L.: wording only")];
        assert_eq!(pair.extracted, expected);
        assert_eq!((pair.state, pair.previous.clone(), pair.is_outdated()), (State::Translated, None, false));
        assert_eq!(confirm(&mut Pair::new("a"), "ada", "x"), Err(Refusal::NoTarget));
    }

    #[test]
    fn a_review_falls_when_either_text_changes() {
        let mut reviewed = pair(&[]);
        review(&mut reviewed, "ada").unwrap();
        assert_eq!(reviewed.state, State::Reviewed);
        reviewed.target.push('!');
        reviewed.settle();
        assert_eq!(reviewed.state, State::Translated);
        clear_review(&mut reviewed);
        assert_eq!(reviewed.extracted, Vec::<String>::new());
        let mut outdated = pair(&[]);
        outdated.state = State::Draft;
        assert_eq!(review(&mut outdated, "ada"), Err(Refusal::NotConfirmed));
    }
}
