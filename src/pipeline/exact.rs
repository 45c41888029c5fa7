//! Which segments stand in the document as they stood, wherever they stand now.
//!
//! Paul Heckel's method („A technique for isolating differences between files“, 1978): texts that occur once on both
//! sides are sure; from them equality spreads to equal neighbours, which tells repeated texts apart; what is left of
//! repeated texts is matched in order. Linear, and blind to how far a text moved.

use rustc_hash::FxHashMap;

/// For each text of `new` the index of the same text in `old`, none twice.
pub(super) fn matches(old: &[&str], new: &[&str]) -> Vec<Option<usize>> {
    let mut matching = Matching { old, new, of_new: vec![None; new.len()], of_old: vec![false; old.len()] };
    let places = places(old, new);
    for place in places.values() {
        if let ([old], [new]) = (place.old.as_slice(), place.new.as_slice()) {
            matching.join(*old, *new);
        }
    }
    matching.spread();
    matching.join_ends();
    matching.spread();
    for place in places.values() {
        matching.join_rest(place);
    }
    matching.of_new
}

/// Where a text occurs.
#[derive(Default)]
struct Places {
    old: Vec<usize>,
    new: Vec<usize>,
}

fn places<'t>(old: &[&'t str], new: &[&'t str]) -> FxHashMap<&'t str, Places> {
    let mut places: FxHashMap<&str, Places> = FxHashMap::default();
    for (index, text) in old.iter().enumerate() {
        places.entry(text).or_default().old.push(index);
    }
    for (index, text) in new.iter().enumerate() {
        places.entry(text).or_default().new.push(index);
    }
    places
}

struct Matching<'m, 't> {
    old: &'m [&'t str],
    new: &'m [&'t str],
    of_new: Vec<Option<usize>>,
    of_old: Vec<bool>,
}

impl Matching<'_, '_> {
    fn join(&mut self, old: usize, new: usize) {
        self.of_new[new] = Some(old);
        self.of_old[old] = true;
    }

    /// Match equal texts at the ends, which count as neighbours, too.
    fn join_ends(&mut self) {
        self.join_equal(0, 0);
        if let (Some(old), Some(new)) = (self.old.len().checked_sub(1), self.new.len().checked_sub(1)) {
            self.join_equal(old, new);
        }
    }

    /// Match equal neighbours of what is matched, forwards and backwards.
    fn spread(&mut self) {
        for new in 1..self.new.len() {
            if let Some(old) = self.of_new[new - 1] {
                self.join_equal(old + 1, new);
            }
        }
        for new in (1..self.new.len()).rev() {
            if let Some(old) = self.of_new[new].and_then(|old| old.checked_sub(1)) {
                self.join_equal(old, new - 1);
            }
        }
    }

    fn join_equal(&mut self, old: usize, new: usize) {
        let free = self.of_old.get(old) == Some(&false) && self.of_new.get(new) == Some(&None);
        if free && self.old[old] == self.new[new] {
            self.join(old, new);
        }
    }

    /// Match what is left of a repeated text, in order.
    fn join_rest(&mut self, places: &Places) {
        let mut old = places.old.iter();
        for new in &places.new {
            if self.of_new[*new].is_none() {
                let Some(free) = old.find(|old| !self.of_old[**old]) else { return };
                self.join(*free, *new);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &str, new: &str, expected: &[Option<usize>]) {
        let (old, new): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
        assert_eq!(matches(&old, &new), expected);
    }

    #[test]
    fn moved_texts_are_found() {
        check("a b c d", "d a b x c", &[Some(3), Some(0), Some(1), None, Some(2)]);
    }

    #[test]
    fn neighbours_tell_repeated_texts_apart() {
        check("a x b x c", "b x c", &[Some(2), Some(3), Some(4)]);
        check("a x b x c", "a x c", &[Some(0), Some(1), Some(4)]);
        check("x x x", "x y x x", &[Some(0), None, Some(1), Some(2)]);
        check("a x b", "x a x b", &[None, Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn without_neighbours_repeated_texts_keep_their_order() {
        check("a x b x c", "d x e x f", &[None, Some(1), None, Some(3), None]);
        check("", "a", &[None]);
        check("a", "", &[]);
    }
}
