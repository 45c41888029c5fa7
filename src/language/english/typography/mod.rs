//! How English sets quotation marks, spaces and dashes: in British style, or American for the region `US`.

mod lapses;
mod notes;
mod stops;

use crate::language::Values;
use crate::language::typography::setting::{characters, close_spaces, quotes};
use crate::language::typography::{Citations, Lapse, Marks, Pair, Stops, Typography};
use crate::model::Style;
use crate::text::places::places;
use std::borrow::Cow;
use std::sync::LazyLock;

/// How English sets quotation marks, spaces and dashes.
#[derive(Debug)]
pub(super) struct EnglishTypography;

impl Typography for EnglishTypography {
    fn marks(&self, style: &Style) -> Marks {
        let american = is_american(style);
        Marks {
            quotes: Pair { open: '“', close: '”' },
            inner_quotes: Pair { open: '‘', close: '’' },
            quote_space: None,
            spaced: &[],
            dash: if american { "—" } else { " – " },
            ellipsis: '…',
            apostrophe: '’',
            decimal: '.',
            group: ',',
            stops: if american { Stops::Inside } else { Stops::BySense },
        }
    }

    fn edition(&self, draft: &str, style: &Style) -> String {
        let marks = self.marks(style);
        let set = characters(draft, &marks);
        let set = quotes(&set, &marks);
        let set = notes::behind_stops(&set, |text| super::values::EnglishValues.takes_number(text));
        let set = close_spaces(&set);
        let set = stops::at_quotes(&set, marks.stops);
        let set = dashes(&set, marks.dash);
        number_signs(&set).into_owned()
    }

    fn spaced(&self, wording: &str) -> String {
        close_spaces(&wording.replace('\'', "’")).into_owned()
    }

    fn citations(&self) -> &'static Citations {
        static CITATIONS: LazyLock<Citations> = LazyLock::new(|| Citations::read(include_str!("../citations.tsv")));
        &CITATIONS
    }

    fn lapses(&self, text: &str, style: &Style) -> Vec<Lapse> {
        lapses::lapses(text, &self.marks(style))
    }
}

fn is_american(style: &Style) -> bool {
    style.region.as_deref() == Some("US")
}

/// The dashes around an insertion, as the style sets them: a dash between spaces, an em dash between letters.
fn dashes<'d>(draft: &'d str, dash: &str) -> Cow<'d, str> {
    let is_dash = |letter: char| matches!(letter, '–' | '—');
    if !places(draft, |first, _, _| first == 0xE2).any(|at| draft[at..].starts_with(is_dash)) {
        return Cow::Borrowed(draft);
    }
    let mut set = String::with_capacity(draft.len());
    let mut rest = draft;
    while let Some(at) = rest.find(is_dash) {
        let (before, found) = rest.split_at(at);
        let behind = found.trim_start_matches(is_dash);
        let spaced = before.ends_with(' ') && behind.starts_with(' ');
        let close =
            found.starts_with('—') && before.ends_with(char::is_alphabetic) && behind.starts_with(char::is_alphabetic);
        let insertion = spaced || close;
        set.push_str(if insertion { before.trim_end() } else { before });
        set.push_str(if insertion { dash } else { &found[..found.len() - behind.len()] });
        rest = if insertion { behind.trim_start() } else { behind };
    }
    set.push_str(rest);
    Cow::Owned(set)
}

/// « n° 5 » as `No. 5`.
fn number_signs(draft: &str) -> Cow<'_, str> {
    if !places(draft, |first, _, _| first == 0xC2).any(|at| draft[at..].starts_with(['°', 'º'])) {
        return Cow::Borrowed(draft);
    }
    let mut set = String::with_capacity(draft.len());
    let mut rest = draft;
    while let Some(at) = rest.find(['n', 'N']) {
        let (before, found) = rest.split_at(at);
        set.push_str(before);
        let alone = !set.ends_with(char::is_alphanumeric);
        let sign = ["°", "º"].iter().find_map(|ring| found[1..].strip_prefix(ring)).filter(|_| alone);
        let number =
            sign.map(str::trim_start).filter(|number| number.starts_with(|digit: char| digit.is_ascii_digit()));
        rest = if let Some(number) = number {
            set.push_str("No. ");
            number
        } else {
            set.push_str(&found[..1]);
            &found[1..]
        };
    }
    set.push_str(rest);
    Cow::Owned(set)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(draft: &str, british: &str, american: &str) {
        let edition =
            |region: &str| EnglishTypography.edition(draft, &Style { region: Some(region.to_owned()), date: None });
        assert_eq!(edition("GB"), british);
        assert_eq!(edition("US"), american);
    }

    #[test]
    fn french_spaces_and_marks_go() {
        check("Is it over\u{A0}? Yes\u{202F}!", "Is it over? Yes!", "Is it over? Yes!");
        check("He said (...) nothing ...", "He said […] nothing…", "He said […] nothing…");
        check("Up 3.5\u{A0}% ; the n°\u{A0}5", "Up 3.5%; the No. 5", "Up 3.5%; the No. 5");
        check("l'UE's plan", "l’UE’s plan", "l’UE’s plan");
    }

    #[test]
    fn quotations_nest() {
        check(
            "«\u{A0}They said “no”\u{A0}», then \"yes\"",
            "“They said ‘no’”, then “yes”",
            "“They said ‘no’,” then “yes”",
        );
    }

    #[test]
    fn dashes_follow_the_style() {
        check("The president — absent — spoke.", "The president – absent – spoke.", "The president—absent—spoke.");
        check("The president—absent—spoke.", "The president – absent – spoke.", "The president—absent—spoke.");
        check("From 2019–2024, Paris–Berlin", "From 2019–2024, Paris–Berlin", "From 2019–2024, Paris–Berlin");
    }
}
