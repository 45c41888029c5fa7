//! Acceptable wordings of a mention, written no sooner than somebody asks for them.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// Acceptable wordings, best first: a slice of texts.
///
/// A draft and a lock want the best one alone, a check often no more: those behind it are written when the slice is
/// looked at. Wordings that many mentions have in common are kept once.
#[derive(Clone)]
pub struct Wordings(Kept);

#[derive(Clone)]
enum Kept {
    Written(Vec<String>),
    Shared(Arc<[String]>),
    Deferred(Arc<Deferred<dyn Fn() -> Vec<String> + Send + Sync>>),
}

struct Deferred<W: ?Sized> {
    /// The best wording, where it is known before the others.
    best: Option<String>,
    all: OnceLock<Vec<String>>,
    write: W,
}

impl Wordings {
    /// Wordings whose `best` is known; `write` gives all of them, the best one first.
    pub fn deferred(best: String, write: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Self {
        Self::kept(Some(best), write)
    }

    /// Wordings of which none is known before `write` gives all of them, the best one first.
    pub fn unwritten(write: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Self {
        Self::kept(None, write)
    }

    fn kept(best: Option<String>, write: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Self {
        Self(Kept::Deferred(Arc::new(Deferred { best, all: OnceLock::new(), write })))
    }

    /// The best wording; none when there is none.
    pub fn first(&self) -> Option<&String> {
        match &self.0 {
            Kept::Deferred(deferred) if deferred.best.is_some() => deferred.best.as_ref(),
            _ => self.as_slice().first(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.first().is_none()
    }

    /// All of them.
    pub fn as_slice(&self) -> &[String] {
        match &self.0 {
            Kept::Written(all) => all,
            Kept::Shared(all) => all,
            Kept::Deferred(deferred) => deferred.all.get_or_init(|| (deferred.write)()),
        }
    }

    /// Add a wording behind the others.
    pub fn push(&mut self, wording: String) {
        if let Kept::Written(all) = &mut self.0 {
            return all.push(wording);
        }
        self.0 = Kept::Written(self.iter().cloned().chain([wording]).collect());
    }
}

impl Default for Wordings {
    fn default() -> Self {
        Self(Kept::Written(Vec::new()))
    }
}

impl Deref for Wordings {
    type Target = [String];

    fn deref(&self) -> &[String] {
        self.as_slice()
    }
}

impl From<Vec<String>> for Wordings {
    fn from(all: Vec<String>) -> Self {
        Self(Kept::Written(all))
    }
}

impl From<Arc<[String]>> for Wordings {
    fn from(all: Arc<[String]>) -> Self {
        Self(Kept::Shared(all))
    }
}

impl FromIterator<String> for Wordings {
    fn from_iter<I: IntoIterator<Item = String>>(all: I) -> Self {
        all.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'w> IntoIterator for &'w Wordings {
    type Item = &'w String;
    type IntoIter = std::slice::Iter<'w, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq for Wordings {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Wordings {}

impl fmt::Debug for Wordings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn the_best_is_known_before_the_others_are_written() {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&asked);
        let mut wordings = Wordings::deferred("one".to_owned(), move || {
            counter.fetch_add(1, Ordering::Relaxed);
            vec!["one".to_owned(), "1".to_owned()]
        });
        assert!(!wordings.is_empty());
        assert_eq!(wordings.first().map(String::as_str), Some("one"));
        assert_eq!(asked.load(Ordering::Relaxed), 0);
        assert_eq!(wordings.len(), 2);
        wordings.push("a".to_owned());
        assert_eq!(wordings.as_slice(), ["one", "1", "a"]);
        assert_eq!(asked.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn nothing_is_written_before_somebody_asks() {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&asked);
        let wordings = Wordings::unwritten(move || {
            counter.fetch_add(1, Ordering::Relaxed);
            vec!["one".to_owned()]
        });
        assert_eq!(asked.load(Ordering::Relaxed), 0);
        assert_eq!((wordings.first().map(String::as_str), wordings.is_empty()), (Some("one"), false));
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        assert_eq!(Wordings::unwritten(Vec::new).first(), None);
    }

    #[test]
    fn shared_wordings_are_equal_to_written_ones() {
        let written = Wordings::from(vec!["one".to_owned()]);
        let mut shared = Wordings::from(Arc::from(written.to_vec()));
        assert_eq!(shared, written);
        shared.push("1".to_owned());
        assert_ne!(shared, written);
        assert_eq!(Wordings::default().first(), None);
    }
}
