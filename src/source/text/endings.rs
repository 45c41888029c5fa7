//! How a line ends.

/// Whether `line` ends in a mark that ends or goes on with a sentence (`. ! ? … : ; ,`); closing quotation marks and
/// brackets may follow it, and behind a mark that ends one (`. ! ? …`) the numbers of footnotes.
pub(super) fn ends_sentence(line: &str) -> bool {
    let bare = without_notes(line);
    without_closing(line).ends_with(['.', '!', '?', '…', ':', ';', ','])
        || line.ends_with(['.', '!', '?', '…', ':', ';', ','])
        || bare.len() < line.len() && without_closing(bare).ends_with(['.', '!', '?', '…'])
}

fn without_closing(line: &str) -> &str {
    line.trim_end_matches(|mark: char| mark.is_whitespace() || "»›”’\"')]".contains(mark))
}

/// `line` without the numbers of footnotes at its end.
fn without_notes(line: &str) -> &str {
    let unmarked = std::iter::successors(Some(line), |rest| without_mark(rest)).last().unwrap_or(line);
    without_number(unmarked).unwrap_or(unmarked)
}

/// `line` without the mark of a footnote at its end: `[1]`, `(1)`, `[1, 2]`, `[^note]`, `¹`.
fn without_mark(line: &str) -> Option<&str> {
    let superscripts = line.trim_end_matches(|mark| "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾".contains(mark));
    if superscripts.len() < line.len() {
        return Some(superscripts.trim_end_matches([',', '–', '-', ' ']));
    }
    let pairs = [('[', ']'), ('(', ')')].into_iter();
    let mut bracketed = pairs.filter_map(|(open, close)| line.strip_suffix(close)?.rsplit_once(open));
    let (before, label) = bracketed.next()?;
    is_label(label).then(|| before.trim_end())
}

/// `line` without the figures of footnotes at its end: `1`, `1,2`, `1-3`; not the decimals of a number, which are no
/// year's: « 49.3 », but « en 2015.3 ».
fn without_number(line: &str) -> Option<&str> {
    let before = line.trim_end_matches(|mark: char| mark.is_ascii_digit() || ",–-".contains(mark));
    let figures = |rest: &str| rest.bytes().rev().take_while(u8::is_ascii_digit).count();
    let decimal = before.strip_suffix('.').is_some_and(|rest| (1..=3).contains(&figures(rest)));
    (is_label(&line[before.len()..]) && !decimal).then(|| before.trim_end())
}

/// Whether `label` names footnotes: a number of up to three figures, several, a word behind a caret.
fn is_label(label: &str) -> bool {
    let mut numbers = label.split([',', '–', '-']).map(str::trim);
    let is_number = |number: &str| (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    label.starts_with('^') || numbers.all(is_number)
}

#[cfg(test)]
mod tests {
    use super::ends_sentence;

    #[test]
    fn end_marks_count_behind_closing_marks_and_footnotes() {
        for line in [
            "Fin.",
            "Fin\u{A0}?",
            "Fin…",
            "trois :",
            "a ;",
            "a,",
            "« Fin. »",
            "(Fin.)",
            "Fin.\u{A0}12",
            "Fin. » 1",
            "Fin.¹",
            "Fin. [3]",
            "Fin.13-15",
            "Fin.¹,²",
            "Fin.(1)",
            "Fin.[1][2]",
            "Fin. [1, 2]",
            "Fin.[^note]",
            "Fin ».4",
            "En 2015.3",
        ] {
            assert!(ends_sentence(line), "{line}");
        }
        for line in [
            "Économie",
            "Le « plan »",
            "Année 2025",
            "Article 12",
            "Article 49.3",
            "Tél. 01 23 45 67 89",
            "Chiffre du jour : 12",
            "Le plan (2)",
            "Voir [1]",
            "Voir l’annexe [1, 2]",
            "2 °C",
            "",
            "»",
            "12",
        ] {
            assert!(!ends_sentence(line), "{line}");
        }
    }
}
