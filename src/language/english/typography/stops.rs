//! Stops and commas at closing quotation marks.

use crate::language::typography::setting::spliced;
use crate::language::typography::{Quotation, Stops, quotations};

/// `draft` with its stops and commas at closing quotation marks where `stops` wants them. No stop follows one inside.
pub(super) fn at_quotes(draft: &str, stops: Stops) -> String {
    let mut changes: Vec<(usize, usize, String)> = Vec::new();
    for quotation in quotations(draft).pairs {
        let close = &draft[quotation.inner.end..quotation.close.end];
        let stop = draft[quotation.close.end..].chars().next().filter(|stop| matches!(stop, '.' | ','));
        let ellipsis = draft[quotation.close.end..].starts_with("..");
        let Some(stop) = stop.filter(|_| !ellipsis) else { continue };
        let set = match placed(draft, &quotation, stop, stops) {
            Place::Inside => format!("{stop}{close}"),
            Place::Outside => format!("{close}{stop}"),
            Place::Nowhere => close.to_owned(),
        };
        changes.push((quotation.inner.end, quotation.close.end + stop.len_utf8(), set));
    }
    changes.sort();
    spliced(draft, &changes)
}

enum Place {
    Inside,
    Outside,
    Nowhere,
}

fn placed(draft: &str, quotation: &Quotation, stop: char, stops: Stops) -> Place {
    let inner = quotation.inner.of(draft);
    let last = inner.trim_end_matches(['’', '”']).chars().next_back();
    match (stop, last) {
        ('.', Some('.' | '!' | '?' | '…')) => Place::Nowhere,
        (',', Some('!' | '?')) => Place::Outside,
        (_, _) if stops == Stops::Inside => Place::Inside,
        ('.', _) if stops == Stops::BySense && is_sentence(draft, quotation) => Place::Inside,
        _ => Place::Outside,
    }
}

/// Whether a quotation is a sentence of its own: it begins with a capital, and a colon, a comma or a stop stands before
/// it, or nothing does.
fn is_sentence(draft: &str, quotation: &Quotation) -> bool {
    let capital = quotation.inner.of(draft).chars().next().is_some_and(char::is_uppercase);
    let before = draft[..quotation.open.start].trim_end();
    quotation.depth == 0 && capital && (before.is_empty() || before.ends_with([':', ',', '.', '!', '?']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(draft: &str, british: &str, american: &str) {
        assert_eq!(at_quotes(draft, Stops::BySense), british);
        assert_eq!(at_quotes(draft, Stops::Inside), american);
    }

    #[test]
    fn stops_stand_by_sense_or_inside() {
        check("He said: “We want it”.", "He said: “We want it.”", "He said: “We want it.”");
        check("the “flash queries”.", "the “flash queries”.", "the “flash queries.”");
        check("“It is over”, he said.", "“It is over”, he said.", "“It is over,” he said.");
    }

    #[test]
    fn no_second_stop() {
        check("He asked: “Why?”.", "He asked: “Why?”", "He asked: “Why?”");
        check("“Never!”, he said", "“Never!”, he said", "“Never!”, he said");
    }

    #[test]
    fn possessives_are_no_quotations() {
        check("the ministers’, and theirs’.", "the ministers’, and theirs’.", "the ministers’, and theirs’.");
    }
}
