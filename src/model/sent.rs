//! What a pair was when its file was sent out.

use super::{Pair, State};
use crate::text::digest;
use std::fmt;

/// What a target was when a file was made for others to work on; the file says it, so that what comes back tells what
/// they changed. Written `translated 5c1e2f90`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// How far it had come.
    pub state: State,
    /// Its digest.
    pub digest: String,
}

impl Sent {
    /// What `pair` is sent with today; none when it has no target.
    pub fn of(pair: &Pair) -> Option<Self> {
        (!pair.target.is_empty()).then(|| Self { state: pair.state, digest: digest::short(&[&pair.target]) })
    }

    /// Read what was written; none when it is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, digest) = text.split_once(' ')?;
        let states = [State::Initial, State::Draft, State::Translated, State::Reviewed];
        let state = states.into_iter().find(|state| state.name() == name)?;
        Some(Self { state, digest: digest.to_owned() })
    }

    /// Whether someone worked on `pair` since: its target is another, or has come further.
    pub fn is_behind(&self, pair: &Pair) -> bool {
        self.digest != digest::short(&[&pair.target]) || pair.state > self.state
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.state.name(), self.digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_as_it_was_written_and_tells_what_changed() {
        let pair = Pair { target: "Two.".to_owned(), state: State::Translated, ..Pair::new("Deux.") };
        let sent = Sent::of(&pair).unwrap();
        assert_eq!(Sent::parse(&sent.to_string()), Some(sent.clone()));
        assert_eq!(Sent::parse("translated"), None);
        assert_eq!(Sent::parse("else 5c1e2f90"), None);
        assert!(!sent.is_behind(&pair));
        assert!(!sent.is_behind(&Pair { state: State::Draft, ..pair.clone() }));
        assert!(sent.is_behind(&Pair { state: State::Reviewed, ..pair.clone() }));
        assert!(sent.is_behind(&Pair { target: "Two!".to_owned(), ..pair }));
        assert_eq!(Sent::of(&Pair::new("Deux.")), None);
    }
}
