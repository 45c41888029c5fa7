//! Where wordings occur in a target.

use crate::text::{Folded, Span};

/// The places of a target where one of several wordings stands, whole: in any case, whatever the apostrophes and spaces.
pub(super) struct Occurrences<'t> {
    target: &'t str,
    /// Where, and which of the wordings; the longest at each place, none inside another.
    places: Vec<(Span, usize)>,
}

impl<'t> Occurrences<'t> {
    pub(super) fn of(target: &'t str, wordings: &[String]) -> Self {
        let folded = Folded::new(target);
        let mut places: Vec<(Span, usize)> = wordings
            .iter()
            .enumerate()
            .flat_map(|(index, wording)| find(&folded, wording).into_iter().map(move |span| (span, index)))
            .collect();
        places.sort_by_key(|(span, index)| (std::cmp::Reverse(span.len()), *index));
        let mut longest: Vec<(Span, usize)> = Vec::new();
        for (span, index) in places {
            if !longest.iter().any(|(longer, _)| longer.overlaps(span)) {
                longest.push((span, index));
            }
        }
        Self { target, places: longest }
    }

    /// Leave out places that lie inside a longer wording of something else.
    pub(super) fn without<'w>(&mut self, others: impl Iterator<Item = &'w String>) {
        let others: Vec<String> = others.cloned().collect();
        let taken = Self::of(self.target, &others).places;
        self.places
            .retain(|(span, _)| !taken.iter().any(|(other, _)| other.overlaps(*span) && other.len() > span.len()));
    }

    /// The place, when there is just one.
    pub(super) fn only(&self) -> Option<(Span, usize)> {
        match self.places.as_slice() {
            [place] => Some(*place),
            _ => None,
        }
    }
}

/// `wording` for the place `span` of `target`, where `old` stood: with a capital where the old one had one that it does
/// not have elsewhere, or had it as the first word of all.
pub(super) fn capitalised(wording: &str, span: Span, target: &str, old: &str) -> String {
    let capital = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    let raised =
        capital(span.of(target)) && (!capital(old) || target[..span.start].chars().all(|c| !c.is_alphanumeric()));
    let mut characters = wording.chars();
    match characters.next() {
        Some(first) if raised => first.to_uppercase().chain(characters).collect(),
        _ => wording.to_owned(),
    }
}

/// All places of `text` where `wording` stands whole.
fn find(text: &Folded, wording: &str) -> Vec<Span> {
    let wanted = Folded::new(wording).text;
    let starts = text.text.char_indices().map(|(at, _)| at);
    let ends = starts.filter_map(|at| prefix(&text.text[at..], &wanted).map(|length| Span::new(at, at + length)));
    ends.filter(|span| !span.is_empty() && whole(&text.text, *span)).map(|span| text.original(span)).collect()
}

/// The length of the beginning of `text` that is `wanted` in any case.
fn prefix(text: &str, wanted: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    for letter in wanted.chars() {
        let (_, found) = characters.next()?;
        if found != letter && !found.to_lowercase().eq(letter.to_lowercase()) {
            return None;
        }
    }
    Some(characters.next().map_or(text.len(), |(at, _)| at))
}

/// Whether no word or number goes on beyond either end of `span`.
fn whole(text: &str, span: Span) -> bool {
    let mut before = text[..span.start].chars().rev();
    let mut after = text[span.end..].chars();
    let mut inside = span.of(text).chars();
    let (first, last) = (inside.next(), inside.next_back().or(span.of(text).chars().next()));
    !goes_on(first, before.next(), before.next()) && !goes_on(last, after.next(), after.next())
}

/// Whether what stands at the `edge` goes on in `next`, or over it in `beyond`: « 3 » in « 3.5 » and « 30 », « 19 » in
/// « COVID-19 », « président » in « vice-président ».
fn goes_on(edge: Option<char>, next: Option<char>, beyond: Option<char>) -> bool {
    let Some(edge) = edge.filter(|edge| edge.is_alphanumeric()) else { return false };
    let digit = |character: Option<char>| character.is_some_and(char::is_numeric);
    let letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
    match next {
        Some('-') => letter(beyond),
        Some('.' | ',' | ':' | '/') => edge.is_numeric() && digit(beyond),
        Some(next) => next.is_alphanumeric(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, wordings: &[&str], expected: &[&str]) {
        let wordings: Vec<String> = wordings.iter().map(|wording| (*wording).to_owned()).collect();
        let mut places = Occurrences::of(target, &wordings).places;
        places.sort_unstable();
        assert_eq!(places.iter().map(|(span, _)| span.of(target)).collect::<Vec<_>>(), expected, "{target}");
    }

    #[test]
    fn a_wording_stands_whole() {
        check("3 of 30, 3.5, 1,3 and 3.", &["3"], &["3", "3"]);
        check("COVID-19, 19-20, A19", &["19"], &["19"]);
        check("the Vice-President and the President", &["president"], &["President"]);
        check("€109 billion", &["€109 billion", "109 billion"], &["€109 billion"]);
        check("the people's choice", &["the people’s choice"], &["the people's choice"]);
        check("an éclair", &["ÉCLAIR"], &["éclair"]);
    }

    #[test]
    fn a_capital_is_kept_where_it_belongs() {
        let check = |wording: &str, target: &str, old: &str, expected: &str| {
            assert_eq!(capitalised(wording, Span::new(0, old.len()), target, old), expected);
        };
        check("the Senate", "The House met", "the House", "The Senate");
        check("five", "Three people", "Three", "Five");
        check("eBay", "ebay said", "ebay", "eBay");
    }
}
