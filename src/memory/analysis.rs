//! How much of a text a memory covers, counted as translators invoice it.

use super::{Memory, Neighbours, token};
use crate::model::{Match, Origin, Placeable, Segment};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// What a segment counts as, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Band {
    /// Identical to a unit between the same neighbours.
    Context,
    /// Identical to a unit, or different in typography alone.
    Exact,
    /// A further occurrence of a segment of the text itself, which the memory does not have.
    Repetition,
    /// A near match of 95 to 99 per cent.
    From95,
    /// A near match of 85 to 94 per cent.
    From85,
    /// A near match of 75 to 84 per cent.
    From75,
    /// A near match of 50 to 74 per cent.
    From50,
    /// Nothing of use.
    New,
}

impl Band {
    /// All bands, best first.
    pub const ALL: [Self; 8] = [
        Self::Context,
        Self::Exact,
        Self::Repetition,
        Self::From95,
        Self::From85,
        Self::From75,
        Self::From50,
        Self::New,
    ];

    /// The name used in outputs: `memory-band-…` in the interface catalog words it for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Context => "context",
            Self::Exact => "exact",
            Self::Repetition => "repetition",
            Self::From95 => "95",
            Self::From85 => "85",
            Self::From75 => "75",
            Self::From50 => "50",
            Self::New => "new",
        }
    }

    /// The band of a near match.
    const fn of_score(score: u8) -> Self {
        match score {
            95.. => Self::From95,
            85.. => Self::From85,
            75.. => Self::From75,
            50.. => Self::From50,
            _ => Self::New,
        }
    }
}

/// How much text falls into a band.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Segments.
    pub segments: usize,
    /// Words of their sources: see [`words`].
    pub words: usize,
}

/// How much text falls into each band.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Analysis {
    /// Amounts in the order of [`Band::ALL`].
    pub amounts: [Amount; Band::ALL.len()],
}

impl Analysis {
    /// The amount of one band.
    pub const fn of(&self, band: Band) -> Amount {
        self.amounts[band as usize]
    }

    /// The whole text.
    pub fn total(&self) -> Amount {
        self.amounts.iter().fold(Amount::default(), |total, amount| Amount {
            segments: total.segments + amount.segments,
            words: total.words + amount.words,
        })
    }
}

/// Count `documents`, each its segments in order. What the memory has exactly counts as that however
/// often it occurs; of other segments all occurrences but the first count as repetitions, across documents.
pub fn analyse(memory: &Memory, documents: &[Vec<&Segment>]) -> Analysis {
    let mut seen = FxHashSet::default();
    let segments: Vec<(&Segment, Neighbours<'_>, bool)> = documents
        .iter()
        .flat_map(|document| (0..document.len()).map(move |index| (document, index)))
        .map(|(document, index)| {
            let previous = index.checked_sub(1).map(|before| document[before].text.as_str());
            let neighbours = Neighbours { previous, next: document.get(index + 1).map(|next| next.text.as_str()) };
            (document[index], neighbours, !seen.insert(token::plain(&document[index].text)))
        })
        .collect();
    let bands: Vec<(Band, &Segment)> = segments
        .into_par_iter()
        .map(|(segment, around, repeated)| (band(memory, &segment.text, around, repeated), segment))
        .collect();
    let mut analysis = Analysis::default();
    for (band, segment) in bands {
        let amount = &mut analysis.amounts[band as usize];
        amount.segments += 1;
        amount.words += words(segment);
    }
    analysis
}

fn band(memory: &Memory, text: &str, neighbours: Neighbours<'_>, repeated: bool) -> Band {
    match memory.exact(text, neighbours).first() {
        Some(Match { origin: Origin::Context, .. }) => Band::Context,
        Some(_) => Band::Exact,
        None if repeated => Band::Repetition,
        None => memory.fuzzy(text, 50, 1).first().map_or(Band::New, |found| Band::of_score(found.score)),
    }
}

/// How many words a translator counts in a segment: what stands between white space, when it has a letter or a digit in
/// it (so do word processors: « l’Union » is one word, a lone dash or guillemet is none). Codes are not translated: they
/// count for nothing, and part words only where they break a line (« 1<sup>er</sup> » is one word).
pub fn words(segment: &Segment) -> usize {
    let mut prose = String::with_capacity(segment.text.len());
    let mut done = 0;
    for code in &segment.placeables {
        prose.push_str(&segment.text[done..code.span.start]);
        if breaks_line(code) {
            prose.push(' ');
        }
        done = code.span.end;
    }
    prose.push_str(&segment.text[done..]);
    prose.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn breaks_line(code: &Placeable) -> bool {
    code.text.contains('\n') || code.text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("<br"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::{Shelf, in_order};
    use crate::model::State;
    use crate::text::Span;

    fn segment(text: &str) -> Segment {
        Segment { text: text.to_owned(), ..Segment::default() }
    }

    #[test]
    fn each_segment_counts_once_in_its_best_band() {
        let past = [("Bonjour.", "Hello."), ("Le ministre a signé le décret.", "…"), ("Fin.", "End.")];
        let memory = Memory::new(vec![Shelf::build(in_order(past, "old.po", State::Translated))]);
        let documents = [
            vec!["Bonjour.", "Le ministre a signé le décret.", "Une chose nouvelle.", "Fin."],
            vec!["Une chose nouvelle.", "Le ministre a signé un décret.", "Fin.", "Le ministre a signé le décret !"],
        ];
        let documents = documents.map(|document| document.into_iter().map(segment).collect::<Vec<_>>());
        let analysis = analyse(&memory, &documents.each_ref().map(|document| document.iter().collect()));
        let counts = Band::ALL.map(|band| (band.name(), analysis.of(band).segments, analysis.of(band).words));
        let expected = [
            ("context", 1, 1),
            ("exact", 3, 8),
            ("repetition", 1, 3),
            ("95", 1, 6),
            ("85", 0, 0),
            ("75", 1, 6),
            ("50", 0, 0),
            ("new", 1, 3),
        ];
        assert_eq!(counts, expected);
        assert_eq!(analysis.total(), Amount { segments: 8, words: 27 });
    }

    #[test]
    fn words_are_counted_as_word_processors_do() {
        let check = |text: &str, expected: usize| assert_eq!(words(&segment(text)), expected, "{text}");
        check("« L’Union européenne », dit-il – à 18 h 30.", 7);
        check("", 0);
        check("— !", 0);
    }

    #[test]
    fn codes_are_no_words() {
        let check = |text: &str, codes: &[&str], expected: usize| {
            let mut segment = segment(text);
            for code in codes {
                let start = segment.placeables.last().map_or(0, |code| code.span.end);
                let start = start + text[start..].find(code).expect("the text has its codes");
                let span = Span::new(start, start + code.len());
                segment.placeables.push(Placeable { span, text: (*code).to_owned() });
            }
            assert_eq!(words(&segment), expected, "{text}");
        };
        check("Le <a href=\"x\" class=\"y z\">mot</a> juste.", &["<a href=\"x\" class=\"y z\">", "</a>"], 3);
        check("Le 1<sup>er</sup> mai", &["<sup>", "</sup>"], 3);
        check("une ligne<br>coupée", &["<br>"], 3);
        check("[le décret](https://exemple.org \"un titre\")", &["[", "](https://exemple.org \"un titre\")"], 2);
    }
}
