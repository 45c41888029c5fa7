//! The habits of a file: what it does throughout is its style, and no error.
//!
//! Where nobody says which region an edition is for, the file itself does, if it has made up its mind; where it is of two
//! minds, there is nothing to hold it to. Nothing here depends on the length of a file: its first pairs tell.

use crate::language::prose::Spellings;
use crate::language::values::{Lapse, Values};
use crate::language::{Language, Prose};
use crate::model::{Pair, Style};
use crate::text::Words;

/// How many pairs are looked at.
const SAMPLE: usize = 2_000;
/// So many cases make a habit, when they are twice as many as the others.
const CASES: usize = 4;
/// Manners of setting an aside between dashes.
pub const DASHES: [&str; 4] = [" – ", " — ", "—", " -- "];

/// The habits of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Habits {
    /// Its apostrophes are straight.
    pub straight_apostrophes: bool,
    /// Its quotation marks are straight.
    pub straight_quotes: bool,
    /// The region whose spelling it has.
    pub spelling: Usage<&'static str>,
    /// The same for words that houses of both regions write with a “z”.
    pub house_spelling: Usage<&'static str>,
    /// The region whose order of day and month it has.
    pub dates: Usage<&'static str>,
    /// How it sets an aside between dashes.
    pub dash: Usage<&'static str>,
    /// Whether it announces lists without a colon, where the source has one.
    pub bare_announcements: Usage<bool>,
    /// Whether its commas stand inside quotation marks.
    pub commas_inside: Usage<bool>,
}

/// What a file does where there is a choice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Usage<T> {
    /// There are too few cases to tell.
    #[default]
    Unknown,
    /// Nearly always the same.
    Settled(T),
    /// Now this, now that.
    Torn,
}

impl<T: Copy + PartialEq> Usage<T> {
    /// What the file does, if it has made up its mind.
    pub fn settled(self) -> Option<T> {
        match self {
            Self::Settled(choice) => Some(choice),
            _ => None,
        }
    }

    /// Whether `choice` may be asked of the file: it does that, or there is nothing to tell.
    pub fn allows(self, choice: T) -> bool {
        self == Self::Unknown || self == Self::Settled(choice)
    }

    /// What the cases say; each choice comes with its number of cases.
    fn of(cases: &[(T, usize)]) -> Self {
        let Some((choice, most)) = cases.iter().copied().max_by_key(|(_, count)| *count) else { return Self::Unknown };
        let others = cases.iter().map(|(_, count)| count).sum::<usize>() - most;
        match others {
            _ if is_habit(most, others) => Self::Settled(choice),
            0 | 1 => Self::Unknown,
            _ => Self::Torn,
        }
    }
}

impl Habits {
    /// The habits of the targets of `pairs`, which are in `language`.
    pub fn of(pairs: &[Pair], language: Option<&dyn Language>) -> Self {
        let sample = &pairs[..pairs.len().min(SAMPLE)];
        let count = |marks: &[char]| sample.iter().map(|pair| pair.target.matches(marks).count()).sum::<usize>();
        let text = |text: &str| sample.iter().map(|pair| pair.target.matches(text).count()).sum::<usize>();
        let spellings = language.and_then(Language::prose).and_then(Prose::spellings);
        let [spelling, house_spelling] = spellings.map(|own| spelling(sample, own)).unwrap_or_default();
        let values = language.and_then(Language::values);
        Self {
            straight_apostrophes: is_habit(count(&['\'']), count(&['’'])),
            straight_quotes: is_habit(count(&['"']), count(&['“', '”'])),
            spelling,
            house_spelling,
            dates: spellings.zip(values).map(|(own, values)| dates(sample, own, values)).unwrap_or_default(),
            dash: dash(sample),
            bare_announcements: announcements(sample),
            commas_inside: Usage::of(&[(true, text(",”")), (false, text("”,"))]),
        }
    }
}

/// Whether `cases` are many, and the `others` few beside them.
fn is_habit(cases: usize, others: usize) -> bool {
    cases >= CASES && cases >= others * 2
}

/// The region whose spelling most words have that regions write differently, and the one for words that are a matter of
/// the house.
fn spelling(pairs: &[Pair], spellings: &Spellings) -> [Usage<&'static str>; 2] {
    let mut counts = [[0, 0], [0, 0]];
    for pair in pairs {
        let words = Words::new(&pair.target);
        for word in (0..words.len()).map(|index| words.word(index)).filter(|word| word.len() > 4) {
            let word = word.to_lowercase();
            if let Some(home) = spellings.home(&word) {
                counts[usize::from(spellings.is_house_style(&word))][home] += 1;
            }
        }
    }
    let [first, second] = spellings.regions;
    counts.map(|count| Usage::of(&[(first, count[0]), (second, count[1])]))
}

/// The region whose order of day and month most dates have.
fn dates(pairs: &[Pair], spellings: &Spellings, values: &dyn Values) -> Usage<&'static str> {
    let styles = spellings.regions.map(|region| Style { region: Some(region.to_owned()), ..Style::default() });
    let mut counts = [0, 0];
    for pair in pairs.iter().filter(|pair| pair.target.contains(|c: char| c.is_ascii_digit())) {
        for reading in values.read(&pair.target, &[]) {
            let against = |style: &Style| values.lapse(&reading, style) == Some(Lapse::Order);
            counts[0] += usize::from(against(&styles[1]));
            counts[1] += usize::from(against(&styles[0]));
        }
    }
    Usage::of(&[(spellings.regions[0], counts[0]), (spellings.regions[1], counts[1])])
}

/// Whether targets lack the colon that their sources end in.
fn announcements(pairs: &[Pair]) -> Usage<bool> {
    let colon = |text: &str| text.trim_end().ends_with(':');
    let announcing = pairs.iter().filter(|pair| colon(&pair.source));
    let (mut bare, mut with) = (0, 0);
    for pair in announcing {
        let letter = pair.target.trim_end().ends_with(char::is_alphanumeric);
        bare += usize::from(letter);
        with += usize::from(colon(&pair.target));
    }
    Usage::of(&[(true, bare), (false, with)])
}

/// How most asides between dashes are set.
fn dash(pairs: &[Pair]) -> Usage<&'static str> {
    let mut counts = DASHES.map(|manner| (manner, 0));
    for pair in pairs.iter().filter(|pair| pair.target.contains(['–', '—', '-'])) {
        let mut rest = pair.target.as_str();
        while let Some((at, manner)) = next_dash(rest) {
            let place = DASHES.iter().position(|own| *own == manner).expect("it is one of them");
            counts[place].1 += 1;
            rest = &rest[at + manner.len()..];
        }
    }
    Usage::of(&counts)
}

/// The next dash of an aside in `text`, the longest manner first.
pub fn next_dash(text: &str) -> Option<(usize, &'static str)> {
    let found = DASHES.iter().filter_map(|manner| text.find(manner).map(|at| (at, *manner)));
    found.min_by_key(|(at, manner)| (*at, usize::MAX - manner.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english::English;

    fn habits(target: &str, times: usize) -> Habits {
        let pair = Pair { target: target.to_owned(), ..Pair::default() };
        Habits::of(&vec![pair; times], Some(&English))
    }

    #[test]
    fn what_a_file_does_throughout_is_its_style() {
        let straight = habits("the \"defense\" plan's end", 4);
        assert!(straight.straight_apostrophes && straight.straight_quotes);
        assert_eq!(straight.spelling, Usage::Settled("US"));
        assert_eq!(habits("the \"defense\" plan's end", 1).spelling, Usage::Unknown);
        assert!(habits("the plan’s plan's plan's", 4).straight_apostrophes);
    }

    #[test]
    fn a_file_of_two_minds_has_no_style() {
        let torn = habits("the defense, the defence, the plan’s plan's – or — not – at all", 9);
        assert_eq!((torn.spelling, torn.straight_apostrophes), (Usage::Torn, false));
        assert!(!torn.spelling.allows("GB") && !torn.spelling.allows("US"));
        assert_eq!(habits("the centre, the center", 1).spelling, Usage::Unknown);
    }

    #[test]
    fn each_choice_has_its_own_habit() {
        let canadian = habits("the honour of the authorized centre — on April 1, 2025", 4);
        assert_eq!((canadian.spelling, canadian.house_spelling), (Usage::Settled("GB"), Usage::Settled("US")));
        assert_eq!((canadian.dates, canadian.dash), (Usage::Settled("US"), Usage::Settled(" — ")));
        assert_eq!(habits("“No,” he said", 4).commas_inside, Usage::Settled(true));
    }
}
